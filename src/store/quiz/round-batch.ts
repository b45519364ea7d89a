/** Changes of rounds that this process holds, those of one turn of the event loop in one commit. */
import { type Kysely, sql } from 'kysely';
import { type Batch, createBatch } from '../batch.ts';
import { createCommit } from '../commit.ts';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import type { QuestionRow, RoundRow } from './round-rows.ts';

/** What is changed of a round if `holder` still holds it, and if its status still `was` that where it says so. */
type RoundJob = {
  id: string;
  holder: string;
  was?: string;
  set: Partial<Pick<RoundRow, keyof typeof columns>>;
  /** Its questions, which are fixed then unless they stand already. */
  questions?: readonly QuestionRow[];
};

export type RoundBatch = Batch<RoundJob, true>;

const columns = {
  ...{ status: 'text', post_ref: 'text', thread_ref: 'text', exam: 'text', asked_by: 'text', notice: 'text' },
  ...{ step: 'bigint', tries: 'bigint', lost: 'bigint', shown: 'bigint', seed: 'bigint' },
  ...{ opened_at: 'bigint', shown_at: 'bigint', due_at: 'bigint', edit_at: 'bigint', lease_until: 'bigint' },
} as const;
const questionColumns = {
  ...{ round: 'text', position: 'bigint', item: 'text', topic: 'text' },
  ...{ right_options: 'text', option_order: 'text', voided: 'bigint', told: 'bigint' },
} as const;

const of = <Names extends object>(names: Names) => Object.entries(names) as [keyof Names & string, string][];

/** Changes of one round never share a commit: each sees what the one before did. */
export function createRoundBatch(
  db: Kysely<Tables>,
  { desk, words, retryAlone }: Pick<Database, 'desk' | 'words' | 'retryAlone'>,
): RoundBatch {
  // A column is set where the row has it, in an array: so it is told from one that is set to null.
  const set = of(columns).map(([name, type]) => {
    const said = sql`value->${sql.lit(name)}`;
    const now = sql.ref(`rounds.${name}`);
    return sql`${sql.ref(name)} = case when ${said} is null then ${now} else cast(${said}->>0 as ${sql.raw(type)}) end`;
  });
  const questions = of(questionColumns);
  const commit = createCommit<'rounds' | 'questions'>(db, desk, words, [
    {
      name: 'rounds',
      write: given => sql`update rounds set ${sql.join(set)} from ${given} where rounds.id = value->>'id'
        and rounds.holder = value->>'holder' and rounds.status = coalesce(value->>'was', rounds.status)
        returning rounds.id`,
    },
    {
      name: 'questions',
      needs: { part: 'rounds', key: 'id' },
      write: (given, won) => sql`insert into round_questions (${sql.join(questions.map(([name]) => sql.ref(name)))})
        select ${sql.join(questions.map(([name, type]) => sql`cast(value->>${sql.lit(name)} as ${sql.raw(type)})`))}
        from ${given} where value->>'round' in (${won}) on conflict do nothing returning round`,
    },
  ]);
  const write = async (jobs: readonly RoundJob[]) => {
    const rows = jobs.map(({ set, questions, ...job }) => ({
      ...job,
      ...Object.fromEntries(Object.entries(set).map(([name, value]) => [name, [value]])),
    }));
    const dealt = jobs.flatMap(({ questions = [] }) => questions);
    const written = await commit(
      new Map([
        ['rounds', JSON.stringify(rows)],
        ...(dealt.length > 0 ? [['questions', JSON.stringify(dealt)] as const] : []),
      ]),
    );
    const changed = new Set(written.get('rounds')?.map(({ id }) => id));
    return new Map(jobs.filter(({ id }) => changed.has(id)).map(job => [job, true] as const));
  };
  return createBatch(write, ({ id }) => [id], retryAlone, desk.rest);
}
