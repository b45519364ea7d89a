import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, take } from '../../../src/text/cut.ts';

const family = '👩‍👩‍👧‍👦';

describe('cut text', () => {
  it('is left alone where it fits', () => {
    expect(cut('abc', 3)).toBe('abc');
    expect(take('abc', 3)).toBe('abc');
  });

  it('ends with an ellipsis within its room', () => {
    expect(cut('abcd', 3)).toBe('ab…');
    expect(take('abcd', 3)).toBe('abc');
  });

  it('never ends inside a character as a reader sees it', () => {
    expect(cut(family.repeat(2), 15)).toBe(`${family}…`);
    expect(take(family.repeat(2), 15)).toBe(family);
    expect(cut('e\u0301e\u0301', 3)).toBe('e\u0301…');
    expect(take(family, 3)).toBe('');
  });

  it('is a beginning of the text that fits, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 30 }), (text, max) => {
        const taken = take(text, max);
        expect(text.startsWith(taken)).toBe(true);
        expect(taken.length).toBeLessThanOrEqual(max);
        expect(cut(text, max + 1).length).toBeLessThanOrEqual(max + 1);
      }),
    );
  });
});
