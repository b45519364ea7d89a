import type { types, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { Choice, Field, Form } from '../../src/chat.ts';
import { clean } from '../../src/text/clean.ts';
import { cut, take } from '../../src/text/cut.ts';
import { limits } from './limits.ts';
import { plain, short } from './text.ts';

/** A form as a modal; `metadata` comes back with it. */
export function renderForm(form: Form, metadata: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: form.submit,
    private_metadata: metadata,
    title: plain(form.title, limits.modalTitle),
    submit: plain(form.submitLabel, limits.submitLabel),
    blocks: form.fields.slice(0, limits.fields).map(inputBlock),
  };
}

/** The fields that were not taken, and why. */
export const problemsOf = ({ fields }: Form) =>
  fields.flatMap(({ id, label, problem }) => (problem ? [{ id, label, problem }] : []));

/**
 * The answer to a sent form that shows it again: with the problems at its fields, which leaves in place what was
 * typed, or as it is now. Undefined where a problem has no field in the form as it was sent, by another release.
 */
export function answerForm(form: Form, sent: readonly string[], metadata: string): ViewResponseAction | undefined {
  const problems = problemsOf(form);
  if (problems.length === 0) return { response_action: 'update', view: renderForm(form, metadata) };
  if (!problems.every(({ id }) => sent.includes(id))) return undefined;
  const errors = problems.map(({ id, problem }) => [id, short(problem, limits.fieldProblem)] as const);
  return { response_action: 'errors', errors: Object.fromEntries(errors) };
}

type State = ViewSubmitAction['view']['state'];

/** What was filled in, by the ids of the fields. Several choices are joined by commas; nothing is an empty text. */
export function formValues({ values }: State): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([field, { value }]) => [field, textOf(value)]));
}

function textOf(state: State['values'][string][string] | undefined): string {
  if (state?.selected_options) return state.selected_options.map(({ value }) => value).join(',');
  return state?.selected_option?.value ?? state?.selected_time ?? state?.value ?? '';
}

/** The block has the id of its field; its one element is called `value`. */
const inputBlock = (field: Field): types.InputBlock => ({
  type: 'input',
  block_id: field.id,
  label: plain(field.label, limits.fieldLabel),
  ...(field.hint && { hint: plain(field.hint, limits.fieldLabel) }),
  optional: !field.required,
  element: { ...input(field), action_id: 'value' },
});

function input(field: Field): types.InputBlock['element'] {
  switch (field.kind) {
    case 'text':
      return textInput(field);
    case 'choice':
      return select(field);
    case 'choices':
      return field.choices.length <= limits.checkboxes ? checkboxes(field) : multiSelect(field);
    case 'time':
      return { type: 'timepicker', ...(field.initial && { initial_time: field.initial }) };
  }
}

type Of<K extends Field['kind']> = Field & { kind: K };

function textInput({ multiline, maxLength, initial }: Of<'text'>): types.PlainTextInput {
  const max_length = Math.min(maxLength, limits.inputLength);
  const filled = initial ? { initial_value: take(clean(initial), max_length) } : {};
  return { type: 'plain_text_input', multiline, max_length, ...filled };
}

function select({ choices, initial }: Of<'choice'>): types.StaticSelect {
  const [first] = chosen(choices, [initial]);
  return { type: 'static_select', ...options(choices), ...(first && { initial_option: first }) };
}

const checkboxes = ({ choices, initial }: Of<'choices'>): types.Checkboxes => ({
  type: 'checkboxes',
  options: choices.map(option),
  ...initially(choices, initial),
});

const multiSelect = ({ choices, initial }: Of<'choices'>): types.MultiStaticSelect => ({
  type: 'multi_static_select',
  ...options(choices),
  ...initially(choices, initial),
});

function initially(choices: Choice[], initial = ''): { initial_options?: types.PlainTextOption[] } {
  const already = chosen(choices, initial.split(','));
  return already.length > 0 ? { initial_options: already } : {};
}

/** Slack refuses a form that begins with anything but its own options. */
const chosen = (choices: Choice[], values: (string | undefined)[]) =>
  choices.filter(({ value }) => values.includes(value)).map(option);

const option = ({ label, value }: Choice): types.PlainTextOption => ({ text: plain(label, limits.optionLabel), value });

/** More options than a menu takes, such as all time zones, go into groups that are named by their first and last. */
function options(choices: Choice[]) {
  if (choices.length <= limits.options) return { options: choices.map(option) };
  const groups = Math.min(limits.optionGroups, Math.ceil(choices.length / limits.options));
  const option_groups = Array.from({ length: groups }, (_, i) => {
    const members = choices.slice(i * limits.options, (i + 1) * limits.options);
    const [first, last] = [members[0], members.at(-1)].map(member => cut(member?.label ?? '', limits.groupName));
    return { label: plain(`${first} – ${last}`, limits.optionLabel), options: members.map(option) };
  });
  return { option_groups };
}
