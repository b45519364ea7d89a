/** Answers in rounds become reviews when the round has closed, and are taken back where a question is void. */
import { type Kysely, sql } from 'kysely';
import type { PersonRef, UserRef } from '../../chat.ts';
import { dayIn } from '../../rules/cards.ts';
import { judgedPicks } from '../../rules/score.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk } from '../database.ts';
import { countForGood } from '../quiz/item-stats.ts';
import { pickOf } from '../quiz/picks.ts';
import type { StoredRound } from '../quiz/round-rows.ts';
import { withQuestions } from '../quiz/round-rows.ts';
import type { Tables } from '../tables.ts';
import type { Cards } from './cards.ts';
import { zonesOf } from './learners.ts';
import { type ReviewRow, writeReviews } from './reviews.ts';

/** As it stands in the index of these rounds. */
export const isUnstudied = sql<boolean>`studied = ${sql.lit(0)} and status in (${sql.lit('closed')}, ${sql.lit('voided')})`;

/** Finds rounds that ended and were not read since, the oldest first. It is asked every second, so it is compiled once. */
export function createRoundsToStudy(
  db: Kysely<Tables>,
  desk: Desk,
): (limit: number, except?: readonly string[]) => Promise<string[]> {
  const find = compiledOnce(desk, db.selectFrom('rounds').select('id').where(isUnstudied).orderBy('opens').limit(1));
  return async (limit, except = []) => {
    const rows = await find([limit + except.length]);
    return rows
      .map(({ id }) => id)
      .filter(id => !except.includes(id))
      .slice(0, limit);
  };
}

/** Makes reviews of the answers in a round, and takes back those to void questions. Repeats do no harm. */
export async function studyRound(on: Kysely<Tables>, id: string, cards: Cards): Promise<void> {
  // Whoever takes a question out waits for it, and marks the round anew.
  const [row] = await on
    .updateTable('rounds')
    .set({ studied: 1 })
    .where('id', '=', id)
    .where('studied', '=', 0)
    .returningAll()
    .execute();
  // One that cannot be read is left out, as it is everywhere.
  const [round] = row ? await withQuestions(on, [row]) : [];
  if (!round) return;
  await takeBack(on, round, cards);
  const picks = await on.selectFrom('picks').selectAll().where('round', '=', id).execute();
  const judged = judgedPicks([round], picks.map(pickOf));
  const persons = await personsOf(on, [...new Set(judged.map(({ user }) => user))].sort());
  const zones = await zonesOf(on, [...new Set(persons.values())]);
  const rows = judged.flatMap(({ user, item, right, at }): ReviewRow[] => {
    const person = persons.get(user);
    if (!person) return [];
    const day = dayIn(zones.get(person) ?? round.zone, at);
    const when = { day, at: at.epochMilliseconds, voided: 0 };
    return [{ person, source: sourceOf(id, item), item, way: 'round', correct: Number(right), ...when }];
  });
  await writeReviews(on, rows, cards);
  // Here nobody is erased at the same time any more, so that all are counted who stay.
  if (round.status === 'closed') await countForGood(on, id);
}

const sourceOf = (round: string, item: string): string => `round ${round} ${item}`;

async function takeBack(on: Kysely<Tables>, { key, status, questions }: StoredRound, cards: Cards): Promise<void> {
  const wrong = questions.filter(({ voided }) => voided || status === 'voided');
  for (const { item } of wrong) {
    const source = sourceOf(key, item);
    const taken = await on
      .updateTable('reviews')
      .set({ voided: 1 })
      .where('source', '=', source)
      .where('way', '=', sql.lit('round'))
      .where('voided', '=', 0)
      .returning(['person', 'item'])
      .execute();
    await cards.compute(on, taken);
  }
}

/** Users that are told apart as persons; locked, so that nobody is erased while their answers are written. */
async function personsOf(on: Kysely<Tables>, users: readonly UserRef[]): Promise<Map<UserRef, PersonRef>> {
  if (users.length === 0) return new Map();
  const rows = await on
    .updateTable('people')
    .set(({ ref }) => ({ person: ref('person') }))
    .where('user_ref', 'in', [...users])
    .where('person', 'is not', null)
    .returning(['user_ref', 'person'])
    .execute();
  return new Map(rows.map(({ user_ref, person }) => [user_ref as UserRef, person as PersonRef]));
}
