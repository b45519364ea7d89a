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
export function dayAndTime(at: Temporal.Instant, zone: string): string {
  return `${dayText(at.toZonedDateTimeISO(zone).toPlainDate())}, ${clockTime(at, zone)} ${zone}`;
}

/** A day such as "Monday 2 March". */
export function dayText({ dayOfWeek, day, month }: Temporal.PlainDate): string {
  return `${weekdays[dayOfWeek - 1]} ${day} ${months[month - 1]}`;
}

const clockTime = (at: Temporal.Instant, zone: string) =>
  at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
