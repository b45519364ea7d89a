import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Choice, Field, Form } from '../../src/chat.ts';
import { clean } from '../../src/text/clean.ts';
import { take } from '../../src/text/cut.ts';
import { limits } from './limits.ts';
import { label } from './text.ts';

/** A form as a modal. Discord names the button that sends it, so `submitLabel` is not shown. */
export const renderForm = (form: Form): APIModalInteractionResponseCallbackData => ({
  custom_id: form.submit,
  title: label(form.title, limits.modalTitle),
  components: form.fields.slice(0, limits.modalFields).map(renderField),
});

/** What was filled in, by the ids of the fields. Several choices are joined by commas; nothing is an empty text. */
export function formValues({ fields }: ModalSubmitInteraction): Record<string, string> {
  const values = fields.fields.map((field, id) => {
    if ('values' in field) return [id, field.values.join(',')] as const;
    return [id, 'value' in field && typeof field.value === 'string' ? field.value : ''] as const;
  });
  return Object.fromEntries(values);
}

/** Discord has one line for both the hint and what was wrong with the field when it was sent. */
function renderField(field: Field): APILabelComponent {
  const description = field.problem ?? field.hint;
  return {
    type: ComponentType.Label,
    label: label(field.label, limits.fieldLabel),
    ...(description && { description: label(description, limits.fieldHint) }),
    component: input(field),
  };
}

function input(field: Field): APITextInputComponent | APIStringSelectComponent {
  switch (field.kind) {
    case 'text':
      return textInput(field, { multiline: field.multiline, max: field.maxLength });
    case 'time':
      return textInput(field, { max: '09:00'.length, placeholder: '09:00' });
    case 'choice': {
      const { choices } = field;
      return fits(choices) ? select(field, choices, 1) : typed(field, choices.slice(0, 1), limits.choice);
    }
    case 'choices': {
      const { choices } = field;
      return fits(choices)
        ? select(field, choices, choices.length)
        : typed(field, choices.slice(0, 2), limits.fieldValue);
    }
  }
}

const fits = ({ length }: readonly Choice[]): boolean => length > 0 && length <= limits.choices;

type Input = { multiline?: boolean; max: number; placeholder?: string };

function textInput({ id, required, initial }: Field, { multiline, max, placeholder }: Input): APITextInputComponent {
  const longest = Math.min(max, limits.fieldValue);
  return {
    type: ComponentType.TextInput,
    custom_id: id,
    required,
    style: multiline ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: longest,
    ...(placeholder && { placeholder: label(placeholder, limits.placeholder) }),
    ...(initial && { value: take(clean(initial), longest) }),
  };
}

/** More choices than a menu takes, such as all time zones, are typed: Discord suggests none in a form. */
const typed = (field: Field, examples: readonly Choice[], max: number): APITextInputComponent =>
  textInput(field, { max, placeholder: `Such as ${examples.map(({ value }) => value).join(', ')}` });

function select(
  { id, required, initial = '' }: Field,
  choices: readonly Choice[],
  max: number,
): APIStringSelectComponent {
  const chosen = new Set(max > 1 ? initial.split(',') : [initial]);
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    required,
    min_values: required ? 1 : 0,
    max_values: max,
    options: choices.map(choice => ({
      label: label(choice.label, limits.choice),
      value: choice.value,
      ...(chosen.has(choice.value) && { default: true }),
    })),
  };
}
