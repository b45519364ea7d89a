import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsLike, isSlipOf } from '../../../src/text/edits.ts';

describe('isSlipOf', () => {
  it.each([
    ['quizz', 'quiz'],
    ['qiuz', 'quiz'],
    ['uqiz', 'quiz'],
    ['boad', 'board'],
    ['practise', 'practice'],
    ['leadreboard', 'leaderboard'],
    ['lederbord', 'leaderboard'],
  ])('takes %j for %j', (typed, word) => {
    expect(isSlipOf(typed, word)).toBe(true);
  });

  it.each([
    ['quiz', 'quiz'],
    ['on', 'of'],
    ['him', 'hi'],
    ['whiz', 'quiz'],
    ['bored', 'board'],
    ['topaz', 'topics'],
    ['helping', 'help'],
  ])('does not take %j for %j', (typed, word) => {
    expect(isSlipOf(typed, word)).toBe(false);
  });

  const word = fc.stringMatching(/^[a-e]{8,12}$/);

  it('forgives any one letter left out of a long word, and any two swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(5), (text, at) => {
        const from = at + 1;
        const without = text.slice(0, from) + text.slice(from + 1);
        const swapped = text.slice(0, from) + text[from + 1] + text[from] + text.slice(from + 2);
        expect(isSlipOf(without, text)).toBe(true);
        expect(swapped === text || isSlipOf(swapped, text)).toBe(true);
      }),
    );
  });
});

describe('beginsLike', () => {
  it.each([
    ['', 'monitor'],
    ['mon', 'monitor'],
    ['monti', 'monitor'],
    ['mointor', 'monitor'],
    ['dashbaord', 'dashboard'],
  ])('%j begins %j', (typed, word) => {
    expect(beginsLike(typed, word)).toBe(true);
  });

  it.each([
    ['nom', 'monitor'],
    ['mox', 'monitor'],
    ['monitoring', 'mono'],
    ['cards', 'dashboard'],
  ])('%j does not begin %j', (typed, word) => {
    expect(beginsLike(typed, word)).toBe(false);
  });
});
