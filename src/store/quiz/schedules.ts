import { type Kysely, sql } from 'kysely';
import type { PlaceRef, UserRef } from '../../chat.ts';
import { roundId } from '../../rules/round-id.ts';
import { type PauseReason, type Plan, type Schedule, type Settings, sinceHorizon } from '../../rules/schedule.ts';
import type { SqlWords } from '../database.ts';
import type { Tables } from '../tables.ts';

/** Schedules that are looked at in one transaction: bounds how long it holds up others. */
const LOT = 500;

export type StoredSchedule = Settings & { pausedFor: PauseReason | null; owner: UserRef | null };

/** What schedules with these settings ask for at this moment, as `planOf` says it. */
type Planner = (settings: Settings, now: Temporal.Instant) => Plan;

export type ScheduleStore = {
  scheduleOf(place: PlaceRef): Promise<StoredSchedule | null>;
  /** Switches a schedule on as given; `due` is when to look at it. */
  saveSchedule(
    place: PlaceRef,
    schedule: Schedule,
    how: { since: Temporal.Instant; owner: UserRef; due: Temporal.Instant },
  ): Promise<void>;
  /** The days without a round; a schedule that runs is looked at again. */
  setSkipDates(place: PlaceRef, dates: ReadonlySet<string>, due: Temporal.Instant): Promise<void>;
  /** False if it was paused before, or there is none. */
  pauseSchedule(place: PlaceRef, reason: PauseReason): Promise<boolean>;
  /**
   * Takes all schedules that are due, lot by lot in a transaction each, and records the rounds that `plan` asks for and
   * when each is due next. Rounds that exist stay as they are. Equal settings are planned once.
   */
  dispatch(now: Temporal.Instant, plan: Planner): Promise<void>;
};

type Row = Tables['schedules'];

