import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { bareDatabases, query } from '../databases.ts';
import { spawnProgram } from './spawn.ts';

/** More than is copied before the first line tells how far it is. */
const rows = 20_000;
const log = pino({ level: 'silent' });
const [sqlite, postgres] = bareDatabases;
const ways = [
  { way: 'SQLite to PostgreSQL', source: sqlite, target: postgres },
  { way: 'PostgreSQL to SQLite', source: postgres, target: sqlite },
];

/** A database of the bot with many rows. */
async function filled(url: string): Promise<void> {
  await (await openStore(url, { log })).close();
  const series = url.startsWith('sqlite:')
    ? `with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${rows}) select n from numbers`
    : `select n from generate_series(1, ${rows}) as n`;
  await query(url, `insert into events (event_id, at) select 'event ' || n, n from (${series}) as numbered`);
}

const count = async (url: string, table: string): Promise<number> => {
  const [found] = (await query(url, `select count(*) as n from ${table}`)) as { n: number | string }[];
  return Number(found?.n);
};

function startMove(from: string, to: string) {
  const child = spawnProgram(inject('home'), { args: ['move', from, to], env: {} });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, ended: once(child, 'exit'), printed: text(child.stdout) };
}

describe.each(ways)('npm run move from $way', ({ source, target }) => {
  it('killed in the middle leaves nothing that could be taken for all, and then goes as if for the first time', async () => {
    const [from, to] = [(await source?.create()) ?? '', (await target?.create()) ?? ''];
    await filled(from);
    const killed = startMove(from, to);
    const [told] = await once(killed.child.stderr, 'data');
    expect(String(told)).toBe(`500 of ${rows} rows\n`);
    killed.child.kill('SIGKILL');
    expect(await killed.ended).toEqual([null, 'SIGKILL']);
    expect(await killed.printed).toBe('');
    // The tables stand already, and hold nothing.
    expect(await count(to, 'events')).toBe(0);

    const again = startMove(from, to);
    expect(await again.ended).toEqual([0, null]);
    expect(await again.printed).toContain(`Moved ${rows} rows of`);
    expect([await count(to, 'events'), await count(from, 'events')]).toEqual([rows, rows]);

    const twice = startMove(from, to);
    const refusal = text(twice.child.stderr);
    expect(await twice.ended).toEqual([1, null]);
    expect(await refusal).toContain('is not empty: there are rows in events');
  });
});
