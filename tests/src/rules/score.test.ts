import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundStatus } from '../../../src/rules/round.ts';
import {
  countedPicks,
  optionCounts,
  type PickRecord,
  peopleIn,
  scoresOf,
  teamScore,
} from '../../../src/rules/score.ts';
import { at, pick, round, user } from './fixtures.ts';

const first = round(1);
const second = round(2);
const clock = (time: string): Partial<PickRecord> => ({ at: at(`2026-01-01T${time}Z`) });

describe('scoresOf', () => {
  it('gives a point for each right answer', () => {
    const picks = [pick('ada', first), pick('ada', second), pick('bob', first, 1), pick('bob', second)];
    expect(scoresOf([first, second], picks)).toEqual([
      { user: 'ada', points: 2, answered: 2 },
      { user: 'bob', points: 1, answered: 2 },
    ]);
  });

  it('takes the last pick before the close, in whatever order they arrive', () => {
    const picks = [
      pick('ada', first, 0, clock('16:59:59')),
      pick('ada', first, 1, clock('09:00')),
      pick('ada', first, 2, clock('17:00')),
    ];
    expect(scoresOf([first], picks)).toEqual([{ user: 'ada', points: 1, answered: 1 }]);
    expect(scoresOf([first], picks.toReversed())).toEqual([{ user: 'ada', points: 1, answered: 1 }]);
  });

  it('takes the second of two picks in the same instant', () => {
    expect(scoresOf([first], [pick('ada', first, 1), pick('ada', first, 0)])).toMatchObject([{ points: 1 }]);
  });

  it('gives nothing for wrong questions', () => {
    const voided = { item: 'q0', topic: 't', right: [0], voided: true };
    const mixed = round(1, { questions: [voided, ...first.questions] });
    const picks = [pick('ada', mixed), pick('bob', mixed, 0, { question: 'q1' })];
    expect(scoresOf([mixed], picks)).toEqual([{ user: 'bob', points: 1, answered: 1 }]);
  });

  it.each(['planned', 'posting', 'open', 'closing', 'voided', 'skipped', 'cancelled'] as const)(
    'gives nothing for a round that is %s',
    status => expect(scoresOf([round(1, { status })], [pick('ada', first)])).toEqual([]),
  );

  it('ignores picks of other rounds and questions', () => {
    expect(scoresOf([second], [pick('ada', first), pick('ada', second, 0, { question: 'q1' })])).toEqual([]);
  });
});

describe('what everybody may know', () => {
  const picks = [
    pick('ada', first, 0),
    pick('bob', first, 2),
    pick('cy', first, 2),
    pick('cy', first, 0, clock('18:00')),
    pick('ada', second, 1),
  ];

  it('is how many chose each option', () => {
    expect(optionCounts(first, 'q1', 4, picks)).toEqual([1, 0, 2, 0]);
    expect(optionCounts(first, 'q9', 4, picks)).toEqual([0, 0, 0, 0]);
  });

  it('is how many answered', () => {
    expect(peopleIn(first, picks)).toBe(3);
    expect(peopleIn(second, picks)).toBe(1);
  });

  it('is what the team did together', () => {
    expect(teamScore([first, second], picks)).toEqual({ answered: 4, right: 1, percent: 25, topics: ['t1', 't2'] });
    expect(teamScore([first], [])).toEqual({ answered: 0, right: 0, percent: 0, topics: [] });
  });
});

describe('laws of scoring', () => {
  const statuses: RoundStatus[] = ['open', 'closing', 'closed', 'closed', 'voided', 'cancelled'];
  const roundsArb = fc
    .array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 6 })
    .map(all => all.map((status, i) => round(i + 1, { status })));
  const tapArb = fc.record({
    who: fc.constantFrom('ada', 'bob', 'cy'),
    on: fc.nat(5),
    choice: fc.nat(3),
    minute: fc.integer({ min: 540, max: 1100 }), // the round is closed from minute 1020 on
  });
  const historyArb = fc
    .record({ rounds: roundsArb, taps: fc.array(tapArb, { maxLength: 60 }) })
    .map(({ rounds, taps }) => ({
      rounds,
      picks: taps.flatMap(({ who, on, choice, minute }) => {
        const target = rounds[on];
        return target ? [pick(who, target, choice, { at: target.opens.add({ minutes: minute - 540 }) })] : [];
      }),
    }));

  it('counts one pick per person and question, the last in time', () => {
    fc.assert(
      fc.property(historyArb, ({ rounds, picks }) => {
        const counted = countedPicks(rounds, picks);
        const slots = counted.map(one => `${one.round} ${one.user}`);
        expect(new Set(slots).size).toBe(slots.length);
        for (const one of counted) {
          const rivals = picks.filter(other => other.round === one.round && other.user === one.user);
          const closes = rounds.find(({ key }) => key === one.round)?.closes ?? one.at;
          const inTime = rivals.filter(other => Temporal.Instant.compare(other.at, closes) < 0);
          expect(inTime).toContain(one);
          expect(inTime.every(other => Temporal.Instant.compare(other.at, one.at) <= 0)).toBe(true);
        }
      }),
    );
  });

  it('gives points only for closed rounds, at most one for each, and never for late picks', () => {
    fc.assert(
      fc.property(historyArb, ({ rounds, picks }) => {
        const scores = scoresOf(rounds, picks);
        const closed = rounds.filter(({ status }) => status === 'closed');
        for (const { points, answered } of scores) {
          expect(points).toBeLessThanOrEqual(answered);
          expect(answered).toBeLessThanOrEqual(closed.length);
        }
        expect(scoresOf(closed, picks)).toEqual(scores);
        const late = closed.map(one => pick('ada', one, 0, { at: one.closes }));
        expect(scoresOf(rounds, [...picks, ...late])).toEqual(scores);
      }),
    );
  });

  it('counts every pick on one option', () => {
    fc.assert(
      fc.property(historyArb, ({ rounds, picks }) => {
        for (const one of rounds) {
          const sum = optionCounts(one, one.questions[0]?.item ?? '', 4, picks).reduce((a, b) => a + b, 0);
          expect(sum).toBe(peopleIn(one, picks));
        }
      }),
    );
  });
});

it('keeps people with odd references apart', () => {
  const picks = [pick('a"b', first), pick('a', first, 0, { user: user('a","b') })];
  expect(scoresOf([first], picks)).toHaveLength(2);
});
