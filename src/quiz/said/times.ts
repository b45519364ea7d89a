import type { Span } from '../../chat.ts';

/** A time of day such as "17:00 Europe/Paris"; each reader sees it in their own zone where the platform can. */
export function timeSpan(at: Temporal.Instant, zone: string): Span {
  return { text: `${clockTime(at, zone)} ${zone}`, at, style: 'bold' };
}

/** A day and time such as "Monday 2 March, 09:00 Europe/Paris". */
export function dayAndTime(at: Temporal.Instant, zone: string): string {
  return `${dayText(at.toZonedDateTimeISO(zone).toPlainDate())}, ${clockTime(at, zone)} ${zone}`;
}

/** A day such as "Monday 2 March". */
export function dayText(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}

const clockTime = (at: Temporal.Instant, zone: string) =>
  at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
