import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readDates } from '../../../src/rules/dates.ts';

/** A Wednesday. */
const today = Temporal.PlainDate.from('2026-03-04');

function dates(text: string): string {
  const read = readDates(text, today);
  return read.ok ? read.dates.map(String).join(' ') : `${read.why}: ${read.unread}`;
}

describe('readDates', () => {
  it.each([
    ['2026-12-24', '2026-12-24'],
    ['today', '2026-03-04'],
    ['Tomorrow', '2026-03-05'],
    ['the day after tomorrow', '2026-03-06'],
    ['yesterday', '2026-03-03'],
    ['friday', '2026-03-06'],
    ['on Friday.', '2026-03-06'],
    ['wednesday', '2026-03-04'],
    ['this tues', '2026-03-10'],
    ['next monday', '2026-03-09'],
    ['next friday', '2026-03-13'],
    ['last friday', '2026-02-27'],
    ['last wednesday', '2026-02-25'],
    ['24 Dec', '2026-12-24'],
    ['24th of December', '2026-12-24'],
    ['Dec 24', '2026-12-24'],
    ['December 24, 2027', '2027-12-24'],
    ['Thursday 24 December', '2026-12-24'],
    ['Thu, 24 Dec', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['24.12.2027', '2027-12-24'],
    ['1 March', '2027-03-01'],
    ['29 Feb', '2028-02-29'],
  ])('reads %j as %s', (text, date) => expect(dates(text)).toBe(date));

  it.each([
    ['2026-12-24, 2026-12-25', '2026-12-24 2026-12-25'],
    ['2026-12-25 2026-12-24', '2026-12-24 2026-12-25'],
    ['tomorrow and friday', '2026-03-05 2026-03-06'],
    ['24, 25 and 26 Dec', '2026-12-24 2026-12-25 2026-12-26'],
    ['24 Dec & 1 Jan', '2026-12-24 2027-01-01'],
    ['24 Dec to 26 Dec', '2026-12-24 2026-12-25 2026-12-26'],
    ['24-26 Dec', '2026-12-24 2026-12-25 2026-12-26'],
    ['31 Dec - 1 Jan', '2026-12-31 2027-01-01'],
    ['2026-12-31..2027-01-01', '2026-12-31 2027-01-01'],
    ['2026-12-31 - 2027-01-01', '2026-12-31 2027-01-01'],
    ['2026-12-31 to 2027-01-01', '2026-12-31 2027-01-01'],
    ['thu-fri, 2026-03-09', '2026-03-05 2026-03-06 2026-03-09'],
    ['from tomorrow until friday', '2026-03-05 2026-03-06'],
    ['next week', '2026-03-09 2026-03-10 2026-03-11 2026-03-12 2026-03-13 2026-03-14 2026-03-15'],
    ['friday, friday', '2026-03-06'],
  ])('reads several: %j', (text, several) => expect(dates(text)).toBe(several));

  it.each([
    ['', 'unread: '],
    ['soon', 'unread: soon'],
    ['2026-02-30', 'unread: 2026-02-30'],
    ['31 Feb', 'unread: 31 Feb'],
    ['24/12', 'unread: 24/12'],
    ['tomorrow, or so', 'unread: or so'],
    ['24', 'unread: 24'],
    ['24 Foo', 'unread: 24 Foo'],
    ['constructor 24', 'unread: constructor 24'],
    ['mon to', 'unread: mon to'],
    ['2026-12-24 to 2026-12-23', 'unread: 2026-12-24 to 2026-12-23'],
    ['today to 2030-01-01', 'endless: today to 2030-01-01'],
  ])('finds no day in %j', (text, why) => expect(dates(text)).toBe(why));

  it('has an answer to any text', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('24', 'Dec', ',', 'to', '-', 'next', 'monday', '2026-12-24', 'and', '99999999999', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(word), words => {
        const read = readDates(words.join(' '), today);
        if (read.ok) expect(read.dates.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('readDate looking back', () => {
  it.each([
    ['friday', '2026-02-27'],
    ['wednesday', '2026-03-04'],
    ['3 March', '2026-03-03'],
    ['5 March', '2025-03-05'],
    ['yesterday', '2026-03-03'],
    ['2026-03-02', '2026-03-02'],
  ])('reads %j as %s', (text, date) => expect(readDate(text, today, 'back')?.toString()).toBe(date));
});
