import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Daily, planReminder, readReminder } from '../../../src/rules/remind.ts';

const time = (text: string) => Temporal.PlainTime.from(text);

describe('what follows remind', () => {
  it.each<[string, object]>([
    ['', {}],
    ['08:30', { time: time('08:30') }],
    ['me at 8.30 am', { time: time('08:30') }],
    ['daily at 9pm', { time: time('21:00') }],
    ['noon europe/paris', { time: time('12:00'), zone: 'Europe/Paris' }],
    ['08:30 New York', { time: time('08:30'), zone: 'America/New_York' }],
    ['off', { time: null }],
    ['rounds', { rounds: true }],
    ['rounds off', { rounds: false }],
    ['off rounds on', { time: null, rounds: true }],
  ])('%j is read', (text, wish) => {
    expect(readReminder(text)).toEqual({ ok: true, wish });
  });

  it.each(['25:00', '8:75', '99'])('%j is no time of day', text => {
    expect(readReminder(text)).toMatchObject({ ok: false, part: 'time', text });
  });

  it.each([
    ['08:30 Europe/Pars', 'Europe/Paris'],
    ['08:30 Pariss', 'Europe/Paris'],
  ])('%j is near a zone', (text, zone) => {
    expect(readReminder(text)).toMatchObject({ ok: false, part: 'zone', suggestions: expect.arrayContaining([zone]) });
  });

  it.each(['me what drift is', 'drift', 'me to call my mother at five', 'rounds tomorrow', 'x'.repeat(5_000)])(
    '%j is a question',
    text => {
      expect(readReminder(text)).toBeNull();
    },
  );
});

describe('the plan of a reminder', () => {
  const zones = [
    'UTC',
    'Europe/Paris',
    'America/New_York',
    'Asia/Tokyo',
    'Pacific/Apia',
    'Pacific/Honolulu',
    'Asia/Kolkata',
  ];
  const start = Temporal.Instant.from('2026-03-20T00:00Z');
  const never = { day: null, at: null };

  it('is the next time of the calendar, over a change of clocks', () => {
    const daily: Daily = { time: time('02:30'), zone: 'Europe/Paris', since: start, last: never };
    const next = (at: string) => planReminder(daily, Temporal.Instant.from(at)).next.toString();
    expect(next('2026-03-28T12:00Z')).toBe('2026-03-29T01:00:00Z');
    expect(next('2026-10-24T12:00Z')).toBe('2026-10-25T00:30:00Z');
  });

  it('is within two hours of its time or not at all, and not before it was set', () => {
    const daily: Daily = { time: time('08:30'), zone: 'UTC', since: start, last: never };
    const due = (at: string, since = start) =>
      planReminder({ ...daily, since }, Temporal.Instant.from(at)).due?.day.toString() ?? null;
    expect(due('2026-03-21T08:29Z')).toBeNull();
    expect(due('2026-03-21T10:30Z')).toBe('2026-03-21');
    expect(due('2026-03-21T10:31Z')).toBeNull();
    expect(due('2026-03-21T08:40Z', Temporal.Instant.from('2026-03-21T08:35Z'))).toBeNull();
    const late = planReminder({ ...daily, time: time('23:30') }, Temporal.Instant.from('2026-03-21T00:15Z'));
    expect(late.due?.day.toString()).toBe('2026-03-20');
  });

  it('goes on where a wrong clock wrote days far ahead', () => {
    const last = { day: Temporal.PlainDate.from('2031-01-01'), at: Temporal.Instant.from('2031-01-01T08:30Z') };
    const now = Temporal.Instant.from('2026-03-21T08:30Z');
    expect(planReminder({ time: time('08:30'), zone: 'UTC', since: start, last }, now).due?.day.toString()).toBe(
      '2026-03-21',
    );
  });

  it('never has two on one day nor within twelve hours, and looks again in time, whatever zone, time and clock do', () => {
    const rarely = <T>(some: fc.Arbitrary<T>) =>
      fc.oneof({ arbitrary: fc.constant(undefined), weight: 9 }, { arbitrary: some, weight: 1 });
    const step = fc.record({
      zone: rarely(fc.constantFrom(...zones)),
      minute: rarely(fc.integer({ min: 0, max: 1_439 })),
      back: fc.integer({ min: 0, max: 90 }),
      pass: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 100, maxLength: 200 }), fc.constantFrom(...zones), (steps, first) => {
        let now = start;
        let daily: Daily = { time: time('08:30'), zone: first, since: start, last: never };
        const sent: { day: string; at: number }[] = [];
        for (const { zone, minute, back, pass } of steps) {
          now = now.add({ minutes: pass }).subtract({ minutes: back % 7 === 0 ? back : 0 });
          if (zone) daily = { ...daily, zone };
          if (minute !== undefined) daily = { ...daily, time: time('00:00').add({ minutes: minute }), since: now };
          const { due, next } = planReminder(daily, now);
          expect(Temporal.Instant.compare(next, now)).toBe(1);
          if (!due) continue;
          expect(sent.map(({ day }) => day)).not.toContain(due.day.toString());
          for (const one of sent)
            expect(Math.abs(one.at - now.epochMilliseconds)).toBeGreaterThanOrEqual(12 * 3_600_000);
          sent.push({ day: due.day.toString(), at: now.epochMilliseconds });
          daily = { ...daily, last: { day: due.day, at: now } };
        }
      }),
    );
  });
});
