import { encodeQuizAction } from '../../actions.ts';
import type { Form } from '../../chat.ts';
import type { Schedule } from '../../rules/schedule.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const shortDays = weekdays.map(day => day.slice(0, 3).toLowerCase());

/** Asks for what `quiz on` takes, filled with what is there already. */
export function setupForm({ opens, closes, zone, days, perRound }: Schedule): Form {
  const choices = weekdays.map((label, i) => ({ label, value: shortDays[i] ?? '' }));
  const chosen = choices.filter((_, i) => days.has(i + 1)).map(({ value }) => value);
  return {
    title: 'Daily quiz',
    submitLabel: 'Switch on',
    submit: encodeQuizAction({ kind: 'setup' }),
    fields: [
      {
        kind: 'time',
        id: 'opens',
        label: 'Opens at',
        required: true,
        initial: opens.toString({ smallestUnit: 'minute' }),
      },
      {
        kind: 'time',
        id: 'closes',
        label: 'Closes at',
        required: true,
        initial: closes.toString({ smallestUnit: 'minute' }),
      },
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
      { kind: 'choices', id: 'days', label: 'Days', required: true, initial: chosen.join(','), choices },
      {
        kind: 'choice',
        id: 'questions',
        label: 'Questions in a round',
        required: true,
        initial: String(perRound),
        choices: ['1', '2', '3'].map(count => ({ label: count, value: count })),
      },
    ],
  };
}

/** What was filled in, as it would be typed behind `quiz on`. */
export function timetableOf(values: Readonly<Record<string, string>>): string {
  const { opens = '', closes = '', zone = '', days = '', questions = '' } = values;
  return `${opens}-${closes} ${zone} ${days} ${questions}`;
}
