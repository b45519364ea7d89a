import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Compilable, type Kysely, type RawBuilder, sql } from 'kysely';
import type { PersonRef, PlaceRef, UserRef } from '../../chat.ts';
import type { Desk, SqlWords } from '../database.ts';
import { type PeopleStore, unnaming } from '../people.ts';
import { forgettingPicks } from '../quiz/item-stats.ts';
import type { Tables } from '../tables.ts';

/** Teams that the bot lost: their quiz stops at once, and what is stored of them goes a month later. */
export type DepartureStore = {
  /**
   * The bot lost all places whose references begin with `tenant`, and the users whose references begin with `users`. Told
   * again, it counts from the first time.
   */
  leave(tenant: string, users: string, at: Temporal.Instant): Promise<void>;
  /** It is back: what `leave` stopped runs again. False where it was not gone. */
  comeBack(tenant: string, at: Temporal.Instant): Promise<boolean>;
  /** Erases all that is stored of teams that have been gone for `keptWhenGone`, and that the bot was installed there. */
  eraseGone(now: Temporal.Instant): Promise<void>;
};

/** Ours: who removes the bot by mistake, or for a while, finds all as it was. */
const keptWhenGone = Temporal.Duration.from({ hours: 24 * 30 });
/** Stands where the platform's word would, on what stopped with its team and not before. */
const stoppedHere = 'team_left';

type Begins = (column: 'place' | 'user_ref', prefix: string) => RawBuilder<boolean>;

export function createDepartureStore(
  db: Kysely<Tables>,
  desk: Desk,
  words: Pick<SqlWords, 'begins'>,
  { forgetPerson }: Pick<PeopleStore, 'forgetPerson'>,
): DepartureStore {
  const begins: Begins = (column, prefix) => words.begins(sql.ref(column), prefix);
  return {
    async leave(tenant, users, at) {
      await db.transaction().execute(async on => {
        await on
          .insertInto('departures')
          .values({ tenant, users, at: at.epochMilliseconds })
          .onConflict(conflict => conflict.column('tenant').doNothing())
          .execute();
        await on
          .updateTable('schedules')
          .set({ paused: 'not_found', refusal: stoppedHere, due_at: null })
          // The key alone is read where no schedule is of this team.
          .where('place', 'in', on.selectFrom('schedules').select('place').where(begins('place', tenant)))
          .where('paused', 'is', null)
          .execute();
      });
    },
    comeBack: (tenant, at) =>
      db.transaction().execute(async on => {
        const { numDeletedRows } = await on.deleteFrom('departures').where('tenant', '=', tenant).executeTakeFirst();
        if (numDeletedRows === 0n) return false;
        await on
          .updateTable('schedules')
          .set({ paused: null, refusal: null, due_at: at.epochMilliseconds })
          .where('place', 'in', on.selectFrom('schedules').select('place').where(begins('place', tenant)))
          .where('refusal', '=', stoppedHere)
          .execute();
        return true;
      }),
    async eraseGone(now) {
      const gone = await db
        .selectFrom('departures')
        .selectAll()
        .where('at', '<=', now.subtract(keptWhenGone).epochMilliseconds)
        .execute();
      for (const { tenant, users } of gone) {
        await erasePeople(db, desk, begins, users, forgetPerson);
        for (const place of await placesOf(db, begins, tenant)) {
          await db.transaction().execute(on => erasePlace(on, place));
          await nextTurn();
        }
        await db.deleteFrom('departures').where('tenant', '=', tenant).execute();
      }
      await db
        .deleteFrom('installations')
        .where('gone_at', '<=', now.subtract(keptWhenGone).epochMilliseconds)
        .execute();
    },
  };
}

/** People who are known elsewhere too, as on a platform with one account for all its servers, stay known there. */
async function erasePeople(
  db: Kysely<Tables>,
  desk: Desk,
  begins: Begins,
  users: string,
  forgetPerson: PeopleStore['forgetPerson'],
): Promise<void> {
  const here = await db.selectFrom('people').select(['user_ref', 'person']).where(begins('user_ref', users)).execute();
  for (const { user_ref: user, person } of here) {
    const all =
      person === null ? [] : await db.selectFrom('people').select('user_ref').where('person', '=', person).execute();
    const elsewhere = all.find(({ user_ref }) => !user_ref.startsWith(users));
    if (elsewhere) await desk.all(erasingUser(db, user, elsewhere.user_ref));
    else
      await forgetPerson({
        ...{ user: user as UserRef, person: (person ?? user) as PersonRef },
        ...{ place: '' as PlaceRef, isPrivate: false },
      });
    await nextTurn();
  }
}

/** What belongs to the person and not to the team goes on, under a reference that they have `elsewhere`. */
const erasingUser = (on: Kysely<Tables>, user: string, elsewhere: string): Compilable[] => [
  ...(['people', 'feedback', 'curators'] as const).map(table => on.deleteFrom(table).where('user_ref', '=', user)),
  ...forgettingPicks(on, [user]),
  ...(['reminders', 'notices', 'waiting'] as const).map(table =>
    on.updateTable(table).set({ user_ref: elsewhere }).where('user_ref', '=', user),
  ),
  ...unnaming(on, [user]),
];

const ofPlaces = ['rounds', 'schedules', 'places', 'changes', 'suggestions'] as const;

/** All places of a team that anything is stored of. */
async function placesOf(db: Kysely<Tables>, begins: Begins, tenant: string): Promise<string[]> {
  const found = new Set<string>();
  for (const table of ofPlaces) {
    const rows = await db.selectFrom(table).select('place').distinct().where(begins('place', tenant)).execute();
    for (const { place } of rows) if (place !== null) found.add(place);
  }
  return [...found];
}

/** One place after the other, so that nothing else waits until a large team is gone. */
async function erasePlace(on: Kysely<Tables>, place: string): Promise<void> {
  const rounds = on.selectFrom('rounds').select('id').where('place', '=', place);
  for (const table of ['picks', 'round_questions', 'stray_posts'] as const)
    await on.deleteFrom(table).where('round', 'in', rounds).execute();
  for (const table of ofPlaces) await on.deleteFrom(table).where('place', '=', place).execute();
}
