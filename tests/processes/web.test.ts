import type { ChildProcess, ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Post } from '../../adapters/web/wire.ts';
import { hear } from '../adapters/web/hearing.ts';
import { spawnProgram } from './spawn.ts';

describe('npm run web', () => {
  const home = mkdtempSync(join(tmpdir(), 'smgov-page-'));
  const children: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of children) {
      if (child.exitCode === null && child.signalCode === null)
        await Promise.all([once(child, 'exit'), child.kill('SIGKILL')]);
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  });

  /** Starts it, and resolves to the address that it says. */
  async function start(
    env: Record<string, string>,
  ): Promise<{ child: ChildProcessWithoutNullStreams; from: string; said: string }> {
    const child = spawnProgram(home, { args: ['web'], env });
    children.push(child);
    let said = '';
    for await (const text of child.stderr.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      said += text;
      const [, port] = /:(\d+)\/try/.exec(said) ?? [];
      if (port) return { child, from: `http://127.0.0.1:${port}`, said };
    }
    throw new Error(`it ended: ${said}`);
  }

  const deed = async (from: string, what: Record<string, unknown>) => {
    const body = {
      id: crypto.randomUUID(),
      as: 'ada',
      admin: true,
      zone: 'UTC',
      tab: 'one',
      place: 'channel',
      ...what,
    };
    const headers = { 'content-type': 'application/json', origin: from };
    const { status } = await fetch(`${from}/try/deeds`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(status).toBe(200);
  };

  it('has all that was said, and takes picks of an open round, after it was killed', async () => {
    cpSync(join(inject('home'), 'data/cache'), join(home, 'data/cache'), { recursive: true });
    const first = await start({ PORT: '0' });
    expect(first.said).toContain('Open http://localhost:');
    const posts: Post[] = [];
    const listen = (from: string) => hear(from, 'ada', { post: post => void posts.push(post), taken: () => {} });
    const window = await listen(first.from);
    await deed(first.from, { kind: 'say', text: 'quiz now 30m' });
    const isRound = (post: Post) => !post.onlyYou && buttonsIn(post).some(({ label }) => label === 'A');
    while (!posts.some(isRound)) await wait(50);
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    window.close();

    const said = posts.length;
    const second = await start({ PORT: '0' });
    posts.length = 0;
    const again = await listen(second.from);
    expect(posts.length).toBeGreaterThanOrEqual(said - 1);
    const round = posts.find(isRound) ?? expect.fail('the round is lost');
    const [{ action } = { action: '' }] = buttonsIn(round);
    await deed(second.from, { kind: 'press', message: round.id, action });
    while (!/A (?:saved|is)/.test(JSON.stringify(posts.at(-1)))) await wait(50);
    expect(posts.at(-1)).toMatchObject({ by: '', onlyYou: true });
    again.close();
    second.child.kill('SIGTERM');
    const [code] = await once(second.child, 'exit');
    expect(code).toBe(0);
  });
});

const buttonsIn = (post: Post) =>
  'shown' in post ? post.shown.parts.flatMap(part => (part.kind === 'buttons' ? part.buttons : [])) : [];
