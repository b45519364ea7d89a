import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownRow, type Person, ranksOf, roundsInWeekOf } from '../../../src/rules/board.ts';
import { pick, round, user } from './fixtures.ts';

const rounds = Array.from({ length: 6 }, (_, i) => round(i + 1));
const person = (name: string, hidden = false): Person => ({ user: user(name), name, hidden });

/** Each person answers every round, so many of them right. */
function played(points: Record<string, number>) {
  return Object.entries(points).flatMap(([name, right]) => rounds.map((one, i) => pick(name, one, i < right ? 0 : 1)));
}

function rows(points: Record<string, number>, people = Object.keys(points).map(name => person(name))): string[] {
  return ranksOf(rounds, played(points), people).map(row => `${row.rank} ${row.name} ${row.points}`);
}

describe('ranksOf', () => {
  it('shares ranks and lists equals by name', () => {
    expect(rows({ dee: 1, cy: 4, Bob: 4, ada: 6 })).toEqual(['1 ada 6', '2 Bob 4', '2 cy 4', '4 dee 1']);
    expect(rows({ c: 0, a: 0, b: 0 })).toEqual(['1 a 0', '1 b 0', '1 c 0']);
  });

  it('shows nobody who hides, was erased or never answered, and leaves no gap', () => {
    const people = [person('ada', true), person('bob'), person('cy'), person('dee'), person('idle')];
    expect(rows({ ada: 6, bob: 5, cy: 4, dee: 3, erased: 6 }, people)).toEqual(['1 bob 5', '2 cy 4', '3 dee 3']);
  });

  it('are none under three players', () => {
    expect(rows({ ada: 6, bob: 3 })).toEqual([]);
    expect(rows({ ada: 1, bob: 2, cy: 3 }, [person('ada'), person('bob'), person('cy', true)])).toEqual([]);
    expect(rows({})).toEqual([]);
  });

  it('call somebody without a name so', () => {
    const people = [{ ...person('ada'), name: ' ' }, person('bob'), person('cy')];
    expect(rows({ ada: 3, bob: 2, cy: 1 }, people)).toEqual(['1 Somebody 3', '2 bob 2', '3 cy 1']);
  });

  it('ranks without gaps but for shared ranks, in the order of points', () => {
    const pointsArb = fc.dictionary(fc.constantFrom(...'abcdefgh'), fc.nat(6), { minKeys: 3, noNullPrototype: true });
    fc.assert(
      fc.property(pointsArb, points => {
        const people = Object.keys(points).map(name => person(name));
        const shown = ranksOf(rounds, played(points), people);
        expect(shown).toHaveLength(people.length);
        for (const [i, row] of shown.entries()) {
          const above = shown[i - 1];
          if (above && above.points === row.points) expect(row.rank).toBe(above.rank);
          else expect(row.rank).toBe(i + 1);
          if (above) expect(row.points).toBeLessThanOrEqual(above.points);
          expect(row).toMatchObject(ownRow(row.user, rounds, played(points), people) ?? {});
        }
      }),
    );
  });
});

describe('ownRow', () => {
  const people = [person('ada', true), person('bob'), person('cy', true), person('dee'), person('eve')];
  const picks = played({ ada: 6, bob: 5, cy: 4, dee: 3, eve: 3 });
  const own = (name: string) => ownRow(user(name), rounds, picks, people);

  it('tells those who hide their place among those who are shown', () => {
    expect(own('ada')).toMatchObject({ rank: 1, points: 6 });
    expect(own('cy')).toMatchObject({ rank: 2, points: 4 });
  });

  it('gives nobody away', () => {
    expect(own('bob')).toMatchObject({ rank: 1 });
    expect(own('dee')).toMatchObject({ rank: 2 });
  });

  it('has no rank where it would tell how the only other one did', () => {
    const two = played({ ada: 6, bob: 5 });
    expect(ownRow(user('ada'), rounds, two, [person('ada'), person('bob')])).toMatchObject({ rank: null, points: 6 });
  });

  it('is null before the first answer', () => expect(own('idle')).toBeNull());
});

it('counts the ISO week of the local day, across the turn of the year', () => {
  const turn = ['2025-12-28', '2025-12-29', '2026-01-01', '2026-01-04', '2026-01-05', '2024-12-31'];
  const all = turn.map((date, i) => round(i, { date: Temporal.PlainDate.from(date) }));
  const week = roundsInWeekOf(Temporal.PlainDate.from('2026-01-02'), all);
  expect(week.map(({ date }) => date.toString())).toEqual(['2025-12-29', '2026-01-01', '2026-01-04']);
});
