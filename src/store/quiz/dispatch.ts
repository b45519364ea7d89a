/** How schedules that are due become rounds. */
import { type Kysely, sql } from 'kysely';
import type { PlaceRef } from '../../chat.ts';
import { roundId } from '../../rules/round-id.ts';
import { knownLastDate, latestDate, type Plan, type Settings, sinceHorizon } from '../../rules/schedule.ts';
import type { SqlWords } from '../database.ts';
import type { Tables } from '../tables.ts';
import { type ScheduleRow as Row, settingsOf } from './schedule-rows.ts';
import { Unreadable } from './unreadable.ts';

/** Schedules that are looked at in one transaction: bounds how long it holds up others. */
const LOT = 500;
/** A schedule that could be read but not planned is not looked at again before. */
const restAfterError = Temporal.Duration.from({ hours: 1 });
/** Rounds that never opened, so that their day may have another. */
const neverOpened = ['skipped', 'cancelled'] as const;

/** A schedule that was set aside, and why. `paused`: it cannot be read, and stays so until it is set anew. */
export type SetAside = { place: PlaceRef; paused: boolean; problem: string };

/** What schedules with these settings ask for at this moment, as `planOf` says it. */
export type Planner = (settings: Settings, now: Temporal.Instant) => Plan;

/** See `ScheduleStore.dispatch`. */
export async function dispatchDue(
  db: Kysely<Tables>,
  words: SqlWords,
  now: Temporal.Instant,
  plan: Planner,
  aside?: (schedule: SetAside) => void,
): Promise<void> {
  const planned = oncePerSettings(now, plan);
  const takeLot = () =>
    db.transaction().execute(async transaction => {
      const rows = await dueRows(transaction, now, words);
      const sound: [Row, Plan][] = [];
      const others: SetAside[] = [];
      for (const row of rows) {
        const found = planned(row);
        if (found.ok) sound.push([row, found.plan]);
        else others.push(await setAside(transaction, row, found, now));
        if (found.ok && found.latest) {
          await forgetUnopened(transaction, row.place, now);
          await recallLastDate(transaction, row.place, found.latest);
        }
      }
      if (sound.length > 0) await record(transaction, words, sound);
      return { taken: rows.length, others };
    });
  for (let taken = LOT; taken === LOT; ) {
    const lot = await takeLot();
    taken = lot.taken;
    for (const one of lot.others) aside?.(one);
  }
}

/** The last day that has a round is read from the rounds, as far as it can be true: a wrong clock may have moved it. */
export async function recallLastDate(on: Kysely<Tables>, place: string, latest: Temporal.PlainDate): Promise<void> {
  await on
    .updateTable('schedules')
    .set(({ selectFrom }) => ({
      last_date: selectFrom('rounds')
        .select(({ fn }) => fn.max('date').as('last'))
        .where('place', '=', place)
        .where('number', '=', 0)
        .where('date', '<=', latest.toString()),
    }))
    .where('place', '=', place)
    .execute();
}

/**
 * Takes back that days had their round where that never opened and might yet: today, a window past midnight among them,
 * and days that have not come. What is missed all the same is recorded anew.
 */
export async function forgetUnopened(on: Kysely<Tables>, place: string, now: Temporal.Instant): Promise<void> {
  const unopened = on
    .selectFrom('rounds')
    .select('id')
    .where('place', '=', place)
    .where('number', '=', 0)
    .where('status', 'in', neverOpened)
    .where('opened_at', 'is', null)
    .where('opens', '>', now.subtract({ hours: 24 }).epochMilliseconds);
  await on.deleteFrom('round_questions').where('round', 'in', unopened).execute();
  await on.deleteFrom('rounds').where('id', 'in', unopened).execute();
}

/** One that cannot be read is paused until it is set anew; what else went wrong is tried again later. */
async function setAside(on: Kysely<Tables>, { place }: Row, { paused, problem }: Failed, now: Temporal.Instant) {
  const change = paused
    ? { paused: 'unreadable' as const, due_at: null }
    : { due_at: now.add(restAfterError).epochMilliseconds };
  await on.updateTable('schedules').set(change).where('place', '=', place).execute();
  return { place: place as PlaceRef, paused, problem };
}

export const isDueSchedule = (now: Temporal.Instant) => sql<boolean>`due_at <= ${now.epochMilliseconds}`;

async function dueRows(on: Kysely<Tables>, now: Temporal.Instant, { skipLocked }: SqlWords): Promise<Row[]> {
  const query = on.selectFrom('schedules').selectAll().where(isDueSchedule(now)).orderBy('due_at').limit(LOT);
  return (skipLocked ? query.modifyEnd(sql.raw(skipLocked)) : query).execute();
}

/** What became of planning a schedule. `latest`: a wrong clock recorded days after this one, which have not come. */
type Planned = { ok: true; plan: Plan; latest: Temporal.PlainDate | null } | ({ ok: false } & Failed);
type Failed = { paused: boolean; problem: string };

/** One plan for all schedules that differ in nothing that matters; most teams keep the same hours. */
function oncePerSettings(now: Temporal.Instant, plan: Planner): (row: Row) => Planned {
  const plans = new Map<string, Planned>();
  const horizon = sinceHorizon(now).epochMilliseconds;
  return row => {
    const since = Math.max(row.since, horizon);
    const { zone, opens, closes, days, per_round, skip_dates, last_date, paused } = row;
    const key = JSON.stringify([zone, opens, closes, days, per_round, skip_dates, last_date, since, paused === null]);
    const known = plans.get(key) ?? planned({ ...row, since }, now, plan);
    plans.set(key, known);
    return known;
  };
}

function planned(row: Row, now: Temporal.Instant, plan: Planner): Planned {
  try {
    const settings = settingsOf(row);
    const isAhead = settings.lastDate !== null && knownLastDate(settings, now) === null;
    return { ok: true, plan: plan(settings, now), latest: isAhead ? latestDate(settings.schedule, now) : null };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ok: false, paused: error instanceof Unreadable, problem };
  }
}

/**
 * Writes what the plans of these schedules ask for. Most of them share a plan, so the plans go to the database apart,
 * and each schedule names its own by number: that is half of the work.
 */
async function record(on: Kysely<Tables>, words: SqlWords, planned: readonly (readonly [Row, Plan])[]) {
  const plans = new Map<Plan, number>();
  const schedules: object[] = [];
  const rounds: object[] = [];
  for (const [row, asked] of planned) {
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
      insert into rounds (id, place, date, number, status, zone, opens, closes, ready_at, per_round, due_at)
      select value->>0, schedules.place, days.date, 0, days.status, schedules.zone, days.opens, days.closes,
        case when schedules.since > days.opens then schedules.since end, schedules.per_round, days.due_at
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

/** The days that a plan records. One that is skipped is due at its end all the same: it may be the last of its week. */
function dayRows({ rounds }: Plan, plan: number): object[] {
  return rounds.map(({ window: { date, opens, closes }, skipped }) => ({
    plan,
    date: date.toString(),
    status: skipped ? 'skipped' : 'planned',
    opens: opens.epochMilliseconds,
    closes: closes.epochMilliseconds,
    due_at: (skipped ? closes : opens).epochMilliseconds,
  }));
}
