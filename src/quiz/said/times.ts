/** Times and days in words. Nothing here asks the machine for its zone or its language. */
import type { Span } from '../../chat.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A time of day such as "17:00 Europe/Paris"; each reader sees it in their own zone where the platform can. */
export function timeSpan(at: Temporal.Instant, zone: string): Span {
  return { text: `${clockTime(at, zone)} ${zone}`, at, style: 'bold' };
}

/** A day and time such as "Monday 2 March, 09:00 Europe/Paris". */
export function dayAndTimeSpan(at: Temporal.Instant, zone: string): Span {
  const { text, ...time } = timeSpan(at, zone);
  return { text: `${dayText(at.toZonedDateTimeISO(zone).toPlainDate())}, ${text}`, ...time, day: true };
}

/** The same with its year, where that is not the one of `today`. */
export function dateText(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return day.year === today.year ? dayText(day) : `${dayText(day)} ${day.year}`;
}

/** Days in their order, in words; three and more in a row by the first and the last: "1 March to 3 March and 9 March". */
export function datesText(days: readonly Temporal.PlainDate[], today: Temporal.PlainDate): string {
  const runs: Temporal.PlainDate[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.until(day).total('days') === 1) run.push(day);
    else runs.push([day]);
  }
  const texts = runs.flatMap(run => {
    const named = run.map(day => dateText(day, today));
    return named.length < 3 ? named : [`${named[0]} to ${named.at(-1)}`];
  });
  const [shown, more] = [texts.slice(0, mostRuns), texts.length - mostRuns];
  return listText(more > 0 ? [...shown, `${more} more`] : shown);
}

/** More days in one sentence nobody reads. */
const mostRuns = 8;

/** "Monday to Friday", "Monday, Wednesday and Friday" or "every day", of ISO weekdays. */
export function weekdaysText(days: ReadonlySet<number>): string {
  const sorted = [...days].sort();
  const names = sorted.map(day => weekdays[day - 1] ?? '');
  if (names.length === weekdays.length) return 'every day';
  const inRow = sorted.every((day, i) => day === (sorted[0] ?? 0) + i);
  return inRow && names.length > 2 ? `${names[0]} to ${names.at(-1)}` : listText(names);
}

/** A small number as a word. */
export const countText = (count: number): string => ['none', 'one', 'two'][count] ?? String(count);

/** "A", "A and B" or "A, B and C". */
export function listText(items: readonly string[]): string {
  const [last = '', ...others] = items.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}

/** A day such as "Monday 2 March". */
export function dayText({ dayOfWeek, day, month }: Temporal.PlainDate): string {
  return `${weekdays[dayOfWeek - 1]} ${day} ${months[month - 1]}`;
}

export const clockTime = (at: Temporal.Instant, zone: string) =>
  at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
