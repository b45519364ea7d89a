import { type Kysely, sql } from 'kysely';
import { scoredStatuses } from '../../rules/round.ts';
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

/** Answers count once their round is closed, and not for void questions; reports count at once. */
export async function findItemStats(db: Kysely<Tables>): Promise<ItemStats[]> {
  const answers = await db
    .selectFrom('round_questions')
    .innerJoin('rounds', 'rounds.id', 'round_questions.round')
    .innerJoin('picks', join =>
      join.onRef('picks.round', '=', 'rounds.id').onRef('picks.item', '=', 'round_questions.item').on(isAnswer),
    )
    .select(({ fn, case: when, ref }) => [
      'round_questions.item as item',
      fn.countAll<number>().as('answered'),
      fn.count<number>(when().when('picks.choices', '=', ref('right_options')).then(1).end()).as('right'),
    ])
    .where('rounds.status', 'in', scoredStatuses)
    .where('voided', '=', 0)
    .groupBy('round_questions.item')
    .execute();
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
