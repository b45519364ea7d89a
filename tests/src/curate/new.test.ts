import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runKnowledge, type Tools } from '../../../src/curate/command.ts';
import { loadGuide } from '../../../src/knowledge/load.ts';
import { openBot, said } from '../bot.ts';
import { problemsOf, withoutRoot } from '../knowledge/guides.ts';

const tools: Tools = {
  previews: async () => [],
  prepared: () => Promise.reject(new Error('the guide was prepared')),
  openStore: () => Promise.reject(new Error('the database was opened')),
  now: () => Temporal.Instant.from('2027-04-05T06:07Z'),
};
const run = (...words: string[]) => runKnowledge(words, 'no-such-guide', tools);

async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'smgov-new-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  return folder;
}

describe('a new guide', () => {
  it('loads, and passes the check with hints alone', async () => {
    const folder = join(await place(), 'deep/mine');
    await run('new', folder);
    const { lines, ok } = await runKnowledge([], folder, tools);
    expect(ok).toBe(true);
    expect(lines.at(-1)).toBe('no problems');
    const { topics, bank, checked, words, outside } = await loadGuide(folder);
    expect(topics.length).toBeGreaterThan(1);
    expect(topics.length).toBeLessThan(4);
    expect(new Set(bank.map(({ topic }) => topic)).size).toBe(topics.length);
    expect(checked).toBe('2027-04-05');
    for (const list of [words.synonyms, outside.names, outside.terms, outside.asks]) expect(list).not.toEqual([]);
  });

  it('answers questions, declines another, and deals a round', async () => {
    const folder = join(await place(), 'mine');
    await run('new', folder);
    const bot = await openBot({ folder });
    for (const [question, answer] of [
      ['why does my chain squeak?', 'A chain runs quietly'],
      ['The brake lever touches my handlebar, what is it?', 'Brakes stop a bicycle'],
      ['what do two holes in a tube mean?', 'Tyres roll easily'],
      ['chain or brakes, what squeals?', 'Chain vs Brakes'],
      ['what does a new chain cost?', 'The guide does not say that about Chain.'],
      ['how do I bake bread?', 'The guide does not cover that.'],
    ] as const)
      expect(said(await bot.command(question)).text).toContain(answer);
    for (const example of bot.guide.examples)
      expect(said(await bot.command(example)).text).not.toContain('does not cover');
    await bot.command('quiz now 2m', { isAdmin: true });
    await bot.tick(Temporal.Instant.from('2026-03-02T09:00:01Z'));
    const [post] = bot.platform.posts;
    expect(post && said({ kind: 'message', message: post.message, audience: 'place', mode: 'new' }).labels).toEqual([
      ...['A', 'B', 'C', 'D'],
    ]);
    expect(said(await bot.command('practice')).text).toContain('Practice');
  });

  it.each(['plain/my-guide', "odd/Ann's guide"])('in %s says what to do next', async name => {
    const folder = join(await place(), name);
    const { lines, ok } = await run('new', folder);
    expect(ok).toBe(true);
    const text = lines.join('\n');
    const quoted = name.startsWith('plain') ? folder : `'${folder.replace("'", String.raw`'\''`)}'`;
    expect(lines[0]).toBe(`${folder}: a guide with 3 topics and 6 questions for the quiz`);
    for (const command of ['npm start', 'npm run -s knowledge'])
      expect(text).toContain(`KNOWLEDGE_DIR=${quoted} ${command}`);
    expect(text).toContain('.env');
  });

  it('takes an empty folder, and one in which a system has left its files', async () => {
    const folder = await place();
    for (const name of ['.DS_Store', 'Thumbs.db']) await writeFile(join(folder, name), '');
    await mkdir(join(folder, '.git'));
    expect((await run('new', folder)).ok).toBe(true);
  });

  it.each<[what: string, make: (path: string) => Promise<unknown>, said: RegExp]>([
    [
      'a folder that is not empty',
      async path => {
        await mkdir(path);
        await writeFile(join(path, 'notes.txt'), 'mine');
      },
      /mine: is not empty, "notes\.txt" stands in it; name a new folder$/,
    ],
    ['a file', path => writeFile(path, 'mine'), /mine: is a file, where a folder has to stand/],
    ['a folder that may not be read', path => mkdir(path, { mode: 0 }), /mine: may not be read by the bot/],
    [
      'a folder that may not be written',
      path => mkdir(path, { mode: 0o555 }),
      /mine\/\S+ cannot be written \(EACCES\); check the permissions there$/,
    ],
    [
      'a link to nothing',
      path => symlink('nowhere', path),
      /mine: cannot be written \(\w+\); check the permissions there$/,
    ],
  ])('is refused in %s, and changes nothing', async (_, make, said) => {
    const here = await place();
    const folder = join(here, 'mine');
    await make(folder);
    const before = await readdir(here, { recursive: true });
    const problems = await withoutRoot(() => problemsOf(here, run('new', folder)));
    expect(problems).toEqual([expect.stringMatching(said)]);
    expect(await readdir(here, { recursive: true })).toEqual(before);
  });

  it.each([['new'], ['new a b']])('is not made by "%s"', async words => {
    expect((await problemsOf('', run(...words.split(' ')))).join()).toMatch(/^Use: npm[\s\S]*new FOLDER/);
  });
});
