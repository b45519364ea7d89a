import { type Kysely, sql } from 'kysely';
import type { PersonRef, PlaceRef, UserRef } from '../../chat.ts';
import type { Person } from '../../rules/board.ts';
import type { PastQuestion } from '../../rules/choose.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import type { OptionSet } from '../../rules/options.ts';
import { scoredStatuses, shownStatuses } from '../../rules/round.ts';
import type { PickRecord } from '../../rules/score.ts';
import type { Batch } from '../batch.ts';
import type { Insertion, Written } from '../bulk.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk, SqlWords } from '../database.ts';
import type { Keyed } from '../keyed.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import {
  answeredBy,
  correctBy,
  findItemFigures,
  findItemStats,
  type ItemFigures,
  type ItemStats,
  isAnswer,
} from './item-stats.ts';
import { questionsIn, questionsWith, readOptions, writeOptions } from './round-rows.ts';
import { readable, readInstant } from './unreadable.ts';

/** Somebody pressed the button of an option: `choice` is its number in the bank. */
export type Tap = Omit<PickRecord, 'choices'> & { choice: number; event: string };

export type PickStore = {
  /**
   * Claims the event of a tap and does what `afterTap` says with the user's pick on this question, in one commit. What is
   * chosen then; `unchanged` if the round takes no pick, as it is not open, the tap was received after its end, or the
   * question is void, if all are chosen already, for the second tap of a double click, and for the earlier one of two
   * that replace each other; `repeat` if the event was claimed before.
   */
  savePick(tap: Tap, userName: string, person: PersonRef): Promise<OptionSet | 'unchanged' | 'repeat'>;
  picksIn(round: string): Promise<PickRecord[]>;
  picksOf(place: PlaceRef): Promise<PickRecord[]>;
  /** Who answered here. */
  peopleOf(place: PlaceRef): Promise<Person[]>;
  /** The places in which any of the users has answered. */
  placesOf(users: ReadonlySet<UserRef>): Promise<PlaceRef[]>;
  /** The questions of this place's rounds that were shown, oldest first, and how the team did. */
  askedIn(place: PlaceRef): Promise<(PastQuestion & Pick<DealtQuestion, 'order'>)[][]>;
  /** The last rounds that were played, as `isPlayed` has it, oldest first, with how many answers there were. */
  lastPlayed(place: PlaceRef, count: number): Promise<{ opens: Temporal.Instant; answered: number }[]>;
  /** Brings the name of a player up to date; who never answered is not noted for it. An empty name changes nothing. */
  rename(user: UserRef, userName: string): Promise<void>;
  /** How each question fared that was ever answered or reported. */
  itemStats(): Promise<ItemStats[]>;
  itemFigures(item: string): Promise<ItemFigures>;
};

export function createPickStore(
  db: Kysely<Tables>,
  desk: Desk,
  words: SqlWords,
  batch: Batch<Insertion, Written>,
  keyed: Keyed,
): PickStore {
  return {
    ...writing(db, batch, keyed),
    ...counting(db, desk, words),
    ...listing(db, desk),
    itemStats: () => findItemStats(db),
    itemFigures: item => findItemFigures(db, item),
  };
}

function writing(
  db: Kysely<Tables>,
  batch: Batch<Insertion, Written>,
  keyed: Keyed,
): Pick<PickStore, 'savePick' | 'rename'> {
  return {
    async savePick({ round, question, user, choice, ...tap }, userName, person) {
      const at = tap.at.epochMilliseconds;
      const tapped = writeOptions([choice]);
      const pick = { round, item: question, user_ref: user, choices: tapped, tapped, at };
      const [saved] = await Promise.all([
        batch.add({ table: 'picks', row: pick, claim: { event_id: keyed(tap.event), at } }),
        batch.add({
          table: 'people',
          row: { user_ref: user, person, name: storable(userName), hidden: 0, direct: null },
        }),
      ]);
      if (!saved) return 'repeat';
      return saved.choices === undefined ? 'unchanged' : readOptions(saved.choices);
    },
    async rename(user, userName) {
      const name = storable(userName);
      if (name === '') return;
      await db.updateTable('people').set({ name }).where('user_ref', '=', user).where('name', '<>', name).execute();
    },
  };
}

