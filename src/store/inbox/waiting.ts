import { type Kysely, sql } from 'kysely';
import type { PersonRef } from '../../chat.ts';
import { wording } from '../../text/wording.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk } from '../database.ts';
import { isAtFault } from '../exceptions.ts';
import { know, type Who } from '../people.ts';
import type { Tables } from '../tables.ts';

type Waiting = { person: PersonRef; wording: string; text: string };

/** Who is to be told when the guide answers what they asked, and whom an answer does not satisfy. */
export type WaitingStore = {
  /** They are told when what they asked is answered; false where they wait for it already. */
  waitFor(by: Who, question: { text: string; guide: string; at: Temporal.Instant }): Promise<boolean>;
  /** Those who wait for an answer that another version of the guide did not have. */
  waitingSince(guide: string, limit: number): Promise<Waiting[]>;
  /** They are to be told now, once, whatever answers it. */
  tellWaiting(wordings: readonly string[], at: Temporal.Instant): Promise<void>;
  /** The present guide has no answer for it either. */
  keepWaiting(waiting: Waiting, guide: string): Promise<void>;
  /** What somebody waits for of this wording; null where that is over. */
  awaited(person: PersonRef, wording: string): Promise<string | null>;
  /** They were told. */
  stopWaiting(person: PersonRef, wording: string): Promise<void>;
  /**
   * How many people say that the answer of a topic is wrong or out of date, where no curator has looked at that since; no
   * more than `most` are counted.
   */
  reportersOf(topic: string, most: number): Promise<number>;
};

/** What a notice of an answer begins with; the wording stands behind it. */
const answerKey = 'answer waited ';
/** The wording of such a key; in older ones the decision or version that brought the answer stands before it. */
export const wordingOfKey = (key: string): string => key.split(' ').slice(2).join(' ');

export function createWaitingStore(db: Kysely<Tables>, desk: Desk): WaitingStore {
  const findReporters = new Map<number, (topic: readonly [string]) => Promise<unknown[]>>();
  const own = (person: PersonRef, wording: string) => ({ person, wording });
  return {
    waitFor: (by, { text, guide, at }) =>
      db.transaction().execute(async on => {
        await know(on, by);
        const row = { ...own(by.person, wording(text)), user_ref: by.user, text, guide, at: at.epochMilliseconds };
        const saved = await on
          .insertInto('waiting')
          .values(row)
          .onConflict(conflict => conflict.columns(['person', 'wording']).doNothing())
          .returning('person')
          .execute();
        return saved.length > 0;
      }),
    async waitingSince(guide, limit) {
      const rows = await db
        .selectFrom('waiting')
        .select(['person', 'wording', 'text'])
        // Not by "is another", for which no index is used.
        .where(({ or, eb }) => or([eb('guide', '<', guide), eb('guide', '>', guide)]))
        .limit(limit)
        .execute();
      return rows.map(row => ({ ...row, person: row.person as PersonRef }));
    },
    async tellWaiting(wordings, at) {
      if (wordings.length > 0) await addNotices(db, wordings, at);
    },
    async keepWaiting({ person, wording }, guide) {
      await db
        .updateTable('waiting')
        .set({ guide })
        .where('person', '=', person)
        .where('wording', '=', wording)
        .execute();
    },
    async awaited(person, wording) {
      const row = await db
        .selectFrom('waiting')
        .select('text')
        .where('person', '=', person)
        .where('wording', '=', wording)
        .executeTakeFirst();
      return row?.text ?? null;
    },
    async stopWaiting(person, wording) {
      await db.deleteFrom('waiting').where('person', '=', person).where('wording', '=', wording).execute();
    },
    async reportersOf(topic, most) {
      const find = findReporters.getOrInsertComputed(most, () => compiledOnce(desk, reporters(db, '', most)));
      return (await find([topic])).length;
    },
  };
}

/**
 * In the statement that finds them, so that whoever is erased meanwhile is not told. A person has one notice of a wording,
 * though a curator and a new guide answer it at once. One that is under way stays as it is, but is looked at once more: it
 * may just have been found that the answer was taken back.
 */
export async function addNotices(db: Kysely<Tables>, wordings: readonly string[], at: Temporal.Instant): Promise<void> {
  const when = sql.lit(at.epochMilliseconds);
  await sql`insert into notices (person, key, user_ref, kind, at, due_at, tries, lease_until, holder)
    select person, ${sql.lit(answerKey)} || wording, user_ref, 'answer', ${when}, ${when}, 0, 0, ''
    from waiting where wording in (${sql.join(wordings)})
    on conflict (person, key) do update set holder = '', user_ref = excluded.user_ref,
      at = case when notices.due_at is null then excluded.at else notices.at end,
      tries = case when notices.due_at is null then 0 else notices.tries end,
      due_at = coalesce(notices.due_at, excluded.due_at)`.execute(db);
}

/**
 * Each person counts once. What a curator put off, or wants to be written anew, is not settled by that. The limit stands in
 * the text: SQLite would plan the statement anew for each value of a parameter, which takes three times the rest.
 */
const reporters = (db: Kysely<Tables>, topic: string, most: number) =>
  db
    .selectFrom('feedback')
    .leftJoin('people', 'people.user_ref', 'feedback.user_ref')
    .leftJoin('decisions', 'decisions.subject', 'feedback.wording')
    .select(sql`coalesce(people.person, feedback.user_ref)`.as('reporter'))
    .distinct()
    .where('feedback.topic', '=', topic)
    .where(isAtFault)
    .where(sql<boolean>`feedback.subject not like 'question %'`)
    .where(sql<boolean>`(decisions.at is null or decisions.at < feedback.at or decisions.kind in ('later', 'text'))`)
    .limit(sql.lit(most));
