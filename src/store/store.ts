import { type Kysely, sql } from 'kysely';
import type { PersonRef, PlaceRef } from '../chat.ts';
import { createShared } from '../shared.ts';
import { wording } from '../text/wording.ts';
import { type Backlog, backlogOf } from './backlog.ts';
import { type Batch, createBatch, tellingAlike } from './batch.ts';
import { buildsOn, type Insertion, keysOf, lastWritten, type Written } from './bulk.ts';
import { comment } from './comment.ts';
import { compiledOnce } from './compiled.ts';
import type { Database, Desk } from './database.ts';
import type { Delivers } from './delivers.ts';
import { createDue, type Due } from './due.ts';
import { findGaps, type Gap, startOfDay } from './gaps.ts';
import { createInboxStore, type InboxStore } from './inbox/inbox-store.ts';
import { createDepartureStore, type DepartureStore } from './installations/departures.ts';
import { createInstallationStore, type InstallationStore } from './installations/installation-store.ts';
import type { Seal } from './installations/seal.ts';
import type { Keyed } from './keyed.ts';
import { createLeaseStore, type LeaseStore } from './leases.ts';
import { answeredWithin, createMentionStore, type MentionStore } from './mentions.ts';
import { createPeopleStore, know, type PeopleStore, type Who, type WhoAndWhere } from './people.ts';
import { createQuizStore, type QuizStore } from './quiz/quiz-store.ts';
import { createRoundBatch, type RoundBatch } from './quiz/round-batch.ts';
import { storable } from './storable.ts';
import { findRows, findStored, type StoredOfPerson } from './stored.ts';
import { createStudyStore, type StudyStore } from './study/study-store.ts';
import type { Audience, Outcome, Tables, Verdict } from './tables.ts';
import { bulkWriter } from './writer.ts';

/** How long claims of events and talks are kept: no platform repeats an event, and nobody follows up, a day later. */
const KEPT = Temporal.Duration.from({ hours: 24 });

const audiences: readonly Audience[] = ['place', 'caller'];

export type NotedQuestion = {
  /** Any unique text; a question that is noted again under the same id counts once. */
  id: string;
  /** Only the day is kept. */
  at: Temporal.Instant;
  text: string;
  outcome: Outcome;
  /** Ids of the topics found, best first. */
  topics: readonly string[];
  /** Version of the guide. */
  guide: string;
  /** The event that asks it, where noting it is what claims that. */
  event?: string | undefined;
};

export type Feedback = Who & {
  /** Names the answer that is judged; one user has one verdict on it. */
  subject: string;
  at: Temporal.Instant;
  verdict: Verdict;
  /** As it was typed; `comment` of src/store/comment.ts says what is kept. */
  comment: string | null;
  question: string;
  topic: string | null;
};

/** All that lasts. Writes resolve once they are on disk; every method rejects if the database fails. */
export type Store = MentionStore &
  Omit<PeopleStore, 'hide' | 'isHidden' | 'usersOf'> & {
    /** True for the first claim of an event, false for every later one, by whichever process. */
    claimEvent(eventId: string, at: Temporal.Instant): Promise<boolean>;
    /**
     * Keeps what a talk is about, in place of what it was about before, and who spoke last. `state` is JSON. With `event`,
     * only together with the claim of that.
     */
    rememberTalk(talk: string, state: string, at: Temporal.Instant, person: PersonRef, event?: string): Promise<void>;
    /** What a talk is about, unless that was last remembered before `notBefore`. */
    recallTalk(talk: string, notBefore: Temporal.Instant): Promise<string | null>;
    /** False, and nothing is noted, where its `event` was claimed before; else that is claimed in the same commit. */
    noteQuestion(question: NotedQuestion): Promise<boolean>;
    /** The text of a noted question; null if there is none under this id. */
    questionText(id: string): Promise<string | null>;
    /** The last verdict of a user on a subject counts. */
    saveFeedback(feedback: Feedback): Promise<void>;
    audienceOf(place: PlaceRef): Promise<Audience | null>;
    setAudience(place: PlaceRef, audience: Audience, by: WhoAndWhere, at: Temporal.Instant): Promise<void>;
    /** What the guide lacks, for curators, newest first. */
    gaps(since: Temporal.Instant, limit: number): Promise<Gap[]>;
    /** What time has brought, at one look. */
    due(now: Temporal.Instant): Promise<Due>;
    /** What is due and not done. */
    backlog(now: Temporal.Instant): Promise<{ rounds: Backlog; reminders: Backlog }>;
    quiz: QuizStore;
    study: StudyStore;
    inbox: InboxStore;
    installations: InstallationStore;
    departures: DepartureStore;
    leases: LeaseStore;
    /** What `forgetPerson` would erase. */
    storedOf(who: Who): Promise<StoredOfPerson>;
    /** The same in full: each row of each table. */
    exportOf(who: Who): Promise<Record<string, object[]>>;
    /**
     * Deletes claims and talks that are over a day old, what was sent a week ago, mentions that nobody will answer, and
     * questions noted or answered more than `days` ago; a little at a time, so that nothing else waits for it.
     */
    prune(now: Temporal.Instant, days: number): Promise<void>;
    /** Waits for running writes, then closes the database. */
    close(): Promise<void>;
  };

