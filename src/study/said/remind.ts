/** Reminders, and what is said about them. */
import { encodeAction } from '../../actions.ts';
import type { Button, Form, Message, Part, Span } from '../../chat.ts';
import { countdown } from '../../quiz/said/exam.ts';
import { dayAndTimeSpan, timeSpan } from '../../quiz/said/times.ts';
import { mostUnanswered, type ReadReminder } from '../../rules/remind.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import type { Reminder, ReminderNews } from '../../store/study/reminders.ts';
import { bold, command, message, note, paragraph, plain, say } from '../../text/build.ts';
import { type Preparation, shareText } from './exam.ts';

const reviewButton: Button = { label: 'Review', action: encodeAction({ kind: 'review', count: 0 }), style: 'primary' };

/** Which reminders a button switches off. */
export type ReminderKind = 'day' | 'rounds';
const offButton = (kind: ReminderKind): Button => ({
  label: 'Turn off',
  action: encodeAction({ kind: 'own', what: 'off', draft: kind }),
});

const clock = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' });

/** What a person has to do today: `due` of what they met, `begun` once they have met anything. */
export type Today = { due: number; begun: boolean; exam: Preparation | null; rounds: readonly StoredRound[] };

/** The reminder of a day; null where there is nothing to be reminded of. `last` ends them. */
export function dayReminder({ due, begun, exam, rounds }: Today, last: boolean): Message | null {
  const parts = [...dueParts(due, begun, exam), ...rounds.map(openPart)];
  return parts.length === 0 ? null : message([...parts, lastNote(last, 'day')], [reviewButton, offButton('day')]);
}

function dueParts(due: number, begun: boolean, exam: Preparation | null): Part[] {
  const left = exam ? Math.max(exam.daily - exam.done, 0) : 0;
  if (exam && left > 0)
    return [paragraph(bold('Your share of today: '), plain(`${shareText(exam)} ${countdown(exam.exam, exam.today)}`))];
  if (due > 0) return [paragraph(bold('Due today: '), plain(due === 1 ? '1 question.' : `${due} questions.`))];
  return begun ? [] : [paragraph(bold('You have not begun yet: '), plain('the first questions wait for you.'))];
}

const openPart = (round: StoredRound): Part =>
  paragraph(
    plain('The round in '),
    placeSpan(round),
    plain(' is open until '),
    endOf(round),
    plain('. You have not answered it yet.'),
  );

const placeSpan = ({ place }: StoredRound): Span => ({ text: 'your channel', place });
const endOf = ({ closes, zone }: StoredRound): Span => timeSpan(closes, zone);

/** Told an hour before these rounds close. */
export function roundsReminder(rounds: readonly StoredRound[], last: boolean): Message {
  const parts = rounds.map(round =>
    paragraph(
      plain('The round in '),
      placeSpan(round),
      plain(' closes at '),
      endOf(round),
      plain('. You have not answered it yet.'),
    ),
  );
  return message([...parts, lastNote(last, 'rounds')], [offButton('rounds')]);
}

function lastNote(last: boolean, kind: ReminderKind): Part {
  const again = kind === 'day' ? command('remind 08:30') : command('remind rounds on');
  return last
    ? paragraph(
        bold('This was the last one: '),
        plain(`the last ${mostUnanswered} had no answer, so your reminders are off now. To have them again: `),
        again,
      )
    : note(
        plain(kind === 'day' ? 'One a day at most; ' : ''),
        command('remind'),
        plain(kind === 'day' ? ' changes it.' : ' changes when you are reminded.'),
      );
}

/** How they are set; null for who never set any. */
export function reminderParts(reminder: Reminder | null): Part[] {
  const daily = reminder?.time ? `each day at ${clock(reminder.time)} ${reminder.zone}` : null;
  const rounds = reminder?.rounds ? 'an hour before a round closes that you have not answered' : null;
  const set = [daily, rounds].filter(one => one !== null);
  if (set.length === 0)
    return [paragraph(bold('Reminders: '), plain('off. '), command('remind 08:30'), plain(' switches one a day on.'))];
  return [paragraph(bold('Reminders: '), plain(`${set.join(', and ')}.`))];
}

