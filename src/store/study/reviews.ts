import type { Kysely } from 'kysely';
import type { Day } from '../../rules/cards.ts';
import type { Tables } from '../tables.ts';
import type { Cards } from './cards.ts';

export type ReviewRow = Omit<Tables['reviews'], 'choices' | 'carded'>;

/** Rows of one statement: SQLite takes 32,766 parameters. */
const mostRows = 1_000;

/** Keeps answers, unless they stand already, and computes the cards anew that they belong to. */
export async function writeReviews(
  on: Kysely<Tables>,
  rows: readonly ReviewRow[],
  cards: Pick<Cards, 'compute'>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += mostRows)
    await on
      .insertInto('reviews')
      .values(rows.slice(start, start + mostRows).map(row => ({ ...row, choices: '', carded: 1 })))
      .onConflict(conflict => conflict.columns(['person', 'source']).doNothing())
      .execute();
  await cards.compute(on, rows);
}

/** The questions that a person answered last, the newest first. */
export async function findLast(on: Kysely<Tables>, person: string, count: number): Promise<string[]> {
  const rows = await on
    .selectFrom('reviews')
    .select('item')
    .where('person', '=', person)
    .orderBy('at', 'desc')
    .limit(count)
    .execute();
  return rows.map(({ item }) => item);
}

/** How many questions of reviews a person answered on a day. */
export async function countReviewed(on: Kysely<Tables>, person: string, day: Day): Promise<number> {
  const { count } = await on
    .selectFrom('reviews')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person', '=', person)
    .where('way', '=', 'review')
    .where('day', '=', day)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many answers a person gave since then, and how many were right; of void questions none. */
export async function countSince(
  on: Kysely<Tables>,
  person: string,
  since: Temporal.Instant,
): Promise<{ answered: number; right: number }> {
  const { answered, right } = await on
    .selectFrom('reviews')
    .select(({ fn }) => [fn.countAll<number>().as('answered'), fn.sum<number | null>('correct').as('right')])
    .where('person', '=', person)
    .where('at', '>=', since.epochMilliseconds)
    .where('voided', '=', 0)
    .executeTakeFirstOrThrow();
  return { answered: Number(answered), right: Number(right ?? 0) };
}
