import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, cardOf } from '../../../src/rules/cards.ts';
import { type BankItem, chooseItems, openTopicsOf, type PastQuestion } from '../../../src/rules/choose.ts';
import { choosePractice, chooseReview, daysToLearn, dueBy, paceFor, standings } from '../../../src/rules/review.ts';

const bankOf = (topics: number, each: number): BankItem[] =>
  Array.from({ length: topics * each }, (_, i) => ({ id: `t${i % topics}-${i}`, topic: `t${i % topics}` }));
const bank = bankOf(5, 4);
const ids = (items: readonly BankItem[]) => items.map(({ id }) => id);
const known = (given: Record<string, [day: number, right: boolean][]>): Map<string, Card> =>
  new Map(
    Object.entries(given).flatMap(([id, days]) => {
      const card = cardOf(days.map(([day, right]) => ({ day, right })));
      return card ? [[id, card] as const] : [];
    }),
  );
const none = new Set<string>();
const wish = { today: 100, exam: null, count: 5, avoid: none, more: false, seed: 7 };

/** What somebody may remember, of any history. */
const histories = fc
  .dictionary(
    fc.constantFrom(...ids(bank)),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()), { minLength: 1, maxLength: 5 }),
  )
  .map(known);
const exams = fc.option(fc.integer({ min: 90, max: 200 }), { nil: null });

describe('a review', () => {
  it('asks what is due first, least remembered first, then what was never met', () => {
    const cards = known({ 't0-0': [[90, true]], 't1-1': [[50, true]], 't2-2': [[99, true]] });
    const chosen = ids(chooseReview(bank, { ...wish, cards }));
    expect(chosen.slice(0, 2)).toEqual(['t1-1', 't0-0']);
    expect(chosen).not.toContain('t2-2');
    expect(chosen.slice(2).every(id => !cards.has(id))).toBe(true);
  });

  it('asks new questions of open topics first, then of weak ones', () => {
    const cards = known({ 't0-0': [[99, true]], 't1-1': [[99, false]], 't2-2': [[99, true]] });
    const due = new Set(['t1-1']);
    const topics = chooseReview(bank, { ...wish, cards, avoid: due }).map(({ topic }) => topic);
    expect(topics.slice(0, 2).toSorted()).toEqual(['t3', 't4']);
    expect(topics[2]).toBe('t1');
  });

  it('is five questions after three months away, not two hundred', () => {
    const large = bankOf(10, 30);
    const cards = known(Object.fromEntries(large.map(({ id }) => [id, [[10, true]]])));
    expect(chooseReview(large, { ...wish, cards })).toHaveLength(5);
  });

  it('has nothing where all is remembered, unless more is asked for', () => {
    const cards = known(Object.fromEntries(bank.map(({ id }) => [id, [[99, true]]])));
    expect(chooseReview(bank, { ...wish, cards })).toEqual([]);
    expect(chooseReview(bank, { ...wish, cards, more: true })).toHaveLength(5);
  });

  it('asks no more than is wanted, nothing twice, nothing of today, and nothing that is live', () => {
    fc.assert(
      fc.property(
        ...[histories, exams, fc.integer({ min: 1, max: 30 }), fc.subarray(ids(bank)), fc.integer(), fc.boolean()],
        (cards, exam, count, live, seed, more) => {
          const avoid = new Set(live);
          const chosen = ids(chooseReview(bank, { cards, today: 100, exam, count, avoid, more, seed }));
          expect(chosen.length).toBeLessThanOrEqual(count);
          expect(new Set(chosen).size).toBe(chosen.length);
          expect(chosen.filter(id => avoid.has(id) || cards.get(id)?.last === 100)).toEqual([]);
        },
      ),
    );
  });

  it('meets all topics by the exam whenever that is possible', () => {
    fc.assert(
      fc.property(
        ...[histories, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 4 }), fc.infiniteStream(fc.boolean())],
        (given, ahead, daily, coins) => {
          const [cards, first, exam] = [new Map(given), 101, 101 + ahead];
          const open = () => standings(bank, { cards, today: first }).filter(({ state }) => state === 'open').length;
          const possible = open() <= daily * daysToLearn(exam, first);
          expect(paceFor(open(), exam, first) <= daily).toBe(possible);
          for (let today = first; today < Math.max(exam, first + 1); today++)
            for (const { id } of chooseReview(bank, { ...wish, cards, today, exam, count: daily, seed: today })) {
              const card = cardOf([{ day: today, right: coins.next().value === true }]);
              if (card) cards.set(id, card);
            }
          if (possible) expect(open()).toBe(0);
        },
      ),
    );
  });

  it('leans on the day of the exam, and forgets one that is over', () => {
    const cards = known(Object.fromEntries(bank.map(({ id }) => [id, [[99, true]]])));
    expect(chooseReview(bank, { ...wish, cards })).toEqual([]);
    expect(chooseReview(bank, { ...wish, cards, exam: 130 })).toHaveLength(5);
    expect(chooseReview(bank, { ...wish, cards, exam: 99 })).toEqual([]);
  });
});