export function createScheduleStore(db: Kysely<Tables>, words: SqlWords): ScheduleStore {
  return {
    async scheduleOf(place) {
      const row = await db.selectFrom('schedules').selectAll().where('place', '=', place).executeTakeFirst();
      if (!row) return null;
      return { ...settingsOf(row), pausedFor: row.paused, owner: row.owner as UserRef | null };
    },
    async saveSchedule(place, schedule, { since, owner, due }) {
      const row = { ...columnsOf(schedule), since: since.epochMilliseconds, owner, due_at: due.epochMilliseconds };
      await db
        .insertInto('schedules')
        .values({ place, paused: null, last_date: null, ...row })
        .onConflict(conflict => conflict.column('place').doUpdateSet({ paused: null, ...row }))
        .execute();
    },
    async setSkipDates(place, dates, due) {
      await db
        .updateTable('schedules')
        .set(({ eb }) => ({
          skip_dates: JSON.stringify([...dates].sort()),
          due_at: eb.case().when('paused', 'is', null).then(due.epochMilliseconds).else(null).end(),
        }))
        .where('place', '=', place)
        .execute();
    },
    async pauseSchedule(place, reason) {
      const { numUpdatedRows } = await db
        .updateTable('schedules')
        .set({ paused: reason, due_at: null })
        .where('place', '=', place)
        .where('paused', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async dispatch(now, plan) {
      const planned = oncePerSettings(now, plan);
      const takeLot = () =>
        db.transaction().execute(async transaction => {
          const rows = await dueRows(transaction, now, words);
          if (rows.length > 0) await record(transaction, words, rows, planned);
          return rows.length;
        });
      while ((await takeLot()) === LOT);
    },
  };
}

async function dueRows(on: Kysely<Tables>, now: Temporal.Instant, { skipLocked }: SqlWords): Promise<Row[]> {
  const query = on
    .selectFrom('schedules')
    .selectAll()
    .where('due_at', '<=', now.epochMilliseconds)
    .orderBy('due_at')
    .limit(LOT);
  return (skipLocked ? query.modifyEnd(sql.raw(skipLocked)) : query).execute();
}

/** One plan for all schedules that differ in nothing that matters; most teams keep the same hours. */
function oncePerSettings(now: Temporal.Instant, plan: Planner): (row: Row) => Plan {
  const plans = new Map<string, Plan>();
  const horizon = sinceHorizon(now).epochMilliseconds;
  return row => {
    const since = Math.max(row.since, horizon);
    const { zone, opens, closes, days, per_round, skip_dates, last_date } = row;
    const key = [zone, opens, closes, days, per_round, skip_dates, last_date, since].join('|');
    const known = plans.get(key) ?? plan(settingsOf({ ...row, since }), now);
    plans.set(key, known);
    return known;
  };
}

/**
 * Writes what the plans of these schedules ask for. Most of them share a plan, so the plans go to the database apart,
 * and each schedule names its own by number: that is half of the work.
 */
async function record(on: Kysely<Tables>, words: SqlWords, rows: readonly Row[], plan: (row: Row) => Plan) {
  const plans = new Map<Plan, number>();
  const schedules: object[] = [];
  const rounds: object[] = [];
  for (const row of rows) {
    const asked = plan(row);
    const number = plans.get(asked) ?? plans.size;
    plans.set(asked, number);
    schedules.push([row.place, number]);
    for (const { window } of asked.rounds) {
      const date = window.date.toString();
      rounds.push([roundId(row.place as PlaceRef, date, 0), row.place, number, date]);
    }
  }
  const from = (list: unknown) => sql`${sql.raw(words.jsonRows)}(${JSON.stringify(list)})`;
  if (rounds.length > 0) {
    await sql`with days as materialized (
        select cast(value->>'plan' as bigint) as plan, value->>'date' as date, value->>'status' as status,
          cast(value->>'opens' as bigint) as opens, cast(value->>'closes' as bigint) as closes,
          cast(value->>'due_at' as bigint) as due_at
        from ${from([...plans].flatMap(([asked, number]) => dayRows(asked, number)))})
      insert into rounds (id, place, date, number, status, zone, opens, closes, per_round, due_at)
      select value->>0, schedules.place, days.date, 0, days.status, schedules.zone, days.opens, days.closes,
        schedules.per_round, days.due_at
      from ${from(rounds)} join schedules on schedules.place = value->>1
        join days on days.plan = cast(value->>2 as bigint) and days.date = value->>3
      where true order by 1 on conflict do nothing`.execute(on);
  }
  await sql`with plans as materialized (
      select cast(value->>0 as bigint) as plan, value->>1 as last_date, cast(value->>2 as bigint) as due_at
      from ${from([...plans].map(([asked, number]) => [number, lastDate(asked), asked.next?.epochMilliseconds ?? null]))})
    update schedules set last_date = coalesce(plans.last_date, schedules.last_date), due_at = plans.due_at
    from ${from(schedules)} join plans on plans.plan = cast(value->>1 as bigint)
    where schedules.place = value->>0`.execute(on);
}

const lastDate = ({ rounds }: Plan): string | null => rounds.at(-1)?.window.date.toString() ?? null;

/** The days that a plan records. */
function dayRows({ rounds }: Plan, plan: number): object[] {
  return rounds.map(({ window: { date, opens, closes }, skipped }) => ({
    plan,
    date: date.toString(),
    status: skipped ? 'skipped' : 'planned',
    opens: opens.epochMilliseconds,
    closes: closes.epochMilliseconds,
    due_at: skipped ? null : opens.epochMilliseconds,
  }));
}

function settingsOf(row: Row): Settings {
  return {
    schedule: {
      zone: row.zone,
      opens: Temporal.PlainTime.from(row.opens),
      closes: Temporal.PlainTime.from(row.closes),
      days: new Set([...row.days].map(Number)),
      perRound: row.per_round,
      skipDates: new Set(JSON.parse(row.skip_dates) as string[]),
      paused: row.paused !== null,
    },
    since: Temporal.Instant.fromEpochMilliseconds(row.since),
    lastDate: row.last_date === null ? null : Temporal.PlainDate.from(row.last_date),
  };
}

function columnsOf({ zone, opens, closes, days, perRound, skipDates }: Schedule) {
  return {
    zone,
    opens: opens.toString({ smallestUnit: 'minute' }),
    closes: closes.toString({ smallestUnit: 'minute' }),
    days: [...days].sort().join(''),
    per_round: perRound,
    skip_dates: JSON.stringify([...skipDates].sort()),
  };
}