/** What is read of a question that was asked, in the order of its columns. */
type AskedRow = { item: string; voided: number; order: string; answered: number; right: number };

function counting(db: Kysely<Tables>, desk: Desk, words: SqlWords): Pick<PickStore, 'askedIn' | 'lastPlayed'> {
  const findAsked = compiledOnce(
    desk,
    db
      .selectFrom('rounds')
      .select(questionsWith(words, ['item', 'voided', 'option_order', answeredBy, correctBy]))
      .where('place', '=', '')
      .where(
        'status',
        'in',
        shownStatuses.map(status => sql.lit(status)),
      )
      .orderBy('opens'),
  );
  return {
    async askedIn(place) {
      const asked = (await findAsked([place])).map(({ questions }) =>
        questionsIn<AskedRow>(['item', 'voided', 'order', 'answered', 'right'], questions),
      );
      return asked
        .filter(questions => questions.length > 0)
        .map(questions =>
          questions.map(({ order, voided, ...one }) => ({
            ...one,
            order: [...order].map(Number),
            voided: voided === 1,
          })),
        );
    },
    async lastPlayed(place, count) {
      // The rounds first: those of years would be counted for the few that are asked for.
      const last = db
        .selectFrom('rounds')
        .select(['id', 'opens'])
        .where('place', '=', place)
        .where('number', '=', 0)
        .where('status', 'in', scoredStatuses)
        .orderBy('opens', 'desc')
        .limit(count);
      const rows = await db
        .selectFrom(last.as('last'))
        .leftJoin('round_questions', 'round_questions.round', 'last.id')
        .leftJoin('picks', join =>
          join.onRef('picks.round', '=', 'last.id').onRef('picks.item', '=', 'round_questions.item').on(isAnswer),
        )
        .select(({ fn }) => ['opens', fn.count<number>('user_ref').as('answered')])
        .groupBy(['last.id', 'opens'])
        .orderBy('opens', 'desc')
        .execute();
      return readable(rows.toReversed(), ({ opens, answered }) => ({ opens: readInstant('opens', opens), answered }));
    },
  };
}

/** What a player is called whose name the platform has not told yet. */
const nameless = 'Somebody';

function listing(db: Kysely<Tables>, desk: Desk): Pick<PickStore, 'picksIn' | 'picksOf' | 'peopleOf' | 'placesOf'> {
  const picksHere = (place: PlaceRef) =>
    db.selectFrom('picks').innerJoin('rounds', 'rounds.id', 'picks.round').where('place', '=', place);
  const findOf = compiledOnce(
    desk,
    picksHere('' as PlaceRef).select(['picks.round', 'picks.item', 'user_ref', 'choices', 'picks.at']),
  );
  return {
    async picksIn(round) {
      return readable(await db.selectFrom('picks').selectAll().where('round', '=', round).execute(), pickOf);
    },
    async picksOf(place) {
      return readable(await findOf([place]), pickOf);
    },
    async peopleOf(place) {
      const rows = await db
        .selectFrom('people')
        .leftJoin('people as same', 'same.person', 'people.person')
        .select(({ fn }) => ['people.user_ref', 'people.name', 'people.hidden', fn.max('same.hidden').as('anywhere')])
        .where('people.user_ref', 'in', picksHere(place).select('user_ref'))
        .groupBy('people.user_ref')
        .execute();
      return rows.map(({ user_ref, name, hidden, anywhere }) => ({
        ...{ user: user_ref as UserRef, name: name || nameless, hidden: hidden === 1 || anywhere === 1 },
      }));
    },
    async placesOf(users) {
      const rows = await db
        .selectFrom('picks')
        .innerJoin('rounds', 'rounds.id', 'picks.round')
        .select('place')
        .distinct()
        .where('user_ref', 'in', [...users])
        .execute();
      return rows.map(({ place }) => place as PlaceRef);
    },
  };
}

export const pickOf = ({ round, item, user_ref, choices, at }: Omit<Tables['picks'], 'tapped'>): PickRecord => ({
  ...{ round, question: item, user: user_ref as UserRef, choices: readOptions(choices) },
  at: readInstant('at', at),
});
