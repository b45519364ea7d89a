import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  answered,
  cardOf,
  dateOf,
  dayIn,
  dayOf,
  dueBefore,
  gainOn,
  recallOn,
  unmetRecall,
} from '../../../src/rules/cards.ts';

const right = (day: number): Answer => ({ day, right: true });
const wrong = (day: number): Answer => ({ day, right: false });
const answers = fc.array(fc.record({ day: fc.integer({ min: 20_000, max: 20_400 }), right: fc.boolean() }), {
  maxLength: 12,
});

describe('a day', () => {
  it('is a number and back', () => {
    const date = Temporal.PlainDate.from('2027-05-12');
    expect(dateOf(dayOf(date)).equals(date)).toBe(true);
    expect(dayOf(date.add({ days: 1 }))).toBe(dayOf(date) + 1);
  });

  it('is that of the calendar of a zone, whatever its clocks do', () => {
    // The first left out a whole day of 2011, and the second went forward at midnight.
    const zones = fc.constantFrom('Pacific/Apia', 'America/Sao_Paulo', 'Europe/Paris', 'Asia/Kathmandu', 'UTC');
    const [first, last] = ['2011-12-25T00:00Z', '2012-11-05T00:00Z'].map(time => Temporal.Instant.from(time));
    const range = { min: first?.epochMilliseconds ?? 0, max: last?.epochMilliseconds ?? 0 };
    const hours = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(zones, fc.integer(range), hours, (zone, time, steps) => {
        for (const hour of [0, ...steps]) {
          const at = Temporal.Instant.fromEpochMilliseconds(time).add({ hours: hour });
          expect(dayIn(zone, at)).toBe(dayOf(at.toZonedDateTimeISO(zone).toPlainDate()));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a card', () => {
  it('comes back later after each right answer, and soon after a wrong one', () => {
    const first = cardOf([right(0)]);
    const second = first && answered(first, right(first.due));
    const lapsed = second && answered(second, wrong(second.due));
    expect(first?.due).toBeGreaterThan(1);
    expect((second?.due ?? 0) - (second?.last ?? 0)).toBeGreaterThan(2 * (first?.due ?? 0));
    expect((lapsed?.due ?? 0) - (lapsed?.last ?? 0)).toBeLessThanOrEqual(3);
    expect(lapsed).toMatchObject({ days: 3, wrong: 1 });
  });

  it('is nothing without an answer', () => {
    expect(cardOf([])).toBeNull();
    expect(recallOn(null, 5)).toBe(unmetRecall);
  });

  it('counts a day once: a second go never counts up, and one wrong answer decides', () => {
    expect(cardOf([right(3), right(3)])).toEqual(cardOf([right(3)]));
    expect(cardOf([wrong(3), right(3)])).toEqual(cardOf([wrong(3)]));
    expect(cardOf([right(3), wrong(3)])).toEqual(cardOf([wrong(3)]));
  });

  it('follows from its answers, in whatever order and however often they are told', () => {
    fc.assert(
      fc.property(answers, fc.integer(), (given, seed) => {
        const turned = given.length === 0 ? [] : given.map((_, i) => given[(i + (Math.abs(seed) % 7)) % given.length]);
        const told = [...turned, ...given].flatMap(one => one ?? []);
        expect(cardOf(told)).toEqual(cardOf(given));
      }),
    );
  });

  it('is never due earlier by a right answer', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 500 }), (given, wait) => {
        const before = cardOf(given);
        if (!before) return;
        const after = cardOf([...given, right(before.last + wait)]);
        expect(after?.due).toBeGreaterThanOrEqual(before.due);
      }),
    );
  });

  it('is likelier forgotten from day to day', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 300 }), (given, wait) => {
        const card = cardOf(given);
        if (!card) return;
        expect(recallOn(card, card.last + wait + 1)).toBeLessThan(recallOn(card, card.last + wait));
      }),
    );
  });

  it('waits no longer than to the exam, unless that is over', () => {
    expect(dueBefore({ due: 90 }, 60, 10)).toBe(60);
    expect(dueBefore({ due: 50 }, 60, 10)).toBe(50);
    expect(dueBefore({ due: 90 }, 60, 61)).toBe(90);
    expect(dueBefore({ due: 90 }, null, 10)).toBe(90);
  });

  it('gains by being asked what it adds on the day that counts', () => {
    expect(gainOn(null, 0, 30)).toBeGreaterThan(0.1);
    expect(gainOn(cardOf([right(0)]), 20, 30)).toBeGreaterThan(gainOn(cardOf([right(0), right(10)]), 20, 30));
  });
});
