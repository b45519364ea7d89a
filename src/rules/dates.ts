/** Days as people write them: "2026-12-24", "tomorrow", "next monday", "24 Dec", several of them, or a range. */

/**
 * What was meant: all days in their order, or nothing. `unread` is the part that is no day, '' where nothing was
 * written; `endless` is a range that is longer than a year.
 */
export type ReadDates =
  | { ok: true; dates: Temporal.PlainDate[] }
  | { ok: false; unread: string; why: 'unread' | 'endless' };

/** Where a day of a week or a year is looked for: from today on, or up to today. */
type Direction = 'ahead' | 'back';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
/** No range of days without rounds is longer: that is what switching off is for. */
const longestRange = 366;

/** Reads days that lie ahead of `today`, from which a day without a year and a bare weekday are looked for. */
export function readDates(text: string, today: Temporal.PlainDate): ReadDates {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const pieces = withBounds(line)
    .split(/ ?[,;&] ?| and /i)
    .filter(piece => piece !== '');
  const read = pieces.map((piece, i) => readPiece(withMonth(piece, pieces.slice(i + 1)), today));
  const failed = read.find(one => !one.ok);
  if (failed || read.length === 0) return failed ?? { ok: false, unread: line, why: 'unread' };
  return { ok: true, dates: distinct(read.flatMap(one => (one.ok ? one.dates : []))) };
}

/** Reads the one day that is meant; null if it is none. */
export function readDate(text: string, today: Temporal.PlainDate, direction: Direction): Temporal.PlainDate | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^(?:from|on|the)\s+/, '')
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replaceAll(/\bof\b|[.,](?=\s|$)/g, ' ')
    .split(/\s+/)
    .filter(word => word !== '');
  return (
    nearDay(words, today) ??
    daysAhead(words, today) ??
    weekday(words, today, direction) ??
    calendarDay(words, today, direction)
  );
}

/** Marks where one day ends and the next begins, and where a comma or a hyphen is no such mark or is one. */
const withBounds = (line: string): string =>
  line
    .replaceAll(/(\d{4}-\d{2}-\d{2}) (?=\d{4}-)/g, '$1, ')
    .replaceAll(/(\d{4}-\d{2}-\d{2})-(?=\d{4}-)/g, '$1 to ')
    .replaceAll(/(?<![\d-])(\d{1,2})-(\d{1,2})(?= [a-z])/gi, '$1 to $2')
    .replaceAll(/([a-z] \d{1,2}), (?=\d{4}(?!-))/gi, '$1 ')
    .replaceAll(/(day|mon|tue|wed|thu|fri|sat|sun), (?=\d{1,2} [a-z])/gi, '$1 ');

const rangeMark = / ?(?:\.\.+|–|—|\bto\b|\btill?\b|\buntil\b|\bthrough\b| - |(?<=[a-z])-(?=[a-z\d])) ?/i;

/** "24" in "24, 25 and 26 Dec" is of the month that comes behind it. */
function withMonth(piece: string, behind: readonly string[]): string {
  const whole = behind.find(one => /[a-z]/i.test(one));
  return /^\d{1,2}$/.test(piece) && whole ? whole.replace(/\d{1,2}/, piece) : piece;
}

function readPiece(piece: string, today: Temporal.PlainDate): ReadDates {
  const unread: ReadDates = { ok: false, unread: piece, why: 'unread' };
  if (/^next week$/i.test(piece)) return { ok: true, dates: daysFrom(mondayAfter(today), 7) };
  const [from = '', to, ...more] = piece.split(rangeMark);
  const first = readDate(to === undefined ? from : withMonth(from, [to]), today, 'ahead');
  if (!first || more.length > 0) return unread;
  if (to === undefined) return { ok: true, dates: [first] };
  const last = readDate(to, first, 'ahead');
  const length = last ? first.until(last).total('days') + 1 : 0;
  if (length > longestRange) return { ok: false, unread: piece, why: 'endless' };
  return length < 1 ? unread : { ok: true, dates: daysFrom(first, length) };
}

