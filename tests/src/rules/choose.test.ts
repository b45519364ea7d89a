import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BankItem, chooseItems, type PastQuestion } from '../../../src/rules/choose.ts';

const item = (id: string): BankItem => ({ id, topic: id.slice(0, 1) });
const bank = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'].map(item);
const asked = (id: string, right = 1, answered = 1, voided = false): PastQuestion => ({
  ...{ item: id, answered, right, voided },
});
const ids = (items: readonly BankItem[]) => items.map(({ id }) => id);

/** Plays rounds over a bank; the answers decide how the team does on each question. */
function play(
  items: readonly BankItem[],
  rounds: number,
  perRound: number,
  seed: number,
  answers: readonly number[] = [],
) {
  const history: PastQuestion[][] = [];
  for (let n = 0; n < rounds; n++) {
    const chosen = chooseItems(items, history, perRound, seed + n);
    history.push(chosen.map(({ id }, i) => asked(id, answers[(n * 3 + i) % answers.length] ?? 1, 4)));
  }
  return history.map(round => round.map(one => one.item));
}

describe('chooseItems', () => {
  it('takes a topic that was not asked before another item of one that was', () => {
    expect(ids(chooseItems(bank, [[asked('a1')], [asked('b2')]], 1, 7))).toEqual(['c1']);
    const next = chooseItems(bank, [[asked('a1')]], 2, 7);
    expect(next.map(({ topic }) => topic).toSorted()).toEqual(['b', 'c']);
  });

  it('takes every item before a repeat, in rounds of topics', () => {
    const rest = chooseItems(bank, [[asked('a1'), asked('b1'), asked('c1')]], 3, 7);
    expect(new Set(ids(rest.slice(0, 2)).map(id => id[0]))).toEqual(new Set(['a', 'b']));
    expect(rest[2]?.topic).toBe('a');
  });

  it('then takes what the team knew worst when it last answered', () => {
    const history = [
      [asked('a1', 4, 4), asked('a2', 1, 4), asked('a3', 3, 4)],
      [asked('b1', 2, 4), asked('b2', 4, 4), asked('c1', 3, 4)],
      ...Array.from({ length: 7 }, () => []),
    ];
    expect(ids(chooseItems(bank, history, 2, 7))).toEqual(['a2', 'b1']);
    const known = [...history.with(1, [asked('b1', 2, 4), asked('a2', 4, 4), asked('c1', 3, 4)])];
    expect(
      ids(
        chooseItems(
          bank.filter(({ id }) => id !== 'b2'),
          known,
          1,
          7,
        ),
      ),
    ).toEqual(['b1']);
  });

  it('takes what nobody answered for not known', () => {
    const history = [[asked('a1', 0, 0)], [asked('b1', 1, 4)], ...Array.from({ length: 8 }, () => [])];
    expect(ids(chooseItems(['a1', 'b1'].map(item), history, 1, 7))).toEqual(['a1']);
  });

  it('lets a question rest for seven rounds', () => {
    const pair = ['a1', 'b1'].map(item);
    const history = (between: number) => [
      [asked('b1', 4, 4)],
      [asked('a1', 0, 4)],
      ...Array.from({ length: between }, () => []),
    ];
    expect(ids(chooseItems(pair, history(5), 1, 7))).toEqual(['b1']);
    expect(ids(chooseItems(pair, history(6), 1, 7))).toEqual(['a1']);
  });

  it('takes what rested longest from a bank too small for that', () => {
    const small = ['a1', 'b1', 'c1'].map(item);
    const history = [[asked('b1', 4, 4)], [asked('c1', 0, 4)], [asked('a1', 0, 4)]];
    expect(ids(chooseItems(small, history, 3, 7))).toEqual(['b1', 'c1', 'a1']);
  });

  it('never asks a voided question again, and its topic has had its turn', () => {
    const history = [[asked('a1', 0, 3, true)]];
    expect(ids(chooseItems(bank, history, 9, 7))).not.toContain('a1');
    expect(chooseItems(bank, history, 1, 7)[0]?.topic).not.toBe('a');
    expect(chooseItems([item('a1')], [[asked('a1', 0, 3, true)], [asked('a1')]], 1, 7)).toEqual([]);
  });

  it('forgets what left the bank', () => {
    expect(ids(chooseItems([item('b1')], [[asked('gone')], [asked('a9', 0, 9, true)]], 1, 7))).toEqual(['b1']);
  });

  it('gives what an empty or tiny bank has', () => {
    expect(chooseItems([], [], 3, 7)).toEqual([]);
    expect(chooseItems([item('a1')], [[asked('a1')]], 3, 7)).toEqual([item('a1')]);
  });
});

describe('laws of choosing', () => {
  const bankArb = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(9)), {
      selector: pair => pair.join(''),
      minLength: 1,
      maxLength: 40,
    })
    .map(pairs => pairs.map(pair => item(pair.join(''))));
  const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const perRound = fc.integer({ min: 1, max: 3 });

  it('repeats no item before the bank is used, and no topic before every topic was asked', () => {
    fc.assert(
      fc.property(bankArb, perRound, seed, (items, count, chance) => {
        const dealt = play(items, Math.ceil(items.length / count), count, chance)
          .flat()
          .slice(0, items.length);
        expect(new Set(dealt)).toEqual(new Set(ids(items)));
        const topics = new Set(items.map(({ topic }) => topic));
        expect(new Set(dealt.slice(0, topics.size).map(id => id[0]))).toEqual(topics);
      }),
    );
  });

  it('takes a further item of a topic only if no topic with items left had fewer', () => {
    fc.assert(
      fc.property(bankArb, seed, (items, chance) => {
        const dealt = play(items, items.length, 1, chance).flat();
        for (const [n, id] of dealt.entries()) {
          const uses = (topic: string | undefined) => dealt.slice(0, n).filter(one => one[0] === topic).length;
          for (const left of dealt.slice(n)) expect(uses(id[0])).toBeLessThanOrEqual(uses(left[0]));
        }
      }),
    );
  });

  it('keeps repeats seven rounds apart where the bank allows it, and never asks twice in a round', () => {
    fc.assert(
      fc.property(bankArb, perRound, seed, fc.array(fc.nat(4), { minLength: 1 }), (items, count, chance, answers) => {
        const rounds = play(items, 40, count, chance, answers);
        const allows = items.length >= 7 * count;
        const last = new Map<string, number>();
        for (const [n, round] of rounds.entries()) {
          expect(new Set(round).size).toBe(Math.min(count, items.length));
          for (const id of round) {
            if (allows) expect(n - (last.get(id) ?? -7)).toBeGreaterThanOrEqual(7);
            last.set(id, n);
          }
        }
      }),
    );
  });

  it('deals the same again from the same seed', () => {
    fc.assert(
      fc.property(bankArb, seed, (items, chance) => {
        expect(play(items, 20, 2, chance)).toEqual(play(items, 20, 2, chance));
      }),
    );
  });
});
