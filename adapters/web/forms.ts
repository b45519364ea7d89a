import type { Field, Form } from '../../src/chat.ts';
import { clean } from '../../src/text/clean.ts';
import type { ShownForm } from './wire.ts';

/** A form as the page opens it, in a dialog. Ids and values come back as they are. */
export const renderForm = ({ title, submitLabel, submit, fields }: Form): ShownForm => ({
  title: clean(title),
  submitLabel: clean(submitLabel),
  submit,
  fields: fields.map(fieldOf),
});

function fieldOf(field: Field): Field {
  const words = {
    label: clean(field.label),
    ...(field.hint && { hint: clean(field.hint) }),
    ...(field.problem && { problem: clean(field.problem) }),
  };
  if (field.kind === 'text') return { ...field, ...words, ...(field.initial && { initial: clean(field.initial) }) };
  if (field.kind === 'time') return { ...field, ...words };
  return { ...field, ...words, choices: field.choices.map(({ label, value }) => ({ label: clean(label), value })) };
}
