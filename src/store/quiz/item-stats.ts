import { type Compilable, type Kysely, sql } from 'kysely';
import { scoredStatuses } from '../../rules/round.ts';
import { isCounted, isUncounted } from '../exceptions.ts';
import type { Tables } from '../tables.ts';

/** What people did with a question of the bank, in all places together. */
export type ItemStats = { item: string; answered: number; right: number; reports: number };

/**
 * How a question fared, in all places together: in how many rounds it was asked, how many people answered it, how many of
 * them were right, and how many chose each option, by its number from 0; nothing of whom or where.
 */
export type ItemFigures = { asked: number; answered: number; right: number; chosen: ReadonlyMap<number, number> };

/** The subject of a report in the table of feedback. */
export const reportSubject = (item: string): string => `${subjectStart}${item}`;
const subjectStart = 'question ';

/** What `isComplete` says of a pick beside its question. */
export const isAnswer = sql<boolean>`length(picks.choices) = length(round_questions.right_options)`;

/**
 * Where the answers to a question of a round are not counted for good they are counted here, but for a void question. The
 * statement is one on `round_questions`.
 */
const answersNow = sql`from picks where picks.round = round_questions.round
  and picks.item = round_questions.item and ${isAnswer}`;
export const answeredBy = sql<number>`coalesce(round_questions.answered, (select count(*) ${answersNow}))`;
export const correctBy = sql<number>`coalesce(round_questions.correct,
  (select count(*) ${answersNow} and picks.choices = round_questions.right_options))`;

/** Counts the answers of a round that is over for good, as nobody can change them any more. */
export async function countForGood(on: Kysely<Tables>, round: string): Promise<void> {
  await on
    .updateTable('round_questions')
    .set({ answered: null, correct: null })
    .where('round', '=', round)
    .where('answered', 'is not', null)
    .execute();
  await on
    .updateTable('round_questions')
    .set({ answered: answeredBy, correct: correctBy })
    .where('round', '=', round)
    .execute();
}

/** To delete the answers of users, and let what was counted with them be counted without them. */
export function forgettingPicks(on: Kysely<Tables>, users: readonly string[]): Compilable[] {
  const theirs = on.selectFrom('picks').select(['round', 'item']).where('user_ref', 'in', users);
  return [
    on
      .updateTable('round_questions')
      .set({ answered: null, correct: null })
      .where(sql<boolean>`(round, item) in ${theirs}`),
    on.deleteFrom('picks').where('user_ref', 'in', users),
  ];
}

/** Answers count once their round is closed, and not for void questions; reports count at once. */
export async function findItemStats(db: Kysely<Tables>): Promise<ItemStats[]> {
  const counted = await db
    .selectFrom('round_questions')
    .select(({ fn }) => ['item', fn.sum<number>('answered').as('answered'), fn.sum<number>('correct').as('right')])
    .where(isCounted)
    .groupBy('item')
    .execute();
  const uncounted = await db
    .selectFrom('round_questions')
    .innerJoin('rounds', 'rounds.id', 'round_questions.round')
    .select(['item', answeredBy.as('answered'), correctBy.as('right')])
    .where(isUncounted)
    .where('voided', '=', 0)
    .where('rounds.status', 'in', scoredStatuses)
    .execute();
  const answers = sumOf([...counted, ...uncounted]);
  const reported = await db
    .selectFrom('feedback')
    .select(({ fn }) => ['subject', fn.countAll<number>().as('reports')])
    .where('subject', 'like', `${subjectStart}%`)
    .groupBy('subject')
    .execute();
  const reports = new Map(reported.map(row => [row.subject.slice(subjectStart.length), row.reports]));
  const unanswered = [...reports.keys()].filter(item => !answers.some(answer => answer.item === item));
  return [...answers, ...unanswered.map(item => ({ item, answered: 0, right: 0 }))].map(one => ({
    ...one,
    reports: reports.get(one.item) ?? 0,
  }));
}

/** One for each item that was answered. */
function sumOf(rows: readonly Omit<ItemStats, 'reports'>[]): Omit<ItemStats, 'reports'>[] {
  const sums = new Map<string, Omit<ItemStats, 'reports'>>();
  for (const { item, answered, right } of rows) {
    const sum = sums.get(item) ?? { item, answered: 0, right: 0 };
    if (Number(answered) > 0)
      sums.set(item, { item, answered: sum.answered + Number(answered), right: sum.right + Number(right) });
  }
  return [...sums.values()];
}

/** As in `findItemStats`, of rounds that are over. */
export async function findItemFigures(db: Kysely<Tables>, item: string): Promise<ItemFigures> {
  const counted = db
    .selectFrom('round_questions')
    .innerJoin('rounds', 'rounds.id', 'round_questions.round')
    .where('round_questions.item', '=', item)
    .where('rounds.status', 'in', scoredStatuses)
    .where('voided', '=', 0);
  const { asked } = await counted.select(({ fn }) => fn.countAll<number>().as('asked')).executeTakeFirstOrThrow();
  const picked = await counted
    .innerJoin('picks', join =>
      join.onRef('picks.round', '=', 'rounds.id').onRef('picks.item', '=', 'round_questions.item').on(isAnswer),
    )
    .select(({ fn }) => ['choices', 'right_options', fn.countAll<number>().as('count')])
    .groupBy(['choices', 'right_options'])
    .execute();
  const sum = (rows: typeof picked) => rows.reduce((total, { count }) => total + Number(count), 0);
  const chosen = new Map<number, number>();
  for (const { choices, count } of picked)
    for (const option of choices) chosen.set(Number(option), (chosen.get(Number(option)) ?? 0) + Number(count));
  const right = sum(picked.filter(({ choices, right_options }) => choices === right_options));
  return { asked: Number(asked), answered: sum(picked), right, chosen };
}
