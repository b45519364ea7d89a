import type { Kysely } from 'kysely';
import type { PlaceRef, UserRef } from '../chat.ts';
import { wording } from '../text/wording.ts';
import { type Batch, createBatch } from './batch.ts';
import { bulkWriter, type Insertion } from './bulk.ts';
import { compiledOnce } from './compiled.ts';
import type { Database } from './database.ts';
import { findGaps, type Gap } from './gaps.ts';
import { createQuizStore, type QuizStore } from './quiz/quiz-store.ts';
import { storable } from './storable.ts';
import type { Audience, Outcome, Tables, Verdict } from './tables.ts';

/** How long claims of events and talks are kept: no platform repeats an event, and nobody follows up, a day later. */
const KEPT = Temporal.Duration.from({ hours: 24 });

const audiences: readonly Audience[] = ['place', 'caller'];

export type NotedQuestion = {
  /** Any unique text; a question that is noted again under the same id counts once. */
  id: string;
  at: Temporal.Instant;
  text: string;
  outcome: Outcome;
  /** Ids of the topics found, best first. */
  topics: readonly string[];
  /** Version of the guide. */
  guide: string;
};

export type Feedback = {
  /** Names the answer that is judged; one user has one verdict on it. */
  subject: string;
  user: UserRef;
  at: Temporal.Instant;
  verdict: Verdict;
  comment: string | null;
  question: string;
  topic: string | null;
};

/** All that lasts. Writes resolve once they are on disk; every method rejects if the database fails. */
export type Store = {
  /** True for the first claim of an event, false for every later one, by whichever process. */
  claimEvent(eventId: string, at: Temporal.Instant): Promise<boolean>;
  /** Keeps what a talk is about, in place of what it was about before. `state` is JSON. */
  rememberTalk(talk: string, state: string, at: Temporal.Instant): Promise<void>;
  /** What a talk is about, unless that was last remembered before `notBefore`. */
  recallTalk(talk: string, notBefore: Temporal.Instant): Promise<string | null>;
  noteQuestion(question: NotedQuestion): Promise<void>;
  /** The text of a noted question; null if there is none under this id. */
  questionText(id: string): Promise<string | null>;
  /** The last verdict of a user on a subject counts. */
  saveFeedback(feedback: Feedback): Promise<void>;
  audienceOf(place: PlaceRef): Promise<Audience | null>;
  setAudience(place: PlaceRef, audience: Audience, by: UserRef, at: Temporal.Instant): Promise<void>;
  /** What the guide lacks, for curators, newest first. */
  gaps(since: Temporal.Instant, limit: number): Promise<Gap[]>;
  quiz: QuizStore;
  /** Erases everything that names the user. */
  forgetUser(user: UserRef): Promise<void>;
  /** Deletes claims and talks that are over a day old. */
  prune(now: Temporal.Instant): Promise<void>;
  /** Waits for running writes, then closes the database. */
  close(): Promise<void>;
};

/** The store over a database whose tables are up to date. */
export function createStore(db: Kysely<Tables>, { words, retryAlone }: Pick<Database, 'words' | 'retryAlone'>): Store {
  const batch = createBatch(bulkWriter(db, words), retryAlone);
  const quiz = createQuizStore(db, words, batch);
  return { ...perQuestion(db, batch), ...settingsAndCuration(db), ...upkeep(db, batch), quiz };
}

/** What runs for every question: writes that share commits, reads that are compiled once. */
function perQuestion(
  db: Kysely<Tables>,
  batch: Batch<Insertion>,
): Pick<Store, 'claimEvent' | 'rememberTalk' | 'recallTalk' | 'noteQuestion' | 'audienceOf'> {
  const findTalk = compiledOnce(db, db.selectFrom('talks').select('state').where('talk', '=', '').where('at', '>=', 0));
  const findPlace = compiledOnce(db, db.selectFrom('places').select('audience').where('place', '=', ''));
  return {
    claimEvent: (event_id, at) => batch.add({ table: 'events', row: { event_id, at: at.epochMilliseconds } }),
    async rememberTalk(talk, state, at) {
      await batch.add({ table: 'talks', row: { talk, state, at: at.epochMilliseconds } });
    },
    async recallTalk(talk, notBefore) {
      const [row] = await findTalk([talk, notBefore.epochMilliseconds]);
      return row?.state ?? null;
    },
    async noteQuestion({ id, at, outcome, topics, guide, ...question }) {
      const text = storable(question.text);
      const row = { id, at: at.epochMilliseconds, text, wording: wording(text), outcome, guide };
      await batch.add({ table: 'questions', row: { ...row, topics: JSON.stringify(topics) } });
    },
    async audienceOf(place) {
      const [row] = await findPlace([place]);
      // Whatever else stands there says nothing.
      return row && audiences.includes(row.audience) ? row.audience : null;
    },
  };
}

function settingsAndCuration(
  db: Kysely<Tables>,
): Pick<Store, 'setAudience' | 'questionText' | 'saveFeedback' | 'gaps'> {
  return {
    async questionText(id) {
      const row = await db.selectFrom('questions').select('text').where('id', '=', id).executeTakeFirst();
      return row?.text ?? null;
    },
    async setAudience(place, audience, by, at) {
      const setting = { audience, changed_by: by, changed_at: at.epochMilliseconds };
      await db
        .insertInto('places')
        .values({ place, ...setting })
        .onConflict(conflict => conflict.column('place').doUpdateSet(setting))
        .execute();
    },
    async saveFeedback({ subject, user, at, verdict, topic, ...feedback }) {
      const question = storable(feedback.question);
      const comment = feedback.comment === null ? null : storable(feedback.comment);
      const said = { at: at.epochMilliseconds, verdict, comment, question, wording: wording(question), topic };
      await db
        .insertInto('feedback')
        .values({ subject, user_ref: user, ...said })
        .onConflict(conflict => conflict.columns(['subject', 'user_ref']).doUpdateSet(said))
        .execute();
    },
    gaps: (since, limit) => findGaps(db, since, limit),
  };
}

function upkeep(db: Kysely<Tables>, batch: Batch<Insertion>): Pick<Store, 'forgetUser' | 'prune' | 'close'> {
  return {
    forgetUser: user =>
      db.transaction().execute(async transaction => {
        await transaction.deleteFrom('feedback').where('user_ref', '=', user).execute();
        await transaction.deleteFrom('picks').where('user_ref', '=', user).execute();
        await transaction.deleteFrom('people').where('user_ref', '=', user).execute();
        await transaction.updateTable('schedules').set({ owner: null }).where('owner', '=', user).execute();
        await transaction.updateTable('places').set({ changed_by: null }).where('changed_by', '=', user).execute();
      }),
    async prune(now) {
      const oldest = now.subtract(KEPT).epochMilliseconds;
      await db.deleteFrom('events').where('at', '<', oldest).execute();
      await db.deleteFrom('talks').where('at', '<', oldest).execute();
    },
    async close() {
      await batch.drained();
      await db.destroy();
    },
  };
}
