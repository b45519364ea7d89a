/** Mock exams: dealt at their beginning, tapped row by row, judged once. */
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { PersonRef } from '../../chat.ts';
import { dayIn } from '../../rules/cards.ts';
import { type MockAnswer, type MockCounts, type MockQuestion, noAnswer } from '../../rules/mock.ts';
import type { OptionSet } from '../../rules/options.ts';
import type { Batch } from '../batch.ts';
import type { Insertion, Written } from '../bulk.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk } from '../database.ts';
import type { Keyed } from '../keyed.ts';
import { readOptions, writeOptions } from '../quiz/round-rows.ts';
import type { Tables } from '../tables.ts';
import type { Cards } from './cards.ts';
import { findLearner, type Heard } from './learners.ts';
import { jsonOf, readOnce } from './read-once.ts';
import { writeReviews } from './reviews.ts';

const questionsSchema = z
  .array(
    z.object({
      item: z.string(),
      topic: z.string(),
      order: z.array(z.number().int().min(0)).min(2),
      most: z.number().int().min(1),
    }),
  )
  .min(1);
const resultSchema = z.object({ choices: z.array(z.number().int()), right: z.boolean().nullable() });
const resultsSchema = z.array(resultSchema).nullable();

/** What became of a question. `right` is null where it could not be judged: it left the guide, or an open round asks it. */
type MockResult = z.infer<typeof resultSchema>;

/**
 * A mock exam of a person. `ends` is null where it has no end; `handed` says when it was handed in, with the `results` of
 * its questions; both are null while it is open. `answers` are those of its questions, in their order.
 */
export type Mock = {
  id: string;
  began: Temporal.Instant;
  ends: Temporal.Instant | null;
  handed: Temporal.Instant | null;
  questions: readonly MockQuestion[];
  answers: readonly MockAnswer[];
  results: readonly MockResult[] | null;
};

/** A mock exam as one question of it needs it, with its `answer`: of what was done with the `others`, only how much. */
export type MockAt = Pick<Mock, 'id' | 'ends' | 'handed' | 'questions'> & { answer: Marks; others: MockCounts };
type Marks = Pick<MockAnswer, 'choices' | 'marked'>;

/** A tap on an option that is to be chosen or not, or on the mark of a question. */
type MockTap = {
  mock: string;
  question: number;
  most: number;
  at: Temporal.Instant;
  event: string;
} & ({ option: number; chosen: boolean } | { marked: boolean });

/** So many results are kept, and shown side by side. */
const keptMocks = 5;

export type MockStore = {
  /** The mock exam that a person is at; null for none. */
  openMock(person: PersonRef): Promise<Mock | null>;
  mock(person: PersonRef, id: string): Promise<Mock | null>;
  /** The same for one of its questions, which takes less time. */
  mockAt(person: PersonRef, id: string, question: number): Promise<MockAt | null>;
  /** Those that were handed in, the newest first. */
  lastMocks(person: PersonRef): Promise<Mock[]>;
  /** Begins a mock exam, unless the person is at one; the one that they are at then. */
  beginMock(heard: Heard, mock: Pick<Mock, 'id' | 'began' | 'ends' | 'questions'>): Promise<Mock>;
  /**
   * Claims the event of a tap, and keeps what it changes, in one commit. What stands of the question then; `unchanged` if
   * the mock exam takes no taps any more, all are chosen already, or a later tap came first; `repeat` if the event was
   * claimed before.
   */
  tapMock(person: PersonRef, tap: MockTap): Promise<Marks | 'unchanged' | 'repeat'>;
  /**
   * Hands it in and keeps each judged answer as a review, in one commit, unless that was done before; what stands then,
   * null for none. `judge` says whether the options are right, null where that cannot be told. With nothing answered, it
   * is taken away, and leaves nothing.
   */
  handInMock(heard: Heard, id: string, at: Temporal.Instant, judge: Judge): Promise<Mock | null>;
};

/** What is read of an answer. */
const answerColumns = ['question', 'choices', 'marked', 'at'] as const;
type AnswerRow = Pick<Tables['mock_answers'], (typeof answerColumns)[number]>;

type Judge = (question: MockQuestion, choices: OptionSet) => boolean | null;
type Knowing = <T>(heard: Heard, write: (on: Kysely<Tables>) => Promise<T>) => Promise<T>;

