/**
 * When rounds are due. Windows come from the calendar of the channel's zone, never from adding hours, so that
 * daylight saving and downtime cannot move them.
 */

export type Schedule = {
  /** IANA name, such as Europe/Paris. */
  zone: string;
  opens: Temporal.PlainTime;
  /** At or before `opens` it means the next day; the window is 1 to 23 hours long. */
  closes: Temporal.PlainTime;
  /** ISO weekdays, Monday is 1; a window that runs past midnight belongs to the day on which it opens. */
  days: ReadonlySet<number>;
  /** Questions in a round, 1 to 3. */
  perRound: number;
  /** ISO dates on which there is no round. */
  skipDates: ReadonlySet<string>;
  paused: boolean;
};

/** What is set where nobody says otherwise: 09:00 to 17:00 on working days, one question. */
export const usualSchedule = (zone: string): Schedule => ({
  zone,
  opens: Temporal.PlainTime.from('09:00'),
  closes: Temporal.PlainTime.from('17:00'),
  days: new Set([1, 2, 3, 4, 5]),
  perRound: 1,
  skipDates: new Set(),
  paused: false,
});

/** The time of one round. `date` is the local day on which it opens. */
export type Window = { date: Temporal.PlainDate; opens: Temporal.Instant; closes: Temporal.Instant };

/**
 * Why a schedule runs no rounds: an admin said so, nobody answered, the platform does not let the bot post, or refuses
 * its posts for a reason of its own, or the settings cannot be read.
 */
export const pauseReasons = ['off', 'empty', 'forbidden', 'not_found', 'refused', 'unreadable'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** What rounds follow from. */
export type Settings = {
  schedule: Schedule;
  /** When it was last switched on or changed. */
  since: Temporal.Instant;
  /** The last local day that has a round, opened or skipped. */
  lastDate: Temporal.PlainDate | null;
};

/** What a schedule asks for: days to record, the oldest first, and when to look at it again. */
export type Plan = { rounds: { window: Window; skipped: boolean }[]; next: Temporal.Instant | null };

/** A round opens late only if people still have this long to answer. */
const leastLeft = Temporal.Duration.from({ hours: 2 });
/** Within this time a round counts as on time, even in a window too short to open late: a restart takes minutes. */
const grace = Temporal.Duration.from({ minutes: 10 });
/** Days missed longer ago are not worth a record. */
const daysBack = 7;
/** A schedule is looked at this often at least, so that what a wrong clock wrote is put right within a day. */
const longestSleep = Temporal.Duration.from({ hours: 24 });
/** The last day with a round may lie so far ahead, as a zone may have been changed. */
const mostDaysAhead = 1;

/** The first window that opens after an instant, on a later day than `lastDate`; null if it is paused or has no days. */
export function nextWindow(
  schedule: Schedule,
  after: Temporal.Instant,
  lastDate: Temporal.PlainDate | null = null,
): Window | null {
  if (schedule.paused || schedule.days.size === 0) return null;
  // One more week than there are skip dates must hold an allowed day; two weeks more, as those of today and of
  // `lastDate` may have passed.
  const daysAhead = 7 * (schedule.skipDates.size + 3);
  const next = datesFrom(localDate(after, schedule.zone), daysAhead)
    .filter(date => hasRound(schedule, date) && isAfter(date, lastDate))
    .map(date => windowOn(schedule, date))
    .find(window => !notAfter(window.opens, after));
  return next ?? null;
}

/**
 * The days that have no round yet and whose time has come: to be opened, or recorded as skipped where it is too late for
 * that. A window that was too far gone when the schedule was switched on is none of its business. What lies in the
 * future was written by a wrong clock and says nothing.
 */
export function planOf(settings: Settings, now: Temporal.Instant): Plan {
  const { schedule } = settings;
  const lastDate = knownLastDate(settings, now);
  // It may lie ahead a little, where the clock steps back; further is the mark of a wrong clock.
  const since = notAfter(settings.since, now.add({ hours: 24 * mostDaysAhead })) ? settings.since : now;
  const rounds = recentDates(schedule, now)
    .filter(date => isAfter(date, lastDate))
    .map(date => windowOn(schedule, date))
    .filter(window => notAfter(window.opens, now) && notAfter(since, latestOpening(window)))
    .map(window => ({ window, skipped: !notAfter(now, latestOpening(window)) }));
  const next = nextWindow(schedule, now)?.opens;
  return { rounds, next: next ? earlier(next, now.add(longestSleep)) : null };
}

/** No schedule is to be looked at later than this; what says otherwise was written by a wrong clock. */
export function latestLook(now: Temporal.Instant): Temporal.Instant {
  return now.add(longestSleep);
}

/** The last day with a round, as far as it can be true. */
export function knownLastDate(
  { schedule, lastDate }: Pick<Settings, 'schedule' | 'lastDate'>,
  now: Temporal.Instant,
): Temporal.PlainDate | null {
  return lastDate && isAfter(lastDate, latestDate(schedule, now)) ? null : lastDate;
}

/** The last local day that a round may have at this moment. */
export function latestDate({ zone }: Pick<Schedule, 'zone'>, now: Temporal.Instant): Temporal.PlainDate {
  return localDate(now, zone).add({ days: mostDaysAhead });
}

/** The round that comes next, as `planOf` sees to it; with `opensNow` its time has come and it is not recorded yet. */
export type Coming = { window: Window; opensNow: boolean };

/** What people can be told of the next round; null if none is planned. A day that has its round gets no second one. */
export function comingRound(settings: Settings, now: Temporal.Instant): Coming | null {
  const due = planOf(settings, now).rounds.findLast(({ skipped }) => !skipped);
  if (due) return { window: due.window, opensNow: true };
  const window = nextWindow(settings.schedule, now, knownLastDate(settings, now));
  return window && { window, opensNow: false };
}

/**
 * Schedules that were switched on before this moment are planned alike, however long before it was. It lies before all
 * windows that are looked at: today began up to a day ago, and a zone may have moved its calendar by a day since.
 */
export function sinceHorizon(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: 24 * (daysBack + 2) });
}

