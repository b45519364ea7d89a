import { type Kysely, sql } from 'kysely';
import type { PlaceRef } from '../../chat.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import type { SqlWords } from '../database.ts';
import type { Delivers } from '../delivers.ts';
import type { Tables } from '../tables.ts';
import type { RoundBatch } from './round-batch.ts';
import {
  columnsOf,
  questionRow,
  type RoundChange,
  type RoundRow,
  type StoredRound,
  withQuestions,
} from './round-rows.ts';

/** Rounds are held by `holder`, one name for each process, until the lease runs out. */
type Lease = { holder: string; until: Temporal.Instant };

/** A round whose rows cannot be read, and why. */
export type UnreadableRound = { key: string; place: PlaceRef; problem: string };

/** A round that cannot be read is not claimed again before; whoever mends its row need do no more. */
const restOfUnreadable = Temporal.Duration.from({ hours: 6 });

/** The work on rounds: who holds one, what they change, and when it goes on. */
export type ClaimStore = {
  /**
   * Takes rounds that are due, and rounds whose posts are to be edited, that nobody holds and that can be delivered by
   * this process; of each kind so many at most.
   * Those that cannot be read are set aside, and `aside` is told of them.
   */
  claimRounds(
    now: Temporal.Instant,
    lease: Lease,
    limit: number,
    aside?: (round: UnreadableRound) => void,
  ): Promise<StoredRound[]>;
  /**
   * Changes a round that is held, and ends the work on it for now where that is to `release` it; false, and neither is
   * done, if somebody else holds it by now, or its status is no longer as given.
   */
  changeRound(
    round: Pick<StoredRound, 'key' | 'status'>,
    holder: string,
    change: RoundChange & { release?: boolean },
  ): Promise<boolean>;
  /** Ends the work for now. */
  releaseRound(id: string, holder: string): Promise<void>;
  /** After an error: all work on a round that is held rests until then, whatever its status. */
  postponeRound(id: string, holder: string, until: Temporal.Instant): Promise<void>;
  /**
   * Moves when the posts of a round are to be edited, and sets what they show; false, and nothing is changed, where that
   * is not due `from` then any more, as it was asked for anew or somebody else is at it.
   */
  moveEdits(
    id: string,
    move: { from: Temporal.Instant; to: Temporal.Instant | null; shown?: number },
  ): Promise<boolean>;
  /**
   * Changes a round that is held and fixes its questions, unless they stand already, in one commit; false, and neither is
   * done, where `changeRound` says so.
   */
  dealRound(
    round: Pick<StoredRound, 'key' | 'status'>,
    holder: string,
    dealt: { seed: number; questions: readonly DealtQuestion[] },
    change: RoundChange,
  ): Promise<boolean>;
  /** Nothing of this place is due before then: the platform wants a rest. */
  delayPlace(place: PlaceRef, until: Temporal.Instant): Promise<void>;
};

/** A round whose next step is due, or the edits of its posts, and that nobody holds. */
export const isDueRound = (column: 'due_at' | 'edit_at', now: Temporal.Instant, delivers: Delivers) => {
  const at = now.epochMilliseconds;
  return sql<boolean>`${sql.ref(column)} <= ${at} and lease_until <= ${at} and ${delivers('place')}`;
};

export function createClaimStore(
  db: Kysely<Tables>,
  batch: RoundBatch,
  { skipLocked }: SqlWords,
  delivers: Delivers,
): ClaimStore {
  const due = (column: 'due_at' | 'edit_at', now: Temporal.Instant, limit: number) =>
    sql`select id from rounds where ${isDueRound(column, now, delivers)}
      order by ${sql.ref(column)} limit ${limit} ${sql.raw(skipLocked)}`;
  return {
    async claimRounds(now, { holder, until }, limit, aside) {
      const { rows } = await sql<RoundRow>`with due as materialized (${due('due_at', now, limit)}),
          edits as materialized (${due('edit_at', now, limit)})
        update rounds set holder = ${holder}, lease_until = ${until.epochMilliseconds}
        where id in (select id from due union select id from edits) returning *`.execute(db);
      const unreadable: UnreadableRound[] = [];
      const rounds = await withQuestions(db, rows, ({ id, place }, problem) =>
        unreadable.push({ key: id, place: place as PlaceRef, problem }),
      );
      for (const one of unreadable) {
        await postpone(db, one.key, holder, now.add(restOfUnreadable));
        aside?.(one);
      }
      return rounds;
    },
    async changeRound({ key: id, status: was }, holder, { release, ...change }) {
      const set = { ...columnsOf(change), ...(release && { lease_until: 0 }) };
      return (await batch.add({ id, was, holder, set })) === true;
    },
    async releaseRound(id, holder) {
      await batch.add({ id, holder, set: { lease_until: 0 } });
    },
    postponeRound: (id, holder, until) => postpone(db, id, holder, until),
    async moveEdits(id, { from, to, shown }) {
      const { numUpdatedRows } = await db
        .updateTable('rounds')
        .set({ edit_at: to?.epochMilliseconds ?? null, ...(shown !== undefined && { shown }) })
        .where('id', '=', id)
        .where('edit_at', '=', from.epochMilliseconds)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async dealRound({ key: id, status: was }, holder, { seed, questions }, change) {
      const rows = questions.map((question, position) => questionRow(id, position, question));
      return (await batch.add({ id, was, holder, set: { ...columnsOf(change), seed }, questions: rows })) === true;
    },
    async delayPlace(place, until) {
      await db
        .updateTable('rounds')
        .set({ due_at: until.epochMilliseconds })
        .where('place', '=', place)
        .where('due_at', '<', until.epochMilliseconds)
        .execute();
    },
  };
}

async function postpone(db: Kysely<Tables>, id: string, holder: string, until: Temporal.Instant): Promise<void> {
  const later = until.epochMilliseconds;
  await db
    .updateTable('rounds')
    .set(({ eb }) => ({
      due_at: eb.case().when('due_at', '<', later).then(later).else(eb.ref('due_at')).end(),
      edit_at: eb.case().when('edit_at', '<', later).then(later).else(eb.ref('edit_at')).end(),
      lease_until: 0,
    }))
    .where('id', '=', id)
    .where('holder', '=', holder)
    .execute();
}
