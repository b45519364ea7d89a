import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../../src/commands.ts';
import { readExam } from '../../../src/rules/exam.ts';
import { questionsBefore } from '../../../src/rules/schedule.ts';
import { schedule } from './fixtures.ts';

const today = Temporal.PlainDate.from('2026-11-29');
const read = (text: string) => {
  const found = readExam(text, today);
  if (found.ok) return found.date.toString();
  return found.why === 'doubtful' ? found.meant.join(' or ') : found.why;
};

describe('the day of an exam', () => {
  it.each([
    ['2027-05-12', '2027-05-12'],
    ['12 May', '2027-05-12'],
    ['May 12 2027', '2027-05-12'],
    ['May 12, 2027', '2027-05-12'],
    ['on the 12th of May', '2027-05-12'],
    ['12.5.2027', '2027-05-12'],
    ['in 3 weeks', '2026-12-20'],
    ['in a month', '2026-12-29'],
    ['in two days', '2026-12-01'],
    ['next friday', '2026-12-04'],
    ['today', '2026-11-29'],
    ['13/05/2027', '2027-05-13'],
    ['5/13/27', '2027-05-13'],
    ['05/05', '2027-05-05'],
    ['05/06', '2027-06-05 or 2027-05-06'],
    ['5-6-2027', '2027-06-05 or 2027-05-06'],
    ['2026-11-28', 'past'],
    ['yesterday', 'past'],
    ['12 May 2020', 'past'],
    ['2072-05-12', 'far'],
    ['31 Feb', 'unread'],
    ['2027-13-40', 'unread'],
    ['May', 'unread'],
    ['soon', 'unread'],
    ['in 0 weeks of sunday', 'unread'],
    ['99/99', 'unread'],
  ])('%j is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it.each(['exam', 'exam off', 'exam 2027-05-12', 'exam 05/06', 'exam soon', 'exam on May 12th', 'exam in 3 weeks'])(
    'is asked for by %j',
    text => {
      expect(parseRequest(text).kind).toBe('exam');
    },
  );

  it.each(['exam tip for bias', 'exam questions in May', 'how long is the exam', 'what is on the exam', 'exam tips'])(
    'is none of the business of %j',
    text => {
      expect(parseRequest(text).kind).toBe('ask');
    },
  );
});

describe('the questions of a channel before an exam', () => {
  const daily = schedule({ zone: 'UTC', perRound: 2 });
  const now = Temporal.Instant.from('2026-03-02T08:00Z');
  const count = (date: string, enough = 100, changes = {}) =>
    questionsBefore({ ...daily, ...changes }, now, {
      ...{ exam: Temporal.PlainDate.from(date), lastDate: null, enough },
    });

  it('are those of the rounds that open on an earlier day', () => {
    const days = [...daily.days].length;
    expect(count('2026-03-09')).toBe(2 * days);
    expect(count('2026-03-02')).toBe(0);
    expect(count('2026-03-09', 3)).toBe(4);
    expect(count('2026-03-09', 100, { days: new Set() })).toBe(0);
    expect(count('2026-03-09', 100, { paused: true })).toBe(2 * days);
  });
});
