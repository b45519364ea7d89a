import { DatabaseSync } from 'node:sqlite';
import { barePool, type Site } from './databases.ts';

/**
 * The least that takes due schedules, as written by hand for each driver: it moves them on by a day, leaves a row to be
 * delivered under a lease for each, and returns these. It knows no calendar and no settings, and its ids mean nothing.
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
    select lower(hex(randomblob(8))), place, '2026-03-02', 0, 'planned', zone, due_at, due_at + 28800000, per_round, due_at,
      :at + 30000, 'one'
    from schedules where place in (${due}) returning id, place`);
  const update = file.prepare(`update schedules set due_at = due_at + ${dayMs} where place in (${due})`);
  return {
    async claim(at, limit) {
      file.exec('begin immediate');
      const taken = insert.all({ at, limit });
      update.run({ at, limit });
      file.exec('commit');
      return taken.length;
    },
    end: async () => file.close(),
  };
}

/** One statement, and so one transaction. */
function onPostgres(url: string, connections: number): BareClaim {
  const pool = barePool(url, connections);
  const text = `with taken as (
      update schedules set due_at = due_at + ${dayMs} where place = any(array(
        select place from schedules where due_at <= $1 order by due_at limit $2 for update skip locked))
      returning place, zone, per_round)
    insert into rounds (${columns})
    select left(md5(place), 16), place, '2026-03-02', 0, 'planned', zone, $1, $1 + 28800000, per_round, $1, $1 + 30000, 'one'
    from taken returning id, place`;
  return {
    claim: async (at, limit) => (await pool.query({ name: 'claim', text, values: [at, limit] })).rowCount ?? 0,
    end: () => pool.end(),
  };
}
