import { type Kysely, sql } from 'kysely';
import type { MessageRef, PlaceRef } from '../../chat.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import { adoptableStatuses, liveStatuses } from '../../rules/round.ts';
import { roundId } from '../../rules/round-id.ts';
import { compiledOnce } from '../compiled.ts';
import type { SqlWords } from '../database.ts';
import type { Who } from '../people.ts';
import type { Tables } from '../tables.ts';
import {
  columnsOf,
  questionRow,
  type RoundChange,
  type RoundRow,
  roundOf,
  type StoredRound,
  withQuestions,
} from './round-rows.ts';

/** Rounds are held by `holder`, one name for each process, until the lease runs out. */
type Lease = { holder: string; until: Temporal.Instant };

export type RoundStore = {
  /** Takes rounds that are due and that nobody holds. */
  claimRounds(now: Temporal.Instant, lease: Lease, limit: number): Promise<StoredRound[]>;
  /** Changes a round that is held; false if somebody else holds it by now, or its status is no longer as given. */
  changeRound(round: Pick<StoredRound, 'key' | 'status'>, holder: string, change: RoundChange): Promise<boolean>;
  /** Ends the work for now. */
  releaseRound(id: string, holder: string): Promise<void>;
  /** Fixes the questions of a round that is about to be posted, unless they stand already. */
  setQuestions(id: string, seed: number, questions: readonly DealtQuestion[]): Promise<void>;
  /** Nothing of this place is due before then: the platform wants a rest. */
  delayPlace(place: PlaceRef, until: Temporal.Instant): Promise<void>;
  /** Records a round outside the schedule, to be opened at once. */
  addRound(place: PlaceRef, round: Pick<StoredRound, 'date' | 'zone' | 'opens' | 'closes' | 'perRound'>): Promise<void>;
  round(id: string): Promise<StoredRound | null>;
  /** The rounds of a place, oldest first. */
  roundsOf(place: PlaceRef): Promise<StoredRound[]>;
  /** A tap proves that the post stands: where it was not known, now it is. */
  adoptPost(id: string, post: MessageRef, at: Temporal.Instant): Promise<void>;
  /** Takes a question out, the whole round with it if `all`, and has people told. */
  voidQuestion(id: string, item: string, all: boolean, at: Temporal.Instant): Promise<void>;
  /** People were told that the questions at these places are void. */
  settleVoids(id: string, positions: readonly number[]): Promise<void>;
  /** Items that could still be asked in this place, or that this person answers in another one. */
  liveItems(place: PlaceRef, who: Who): Promise<ReadonlySet<string>>;
};

export function createRoundStore(db: Kysely<Tables>, { skipLocked }: SqlWords): RoundStore {
  return { ...claiming(db, skipLocked), ...changing(db), ...reading(db) };
}

