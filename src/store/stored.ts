import { type Kysely, sql } from 'kysely';
import type { PersonRef, UserRef } from '../chat.ts';
import type { Desk } from './database.ts';
import { ofPersons } from './people.ts';
import type { Tables } from './tables.ts';

/** What is stored of a person, as `forgetPerson` would erase it. */
export type StoredOfPerson = {
  /** Null for who never answered, and never hid or showed themselves. */
  person: { name: string; hidden: boolean } | null;
  /** Picks, and the places in which they were made. */
  answers: number;
  places: number;
  feedback: number;
  /** Places whose quiz the user looks after, and places where the user set who sees answers. */
  schedules: number;
  settings: number;
  /** Rounds that the user asked for and that are not over. */
  rounds: number;
  /** Questions of which it is kept how well they are remembered, and whether the person set anything for their study. */
  remembered: number;
  learner: number;
  /** Mock exams, open and handed in. */
  mocks: number;
  /** Whether anything of reminders is set, and reminders that are kept for a week. */
  reminders: number;
  /** Questions of which they want to be told when they are answered. */
  waiting: number;
  /** Questions for the quiz that they suggested. */
  suggested: number;
  /** Whether they are a curator, what they decided as one, and changes of settings that name them. */
  curator: number;
  decisions: number;
  changes: number;
};

/** Every row that `forgetPerson` would erase or take the person out of, by table; rows of others are none of it. */
export async function findRows(
  db: Kysely<Tables>,
  desk: Desk,
  users: ReadonlySet<UserRef>,
  person: PersonRef,
): Promise<Record<string, object[]>> {
  const refs = [...users];
  const ofUser = (table: 'picks' | 'people' | 'feedback') =>
    db.selectFrom(table).selectAll().where('user_ref', 'in', refs);
  const ofPerson = (table: (typeof ofPersons)[number] | 'mentions') =>
    db.selectFrom(table).selectAll().where('person', '=', person);
  const tables = {
    people: ofUser('people'),
    picks: ofUser('picks'),
    feedback: ofUser('feedback'),
    schedules: db.selectFrom('schedules').selectAll().where('owner', 'in', refs),
    places: db.selectFrom('places').selectAll().where('changed_by', 'in', refs),
    rounds: db.selectFrom('rounds').select(['id', 'place', 'date']).where('asked_by', 'in', refs),
    decisions: db.selectFrom('decisions').selectAll().where('decided_by', 'in', refs),
    changes: db.selectFrom('changes').selectAll().where('user_ref', 'in', refs),
    mentions: ofPerson('mentions'),
    ...Object.fromEntries(ofPersons.map(table => [table, ofPerson(table)])),
  };
  const rows = await desk.all(Object.values(tables));
  return Object.fromEntries(Object.keys(tables).map((table, i) => [table, rows[i] ?? []]));
}

export async function findStored(
  db: Kysely<Tables>,
  users: ReadonlySet<UserRef>,
  person: PersonRef,
): Promise<StoredOfPerson> {
  const refs = [...users];
  const own = sql.join(refs);
  const counting = sql<Omit<StoredOfPerson, 'person'>>`select
    (select count(*) from picks where user_ref in (${own})) as answers,
    (select count(distinct place) from picks join rounds on rounds.id = picks.round where user_ref in (${own})) as places,
    (select count(*) from feedback where user_ref in (${own})) as feedback,
    (select count(*) from schedules where owner in (${own})) as schedules,
    (select count(*) from places where changed_by in (${own})) as settings,
    (select count(*) from rounds where asked_by in (${own})) as rounds,
    (select count(distinct item) from reviews where person = ${person}) as remembered,
    (select count(*) from mocks where person = ${person}) as mocks,
    (select count(*) from learners where person = ${person} and (daily is not null or exam is not null)) as learner,
    (select count(*) from reminders where person = ${person}) as reminders,
    (select count(*) from waiting where person = ${person}) as waiting,
    (select count(*) from suggestions where person = ${person}) as suggested,
    (select count(*) from curators where person = ${person}) as curator,
    (select count(distinct decision) from decisions where decided_by in (${own})) as decisions,
    (select count(*) from changes where user_ref in (${own})) as changes`;
  const [people, { rows }] = await Promise.all([
    db.selectFrom('people').selectAll().where('user_ref', 'in', refs).execute(),
    counting.execute(db),
  ]);
  const [counts] = rows;
  if (!counts) throw new Error('a query without a table gave no row');
  const [first] = people;
  const hidden = people.some(row => row.hidden === 1);
  const name = people.find(row => row.name !== '')?.name ?? '';
  return { person: first ? { name, hidden } : null, ...counts };
}