/** What is set, and how it is changed. */
export function reminderMessage(reminder: Reminder | null, changed: boolean): Message {
  const parts = reminderParts(reminder);
  const next: Part[] =
    reminder?.time && reminder.next
      ? [
          paragraph(plain('The next one: '), dayAndTimeSpan(reminder.next, reminder.zone)),
          note(plain('It comes only if something is due or a round is open that you have not answered.')),
        ]
      : [];
  const others: Part = note(
    command('remind 08:30 Europe/Paris'),
    plain(' changes it, '),
    command(`remind rounds ${reminder?.rounds ? 'off' : 'on'}`),
    plain(' is for rounds that close, '),
    command('remind off'),
    plain(' ends it.'),
  );
  const buttons = reminder?.time ? [offButton('day')] : reminder?.rounds ? [offButton('rounds')] : [];
  return message([...(changed ? [paragraph(plain('Done.'))] : []), ...parts, ...next, others], buttons);
}

export const turnedOff = (kind: ReminderKind): Message =>
  kind === 'day'
    ? say('Done: no more daily reminders. To have them again: ', command('remind 08:30'))
    : say('Done: no more reminders of rounds. To have them again: ', command('remind rounds on'));

/** What of `remind` could not be read. */
export function reminderProblem(read: Exclude<ReadReminder, { ok: true }>): Message {
  return message([
    paragraph(plain(problemOf(read))),
    paragraph(plain('Write it like this: '), command('remind 08:30 Europe/Paris')),
  ]);
}

/** The same in one sentence. */
export function problemOf({ part, text, suggestions }: Exclude<ReadReminder, { ok: true }>): string {
  const said = `“${text.slice(0, 40)}”`;
  if (part === 'time') return `I cannot read ${said} as a time of day; write it like 08:30.`;
  const meant = suggestions.length > 0 ? `Did you mean ${suggestions.join(' or ')}?` : 'Write it like Europe/Paris.';
  return `I do not know ${said} as a time zone. ${meant}`;
}

/** They ended, as the platform takes no direct message to the person. */
const remindersClosed: Part = note(
  plain(
    'My reminder did not reach you, as your direct messages are closed to me; so reminders are off. Once they are open: ',
  ),
  command('remind 08:30'),
);

/** One was lost, and it was not the person's doing. */
const reminderMissed: Part = note(
  plain(
    'My last reminder did not reach you, as I was not able to write direct messages. Yours stay on; whoever looks after me can mend it.',
  ),
);

/** What the person has yet to be told of their reminders. */
export const newsPart = (news: ReminderNews): Part => (news === 'missed' ? reminderMissed : remindersClosed);

/** Asks for a zone where none is known. */
export function zoneForm(time: string, zone: string, problems: { time?: string; zone?: string } = {}): Form {
  const draft = `${time}|${zone}`.toWellFormed();
  return {
    title: 'Reminders',
    submitLabel: 'Switch on',
    submit: encodeAction({ kind: 'own', what: 'zone', draft: '' }),
    reopen: encodeAction({ kind: 'own', what: 'zone', draft: Buffer.byteLength(draft) > 80 ? '' : draft }),
    fields: [
      {
        ...{ kind: 'text', id: 'time', label: 'Each day at', required: true, multiline: false, maxLength: 20 },
        ...{ initial: time, hint: 'Such as 08:30', ...(problems.time && { problem: problems.time }) },
      },
      {
        ...{ kind: 'text', id: 'zone', label: 'Time zone', required: true, multiline: false, maxLength: 60 },
        ...{ initial: zone, hint: 'Such as Europe/Paris', ...(problems.zone && { problem: problems.zone }) },
      },
    ],
  };
}
