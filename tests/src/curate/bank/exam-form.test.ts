import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBank } from '../../../../src/curate/bank/check.ts';
import { examForm, formHints } from '../../../../src/curate/bank/exam-form.ts';
import { checkGuide } from '../../../../src/curate/check.ts';
import type { BankQuestion } from '../../../../src/knowledge/guide.ts';
import { loadGuide } from '../../../../src/knowledge/load.ts';
import { copyOfGuide, problemsOf } from '../../knowledge/guides.ts';
import { question, selectTwo, topic } from './questions.ts';

const tea = topic('green-tea', ['green tea', 'sencha']);
const exam = { settings: ['café'], odd: ['zoo'], phrases: ['another tea'], names: ['Tea'] };
const words = { synonyms: [], mentions: {}, exam };
const form = (...bank: BankQuestion[]) => examForm(bank, [tea], words);
const saidOf = (one: BankQuestion) => form(one).faults.flatMap(({ faults }) => faults.map(({ message }) => message));
const sound = (changes: Parameters<typeof question>[0] = {}) =>
  question({ tip: 'Half fermented is oolong, not sencha.', ...changes });
const soundTwo = (changes: Parameters<typeof question>[0] = {}) => selectTwo({ tip: 'Not sencha.', ...changes });
/** So many words, in sentences of so many. */
const ofWords = (count: number, a = 20) =>
  Array.from(
    { length: count },
    (_, i) => `${i % a === 0 ? 'Word' : 'word'}${i % a === a - 1 || i === count - 1 ? '.' : ''}`,
  ).join(' ');

describe('the form of an exam', () => {
  it('is kept by a plain question, with one right option or two', () => {
    expect(saidOf(sound())).toEqual([]);
    expect(saidOf(soundTwo())).toEqual([]);
  });

  const faults: [what: string, question: BankQuestion, said: string][] = [
    ['a stem of 46 words', sound({ stem: ofWords(46) }), 'the stem has 46 words; 45 are enough'],
    [
      'a stem of 51 words for two options',
      soundTwo({ stem: `${ofWords(51)} (Select TWO.)` }),
      'the stem has 51 words; 50 are enough',
    ],
    [
      'a sentence of 26 words',
      sound({ stem: `${ofWords(26, 26)} Which?` }),
      'a sentence of the stem has 26 words; 25 are enough',
    ],
    ['four sentences', sound({ stem: 'It rains. He comes. He sits. Which tea?' }), 'the stem has 4 sentences'],
    [
      'two negations',
      sound({ stem: 'It must not be green and isn’t steamed. Which?' }),
      'the stem negates 2 times ("not", "n’t"); once is enough',
    ],
    ['a tip without a topic', sound({ tip: 'Half fermented is in the middle.' }), 'the tip names no topic'],
    ['an odd setting', sound({ stem: 'Two zoos drink tea. Which?' }), 'the stem is set among "zoo"'],
    ['a phrase in a stem', sound({ stem: 'Does another tea do it?' }), 'says "another tea", which no exam does'],
    ['a phrase in an option', sound({ texts: ['another tea', 'b', 'c', 'd'] }), 'says "another tea"'],
    ['a phrase in a tip', sound({ tip: 'Another tea than sencha.' }), 'says "another tea"'],
  ];
  it.each(faults)('is not kept by %s', (_, faulty, said) => {
    expect(saidOf(faulty)).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    ['45 words', sound({ stem: ofWords(45, 25) })],
    ['50 words for two options', soundTwo({ stem: `${ofWords(50, 25)} (Select TWO.)` })],
    ['one negation, beside what is none', sound({ stem: 'It must not leave the no-code kettle. Which is LEAST?' })],
    ['a topic by another name', sound({ tip: 'Think of Green tea.' })],
  ])('is kept by %s', (_, kept) => {
    expect(saidOf(kept)).toEqual([]);
  });

  it('bears five questions for what is not true, and no sixth', () => {
    const bank = Array.from({ length: 6 }, () => sound({ kind: 'not-true' }));
    expect(form(...bank.slice(1)).whole).toEqual([]);
    expect(form(...bank).whole).toEqual(['asks 6 times for what is not true; 5 are enough']);
  });

  it('wants questions for two options, some that name the subject, and some without a setting', () => {
    const bare = Array.from({ length: 20 }, () => sound({ stem: 'At a café, which?' }));
    expect(form(...bare).whole).toEqual([
      'has too few questions for two options: 0 %, and at least 5 % are wanted',
      'has too few stems that name the subject: 0 %, and at least 33 % are wanted',
      'has too few stems without a setting: 0 %, and at least 20 % are wanted',
    ]);
    const good = [...bare.slice(8), soundTwo(), ...Array.from({ length: 7 }, () => sound({ stem: 'Which tea?' }))];
    expect(form(...good).whole).toEqual([]);
    expect(form(...bare.slice(1)).whole).toEqual([]);
  });

  it('is told in figures', () => {
    expect(form(sound({ stem: 'At a café, which tea?' }), soundTwo({ kind: 'not-true' })).figures).toEqual([
      ['words a stem', 'median 13, most 13'],
      ['words a sentence', 'median 5, most 8'],
      ['sentences a stem', 'median 2, most 2'],
      ['stems that are too long', '0 of 2'],
      ['sentences that are too long', '0 of 2'],
      ['stems of too many sentences', '0 of 2'],
      ['stems with several negations', '0 of 2'],
      ['tips that name no topic', '0 of 2'],
      ['odd settings', '0 of 2'],
      ['phrases that no exam has', '0 of 2'],
      ['questions for what is not true', '1, at most 5'],
      ['questions for two options', '50 %, at least 5 %'],
      ['stems that name the subject', '50 %, at least 33 %'],
      ['stems without a setting', '50 %, at least 20 %'],
    ]);
  });

  it('is judged by the words of the guide alone: without them, less is said', () => {
    const bare = { ...words, exam: { settings: [], odd: [], phrases: [], names: [] } };
    const names = examForm([sound()], [tea], bare).figures.map(([name]) => name);
    expect(names.filter(name => /subject|setting|phrases/.test(name))).toEqual([]);
  });
});

