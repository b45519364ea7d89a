import type { Kysely, Selectable } from 'kysely';
import type { MessageRef, PlaceRef } from '../../chat.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import type { Round } from '../../rules/round.ts';
import type { PauseReason } from '../../rules/schedule.ts';
import type { Tables } from '../tables.ts';

/** A round with all that the work on it has to remember. */
export type StoredRound = Omit<Round, 'questions'> & {
  questions: readonly DealtQuestion[];
  place: PlaceRef;
  zone: string;
  perRound: number;
  openedAt: Temporal.Instant | null;
  /** The post with the buttons; null while nobody knows it. */
  post: MessageRef | null;
  /** Where the reveal goes. */
  thread: PlaceRef | null;
  /** Steps of the closing that are done. */
  step: number;
  /** Posts of the present step of which nobody knows whether they stand. */
  tries: number;
  /** How many people the post says have answered. */
  shown: number;
  /** What the owner of the schedule has yet to be told. */
  notice: PauseReason | null;
};

/** What the work on a round changes; `due` is when there is more to do, null for never. */
export type RoundChange = Partial<
  Pick<StoredRound, 'status' | 'openedAt' | 'post' | 'thread' | 'step' | 'tries' | 'shown' | 'notice'>
> & { shownAt?: Temporal.Instant; due?: Temporal.Instant | null };

export type RoundRow = Selectable<Tables['rounds']>;
type QuestionRow = Selectable<Tables['round_questions']>;

/** Rounds with their questions, in the order of the rows. */
export async function withQuestions(db: Kysely<Tables>, rows: readonly RoundRow[]): Promise<StoredRound[]> {
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
  return rows.map(row => roundOf(row, byRound.get(row.id) ?? []));
}

const instant = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds);

/** A round of its rows. */
export function roundOf(row: RoundRow, questions: readonly QuestionRow[]): StoredRound {
  const { id, number, status, zone, per_round, step, tries, shown, notice } = row;
  return {
    key: id,
    date: Temporal.PlainDate.from(row.date),
    extra: number > 0,
    ...{ status, zone, step, tries, shown, notice, perRound: per_round },
    opens: instant(row.opens),
    closes: instant(row.closes),
    place: row.place as PlaceRef,
    openedAt: row.opened_at === null ? null : instant(row.opened_at),
    post: row.post_ref as MessageRef | null,
    thread: row.thread_ref as PlaceRef | null,
    questions: questions.map(({ item, topic, right_option, option_order, voided, told }) => ({
      ...{ item, topic, right: right_option, order: [...option_order].map(Number) },
      ...{ voided: voided === 1, told: told === 1 },
    })),
  };
}

/** The columns that a change sets. */
export function columnsOf({ openedAt, post, thread, shownAt, due, ...same }: RoundChange): Partial<RoundRow> {
  return {
    ...same,
    ...(openedAt && { opened_at: openedAt.epochMilliseconds }),
    ...(post !== undefined && { post_ref: post }),
    ...(thread !== undefined && { thread_ref: thread }),
    ...(shownAt && { shown_at: shownAt.epochMilliseconds }),
    ...(due !== undefined && { due_at: due?.epochMilliseconds ?? null }),
  };
}

/** The row of a question. */
export function questionRow(round: string, position: number, question: DealtQuestion): QuestionRow {
  const { item, topic, right, order, voided, told } = question;
  const flags = { voided: Number(voided), told: Number(told) };
  return { round, position, item, topic, right_option: right, option_order: order.join(''), ...flags };
}