const daysFrom = (first: Temporal.PlainDate, length: number) =>
  Array.from({ length }, (_, days) => first.add({ days }));
const mondayAfter = (day: Temporal.PlainDate) => day.add({ days: 8 - day.dayOfWeek });

function distinct(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate[] {
  const byText = new Map(dates.map(date => [date.toString(), date]));
  return [...byText.values()].toSorted(Temporal.PlainDate.compare);
}

function nearDay(words: readonly string[], today: Temporal.PlainDate): Temporal.PlainDate | null {
  switch (words.join(' ')) {
    case 'today':
      return today;
    case 'tomorrow':
      return today.add({ days: 1 });
    case 'day after tomorrow':
      return today.add({ days: 2 });
    case 'yesterday':
      return today.subtract({ days: 1 });
    default:
      return null;
  }
}

/** "in 3 weeks", "in a month". */
function daysAhead(words: readonly string[], today: Temporal.PlainDate): Temporal.PlainDate | null {
  const [, count = '', unit = ''] =
    /^in (\d{1,3}|an?|one|two|three|four|five|six) (day|week|month)s?$/.exec(words.join(' ')) ?? [];
  if (unit === '') return null;
  const number = /^\d/.test(count) ? Number(count) : Math.max(countWords.indexOf(count), 1);
  return today.add({ [`${unit}s`]: number });
}
const countWords = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** "friday" is the next one, today among them; "next friday" is that of next week, "last friday" lies before today. */
function weekday(words: readonly string[], today: Temporal.PlainDate, direction: Direction): Temporal.PlainDate | null {
  const [which, name] = words.length === 2 ? words : ['this', words[0]];
  if (words.length > 2 || !name || !which || !['this', 'coming', 'next', 'last'].includes(which)) return null;
  const day = weekdayNumber(name);
  if (day === 0) return null;
  if (which === 'next') return mondayAfter(today).add({ days: day - 1 });
  if (which === 'last') return today.subtract({ days: ((today.dayOfWeek - day + 6) % 7) + 1 });
  const ahead = (day - today.dayOfWeek + 7) % 7;
  return today.add({ days: direction === 'back' && ahead > 0 ? ahead - 7 : ahead });
}

/** The ISO weekday of "mon", "Tues" or "Mondays"; 0 if it is none. */
function weekdayNumber(word: string): number {
  const start = word.replace(/(?<=.{3})s$/, '');
  return start.length < 2 ? 0 : weekdays.findIndex(day => day.startsWith(start)) + 1;
}

/** "2026-12-24", "24 Dec", "Thursday 24 December 2026", "Dec 24" or "24.12."; without a year it is the nearest. */
function calendarDay(
  words: readonly string[],
  today: Temporal.PlainDate,
  direction: Direction,
): Temporal.PlainDate | null {
  const text = words.slice(words.length > 2 && weekdayNumber(words[0] ?? '') > 0 ? 1 : 0).join(' ');
  const found = calendarForms.map(form => form.exec(text)).find(match => match !== null);
  const { year, month, day, name = '' } = found?.groups ?? {};
  const number = month ? Number(month) : name.length < 3 ? 0 : months.findIndex(one => one.startsWith(name)) + 1;
  if (day === undefined || number === 0) return null;
  if (year !== undefined) return dateOf(Number(year), number, Number(day));
  const sign = direction === 'ahead' ? 1 : -1;
  // A leap day is eight years away at the most.
  const dates = Array.from({ length: 9 }, (_, years) => dateOf(today.year + sign * years, number, Number(day)));
  return dates.find(date => date && sign * Temporal.PlainDate.compare(date, today) >= 0) ?? null;
}

const calendarForms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})(?:\.(?<year>\d{4}))?$/,
  /^(?<day>\d{1,2}) (?<name>[a-z]+)(?: (?<year>\d{4}))?$/,
  /^(?<name>[a-z]+) (?<day>\d{1,2})(?: (?<year>\d{4}))?$/,
];

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
