import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const running = pathToFileURL('src/running.ts').href;

/** A program whose second part to stop waits as a call does that is made again; what it said, and its exit code. */
async function ended(signal: string, stop: string) {
  const program = `
    import { setTimeout as wait } from 'node:timers/promises';
    import { createRunning } from '${running}';
    const log = { error() {}, warn() {}, debug() {} };
    const { atEnd, fail } = createRunning(process, log, () => {});
    atEnd(async () => console.log('closed'));
    atEnd(async () => { await wait(50, undefined, { ref: false }); ${stop} });
    ${signal};
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return [said.trim().split('\n'), code];
}

const term = `process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 30)`;

it('ends each part of the program, whatever the one before it waits for', async () => {
  expect(await ended(term, `console.log('answered')`)).toEqual([['answered', 'closed'], 0]);
  expect(await ended(term, `throw new Error('not answered')`)).toEqual([['closed'], 0]);
  expect(await ended('fail(new Error())', `console.log('answered')`)).toEqual([['answered', 'closed'], 1]);
});
