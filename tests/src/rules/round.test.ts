import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginClosing,
  beginPosting,
  cancelRound,
  closedLate,
  finishClosing,
  isLate,
  isPlayed,
  type Move,
  type Round,
  refusePick,
  revealTime,
  shouldPause,
  skipRound,
  voidQuestion,
} from '../../../src/rules/round.ts';
import { at, round } from './fixtures.ts';

/** Two questions, from 09:00 to 17:00 on the first of January. */
const planned = round(1, {
  status: 'planned',
  questions: ['q1', 'q2'].map(item => ({ item, topic: 't', right: [0], voided: false })),
});
const day = (time: string) => at(`2026-01-01T${time}Z`);

/** The work records it: the post of a round that was being posted stands. */
const posted = (on: Round): Move =>
  on.status === 'posting' ? { ok: true, round: { ...on, status: 'open' } } : { ok: false, reason: 'out_of_turn' };

const events = {
  'post 8': on => beginPosting(on, day('08:59:59')),
  'post 9': on => beginPosting(on, day('09:00')),
  'post 15': on => beginPosting(on, day('15:00')),
  'post 16': on => beginPosting(on, day('16:00')),
  'post 18': on => beginPosting(on, day('18:00')),
  posted,
  skip: skipRound,
  cancel: cancelRound,
  'close 16': on => beginClosing(on, day('16:59:59')),
  'close 17': on => beginClosing(on, day('17:00')),
  revealed: finishClosing,
  'void q1': on => voidQuestion(on, 'q1'),
  'void q2': on => voidQuestion(on, 'q2'),
  'void q9': on => voidQuestion(on, 'q9'),
} satisfies Record<string, (on: Round) => Move>;
type EventName = keyof typeof events;

/** The states after each event, or why it was refused. */
function states(...names: EventName[]): string[] {
  let current = planned;
  return names.map(name => {
    const moved: Move = events[name](current);
    if (!moved.ok) return moved.reason;
    current = moved.round;
    return current.status;
  });
}

describe('the life of a round', () => {
  it('is posted, open, closing, closed', () => {
    expect(states('post 9', 'posted', 'close 17', 'revealed')).toEqual(['posting', 'open', 'closing', 'closed']);
  });

  it('opens at its time and with two hours left', () => {
    expect(states('post 8', 'post 15')).toEqual(['too_early', 'posting']);
    expect(states('post 16', 'skip', 'post 9')).toEqual(['too_late', 'skipped', 'out_of_turn']);
  });

  it('opens a short extra round only while it runs', () => {
    const extra = { ...planned, extra: true, closes: day('09:02') };
    expect(beginPosting(extra, day('09:01'))).toMatchObject({ ok: true });
    expect(beginPosting(extra, day('09:02'))).toEqual({ ok: false, reason: 'too_late' });
  });

  it('lets another process take over the posting and the reveal, but not repeat what stands', () => {
    expect(states('post 9', 'post 9', 'posted', 'post 9')).toEqual(['posting', 'posting', 'open', 'out_of_turn']);
    expect(states('post 9', 'posted', 'close 17', 'close 17', 'revealed', 'revealed', 'close 17').slice(3)).toEqual([
      'closing',
      'closed',
      'out_of_turn',
      'out_of_turn',
    ]);
  });

  it('closes at its end and not before', () => {
    expect(states('post 9', 'posted', 'close 16', 'revealed').slice(2)).toEqual(['too_early', 'out_of_turn']);
  });

  it('is given up while it closes, where nobody can have seen it', () => {
    expect(states('post 9', 'posted', 'skip', 'close 17', 'skip', 'revealed').slice(2)).toEqual([
      'out_of_turn',
      'closing',
      'skipped',
      'out_of_turn',
    ]);
  });

  it('shows its answers when what was received in time had a moment to be saved', () => {
    expect(revealTime(planned)).toEqual(day('17:00:03'));
  });

  it('voids single questions, and with the last one the round', () => {
    expect(states('void q1', 'post 9', 'posted', 'void q9', 'void q1', 'void q1', 'void q2', 'close 17')).toEqual([
      'out_of_turn',
      'posting',
      'open',
      'no_such_question',
      'open',
      'out_of_turn',
      'voided',
      'out_of_turn',
    ]);
    expect(states('post 9', 'posted', 'close 17', 'revealed', 'void q2', 'void q1').slice(4)).toEqual([
      'closed',
      'voided',
    ]);
  });

  it('stays as it is once it is over', () => {
    const names = Object.keys(events) as EventName[];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 30 }), history => {
        const seen = states(...history).filter(state => !/_/.test(state));
        const over = seen.findIndex(state => ['voided', 'skipped', 'cancelled'].includes(state));
        if (over >= 0) expect(seen).toHaveLength(over + 1);
        const closed = seen.indexOf('closed');
        if (closed >= 0) expect(seen.slice(closed + 1).every(state => /closed|voided/.test(state))).toBe(true);
      }),
    );
  });

  it('says when it closed late', () => {
    expect(closedLate(planned, day('17:10'))).toBe(false);
    expect(closedLate(planned, day('17:10:01'))).toBe(true);
  });
});

