/**
 * npm run -s paper -- options SEED          the questions' options without their stems, for a guesser
 * npm run -s paper -- topics SEED           the same under the names of the topics, as who practises a topic knows it
 * npm run -s paper -- whole SEED            stems and options, for a reader of the guide
 * npm run -s paper -- MODE SEED ANSWERS     how the answers in that file fare; a line holds a number and a letter
 *
 * A paper names no ids. The seed deals the order of questions and options, so the same seed scores what it asked.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BankQuestion } from '../../src/knowledge/guide.ts';
import { loadGuide } from '../../src/knowledge/load.ts';
import { optionLetter } from '../../src/quiz/said/question.ts';
import { optionOrder, shuffled } from '../../src/rules/shuffle.ts';

const words = z.tuple([z.enum(['options', 'topics', 'whole']), z.coerce.number().int(), z.string().optional()]);
type Asked = { number: number; question: BankQuestion; options: BankQuestion['options'] };

const given = words.safeParse(process.argv.slice(2));
if (!given.success) {
  console.error('Use: npm run -s paper -- options|topics|whole SEED [ANSWERS], such as: options 7 answers.txt');
  process.exit(2);
}
const [mode, seed, answers] = given.data;
const { bank } = await loadGuide(join(import.meta.dirname, '../../knowledge'));
console.log(answers === undefined ? paper().join('\n') : score(readFileSync(answers, 'utf8')).join('\n'));

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
    [...sheet.matchAll(/^\s*(\d+)\W+([A-D])\b/gm)].map(([, number, letter]) => [Number(number), letter]),
  );
  const marked = asked().map(one => {
    const key = optionLetter(one.options.findIndex(({ right }) => right));
    return { ...one, right: given.get(one.number) === key, letter: given.get(one.number) ?? '-', key };
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

function missed({ number, question, letter, key }: Asked & { letter: string; key: string }): string {
  return `${number}. ${question.id}: ${letter}, and the key is ${key}`;
}
