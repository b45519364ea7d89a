import type { Field, Form } from '../../src/chat.ts';
import { clean } from './render.ts';

/** Asks the fields of a form in turn; null where the input ends before the last is filled. */
export async function fillForm(
  form: Form,
  write: (text: string) => void,
  next: () => Promise<string | null>,
): Promise<Record<string, string> | null> {
  const values: Record<string, string> = {};
  write(`${clean(form.title)}\n`);
  for (const field of form.fields) {
    let value: string | null = null;
    while (value === null) {
      write(questionOf(field));
      const typed = await next();
      if (typed === null) return null;
      value = readValue(field, typed);
    }
    values[field.id] = value;
  }
  return values;
}

function questionOf(field: Field): string {
  const choices = field.kind === 'choice' ? ` (${field.choices.map(({ value }) => clean(value)).join(', ')})` : '';
  return `${clean(field.label)}${choices}${field.required ? '' : ', or nothing'}: `;
}

/** What was typed, as the field takes it; null where it has to be asked again. */
function readValue(field: Field, typed: string): string | null {
  const text = typed.trim();
  if (text === '') return field.required ? null : '';
  if (field.kind === 'text') return text.slice(0, field.maxLength);
  return field.choices.some(({ value }) => value === text) ? text : null;
}
