import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionOrder, shuffled } from '../../../src/rules/shuffle.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('shuffled', () => {
  it('deals the same on every machine', () => {
    expect(shuffled(['a', 'b', 'c', 'd', 'e', 'f'], 0)).toEqual(['b', 'a', 'c', 'd', 'e', 'f']);
    expect(shuffled(['a', 'b', 'c', 'd', 'e', 'f'], 20_261_123)).toEqual(['f', 'e', 'b', 'c', 'a', 'd']);
  });

  it('keeps every item once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), seed, (items, chance) => {
        expect(shuffled(items, chance).toSorted()).toEqual(items.toSorted());
      }),
    );
  });

  it('favours no place', () => {
    const counts = [0, 0, 0, 0];
    for (let chance = 0; chance < 4000; chance++) {
      const place = shuffled([0, 1, 2, 3], chance).indexOf(0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(900); // 1000 each, give or take 27
  });
});

describe('optionOrder', () => {
  it('is another one when the question comes back', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 2, max: 6 }), (chance, count) => {
        const before = optionOrder(chance, count);
        const after = optionOrder(chance, count, before);
        expect(after).not.toEqual(before);
        expect(after.toSorted()).toEqual([...Array(count).keys()]);
        expect(optionOrder(chance, count)).toEqual(before);
      }),
    );
  });

  it('has nothing to shuffle in a single option', () => {
    expect(optionOrder(1, 1, [0])).toEqual([0]);
    expect(optionOrder(1, 0)).toEqual([]);
  });
});
