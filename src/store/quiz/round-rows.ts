import { type AliasedRawBuilder, type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { MessageRef, PlaceRef, UserRef } from '../../chat.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import type { OptionSet } from '../../rules/options.ts';
import { isRoundStatus, type Round, type RoundQuestion } from '../../rules/round.ts';
import { type PauseReason, pauseReasons } from '../../rules/schedule.ts';
import { isZone } from '../../rules/zones.ts';
import type { SqlWords } from '../database.ts';
import type { Tables } from '../tables.ts';
import { readable, readColumn, readDate, readInstant } from './unreadable.ts';

/** A round with all that the work on it has to remember. */
export type StoredRound = Omit<Round, 'questions'> & {
  questions: readonly DealtQuestion[];
  place: PlaceRef;
  zone: string;
  perRound: number;
  /** The first moment at which it could open: its time, or when the schedule was switched on in mid-window. */
  ready: Temporal.Instant;
  openedAt: Temporal.Instant | null;
  /** The post with the buttons; null while nobody knows it, and once it was deleted. */
  post: MessageRef | null;
  /** Where the reveal goes: null while the thread is not open, the place itself where there is none. */
  thread: PlaceRef | null;
  /** Steps of the closing that are done. */
  step: number;
  /** Posts of the present step of which nobody knows whether they stand. */
  tries: number;
  /** Posts of its question beside `post` of which nobody knows whether they stand. */
  lost: number;
  /** How many people the post says have answered; `outOfDate` where it has to be edited anyway. */
  shown: number;
  /** The day of the team's exam, to which the post counts down; null without one. */
  exam: Temporal.PlainDate | null;
  /** Who asked for it with `quiz now`, and is told where it cannot be; null for others, and once that is over. */
  askedBy: UserRef | null;
  /** What they, or the owner of the schedule, have yet to be told. */
  notice: PauseReason | null;
  /** When there is more to do, null for never. */
  due: Temporal.Instant | null;
  /** When its posts are to be brought up to date, beside all else; null where they are. */
  editAt: Temporal.Instant | null;
};

/** The post does not say what holds, whatever it counts. */
export const outOfDate = -1;

/** What the work on a round changes. */
export type RoundChange = Partial<
  Pick<
    StoredRound,
    | 'status'
    | 'openedAt'
    | 'post'
    | 'thread'
    | 'step'
    | 'tries'
    | 'lost'
    | 'shown'
    | 'exam'
    | 'askedBy'
    | 'notice'
    | 'due'
    | 'editAt'
  >
> & { shownAt?: Temporal.Instant };

export type RoundRow = Selectable<Tables['rounds']>;
/** What was dealt; how it was answered is counted later. */
export type QuestionRow = Omit<Selectable<Tables['round_questions']>, 'answered' | 'correct'>;

/** What is read of a round and of its questions; by the rest they are found. */
export const roundColumns = [
  ...(['id', 'place', 'date', 'number', 'status', 'zone', 'opens', 'closes', 'ready_at', 'per_round'] as const),
  ...(['opened_at', 'post_ref', 'thread_ref', 'step', 'tries', 'lost', 'shown', 'exam'] as const),
  ...(['asked_by', 'notice', 'due_at', 'edit_at'] as const),
];
export const questionColumns = ['item', 'topic', 'right_options', 'option_order', 'voided', 'told'] as const;
/** What a standing needs of them. */
export const pastColumns = ['id', 'date', 'number', 'status', 'opens', 'closes'] as const;
export const pastQuestionColumns = ['item', 'topic', 'right_options', 'voided'] as const;
export type PastRound = Pick<RoundRow, (typeof pastColumns)[number]>;
type PastQuestion = Pick<QuestionRow, (typeof pastQuestionColumns)[number]>;
export type ReadRound = Pick<RoundRow, (typeof roundColumns)[number]>;
export type ReadQuestion = Pick<QuestionRow, (typeof questionColumns)[number]>;

/**
 * The questions of a round as one text, for a place that has had thousands: to read a row of each took longer than all
 * else. `columns` are those of its table, by their names, or what is computed of them. `questionsIn` reads it.
 */
export function questionsWith(
  { jsonLists }: SqlWords,
  columns: readonly (keyof QuestionRow | RawBuilder<unknown>)[],
): AliasedRawBuilder<string | null, 'questions'> {
  const values = columns.map(column => (typeof column === 'string' ? sql.ref(column) : column));
  const lists = jsonLists(values, sql.ref('position'));
  return sql<string | null>`(select ${lists} from round_questions where round = rounds.id)`.as('questions');
}

/** The questions in a text, each with its values under these names. */
export function questionsIn<Row extends object>(names: readonly (keyof Row & string)[], text: string | null): Row[] {
  const lists: unknown[][] = text === null ? [] : JSON.parse(text);
  return lists.map(values => Object.fromEntries(names.map((name, i) => [name, values[i]])) as Row);
}

/** Rounds with their questions, in the order of the rows; those that cannot be read are handed to `aside`. */
export async function withQuestions(
  db: Kysely<Tables>,
  rows: readonly RoundRow[],
  aside?: (row: RoundRow, problem: string) => void,
): Promise<StoredRound[]> {
  if (rows.length === 0) return [];
  const questions = await db
    .selectFrom('round_questions')
    .selectAll()
    .where(
      'round',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('position')
    .execute();
  const byRound = Map.groupBy(questions, ({ round }) => round);
  return readable(rows, row => roundOf(row, byRound.get(row.id) ?? []), aside);
}

/** A round of its rows; throws `Unreadable` where a column holds what it cannot. */
export function roundOf(row: ReadRound, questions: readonly ReadQuestion[]): StoredRound {
  const { step, tries, lost, shown } = row;
  const past = pastOf(row, []);
  return {
    ...past,
    zone: readColumn('zone', row.zone, text => (isZone(text) ? text : undefined)),
    ...{ step, tries, lost, shown, perRound: row.per_round },
    ready: instantOrNull('ready_at', row.ready_at) ?? past.opens,
    place: row.place as PlaceRef,
    openedAt: instantOrNull('opened_at', row.opened_at),
    post: row.post_ref as MessageRef | null,
    thread: row.thread_ref as PlaceRef | null,
    exam: row.exam === null ? null : readDate('exam', row.exam),
    askedBy: row.asked_by as UserRef | null,
    notice: pauseReasons.find(reason => reason === row.notice) ?? null,
    due: instantOrNull('due_at', row.due_at),
    editAt: instantOrNull('edit_at', row.edit_at),
    questions: questions.map(questionOf),
  };
}

/** The same with what a standing needs. */
export function pastOf(row: PastRound, questions: readonly PastQuestion[]): Round {
  return {
    key: row.id,
    date: readDate('date', row.date),
    extra: row.number > 0,
    status: readColumn('status', row.status as string, text => (isRoundStatus(text) ? text : undefined)),
    opens: readInstant('opens', row.opens),
    closes: readInstant('closes', row.closes),
    questions: questions.map(pastQuestionOf),
  };
}

const instantOrNull = (column: string, milliseconds: number | null) =>
  milliseconds === null ? null : readInstant(column, milliseconds);

function questionOf(row: ReadQuestion): DealtQuestion {
  return { ...pastQuestionOf(row), order: readColumn('option_order', row.option_order, orderOf), told: row.told === 1 };
}

function pastQuestionOf({ item, topic, right_options, voided }: PastQuestion): RoundQuestion {
  const right = readColumn('right_options', right_options, text =>
    /^\d+$/.test(text) ? readOptions(text) : undefined,
  );
  return { item, topic, right, voided: voided === 1 };
}

/** A set of options as the columns hold it: their numbers, the smallest first, such as 13. */
export const writeOptions = (options: OptionSet): string => options.join('');
export const readOptions = (text: string): OptionSet => [...text].map(Number);

/** Every option stands at one place. */
function orderOf(text: string): number[] | undefined {
  const order = [...text].map(Number);
  return order.length >= 2 && [...order].sort().every((option, i) => option === i) ? order : undefined;
}

/** The columns that a change sets. */
export function columnsOf({
  openedAt,
  post,
  thread,
  shownAt,
  exam,
  askedBy,
  due,
  editAt,
  ...same
}: RoundChange): Partial<RoundRow> {
  return {
    ...same,
    ...(openedAt && { opened_at: openedAt.epochMilliseconds }),
    ...(post !== undefined && { post_ref: post }),
    ...(thread !== undefined && { thread_ref: thread }),
    ...(exam !== undefined && { exam: exam?.toString() ?? null }),
    ...(shownAt && { shown_at: shownAt.epochMilliseconds }),
    ...(askedBy !== undefined && { asked_by: askedBy }),
    ...(due !== undefined && { due_at: due?.epochMilliseconds ?? null }),
    ...(editAt !== undefined && { edit_at: editAt?.epochMilliseconds ?? null }),
  };
}

/** The round as it is after a change that was recorded. */
export function changed(round: StoredRound, { shownAt: _, ...change }: RoundChange): StoredRound {
  return { ...round, ...change };
}

/** The row of a question. */
export function questionRow(round: string, position: number, question: DealtQuestion): QuestionRow {
  const { item, topic, right, order, voided, told } = question;
  const flags = { voided: Number(voided), told: Number(told) };
  return { round, position, item, topic, right_options: writeOptions(right), option_order: order.join(''), ...flags };
}
