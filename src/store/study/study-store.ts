import type { Kysely } from 'kysely';
import type { PersonRef } from '../../chat.ts';
import type { Card, Day } from '../../rules/cards.ts';
import type { OptionSet } from '../../rules/options.ts';
import type { SqlWords } from '../database.ts';
import { know } from '../people.ts';
import type { Tables } from '../tables.ts';
import { findLearner, type Heard, type Learner, writeLearner } from './learners.ts';
import { createReminderStore, type ReminderStore } from './reminders.ts';
import { countReviewed, countSince, findCards, findLast, writeReviews } from './reviews.ts';
import { createRoundsToStudy, studyRound } from './rounds.ts';
import { changeQuestion, findSession, type Session, writeSession } from './sessions.ts';
import type { Way } from './tables.ts';

/** An answer that was given. `source` names where: a repeat under the same one does nothing. */
export type Given = { source: string; item: string; way: Way; right: boolean; at: Temporal.Instant };

/** All that lasts of what people study. It belongs to the person; no board and no admin asks for it. */
export type StudyStore = ReminderStore & {
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
  saveSession(heard: Heard, session: Session): Promise<void>;
  /**
   * Takes the options as the answer to a question of a session, and keeps it as a review, in one commit; the first one
   * counts. The session as it stands then; null if the person has another one by now.
   */
  answerQuestion(
    heard: Heard,
    question: { id: string; question: number },
    answer: { choices: OptionSet; right: boolean; at: Temporal.Instant },
  ): Promise<Session | null>;
  /** The question cannot be asked any more; the session as it stands then, null if the person has another one. */
  passQuestion(heard: Heard, question: { id: string; question: number }): Promise<Session | null>;
  /** Rounds that ended and whose answers are not among the reviews as they should be, the oldest first. */
  roundsToStudy(limit: number, except?: readonly string[]): Promise<string[]>;
  /** Makes reviews of the answers in a round, and takes back those to void questions. Repeats do no harm. */
  studyRound(id: string): Promise<void>;
};

export function createStudyStore(db: Kysely<Tables>, words: SqlWords): StudyStore {
  /** In one commit, with the person known and locked: nobody is erased between, and taps of one moment come in turn. */
  const knowing = <T>({ user, person }: Heard, write: (on: Kysely<Tables>) => Promise<T>): Promise<T> =>
    db.transaction().execute(async on => {
      await know(on, { user, person });
      return write(on);
    });
  const keep = async (on: Kysely<Tables>, heard: Heard, { right, at, ...given }: Given): Promise<void> => {
    const { today, known } = await findLearner(on, heard, at);
    if (heard.zone !== known) await writeLearner(on, heard, {});
    const row = { person: heard.person, ...given, correct: Number(right), day: today, at: at.epochMilliseconds };
    await writeReviews(on, [{ ...row, voided: 0 }]);
  };
  return {
    ...createReminderStore(db, words),
    learner: (heard, at) => findLearner(db, heard, at),
    changeLearner: (heard, change) => knowing(heard, on => writeLearner(on, heard, change)),
    cards: person => findCards(db, person),
    keepAnswer: (heard, given) => knowing(heard, on => keep(on, heard, given)),
    lastAnswered: (person, count) => findLast(db, person, count),
    reviewedOn: (person, day) => countReviewed(db, person, day),
    answeredSince: (person, since) => countSince(db, person, since),
    session: person => findSession(db, person),
    saveSession: (heard, session) => knowing(heard, on => writeSession(on, heard.person, session)),
    answerQuestion: (heard, { id, question }, { choices, right, at }) =>
      knowing(heard, async on => {
        const answered = await changeQuestion(on, heard.person, { id, question }, { choices: [...choices] });
        const item = answered?.session.questions[question]?.item;
        if (answered?.changed && item)
          await keep(on, heard, { source: `review ${id} ${question}`, item, way: 'review', right, at });
        return answered?.session ?? null;
      }),
    passQuestion: (heard, question) =>
      knowing(heard, async on => (await changeQuestion(on, heard.person, question, { passed: true }))?.session ?? null),
    roundsToStudy: createRoundsToStudy(db),
    studyRound: id => db.transaction().execute(on => studyRound(on, id)),
  };
}
