import type { Field } from '../../../src/chat.ts';
import type { ShownForm, Taken } from '../wire.ts';
import { element } from './element.ts';

type Send = (values: Record<string, string>) => Promise<Taken>;
/** A field on the page, and what is filled in. */
type Filled = { id: string; row: HTMLElement; value(): string };

/** Opens a form as a dialog. One that is not taken stays, with what is wrong at its fields. */
export function openForm(dialog: HTMLDialogElement, form: ShownForm, send: Send): void {
  const fields = form.fields.map(fieldOf);
  const title = element('h2', '', form.title);
  title.id = 'dialog-title';
  const submit = element('button', 'primary', form.submitLabel);
  const cancel = element('button', '', 'Cancel');
  cancel.type = 'button';
  cancel.addEventListener('click', () => dialog.close());
  const failed = element('p', 'problem');
  failed.role = 'alert';
  const body = element(
    'form',
    '',
    title,
    ...fields.map(({ row }) => row),
    failed,
    element('p', 'buttons', submit, cancel),
  );
  body.addEventListener('submit', async event => {
    event.preventDefault();
    submit.disabled = true;
    try {
      const values = Object.fromEntries(fields.map(({ id, value }) => [id, value()]));
      const { form: again } = await send(values);
      if (again) openForm(dialog, again, send);
      else dialog.close();
    } catch (error) {
      failed.textContent = error instanceof Error ? error.message : String(error);
      submit.disabled = false;
    }
  });
  dialog.replaceChildren(body);
  if (!dialog.open) dialog.showModal();
  const wrong = body.querySelector<HTMLElement>('[aria-invalid="true"]');
  (wrong ?? body.querySelector<HTMLElement>('input, select, textarea'))?.focus();
}

let made = 0;

function fieldOf(field: Field): Filled {
  const name = `field-${++made}`;
  const notes = [
    ...(field.problem ? [described(`${name}-problem`, 'problem', field.problem)] : []),
    ...(field.hint ? [described(`${name}-hint`, 'hint', field.hint)] : []),
  ];
  const describe = (control: HTMLElement) => {
    if (notes.length > 0) control.setAttribute('aria-describedby', notes.map(({ id }) => id).join(' '));
    if (field.problem) control.ariaInvalid = 'true';
  };
  const label = [field.label, field.required ? '' : ' (optional)'].join('');
  if (field.kind === 'choices') return many(field, label, notes, describe);
  const control = controlOf(field);
  control.id = name;
  control.required = field.required;
  describe(control);
  const named = element('label', '', label);
  named.htmlFor = name;
  return { id: field.id, row: element('div', 'field', named, ...notes, control), value: () => control.value };
}

function described(id: string, look: string, text: string): HTMLElement {
  const note = element('p', look, text);
  note.id = id;
  return note;
}

function controlOf(
  field: Exclude<Field, { kind: 'choices' }>,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (field.kind === 'choice') {
    const select = element('select');
    const choices = field.required && field.initial ? field.choices : [{ label: '—', value: '' }, ...field.choices];
    select.append(...choices.map(({ label, value }) => new Option(label, value, false, value === field.initial)));
    return select;
  }
  const control = field.kind === 'text' && field.multiline ? element('textarea') : element('input');
  if (field.kind === 'text') control.maxLength = field.maxLength;
  else if (control instanceof HTMLInputElement) control.type = 'time';
  control.value = field.initial ?? '';
  return control;
}

/** Any of several, a box for each. */
function many(
  { id, choices, initial = '' }: Extract<Field, { kind: 'choices' }>,
  label: string,
  notes: HTMLElement[],
  describe: (control: HTMLElement) => void,
): Filled {
  const chosen = initial.split(',');
  const boxes = choices.map(choice => {
    const box = element('input');
    box.type = 'checkbox';
    box.value = choice.value;
    box.checked = chosen.includes(choice.value);
    return { box, row: element('label', '', box, ' ', choice.label) };
  });
  const row = element('fieldset', 'field', element('legend', '', label), ...notes);
  row.append(element('div', 'boxes', ...boxes.map(one => one.row)));
  for (const { box } of boxes) describe(box);
  const value = () => boxes.flatMap(({ box }) => (box.checked ? [box.value] : [])).join(',');
  return { id, row, value };
}
