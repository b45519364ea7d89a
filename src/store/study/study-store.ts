import type { Kysely } from 'kysely';
import type { PersonRef } from '../../chat.ts';
import type { Card, Day } from '../../rules/cards.ts';
import type { OptionSet } from '../../rules/options.ts';
import type { Batch } from '../batch.ts';
import type { Insertion, Written } from '../bulk.ts';
import type { Desk, SqlWords } from '../database.ts';
import type { Delivers } from '../delivers.ts';
import type { Keyed } from '../keyed.ts';
import { know } from '../people.ts';
import { writeOptions } from '../quiz/round-rows.ts';
import type { Tables } from '../tables.ts';
import { createCards } from './cards.ts';
import { createFindLearner, findLearner as findLearnerIn, type Heard, type Learner, writeLearner } from './learners.ts';
import { createMockStore, type MockStore } from './mocks.ts';
import { createReminderStore, type ReminderStore } from './reminders.ts';
import { countReviewed, countSince, findLast, writeReviews } from './reviews.ts';
import { createRoundsToStudy, studyRound } from './rounds.ts';
import { answerSource, createSessions, type Outline, type Session } from './sessions.ts';
import type { Way } from './tables.ts';

/** An answer that was given. `source` names where: a repeat under the same one does nothing. */
export type Given = { source: string; item: string; way: Way; right: boolean; at: Temporal.Instant };

/** All that lasts of what people study. It belongs to the person; no board and no admin asks for it. */
export type StudyStore = MockStore &
  ReminderStore & {
    learner(heard: Heard, at: Temporal.Instant): Promise<Learner>;
    changeLearner(heard: Heard, change: { daily?: number | null; exam?: Day | null }): Promise<void>;
    /** What a person remembers, by question; of some that left the guide too. */
    cards(person: PersonRef): Promise<Map<string, Card>>;
    /** Keeps an answer on the local day of the person, and what follows from it. */
    keepAnswer(heard: Heard, given: Given): Promise<void>;
    /** The questions that a person answered last, the newest first. */
    lastAnswered(person: PersonRef, count: number): Promise<string[]>;
    /** How many questions of reviews a person answered on a day. */
    reviewedOn(person: PersonRef, day: Day): Promise<number>;
    /** How many answers a person gave since then, in whatever way, and how many were right. */
    answeredSince(person: PersonRef, since: Temporal.Instant): Promise<{ answered: number; right: number }>;
    session(person: PersonRef): Promise<Session | null>;
    /** What a tap needs of it, and of the person, which takes less time. */
    sessionOutline(heard: Heard, at: Temporal.Instant): Promise<Outline | null>;
    saveSession(heard: Heard, session: Session): Promise<void>;
    /**
     * Claims the event of a tap, and keeps the options as the answer to a question of a session, in one commit; the first
     * answer counts. `learner` is the person at that time. The session as it stands then; null if the person has another one by now; `repeat` if the event was
     * claimed before.
     */
    answerQuestion(
      heard: Heard,
      session: Session,
      question: number,
      answer: {
        choices: OptionSet;
        right: boolean;
        at: Temporal.Instant;
        event: string;
        learner: Pick<Learner, 'today' | 'known'>;
      },
    ): Promise<Session | null | 'repeat'>;
    /** Brings cards up to date, of some persons whose answers in reviews they do not hold yet. */
    bringUpCards(): Promise<void>;
    /** The question cannot be asked any more; the session as it stands then, null if the person has another one. */
    passQuestion(heard: Heard, question: { id: string; question: number }): Promise<Session | null>;
    /** Rounds that ended and whose answers are not among the reviews as they should be, the oldest first. */
    roundsToStudy(limit: number, except?: readonly string[]): Promise<string[]>;
    /** Makes reviews of the answers in a round, and takes back those to void questions. Repeats do no harm. */
    studyRound(id: string): Promise<void>;
  };

export function createStudyStore(
  db: Kysely<Tables>,
  desk: Desk,
  words: SqlWords,
  batch: Batch<Insertion, Written>,
  keyed: Keyed,
  delivers: Delivers,
): StudyStore {
  const cards = createCards(db, desk, words);
  const sessions = createSessions(db, desk, words);
  const findLearner = createFindLearner(db, desk);
  /** In one commit, with the person known and locked: nobody is erased between, and taps of one moment come in turn. */
  const knowing = <T>({ user, person }: Heard, write: (on: Kysely<Tables>) => Promise<T>): Promise<T> =>
    db.transaction().execute(async on => {
      await know(on, { user, person });
      return write(on);
    });
  const claimOf = (event: string, at: Temporal.Instant) => ({ event_id: keyed(event), at: at.epochMilliseconds });
  const claim = async (event: string, at: Temporal.Instant) =>
    (await batch.add({ table: 'events', row: claimOf(event, at) })) !== undefined;
  const keep = async (on: Kysely<Tables>, heard: Heard, { right, at, ...given }: Given): Promise<void> => {
    const { today, known } = await findLearnerIn(on, heard, at);
    if (heard.zone !== known) await writeLearner(on, heard, {});
    const row = { person: heard.person, ...given, correct: Number(right), day: today, at: at.epochMilliseconds };
    await writeReviews(on, [{ ...row, voided: 0 }], cards);
  };
  return {
    ...createMockStore(db, desk, batch, keyed, knowing, cards),
    ...createReminderStore(db, desk, words, delivers),
    learner: (heard, at) => findLearner(heard, at),
    changeLearner: (heard, change) => knowing(heard, on => writeLearner(on, heard, change)),
    cards: cards.of,
    bringUpCards: cards.bringUpSome,
    keepAnswer: (heard, given) => knowing(heard, on => keep(on, heard, given)),
    lastAnswered: (person, count) => findLast(db, person, count),
    reviewedOn: (person, day) => countReviewed(db, person, day),
    answeredSince: (person, since) => countSince(db, person, since),
    session: sessions.find,
    sessionOutline: sessions.outline,
    saveSession: (heard, session) => knowing(heard, on => sessions.write(on, heard.person, session)),
    async answerQuestion(heard, session, question, { choices, right, at, event, learner: { today, known } }) {
      const { person } = heard;
      const asked = session.questions[question];
      if (!asked || asked.choices !== null || asked.passed)
        return (await claim(event, at)) ? (asked ? session : null) : 'repeat';
      if (heard.zone !== known) await knowing(heard, on => writeLearner(on, heard, {}));
      const row = {
        ...{ person, source: answerSource(session.id, question), item: asked.item, way: 'review' as const },
        ...{ correct: Number(right), day: today, at: at.epochMilliseconds, voided: 0 },
        ...{ choices: writeOptions(choices), carded: 0 },
      };
      const saved = await batch.add({ table: 'reviews', row, claim: claimOf(event, at) });
      if (!saved) return 'repeat';
      if (saved.source !== undefined)
        return { ...session, questions: session.questions.with(question, { ...asked, choices: [...choices] }) };
      const standing = await sessions.find(person);
      return standing?.id === session.id ? standing : null;
    },
    passQuestion: (heard, question) => knowing(heard, on => sessions.pass(on, heard.person, question)),
    roundsToStudy: createRoundsToStudy(db, desk),
    studyRound: id => db.transaction().execute(on => studyRound(on, id, cards)),
  };
}
