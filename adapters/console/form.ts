import type { Choice, Field, Form } from '../../src/chat.ts';
import { take } from '../../src/text/cut.ts';
import { printable } from './render.ts';

/** Asks the fields of a form in turn; null where the input ends before the last is filled. */
export async function fillForm(
  form: Form,
  write: (text: string) => void,
  next: () => Promise<string | null>,
): Promise<Record<string, string> | null> {
  const values: Record<string, string> = {};
  write(`${printable(form.title)}\n`);
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

/** Choices that are shown before a form would bury its question: all time zones are hundreds. */
const shownChoices = 25;

function questionOf(field: Field): string {
  const choices = 'choices' in field ? ` (${choiceList(field.choices)})` : '';
  const otherwise = field.initial ? ` [${printable(field.initial)}]` : field.required ? '' : ', or nothing';
  return `${printable(field.label)}${choices}${otherwise}: `;
}

function choiceList(choices: readonly Choice[]): string {
  const shown = choices.slice(0, shownChoices).map(({ value }) => printable(value));
  return (choices.length > shown.length ? [...shown, '…'] : shown).join(', ');
}

/** What was typed, as the field takes it; null where it has to be asked again. */
function readValue(field: Field, typed: string): string | null {
  const text = typed.trim() || (field.initial ?? '');
  if (text === '') return field.required ? null : '';
  switch (field.kind) {
    case 'text':
      return take(text, field.maxLength);
    case 'choice':
      return isChoice(field.choices, text) ? text : null;
    case 'choices': {
      const values = text.split(',').map(value => value.trim());
      return values.every(value => isChoice(field.choices, value)) ? values.join(',') : null;
    }
    case 'time':
      return /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(text) ? text.padStart('09:00'.length, '0') : null;
  }
}

const isChoice = (choices: readonly Choice[], text: string): boolean => choices.some(({ value }) => value === text);
