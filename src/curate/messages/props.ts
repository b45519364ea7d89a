/** Fixed data of which messages are made. */
import type { PlaceRef } from '../../chat.ts';
import type { BankQuestion, Guide } from '../../knowledge/guide.ts';
import type { History } from '../../quiz/said/board.ts';
import { type Schedule, usualSchedule } from '../../rules/schedule.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { channel, curtain, userOf } from './stage.ts';

/** The id of a noted question. */
export const asked = '0123456789ab';
export const date = curtain.toZonedDateTimeISO('Europe/Paris').toPlainDate();
export const order = [1, 0, 3, 2];
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

export function roundOf(guide: Guide, changes: Partial<StoredRound> = {}, count = 1): StoredRound {
  const questions = Array.from({ length: count }, (_, i) => itemOf(guide, i)).map(({ id, topic, options }) => ({
    ...{ item: id, topic, right: options.findIndex(({ right }) => right), order },
    ...{ voided: false, told: false },
  }));
  return {
    ...{ key: '0123456789abcdef', place: channel, zone: 'Europe/Paris', date, extra: false, perRound: count },
    ...{ status: 'open', opens: curtain, closes: curtain.add({ hours: 8 }), openedAt: curtain },
    ...{ exam: null, ready: curtain, lost: 0, due: null, editAt: null },
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
    const choice = dealt ? (i % 2 === 0 ? dealt.right : (dealt.right + 1) % 4) : 0;
    return dealt ? [{ round: played.key, question: dealt.item, user, choice, at: curtain.add({ hours: 1 }) }] : [];
  });
  return { rounds: [played], picks, people };
}
