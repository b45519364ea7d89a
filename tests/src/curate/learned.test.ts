import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PersonRef, UserRef } from '../../../src/chat.ts';
import { addAsked, addOutside } from '../../../src/curate/asked.ts';
import { runKnowledge } from '../../../src/curate/command.ts';
import { createLearned } from '../../../src/inbox/learned.ts';
import { loadGuide } from '../../../src/knowledge/load.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { databases } from '../../databases.ts';
import { copyOfGuide, problemsOf } from '../knowledge/guides.ts';

const log = pino({ level: 'silent' });
const at = Temporal.Instant.from('2026-11-23T09:00Z');
const by = { user: 'console:ann' as UserRef, person: 'console:ann' as PersonRef };

describe('questions that are added to a file', () => {
  it.each([
    ['a: 1\nasked:\n  - one\n  - "two: yes"\nb: 2\n', 'a: 1\nasked:\n  - one\n  - "two: yes"\n  - new\nb: 2\n'],
    ['asked:\n- one # said so\n# next\nb: 2\n', 'asked:\n- one # said so\n- new\n# next\nb: 2\n'],
    ['asked: [one, two]\nb: 2\n', 'asked: [one, two, "new"]\nb: 2\n'],
    ['a: 1\n', 'a: 1\nasked:\n  - new\n'],
  ])('of %j leave all else as it is', (fields, expected) => {
    expect(addAsked(`---\n${fields}---\n# Title\n`, ['new'])).toBe(`---\n${expected}---\n# Title\n`);
  });

  it.each([
    ['', 'asked:\n  curators:\n    - new\n'],
    ['names: [a]\nasked:\n  costs:\n    - one\n', 'names: [a]\nasked:\n  costs:\n    - one\n  curators:\n    - new\n'],
    ['asked:\n  curators:\n    - one\nterms: [a]\n', 'asked:\n  curators:\n    - one\n    - new\nterms: [a]\n'],
  ])('outside of the guide, of %j', (source, expected) => {
    expect(addOutside(source, ['new'])).toBe(expected);
  });

  it('are quoted where YAML would read them as something else', () => {
    expect(addOutside('', ['is it: yes', '- no', '#1?', '"quoted"'])).toBe(
      'asked:\n  curators:\n    - "is it: yes"\n    - "- no"\n    - "#1?"\n    - \'"quoted"\'\n',
    );
  });
});

describe.each(databases)('npm run knowledge -- learned on $name', ({ create }) => {
  async function open() {
    const { folder } = await copyOfGuide();
    const store = await openStore(await create(), { log });
    const decide = (
      text: string,
      topic: string | null,
      kind: 'topic' | 'outside' | 'text' = topic ? 'topic' : 'outside',
    ) =>
      store.inbox.decide(by, {
        ...{ decision: text, kind, topic, note: kind === 'text' ? 'Say more.' : null, guide: '1', at, replaces: [] },
        subjects: [{ subject: text, text }],
      });
    // The command closes what it opened.
    const lent: Store = { ...store, close: async () => {} };
    const tools = {
      previews: async () => [],
      prepared: () => Promise.reject(new Error('the guide was prepared')),
      openStore: async () => lent,
      now: () => at,
    };
    const run = async (...words: string[]) => (await runKnowledge(['learned', ...words], folder, tools)).lines;
    return { folder, store, decide, run };
  }

  it('writes what was placed, says what it changes, and drops it once the guide has it', async () => {
    const { folder, store, decide, run } = await open();
    await decide('does the leaf: glow?', 'green-tea');
    await decide('who sells kettles on mars?', null);
    await decide('what about matcha whisks?', null, 'text');
    const set = join(await mkdtemp(join(tmpdir(), 'set-')), 'set.json');
    onTestFinished(() => rm(dirname(set), { recursive: true }));
    await writeFile(set, JSON.stringify([{ text: 'Does the leaf glow', topics: ['green-tea'] }]));
    const lines = (await run(set)).join('\n');
    expect(lines).toContain('"does the leaf: glow?": green-tea');
    expect(lines).toMatch(/of 1 answers 1 become right and 0 wrong by all of them/);
    expect(lines).toContain('needs new text: "what about matcha whisks?": Say more.');
    const guide = await loadGuide(folder);
    expect(guide.topics.find(({ id }) => id === 'green-tea')?.asked.at(-1)).toBe('does the leaf: glow?');
    expect(guide.outside.asked.curators).toEqual(['who sells kettles on mars?']);
    const before = await readFile(join(folder, 'outside.yaml'), 'utf8');
    expect((await run()).join('\n')).toContain('nothing was placed that the guide does not have');
    expect(await readFile(join(folder, 'outside.yaml'), 'utf8')).toBe(before);
    await createLearned({ guide, store })();
    expect((await store.inbox.decisions()).map(({ kind }) => kind)).toEqual(['text']);
    await store.close();
  });

  it('writes nothing where the guide would not load with it, or a set cannot be read', async () => {
    const { folder, store, decide, run } = await open();
    await decide('fine?', 'green-tea');
    const file = join(folder, 'topics/green-tea.md');
    const before = await readFile(file, 'utf8');
    expect((await problemsOf('', run('nowhere.json'))).join()).toContain('nowhere.json: cannot be read');
    await writeFile(join(folder, 'words.yaml'), 'nonsense: true\n');
    expect((await problemsOf('', run())).join()).toContain('nonsense');
    expect(await readFile(file, 'utf8')).toBe(before);
    await store.close();
  });
});
