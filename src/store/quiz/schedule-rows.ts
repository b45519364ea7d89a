import type { Selectable } from 'kysely';
import type { UserRef } from '../../chat.ts';
import { type PauseReason, pauseReasons, type Schedule, type Settings } from '../../rules/schedule.ts';
import { isZone } from '../../rules/zones.ts';
import type { Tables } from '../tables.ts';
import { readColumn, readDate, readInstant, Unreadable } from './unreadable.ts';

export type ScheduleRow = Selectable<Tables['schedules']>;

export type StoredSchedule = Settings & {
  pausedFor: PauseReason | null;
  /** The platform's word for it, where it refuses the posts. */
  refusal: string | null;
  owner: UserRef | null;
  /** The day of the team's exam; it may be over. */
  exam: Temporal.PlainDate | null;
  /** Does its week end with a recap, and of which week was the last one? */
  recap: boolean;
  recapWeek: string | null;
  /** Is its channel told what is new in the guide, in which month was that looked at last, and until when is it told? */
  news: boolean;
  newsMonth: string | null;
  newsUntil: Temporal.Instant | null;
};

/** Takes what a column says, or something else where that cannot be read. */
type Take = <T>(read: () => T, otherwise: T) => T;

/** What rounds follow from; throws `Unreadable` where a column holds what it cannot. */
export const settingsOf = (row: ScheduleRow): Settings => settingsBy(row, read => read());

/**
 * A schedule of its row. Where something in it cannot be read, it is paused for that, with the usual in its place, so
 * that people can be told and can set it anew.
 */
export function scheduleOfRow(row: ScheduleRow): StoredSchedule {
  let whole = true;
  const settings = settingsBy(row, (read, otherwise) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      whole = false;
      return otherwise;
    }
  });
  const reason = row.paused === null || isPauseReason(row.paused) ? row.paused : 'unreadable';
  const pausedFor = whole ? reason : (reason ?? 'unreadable');
  return {
    ...settings,
    schedule: { ...settings.schedule, paused: pausedFor !== null },
    ...{ recap: row.recap === 1, recapWeek: row.recap_week },
    ...{ news: row.news === 1, newsMonth: row.news_month },
    newsUntil: row.news_until === null ? null : Temporal.Instant.fromEpochMilliseconds(row.news_until),
    ...{ pausedFor, refusal: row.refusal, owner: row.owner as UserRef | null },
    // What cannot be read leaves the rounds as they are without an exam.
    exam: row.exam === null ? null : dateOrNull('exam', row.exam),
  };
}

const isPauseReason = (text: string): text is PauseReason => pauseReasons.some(reason => reason === text);

function settingsBy(row: ScheduleRow, take: Take): Settings {
  return {
    schedule: {
      zone: take(() => readColumn('zone', row.zone, text => (isZone(text) ? text : undefined)), 'UTC'),
      opens: take(() => readTime('opens', row.opens), Temporal.PlainTime.from('09:00')),
      closes: take(() => readTime('closes', row.closes), Temporal.PlainTime.from('17:00')),
      days: take(() => readColumn('days', row.days, daysOf), new Set([1, 2, 3, 4, 5])),
      perRound: take(
        () => readColumn('per_round', row.per_round, count => ([1, 2, 3].includes(count) ? count : undefined)),
        1,
      ),
      skipDates: take(() => readColumn('skip_dates', row.skip_dates, datesOf), new Set<string>()),
      paused: row.paused !== null,
    },
    since: take(() => readInstant('since', row.since), Temporal.Instant.fromEpochMilliseconds(0)),
    // It only spares work: a round that exists is never made twice.
    lastDate: row.last_date === null ? null : dateOrNull('last_date', row.last_date),
  };
}

const readTime = (column: string, time: string): Temporal.PlainTime =>
  readColumn(column, time, text => (/^\d{2}:\d{2}$/.test(text) ? Temporal.PlainTime.from(text) : undefined));

const daysOf = (text: string): Set<number> | undefined =>
  /^[1-7]{0,7}$/.test(text) ? new Set([...text].map(Number)) : undefined;

function datesOf(json: string): Set<string> | undefined {
  const dates: unknown = JSON.parse(json);
  if (!Array.isArray(dates)) return undefined;
  return new Set(dates.map(date => readDate('skip_dates', String(date)).toString()));
}

function dateOrNull(column: string, date: string): Temporal.PlainDate | null {
  try {
    return readDate(column, date);
  } catch {
    return null;
  }
}

/** The columns of a schedule. */
export function columnsOf({ zone, opens, closes, days, perRound, skipDates }: Schedule) {
  return {
    zone,
    opens: opens.toString({ smallestUnit: 'minute' }),
    closes: closes.toString({ smallestUnit: 'minute' }),
    days: [...days].sort().join(''),
    per_round: perRound,
    skip_dates: JSON.stringify([...skipDates].sort()),
  };
}
