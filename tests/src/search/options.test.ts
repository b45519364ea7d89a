import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitOptions } from '../../../src/search/options.ts';

const split = (text: string) => {
  const { stem, options } = splitOptions(text);
  return { stem, options: options.map(({ label, text: option }) => `${label}=${option}`) };
};

describe('options', () => {
  it.each<[string, string, string, string[]]>([
    ['on lines', 'Which one?\nA. red\nB. green\nC. blue', 'Which one?', ['A=red', 'B=green', 'C=blue']],
    ['on one line', 'Which one? A. red B. green', 'Which one?', ['A=red', 'B=green']],
    ['with brackets', 'Which one?\nA) red\nB) green', 'Which one?', ['A=red', 'B=green']],
    ['in brackets', 'Which one? (a) red (b) green', 'Which one?', ['a=red', 'b=green']],
    ['with numbers', 'Which one?\n1. red\n2) green\n3: blue', 'Which one?', ['1=red', '2=green', '3=blue']],
    ['over two lines', 'Which one?\nA. red\n and dark\nB. green', 'Which one?', ['A=red\n and dark', 'B=green']],
    [
      'before the question',
      'A. red\nB. green\n\nWhich one is a traffic light?',
      'Which one is a traffic light?',
      ['A=red', 'B=green'],
    ],
    ['with Windows line ends', 'Which one?\r\nA. red\r\nB. green\r\n', 'Which one?', ['A=red', 'B=green']],
    ['six of them', 'Pick:\nA. a\nB. b\nC. c\nD. d\nE. e\nF. f', 'Pick:', ['A=a', 'B=b', 'C=c', 'D=d', 'E=e', 'F=f']],
    [
      'after an A. in the text',
      'Vitamin A. is good. Which?\nA. red\nB. green',
      'Vitamin A. is good. Which?',
      ['A=red', 'B=green'],
    ],
    ['with bullets before letters', 'Which one?\n- A. red\n- B. green', 'Which one?', ['A=red', 'B=green']],
    ['in bold', 'Which one?\n**A.** red\n**B.** green', 'Which one?', ['A=red', 'B=green']],
    ['with dashes', 'Which one?\n- red\n- green', 'Which one?', ['=red', '=green']],
    ['with asterisks', 'Which one?\n\n* red\n\n* green', 'Which one?', ['=red', '=green']],
    ['with boxes', 'Which one?\n☐ red\n☐ green\n☐ blue', 'Which one?', ['=red', '=green', '=blue']],
    ['with brackets to tick', 'Which one?\n[ ] red\n[ ] green', 'Which one?', ['=red', '=green']],
    [
      'behind how many to choose',
      'Name colours. (Choose 2)\n• red\n• green\n• blue',
      'Name colours. (Choose 2)',
      ['=red', '=green', '=blue'],
    ],
    ['on bare lines', 'Which one?\nred\ngreen\nblue', 'Which one?', ['=red', '=green', '=blue']],
    ['without the key', 'Which one?\nA. red\nB. green\nCorrect Answer: B', 'Which one?', ['A=red', 'B=green']],
    ['without a key on the same line', 'Which one? A. red B. green Answer: B', 'Which one?', ['A=red', 'B=green']],
    [
      'without an explanation',
      'Which one?\n- red\n- green\nExplanation: it is green',
      'Which one?',
      ['=red', '=green'],
    ],
    [
      'on bare lines, without the key',
      'Which one?\nred\ngreen\nblue\nAnswer: blue',
      'Which one?',
      ['=red', '=green', '=blue'],
    ],
  ])('%s are split off', (_, text, stem, options) => {
    expect(split(text)).toEqual({ stem, options });
  });

  it.each([
    'Plan B. We want to detect drift. What is Plan A. good for?',
    'We have a plan B. We need drift alerts.',
    'e.g. a) x',
    'There is one option: A. Model Monitor',
    'section 2. of the guide',
    'B. green C. blue',
    'model v1. and model v2. drift',
    'the U.S. team, i.e. the A.I. group',
    'A.B.C. of governance',
    'what detects drift?',
    'We need\n- no code\n- a forecast\nWhich feature is it?',
    'what detects drift?\nthanks!\nbye',
    'what detects drift?\n- asked by Ann',
    '',
  ])('are not seen in %j', text => {
    expect(split(text)).toEqual({ stem: text, options: [] });
  });

  // Steps of a process are numbered too: the question is what follows them.
  it('are not the numbered steps before a question', () => {
    const text = 'We 1. train a model 2. deploy it 3. forget it. What tells us that it drifts?';
    expect(split(text).options).toEqual([]);
  });

  it('do not mix letters and numbers', () => {
    expect(split('Which one? A. red 2. green')).toEqual({ stem: 'Which one? A. red 2. green', options: [] });
  });

  it.each([
    ['Which two? (Select TWO.)', 2],
    ['Which are they? (Choose 2)', 2],
    ['Pick the two best.', 2],
    ['Which TWO of these?', 2],
    ['Select three.', 3],
    ['Which one fits two teams?', 1],
    ['Which one?', 1],
  ])('are wanted as the stem says: %s', (stem, wanted) => {
    expect(splitOptions(`${stem}\nA. red\nB. green\nC. blue\nD. black`).wanted).toBe(wanted);
  });

  it('without text are left out', () => {
    expect(split('Which one?\nA.\nB. green\nC. blue').options).toEqual(['B=green', 'C=blue']);
  });

  it('and the stem are pieces of the text, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('A. ', 'B. ', 'c) ', '1) ', '2. ', '\n', '?', ' '),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join('');
        const { stem, options } = splitOptions(text);
        if (options.length === 0) return;
        for (const option of options) {
          expect(option.text).not.toBe('');
          expect(text).toContain(option.text);
        }
        expect(stem.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