describe('picks', () => {
  const open: Round = { ...planned, status: 'open' };
  const tap = (time: string, question = 'q1') => ({ question, at: day(time) });

  it('are late from the closing time on, whenever they are handled', () => {
    expect(isLate(tap('16:59:59.999'), open)).toBe(false);
    expect(isLate(tap('17:00'), open)).toBe(true);
    expect(refusePick({ ...open, status: 'closing' }, tap('16:59:59.999'))).toBeNull();
  });

  it.each([
    ['planned', '12:00', 'not_open'],
    ['posting', '12:00', null],
    ['open', '12:00', null],
    ['open', '17:00', 'late'],
    ['closing', '17:00', 'late'],
    ['closed', '12:00', 'late'],
    ['voided', '12:00', 'voided'],
    ['cancelled', '12:00', 'not_open'],
    ['skipped', '12:00', 'not_open'],
  ] as const)('on a round that is %s, at %s: %s', (status, time, refusal) => {
    expect(refusePick({ ...planned, status }, tap(time))).toBe(refusal);
  });

  it('are refused on wrong and on unknown questions', () => {
    const moved = voidQuestion(open, 'q1');
    expect(moved.ok && refusePick(moved.round, tap('12:00', 'q1'))).toBe('voided');
    expect(moved.ok && refusePick(moved.round, tap('12:00', 'q2'))).toBeNull();
    expect(refusePick(open, tap('12:00', 'q9'))).toBe('not_open');
  });
});

describe('shouldPause', () => {
  const answered = (...counts: number[]) => counts.map((count, i) => ({ ...round(i + 1), answered: count }));
  const start = day('00:00');

  it('is after three empty rounds in a row', () => {
    expect(shouldPause(answered(0, 0), start)).toBe(false);
    expect(shouldPause(answered(5, 0, 0, 0), start)).toBe(true);
    expect(shouldPause(answered(0, 0, 1, 0), start)).toBe(false);
    expect(shouldPause(answered(0, 0, 0, 1), start)).toBe(false);
  });

  it('starts anew when the schedule is switched on again', () => {
    expect(shouldPause(answered(0, 0, 0, 0), at('2026-01-03T00:00Z'))).toBe(false);
  });
});

describe('a played round', () => {
  it('is one of the schedule that was closed', () => {
    expect(isPlayed(round(1))).toBe(true);
    expect(isPlayed(round(1, { extra: true }))).toBe(false);
    for (const status of ['planned', 'posting', 'open', 'closing', 'skipped', 'voided', 'cancelled'] as const)
      expect(isPlayed(round(1, { status }))).toBe(false);
  });
});
