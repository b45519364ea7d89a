import { describe, expect, it } from 'vitest';
import { checkBank } from '../../../../src/curate/bank/check.ts';
import { coverHints, topicFaults } from '../../../../src/curate/bank/cover.ts';
import { giveAways, guess } from '../../../../src/curate/bank/give-aways.ts';
import type { BankQuestion } from '../../../../src/knowledge/guide.ts';
import { loadGuide } from '../../../../src/knowledge/load.ts';
import { pairsByLikeness } from '../../../../src/rules/bank/alike.ts';
import { wordingProblems } from '../../../../src/rules/bank/wording.ts';
import { guideFolder } from '../../prepared.ts';
import { question, selectTwo, topic } from './questions.ts';

const tea = topic('green-tea', ['green tea', 'sencha']);
const oolong = { ...topic('oolong'), neighbours: [{ topic: 'green-tea', difference: 'Oolong is half fermented.' }] };
const rum = topic('rum');
const topics = [tea, oolong, rum];
const words = { synonyms: [], mentions: {}, exam: { settings: [], odd: [], phrases: [], names: [] } };

/** Twenty questions of one make; `make` gets the place at which the answer stands, which goes round. */
const twenty = (make: (right: number, i: number) => BankQuestion) =>
  Array.from({ length: 20 }, (_, i) => make(i % 4, i));

const winsOf = (rule: string, bank: readonly BankQuestion[]) => guess(bank, topics).find(one => one.rule === rule);
const even = ['aaaa', 'bbbb', 'cccc', 'dddd'];
const grown = ['It grows', 'It wilts', 'It turns', 'It rolls'];
const at = (place: number, text: string, rest = even) => rest.map((other, i) => (i === place ? text : other));

