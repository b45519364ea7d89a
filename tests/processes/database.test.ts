import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { migrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open.ts';
import { compiled } from '../compiled.ts';
import { bareDatabases, query } from '../databases.ts';

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
const log = pino({ level: 'silent' });
const monday = Temporal.Instant.from('2026-03-02T09:00:00Z');

type Writer = { child: ChildProcess; lines: AsyncIterator<string>; ended: Promise<unknown> };

/** Starts `writer.ts`; resolves when it is about to open the store, which it does at `go`. */
async function startWriter(...args: string[]): Promise<Writer & { go(): void }> {
  const child = spawn(process.execPath, [writer, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...compiled },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('ready');
  return { child, lines, ended: once(child, 'exit'), go: () => child.stdin.end() };
}

async function rest({ lines }: Writer): Promise<string[]> {
  return Array.fromAsync({ [Symbol.asyncIterator]: () => lines });
}

describe.each(bareDatabases)('several processes on $name', ({ create }) => {
  it('open a new database at once and claim each event once', async () => {
    const url = await create();
    const writers = await Promise.all(['one', 'two', 'three', 'four'].map(name => startWriter(url, name, '200')));
    for (const { go } of writers) go();
    const printed = (await Promise.all(writers.map(rest))).flat();
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(Array(4).fill([0, null]));
    const won = printed.filter(line => line.endsWith('won'));
    expect(printed).toHaveLength(800);
    expect(won).toHaveLength(200);
    expect(new Set(won).size).toBe(200);
    expect(await query(url, 'select name from kysely_migration')).toHaveLength(Object.keys(migrations).length);
  });

  it('lose nothing that was acknowledged when one is killed', async () => {
    const url = await create();
    const victim = await startWriter(url, 'victim');
    victim.go();
    const printed: string[] = [];
    while (printed.length < 300) printed.push((await victim.lines.next()).value);
    victim.child.kill('SIGKILL');
    printed.push(...(await rest(victim)));
    expect(await victim.ended).toEqual([null, 'SIGKILL']);

    const acknowledged = printed.flatMap(line => /^(event-\d+) won$/.exec(line)?.[1] ?? []);
    expect(acknowledged.length).toBeGreaterThanOrEqual(300);
    const store = await openStore(url, { log });
    onTestFinished(() => store.close());
    expect(await Promise.all(acknowledged.map(event => store.claimEvent(event, monday)))).not.toContain(true);
    expect((await query(url, 'select 1 from questions')).length).toBeGreaterThanOrEqual(acknowledged.length);
    expect(await store.claimEvent('event-none', monday)).toBe(true);
  });
});

it('a process stops with a sentence where PostgreSQL wants a password that it has not', async () => {
  const url = new URL(inject('postgres'));
  url.password = '';
  const child = spawn(process.execPath, [writer, url.href], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...compiled },
  });
  const [printed, ended] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(ended).toEqual([1, null]);
  expect(printed).toContain('PostgreSQL at 127.0.0.1 refused the user name or the password');
  expect(printed).not.toContain(url.host);
});
