import { describe, expect, it } from 'vitest';
import { wording } from '../../../src/text/wording.ts';

describe('wording', () => {
  it.each([
    ['What is  drift?', 'what is drift'],
    ['WHAT is “drift” …', 'what is drift'],
    ['Ｗhat is drift', 'what is drift'], // full-width letters
    ['cafe\u0301', 'café'], // accent as its own character
    ['हिन्दी में?', 'हिन्दी में'], // vowel signs are part of the word
    ['A/B tests', 'a b tests'],
    [' ?! ', '?!'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(wording(text)).toBe(folded);
    expect(wording(folded)).toBe(folded);
  });
});
