import type { Schedule } from './schedule.ts';
import { findZone, joinZoneNames, nearZones } from './zones.ts';

/** The part of `quiz on` that could not be read: `text` as it was typed, `example` in its right form. */
export type TimetableProblem = {
  part: Part | 'unknown';
  text: string;
  why: Why;
  example: string;
  suggestions: string[];
};
type Part = 'times' | 'zone' | 'days' | 'count';
/**
 * `repeated`: the part was given twice. `length`: the window is not 1 to 23 hours long. `unclear`: the times can be read
 * in more than one way, of which `suggestions` are likelier than the one by 24 hours.
 */
type Why = 'unreadable' | 'unknown' | 'repeated' | 'length' | 'range' | 'unclear';

type Parsed = { ok: true; schedule: Schedule } | { ok: false; problems: TimetableProblem[] };

const examples: Record<Part | 'unknown', string> = {
  times: '09:00-17:00',
  zone: 'Europe/Paris',
  days: 'mon-fri',
  count: '1',
  unknown: '09:00-17:00 Europe/Paris mon-fri 1',
};

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const groups = new Map([
  ['daily', [1, 2, 3, 4, 5, 6, 7]],
  ['weekdays', [1, 2, 3, 4, 5]],
  ['weekends', [6, 7]],
]);
const minutesInDay = 24 * 60;
/** No timetable is half as long; what comes behind is no part of one, and each unknown word is compared with all zones. */
const longestRead = 300;
/** Words that people put between the parts. */
const fillers = new Set(['and', 'at', 'between', 'from', 'in', 'on', 'question', 'questions']);

type Reading = Partial<Pick<Schedule, 'zone' | 'opens' | 'closes' | 'days' | 'perRound'>>;
type Token = { part: Part | 'unknown'; text: string };

/**
 * Reads `09:00-17:00 Europe/Paris mon-fri 1`, the parts in any order. What is not said stays as in `defaults`; the
 * result is not paused. All problems are found at once.
 */
export function parseTimetable(text: string, defaults: Schedule): Parsed {
  const tokens = tokensOf(text);
  const isRepeated = ({ part }: Token, i: number) =>
    part !== 'unknown' && tokens.findIndex(one => one.part === part) < i;
  const readings = tokens.map((token, i) => (isRepeated(token, i) ? problem(token, 'repeated') : readToken(token)));
  const problems = readings.filter(isProblem);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, schedule: Object.assign({ ...defaults, paused: false }, ...readings) };
}

/** A schedule in the form in which it is typed. */
export function writeTimetable({ opens, closes, zone, days, perRound }: Schedule): string {
  const times = [opens, closes].map(time => time.toString({ smallestUnit: 'minute' })).join('-');
  return [times, zone, writeDays(days), perRound].join(' ');
}

/** Splits at spaces, after closing the gaps that people leave inside a part. All days together are one token. */
function tokensOf(text: string): Token[] {
  const words = joinZoneNames(text.replace(/\s+/g, ' ').slice(0, longestRead))
    .replace(/\b12 (?=noon|midnight)/gi, '')
    .replace(/\b([ap])\.?m\b\.?/gi, '$1m')
    .replace(/(\d) ([ap]m)\b/gi, '$1$2')
    .replace(/\bbetween (\S+) and /gi, '$1-')
    .replace(/ ?[-–—−] ?| (?:to|till?|until) /gi, '-')
    .replace(/ ?, ?/g, ',')
    .replace(/\bevery day\b/gi, 'daily')
    .split(' ')
    .filter(word => word !== '' && !fillers.has(word.toLowerCase()));
  const tokens = words.map(word => ({ part: partOf(word), text: word }));
  const days = tokens.filter(({ part }) => part === 'days').map(token => token.text);
  const rest = tokens.filter(({ part }) => part !== 'days');
  return days.length > 0 ? [...rest, { part: 'days', text: days.join(',') }] : rest;
}

function partOf(word: string): Token['part'] {
  if (/^\d+$/.test(word)) return 'count';
  if (/^(?:\d|noon|midday|midnight)/i.test(word)) return 'times';
  if (word.split(/[,-]/).some(piece => daysOf(piece).length > 0)) return 'days';
  const zoneLike = word.includes('/') || /^(?:utc|gmt)?[+-]\d/i.test(word);
  return zoneLike || findZone(word) || nearZones(word).length > 0 ? 'zone' : 'unknown';
}

function readToken(token: Token): Reading | TimetableProblem {
  if (token.part === 'times') return readTimes(token);
  if (token.part === 'zone') return readZone(token);
  if (token.part === 'days') return readDays(token);
  return token.part === 'count' ? readCount(token) : problem(token, 'unreadable');
}

function readTimes(token: Token): Reading | TimetableProblem {
  const [opening, closing, ...more] = token.text.split('-').map(readTime);
  if (!opening || !closing || more.length > 0) return problem(token, 'unreadable');
  const window = { opens: opening.at, closes: closing.at };
  const readings = sameDayReadings(opening, closing);
  const isSure = readings.length === 1 && !crossesMidnight(window);
  const asks = crossesMidnight(window) || isNight(opening) || (opening.clock === 'open' && closing.clock === 'half');
  if (readings.length > 0 && asks && !isSure) return unclear(token, readings);
  return isLongEnough(window) ? window : problem(token, 'length');
}

type Hours = Pick<Schedule, 'opens' | 'closes'>;

const crossesMidnight = ({ opens, closes }: Hours) => Temporal.PlainTime.compare(closes, opens) <= 0;

