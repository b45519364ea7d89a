import { encodeAction } from '../../actions.ts';
import type { Field, Form } from '../../chat.ts';
import type { Schedule } from '../../rules/schedule.ts';
import type { TimetableProblem } from '../../rules/timetable.ts';
import { problemText } from '../said/setting.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dayChoices = weekdays.map(label => ({ label, value: label.slice(0, 3).toLowerCase() }));

/** What stands in the fields of the form, by their ids; what was typed is not checked yet. */
export type Filled = Readonly<Record<(typeof fieldIds)[number], string>>;
const fieldIds = ['opens', 'closes', 'zone', 'days', 'questions'] as const;

/** A schedule as it stands in the form. */
export function filledWith({ opens, closes, zone, days, perRound }: Schedule): Filled {
  const time = (at: Temporal.PlainTime) => at.toString({ smallestUnit: 'minute' });
  const chosen = dayChoices.filter((_, i) => days.has(i + 1)).map(({ value }) => value);
  return { opens: time(opens), closes: time(closes), zone, days: chosen.join(','), questions: String(perRound) };
}

/** The values of a form that was sent; anybody can send any. */
export function filledBy(values: Readonly<Record<string, string>>): Filled {
  const { opens = '', closes = '', zone = '', days = '', questions = '' } = values;
  return { opens, closes, zone, days, questions };
}

/** What was filled in, as it would be typed behind `quiz on`. */
export const timetableOf = ({ opens, closes, zone, days, questions }: Filled): string =>
  `${opens}-${closes} ${zone} ${days} ${questions}`;

/** The fields in few enough letters for a button; '' where they are too many to be kept. */
function draftOf(filled: Filled): string {
  const draft = fieldIds.map(id => filled[id].toWellFormed()).join('|');
  return Buffer.byteLength(draft) <= longestDraft ? draft : '';
}
const longestDraft = 90;

/** What a draft of `draftOf` holds; null where it holds nothing. */
export function filledOf(draft: string): Filled | null {
  const values = draft.split('|');
  const filled = Object.fromEntries(fieldIds.map((id, i) => [id, values[i] ?? '']));
  return values.length === fieldIds.length ? filledBy(filled) : null;
}

/** Asks for what `quiz on` takes. `problems` are those of what was filled in before, each shown at its field. */
export function setupForm(filled: Filled, problems: readonly TimetableProblem[] = []): Form {
  const problemOf = (id: string): { problem: string } | undefined => {
    const found = problems.find(problem => fieldOf(problem, filled) === id);
    return found && { problem: problemText(found) };
  };
  return {
    title: 'Daily quiz',
    submitLabel: 'Switch on',
    submit: encodeAction({ kind: 'setup', draft: '' }),
    reopen: encodeAction({ kind: 'setup', draft: draftOf(filled) }),
    fields: fields(filled).map(field => ({ ...field, ...problemOf(field.id) })),
  };
}

/** The field in which a problem stands. Both times are read as one, and what is read as no part can stand in any text. */
function fieldOf({ part, text }: TimetableProblem, filled: Filled): (typeof fieldIds)[number] {
  if (part === 'count') return 'questions';
  if (part === 'days' || part === 'zone') return part;
  const odd = (['opens', 'closes'] as const).find(id => !isTime(filled[id]) && text.includes(filled[id]));
  return odd ?? (part === 'times' ? 'closes' : 'zone');
}

const isTime = (text: string): boolean => /^\d{1,2}:\d\d$/.test(text);

const fields = ({ opens, closes, zone, days, questions }: Filled): Field[] => [
  { kind: 'time', id: 'opens', label: 'Opens at', required: true, initial: opens },
  { kind: 'time', id: 'closes', label: 'Closes at', required: true, initial: closes },
  {
    kind: 'text',
    id: 'zone',
    label: 'Time zone',
    hint: 'Such as Europe/Paris',
    required: true,
    initial: zone,
    multiline: false,
    maxLength: 60,
  },
  { kind: 'choices', id: 'days', label: 'Days', required: true, initial: days, choices: dayChoices },
  {
    kind: 'choice',
    id: 'questions',
    label: 'Questions in a round',
    required: true,
    initial: questions,
    choices: ['1', '2', '3'].map(count => ({ label: count, value: count })),
  },
];
