import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionMessage, revealMessage } from '../../../../src/quiz/said/question.ts';
import { plainText } from '../../../../src/text/plain.ts';
import { question } from '../../curate/bank/questions.ts';

const asked = question({ texts: ['oolong', 'matcha', 'sencha', 'rooibos'], right: 2, kind: 'keyword' });
const order = [3, 2, 0, 1];

describe('a question', () => {
  it('shows its options by letters, in the order given', () => {
    expect(plainText(questionMessage(asked, order))).toBe(
      [
        'Question',
        'A guest would like something half fermented. What do you pour?',
        '- A. rooibos',
        '- B. sencha',
        '- C. oolong',
        '- D. matcha',
      ].join('\n'),
    );
  });

  it('takes a heading of its own', () => {
    expect(questionMessage(asked, order, 'Question 2 of 3').parts[0]).toEqual({
      kind: 'heading',
      text: 'Question 2 of 3',
    });
  });

  it('never tells the answer, the reasons, the tip or the topic', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(orders, fc.integer({ min: 0, max: 3 }), (dealt, right) => {
        const shape = (place: number) => JSON.stringify(questionMessage(question({ right: place }), dealt));
        expect(shape(right)).toBe(shape(0));
        expect(shape(right)).not.toMatch(/why|half fermented is|Leaves|green-tea/);
      }),
    );
  });
});

describe('the answer to a question', () => {
  it('explains every option, the right one first', () => {
    expect(plainText(revealMessage(asked, order))).toBe(
      [
        'Answer: B',
        'B. sencha — why sencha',
        'Why not the others',
        '- A. rooibos — why rooibos',
        '- C. oolong — why oolong',
        '- D. matcha — why matcha',
        'Exam tip: Half fermented is in the middle.',
        'Leaves',
      ].join('\n'),
    );
  });

  it('counts the picks of each option under its letter', () => {
    const chart = revealMessage(asked, order, [1, 0, 4, 2]).parts.find(({ kind }) => kind === 'chart');
    expect(chart).toEqual({
      kind: 'chart',
      title: '7 picks',
      bars: [
        { label: 'A', value: 2 },
        { label: 'B (right)', value: 4 },
        { label: 'C', value: 1 },
        { label: 'D', value: 0 },
      ],
    });
  });

  it('has no chart where nobody answered, and a title for one', () => {
    expect(revealMessage(asked, order, [0, 0, 0, 0]).parts.some(({ kind }) => kind === 'chart')).toBe(false);
    expect(revealMessage(asked, order, [0, 0, 1, 0]).parts).toContainEqual(
      expect.objectContaining({ title: '1 pick' }),
    );
  });

  it('stays whole if an option of an old order is gone', () => {
    expect(plainText(revealMessage(asked, [2, 7, 0, 1]))).toContain('Answer: A\nA. sencha');
  });
});