function isLongEnough({ opens, closes }: Hours): boolean {
  const length = (opens.until(closes).total('minutes') + minutesInDay) % minutesInDay;
  return length >= 60 && length <= 23 * 60;
}

/** Of a time that may be meant for the morning or for the evening, with nothing that says so: the windows of one day. */
function sameDayReadings(opening: Time, closing: Time): Hours[] {
  if (opening.clock !== 'open' && closing.clock !== 'open') return [];
  const pairs = halvesOf(opening).flatMap(opens => halvesOf(closing).map(closes => ({ opens, closes })));
  const windows = pairs.filter(window => !crossesMidnight(window) && isLongEnough(window));
  return windows.toSorted((a, b) => Number(a.opens.hour < dayBegins) - Number(b.opens.hour < dayBegins));
}

/** Who writes that a round opens at 2 seldom means the night. */
const isNight = ({ at, clock }: Time) => clock === 'open' && at.hour < dayBegins;
const dayBegins = 6;

function halvesOf({ at, clock }: Time): Temporal.PlainTime[] {
  return clock === 'open' ? [at.with({ hour: at.hour % 12 }), at.with({ hour: (at.hour % 12) + 12 })] : [at];
}

function unclear(token: Token, readings: readonly Hours[]): TimetableProblem {
  const written = (clock: (time: Temporal.PlainTime) => string) =>
    readings.map(({ opens, closes }) => `${clock(opens)}-${clock(closes)}`);
  const example = [written(halfClock)[0], written(shortClock)[0]].join(' or ');
  return { ...problem(token, 'unclear'), suggestions: written(clockOf), example };
}

const clockOf = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' });
const minutesOf = ({ minute }: Temporal.PlainTime) => (minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`);
const shortClock = (time: Temporal.PlainTime) => `${time.hour}${minutesOf(time)}`;
const halfClock = (time: Temporal.PlainTime) =>
  `${time.hour % 12 || 12}${minutesOf(time)}${time.hour < 12 ? 'am' : 'pm'}`;

/**
 * A time as it was written: with "am" or "pm", by 24 hours, or open to both, as "9" and "5:30" are. "21", "5h", "05:00"
 * and "12:00" are not: that is how the bot writes times itself.
 */
type Time = { at: Temporal.PlainTime; clock: 'half' | '24' | 'open' };

/** "9", "9:30", "9.30", "9h30", "0930", "9:30pm", "noon" and "midnight"; "24:00" is midnight. */
export function readTime(text: string): Time | undefined {
  if (/^(?:noon|midday)$/i.test(text)) return { at: Temporal.PlainTime.from('12:00'), clock: '24' };
  if (/^midnight$/i.test(text)) return { at: Temporal.PlainTime.from('00:00'), clock: '24' };
  const [, hours, minutes = '0', half] = /^(\d{1,2})(?:[:.h]?(\d{2}))?h?([ap]m)?$/i.exec(text) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  const midnight = hour === 24 && minute === 0;
  if (hours === undefined || minute > 59 || (hour > 23 && !midnight)) return undefined;
  if (half === undefined) {
    const isOpen = hour >= 1 && hour <= 12 && !/^0|h|^\d\d:?\d\d$/i.test(text);
    return { at: Temporal.PlainTime.from({ hour: hour % 24, minute }), clock: isOpen ? 'open' : '24' };
  }
  if (hour < 1 || hour > 12) return undefined;
  const at = Temporal.PlainTime.from({ hour: (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0), minute });
  return { at, clock: 'half' };
}

function readZone(token: Token): Reading | TimetableProblem {
  const zone = findZone(token.text);
  return zone ? { zone } : { ...problem(token, 'unknown'), suggestions: nearZones(token.text) };
}

function readCount(token: Token): Reading | TimetableProblem {
  return /^[1-3]$/.test(token.text) ? { perRound: Number(token.text) } : problem(token, 'range');
}

function readDays(token: Token): Reading | TimetableProblem {
  const pieces = token.text.split(',').map(daysOf);
  return pieces.every(days => days.length > 0) ? { days: new Set(pieces.flat().sort()) } : problem(token, 'unreadable');
}

/** The ISO weekdays of "mon", "fri-mon" or "daily"; none if it is no day. */
function daysOf(piece: string): number[] {
  const group = groups.get(piece.toLowerCase());
  if (group) return group;
  const [first, last = first, ...more] = piece.split('-').map(dayOf);
  if (!first || !last || more.length > 0) return [];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => ((first - 1 + i) % 7) + 1);
}

/** "mo", "Mon", "tues" or "Mondays": the ISO weekday; 0 if it is none. */
function dayOf(word: string): number {
  const start = word.toLowerCase().replace(/s$/, '');
  return start.length < 2 ? 0 : weekdays.findIndex(day => day.startsWith(start)) + 1;
}

/** Neighbouring days as a range from three days on. */
function writeDays(days: ReadonlySet<number>): string {
  if (days.size === weekdays.length) return 'daily';
  const runs = Object.values(Object.groupBy([...days].sort(), (day, i) => String(day - i)));
  return runs.map(writeRun).join(',');
}

function writeRun(run: number[] = []): string {
  const names = run.map(day => weekdays[day - 1]?.slice(0, 3));
  return names.length < 3 ? names.join(',') : `${names[0]}-${names.at(-1)}`;
}

const problem = ({ part, text }: Token, why: Why): TimetableProblem => ({
  part,
  text,
  why,
  example: examples[part],
  suggestions: [],
});

const isProblem = (reading: Reading | TimetableProblem): reading is TimetableProblem => 'why' in reading;
