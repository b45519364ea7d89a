import { type Kysely, sql } from 'kysely';
import type { PlaceRef, UserRef } from '../../chat.ts';
import { liveStatuses, type Round } from '../../rules/round.ts';
import { roundId } from '../../rules/round-id.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk, SqlWords } from '../database.ts';
import { isTakenOut, isUncounted } from '../exceptions.ts';
import type { Who } from '../people.ts';
import type { Tables } from '../tables.ts';
import {
  pastColumns,
  pastOf,
  pastQuestionColumns,
  questionColumns,
  questionsIn,
  questionsWith,
  roundColumns,
  roundOf,
  type StoredRound,
} from './round-rows.ts';
import { readable } from './unreadable.ts';

export type RoundStore = {
  /** Records a round outside the schedule, to be opened at once; who asked for it is known. */
  addRound(
    place: PlaceRef,
    round: Pick<StoredRound, 'date' | 'zone' | 'opens' | 'closes' | 'perRound'> & { askedBy?: UserRef },
  ): Promise<void>;
  round(id: string): Promise<StoredRound | null>;
  /** The rounds of a place, oldest first. */
  roundsOf(place: PlaceRef): Promise<StoredRound[]>;
  /** The same with what a standing needs of them, which is half of the work. */
  historyOf(place: PlaceRef): Promise<Round[]>;
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
  /** Items that could still be asked in this place, or in any in which this person has ever answered. */
  liveItems(place: PlaceRef | null, who: Who): Promise<ReadonlySet<string>>;
  /** Is this one of them? That takes less time, and hardly ever is any question. */
  isLive(item: string, place: PlaceRef | null, who: Who): Promise<boolean>;
  /** Questions that were taken out of a round there: nobody of these places is asked them again. */
  takenOutItems(place: PlaceRef | null, who: Who): Promise<ReadonlySet<string>>;
};

export function createRoundStore(db: Kysely<Tables>, desk: Desk, words: SqlWords): RoundStore {
  return { ...changing(db), ...reading(db, desk, words) };
}

function changing(db: Kysely<Tables>): Pick<RoundStore, 'addRound' | 'voidQuestion' | 'settleVoids'> {
  return {
    addRound: (place, { date, zone, opens, closes, perRound, askedBy = null }) =>
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
        const row = {
          place,
          date: day,
          number,
          zone,
          ...times,
          per_round: perRound,
          due_at: times.opens,
          asked_by: askedBy,
        };
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
          .set({ due_at: at.epochMilliseconds, studied: 0, ...(all && { status: 'voided' }) })
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

function reading(
  db: Kysely<Tables>,
  desk: Desk,
  words: SqlWords,
): Pick<RoundStore, 'round' | 'roundsOf' | 'historyOf' | 'liveItems' | 'isLive' | 'takenOutItems'> {
  const findRound = compiledOnce(desk, db.selectFrom('rounds').selectAll().where('id', '=', ''));
  const findQuestions = compiledOnce(
    desk,
    db.selectFrom('round_questions').selectAll().where('round', '=', '').orderBy('position'),
  );
  const roundsOfPlace = db.selectFrom('rounds').where('place', '=', '').orderBy('opens').orderBy('number');
  const findRoundsOf = compiledOnce(
    desk,
    roundsOfPlace.select(roundColumns).select(questionsWith(words, questionColumns)),
  );
  const findHistory = compiledOnce(
    desk,
    roundsOfPlace.select(pastColumns).select(questionsWith(words, pastQuestionColumns)),
  );
  const seen = placesSeen(db);
  const isLive = sql<boolean>`status in (${sql.join(liveStatuses.map(status => sql.lit(status)))})`;
  // By the places first, as most rounds there ever were are over.
  const findLive = compiledOnce(
    desk,
    seen
      .selectFrom('seen')
      .innerJoin('rounds', join => join.onRef('rounds.place', '=', 'seen.place').on(isLive))
      .innerJoin('round_questions', 'round_questions.round', 'rounds.id')
      .select('item'),
  );
  // Asked at every tap of a review and of a mock exam: the places are looked for only where any round asks the question.
  // SQLite would begin with them if it could find rounds by the bare column, which has an index.
  const anyPlace = sql<string>`rounds.place || ''`;
  const findLiveItem = compiledOnce(
    desk,
    seen
      .selectFrom('round_questions')
      .innerJoin('rounds', 'rounds.id', 'round_questions.round')
      .select('item')
      .where('item', '=', '')
      .where(isUncounted)
      .where(isLive)
      .where(anyPlace, 'in', ({ selectFrom }) => selectFrom('seen').select('seen.place')),
  );
  const findTakenOut = compiledOnce(
    desk,
    seen
      .selectFrom('seen')
      .innerJoin('rounds', 'rounds.place', 'seen.place')
      .innerJoin('round_questions', 'round_questions.round', 'rounds.id')
      .where(isTakenOut)
      .select('item'),
  );
  return {
    async round(id) {
      const [[row], questions] = await Promise.all([findRound([id]), findQuestions([id])]);
      return row ? (readable([row], one => roundOf(one, questions))[0] ?? null) : null;
    },
    async roundsOf(place) {
      return readable(await findRoundsOf([place]), row => roundOf(row, questionsIn(questionColumns, row.questions)));
    },
    async historyOf(place) {
      return readable(await findHistory([place]), row => pastOf(row, questionsIn(pastQuestionColumns, row.questions)));
    },
    async liveItems(place, { user, person }) {
      const rows = await findLive([user, person, place ?? '']);
      return new Set(rows.map(({ item }) => item));
    },
    async isLive(item, place, { user, person }) {
      return (await findLiveItem([user, person, place ?? '', item])).length > 0;
    },
    async takenOutItems(place, { user, person }) {
      const rows = await findTakenOut([user, person, place ?? '']);
      return new Set(rows.map(({ item }) => item));
    },
  };
}

/** With `seen`: this place, and those in which a user, or any user that is the same person, has answered. */
const placesSeen = (db: Kysely<Tables>) =>
  db
    .with('users', on =>
      on
        .selectNoFrom(sql<string>`cast(${''} as text)`.as('user_ref'))
        .union(on.selectFrom('people').select('user_ref').where('person', '=', '')),
    )
    .with('seen', on =>
      on
        .selectNoFrom(sql<string>`cast(${''} as text)`.as('place'))
        .union(
          on
            .selectFrom('users')
            .innerJoin('picks', 'picks.user_ref', 'users.user_ref')
            .innerJoin('rounds', 'rounds.id', 'picks.round')
            .select('rounds.place'),
        ),
    );
