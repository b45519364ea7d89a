import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhrases } from '../../../src/search/phrases.ts';
import { wordsOf } from '../../../src/text/words.ts';

const phrases = (names: Record<string, string>, mayForgive?: (word: string) => boolean) => {
  const find = createPhrases(
    Object.entries(names).map(([name, value]) => [wordsOf(name), value] as const),
    mayForgive,
  );
  return (text: string) => find(wordsOf(text)).map(({ value, from, to }) => `${value} ${from}-${to}`);
};

describe('phrases', () => {
  const find = phrases({
    'Ground Truth': 'gt',
    'Ground Truth Plus': 'plus',
    JumpStart: 'js',
    'Model Card': 'card',
    'no code': 'nocode',
    SHAP: 'shap',
  });

  it.each([
    ['what is ground truth', ['gt 2-4']],
    ['ground truth plus or ground truth', ['plus 0-3', 'gt 4-6']],
    ['GroundTruth and Jump Start', ['gt 0-1', 'js 2-4']],
    ['jump-start jumpstart', ['js 0-2', 'js 2-3']],
    ['model cards and a model card', ['card 0-2', 'card 4-6']],
    ['no-code nocode no code', ['nocode 0-2', 'nocode 2-3', 'nocode 3-5']],
    ['the ground is true', []],
    ['shape', []],
    ['', []],
  ])('in %j are found, the longest first', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('forgive a letter only where a word of them is unknown and the whole is long', () => {
    const known = new Set(wordsOf('mode cards ground model card truth'));
    const forgiving = phrases({ 'Ground Truth': 'gt', 'Model Card': 'card', SHAP: 'shap' }, word => !known.has(word));
    expect(forgiving('ground thruth')).toEqual(['gt 0-2']);
    expect(forgiving('modl card')).toEqual(['card 0-2']);
    expect(forgiving('mode cards')).toEqual([]);
    expect(forgiving('shep')).toEqual([]);
    expect(phrases({ 'Ground Truth': 'gt' })('ground thruth')).toEqual([]);
  });

  it('keep the first of two with the same letters', () => {
    expect(phrases({ 'a b': 'first', ab: 'second' })('ab')).toEqual(['first 0-1']);
  });

  it('never overlap, and lie inside the text', () => {
    const word = fc.constantFrom('ground', 'truth', 'plus', 'model', 'card', 'jump', 'start', 'no', 'code', 'x');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), words => {
        let end = 0;
        for (const match of find(words.join(' '))) {
          const [from = -1, to = -1] = (match.split(' ')[1] ?? '').split('-').map(Number);
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});