/** Reminders are sent within hours; what was sent on a day is not asked for later. */
const NOTICES_KEPT = Temporal.Duration.from({ hours: 24 * 7 });

/** The store over a database whose tables are up to date. */
export function createStore(
  db: Kysely<Tables>,
  database: Omit<Database, 'dialect' | 'tables' | 'problem'>,
  keyed: Keyed,
  seal: Seal,
  delivers: Delivers,
): Store {
  const { desk, words, retryAlone, scrub, gate } = database;
  const writing = createBatch(bulkWriter(db, desk, words), keysOf, retryAlone, desk.rest);
  const batch = tellingAlike(writing, buildsOn, lastWritten);
  const rounds = createRoundBatch(db, database);
  const { know, meet, forgetPerson, ...people } = createPeopleStore(db, desk, keyed, scrub);
  return {
    ...perQuestion(db, desk, batch, keyed),
    ...createMentionStore(db, batch, keyed),
    ...settingsAndCuration(db),
    ...upkeep(db, [batch, rounds], scrub, gate),
    ...{ know, meet, forgetPerson },
    due: createDue(db, desk, delivers),
    backlog: now => backlogOf(db, now),
    exportOf: async who => findRows(db, desk, await people.usersOf(who), who.person),
    storedOf: async who => findStored(db, await people.usersOf(who), who.person),
    quiz: { ...createQuizStore(db, desk, words, batch, rounds, keyed, delivers), ...people },
    study: createStudyStore(db, desk, words, batch, keyed, delivers),
    inbox: createInboxStore(db, desk),
    installations: createInstallationStore(db, desk, seal),
    departures: createDepartureStore(db, desk, words, { forgetPerson }),
    leases: createLeaseStore(db, words.clock, gate),
  };
}

/** What runs for every question: writes that share commits, reads that are compiled once. */
function perQuestion(
  db: Kysely<Tables>,
  desk: Desk,
  batch: Batch<Insertion, Written>,
  keyed: Keyed,
): Pick<Store, 'claimEvent' | 'rememberTalk' | 'recallTalk' | 'noteQuestion' | 'audienceOf'> {
  const findTalk = compiledOnce(
    desk,
    db.selectFrom('talks').select('state').where('talk', '=', '').where('at', '>=', 0),
  );
  const findPlace = compiledOnce(desk, db.selectFrom('places').select('audience').where('place', '=', ''));
  const claimOf = (eventId: string, at: Temporal.Instant) => ({ event_id: keyed(eventId), at: at.epochMilliseconds });
  /** What hangs on the claim of an event, if it does. */
  const claiming = (eventId: string | undefined, at: Temporal.Instant) =>
    eventId === undefined ? {} : { claim: claimOf(eventId, at) };
  return {
    async claimEvent(eventId, at) {
      return (await batch.add({ table: 'events', row: claimOf(eventId, at) })) !== undefined;
    },
    async rememberTalk(talk, state, at, person, event) {
      const row = { talk: keyed(talk), person: keyed(person), state, at: at.epochMilliseconds };
      await batch.add({ table: 'talks', row, ...claiming(event, at) });
    },
    async recallTalk(talk, notBefore) {
      const [row] = await findTalk([keyed(talk), notBefore.epochMilliseconds]);
      return row?.state ?? null;
    },
    async noteQuestion({ id, at, outcome, topics, guide, event, ...question }) {
      const text = storable(question.text);
      const row = { id, at: startOfDay(at), text, wording: wording(text), outcome, guide };
      const noted = { ...row, topics: JSON.stringify(topics), pressed: 0 };
      const written = await batch.add({ table: 'questions', row: noted, ...claiming(event, at) });
      return event === undefined || written !== undefined;
    },
    audienceOf: createShared(async (place: PlaceRef) => {
      const [row] = await findPlace([place]);
      // Whatever else stands there says nothing.
      return row && audiences.includes(row.audience) ? row.audience : null;
    }),
  };
}