describe('a guesser', () => {
  const given: [rule: string, make: (right: number, i: number) => BankQuestion][] = [
    ['pick the longest', right => question({ texts: at(right, 'aaaaaaaa'), right })],
    ['pick the second longest', right => question({ texts: at(right, 'aaaaa', ['b', 'ccc', 'ddddddd', 'e']), right })],
    ['pick the third longest', right => question({ texts: at(right, 'aa', ['b', 'cccc', 'dddddd', 'e']), right })],
    ['pick the shortest', right => question({ texts: at(right, 'aa'), right })],
    [
      'pick the one sharing most words with the stem',
      right => question({ stem: 'Who ferments leaves?', texts: at(right, 'fermented'), right }),
    ],
    [
      'pick the odd one out',
      right =>
        question({
          texts: at(right, 'warm milk', ['it has leaves', 'it has steam', 'it has foam', 'it has x']),
          right,
        }),
    ],
    [
      'pick the one most like the others',
      right =>
        question({
          texts: at(right, 'tea and milk', ['tea and salt', 'rum and milk', 'tea, no milk', 'ice and milk']),
          right,
        }),
    ],
    [
      'pick one of two mirrored options',
      right => {
        const texts = even.map((_, i) => `plain answer number ${i}${i}`);
        texts[right] = 'tea before milk';
        texts[(right + 1) % 4] = 'milk before tea';
        return question({ texts, right });
      },
    ],
    ['pick the one with hedging words', right => question({ texts: at(right, 'usually'), right })],
    [
      'pick the one without hedging words',
      right => question({ texts: at(right, 'x', ['all', 'never', 'may', 'only']), right }),
    ],
    ['pick the one in another tense', right => question({ texts: at(right, 'It was steamed', grown), right })],
    [
      "pick the one in the question's tense",
      right =>
        question({ stem: 'Leaves wither. What had the farmer done?', texts: at(right, 'It was cut', grown), right }),
    ],
    [
      "pick the one in the question's number",
      right =>
        question({
          stem: 'Which leaves does he pick?',
          texts: at(right, 'Buds', ['Stem', 'Root', 'Twig', 'Bark']),
          right,
        }),
    ],
    ['pick C', () => question({ right: 2 })],
    ['pick what sounds most like the topic', right => question({ texts: at(right, 'sencha'), right })],
    [
      'pick what sounds least like the topic',
      right => question({ texts: at(right, 'rum', ['sencha', 'green tea', 'tea', 'drink']), right }),
    ],
    ['pick what the guide says most plainly', right => question({ texts: at(right, 'green tea'), right })],
    [
      'pick what the guide says least plainly',
      right => question({ texts: at(right, 'milk', ['rum', 'oolong', 'sencha', 'green tea']), right }),
    ],
    [
      'pick the neighbour of the others',
      right =>
        question({ texts: at(right, 'oolong', ['green tea', 'sencha', 'a cup of sencha', 'green tea bags']), right }),
    ],
    ['pick what is worded like other answers', (right, i) => question({ texts: at(right, `steamed ${i}`), right })],
  ];
  it.each(given)('who would win with "%s" is found out', (rule, make) => {
    const bank = twenty(make);
    expect(giveAways(guess(bank, topics), 'bank').map(one => one.rule)).toContain(rule);
  });

  it('gets a part of a point where options are equal, and nothing counts where all are', () => {
    const half = question({ texts: ['longest', 'longer!', 'short', 'small'], right: 0 });
    expect(winsOf('pick the longest', [half])).toMatchObject({ wins: 0.5, decides: 1 });
    expect(winsOf('pick the longest', [question({ texts: even })])).toMatchObject({ wins: 0, decides: 0 });
  });

  it('may win more often within one topic, as chance swings wider there', () => {
    const bank = [...twenty(right => question({ right })), ...twenty(() => question({ right: 2 })).slice(0, 10)];
    const places = guess(bank, topics).filter(({ rule }) => /^pick [A-D]$/.test(rule));
    expect(giveAways(places, 'bank').map(({ rule }) => rule)).toEqual(['pick C']);
    expect(giveAways(places, 'topic')).toEqual([]);
  });

  it('is not accused on a few questions', () => {
    expect(giveAways(guess([question({ right: 2 })], topics), 'topic')).toEqual([]);
  });

  it('of two options takes the two that stand out most, and has both or nothing', () => {
    const two = (texts: string[], right: number[]) => selectTwo({ texts, right });
    const long = ['aaaaaaa', 'aaaaaa', 'aaaa', 'aaa', 'a'];
    expect(winsOf('pick the longest', [two(long, [0, 1])])).toEqual(expect.objectContaining({ wins: 1, chance: 0.1 }));
    expect(winsOf('pick the longest', [two(long, [0, 4])])).toMatchObject({ wins: 0, decides: 1 });
    // The longest for sure, and one of two that are equal.
    const tied = ['aaaaaaa', 'aaaaaa', 'bbbbbb', 'aaa', 'a'];
    expect(winsOf('pick the longest', [two(tied, [0, 2])])).toMatchObject({ wins: 0.5 });
    expect(winsOf('pick the longest', [two(tied, [1, 2])])).toMatchObject({ wins: 0 });
    // One letter tells nothing of the second option.
    expect(winsOf('pick E', [selectTwo({ right: [1, 4] })])).toMatchObject({ wins: 0.25, decides: 1 });
  });

  it('of two options is measured against one in ten', () => {
    const texts = ['aaaaaaa', 'aaaaaa', 'aaaa', 'aaa', 'a'];
    // Three of twenty are more than by chance, which would be no help where one in four is.
    const bank = Array.from({ length: 20 }, (_, i) => selectTwo({ texts, right: i < 3 ? [0, 1] : [0, 4] }));
    expect(winsOf('pick the longest', bank)).toMatchObject({ wins: 0.15, decides: 20, chance: 0.1 });
    expect(giveAways(guess(bank, topics), 'bank').map(({ rule }) => rule)).toContain('pick the longest');
    const fours = twenty((_, i) => question({ texts: at(i < 3 ? 0 : 1, 'aaaaaaaa'), right: 0 }));
    expect(giveAways(guess(fours, topics), 'bank').map(({ rule }) => rule)).not.toContain('pick the longest');
  });

  it('gets about one in four where nothing gives the answer away', () => {
    const wins = winsOf(
      'pick A',
      twenty(right => question({ right })),
    )?.wins;
    expect(wins).toBeCloseTo(0.25);
  });
});

describe('the wording of a question', () => {
  it('without a fault raises nothing', () => {
    expect(wordingProblems(question(), [tea])).toEqual([]);
  });

  const faults: [what: string, question: BankQuestion, said: string][] = [
    [
      'a long story',
      question({ stem: 'It rains. A guest comes. He is wet. He asks for tea. Which?' }),
      'has 5 sentences',
    ],
    ['an option on all others', question({ texts: at(3, 'all of the above') }), 'leans on the other options'],
    [
      'the name of the answer',
      question({ stem: 'Which green tea is it?', texts: at(1, 'sencha'), right: 1 }),
      'the stem names "green tea"',
    ],
    [
      'all words of the answer',
      question({ stem: 'Who steams young leaves?', texts: at(0, 'steamed young leaves') }),
      'all words that mark the right option',
    ],
    ['one full stop', question({ texts: at(2, 'cccc.') }), 'ends with a full stop'],
    ['one small letter', question({ texts: ['Aa', 'Bb', 'Cc', 'dd'] }), 'every option but "dd" begins with a capital'],
    ['one article', question({ texts: at(0, 'a cup') }), 'begins with "a" or "an"'],
  ];
  it.each(faults)('with %s is reported', (_what, faulty, said) => {
    expect(wordingProblems(faulty, [tea]).join()).toContain(said);
  });

  it('may name a feature that a wrong option names too', () => {
    const contrast = question({
      stem: 'Green tea or not?',
      texts: ['green tea is', 'green tea is not', 'it is', 'it is not'],
    });
    expect(wordingProblems(contrast, [tea]).join()).not.toContain('names');
  });
});

