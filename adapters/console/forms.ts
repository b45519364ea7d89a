import type { Choice, Field, Form } from '../../src/chat.ts';
import { take } from '../../src/text/cut.ts';
import { printable } from '../../src/text/printed.ts';
import { limits } from './limits.ts';

/**
 * Asks the fields of a form in turn; null where the input ends before the last is filled. A form that was not taken says
 * what is wrong, and asks for that only: the rest stays as it was typed. What a field cannot take is told and asked again.
 */
export async function fillForm(
  form: Form,
  write: (text: string) => void,
  ask: (question: string) => Promise<string | null>,
): Promise<Record<string, string> | null> {
  const wrong = form.fields.filter(({ problem }) => problem !== undefined);
  const values = Object.fromEntries(form.fields.map(({ id, initial = '' }) => [id, initial]));
  write(`${printable(form.title)}\n`);
  for (const field of wrong.length > 0 ? wrong : form.fields) {
    const above = field.problem ?? field.hint;
    if (above !== undefined) write(`${printable(above)}\n`);
    let value: string | null = null;
    while (value === null) {
      const typed = await typedInto(field, ask);
      if (typed === null) return null;
      value = readValue(field, typed);
      if (value === null) write(`${wantedBy(field)}\n`);
    }
    values[field.id] = value;
  }
  return values;
}

/** What is typed into a field: a line, or several up to an empty one where it has room for them. */
async function typedInto(field: Field, ask: (question: string) => Promise<string | null>): Promise<string | null> {
  const first = await ask(questionOf(field));
  if (!hasLines(field) || first === null || first.trim() === '') return first;
  const lines = [first];
  for (let next = await ask(goOn); next !== null && next.trim() !== ''; next = await ask(goOn)) lines.push(next);
  return lines.join('\n');
}

const hasLines = (field: Field): boolean => field.kind === 'text' && field.multiline;
/** Before each further line of a field. */
const goOn = '… ';

function questionOf(field: Field): string {
  const choices = 'choices' in field ? ` (${choiceList(field.choices)})` : '';
  const otherwise = field.initial ? ` [${printable(field.initial)}]` : field.required ? '' : ', or nothing';
  const ends = hasLines(field) ? ' (an empty line ends it)' : '';
  return `${printable(field.label)}${choices}${ends}${otherwise}: `;
}

function choiceList(choices: readonly Choice[]): string {
  const shown = choices.slice(0, limits.choices).map(({ value }) => printable(value));
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

function wantedBy({ kind, required }: Field): string {
  switch (kind) {
    case 'text':
      return 'Write something here.';
    case 'choice':
      return required ? 'Write one of the choices.' : 'Write one of the choices, or nothing.';
    case 'choices':
      return 'Write one or more of the choices, with commas between them.';
    case 'time':
      return 'Write a time of 24 hours, such as 09:00 or 17:30.';
  }
}

const isChoice = (choices: readonly Choice[], text: string): boolean => choices.some(({ value }) => value === text);
