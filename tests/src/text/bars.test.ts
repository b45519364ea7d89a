import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLines } from '../../../src/text/bars.ts';

const lines = (...bars: [label: string, value: number][]) => barLines(bars.map(([label, value]) => ({ label, value })));
const bars = fc.array(fc.record({ label: fc.string({ unit: 'grapheme' }), value: fc.nat() }), { maxLength: 9 });
const blocksOf = (line: string) => /█*(?= \d+$)/.exec(line)?.[0].length;

describe('a chart in letters', () => {
  it('has a block for each, below each other', () => {
    expect(lines(['A', 3], ['B (right)', 10], ['C', 0])).toEqual([
      'A         ███ 3',
      'B (right) ██████████ 10',
      'C         0',
    ]);
  });

  it('shrinks all bars alike where one is too long, but none to nothing', () => {
    expect(lines(['A', 1_200], ['B', 600], ['C', 1])).toEqual(['A ████████████ 1200', 'B ██████ 600', 'C █ 1']);
    expect(lines(['A', 1e300], ['B', 1])).toEqual(['A ████████████ 1e+300', 'B █ 1']);
  });

  it('is nothing without bars, and has no bars where all is zero', () => {
    expect(lines()).toEqual([]);
    expect(lines(['A', 0], ['B', 0])).toEqual(['A 0', 'B 0']);
  });

  it('keeps a label on its line, and cuts it between characters', () => {
    expect(lines(['two\n\tlines ', 1])).toEqual(['two lines █ 1']);
    expect(lines(['👩‍👩‍👧‍👦'.repeat(30), 1])).toEqual([`${'👩‍👩‍👧‍👦'.repeat(19)}… █ 1`]);
  });

  it('never shows the larger of two values as the shorter bar, and nothing only for zero', () => {
    fc.assert(
      fc.property(bars, any => {
        const lengths = barLines(any).map(blocksOf);
        const ranked = any.map(({ value }, i) => ({ value, length: lengths[i] ?? Number.NaN }));
        for (const { value, length } of ranked) {
          expect(length > 0).toBe(value > 0);
          expect(length).toBeLessThanOrEqual(12);
          for (const other of ranked) if (other.value < value) expect(other.length).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});
