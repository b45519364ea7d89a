import { sql } from 'kysely';
import type { Site } from './databases.ts';

/** A Monday on which the clocks of no zone change. */
export const morning = Temporal.Instant.from('2026-03-02T08:00:00Z');

/** Where teams are; each opens its rounds at its own time of day, all at `morning`. */
const zones = ['UTC', 'Europe/Berlin', 'Europe/London', 'America/Sao_Paulo', 'Asia/Kolkata', 'Asia/Tokyo'];
const hoursOpen = [6, 8];
const weeks = ['12345', '1234567'];

/** Rows that are sent in one statement. */
const lot = 10_000;

/**
 * Schedules that are all due at `morning`, in two dozen settings and each switched on at another time; all days up to
 * the one before are recorded. Each text is the JSON of one statement's rows.
 */
export function makeSchedules(count: number, placeOf = placeName): string[] {
  return Array.from({ length: Math.ceil(count / lot) }, (_, n) => {
    const inThisLot = Math.min(lot, count - n * lot);
    return JSON.stringify(Array.from({ length: inThisLot }, (_, i) => scheduleRow(n * lot + i, placeOf)));
  });
}

async function insert({ db, jsonRows }: Site, rows: string): Promise<void> {
  await sql`insert into schedules (place, zone, opens, closes, days, per_round, skip_dates, since, owner, last_date, due_at)
    select value->>0, value->>1, value->>2, value->>3, value->>4, 1, '[]', cast(value->>5 as bigint), value->>6,
      '2026-03-01', cast(value->>7 as bigint)
    from ${sql.raw(jsonRows)}(${rows})`.execute(db);
}

function scheduleRow(i: number, placeOf: (i: number) => string): (string | number)[] {
  const at = <T>(list: readonly T[], step: number) => list[Math.floor(i / step) % list.length] as T;
  const zone = at(zones, 1);
  const opens = morning.toZonedDateTimeISO(zone).toPlainTime();
  const closes = opens.add({ hours: at(hoursOpen, zones.length) });
  const days = at(weeks, zones.length * hoursOpen.length);
  const since = morning.subtract({ hours: 24 * 30, seconds: i }).epochMilliseconds;
  const times = [opens, closes].map(time => time.toString({ smallestUnit: 'minute' }));
  return [placeOf(i), zone, ...times, days, since, `slack:user:T1:U${i}`, morning.epochMilliseconds];
}

const placeName = (i: number) => `slack:place:T024BE7LD:C${String(i).padStart(9, '0')}`;

/** Takes all back to the moment before anything was dispatched, with these schedules and the database's own chores done. */
export async function reset(site: Site, schedules: readonly string[]): Promise<void> {
  const { name, db } = site;
  const [empty, chores] =
    name === 'SQLite' ? ['delete from', 'pragma wal_checkpoint(truncate)'] : ['truncate', 'vacuum analyze'];
  for (const table of ['rounds', 'schedules']) await sql`${sql.raw(empty)} ${sql.table(table)}`.execute(db);
  for (const rows of schedules) await insert(site, rows);
  await sql.raw(chores).execute(db);
}
