/** What to offer while somebody types into an option of `quiz` or `remind`. */
import type { Choice, Suggest } from '../../chat.ts';
import { readDate } from '../../rules/dates.ts';
import { localDate } from '../../rules/schedule.ts';
import { suggestZones } from '../../rules/zones.ts';
import { dateText } from '../said/times.ts';

const daySets: readonly Choice[] = [
  { label: 'Monday to Friday', value: 'mon-fri' },
  { label: 'Every day', value: 'daily' },
  { label: 'Monday, Wednesday, Friday', value: 'mon,wed,fri' },
  { label: 'Tuesday, Thursday', value: 'tue,thu' },
  { label: 'Once a week, on Monday', value: 'mon' },
  { label: 'Weekends', value: 'weekends' },
];
const lengths: readonly Choice[] = [
  { label: '2 minutes', value: '2m' },
  { label: '10 minutes', value: '10m' },
  { label: 'An hour', value: '1h' },
  { label: 'Until this time tomorrow, almost', value: '23h' },
];
const times: readonly Choice[] = [
  ...['07:00', '07:30', '08:00', '08:30', '09:00', '12:00', '17:00', '20:00'].map(time => ({
    label: time,
    value: time,
  })),
  { label: 'Off', value: 'off' },
];
/** More would not be read while somebody types, and each further letter narrows the list down. */
const mostOffered = 25;
/** Two weeks: most people skip a day of this one or the next, and find a wrong question in the last. */
const daysOffered = 14;

/** The choices for an option of `quiz` or `remind`; null where the option is none of it. What is typed may be anything. */
export function suggestFor({ field, text, at, origin }: Suggest): Choice[] | null {
  switch (field) {
    case 'zone':
      return suggestZones(text)
        .slice(0, mostOffered)
        .map(zone => ({ label: zone, value: zone }));
    case 'time':
      return fitting(times, text);
    case 'days':
      return fitting(daySets, text);
    case 'length':
      return fitting(lengths, text);
    case 'date':
      return daysFor(text, localDate(at, origin.zone ?? 'UTC'), 'ahead');
    case 'day':
      return daysFor(text, localDate(at, origin.zone ?? 'UTC'), 'back');
    default:
      return null;
  }
}

/** The days in which what was typed stands, or the one that it means, such as "24 Dec". */
function daysFor(text: string, today: Temporal.PlainDate, direction: 'ahead' | 'back'): Choice[] {
  const choice = (day: Temporal.PlainDate) => ({ label: dateText(day, today), value: day.toString() });
  const meant = readDate(text, today, direction);
  if (meant) return [choice(meant)];
  const sign = direction === 'ahead' ? 1 : -1;
  return fitting(
    Array.from({ length: daysOffered }, (_, days) => choice(today.add({ days: sign * days }))),
    text,
  );
}

/** Those in which what was typed stands; where it stands in none, what was typed is itself the choice. */
function fitting(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  const found = choices.filter(({ label, value }) => `${label} ${value}`.toLowerCase().includes(wanted));
  return found.length > 0 ? found : [{ label: typed.trim(), value: typed.trim() }];
}