describe('two questions', () => {
  const first = question({ id: 'green-tea-01', stem: 'A guest asks for steamed leaves. What do you pour?' });
  it('that ask the same in other words are a pair', () => {
    const second = question({ id: 'green-tea-02', stem: 'What do you pour if a guest asks for steamed leaves?' });
    const other = question({ id: 'green-tea-03', stem: 'How hot is the water?', texts: ['60', '70', '80', '90'] });
    const [closest] = pairsByLikeness([first, other, second]);
    expect(closest).toMatchObject({ first: { id: 'green-tea-01' }, second: { id: 'green-tea-02' } });
    const { problems } = checkBank({ bank: [first, other, second], topics: [tea], words });
    expect(problems).toContainEqual(
      expect.objectContaining({ id: 'green-tea-02', message: expect.stringContaining('too much like green-tea-01') }),
    );
  });
});

describe('two questions with the same options', () => {
  const first = question({ id: 'green-tea-01', stem: 'Which leaves turn slightly brown before the pan stops it?' });
  it('are no pair where they ask something else', () => {
    const second = question({ id: 'green-tea-02', stem: 'What is ground to powder and whisked in a bowl?', right: 1 });
    expect(pairsByLikeness([first, second])[0]?.share).toBeLessThan(0.2);
  });
});

describe('the questions of a topic', () => {
  it('may be few and of one difficulty, which is a hint', () => {
    const bank = [question(), question({ difficulty: 3 }), ...twenty(() => question({ topic: 'oolong' }))];
    expect(topicFaults(tea, bank.slice(0, 2))).toEqual([]);
    expect(coverHints(topics, bank)).toEqual([
      'no question on rum, so the quiz never asks about it',
      'fewer than 12 questions on green-tea (2), so they come back soon',
      'no question of difficulty 2 on green-tea, oolong',
      'no question of difficulty 3 on oolong',
    ]);
  });

  it('are hinted at in one line, however many topics they leave out', () => {
    const many = Array.from({ length: 30 }, (_, i) => topic(`tea-${i}`));
    expect(coverHints(many, [])).toEqual([
      'no question on tea-0, tea-1, tea-2, tea-3, tea-4, tea-5, tea-6, tea-7 and 22 more, so the quiz never asks about it',
    ]);
  });

  it('must not have the answer at one place', () => {
    expect(
      topicFaults(
        tea,
        twenty((_, i) => question({ right: i % 2, difficulty: (i % 3) + 1 })),
      ),
    ).toEqual([
      'has A as the answer of 10 of 20 questions; move some',
      'has B as the answer of 10 of 20 questions; move some',
    ]);
  });

  it('must not have the topic as the answer each time', () => {
    const own = twenty((right, i) => question({ right, difficulty: (i % 3) + 1, texts: at(right, 'green tea') }));
    expect(topicFaults(tea, own)).toEqual([
      'is itself the answer of 20 of 20 questions that offer it; let others be right too',
    ]);
  });
});

describe('a whole bank', () => {
  it('without questions has no figures and no problems', () => {
    expect(checkBank({ bank: [], topics: [tea], words })).toEqual({
      figures: [],
      problems: [],
      hints: ['no questions in quiz/, so there is no quiz'],
    });
  });

  it('is the better for scenarios, which is a hint', () => {
    const { problems, hints } = checkBank({ bank: [question({ kind: 'keyword' })], topics: [tea], words });
    expect(problems).toEqual([]);
    expect(hints).toContain('0 % of the questions are scenarios; from 50 % on, a quiz asks for decisions');
  });

  it('that is shipped passes', async () => {
    const { figures, problems, hints } = checkBank(await loadGuide(guideFolder));
    expect({ problems, hints }).toEqual({ problems: [], hints: [] });
    expect(new Map(figures).get('questions')).toBe('300');
  });
});
