import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BankQuestion } from '../../../src/knowledge/guide.ts';
import { dealMock, isOverAt, noAnswer, openIn, placeToGoOn } from '../../../src/rules/mock.ts';
import { library } from '../prepared.ts';

let bank: readonly BankQuestion[] = [];
beforeAll(async () => {
  bank = (await library()).guide.bank;
});

const none: ReadonlySet<string> = new Set();
const seed = fc.nat(2 ** 32 - 1);
const find = (id: string) => bank.find(one => one.id === id);
const countBy = <T>(items: readonly T[], key: (item: T) => unknown) =>
  [...Map.groupBy(items, key).values()].map(({ length }) => length);

describe('the deal of a mock exam', () => {
  it('has every topic once before any twice, no question twice, and nothing that is hidden', () => {
    fc.assert(
      fc.property(
        seed,
        fc.integer({ min: 10, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, count, share) => {
          const avoid = new Set(bank.filter((_, i) => (i * 0.618) % 1 < share * 0.5).map(({ id }) => id));
          const dealt = dealMock(bank, { count, avoid, met: none, seed });
          expect(dealt).toHaveLength(count);
          expect(new Set(dealt.map(({ item }) => item)).size).toBe(count);
          expect(dealt.some(({ item }) => avoid.has(item))).toBe(false);
          const topics = new Set(bank.map(({ topic }) => topic)).size;
          const turns = countBy(dealt, ({ topic }) => topic);
          expect(turns).toHaveLength(Math.min(topics, count));
          expect(Math.max(...turns) - (count < topics ? 1 : Math.min(...turns))).toBeLessThanOrEqual(
            count < topics ? 0 : 1,
          );
        },
      ),
    );
  });

  it('mixes the difficulties, asks for two now and then, and shuffles the options', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 10, max: 40 }), (seed, count) => {
        const dealt = dealMock(bank, { count, avoid: none, met: none, seed });
        const difficulties = countBy(dealt, ({ item }) => find(item)?.difficulty);
        expect(difficulties).toHaveLength(3);
        expect(Math.max(...difficulties) - Math.min(...difficulties)).toBeLessThanOrEqual(2);
        const pairs = dealt.filter(({ most }) => most === 2).length;
        expect(pairs).toBeGreaterThanOrEqual(1);
        expect(pairs).toBeLessThanOrEqual(Math.ceil(count / 5));
        for (const { item, order } of dealt)
          expect([...order].sort()).toEqual(find(item)?.options.map((_, number) => number));
      }),
    );
    const orders = dealMock(bank, { count: 40, avoid: none, met: none, seed: 7 }).map(({ order }) => order.join(''));
    expect(new Set(orders).size).toBeGreaterThan(10);
  });

  it('asks what was in none before, while there is such', () => {
    const first = dealMock(bank, { count: 40, avoid: none, met: none, seed: 1 });
    const met = new Set(first.map(({ item }) => item));
    const second = dealMock(bank, { count: 40, avoid: none, met, seed: 2 });
    expect(second.filter(({ item }) => met.has(item))).toEqual([]);
  });

  it('is shorter where the bank is', () => {
    const small = bank.slice(0, 3);
    expect(dealMock(small, { count: 20, avoid: none, met: none, seed: 1 })).toHaveLength(3);
    expect(dealMock([], { count: 20, avoid: none, met: none, seed: 1 })).toEqual([]);
  });
});

const at = (second: number) => Temporal.Instant.fromEpochMilliseconds(second * 1_000);
const question = { item: 'one', topic: 'one', order: [0, 1, 2, 3], most: 1 };

describe('where a person is in it', () => {
  it('goes on behind what was answered last, and comes back to what was passed over', () => {
    const questions = [question, { ...question, most: 2 }, question];
    const done = (second: number) => ({ choices: [0], marked: false, at: second });
    expect(placeToGoOn({ questions, answers: [noAnswer, noAnswer, noAnswer] })).toBe(0);
    expect(placeToGoOn({ questions, answers: [done(1), noAnswer, noAnswer] })).toBe(1);
    expect(placeToGoOn({ questions, answers: [noAnswer, noAnswer, done(1)] })).toBe(0);
    // One of two options is no answer yet.
    expect(openIn({ questions, answers: [done(1), done(2), done(3)] })).toEqual([1]);
    const both = { choices: [0, 2], marked: false, at: 2 };
    expect(placeToGoOn({ questions, answers: [done(1), both, done(3)] })).toBeNull();
  });

  it('is over from its end on, and never without one', () => {
    expect(isOverAt({ ends: at(10) }, at(9))).toBe(false);
    expect(isOverAt({ ends: at(10) }, at(10))).toBe(true);
    expect(isOverAt({ ends: null }, at(10))).toBe(false);
  });
});