function settingsAndCuration(
  db: Kysely<Tables>,
): Pick<Store, 'setAudience' | 'questionText' | 'saveFeedback' | 'gaps'> {
  /** In one commit with whose the reference is that it writes: nobody can be erased between the two. */
  const knowing = (who: Who & Partial<WhoAndWhere>, write: (on: Kysely<Tables>) => Promise<unknown>) =>
    db.transaction().execute(async transaction => {
      await know(transaction, who);
      await write(transaction);
    });
  return {
    async questionText(id) {
      const row = await db.selectFrom('questions').select('text').where('id', '=', id).executeTakeFirst();
      return row?.text ?? null;
    },
    async setAudience(place, audience, by, at) {
      const setting = { audience, changed_by: by.user, changed_at: at.epochMilliseconds };
      await knowing(by, on =>
        on
          .insertInto('places')
          .values({ place, ...setting })
          .onConflict(conflict => conflict.column('place').doUpdateSet(setting))
          .execute(),
      );
    },
    async saveFeedback({ subject, user, person, at, verdict, topic, ...feedback }) {
      const question = storable(feedback.question);
      const said = {
        at: at.epochMilliseconds,
        verdict,
        comment: comment(feedback.comment),
        question,
        wording: wording(question),
        topic,
      };
      await knowing({ user, person }, on =>
        on
          .insertInto('feedback')
          .values({ subject, user_ref: user, ...said })
          .onConflict(conflict => conflict.columns(['subject', 'user_ref']).doUpdateSet(said))
          .execute(),
      );
    },
    gaps: (since, limit) => findGaps(db, since, limit),
  };
}

/** What is deleted by its age, and the column that names a row; of `notices` it names several, which are of one age. */
const prunable = [
  ['mentions', 'event_id'],
  ['events', 'event_id'],
  ['talks', 'talk'],
  ['notices', 'person'],
  ['questions', 'id'],
  ['answered', 'wording'],
] as const;

/** Deletes some rows that are older; false once that were the last ones. */
async function pruneLot(
  db: Kysely<Tables>,
  table: (typeof prunable)[number][0],
  key: (typeof prunable)[number][1],
  end: number,
): Promise<boolean> {
  const old = sql`select ${sql.ref(key)} from ${sql.table(table)} where at < ${end} limit ${sql.lit(mostInLot)}`;
  const { numAffectedRows = 0n } =
    await sql`delete from ${sql.table(table)} where at < ${end} and ${sql.ref(key)} in (${old})`.execute(db);
  return numAffectedRows >= mostInLot;
}

/** Rows in one commit, which take SQLite some milliseconds. */
const mostInLot = 500;
/** Whatever waits for the event loop or the database comes before the next lot. */
const pause = () => new Promise(resolve => setImmediate(resolve));

function upkeep(
  db: Kysely<Tables>,
  batches: readonly Pick<RoundBatch, 'drained'>[],
  scrub: Database['scrub'],
  gate: Database['gate'],
): Pick<Store, 'prune' | 'close'> {
  return {
    async prune(now, days) {
      const questions = Temporal.Duration.from({ hours: 24 * days });
      const kept = {
        mentions: answeredWithin,
        events: KEPT,
        talks: KEPT,
        notices: NOTICES_KEPT,
        questions,
        answered: questions,
      };
      for (const [table, key] of prunable) {
        const end = now.subtract(kept[table]).epochMilliseconds;
        while (await pruneLot(db, table, key, end)) await pause();
      }
      scrub();
    },
    async close() {
      await Promise.all(batches.map(batch => batch.drained()));
      gate?.leave();
      await db.destroy();
    },
  };
}
