/**
 * npm run -s paper -- options SEED          the questions' options without their stems, for a guesser
 * npm run -s paper -- topics SEED           the same under the names of the topics, as who practises a topic knows it
 * npm run -s paper -- whole SEED            stems and options, for a reader of the guide
 * npm run -s paper -- MODE SEED ANSWERS     how the answers in that file fare; a line holds a number and a letter, or
 *                                           both letters where two are to be selected
 * npm run -s paper -- likeness SEED OTHERS KEY  questions mixed with those of that file, for judges who tell which are
 *                                           whose; the key goes into a file that must not be there yet
 *
 * A paper names no ids. The seed deals the order of questions and options, so the same seed scores what it asked.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BankQuestion } from '../../src/knowledge/guide.ts';
import { loadGuide } from '../../src/knowledge/load.ts';
import { optionLetter } from '../../src/quiz/said/question.ts';
import { rightOptions } from '../../src/rules/options.ts';
import { optionOrder, shuffled } from '../../src/rules/shuffle.ts';
import { likenessPaper, readOthers } from './likeness.ts';

const seeded = z.coerce.number().int();
const words = z.union([
  z.tuple([z.enum(['options', 'topics', 'whole']), seeded, z.string().optional()]),
  z.tuple([z.literal('likeness'), seeded, z.string(), z.string()]),
]);
type Asked = { number: number; question: BankQuestion; options: BankQuestion['options'] };

const given = words.safeParse(process.argv.slice(2));
if (!given.success) {
  console.error(
    'Use: npm run -s paper -- options|topics|whole SEED [ANSWERS], such as: options 7 answers.txt\n' +
      ' or: npm run -s paper -- likeness SEED OTHERS KEY, such as: likeness 7 others.txt key.txt',
  );
  process.exit(2);
}
const [mode, seed, file, key] = given.data;
const { bank } = await loadGuide(join(import.meta.dirname, '../../knowledge'));
try {
  console.log(printed().join('\n'));
} catch (error) {
  console.error(problemOf(error));
  process.exit(1);
}

function printed(): string[] {
  if (file === undefined) return paper();
  if (key === undefined) return score(readFileSync(file, 'utf8'));
  const mixed = likenessPaper(bank, readOthers(readFileSync(file, 'utf8')), seed);
  writeFileSync(key, `${mixed.key.join('\n')}\n`, { flag: 'wx' });
  return mixed.paper;
}

/** What to mend, in words. */
function problemOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return `${key} stands there already; name a new file for the key`;
  return code === 'ENOENT' ? `${file} cannot be read; check its name` : message;
}

function asked(): Asked[] {
  const order = shuffled(bank, seed);
  const questions = mode === 'topics' ? [...Map.groupBy(order, ({ topic }) => topic).values()].flat() : order;
  return questions.map((question, i) => {
    const options = optionOrder(seed + i + 1, question.options.length).flatMap(at => question.options[at] ?? []);
    return { number: i + 1, question, options };
  });
}

function paper(): string[] {
  return asked().flatMap(({ number, question, options }) => [
    `${number}.${mode === 'topics' ? ` (${question.topic})` : ''}${mode === 'whole' ? ` ${question.stem}` : ''}`,
    ...options.map(({ text }, place) => `   ${optionLetter(place)}. ${text}`),
  ]);
}

/** The share of right answers, in all and by kind; for a reader also which questions went wrong. */
function score(sheet: string): string[] {
  const given = new Map(
    [...sheet.matchAll(/^\s*(\d+)\W+([A-E](?:\W*[A-E])?)\b/gm)].map(([, number, letters = '']) => [
      Number(number),
      [...letters.matchAll(/[A-E]/g)].join(''),
    ]),
  );
  const marked = asked().map(one => {
    const key = rightOptions(one.options).map(optionLetter).join('');
    const letters = [...(given.get(one.number) ?? '-')].sort().join('');
    return { ...one, right: letters === key, letters, key };
  });
  const kinds = Map.groupBy(marked, ({ question }) => question.kind);
  const line = (name: string, some: readonly { right: boolean }[]) => {
    const right = some.filter(one => one.right).length;
    return `${name.padEnd(17)} ${right} of ${some.length}, ${((100 * right) / some.length).toFixed(1)} %`;
  };
  return [
    line('all', marked),
    ...[...kinds].map(([kind, some]) => line(kind, some)),
    ...(mode === 'whole' ? marked.filter(({ right }) => !right).map(missed) : []),
  ];
}

function missed({ number, question, letters, key }: Asked & { letters: string; key: string }): string {
  return `${number}. ${question.id}: ${letters}, and the key is ${key}`;
}
