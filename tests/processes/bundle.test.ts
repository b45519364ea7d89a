import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bundle } from '../../bundle.ts';
import { onDiscord, onSlack, spawnProgram } from './spawn.ts';

describe('the program as it is in the image', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smgov-bundle-'));
  const program = join(folder, 'src/start.mjs');
  beforeAll(() => bundle(join(folder, 'src')));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

  /** Runs it to its end, or that in the sources. */
  async function run(args: readonly string[], { env = {}, of = program as string | undefined } = {}) {
    const child = spawnProgram(inject('home'), { args, env, ...(of && { program: of }) });
    child.stdin.end();
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { code, stdout, stderr };
  }

  it('answers as the sources do, from the same prepared guide', async () => {
    const args = ['ask', '--why', 'what', 'detects', 'drift?'];
    const answered = await run(args);
    expect(answered).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^Model Monitor /) });
    expect(answered).toEqual(await run(args, { of: undefined }));
  });

  it('makes a new guide of the files that it brings, and reads it', async () => {
    const made = await run(['knowledge', 'new', join(folder, 'guide')]);
    expect(made).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('a guide with 3 topics') });
  });

  it('serves the page that it brings', async () => {
    const child = spawnProgram(inject('home'), {
      args: ['web'],
      env: { PORT: '0', DATABASE_URL: 'sqlite::memory:' },
      program,
    });
    try {
      let said = '';
      for await (const more of child.stderr.setEncoding('utf8')) {
        said += more;
        if (said.includes('/try')) break;
      }
      const [, port] = /:(\d+)\/try/.exec(said) ?? [];
      const page = await fetch(`http://127.0.0.1:${port}/try/main.ts`);
      expect({ status: page.status, type: page.headers.get('content-type') }).toEqual({
        status: 200,
        type: 'text/javascript; charset=utf-8',
      });
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });

  it('names the sources in a stack trace', async () => {
    const breaking = 'Temporal.Duration.from = () => { throw new Error("broken on purpose") }';
    const env = { NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(breaking)}"` };
    const { code, stderr } = await run(['doctor'], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/broken on purpose[\s\S]*\bsrc\/main\.ts:\d+:\d+/);
  });

  /** The files that a start on a platform loads, with whether they stood compiled in the cache. */
  async function loaded(platform: Record<string, string>) {
    const cache = mkdtempSync(join(folder, 'compiled-'));
    expect(await run(['compile'], { env: { NODE_COMPILE_CACHE: cache } })).toEqual({ code: 0, stdout: '', stderr: '' });
    const env = { ...platform, NODE_COMPILE_CACHE: cache, NODE_DEBUG_NATIVE: 'COMPILE_CACHE', PORT: '0' };
    // Nobody answers there: it ends by itself once all is loaded.
    const { stderr } = await run([], { env: { ...env, DATABASE_URL: 'sqlite::memory:' } });
    const reads = stderr.matchAll(/code cache for ESM (file:\S+) was (\w+)/g);
    return [...reads].map(([, file = '', word]) => ({ file: fileURLToPath(file), compiled: word === 'accepted' }));
  }

  const marks = { slack: /x-slack-signature/, discord: /discordjs/ };

  it.each([
    ['slack', 'discord', onSlack('http://127.0.0.1:1/')],
    ['discord', 'slack', onDiscord('http://127.0.0.1:1')],
  ] as const)('starts on %s with all of its code compiled, and loads none of %s', async (own, other, platform) => {
    const files = await loaded(platform);
    expect(files.filter(({ compiled }) => !compiled).map(({ file }) => file)).toEqual([]);
    const texts = files.map(({ file }) => readFileSync(file, 'utf8'));
    expect([own, other].map(one => texts.some(code => marks[one].test(code)))).toEqual([true, false]);
  });

  it('brings the licences of the packages in it', () => {
    const licences = readFileSync(join(folder, 'src/licences.txt'), 'utf8');
    for (const name of ['@slack/bolt', 'discord.js', 'kysely', 'pg', 'zod'])
      expect(licences).toMatch(new RegExp(`^${name} \\d.*\\n\\n[\\s\\S]*?Permission`, 'm'));
  });
});
