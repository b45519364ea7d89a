import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { compiled } from '../compiled.ts';
import { temporaryFolder } from '../databases.ts';
import { question, selectTwo } from '../src/curate/bank/questions.ts';
import { likenessPaper, readOthers } from './likeness.ts';

const run = promisify(execFile);
const paper = (...words: string[]) =>
  run(process.execPath, ['tests/eval/paper.ts', ...words], { env: { ...process.env, ...compiled } });

const text = `Which tea is green?
A. Sencha
B) Assam

A guest waits.
Which two are black? (Select TWO.)
A. Assam
B. Sencha
C. Ceylon
D. Matcha
E. Oolong
`;

describe('a paper for judges of likeness', () => {
  const bank = [question({ id: 'tea-01' }), selectTwo({ id: 'tea-02' }), question({ id: 'tea-03' })];

  it('mixes as many of ours as there are others, and only the key tells which is whose', () => {
    const others = readOthers(text);
    const { paper, key } = likenessPaper(bank, others, 7);
    const said = paper.join('\n');
    expect(key.map(line => line.replace(/\d+$/, 'n').replace(/^\d+ /, '')).toSorted()).toEqual([
      'other n',
      'other n',
      'ours tea-n',
      'ours tea-n',
    ]);
    for (const [i, line] of key.entries()) {
      const [, source = '', id = ''] = /^\d+ (ours|other) (.+)$/.exec(line) ?? [];
      const stem = source === 'ours' ? bank.find(one => one.id === id)?.stem : others[Number(id) - 1]?.stem;
      expect(paper).toContain(`${i + 1}. ${stem}`);
    }
    expect(said).not.toMatch(/tea-0|ours|other \d/);
    expect(said).toContain('A guest waits. Which two are black? (Select TWO.)');
    expect(paper.filter(line => /^ {3}[A-E]\. (Assam|Sencha|Ceylon|Matcha|Oolong)$/.test(line))).toHaveLength(7);
  });

  it('is the same for a seed, and another for another', () => {
    const others = readOthers(text);
    expect(likenessPaper(bank, others, 7)).toEqual(likenessPaper(bank, others, 7));
    const papers = [1, 2, 3, 4].map(seed => likenessPaper(bank, others, seed).paper.join('\n'));
    expect(new Set(papers).size).toBe(4);
  });

  it.each([
    ['Which tea?', 'question 1: write its stem'],
    ['A. Sencha\nB. Assam', 'question 1: write its stem'],
    [`${text}\nWhich tea?\nA. Sencha`, 'question 3: write its stem'],
    ['Which?\nA. Sencha\nand more\nB. Assam', 'question 1: write its stem'],
  ])('says what is wrong with %j', (wrong, said) => {
    expect(() => readOthers(wrong)).toThrow(said);
  });

  it('is printed, with its key in a file that was not there', async () => {
    const folder = temporaryFolder();
    const [others, key] = [join(folder, 'others.txt'), join(folder, 'key.txt')];
    await writeFile(others, text);
    const { stdout } = await paper('likeness', '7', others, key);
    expect(stdout).toMatch(/^1\. .+\n {3}A\. /);
    expect((await readFile(key, 'utf8')).match(/^\d (?:ours \S+|other \d)$/gm)).toHaveLength(4);
    await expect(paper('likeness', '7', others, key)).rejects.toThrow(/stands there already; name a new file/);
    await expect(paper('likeness', '7', join(folder, 'none'), `${key}2`)).rejects.toThrow(/none cannot be read; check/);
    await expect(paper('likeness', '7', others)).rejects.toThrow(/likeness SEED OTHERS KEY/);
  });
});

it('a paper is marked by its own key', async () => {
  const { stdout: asked } = await paper('whole', '3');
  const numbers = [...asked.matchAll(/^(\d+)\. /gm)].map(([, number]) => number);
  const answers = join(temporaryFolder(), 'answers.txt');
  await writeFile(answers, numbers.map(number => `${number} A`).join('\n'));
  const { stdout: marked } = await paper('whole', '3', answers);
  const keys = new Map([...marked.matchAll(/^(\d+)\. \S+: A, and the key is (\w+)$/gm)].map(([, n, key]) => [n, key]));
  expect(keys.size).toBeGreaterThan(numbers.length / 2);
  await writeFile(answers, numbers.map(number => `${number}. ${keys.get(number) ?? 'A'}`).join('\n'));
  expect((await paper('whole', '3', answers)).stdout).toContain(`${numbers.length} of ${numbers.length}, 100.0 %`);
});
