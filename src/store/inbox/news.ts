import { type Kysely, sql } from 'kysely';
import { isMissed } from '../exceptions.ts';
import type { Tables } from '../tables.ts';

/** A question that was asked in vain of a version of the guide. */
export type Missed = { guide: string; id: string; wording: string; text: string };

/** What was asked in vain and is answered since: the topics alone, never who asked, or where. */
export type NewsStore = {
  /**
   * What was asked in vain of other versions of the guide than this one, less what is known to be answered since: so much
   * at most of what stands behind `after`, or of all.
   */
  missedBefore(guide: string, after: Missed | null, limit: number): Promise<Missed[]>;
  /** The guide answers it by now. What was known before stays. */
  noteAnswered(wording: string, topic: string, at: Temporal.Instant): Promise<void>;
  /** The ids of the topics that came to answer something after the one moment and until the other, the first ones first. */
  answeredBetween(after: Temporal.Instant, until: Temporal.Instant): Promise<string[]>;
};

export function createNewsStore(db: Kysely<Tables>): NewsStore {
  return {
    async missedBefore(guide, after, limit) {
      // Not by "is another", for which no index is used.
      for (const other of ['<', '>'] as const) {
        const missed = await missedOf(db, other, guide, after, limit);
        if (missed.length > 0) return missed;
      }
      return [];
    },
    async noteAnswered(wording, topic, at) {
      await db
        .insertInto('answered')
        .values({ wording, topic, at: at.epochMilliseconds })
        .onConflict(conflict => conflict.column('wording').doNothing())
        .execute();
    },
    async answeredBetween(after, until) {
      const rows = await db
        .selectFrom('answered')
        .select(({ fn }) => ['topic', fn.min('at').as('first')])
        .where('at', '>', after.epochMilliseconds)
        .where('at', '<=', until.epochMilliseconds)
        .groupBy('topic')
        .orderBy('first')
        .orderBy('topic')
        .execute();
      return rows.map(({ topic }) => topic);
    },
  };
}

const missedOf = (db: Kysely<Tables>, other: '<' | '>', guide: string, after: Missed | null, limit: number) =>
  db
    .selectFrom('questions')
    .select(['guide', 'id', 'wording', 'text'])
    .where(isMissed)
    .where('guide', other, guide)
    .$if(after !== null, query => query.where(sql<boolean>`(guide, id) > (${after?.guide}, ${after?.id})`))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('answered').select('topic').whereRef('answered.wording', '=', 'questions.wording'))),
    )
    .orderBy('guide')
    .orderBy('id')
    .limit(limit)
    .execute();

/** A decision makes these wordings answered by a topic, or by none any more. */
export async function replaceAnswered(
  on: Kysely<Tables>,
  wordings: readonly string[],
  topic: string | null,
  at: Temporal.Instant,
): Promise<void> {
  await on.deleteFrom('answered').where('wording', 'in', wordings).execute();
  if (topic === null) return;
  const rows = wordings.map(wording => ({ wording, topic, at: at.epochMilliseconds }));
  await on.insertInto('answered').values(rows).execute();
}
