import { type Kysely, sql } from 'kysely';
import type { PlaceRef, UserRef } from '../../chat.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import { liveStatuses } from '../../rules/round.ts';
import { roundId } from '../../rules/round-id.ts';
import { compiledOnce } from '../compiled.ts';
import type { SqlWords } from '../database.ts';
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
import { readable } from './unreadable.ts';

/** Rounds are held by `holder`, one name for each process, until the lease runs out. */
type Lease = { holder: string; until: Temporal.Instant };

/** A round whose rows cannot be read, and why. */
export type UnreadableRound = { key: string; place: PlaceRef; problem: string };

/** A round that cannot be read is not claimed again before; whoever mends its row need do no more. */
const restOfUnreadable = Temporal.Duration.from({ hours: 6 });

export type RoundStore = {
  /**
   * Takes rounds that are due, and rounds whose posts are to be edited, that nobody holds; of each kind so many at most.
   * Those that cannot be read are set aside, and `aside` is told of them.
   */
  claimRounds(
    now: Temporal.Instant,
    lease: Lease,
    limit: number,
    aside?: (round: UnreadableRound) => void,
  ): Promise<StoredRound[]>;
  /** Changes a round that is held; false if somebody else holds it by now, or its status is no longer as given. */
  changeRound(round: Pick<StoredRound, 'key' | 'status'>, holder: string, change: RoundChange): Promise<boolean>;
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
  /** Fixes the questions of a round that is about to be posted, unless they stand already. */
  setQuestions(id: string, seed: number, questions: readonly DealtQuestion[]): Promise<void>;
  /** The same, in one commit with a change of a round that is held; false, and nothing is fixed, where that is refused. */
  dealRound(
    round: Pick<StoredRound, 'key' | 'status'>,
    holder: string,
    dealt: { seed: number; questions: readonly DealtQuestion[] },
    change: RoundChange,
  ): Promise<boolean>;
  /** Nothing of this place is due before then: the platform wants a rest. */
  delayPlace(place: PlaceRef, until: Temporal.Instant): Promise<void>;
  /** Records a round outside the schedule, to be opened at once. */
  addRound(place: PlaceRef, round: Pick<StoredRound, 'date' | 'zone' | 'opens' | 'closes' | 'perRound'>): Promise<void>;
  round(id: string): Promise<StoredRound | null>;
  /** The rounds of a place, oldest first. */
  roundsOf(place: PlaceRef): Promise<StoredRound[]>;
  /**
   * Takes a question out of a round that is still in the status given, the whole round with it if `all`, and has people
   * told; false if the round has gone on meanwhile.
   */
  voidQuestion(
    round: Pick<StoredRound, 'key' | 'status'>,
    item: string,
    all: boolean,
    at: Temporal.Instant,
  ): Promise<boolean>;
  /** People were told that the questions at these places are void. */
  settleVoids(id: string, positions: readonly number[]): Promise<void>;
  /** Items that this user could still be asked in this place, or answers in another one. */
  liveItems(place: PlaceRef, user: UserRef): Promise<ReadonlySet<string>>;
};

export function createRoundStore(db: Kysely<Tables>, { skipLocked }: SqlWords): RoundStore {
  return { ...claiming(db, skipLocked), ...changing(db), ...reading(db) };
}

function claiming(
  db: Kysely<Tables>,
  skipLocked: SqlWords['skipLocked'],
): Pick<
  RoundStore,
  'claimRounds' | 'changeRound' | 'releaseRound' | 'postponeRound' | 'moveEdits' | 'dealRound' | 'delayPlace'
> {
  const due = (column: 'due_at' | 'edit_at', at: number, limit: number) =>
    sql`select id from rounds where ${sql.ref(column)} <= ${at} and lease_until <= ${at}
      order by ${sql.ref(column)} limit ${limit} ${sql.raw(skipLocked)}`;
  return {
    async claimRounds(now, { holder, until }, limit, aside) {
      const at = now.epochMilliseconds;
      const { rows } = await sql<RoundRow>`with due as materialized (${due('due_at', at, limit)}),
          edits as materialized (${due('edit_at', at, limit)})
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
    changeRound: (round, holder, change) => changeHeld(db, round, holder, columnsOf(change)),
    async releaseRound(id, holder) {
      await db
        .updateTable('rounds')
        .set({ lease_until: 0 })
        .where('id', '=', id)
        .where('holder', '=', holder)
        .execute();
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
    dealRound: (round, holder, { seed, questions }, change) =>
      db.transaction().execute(async transaction => {
        if (!(await changeHeld(transaction, round, holder, { ...columnsOf(change), seed }))) return false;
        await insertQuestions(transaction, round.key, questions);
        return true;
      }),
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

async function changeHeld(
  on: Kysely<Tables>,
  { key, status }: Pick<StoredRound, 'key' | 'status'>,
  holder: string,
  columns: Partial<RoundRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await on
    .updateTable('rounds')
    .set(columns)
    .where('id', '=', key)
    .where('holder', '=', holder)
    .where('status', '=', status)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
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

async function insertQuestions(on: Kysely<Tables>, id: string, questions: readonly DealtQuestion[]): Promise<void> {
  await on
    .insertInto('round_questions')
    .values(questions.map((question, position) => questionRow(id, position, question)))
    .onConflict(conflict => conflict.doNothing())
    .execute();
}

function changing(db: Kysely<Tables>): Pick<RoundStore, 'setQuestions' | 'addRound' | 'voidQuestion' | 'settleVoids'> {
  return {
    setQuestions: (id, seed, questions) =>
      db.transaction().execute(async transaction => {
        await insertQuestions(transaction, id, questions);
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
          ...{ step: 0, tries: 0, lost: 0, shown: 0, shown_at: 0, lease_until: 0, holder: '' },
          status: 'planned' as const,
        };
        await transaction
          .insertInto('rounds')
          .values({ id: roundId(place, day, number), ...row, ...fresh })
          .execute();
      }),
    voidQuestion: ({ key, status }, item, all, at) =>
      db.transaction().execute(async transaction => {
        const { numUpdatedRows } = await transaction
          .updateTable('rounds')
          .set({ due_at: at.epochMilliseconds, ...(all && { status: 'voided' }) })
          .where('id', '=', key)
          .where('status', '=', status)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await transaction
          .updateTable('round_questions')
          .set({ voided: 1 })
          .where('round', '=', key)
          .where('item', '=', item)
          .execute();
        return true;
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
      return row ? (readable([row], one => roundOf(one, questions))[0] ?? null) : null;
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
    async liveItems(place, user) {
      const rows = await db
        .selectFrom('rounds')
        .innerJoin('round_questions', 'round_questions.round', 'rounds.id')
        .select('item')
        .where('status', 'in', liveStatuses)
        .where(({ or, eb, exists, selectFrom }) =>
          or([
            eb('place', '=', place),
            exists(
              selectFrom('picks').selectAll().whereRef('picks.round', '=', 'rounds.id').where('user_ref', '=', user),
            ),
          ]),
        )
        .execute();
      return new Set(rows.map(({ item }) => item));
    },
  };
}