describe('a bank unlike an exam', () => {
  const bank = [question({ stem: ofWords(60) })];

  it('is one with hints, a line for each rule', () => {
    const { problems, hints } = checkBank({ bank, topics: [tea], words });
    expect(problems.filter(({ message }) => message.includes('words'))).toEqual([]);
    expect(hints).toContain('unlike an exam, stems that are too long: green-tea-01');
    expect(hints).toContain('unlike an exam, tips that name no topic: green-tea-01');
    expect(hints.filter(hint => hint.startsWith('unlike'))).toEqual(formHints(examForm(bank, [tea], words)));
  });

  it('is one with problems where the guide is strict, each at its question', async () => {
    const { folder, edit } = await copyOfGuide();
    const line = await edit('quiz/water.yaml', '- id: water-02', '»- id: water-02');
    const lenient = await checkGuide(folder);
    expect(lenient.ok).toBe(true);
    expect(lenient.lines.join('\n')).toMatch(/hint: unlike an exam, tips that name no topic: .*water-02/);
    await edit('guide.yaml', 'checked:', 'questions: strict\nchecked:');
    const strict = await checkGuide(folder);
    expect(strict.ok).toBe(false);
    expect(strict.lines).toContain(
      `${join(folder, 'quiz/water.yaml')}:${line}: water-02: the tip names no topic; name one by its title or an alias`,
    );
    expect(strict.lines.join('\n')).not.toContain('unlike an exam');
  });

  it('is strict or not, and nothing else', async () => {
    const { folder, edit } = await copyOfGuide();
    await edit('guide.yaml', 'checked:', 'questions: severe\nchecked:');
    expect((await problemsOf(folder, loadGuide(folder))).join()).toContain(
      'questions: write "strict", or leave the field out',
    );
  });
});
