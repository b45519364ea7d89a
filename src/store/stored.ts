import { type Kysely, sql } from 'kysely';
import type { UserRef } from '../chat.ts';
import type { Tables } from './tables.ts';

/** What is stored of a user, as `forgetUser` would erase it. */
export type StoredOfUser = {
  /** Null for who never answered, and never hid or showed themselves. */
  person: { name: string; hidden: boolean } | null;
  /** Picks, and the places in which they were made. */
  answers: number;
  places: number;
  feedback: number;
  /** Places whose quiz the user looks after, and places where the user set who sees answers. */
  schedules: number;
  settings: number;
};

export async function findStored(db: Kysely<Tables>, user: UserRef): Promise<StoredOfUser> {
  const person = await db.selectFrom('people').selectAll().where('user_ref', '=', user).executeTakeFirst();
  const { rows } = await sql<Omit<StoredOfUser, 'person'>>`select
    (select count(*) from picks where user_ref = ${user}) as answers,
    (select count(distinct place) from picks join rounds on rounds.id = picks.round where user_ref = ${user}) as places,
    (select count(*) from feedback where user_ref = ${user}) as feedback,
    (select count(*) from schedules where owner = ${user}) as schedules,
    (select count(*) from places where changed_by = ${user}) as settings`.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error('a query without a table gave no row');
  return { person: person ? { name: person.name, hidden: person.hidden === 1 } : null, ...counts };
}
