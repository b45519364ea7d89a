import { describe, expect, it } from 'vitest';
import { ratio, spread } from '../../bench/rounds.ts';
import { changesSince, type Measured, type Run } from '../../bench/trend.ts';

const rate: Measured = {
  ...{ table: 'slack', what: 'rate against Bolt', value: 1, low: 0.95, high: 1.05 },
  ...{ unit: '', wanted: 'at least 1', more: true, reached: true },
};
const earlier: Run = { at: '2026-11-29T10:00:00Z', machine: 'one', goals: [rate] };
const wordOf = (now: Partial<Measured>) => changesSince(earlier, [{ ...rate, ...now }]).map(({ word }) => word);

describe('a run against an earlier one', () => {
  it('is better or worse where the rounds of both lie apart', () => {
    expect(wordOf({ value: 1.3, low: 1.2, high: 1.4 })).toEqual(['better']);
    expect(wordOf({ value: 0.7, low: 0.6, high: 0.8 })).toEqual(['worse']);
  });

  it('is the same within the noise', () => {
    expect(wordOf({ value: 1.3, low: 1.04, high: 1.4 })).toEqual(['same']);
    expect(wordOf({ value: 1.08, low: 1.07, high: 1.09 })).toEqual(['same']);
  });

  it('is better with less, where less is wanted', () => {
    const commits = { ...rate, what: 'commits a round', value: 5, low: 5, high: 5, more: false };
    const [change] = changesSince({ ...earlier, goals: [commits] }, [{ ...commits, value: 2, low: 2, high: 2 }]);
    expect(change?.word).toBe('better');
  });

  it('tells nothing of times, nor of what only one of them measured', () => {
    expect(wordOf({ unit: ' ms' })).toEqual([]);
    expect(wordOf({ what: 'another' })).toEqual([]);
  });
});

describe('a figure over rounds', () => {
  it('is the median, with the range', () => {
    expect(spread([3, 1, 2])).toEqual({ value: 2, low: 1, high: 3 });
  });

  it('is set against another one of the same round', () => {
    const slowMachine = [{ perSecond: 100 }, { perSecond: 10 }, { perSecond: 1 }];
    const half = slowMachine.map(({ perSecond }) => ({ perSecond: perSecond / 2 }));
    expect(ratio(half, slowMachine, 'perSecond')).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
  });
});
