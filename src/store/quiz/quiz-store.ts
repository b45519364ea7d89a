import type { Kysely } from 'kysely';
import type { Batch } from '../batch.ts';
import type { Insertion } from '../bulk.ts';
import type { SqlWords } from '../database.ts';
import type { PeopleStore } from '../people.ts';
import type { Tables } from '../tables.ts';
import { createPickStore, type PickStore } from './picks.ts';
import { createRoundStore, type RoundStore } from './rounds.ts';
import { createScheduleStore, type ScheduleStore } from './schedules.ts';

/** All that lasts of the quiz. */
export type QuizStore = ScheduleStore & RoundStore & PickStore & Pick<PeopleStore, 'hide' | 'isHidden' | 'usersOf'>;

export function createQuizStore(
  db: Kysely<Tables>,
  words: SqlWords,
  batch: Batch<Insertion>,
): ScheduleStore & RoundStore & PickStore {
  return { ...createScheduleStore(db, words), ...createRoundStore(db, words), ...createPickStore(db, batch) };
}
