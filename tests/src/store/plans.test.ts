import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PersonRef, UserRef } from '../../../src/chat.ts';
import { scenesOf } from '../../../src/curate/messages/scenes.ts';
import { play } from '../../../src/curate/messages/stage.ts';
import { openStore } from '../../../src/store/open.ts';
import { createPostgres, temporaryFolder } from '../../databases.ts';
import { library, secondGuideFolder } from '../prepared.ts';

/** Every table grows but for these: settings, what few people decide by hand, and mentions, which last until they are answered. */
const small = ['places', 'curators', 'decisions', 'mentions', 'kysely_migration', 'kysely_migration_lock'];

/** Statements that read a whole table, by what only they say. */
const allowed = [
  // Curators ask from a shell, now and then, how the questions of the bank fare and what was found at fault.
  ...['count(*) as "answered"', 'count(*) as "reports"', 'string_agg("comment"'],
];

/** What is said to a database in all plays, by what curators ask from a shell, and by upkeep. */
async function statementsOf(create: () => Promise<string>): Promise<string[]> {
  const statements = new Set<string>();
  const note = (line: string) => {
    const { sql } = JSON.parse(line) as { sql?: string };
    if (sql && /^\s*(?:select|insert|update|delete|with)\b/i.test(sql)) statements.add(sql);
  };
  const log = pino({ level: 'debug' }, { write: note });
  await (await openStore(await create(), { log })).close();
  const making = new Set(statements);
  const { guide, search } = await library(secondGuideFolder);
  for (const scene of scenesOf(guide)) await play(scene, search, { url: await create(), log });
  const store = await openStore(await create(), { log });
  const now = Temporal.Instant.from('2026-03-02T08:00Z');
  await store.prune(now, 400);
  await store.gaps(now, 10);
  await store.quiz.itemStats();
  await store.quiz.wakeFuture(now);
  await store.quiz.cancelFuture(now);
  await store.inbox.missedBefore('1.0', { guide: '0.9', id: '1', wording: '', text: '' }, 50);
  await store.exportOf({ user: 'T1/ann' as UserRef, person: 'T1/ann' as PersonRef });
  await store.close();
  return [...statements.difference(making)].filter(sql => !allowed.some(part => sql.includes(part)));
}

type PlanNode = Record<'Node Type', string> &
  Partial<Record<'Relation Name' | 'Index Name' | 'Index Cond', string>> & { Plans?: PlanNode[] };
const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Of a year of rounds none is looked at for it: each would be a page of its own. */
const findsPicksOfPlace = (sql: string) => /^select "picks"\."round", .* from "picks" inner join "rounds"/.test(sql);

const silent = pino({ level: 'silent' });

describe('no statement reads a whole table that grows', () => {
  it('on SQLite', async () => {
    const statements = await statementsOf(async () => 'sqlite::memory:');
    const file = `${temporaryFolder()}/plans.db`;
    await (await openStore(`sqlite:${file}`, { log: silent })).close();
    using database = new DatabaseSync(file);
    const named = (condition: string) =>
      database
        .prepare(`select name from sqlite_schema where ${condition}`)
        .all()
        .map(({ name }) => String(name));
    const tables = named("type = 'table'");
    // What such an index holds is what there is to do.
    const partial = named("type = 'index' and sql like '% where %'");
    const whole = statements.flatMap(sql =>
      database
        .prepare(`explain query plan ${sql}`)
        .all()
        .flatMap(({ detail }) => {
          const [, table = '', index = ''] =
            /^SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?/.exec(String(detail)) ?? [];
          return tables.includes(table) && !small.includes(table) && !partial.includes(index) ? `${table}: ${sql}` : [];
        }),
    );
    expect(statements.length).toBeGreaterThan(100);
    expect(whole).toEqual([]);
    const [ofPlace = ''] = statements.filter(findsPicksOfPlace);
    const details = database.prepare(`explain query plan ${ofPlace}`).all();
    expect(details.map(({ detail }) => detail)).toContainEqual(
      expect.stringContaining('SEARCH rounds USING COVERING INDEX rounds_of_place'),
    );
  });

  it('on PostgreSQL', async () => {
    const statements = await statementsOf(createPostgres);
    const client = new pg.Client({ connectionString: await createPostgres() });
    await client.connect();
    onTestFinished(() => client.end());
    // An empty table is read as a whole where there is a choice.
    for (const way of ['seqscan', 'mergejoin', 'hashjoin']) await client.query(`set enable_${way} = off`);
    const { rows } = await client.query("select indexname from pg_indexes where indexdef like '% WHERE %'");
    const partial = rows.map(({ indexname }) => String(indexname));
    const whole: string[] = [];
    for (const sql of statements) {
      const explained = await client.query(`explain (generic_plan, format json) ${sql}`);
      for (const node of nodesOf(explained.rows[0]['QUERY PLAN'][0].Plan)) {
        const { 'Node Type': type, 'Relation Name': table = '', 'Index Name': index = '', 'Index Cond': by } = node;
        const isWhole = type === 'Seq Scan' || (/^Index/.test(type) && !by && !partial.includes(index));
        if (isWhole && !small.includes(table)) whole.push(`${table}: ${sql}`);
      }
    }
    expect(statements.length).toBeGreaterThan(100);
    expect(whole).toEqual([]);
    await client.query('set enable_bitmapscan = off');
    const [ofPlace = ''] = statements.filter(findsPicksOfPlace);
    const explained = await client.query(`explain (generic_plan, format json) ${ofPlace}`);
    expect(nodesOf(explained.rows[0]['QUERY PLAN'][0].Plan)).toContainEqual(
      expect.objectContaining({ 'Node Type': 'Index Only Scan', 'Index Name': 'rounds_of_place' }),
    );
  }, 120_000);
});
