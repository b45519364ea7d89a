import { type Kysely, sql } from 'kysely';
import { isMissed, isOpen } from './exceptions.ts';
import { readable, readInstant } from './quiz/unreadable.ts';
import type { Tables, Verdict } from './tables.ts';

/** A question that the guide left open, or an answer that people found fault with. */
export type Gap = {
  /** `none`: the guide does not cover it. Otherwise what people said of the answer. */
  reason: 'none' | Exclude<Verdict, 'helpful'>;
  /** One of the ways in which it was asked; they differ in case, spaces and punctuation only. */
  question: string;
  /** The topic whose answer was found at fault. */
  topic: string | null;
  count: number;
  lastAt: Temporal.Instant;
  /** What people wrote, oldest first, a line for each. */
  comments: string | null;
};

const day = 24 * 60 * 60 * 1000;

/** The beginning of the day in UTC, in epoch milliseconds: all that is kept of when a question was asked. */
export const startOfDay = ({ epochMilliseconds }: Temporal.Instant): number =>
  epochMilliseconds - (epochMilliseconds % day);

/** The gaps since then, at most `limit`: the last days first, and what was said most often on each of them. */
export async function findGaps(db: Kysely<Tables>, since: Temporal.Instant, limit: number): Promise<Gap[]> {
  const found = [...(await unanswered(db, since, limit)), ...(await faulted(db, since, limit))];
  const dayOf = ({ last_at }: Found) => Math.floor(last_at / day);
  const sorted = found.toSorted(
    (one, other) => dayOf(other) - dayOf(one) || other.count - one.count || other.last_at - one.last_at,
  );
  return readable(sorted, ({ last_at, ...gap }) => ({ ...gap, lastAt: readInstant('at', last_at) })).slice(0, limit);
}

type Found = Omit<Gap, 'lastAt'> & { last_at: number };

async function unanswered(db: Kysely<Tables>, since: Temporal.Instant, limit: number): Promise<Found[]> {
  const rows = await db
    .selectFrom('questions')
    .select(({ fn }) => [fn.max('text').as('question'), fn.countAll<number>().as('count'), fn.max('at').as('last_at')])
    .where(isMissed)
    .where(isOpen)
    .where('at', '>=', startOfDay(since))
    .groupBy('wording')
    .orderBy('last_at', 'desc')
    .orderBy('count', 'desc')
    .limit(limit)
    .execute();
  return rows.map(row => ({ ...row, reason: 'none', topic: null, comments: null }));
}

async function faulted(db: Kysely<Tables>, since: Temporal.Instant, limit: number): Promise<Found[]> {
  const rows = await db
    .selectFrom('feedback')
    .select(({ fn }) => [
      'verdict',
      'topic',
      fn.max('question').as('question'),
      fn.countAll<number>().as('count'),
      fn.max('at').as('last_at'),
      fn
        .agg<string | null>('string_agg', ['comment', sql.lit('\n')])
        .orderBy('at')
        .as('comments'),
    ])
    .where('verdict', '!=', 'helpful')
    .where('at', '>=', since.epochMilliseconds)
    .groupBy(['wording', 'verdict', 'topic'])
    .orderBy('last_at', 'desc')
    .limit(limit)
    .execute();
  return rows.flatMap(({ verdict, ...row }) => (verdict === 'helpful' ? [] : [{ ...row, reason: verdict }]));
}