/** The last moment at which a round may open: with two hours left, or just after its time in a short window. */
export function latestOpening({ opens, closes }: Pick<Window, 'opens' | 'closes'>): Temporal.Instant {
  const withTimeLeft = closes.subtract(leastLeft);
  const onTime = opens.add(grace);
  return Temporal.Instant.compare(withTimeLeft, onTime) > 0 ? withTimeLeft : onTime;
}

/** Did something happen so long after its time that people should be told? */
export function isLateBy(due: Temporal.Instant, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, due.add(grace)) > 0;
}

/** How many questions the rounds from now on ask that open before the exam; counted no further than `enough`. */
export function questionsBefore(
  schedule: Schedule,
  now: Temporal.Instant,
  { exam, lastDate, enough }: { exam: Temporal.PlainDate; lastDate: Temporal.PlainDate | null; enough: number },
): number {
  let questions = 0;
  let window = nextWindow({ ...schedule, paused: false }, now, lastDate);
  while (window && questions < enough && isAfter(exam, window.date)) {
    questions += schedule.perRound;
    window = nextWindow({ ...schedule, paused: false }, window.opens, window.date);
  }
  return questions;
}

/** The calendar day of an instant in a zone. */
export function localDate(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** The days up to today on which the schedule has rounds, the oldest first. */
function recentDates(schedule: Schedule, now: Temporal.Instant): Temporal.PlainDate[] {
  if (schedule.paused) return [];
  const today = localDate(now, schedule.zone);
  return [...datesFrom(today.subtract({ days: daysBack }), daysBack + 1)].filter(date => hasRound(schedule, date));
}

function hasRound({ days, skipDates }: Schedule, date: Temporal.PlainDate): boolean {
  return days.has(date.dayOfWeek) && !skipDates.has(date.toString());
}

/** Where the clock change swallows the window, it stays open for the shortest time that a window may have. */
function windowOn({ zone, opens, closes }: Schedule, date: Temporal.PlainDate): Window {
  const closesOn = Temporal.PlainTime.compare(closes, opens) > 0 ? date : date.add({ days: 1 });
  const start = toInstant(date.toPlainDateTime(opens), zone);
  const end = toInstant(closesOn.toPlainDateTime(closes), zone);
  const earliestEnd = start.add({ hours: 1 });
  return { date, opens: start, closes: notAfter(earliestEnd, end) ? end : earliestEnd };
}

/** A doubled time is taken the first time; one that does not exist becomes the next that does. */
export function toInstant(local: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  const zoned = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const exists = zoned.toPlainDateTime().equals(local);
  return (exists ? zoned : (zoned.getTimeZoneTransition('next') ?? zoned)).toInstant();
}

function* datesFrom(first: Temporal.PlainDate, count: number): Generator<Temporal.PlainDate> {
  for (let days = 0; days < count; days++) yield first.add({ days });
}

const isAfter = (date: Temporal.PlainDate, other: Temporal.PlainDate | null) =>
  other === null || Temporal.PlainDate.compare(date, other) > 0;

const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (notAfter(a, b) ? a : b);

const notAfter = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) <= 0;