export function createMockStore(
  db: Kysely<Tables>,
  desk: Desk,
  batch: Batch<Insertion, Written>,
  keyed: Keyed,
  knowing: Knowing,
  cards: Cards,
): MockStore {
  const findRow = compiledOnce(desk, mockIn(db, '', ''));
  const findAnswers = compiledOnce(desk, answersIn(db, '', ''));
  const findAt = compiledOnce(desk, withQuestion(db));
  return {
    openMock: person => findOpen(db, person),
    async mock(person, id) {
      const [[row], answers] = await Promise.all([findRow([person, id]), findAnswers([person, id])]);
      return row ? mockOf(row, answers) : null;
    },
    async mockAt(person, id, question) {
      const [row] = await findAt([question, question, person, id]);
      const questions = row && questionsOf(row.questions);
      return row && questions ? { ...outlineOf(row), questions, ...marksIn(row) } : null;
    },
    async lastMocks(person) {
      const rows = await handedIn(db, person).selectAll().limit(keptMocks).execute();
      return rows.flatMap(row => mockOf(row, []) ?? []);
    },
    beginMock: (heard, begun) =>
      knowing(heard, async on => {
        const { person } = heard;
        const open = await findOpen(on, person);
        if (open) return open;
        // One that cannot be read is over.
        await on.deleteFrom('mocks').where('person', '=', person).where('handed', 'is', null).execute();
        const times = {
          began: begun.began.epochMilliseconds,
          ends: begun.ends?.epochMilliseconds ?? null,
          handed: null,
        };
        const questions = JSON.stringify(begun.questions);
        await on
          .insertInto('mocks')
          .values({ person, id: begun.id, ...times, questions, results: null })
          .execute();
        return { ...begun, handed: null, results: null, answers: begun.questions.map(() => noAnswer) };
      }),
    async tapMock(person, { mock, question, most, at: time, event, ...tap }) {
      const at = time.epochMilliseconds;
      const tapped = 'option' in tap ? writeOptions([tap.option]) : '';
      const choices = 'option' in tap && tap.chosen ? tapped : '';
      const row = { person, mock, question, choices, tapped, marked: Number('marked' in tap && tap.marked), most, at };
      const claim = { event_id: keyed(event), at };
      const saved = await batch.add({ table: 'mock_answers', row, claim });
      if (!saved) return 'repeat';
      if (saved.choices === undefined) return 'unchanged';
      return { choices: readOptions(saved.choices), marked: Number(saved.marked) === 1 };
    },
    handInMock: (heard, id, at, judge) => knowing(heard, on => handIn(on, heard, id, at, judge, cards)),
  };
}

const mockIn = (on: Kysely<Tables>, person: string, id: string) =>
  on.selectFrom('mocks').selectAll().where('person', '=', person).where('id', '=', id);

const answersIn = (on: Kysely<Tables>, person: string, id: string) =>
  on.selectFrom('mock_answers').select(answerColumns).where('person', '=', person).where('mock', '=', id);

/**
 * What was done with a question, and how many of the others are answered and marked, each as one text. It is read at
 * nearly every step: with all answers it would take twice as long.
 */
const withQuestion = (on: Kysely<Tables>) => {
  const own = sql<string>`choices || ' ' || marked`;
  const counts = sql<string>`count(case when length(choices) = most then 1 end) || ' ' || coalesce(sum(marked), 0)`;
  return on
    .selectFrom('mocks')
    .select(['id', 'ends', 'handed', 'questions'])
    .select(({ selectFrom }) => {
      const answers = selectFrom('mock_answers')
        .whereRef('mock_answers.person', '=', 'mocks.person')
        .whereRef('mock_answers.mock', '=', 'mocks.id');
      return [
        answers.where('question', '=', 0).select(own.as('own')).as('own'),
        answers.where('question', '<>', 0).select(counts.as('counts')).as('others'),
      ];
    })
    .where('person', '=', '')
    .where('id', '=', '');
};

function marksIn({ own, others }: { own: string | null; others: string | null }): Pick<MockAt, 'answer' | 'others'> {
  const [choices = '', marked] = (own ?? '').split(' ');
  const [answered, markedOthers] = (others ?? '').split(' ');
  return {
    answer: { choices: readOptions(choices), marked: marked === '1' },
    others: { answered: Number(answered), marked: Number(markedOthers) },
  };
}

