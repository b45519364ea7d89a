import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimetable, writeTimetable } from '../../../src/rules/timetable.ts';
import { schedule } from './fixtures.ts';

const defaults = schedule();

function read(text: string): string {
  const parsed = parseTimetable(text, defaults);
  return parsed.ok ? writeTimetable(parsed.schedule) : `not read: ${JSON.stringify(parsed.problems)}`;
}

function problems(text: string) {
  const parsed = parseTimetable(text, defaults);
  return parsed.ok ? [] : parsed.problems.map(({ part, text, why }) => `${part} ${why}: ${text}`);
}

describe('parseTimetable', () => {
  it.each([
    ['', '09:00-17:00 Europe/Berlin mon-fri 1'],
    ['09:00-17:00 Europe/Paris mon-fri 1', '09:00-17:00 Europe/Paris mon-fri 1'],
    ['3 mon,wed,fri europe/paris 9-17', '09:00-17:00 Europe/Paris mon,wed,fri 3'],
    ['9:00–17:00', '09:00-17:00 Europe/Berlin mon-fri 1'],
    ['9:30 — 17.45', '09:30-17:45 Europe/Berlin mon-fri 1'],
    ['9h30-17h', '09:30-17:00 Europe/Berlin mon-fri 1'],
    ['9am to 5:30 pm', '09:00-17:30 Europe/Berlin mon-fri 1'],
    ['12am-12pm', '00:00-12:00 Europe/Berlin mon-fri 1'],
    ['9-5pm', '09:00-17:00 Europe/Berlin mon-fri 1'],
    ['9 a.m. till 5 p.m.', '09:00-17:00 Europe/Berlin mon-fri 1'],
    ['between 9 and 17 every day', '09:00-17:00 Europe/Berlin daily 1'],
    ['noon to midnight', '12:00-00:00 Europe/Berlin mon-fri 1'],
    ['12 noon - 5pm', '12:00-17:00 Europe/Berlin mon-fri 1'],
    ['9h-17h', '09:00-17:00 Europe/Berlin mon-fri 1'],
    ['17h-9h', '17:00-09:00 Europe/Berlin mon-fri 1'],
    ['0900-1730', '09:00-17:30 Europe/Berlin mon-fri 1'],
    ['9am-11', '09:00-11:00 Europe/Berlin mon-fri 1'],
    // A night is taken from who says so.
    ['5pm - 9am', '17:00-09:00 Europe/Berlin mon-fri 1'],
    ['9pm-5am', '21:00-05:00 Europe/Berlin mon-fri 1'],
    ['21-5', '21:00-05:00 Europe/Berlin mon-fri 1'],
    ['09:00-05:00', '09:00-05:00 Europe/Berlin mon-fri 1'],
    ['12:00-11:00', '12:00-11:00 Europe/Berlin mon-fri 1'],
    ['9-17 in Germany', '09:00-17:00 Europe/Berlin mon-fri 1'],
    ['08:00-24:00', '08:00-00:00 Europe/Berlin mon-fri 1'],
    ['22:00-06:00', '22:00-06:00 Europe/Berlin mon-fri 1'],
    ['daily', '09:00-17:00 Europe/Berlin daily 1'],
    ['Weekdays', '09:00-17:00 Europe/Berlin mon-fri 1'],
    ['weekends', '09:00-17:00 Europe/Berlin sat,sun 1'],
    ['Tuesdays and thurs', '09:00-17:00 Europe/Berlin tue,thu 1'],
    ['mon, wed , fr - su', '09:00-17:00 Europe/Berlin mon,wed,fri-sun 1'],
    ['fri-mon', '09:00-17:00 Europe/Berlin mon,fri-sun 1'],
    ['new york 2 questions', '09:00-17:00 America/New_York mon-fri 2'],
    ['America/New York', '09:00-17:00 America/New_York mon-fri 1'],
  ])('reads %j as %s', (text, written) => expect(read(text)).toBe(written));

  it.each([
    ['25:00-17:00', 'times unreadable: 25:00-17:00'],
    ['09:60-17:00', 'times unreadable: 09:60-17:00'],
    ['9:00', 'times unreadable: 9:00'],
    ['9-12-17', 'times unreadable: 9-12-17'],
    ['13pm-5pm', 'times unreadable: 13pm-5pm'],
    ['09:00-09:00', 'times length: 09:00-09:00'],
    ['9:00-9:59', 'times length: 9:00-9:59'],
    ['09:00-08:01', 'times length: 09:00-08:01'],
    ['9-17 10-18', 'times repeated: 10-18'],
    ['Europe/Pariss', 'zone unknown: Europe/Pariss'],
    ['EST', 'zone unknown: EST'],
    ['+02:00', 'zone unknown: +02:00'],
    ['UTC+2', 'zone unknown: UTC+2'],
    ['Berlin Paris', 'zone repeated: Paris'],
    ['mon-fry', 'days unreadable: mon-fry'],
    ['mon-wed-fri', 'days unreadable: mon-wed-fri'],
    ['4', 'count range: 4'],
    ['0', 'count range: 0'],
    ['1 2', 'count repeated: 2'],
    ['whenever', 'unknown unreadable: whenever'],
  ])('finds in %j: %s', (text, problem) => expect(problems(text)).toEqual([problem]));

  it.each([
    ['9-5', ['09:00-17:00'], '9am-5pm or 9-17'],
    ['9 to 5:30', ['09:00-17:30'], '9am-5:30pm or 9-17:30'],
    ['9:00-5:00', ['09:00-17:00'], '9am-5pm or 9-17'],
    ['9am-5', ['09:00-17:00'], '9am-5pm or 9-17'],
    ['1pm-5', ['13:00-17:00'], '1pm-5pm or 13-17'],
    ['noon-5', ['12:00-17:00'], '12pm-5pm or 12-17'],
    ['10-2', ['10:00-14:00'], '10am-2pm or 10-14'],
    ['8-11pm', ['08:00-23:00', '20:00-23:00'], '8am-11pm or 8-23'],
    ['1-5', ['13:00-17:00', '01:00-05:00', '01:00-17:00'], '1pm-5pm or 13-17'],
  ])('asks what %j means', (text, suggestions, example) => {
    const parsed = parseTimetable(text, defaults);
    expect(parsed).toMatchObject({ ok: false, problems: [{ part: 'times', why: 'unclear', suggestions, example }] });
    for (const one of [...suggestions, ...example.split(' or ')]) expect(problems(one)).toEqual([]);
  });

  it('finds all problems at once, each with an example, and with what may have been meant', () => {
    const parsed = parseTimetable('09:00-09:00 Europe/Pariss monkey-fri 7 xyzzy', defaults);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { part: 'times', example: '09:00-17:00' },
        { part: 'zone', example: 'Europe/Paris', suggestions: ['Europe/Paris'] },
        { part: 'count', example: '1' },
        { part: 'unknown', example: '09:00-17:00 Europe/Paris mon-fri 1' },
        { part: 'days', text: 'monkey-fri', example: 'mon-fri' },
      ],
    });
  });

  it('takes a window of 1 to 23 hours', () => {
    expect(problems('9:00-10:00')).toEqual([]);
    expect(problems('09:00-08:00')).toEqual([]);
  });

  it('keeps the skip dates and switches on', () => {
    const before = schedule({ paused: true, skipDates: new Set(['2026-12-24']), perRound: 2 });
    expect(parseTimetable('daily', before)).toMatchObject({
      ok: true,
      schedule: { paused: false, skipDates: new Set(['2026-12-24']), perRound: 2 },
    });
  });

  const anySchedule = fc
    .record({
      start: fc.nat(1439),
      length: fc.integer({ min: 60, max: 23 * 60 }),
      zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      perRound: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ start, length, zone, days, perRound }) => {
      const opens = Temporal.PlainTime.from('00:00').add({ minutes: start });
      return schedule({ opens, closes: opens.add({ minutes: length }), zone, days: new Set(days), perRound });
    });

  it('reads what it writes, in any order and case', () => {
    fc.assert(
      fc.property(anySchedule, fc.boolean(), fc.boolean(), (wanted, upper, reversed) => {
        const words = writeTimetable(wanted).split(' ');
        const text = (reversed ? words.toReversed() : words).join(' ');
        expect(read(upper ? text.toUpperCase() : text)).toBe(writeTimetable(wanted));
      }),
    );
  });

  it('has an answer to any text', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('9', '-', '9-17', 'mon', ',', 'to', 'Europe/', 'pm', '1', '–', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(word), words => {
        const parsed = parseTimetable(words.join(' '), defaults);
        if (parsed.ok) expect(parsed.schedule.days.size).toBeGreaterThan(0);
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
