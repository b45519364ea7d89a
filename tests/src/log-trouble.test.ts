import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compiled } from '../compiled.ts';

const program = fileURLToPath(new URL('../fixtures/troubled-log.ts', import.meta.url));

type Started = {
  child: ChildProcess;
  heard: AsyncIterator<string>;
  ended: Promise<unknown[]>;
  say(word: string): void;
};

/** The process of the fixture, alive; `stderr` is where its log goes. */
async function start(stderr: number | 'pipe', lines = 10, size = 100): Promise<Started> {
  const stdio = ['pipe', 'pipe', stderr] as const;
  const child = spawn(process.execPath, [program, String(lines), String(size)], {
    stdio: [...stdio],
    env: { ...process.env, ...compiled },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  const heard = (createInterface({ input: child.stdout as NodeJS.ReadableStream }) as Interface)[
    Symbol.asyncIterator
  ]();
  expect((await heard.next()).value).toBe('alive');
  return { child, heard, ended, say: word => void child.stdin?.write(`${word}\n`) };
}

/** Where a log goes that nobody can read. */
const troubles = {
  'a full disk': () => start(openFull()),
  async 'a pipe that was closed'() {
    const started = await start('pipe');
    started.child.stderr?.destroy();
    return started;
  },
  // Far more than a pipe holds; nobody reads the stream.
  'a pipe that nobody reads': () => start('pipe', 3_000, 1_000),
};

function openFull(): number {
  const fd = openSync('/dev/full', 'w');
  onTestFinished(() => closeSync(fd));
  return fd;
}

describe.each(Object.entries(troubles))('with its log on %s, the program', (_, begin) => {
  it('goes on', async () => {
    const { say, heard } = await begin();
    for (const word of ['one', 'two', 'three']) {
      say(word);
      expect((await heard.next()).value).toBe(word);
    }
  });

  it('ends at a signal', async () => {
    const { child, ended } = await begin();
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it.each(['throw', 'reject'])('ends after an error that nobody handles: %s', async word => {
    const { say, ended } = await begin();
    say(word);
    expect(await ended).toEqual([1, null]);
  });
});

describe('a log that is read late', () => {
  it('tells how much of it is missing', async () => {
    const total = 3_000;
    const { child, ended } = await start('pipe', total, 1_000);
    let text = '';
    child.stderr?.setEncoding('utf8').on('data', more => (text += more));
    await expect.poll(() => text, { timeout: 15_000 }).toMatch(/"lost":\d+/);
    child.kill('SIGTERM');
    await ended;
    const lines = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const lost = lines.flatMap(one => one.lost ?? []);
    expect(lost).toHaveLength(1);
    const told = lines.filter(({ number }) => number !== undefined).length;
    const again = lines.findIndex(one => one.lost !== undefined) - told;
    expect(told + lost[0] + again).toBeGreaterThanOrEqual(total);
    expect(told).toBeLessThan(total);
  });
});

describe('a warning of the runtime', () => {
  it('is a line of the log like all others', async () => {
    const { child, say, ended } = await start('pipe');
    let text = '';
    child.stderr?.setEncoding('utf8').on('data', more => (text += more));
    say('warn');
    await expect.poll(() => text, { timeout: 15_000 }).toContain('be careful');
    child.kill('SIGTERM');
    await ended;
    const lines = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.find(({ err }) => err)).toMatchObject({ level: 40, err: { message: 'be careful', code: 'SMG001' } });
  });
});
