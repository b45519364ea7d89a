/** `quiz void`: a wrong question is taken out of a round, by whoever has seen it once more and said so. */
import { type ActionOf, encodeAction } from '../../actions.ts';
import type { Message, Press } from '../../chat.ts';
import { type Guide, questionOf } from '../../knowledge/guide.ts';
import { readDate } from '../../rules/dates.ts';
import { voidQuestion } from '../../rules/round.ts';
import { localDate } from '../../rules/schedule.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import type { Store } from '../../store/store.ts';
import { bold, command, heading, message, note, paragraph, plain, say } from '../../text/build.ts';
import { formOf } from '../said/setting.ts';
import { dateText } from '../said/times.ts';
import { noteChange } from './changes.ts';
import { type Asker, zoneIn } from './place.ts';

/** A question that can be taken out: `position` is its place in its round, from 0. */
type Candidate = { round: StoredRound; position: number };
/** Which is meant: of the last round where `date` is null, each of its questions where `number` is. */
type Which = { date: Temporal.PlainDate | null; number: number | null };

/** The questions of two rounds: more would be no choice but a list. */
const mostOffered = 6;

export function createVoiding({ guide, store }: { guide: Guide; store: Store }) {
  const { quiz } = store;
  const stemOf = ({ round, position }: Candidate) => {
    const item = round.questions[position]?.item ?? '';
    return questionOf(guide, item)?.stem ?? `${item} (no longer in the guide)`;
  };

  const askFirst = (candidates: readonly Candidate[], today: Temporal.PlainDate): Message =>
    message(
      [
        heading('Take out a wrong question?'),
        ...candidates.map((one, i) =>
          paragraph(bold(`${candidates.length > 1 ? `${i + 1}. ` : ''}${titleOf(one, today)}: `), plain(stemOf(one))),
        ),
        paragraph(plain('It then counts for nobody, and the thread is told. That cannot be taken back.')),
      ],
      candidates.map(({ round: { key }, position }, i) => ({
        label: candidates.length > 1 ? `Take out ${i + 1}` : 'Take it out',
        action: encodeAction({ kind: 'void', round: key, question: position }),
        style: 'danger',
      })),
    );

  return {
    /** Shows what would be taken out, with a button for each question. */
    async offer({ origin, at }: Asker, text: string): Promise<Message> {
      const [stored, rounds] = await Promise.all([quiz.scheduleOf(origin.place), quiz.roundsOf(origin.place)]);
      const today = localDate(at, zoneIn(stored, origin));
      const which = readWhich(text, today);
      if (!which) return formOf('quiz void yesterday 1', 'Write the day of the round and the number of the question');
      const shown = rounds.filter(({ questions }) => questions.length > 0);
      const { date } = which;
      const meant = date ? shown.filter(round => round.date.equals(date)) : shown.slice(-1);
      const asked = meant.flatMap(round => candidatesIn(round, which));
      if (asked.length === 0)
        return say(
          date ? `No such question was asked here on ${dateText(date, today)}.` : 'No such question was asked here.',
        );
      const candidates = asked.filter(({ round, position }) => canBeTaken(round, position)).slice(-mostOffered);
      if (candidates.length === 0) return say(refusalOf(asked));
      const earlier = date ? undefined : shown.at(-2);
      const { parts, buttons } = askFirst(candidates, today);
      return message(
        [...parts, ...(earlier ? [note(plain('Of another day: '), command(`quiz void ${earlier.date}`))] : [])],
        buttons,
      );
    },

    /** The same of one question, in all rounds of the place in which it counts; null where it does in none. */
    async offerItem({ origin, at }: Asker, item: string): Promise<Message | null> {
      const [stored, rounds] = await Promise.all([quiz.scheduleOf(origin.place), quiz.roundsOf(origin.place)]);
      const candidates = rounds
        .flatMap(round => round.questions.map((question, position) => ({ round, position, question })))
        .filter(({ round, position, question }) => question.item === item && canBeTaken(round, position))
        .slice(-mostOffered);
      return candidates.length > 0 ? askFirst(candidates, localDate(at, zoneIn(stored, origin))) : null;
    },

    /** It was confirmed; a second time changes nothing. */
    async takeOut(press: Press, { round: id, question: position }: ActionOf<'void'>): Promise<Message> {
      const { origin, at } = press;
      const round = await quiz.round(id);
      const question = round?.questions[position];
      if (!round || !question || round.place !== origin.place) return say('This round is not known here any more.');
      const moved = voidQuestion(round, question.item);
      if (!moved.ok) return say(refusalOf([{ round, position }]));
      if (!(await quiz.voidQuestion(round, question.item, moved.round.status === 'voided', at)))
        return say('The round has just gone on to its next step. Please try again.');
      await noteChange(store, press, `quiz void ${round.date} ${position + 1}`);
      return message([
        paragraph(
          bold(`Taken out: ${dayAndNumber({ round, position }, localDate(at, round.zone))}. `),
          plain(stemOf({ round, position })),
        ),
        paragraph(plain('It counts for nobody, and the thread is told.')),
      ]);
    },
  };
}

/** "", "2", "yesterday", "2026-03-02 2" or "2 March"; null where it is none of it. */
function readWhich(text: string, today: Temporal.PlainDate): Which | null {
  if (text === '') return { date: null, number: null };
  const whole = readDate(text, today, 'back');
  if (whole) return { date: whole, number: null };
  const [, day = '', number] = /^(?:(.*\S)\s+)?([1-9])$/.exec(text) ?? [];
  if (number === undefined) return null;
  const date = day === '' ? null : readDate(day, today, 'back');
  return day !== '' && !date ? null : { date, number: Number(number) };
}

function candidatesIn(round: StoredRound, { number }: Which): Candidate[] {
  const all = round.questions.map((_, position) => ({ round, position }));
  return number === null ? all : all.slice(number - 1, number);
}

export const canBeTaken = (round: StoredRound, position: number): boolean =>
  voidQuestion(round, round.questions[position]?.item ?? '').ok;

const refusalOf = (asked: readonly Candidate[]): string =>
  asked.every(({ round, position }) => round.questions[position]?.voided)
    ? 'That question is out already.'
    : 'That question cannot be taken out, as its round was not played.';

/** "Monday 2 March, question 2 of 3", and whether people are answering it. */
const titleOf = ({ round, position }: Candidate, today: Temporal.PlainDate): string =>
  `${dayAndNumber({ round, position }, today)}${round.status === 'open' ? ' (its round is open)' : ''}`;

function dayAndNumber({ round, position }: Candidate, today: Temporal.PlainDate): string {
  const { length } = round.questions;
  return `${dateText(round.date, today)}${length > 1 ? `, question ${position + 1} of ${length}` : ''}`;
}
