import type { Kysely } from 'kysely';
import type { Batch } from '../batch.ts';
import type { Insertion, Written } from '../bulk.ts';
import type { Desk, SqlWords } from '../database.ts';
import type { Delivers } from '../delivers.ts';
import type { Keyed } from '../keyed.ts';
import type { PeopleStore } from '../people.ts';
import type { Tables } from '../tables.ts';
import { type ClaimStore, createClaimStore } from './claims.ts';
import { type ClockStore, createClockStore } from './clock.ts';
import { createPickStore, type PickStore } from './picks.ts';
import { createPostStore, type PostStore } from './posts.ts';
import type { RoundBatch } from './round-batch.ts';
import { createRoundStore, type RoundStore } from './rounds.ts';
import { createScheduleStore, type ScheduleStore } from './schedules.ts';

/** What of the quiz stands in its own tables. */
type OwnStore = ScheduleStore & ClaimStore & RoundStore & PostStore & PickStore & ClockStore;
/** All that lasts of the quiz. */
export type QuizStore = OwnStore & Pick<PeopleStore, 'hide' | 'isHidden' | 'usersOf'>;

export function createQuizStore(
  db: Kysely<Tables>,
  desk: Desk,
  words: SqlWords,
  batch: Batch<Insertion, Written>,
  rounds: RoundBatch,
  keyed: Keyed,
  delivers: Delivers,
): OwnStore {
  return {
    ...createScheduleStore(db, desk, words),
    ...createClaimStore(db, rounds, words, delivers),
    ...createRoundStore(db, desk, words),
    ...createPostStore(db),
    ...createPickStore(db, desk, words, batch, keyed),
    ...createClockStore(db),
  };
}
