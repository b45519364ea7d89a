import type { Compilable, Kysely } from 'kysely';
import type { Origin, UserRef } from '../chat.ts';
import type { Database, Desk } from './database.ts';
import type { Keyed } from './keyed.ts';
import { forgettingPicks } from './quiz/item-stats.ts';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';

/** A reference of a user, and whose it is. */
export type Who = Pick<Origin, 'user' | 'person'>;
/** Where they spoke too, which for a direct message says who they are. */
export type WhoAndWhere = Who & Pick<Origin, 'place' | 'isPrivate'>;

export type PeopleStore = {
  /** Notes whose reference this is, before it, or what names their direct message, is stored anywhere else. */
  know(origin: WhoAndWhere): Promise<void>;
  /** Notes whose reference this is if it stands here from before persons were told apart; hardly any work otherwise. */
  meet(who: Who): Promise<void>;
  /** Takes the person off all boards, or puts them on again. */
  hide(who: Who & Pick<Origin, 'userName'>, hidden: boolean): Promise<void>;
  isHidden(who: Who): Promise<boolean>;
  /** All references of a person that something is stored under, and this one. */
  usersOf(who: Who): Promise<ReadonlySet<UserRef>>;
  /** Erases everything that names the person, in all places. */
  forgetPerson(origin: WhoAndWhere): Promise<void>;
};

export function createPeopleStore(db: Kysely<Tables>, desk: Desk, keyed: Keyed, scrub: Database['scrub']): PeopleStore {
  return {
    know: origin => know(db, origin),
    meet: createMeet(db),
    hide: (who, hidden) =>
      db.transaction().execute(async transaction => {
        await know(transaction, who);
        await transaction
          .updateTable('people')
          .set({ name: storable(who.userName) })
          .where('user_ref', '=', who.user)
          .execute();
        await transaction
          .updateTable('people')
          .set({ hidden: Number(hidden) })
          .where('person', '=', who.person)
          .execute();
      }),
    async isHidden({ user, person }) {
      const rows = await rowsOf(db, { user, person });
      return rows.some(({ hidden }) => hidden === 1);
    },
    async usersOf(who) {
      const rows = await rowsOf(db, who);
      return new Set([who.user, ...rows.map(({ user_ref }) => user_ref as UserRef)]);
    },
    async forgetPerson(origin) {
      await desk.all(forgetting(db, origin, await rowsOf(db, origin), keyed));
      scrub();
    },
  };
}

const rowsOf = (on: Kysely<Tables>, { user, person }: Who) =>
  on
    .selectFrom('people')
    .select(['user_ref', 'hidden', 'direct'])
    .where(({ or, eb }) => or([eb('person', '=', person), eb('user_ref', '=', user)]))
    .execute();

/** Whoever writes a reference of a user into another table has this written before. */
export async function know(on: Kysely<Tables>, { user, person, ...where }: Who & Partial<WhoAndWhere>): Promise<void> {
  const direct = where.isPrivate && where.place ? { direct: where.place } : {};
  await on
    .insertInto('people')
    .values({ user_ref: user, person, name: '', hidden: 0, direct: null, ...direct })
    .onConflict(conflict => conflict.column('user_ref').doUpdateSet({ person, ...direct }))
    .execute();
}

/** Users remembered at once as met; beyond, the memory starts anew. */
const mostMet = 10_000;

/** Asks once whether anybody has no person yet, which is so only in a database of an older version. */
function createMeet(db: Kysely<Tables>): PeopleStore['meet'] {
  let strangers: Promise<boolean> | undefined;
  const met = new Set<UserRef>();
  const areThere = async () =>
    (await db.selectFrom('people').select('user_ref').where('person', 'is', null).executeTakeFirst()) !== undefined;
  return async ({ user, person }) => {
    strangers ??= areThere().catch(error => {
      strangers = undefined;
      throw error;
    });
    if (met.has(user) || !(await strangers)) return;
    if (met.size >= mostMet) met.clear();
    met.add(user);
    await db.updateTable('people').set({ person }).where('user_ref', '=', user).where('person', 'is', null).execute();
    // Whose answers these were was not known when they were read.
    const answered = db.selectFrom('picks').select('round').where('user_ref', '=', user);
    await db.updateTable('rounds').set({ studied: 0 }).where('id', 'in', answered).execute();
  };
}

/** Tables whose rows belong to a person, in the order in which others lock them. */
export const ofPersons = [
  'learners',
  'reviews',
  'cards',
  'review_sessions',
  'mocks',
  'mock_answers',
  'reminders',
  'notices',
  'curators',
  'waiting',
  'suggestions',
] as const;

/** In the order in which other transactions lock the tables. What stands in a direct message names the person by it. */
function forgetting(
  on: Kysely<Tables>,
  origin: WhoAndWhere,
  rows: Awaited<ReturnType<typeof rowsOf>>,
  keyed: Keyed,
): Compilable[] {
  const { person } = origin;
  const users = [origin.user, ...rows.map(({ user_ref }) => user_ref)];
  const places = [...(origin.isPrivate ? [origin.place] : []), ...rows.flatMap(({ direct }) => direct ?? [])];
  return [
    on.deleteFrom('mentions').where('person', '=', person),
    on.deleteFrom('talks').where('person', '=', keyed(person)),
    on.deleteFrom('people').where('user_ref', 'in', users),
    ...forgettingPicks(on, users),
    on.deleteFrom('feedback').where('user_ref', 'in', users),
    // What a team took over is asked of others: it stays, and names nobody any more.
    on
      .updateTable('suggestions')
      .set({ person: '', user_ref: '', note: null })
      .where('person', '=', person)
      .where('state', '=', 'accepted'),
    ...ofPersons.map(table => on.deleteFrom(table).where('person', '=', person)),
    ...(places.length > 0 ? forgettingPlaces(on, places) : []),
    ...unnaming(on, users),
  ];
}

function forgettingPlaces(on: Kysely<Tables>, places: readonly string[]): Compilable[] {
  const rounds = on.selectFrom('rounds').select('id').where('place', 'in', places);
  return [
    on.deleteFrom('picks').where('round', 'in', rounds),
    on.deleteFrom('round_questions').where('round', 'in', rounds),
    ...(['rounds', 'schedules', 'places', 'changes'] as const).map(table =>
      on.deleteFrom(table).where('place', 'in', places),
    ),
  ];
}

/** What a user set, did or decided and what others need further stays, and names nobody any more. */
export function unnaming(on: Kysely<Tables>, users: readonly string[]): Compilable[] {
  return [
    on.updateTable('rounds').set({ asked_by: null }).where('asked_by', 'in', users),
    on.updateTable('schedules').set({ owner: null }).where('owner', 'in', users),
    on.updateTable('places').set({ changed_by: null }).where('changed_by', 'in', users),
    // What was decided stays, as it says what the guide answers; a note is in the words of who wrote it.
    on.updateTable('decisions').set({ decided_by: null, note: null }).where('decided_by', 'in', users),
    on.updateTable('curators').set({ named_by: null }).where('named_by', 'in', users),
    on.updateTable('changes').set({ user_ref: null, name: '' }).where('user_ref', 'in', users),
  ];
}
