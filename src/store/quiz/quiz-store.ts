import type { Kysely } from 'kysely';
import type { Batch } from '../batch.ts';
import type { Insertion } from '../bulk.ts';
import type { SqlWords } from '../database.ts';
import type { Tables } from '../tables.ts';
import { type ClaimStore, createClaimStore } from './claims.ts';
import { type ClockStore, createClockStore } from './clock.ts';
import { createPickStore, type PickStore } from './picks.ts';
import { createPostStore, type PostStore } from './posts.ts';
import { createRoundStore, type RoundStore } from './rounds.ts';
import { createScheduleStore, type ScheduleStore } from './schedules.ts';

/** All that lasts of the quiz. */
export type QuizStore = ScheduleStore & ClaimStore & RoundStore & PostStore & PickStore & ClockStore;

export function createQuizStore(db: Kysely<Tables>, words: SqlWords, batch: Batch<Insertion>): QuizStore {
  return {
    ...createScheduleStore(db, words),
    ...createClaimStore(db, words),
    ...createRoundStore(db),
    ...createPostStore(db),
    ...createPickStore(db, batch),
    ...createClockStore(db),
  };
}