const handedIn = (on: Kysely<Tables>, person: PersonRef) =>
  on
    .selectFrom('mocks')
    .where('person', '=', person)
    .where('handed', 'is not', null)
    .orderBy('handed', 'desc')
    .orderBy('id');

async function findOpen(on: Kysely<Tables>, person: PersonRef): Promise<Mock | null> {
  const rows = await on
    .selectFrom('mocks')
    .selectAll()
    .where('person', '=', person)
    .where('handed', 'is', null)
    .execute();
  for (const row of rows) {
    const read = mockOf(row, await answersIn(on, person, row.id).execute());
    if (read) return read;
  }
  return null;
}

/** What cannot be read is over. */
function mockOf(row: Tables['mocks'], rows: readonly AnswerRow[]): Mock | null {
  const questions = questionsOf(row.questions);
  const results = resultsSchema.safeParse(row.results === null ? null : jsonOf(row.results));
  if (!questions || !results.success) return null;
  const byNumber = new Map(rows.map(one => [one.question, one]));
  const answers = questions.map((_, number): MockAnswer => {
    const one = byNumber.get(number);
    if (!one) return { ...noAnswer, choices: results.data?.[number]?.choices ?? [] };
    return { choices: readOptions(one.choices), marked: one.marked === 1, at: one.at };
  });
  return {
    ...{ questions, results: results.data, answers },
    ...{ ...outlineOf(row), began: instant(row.began) },
  };
}

const outlineOf = ({ id, ends, handed }: Pick<Tables['mocks'], 'id' | 'ends' | 'handed'>) => ({
  id,
  ends: ends === null ? null : instant(ends),
  handed: handed === null ? null : instant(handed),
});

const instant = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds);

const questionsOf = readOnce(questionsSchema);

/** The row is locked first: taps that see it open are among the answers that are read then, and later ones see it closed. */
async function handIn(
  on: Kysely<Tables>,
  heard: Heard,
  id: string,
  at: Temporal.Instant,
  judge: Judge,
  cards: Cards,
): Promise<Mock | null> {
  const { person } = heard;
  const [row] = await on
    .updateTable('mocks')
    .set({ handed: at.epochMilliseconds })
    .where('person', '=', person)
    .where('id', '=', id)
    .where('handed', 'is', null)
    .returningAll()
    .execute();
  if (!row) {
    const old = await mockIn(on, person, id).executeTakeFirst();
    return old ? mockOf(old, []) : null;
  }
  const answers = on.deleteFrom('mock_answers').where('person', '=', person).where('mock', '=', id);
  const mock = mockOf(row, await answers.returning(answerColumns).execute());
  if (!mock?.answers.some(({ choices }) => choices.length > 0)) {
    await on.deleteFrom('mocks').where('person', '=', person).where('id', '=', id).execute();
    return null;
  }
  const results = mock.questions.map((question, number): MockResult => {
    const { choices } = mock.answers[number] ?? noAnswer;
    return { choices: [...choices], right: judge(question, choices) };
  });
  await keepReviews(on, heard, mock, results, cards);
  await on
    .updateTable('mocks')
    .set({ results: JSON.stringify(results) })
    .where('person', '=', person)
    .where('id', '=', id)
    .execute();
  await on
    .deleteFrom('mocks')
    .where('person', '=', person)
    .where('handed', 'is not', null)
    .where('id', 'not in', handedIn(on, person).select('id').limit(sql.lit(keptMocks)))
    .execute();
  return { ...mock, results };
}

/** What was answered counts on the day on which it was. */
async function keepReviews(
  on: Kysely<Tables>,
  heard: Heard,
  { id, questions, answers }: Mock,
  results: readonly MockResult[],
  cards: Cards,
): Promise<void> {
  const rows = questions.flatMap(({ item, most }, number) => {
    const [answer, result] = [answers[number], results[number]];
    if (!answer || answer.at === null || !result || result.right === null || answer.choices.length !== most) return [];
    return [{ source: `mock ${id} ${number}`, item, right: result.right, at: instant(answer.at) }];
  });
  const { zone } = await findLearner(on, heard, Temporal.Instant.fromEpochMilliseconds(0));
  await writeReviews(
    on,
    rows.map(({ right, at, ...row }) => ({
      ...row,
      ...{ person: heard.person, way: 'mock', correct: Number(right), voided: 0 },
      ...{ day: dayIn(zone, at), at: at.epochMilliseconds },
    })),
    cards,
  );
}
