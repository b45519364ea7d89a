import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Site } from './databases.ts';

/**
 * The least that takes due schedules, as written by hand for each driver: it marks them as done for a day, and leaves
 * a row to be delivered under a lease for each. It knows no calendar and no settings.
 */
export type BareClaim = {
  /** Takes at most so many; resolves to how many it took. */
  claim(at: number, limit: number): Promise<number>;
  end(): Promise<void>;
};

const dayMs = 24 * 60 * 60 * 1000;
const columns = 'id, place, date, number, status, zone, opens, closes, per_round, due_at, lease_until, holder';

export function bareClaim({ name, url, path }: Site, connections: number): BareClaim {
  return name === 'SQLite' ? onSqlite(path) : onPostgres(url, connections);
}

/** SQLite cannot insert what an update returns, so the rows are made first. */
function onSqlite(path: string): BareClaim {
  const file = new DatabaseSync(path);
  file.exec('pragma journal_mode = wal; pragma synchronous = full');
  const due = 'select place from schedules where due_at <= :at order by due_at limit :limit';
  const insert = file.prepare(`insert into rounds (${columns})
    select place, place, '2026-03-02', 0, 'planned', zone, due_at, due_at + 28800000, per_round, due_at, :at + 30000, 'one'
    from schedules where place in (${due})`);
  const update = file.prepare(`update schedules set due_at = due_at + ${dayMs} where place in (${due})`);
  return {
    async claim(at, limit) {
      file.exec('begin immediate');
      insert.run({ at, limit });
      const { changes } = update.run({ at, limit });
      file.exec('commit');
      return Number(changes);
    },
    end: async () => file.close(),
  };
}

/** One statement, and so one transaction. */
function onPostgres(url: string, connections: number): BareClaim {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const text = `with taken as (
      update schedules set due_at = due_at + ${dayMs} where place = any(array(
        select place from schedules where due_at <= $1 order by due_at limit $2 for update skip locked))
      returning place, zone, per_round)
    insert into rounds (${columns})
    select place, place, '2026-03-02', 0, 'planned', zone, $1, $1 + 28800000, per_round, $1, $1 + 30000, 'one' from taken`;
  return {
    claim: async (at, limit) => (await pool.query({ name: 'claim', text, values: [at, limit] })).rowCount ?? 0,
    end: () => pool.end(),
  };
}