function claiming(
  db: Kysely<Tables>,
  skipLocked: SqlWords['skipLocked'],
): Pick<RoundStore, 'claimRounds' | 'changeRound' | 'releaseRound' | 'delayPlace'> {
  return {
    async claimRounds(now, { holder, until }, limit) {
      const at = now.epochMilliseconds;
      const { rows } = await sql<RoundRow>`with due as materialized (
          select id from rounds where due_at <= ${at} and lease_until <= ${at}
          order by due_at limit ${limit} ${sql.raw(skipLocked)})
        update rounds set holder = ${holder}, lease_until = ${until.epochMilliseconds}
        where id in (select id from due) returning *`.execute(db);
      return withQuestions(db, rows);
    },
    async changeRound({ key, status }, holder, change) {
      const { numUpdatedRows } = await db
        .updateTable('rounds')
        .set(columnsOf(change))
        .where('id', '=', key)
        .where('holder', '=', holder)
        .where('status', '=', status)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async releaseRound(id, holder) {
      await db
        .updateTable('rounds')
        .set({ lease_until: 0 })
        .where('id', '=', id)
        .where('holder', '=', holder)
        .execute();
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

function changing(
  db: Kysely<Tables>,
): Pick<RoundStore, 'setQuestions' | 'addRound' | 'adoptPost' | 'voidQuestion' | 'settleVoids'> {
  return {
    setQuestions: (id, seed, questions) =>
      db.transaction().execute(async transaction => {
        await transaction
          .insertInto('round_questions')
          .values(questions.map((question, position) => questionRow(id, position, question)))
          .onConflict(conflict => conflict.doNothing())
          .execute();
        await transaction.updateTable('rounds').set({ seed }).where('id', '=', id).where('seed', 'is', null).execute();
      }),
    addRound: (place, { date, zone, opens, closes, perRound }) =>
      db.transaction().execute(async transaction => {
        const day = date.toString();
        const { last } = await transaction
          .selectFrom('rounds')
          .select(({ fn }) => fn.max('number').as('last'))
          .where('place', '=', place)
          .where('date', '=', day)
          .executeTakeFirstOrThrow();
        const number = (last ?? 0) + 1;
        const times = { opens: opens.epochMilliseconds, closes: closes.epochMilliseconds };
        const row = { place, date: day, number, zone, ...times, per_round: perRound, due_at: times.opens };
        const fresh = {
          step: 0,
          tries: 0,
          shown: 0,
          shown_at: 0,
          lease_until: 0,
          holder: '',
          status: 'planned' as const,
        };
        await transaction
          .insertInto('rounds')
          .values({ id: roundId(place, day, number), ...row, ...fresh })
          .execute();
      }),
    async adoptPost(id, post, at) {
      await db
        .updateTable('rounds')
        .set(({ fn, ref, val }) => ({
          post_ref: post,
          status: 'open',
          opened_at: fn.coalesce('opened_at', val(at.epochMilliseconds)),
          due_at: ref('closes'),
          shown_at: at.epochMilliseconds,
          tries: 0,
        }))
        .where('id', '=', id)
        .where('post_ref', 'is', null)
        .where('status', 'in', adoptableStatuses)
        .execute();
    },
    voidQuestion: (id, item, all, at) =>
      db.transaction().execute(async transaction => {
        await transaction
          .updateTable('round_questions')
          .set({ voided: 1 })
          .where('round', '=', id)
          .where('item', '=', item)
          .execute();
        await transaction
          .updateTable('rounds')
          .set({ due_at: at.epochMilliseconds, ...(all && { status: 'voided' }) })
          .where('id', '=', id)
          .execute();
      }),
    async settleVoids(id, positions) {
      await db
        .updateTable('round_questions')
        .set({ told: 1 })
        .where('round', '=', id)
        .where('position', 'in', positions)
        .execute();
    },
  };
}

function reading(db: Kysely<Tables>): Pick<RoundStore, 'round' | 'roundsOf' | 'liveItems'> {
  const findRound = compiledOnce(db, db.selectFrom('rounds').selectAll().where('id', '=', ''));
  const findQuestions = compiledOnce(
    db,
    db.selectFrom('round_questions').selectAll().where('round', '=', '').orderBy('position'),
  );
  return {
    async round(id) {
      const [[row], questions] = await Promise.all([findRound([id]), findQuestions([id])]);
      return row ? roundOf(row, questions) : null;
    },
    async roundsOf(place) {
      const rows = await db
        .selectFrom('rounds')
        .selectAll()
        .where('place', '=', place)
        .orderBy('opens')
        .orderBy('number')
        .execute();
      return withQuestions(db, rows);
    },
    async liveItems(place, { user, person }) {
      const rows = await db
        .selectFrom('rounds')
        .innerJoin('round_questions', 'round_questions.round', 'rounds.id')
        .select('item')
        .where('status', 'in', liveStatuses)
        .where(({ or, eb, exists, selectFrom }) =>
          or([
            eb('place', '=', place),
            exists(
              selectFrom('picks')
                .selectAll()
                .whereRef('picks.round', '=', 'rounds.id')
                .where(({ or, eb, selectFrom }) =>
                  or([
                    eb('user_ref', '=', user),
                    eb('user_ref', 'in', selectFrom('people').select('user_ref').where('person', '=', person)),
                  ]),
                ),
            ),
          ]),
        )
        .execute();
      return new Set(rows.map(({ item }) => item));
    },
  };
}
