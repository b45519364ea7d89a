import { CompiledQuery, type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { PersonRef } from '../../chat.ts';
import type { Day } from '../../rules/cards.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk, SqlWords } from '../database.ts';
import { readOptions } from '../quiz/round-rows.ts';
import type { Tables } from '../tables.ts';
import { type Heard, type Learner, learnerColumns, learnerOf } from './learners.ts';
import { readOnce } from './read-once.ts';

const questionsSchema = z.array(
  z.object({
    item: z.string(),
    order: z.array(z.number().int().min(0)).min(2),
    choices: z.array(z.number().int()).nullable(),
    passed: z.boolean(),
  }),
);

/**
 * A question of a review: `order` says which option stands at each place, `choices` are the options that were taken,
 * null before. It was `passed` over where it could not be asked any more when its turn came.
 */
export type ReviewQuestion = z.infer<typeof questionsSchema>[number];
/** The review that a person is at. */
export type Session = { id: string; day: Day; questions: readonly ReviewQuestion[] };
/** The same without what was answered, and with how the person studies. */
export type Outline = { session: Session; learner: Learner };

/** Where an answer in a review stands among the reviews. */
export const answerSource = (session: string, question: number): string => `review ${session} ${question}`;

type Row = Tables['review_sessions'];
type Answered = { source: string; item: string; choices: string };

/** The reviews that people are at. What is answered in them stands among the reviews, a row for each answer. */
export function createSessions(db: Kysely<Tables>, desk: Desk, { jsonRows }: SqlWords) {
  const findRow = compiledOnce(desk, db.selectFrom('review_sessions').selectAll().where('person', '=', ''));
  const findOutline = compiledOnce(
    desk,
    db
      .selectFrom('review_sessions')
      .leftJoin('learners', 'learners.person', 'review_sessions.person')
      .select(['id', 'day', 'questions', ...learnerColumns])
      .where('review_sessions.person', '=', ''),
  );
  const findAnswers = sql`select source, item, choices from reviews
    where person = ${''} and source in (select value->>'source' from ${sql.raw(jsonRows)}(${'[]'}))`.compile(db).sql;
  const read = async (on: Kysely<Tables>, row: Row | undefined): Promise<Session | null> => {
    const session = row && sessionOf(row);
    if (!row || !session) return null;
    const { questions } = session;
    const sources = JSON.stringify(questions.map((_, number) => ({ source: answerSource(row.id, number) })));
    const { rows } = await on.executeQuery<Answered>(CompiledQuery.raw(findAnswers, [row.person, sources]));
    const answers = new Map(rows.map(one => [one.source, one]));
    return {
      ...session,
      // Earlier versions kept it with the question.
      questions: questions.map((question, number) => {
        const answer = answers.get(answerSource(row.id, number));
        if (question.choices !== null || answer?.item !== question.item) return question;
        return { ...question, choices: [...readOptions(answer.choices)] };
      }),
    };
  };
  const write = async (on: Kysely<Tables>, person: PersonRef, session: Session): Promise<void> => {
    const row = { id: session.id, day: session.day, questions: JSON.stringify(session.questions) };
    await on
      .insertInto('review_sessions')
      .values({ person, ...row })
      .onConflict(conflict => conflict.column('person').doUpdateSet(row))
      .execute();
  };
  return {
    /** What cannot be read is over. */
    find: async (person: PersonRef): Promise<Session | null> => read(db, (await findRow([person]))[0]),
    /** What a tap needs, which takes less time. */
    async outline(heard: Heard, at: Temporal.Instant): Promise<Outline | null> {
      const [row] = await findOutline([heard.person]);
      const session = row && sessionOf(row);
      return session ? { session, learner: learnerOf(row, heard, at) } : null;
    },
    /** Keeps a session in place of the one before. */
    write,
    /**
     * Passes over a question that nobody answered; the session as it stands then, null if it is another. To be called by
     * who has locked the person, so that of two taps of one moment the second waits until the first is done.
     */
    async pass(
      on: Kysely<Tables>,
      person: PersonRef,
      { id, question }: { id: string; question: number },
    ): Promise<Session | null> {
      const row = await on.selectFrom('review_sessions').selectAll().where('person', '=', person).executeTakeFirst();
      const session = await read(on, row);
      const asked = session?.questions[question];
      if (!session || session.id !== id || !asked) return null;
      if (asked.choices !== null || asked.passed) return session;
      const next = { ...session, questions: session.questions.with(question, { ...asked, passed: true }) };
      await write(on, person, next);
      return next;
    },
  };
}

const questionsOf = readOnce(questionsSchema);

function sessionOf({ id, day, questions: text }: Omit<Row, 'person'>): Session | null {
  const questions = questionsOf(text);
  return questions && { id, day, questions };
}
