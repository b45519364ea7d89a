import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comingRound,
  isLateBy,
  latestLook,
  nextWindow,
  planOf,
  type Schedule,
  type Settings,
  sinceHorizon,
} from '../../../src/rules/schedule.ts';
import { at, schedule } from './fixtures.ts';

const time = (text: string) => Temporal.PlainTime.from(text);
const everyDay = new Set([1, 2, 3, 4, 5, 6, 7]);

/** The next windows, each as its local opening and closing. */
function upcoming(wanted: Schedule, after: string, count = 1): string[] {
  const found: string[] = [];
  for (let from = at(after); found.length < count; ) {
    const window = nextWindow(wanted, from);
    if (!window) break;
    const [opens, closes] = [window.opens, window.closes].map(one =>
      one.toZonedDateTimeISO(wanted.zone).toString({ timeZoneName: 'never', smallestUnit: 'minute' }),
    );
    found.push(`${opens} ${closes}`);
    from = window.opens;
  }
  return found;
}

describe('nextWindow', () => {
  it('follows the weekdays and the skip dates', () => {
    const wanted = schedule({ skipDates: new Set(['2026-12-25']) });
    expect(upcoming(wanted, '2026-12-24T07:59:59Z', 3)).toEqual([
      '2026-12-24T09:00+01:00 2026-12-24T17:00+01:00',
      '2026-12-28T09:00+01:00 2026-12-28T17:00+01:00',
      '2026-12-29T09:00+01:00 2026-12-29T17:00+01:00',
    ]);
  });

  it('is the one after, at the moment of opening', () => {
    expect(upcoming(schedule(), '2026-12-23T08:00Z')).toEqual(['2026-12-24T09:00+01:00 2026-12-24T17:00+01:00']);
  });

  it('closes on the next day where the closing time is not after the opening time', () => {
    const night = schedule({ opens: time('22:00'), closes: time('06:00') });
    expect(upcoming(night, '2026-01-02T12:00Z')).toEqual(['2026-01-02T22:00+01:00 2026-01-03T06:00+01:00']);
    expect(upcoming(night, '2026-01-02T22:00Z')).toEqual(['2026-01-05T22:00+01:00 2026-01-06T06:00+01:00']);
  });

  it('is null when paused and without days', () => {
    expect(nextWindow(schedule({ paused: true }), at('2026-01-01T00:00Z'))).toBeNull();
    expect(nextWindow(schedule({ days: new Set() }), at('2026-01-01T00:00Z'))).toBeNull();
  });

  it('finds the day after many skip dates', () => {
    const mondays = Array.from({ length: 60 }, (_, i) => Temporal.PlainDate.from('2026-01-05').add({ weeks: i }));
    const wanted = schedule({ days: new Set([1]), skipDates: new Set(mondays.map(String)) });
    expect(upcoming(wanted, '2026-01-05T08:00Z')).toEqual(['2027-03-01T09:00+01:00 2027-03-01T17:00+01:00']);
  });

  it.each([
    // The clocks go forward: 02:00 to 03:00, at Lord Howe 02:00 to 02:30.
    ['Europe/Berlin', '2026-03-29', '02:30-10:00', '2026-03-29T03:00+02:00 2026-03-29T10:00+02:00'],
    ['America/New_York', '2026-03-08', '02:00-10:00', '2026-03-08T03:00-04:00 2026-03-08T10:00-04:00'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15-10:00', '2026-10-04T02:30+11:00 2026-10-04T10:00+11:00'],
    ['Europe/Berlin', '2026-03-28', '20:00-02:30', '2026-03-28T20:00+01:00 2026-03-29T03:00+02:00'],
    // The change swallows the window: it keeps one hour.
    ['Europe/Berlin', '2026-03-29', '02:00-03:00', '2026-03-29T03:00+02:00 2026-03-29T04:00+02:00'],
    // The clocks go back: the first of two equal times is meant.
    ['Europe/Berlin', '2026-10-25', '02:30-10:00', '2026-10-25T02:30+02:00 2026-10-25T10:00+01:00'],
    ['America/New_York', '2026-11-01', '01:30-10:00', '2026-11-01T01:30-04:00 2026-11-01T10:00-05:00'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45-10:00', '2026-04-05T01:45+11:00 2026-04-05T10:00+10:30'],
    // Morocco leaves its summer time for Ramadan.
    ['Africa/Casablanca', '2026-02-15', '02:30-10:00', '2026-02-15T02:30+01:00 2026-02-15T10:00+00:00'],
    ['Africa/Casablanca', '2026-03-22', '02:30-10:00', '2026-03-22T03:00+01:00 2026-03-22T10:00+01:00'],
    ['Asia/Kolkata', '2026-03-29', '02:30-10:00', '2026-03-29T02:30+05:30 2026-03-29T10:00+05:30'],
  ])('in %s on %s, %s is %s', (zone, date, times, window) => {
    const [opens = '', closes = ''] = times.split('-');
    const wanted = schedule({ zone, opens: time(opens), closes: time(closes), days: everyDay });
    const midnight = Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant();
    expect(upcoming(wanted, midnight.toString())).toEqual([window]);
  });
});

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'America/Sao_Paulo',
];
const firstDay = Temporal.PlainDate.from('2026-01-01');
const twoYears = Array.from({ length: 730 }, (_, days) => firstDay.add({ days }));

/** Times around the hours of the night at which clocks change, as often as others. */
const minute = fc.oneof(fc.nat(1439), fc.integer({ min: 0, max: 240 }));
const timesArb = fc
  .record({ start: minute, length: fc.integer({ min: 60, max: 23 * 60 }) })
  .map(({ start, length }) => {
    const opens = time('00:00').add({ minutes: start });
    return { opens, closes: opens.add({ minutes: length }) };
  });
const scheduleArb = fc
  .record({
    times: timesArb,
    zone: fc.constantFrom(...zones),
    days: fc.subarray([...everyDay], { minLength: 1 }),
    skipDates: fc.subarray(twoYears.map(String), { maxLength: 40 }),
  })
  .map(({ times, zone, days, skipDates }) =>
    schedule({ ...times, zone, days: new Set(days), skipDates: new Set(skipDates) }),
  );

describe('windows of two years, both daylight-saving changes among them', () => {
  it.each(zones)('in %s: one for each allowed day, in order, never overlapping', zone => {
    fc.assert(
      fc.property(scheduleArb, any => {
        const wanted = { ...any, zone };
        const allowed = twoYears.filter(day => wanted.days.has(day.dayOfWeek) && !wanted.skipDates.has(`${day}`));
        const dates: string[] = [];
        let before = { opens: at('2025-12-31T00:00Z'), closes: at('2025-12-31T00:00Z') };
        for (;;) {
          const window = nextWindow(wanted, before.opens);
          if (!window || window.date.year > 2027) break;
          const { opens, closes } = window;
          if (window.date.year >= 2026) dates.push(window.date.toString());
          expect(opens.toZonedDateTimeISO(zone).toPlainDate().toString()).toBe(window.date.toString());
          expect(Temporal.Instant.compare(opens, before.opens)).toBe(1);
          expect(Temporal.Instant.compare(opens, before.closes)).not.toBe(-1);
          const length = opens.until(closes).total('minutes');
          expect(length).toBeGreaterThanOrEqual(60);
          expect(length).toBeLessThanOrEqual(24 * 60);
          before = window;
        }
        expect(dates).toEqual(allowed.map(String));
      }),
      { numRuns: 8 },
    );
  });
});

describe('planOf', () => {
  const longAgo = at('2025-06-02T00:00Z');
  /** What is to be recorded: `last` is the last day that has a round. */
  const planned = (now: string, { last = '', since = longAgo, wanted = schedule() } = {}) => {
    const lastDate = last === '' ? null : Temporal.PlainDate.from(last);
    const { rounds } = planOf({ schedule: wanted, since, lastDate }, at(now));
    return rounds.map(({ window, skipped }) => `${skipped ? 'skip' : 'open'} ${window.date}`);
  };
  /** The day before Tuesday 13 January 2026. */
  const before = { last: '2026-01-12' };

  it.each([
    ['2026-01-13T07:59:59Z', []],
    ['2026-01-13T08:00:00Z', ['open 2026-01-13']],
    ['2026-01-13T08:10:01Z', ['open 2026-01-13']],
    ['2026-01-13T14:00:00Z', ['open 2026-01-13']],
    ['2026-01-13T14:00:01Z', ['skip 2026-01-13']],
    ['2026-01-13T20:00:00Z', ['skip 2026-01-13']],
  ])('at %s: %s', (now, expected) => {
    expect(planned(now, before)).toEqual(expected);
    expect(planned(now, { last: '2026-01-13' })).toEqual([]);
    expect(planned(now, { ...before, wanted: schedule({ paused: true }) })).toEqual([]);
    expect(planned(now, { ...before, wanted: schedule({ skipDates: new Set(['2026-01-13']) }) })).toEqual([]);
  });

  it('after days without the bot records each missed day of a week, then opens today', () => {
    const missed = ['2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-01-12'].map(day => `skip ${day}`);
    expect(planned('2026-01-13T09:00Z')).toEqual([...missed, 'open 2026-01-13']);
    expect(planned('2026-01-13T09:00Z', { last: '2026-01-08' })).toEqual([...missed.slice(3), 'open 2026-01-13']);
    expect(planned('2026-01-13T09:00Z', before)).toEqual(['open 2026-01-13']);
  });

  it.each([
    ['2026-01-13T07:00Z', '2026-01-13T08:00Z', ['open 2026-01-13']],
    ['2026-01-13T10:00Z', '2026-01-13T10:00Z', ['open 2026-01-13']],
    ['2026-01-13T14:00Z', '2026-01-13T14:00Z', ['open 2026-01-13']],
    ['2026-01-13T14:01Z', '2026-01-13T14:01Z', []],
    ['2026-01-13T10:00Z', '2026-01-13T15:00Z', ['skip 2026-01-13']], // on in time, then the bot was down
  ])('switched on at %s, at %s: %s', (since, now, expected) => {
    expect(planned(now, { since: at(since) })).toEqual(expected);
  });

  it('opens a window too short to open late only on time', () => {
    const wanted = schedule({ closes: time('10:00') });
    expect(planned('2026-01-13T08:10:00Z', { ...before, wanted })).toEqual(['open 2026-01-13']);
    expect(planned('2026-01-13T08:10:01Z', { ...before, wanted })).toEqual(['skip 2026-01-13']);
  });

  it('takes a window past midnight for the day on which it opened', () => {
    const wanted = schedule({ opens: time('22:00'), closes: time('06:00') });
    expect(planned('2026-01-14T02:00Z', { ...before, wanted })).toEqual(['open 2026-01-13']);
  });

  it('says when to look again', () => {
    const next = (settings: Partial<Settings>) =>
      planOf({ schedule: schedule(), since: longAgo, lastDate: null, ...settings }, at('2026-01-13T09:00Z')).next;
    expect(next({})).toEqual(at('2026-01-14T08:00Z'));
    expect(next({ schedule: schedule({ paused: true }) })).toBeNull();
  });

  it('looks again within a day, however far the next window is', () => {
    const mondays = schedule({ days: new Set([1]) });
    const plan = planOf({ schedule: mondays, since: longAgo, lastDate: null }, at('2026-01-13T09:00Z'));
    expect(plan.next).toEqual(at('2026-01-14T09:00Z'));
    expect(latestLook(at('2026-01-13T09:00Z'))).toEqual(at('2026-01-14T09:00Z'));
  });

  it.each([
    ['2026-01-14', []], // a zone may have been changed
    ['2026-01-15', ['open 2026-01-13']],
    ['2027-01-13', ['open 2026-01-13']],
  ])('believes that the last day was %s only if that can be', (last, expected) => {
    expect(planned('2026-01-13T09:00Z', { last, since: at('2026-01-13T08:00Z') })).toEqual(expected);
  });

  it('takes a schedule that is to be switched on in the future for one that was just now', () => {
    expect(planned('2026-01-13T09:00Z', { since: at('2027-01-13T09:00Z') })).toEqual(['open 2026-01-13']);
    expect(planned('2026-01-13T14:01Z', { since: at('2027-01-13T09:00Z') })).toEqual([]);
  });

  it('calls late what opens over ten minutes after its time', () => {
    const opens = at('2026-01-13T08:00Z');
    expect(isLateBy(opens, at('2026-01-13T08:10:00Z'))).toBe(false);
    expect(isLateBy(opens, at('2026-01-13T08:10:01Z'))).toBe(true);
  });
});

describe('the next round that is promised', () => {
  const next = (now: string, last: string | null, wanted = schedule()) => {
    const lastDate = last === null ? null : Temporal.PlainDate.from(last);
    return comingRound({ schedule: wanted, since: at('2025-06-02T00:00Z'), lastDate }, at(now))?.window.date.toString();
  };

  it.each([
    ['2026-01-13T07:00Z', '2026-01-12', '2026-01-13'],
    ['2026-01-13T09:00Z', '2026-01-12', '2026-01-13'], // it is due, and has not opened yet
    ['2026-01-13T09:00Z', '2026-01-13', '2026-01-14'],
    ['2026-01-13T15:00Z', '2026-01-12', '2026-01-14'], // too late for today
    ['2026-01-13T09:00Z', '2026-01-14', '2026-01-15'], // tomorrow has had its round
    ['2026-01-13T09:00Z', '2027-01-13', '2026-01-13'], // a wrong clock said so
    ['2026-01-13T15:00Z', '9999-12-31', '2026-01-14'], // garbage said so
  ])('at %s, the last day being %s, is that of %s', (now, last, expected) => {
    expect(next(now, last)).toBe(expected);
  });

  it('is none where the schedule is paused', () => {
    expect(next('2026-01-13T07:00Z', null, schedule({ paused: true }))).toBeUndefined();
  });

  it('finds the day after one that had its round early, with one day a week', () => {
    expect(next('2026-01-13T07:00Z', '2026-01-14', schedule({ days: new Set([3]) }))).toBe('2026-01-21');
  });

  it('is the one that the plans of the time to come ask for first', () => {
    const lastArb = fc.option(fc.oneof(fc.integer({ min: -3, max: 1 }), fc.constant(900)));
    const partsArb = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(scheduleArb, lastArb, fc.nat(600 * 24), partsArb, (wanted, ahead, hours, parts) => {
        const start = at('2026-01-10T00:00Z').add({ hours });
        const today = start.toZonedDateTimeISO(wanted.zone).toPlainDate();
        const lastDate = ahead === null ? null : today.add({ days: ahead });
        const settings = { schedule: wanted, since: start, lastDate };
        const opened = (now: Temporal.Instant) =>
          planOf(settings, now)
            .rounds.filter(({ skipped }) => !skipped)
            .map(({ window }) => `${window.date}`);
        const promised = comingRound(settings, start)?.window;
        if (!promised) return;
        const until = isBefore(promised.opens, start) ? start : promised.opens;
        expect(opened(until)).toEqual([`${promised.date}`]);
        const wait = start.until(until).total('seconds');
        for (const part of parts) {
          const before = start.add({ seconds: Math.floor(part * wait) });
          if (isBefore(before, until)) expect(opened(before)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the horizon', () => {
  const daysAgo = fc.integer({ min: 0, max: 400 });
  /** The clocks of Apia left out 30 December 2011; those of Kwajalein said 30 September 1969 twice. */
  const moved = [
    ['Pacific/Apia', '2011-12-31T00:00Z'],
    ['Pacific/Kwajalein', '1969-10-01T00:00Z'],
  ] as const;
  const momentArb = fc
    .record({ minutes: fc.nat(700 * 24 * 60), around: fc.option(fc.constantFrom(...moved)), hours: fc.nat(24 * 12) })
    .map(({ minutes, around, hours }) =>
      around
        ? { zone: around[0], now: at(around[1]).add({ hours }) }
        : { zone: null, now: at('2026-01-10T00:00Z').add({ minutes }) },
    );

  it('lies so far back that it does not matter how long before it a schedule was switched on', () => {
    fc.assert(
      fc.property(scheduleArb, momentArb, fc.option(daysAgo), daysAgo, (any, { zone, now }, last, before) => {
        const wanted = { ...any, zone: zone ?? any.zone };
        const today = now.toZonedDateTimeISO(wanted.zone).toPlainDate();
        const lastDate = last === null ? null : today.subtract({ days: last });
        const horizon = sinceHorizon(now);
        const since = horizon.subtract({ hours: 24 * before });
        expect(planOf({ schedule: wanted, since, lastDate }, now)).toEqual(
          planOf({ schedule: wanted, since: horizon, lastDate }, now),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('comingRound', () => {
  const nine = { since: at('2026-03-02T00:00Z'), lastDate: null, schedule: schedule({ zone: 'UTC' }) };
  const told = (now: string, changes: Partial<Settings> = {}) => {
    const coming = comingRound({ ...nine, ...changes }, at(now));
    return coming && `${coming.window.date} ${coming.opensNow ? 'now' : 'later'}`;
  };

  it('is the one of today as long as it opens, and else the next', () => {
    expect(told('2026-03-02T08:00Z')).toBe('2026-03-02 later');
    expect(told('2026-03-02T09:00Z')).toBe('2026-03-02 now');
    expect(told('2026-03-02T15:00Z')).toBe('2026-03-02 now');
    expect(told('2026-03-02T15:01Z')).toBe('2026-03-03 later');
    expect(told('2026-03-02T11:00Z', { since: at('2026-03-02T11:00Z') })).toBe('2026-03-02 now');
    expect(told('2026-03-02T11:00Z', { schedule: schedule({ paused: true }) })).toBeNull();
  });

  it('is never a second one of a day', () => {
    const lastDate = Temporal.PlainDate.from('2026-03-02');
    expect(told('2026-03-02T08:00Z', { lastDate })).toBe('2026-03-03 later');
    expect(told('2026-03-02T10:00Z', { lastDate })).toBe('2026-03-03 later');
  });

  it('is what the runner opens first, whenever it looks', () => {
    fc.assert(
      fc.property(scheduleArb, minute, fc.nat(600), fc.integer({ min: -1, max: 9 }), (wanted, minutes, days, last) => {
        const now = at('2026-01-10T00:00Z').add({ minutes: minutes + days * 24 * 60 });
        const lastDate = last < 0 ? null : now.toZonedDateTimeISO(wanted.zone).toPlainDate().subtract({ days: last });
        const settings = { schedule: wanted, since: now.subtract({ hours: minutes % 100 }), lastDate };
        const coming = comingRound(settings, now);
        let moments = 0;
        let known: Temporal.PlainDate | null = lastDate;
        for (let then: Temporal.Instant | null = now; then && moments < 800; moments++) {
          const { rounds, next } = planOf({ ...settings, lastDate: known }, then);
          const opened = rounds.findLast(({ skipped }) => !skipped);
          if (opened) {
            expect(coming?.window).toEqual(opened.window);
            expect(coming?.opensNow).toBe(moments === 0);
            return;
          }
          known = rounds.at(-1)?.window.date ?? known;
          then = next;
        }
        expect(coming).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

describe('downtime at any minute', () => {
  /** Minutes between the moments at which the bot looks; the clock may step back an hour. */
  const ticksArb = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 4000 }), fc.constant(-60)),
    {
      maxLength: 60,
    },
  );

  /** Plays the ticks as a runner would: every day that is asked for is recorded. */
  function play(wanted: Schedule, start: Temporal.Instant, steps: readonly number[]) {
    const actions: { kind: string; date: string; now: Temporal.Instant; left: number; after: number }[] = [];
    const ticks: Temporal.Instant[] = [];
    let lastDate: Temporal.PlainDate | null = null;
    let now = start;
    for (const minutes of steps) {
      now = now.add({ minutes });
      ticks.push(now);
      const { rounds } = planOf({ schedule: wanted, since: start, lastDate }, now);
      for (const { window, skipped } of rounds) {
        const { date, opens, closes } = window;
        const [left, after] = [now.until(closes).total('minutes'), opens.until(now).total('minutes')];
        actions.push({ kind: skipped ? 'skip' : 'open', date: `${date}`, now, left, after });
        lastDate = date;
      }
    }
    return { actions, ticks };
  }

  const startArb = fc.integer({ min: 0, max: 700 * 24 * 60 }).map(minutes => at('2026-01-10T00:00Z').add({ minutes }));

  it('opens at most once a day, with two hours left or on time, and never loses a day that it could open', () => {
    fc.assert(
      fc.property(scheduleArb, startArb, ticksArb, (wanted, start, steps) => {
        const { actions, ticks } = play(wanted, start, steps);
        expect(new Set(actions.map(({ date }) => date)).size).toBe(actions.length);
        const opened = actions.filter(({ kind }) => kind === 'open');
        for (const { date, left, after } of opened) {
          const day = Temporal.PlainDate.from(date);
          expect(wanted.days.has(day.dayOfWeek) && !wanted.skipDates.has(date)).toBe(true);
          expect(after).toBeGreaterThanOrEqual(0);
          expect(left >= 120 || after <= 10).toBe(true);
        }
        const first = nextWindow(wanted, start);
        const wasThere = ticks.findIndex(now => first && !isBefore(now, first.opens));
        const seen = ticks[wasThere];
        if (first && seen && seen.until(first.closes).total('minutes') >= 120)
          expect(opened.map(({ date }) => date)).toContain(first.date.toString());
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing when the clock steps back an hour after any tick', () => {
    fc.assert(
      fc.property(scheduleArb, startArb, ticksArb, (wanted, start, steps) => {
        const forward = steps.filter(minutes => minutes > 0);
        const again = forward.flatMap(minutes => [minutes, -60, 60]);
        const days = (played: number[]) =>
          play(wanted, start, played).actions.map(({ kind, date }) => `${kind} ${date}`);
        expect(days(again)).toEqual(days(forward));
      }),
      { numRuns: 200 },
    );
  });
});

const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
