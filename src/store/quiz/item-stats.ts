import { type Kysely, sql } from 'kysely';
import { scoredStatuses } from '../../rules/round.ts';
import type { Tables } from '../tables.ts';

/** What people did with a question of the bank, in all places together. */
export type ItemStats = { item: string; answered: number; right: number; reports: number };

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
