/** What is known of a person before anything is asked of them or told to them. */

import type { PlaceRef } from '../chat.ts';
import type { Guide } from '../knowledge/guide.ts';
import { dateOf } from '../rules/cards.ts';
import { type Cards, dueBy, paceFor, standings } from '../rules/review.ts';
import type { Who } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import type { Heard, Learner } from '../store/study/learners.ts';
import type { Preparation } from './said/exam.ts';
import { type Coming, usualDaily } from './said/review.ts';

/** A person with what they remember. `daily` is how many questions a day, `done` how many of today are answered. */
export type Learning = Omit<Learner, 'daily'> & { cards: Cards; daily: number; done: number };

export async function learningOf(
  { study }: Store,
  { origin, at }: { origin: Heard; at: Temporal.Instant },
): Promise<Learning> {
  const [learner, cards] = await Promise.all([study.learner(origin, at), study.cards(origin.person)]);
  const done = await study.reviewedOn(origin.person, learner.today);
  return { ...learner, cards, daily: learner.daily ?? usualDaily, done };
}

/** What comes back tomorrow, and within a week, of what may be asked at all. */
export const comingFor = ({ bank }: Guide, learning: Learning, hidden: ReadonlySet<string>): Coming => ({
  tomorrow: dueBy(bank, learning, learning.today + 1, hidden),
  week: dueBy(bank, learning, learning.today + 7, hidden),
});

/** Questions that a person is not to be asked: an open round asks them, or they were taken out of one. */
export async function hiddenFrom({ quiz }: Store, place: PlaceRef | null, who: Who): Promise<ReadonlySet<string>> {
  const [live, takenOut] = await Promise.all([quiz.liveItems(place, who), quiz.takenOutItems(place, who)]);
  return live.union(takenOut);
}

/** This question, if an open round asks it: a tap on it asks for no more. */
export const liveAmong = async (
  { quiz }: Store,
  item: string,
  place: PlaceRef,
  who: Who,
): Promise<ReadonlySet<string>> => new Set((await quiz.isLive(item, place, who)) ? [item] : []);

/** How a person stands before their exam; null without one, or where it is over. */
export function preparationOf({ bank, topics }: Guide, learning: Learning): Preparation | null {
  const { exam, today, daily, done } = learning;
  if (exam === null || exam < today) return null;
  const all = standings(bank, learning);
  const open = all.filter(({ state }) => state === 'open').length;
  return {
    ...{ exam: dateOf(exam), today: dateOf(today), standings: all, daily, done },
    names: new Map(topics.map(({ id, short }) => [id, short])),
    pace: paceFor(open, exam, today),
  };
}