describe('practice', () => {
  it('takes none of the last ones while there are others, then that of longest ago', () => {
    fc.assert(
      fc.property(histories, fc.shuffledSubarray(ids(bank)), fc.integer(), (cards, last, seed) => {
        const chosen = choosePractice(bank, { cards, today: 100, last, seed })?.id ?? '';
        if (last.length < bank.length) expect(last).not.toContain(chosen);
        else expect(chosen).toBe(last.at(-1));
      }),
    );
    expect(choosePractice([], { cards: new Map(), today: 1, last: [], seed: 1 })).toBeUndefined();
  });

  it('takes what was wrong before what was never met, and that before what was right', () => {
    const cards = known({ 't0-0': [[90, false]], 't1-1': [[90, true]] });
    const items = bank.filter(({ id }) => ['t0-0', 't1-1', 't2-2'].includes(id));
    const order = (last: string[]) => choosePractice(items, { cards, today: 91, last, seed: 3 })?.id;
    expect([order([]), order(['t0-0']), order(['t0-0', 't2-2'])]).toEqual(['t0-0', 't2-2', 't1-1']);
  });
});

describe('a standing', () => {
  it('is open before the first answer, strong after some right ones, and weak between', () => {
    const cards = known({ 't0-0': [[99, true]], 't0-5': [[99, true]], 't0-10': [[99, true]], 't1-1': [[99, true]] });
    const states = standings(bank, { cards, today: 100 }).map(({ state }) => state);
    expect(states).toEqual(['strong', 'weak', 'open', 'open', 'open']);
    expect(dueBy(bank, { cards, today: 100, exam: null }, 100)).toBe(0);
    expect(dueBy(bank, { cards, today: 100, exam: 100 }, 100)).toBe(4);
  });
});

describe('rounds before an exam', () => {
  const asked = (item: string, right: number, answered = 4): PastQuestion => ({ item, answered, right, voided: false });

  it('ask every topic before a second item of any, then lean on what the team knows worst', () => {
    const history = [0, 1, 2, 3, 4].map(i => [asked(`t${i}-${i}`, i === 0 ? 0 : 4)]);
    expect(openTopicsOf(bank, history)).toEqual([]);
    expect(openTopicsOf(bank, history.slice(0, 3))).toEqual(['t3', 't4']);
    expect(chooseItems(bank, history.slice(0, 4), 1, 7, true)[0]?.topic).toBe('t4');
    expect(chooseItems(bank, history, 1, 7, true)[0]?.topic).toBe('t0');
    // Just asked, it rests; without an exam the topics go round.
    expect(chooseItems(bank, [...history, [asked('t0-5', 0)]], 1, 7, true)[0]?.topic).not.toBe('t0');
  });

  it('ask a topic again that nobody answered on', () => {
    const history = [0, 1, 2, 3, 4].map(i => [asked(`t${i}-${i}`, 0, i === 1 ? 0 : 4)]);
    expect(openTopicsOf(bank, history)).toEqual(['t1']);
    expect(chooseItems(bank, history, 1, 7, true)[0]?.topic).toBe('t1');
  });

  it('meet all topics whenever there are enough of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.integer(),
        fc.array(fc.nat(4), { minLength: 1 }),
        (per, seed, rights) => {
          const history: PastQuestion[][] = [];
          for (let n = 0; n < Math.ceil(5 / per); n++)
            history.push(
              chooseItems(bank, history, per, seed + n, true).map(({ id }, i) =>
                asked(id, rights[(n + i) % rights.length] ?? 0),
              ),
            );
          expect(openTopicsOf(bank, history)).toEqual([]);
        },
      ),
    );
  });
});
