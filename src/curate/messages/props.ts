/** Fixed data of which messages are made. */
import type { PlaceRef } from '../../chat.ts';
import type { BankQuestion, Guide } from '../../knowledge/guide.ts';
import { selectTwo } from '../../knowledge/schema.ts';
import type { History } from '../../quiz/said/board.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import { rightOptions } from '../../rules/options.ts';
import { type Schedule, usualSchedule } from '../../rules/schedule.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { channel, curtain, userOf } from './stage.ts';

/** The id of a noted question. */
export const asked = '0123456789ab';
export const date = curtain.toZonedDateTimeISO('Europe/Paris').toPlainDate();
/** An order in which no option keeps its place. */
export const orderOf = (count: number): number[] => {
  const swapped = [1, 0, 3, 2];
  return count > swapped.length ? [4, ...swapped] : swapped;
};
export const schedule: Schedule = usualSchedule('Europe/Paris');
export const overnight: Schedule = { ...schedule, closes: Temporal.PlainTime.from('05:00') };
export const settings = { schedule, since: curtain, lastDate: null };
export const manyNames = ['Ann', 'Bob', 'Cas', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jan', 'Kim', 'Lea'];

/** A question of the bank; they come again where it has few. */
export function itemOf({ bank }: Guide, i: number): BankQuestion {
  const item = bank[i % bank.length];
  if (!item) throw new RangeError('a guide without questions has no rounds to show');
  return item;
}

/** A question that asks for two options; made of another one where the guide has none. */
export function selectTwoOf(guide: Guide): BankQuestion {
  const own = guide.bank.find(({ options }) => rightOptions(options).length === 2);
  if (own) return own;
  const { options, stem, ...item } = itemOf(guide, 0);
  const fifth = { text: 'One option more', right: true as const, why: 'Why the fifth is right too.' };
  return { ...item, stem: `${stem} ${selectTwo}`, options: [...options, fifth] };
}

export function roundOf(guide: Guide, changes: Partial<StoredRound> = {}, count = 1): StoredRound {
  const questions = Array.from({ length: count }, (_, i) => itemOf(guide, i)).map(({ id, topic, options }) => ({
    ...{ item: id, topic, right: rightOptions(options), order: orderOf(options.length) },
    ...{ voided: false, told: false },
  }));
  return {
    ...{ key: '0123456789abcdef', place: channel, zone: 'Europe/Paris', date, extra: false, perRound: count },
    ...{ status: 'open', opens: curtain, closes: curtain.add({ hours: 8 }), openedAt: curtain },
    ...{ exam: null, ready: curtain, lost: 0, due: null, editAt: null, askedBy: null },
    ...{ post: null, thread: 'play:thread' as PlaceRef, step: 0, tries: 0, shown: 0, notice: null },
    questions,
    ...changes,
  };
}

export const withOut = (one: StoredRound, position: number): StoredRound => ({
  ...one,
  questions: one.questions.map((dealt, i) => (i === position ? { ...dealt, voided: true } : dealt)),
});

/** One closed round in which these people picked, every second one right. */
export function history(guide: Guide, names: readonly string[]): History {
  const played = roundOf(guide, { status: 'closed' });
  const [dealt] = played.questions;
  const people = names.map(name => ({ user: userOf({ name, isAdmin: false }), name, hidden: false }));
  const picks = people.flatMap(({ user }, i) => {
    if (!dealt) return [];
    const choices = i % 2 === 0 ? dealt.right : wrongOf(dealt);
    return [{ round: played.key, question: dealt.item, user, choices, at: curtain.add({ hours: 1 }) }];
  });
  return { rounds: [played], picks, people };
}

/** As many options as are asked for, the first right one not among them. */
const wrongOf = ({ order, right }: DealtQuestion): number[] =>
  order
    .filter(option => option !== right[0])
    .slice(0, right.length)
    .sort();
