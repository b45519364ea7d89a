/** When a person is reminded, and how they write it. */
import { isLateBy, localDate, toInstant } from './schedule.ts';
import { readTime } from './timetable.ts';
import { findZone, joinZoneNames, nearZones } from './zones.ts';

/** What is to be changed; what is not said stays as it is. A `time` of null switches the daily reminder off. */
export type ReminderWish = { time?: Temporal.PlainTime | null; zone?: string; rounds?: boolean };
export type ReadReminder =
  | { ok: true; wish: ReminderWish }
  /** `text` could not be read; of a zone, `suggestions` may have been meant. */
  | { ok: false; part: 'time' | 'zone'; text: string; suggestions: string[] };

const fillers = new Set(['me', 'at', 'in', 'daily', 'every', 'each', 'day', 'and', 'o’clock', "o'clock"]);
const offWords = new Set(['off', 'none', 'no', 'stop', 'never']);
/** What is longer was a sentence. */
const mostWords = 8;
const longestRead = 100;

/**
 * Reads what follows `remind`: "08:30", "8am Europe/Paris", "off", "rounds on", or several of them. Null where it is none
 * of that, as in "remind me what drift is".
 */
export function readReminder(text: string): ReadReminder | null {
  if (text.length > longestRead) return null;
  const words = joinZoneNames(text.trim())
    .replaceAll(/\b([ap])\.?m\b\.?/gi, '$1m')
    .replaceAll(/(\d) ([ap]m)\b/gi, '$1$2')
    .split(/\s+/)
    .filter(word => word !== '' && !fillers.has(word.toLowerCase()));
  if (words.length > mostWords) return null;
  // What ends so was meant for this, however wrong the rest is.
  const isMeant = /\brounds (?:on|off)$/i.test(text.trim());
  const wish: ReminderWish = {};
  let wrong: ReadReminder | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const lower = word.toLowerCase();
    if (lower === 'rounds' || lower === 'round') {
      const next = words[i + 1]?.toLowerCase() ?? 'on';
      if (!offWords.has(next) && next !== 'on') return null;
      wish.rounds = next === 'on';
      i++;
    } else if (offWords.has(lower)) wish.time = null;
    else if (/^(?:\d|noon|midday|midnight)/i.test(word)) {
      const time = readTime(word);
      if (time) wish.time = time.at;
      else wrong ??= { ok: false, part: 'time', text: word, suggestions: [] };
    } else if (findZone(word)) wish.zone = findZone(word) ?? 'UTC';
    else if (isMeant && lower !== 'on') wrong ??= { ok: false, part: 'time', text: word, suggestions: [] };
    else if (word.includes('/') || (i > 0 && i === words.length - 1))
      wrong ??= { ok: false, part: 'zone', text: word, suggestions: nearZones(word) };
    else if (lower !== 'on') return null;
  }
  return wrong ?? { ok: true, wish };
}

/** What a daily reminder follows from: `since` is when it was set, `last` the day and the moment of the last one. */
export type Daily = {
  time: Temporal.PlainTime;
  zone: string;
  since: Temporal.Instant;
  last: { day: Temporal.PlainDate | null; at: Temporal.Instant | null };
};

/** A reminder that is later than this is dropped: by then the day has gone on without it. */
const latestReminder = Temporal.Duration.from({ hours: 2 });
/** Between two there is at least this time, whatever becomes of the zone; who moves their clock has no two days in one. */
const leastPause = Temporal.Duration.from({ hours: 12 });

/**
 * The local day that is due at this moment and since when, if any, and when to look next. No day comes twice, nor any before the last one.
 * What lies more than a day ahead was written by a wrong clock and says nothing.
 */
export const planReminder = (daily: Daily, now: Temporal.Instant): ReminderPlan => createReminderPlanner(now)(daily);

type ReminderPlan = { due: { day: Temporal.PlainDate; at: Temporal.Instant } | null; next: Temporal.Instant };

/** The same for many people at one moment: what the calendar says is worked out once for all of one zone and time. */
export function createReminderPlanner(now: Temporal.Instant): (daily: Daily) => ReminderPlan {
  const calendars = new Map<string, Calendar>();
  return daily => {
    const { zone, time } = daily;
    const key = `${zone} ${time}`;
    const calendar = calendars.get(key) ?? calendarOf(daily, now);
    calendars.set(key, calendar);
    return planBy(calendar, daily, now);
  };
}

/** The days that are looked at, from yesterday on, and when it is that time on each, worked out when it is asked for. */
type Calendar = { days: readonly Temporal.PlainDate[]; slot(index: number): Temporal.Instant };
/** Where today stands among them. */
const todayAt = 1;
const lastAt = 4;

function calendarOf({ time, zone }: Pick<Daily, 'time' | 'zone'>, now: Temporal.Instant): Calendar {
  const today = localDate(now, zone);
  const days = Array.from({ length: lastAt + 1 }, (_, index) => today.add({ days: index - todayAt }));
  const slots = days.map(day => once(() => toInstant(day.toPlainDateTime(time), zone)));
  return { days, slot: index => slots[index]?.() ?? now };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function planBy({ days, slot }: Calendar, { since, last }: Daily, now: Temporal.Instant): ReminderPlan {
  const isAfter = (index: number, day: Temporal.PlainDate | null | undefined) =>
    !day || Temporal.PlainDate.compare(days[index] ?? day, day) > 0;
  const lastDay = last.day && isAfter(todayAt + 2, last.day) ? last.day : null;
  const isTime = (index: number) => {
    const at = slot(index);
    return !isBefore(now, at) && !isBefore(at, since) && !isBefore(at.add(latestReminder), now);
  };
  const tooSoon = last.at !== null && isNear(last.at, now);
  const found = [todayAt, todayAt - 1].find(index => isAfter(index, lastDay) && !tooSoon && isTime(index));
  const day = found === undefined ? undefined : days[found];
  const known = day ?? lastDay;
  let next = todayAt;
  const isNext = () =>
    isAfter(next, known) && isBefore(now, slot(next)) && (last.at === null || day || !isNear(last.at, slot(next)));
  while (next < lastAt && !isNext()) next++;
  return { due: found === undefined || !day ? null : { day, at: slot(found) }, next: slot(next) };
}

const isNear = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  Math.abs(a.until(b).total('milliseconds')) < leastPause.total('milliseconds');
const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

/** Is a message that was due then too old to be sent? */
export const isTooLate = (due: Temporal.Instant, now: Temporal.Instant): boolean =>
  isBefore(due.add(latestReminder), now);

/** After so many without an answer they end by themselves. */
export const mostUnanswered = 7;

/** So long before its end people are reminded of a round. */
export const beforeEnd = Temporal.Duration.from({ hours: 1 });
/** A round that is open for less is over before anybody forgets it. */
const leastOpen = Temporal.Duration.from({ hours: 2 });

/** Are people to be reminded of this round, an hour before its end? Not where it is all but over. */
export function hasReminder(
  round: { opens: Temporal.Instant; closes: Temporal.Instant },
  now: Temporal.Instant,
): boolean {
  const isLong = !isBefore(round.closes, round.opens.add(leastOpen));
  return isLong && !isLateBy(round.closes.subtract(beforeEnd).add({ minutes: 30 }), now);
}
