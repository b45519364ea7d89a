import type { Kysely } from 'kysely';
import type { Origin, PersonRef } from '../../chat.ts';
import { type Day, dayIn } from '../../rules/cards.ts';
import { isZone } from '../../rules/zones.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk } from '../database.ts';
import type { Who } from '../people.ts';
import type { Tables } from '../tables.ts';

/** Who is heard, and in which zone as far as the platform tells. */
export type Heard = Who & Pick<Origin, 'zone'>;

/** How a person studies. `today` is their local day; `daily` null where they set nothing; `exam` may be over; `known` is the zone as it is kept. */
export type Learner = { zone: string; today: Day; daily: number | null; exam: Day | null; known: string | null };

export async function findLearner(on: Kysely<Tables>, heard: Heard, at: Temporal.Instant): Promise<Learner> {
  const row = await on.selectFrom('learners').selectAll().where('person', '=', heard.person).executeTakeFirst();
  return learnerOf(row, heard, at);
}

/** The same, compiled once, for every tap. */
export function createFindLearner(
  db: Kysely<Tables>,
  desk: Desk,
): (heard: Heard, at: Temporal.Instant) => Promise<Learner> {
  const find = compiledOnce(desk, db.selectFrom('learners').selectAll().where('person', '=', ''));
  return async (heard, at) => learnerOf((await find([heard.person]))[0], heard, at);
}

/** What a person set, by its columns. */
export const learnerColumns = ['zone', 'daily', 'exam'] as const;
type LearnerRow = Pick<Tables['learners'], (typeof learnerColumns)[number]>;

/** The zone of a person: where they are heard now, else where they were heard last. */
export function learnerOf(
  row: Partial<LearnerRow> | undefined,
  { zone }: Pick<Heard, 'zone'>,
  at: Temporal.Instant,
): Learner {
  const own = [zone, row?.zone].find(one => one && isZone(one)) ?? 'UTC';
  return {
    zone: own,
    today: dayIn(own, at),
    daily: row?.daily ?? null,
    exam: row?.exam ?? null,
    known: row?.zone ?? null,
  };
}

/** Sets what is given, and the zone where it is known, and leaves the rest. */
export async function writeLearner(
  on: Kysely<Tables>,
  { person, zone }: Heard,
  change: { daily?: number | null; exam?: Day | null },
): Promise<void> {
  const set = { ...change, ...(zone && isZone(zone) && { zone }) };
  if (Object.keys(set).length === 0) return;
  await on
    .insertInto('learners')
    .values({ person, zone: null, daily: null, exam: null, ...set })
    .onConflict(conflict => conflict.column('person').doUpdateSet(set))
    .execute();
  // Their reminders may be due at another time.
  if (set.zone)
    await on
      .updateTable('reminders')
      .set({ due_at: 0 })
      .where('person', '=', person)
      .where('due_at', 'is not', null)
      .execute();
}

/** The zones of these people, where they are known. */
export async function zonesOf(on: Kysely<Tables>, persons: readonly PersonRef[]): Promise<Map<string, string>> {
  if (persons.length === 0) return new Map();
  const rows = await on
    .selectFrom('learners')
    .select(['person', 'zone'])
    .where('person', 'in', [...persons])
    .execute();
  return new Map(rows.flatMap(({ person, zone }) => (zone && isZone(zone) ? [[person, zone] as const] : [])));
}
