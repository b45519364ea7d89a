import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, noStreak, type Streak, streakOf, type Turn } from '../../../src/rules/streak.ts';
import { at, pick, round, user } from './fixtures.ts';

const turns: Record<string, Turn> = { a: 'answered', m: 'missed', n: 'neutral' };

/** The streak after each turn of "a" answered, "m" missed and "n" neutral. */
function play(history: string): Streak[] {
  let streak = noStreak;
  return [...history].map(letter => {
    streak = advance(streak, turns[letter] ?? 'neutral');
    return streak;
  });
}
const shown = (history: string) => play(history).map(({ length, freezes, last }) => `${length}/${freezes} ${last}`);

describe('advance', () => {
  it('begins with the first answer', () => {
    expect(shown('mmna')).toEqual(['0/2 unchanged', '0/2 unchanged', '0/2 unchanged', '1/2 grew']);
  });

  it('bears two missed rounds, breaks on the third, and the next one begins anew', () => {
    expect(shown('aamnammaa').slice(2)).toEqual([
      '2/1 froze',
      '2/1 unchanged',
      '3/1 grew',
      '3/0 froze',
      '0/2 broke',
      '1/2 grew',
      '2/2 grew',
    ]);
  });

  it('earns a freeze with every tenth answer and holds two at most', () => {
    expect(shown('aaaaaaaaam').at(-1)).toBe('9/1 froze');
    expect(shown('aaaaaaaaama').at(-1)).toBe('10/2 grew');
    expect(shown('aaaaaaaaaa').at(-1)).toBe('10/2 grew');
    expect(shown(`mam${'a'.repeat(8)}ma`).at(-1)).toBe('10/1 grew');
  });

  it('remembers the best', () => {
    expect(play('aaammma').at(-1)).toEqual({ length: 1, best: 3, freezes: 2, last: 'grew' });
  });

  const historyArb = fc.string({ unit: fc.constantFrom('a', 'a', 'a', 'm', 'n'), maxLength: 80 });

  it('keeps its laws at every step', () => {
    fc.assert(
      fc.property(historyArb, history => {
        let before = noStreak;
        for (const [i, now] of play(history).entries()) {
          expect(now.freezes).toBeGreaterThanOrEqual(0);
          expect(now.freezes).toBeLessThanOrEqual(2);
          expect(now.best).toBe(Math.max(before.best, now.length));
          if (history[i] === 'a') expect(now.length).toBe(before.length + 1);
          if (history[i] === 'n') expect(now).toEqual({ ...before, last: 'unchanged' });
          if (now.last === 'froze') expect([now.length, now.freezes]).toEqual([before.length, before.freezes - 1]);
          if (now.last === 'broke') expect([now.length, before.freezes]).toEqual([0, 0]);
          if (history[i] === 'm' && before.length > 0) expect(now.last).toMatch(/froze|broke/);
          before = now;
        }
      }),
    );
  });

  it('is the same without the neutral rounds', () => {
    fc.assert(
      fc.property(historyArb, history => {
        const { last: _, ...all } = play(history).at(-1) ?? noStreak;
        expect(play(history.replaceAll('n', '')).at(-1) ?? noStreak).toMatchObject(all);
      }),
    );
  });
});

describe('streakOf', () => {
  const days = Array.from({ length: 6 }, (_, i) => round(i + 1));
  const length = (rounds: typeof days, picks = rounds.map(one => pick('ada', one))) =>
    streakOf(user('ada'), rounds, picks).length;

  it('counts rounds answered, right or wrong, of this person', () => {
    const picks = days.flatMap((one, i) => [pick('ada', one, i % 2), pick('bob', one)]);
    expect(streakOf(user('ada'), days, picks)).toMatchObject({ length: 6, freezes: 2 });
    expect(streakOf(user('eve'), days, picks)).toEqual(noStreak);
  });

  it('grows only when the round has closed', () => {
    expect(length([...days.slice(0, 2), round(3, { status: 'open' })])).toBe(2);
  });

  it('takes a pick that came late for a missed round', () => {
    const picks = days.map(one => pick('ada', one, 0, one.key === 'r3' ? { at: one.closes } : {}));
    expect(streakOf(user('ada'), days, picks)).toMatchObject({ length: 5, freezes: 1 });
  });

  it.each(['skipped', 'voided', 'cancelled'] as const)('holds %s rounds against nobody', status => {
    const rounds = days.with(2, round(3, { status }));
    const picks = rounds.filter(one => one.status === 'closed').map(one => pick('ada', one));
    expect(streakOf(user('ada'), rounds, picks)).toMatchObject({ length: 5, freezes: 2 });
  });

  it('leaves extra rounds out, answered or not', () => {
    const rounds = [...days, round(7, { extra: true }), round(8, { extra: true })];
    const picks = rounds.slice(0, 7).map(one => pick('ada', one));
    expect(streakOf(user('ada'), rounds, picks)).toMatchObject({ length: 6, freezes: 2 });
  });

  it('is neutral where the only answer was to a wrong question', () => {
    const [good, wrong] = ['q1', 'q2'].map(item => ({ item, topic: 't', right: [0], voided: item === 'q2' }));
    if (!good || !wrong) throw new Error('two questions');
    const mixed = round(3, { questions: [wrong, good] });
    const rounds = days.with(2, mixed);
    const others = days.filter(one => one.key !== 'r3').map(one => pick('ada', one));
    const streak = (picks: typeof others) => streakOf(user('ada'), rounds, [...others, ...picks]);
    expect(streak([pick('ada', mixed, 0, { question: 'q2' })])).toMatchObject({ length: 5, freezes: 2 });
    expect(streak([pick('ada', mixed, 0, { question: 'q1' })])).toMatchObject({ length: 6, freezes: 2 });
    expect(streak([])).toMatchObject({ length: 5, freezes: 1 });
  });

  it('counts a round once however often it was answered', () => {
    const picks = days.flatMap(one => [pick('ada', one), pick('ada', one, 1, { at: at(`${one.date}T13:00Z`) })]);
    expect(length(days, picks)).toBe(6);
  });
});
