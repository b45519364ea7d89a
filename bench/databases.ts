import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { pino } from 'pino';
import type { Database } from '../src/store/database.ts';
import { openStore } from '../src/store/open.ts';
import { openPostgres } from '../src/store/postgres.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import type { Tables } from '../src/store/tables.ts';
import { startServer } from '../tests/postgres.ts';

export const log = pino({ level: 'silent' });

/** A database for one part, with the tables of the store. */
export type Site = {
  name: 'SQLite' | 'PostgreSQL';
  url: string;
  /** The file of SQLite, for a driver of its own. */
  path: string;
  store: Store;
  /** For statements past the store. */
  db: Kysely<Tables>;
  jsonRows: Database['words']['jsonRows'];
};

/**
 * Measures on SQLite and on a PostgreSQL server that is started for it and waits for its disk, as a real one does; or on
 * the one whose name is given, in small letters.
 */
export async function onBoth(
  folder: string,
  measure: (site: Site) => Promise<void>,
  only: string | null = null,
): Promise<void> {
  const path = join(folder, 'store.db');
  if (only !== 'postgresql') await onDatabase('SQLite', `sqlite:${path}`, path, measure);
  if (only === 'sqlite') return;
  const server = await startServer([]).catch((error: Error) => {
    console.log(`\n  PostgreSQL is left out: ${error.message.trim()}`);
    return null;
  });
  if (!server) return;
  try {
    await onDatabase('PostgreSQL', server.url, '', measure);
  } finally {
    await server.stop();
  }
}

async function onDatabase(name: Site['name'], url: string, path: string, measure: (site: Site) => Promise<void>) {
  const store = await openStore(url, { log });
  const { dialect, words } = name === 'SQLite' ? await openSqlite(path, log) : await openPostgres(url, log);
  const db = new Kysely<Tables>({ dialect });
  try {
    await measure({ name, url, path, store, db, jsonRows: words.jsonRows });
  } finally {
    await Promise.all([store.close(), db.destroy()]);
  }
}

/** SQLite counts its transactions that wrote in the index of its log: https://sqlite.org/walformat.html, `iChange`. */
const changesAt = 8;

/** So many transactions that wrote something were committed so far. */
export async function commitsOf({ name, path, db }: Site): Promise<number> {
  if (name === 'SQLite') {
    const index = readFileSync(`${path}-shm`);
    return endianness() === 'LE' ? index.readUInt32LE(changesAt) : index.readUInt32BE(changesAt);
  }
  // Each transaction that writes takes a number, and one that only reads takes none.
  const { rows } = await sql<{ next: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as next`.execute(
    db,
  );
  return Number(rows[0]?.next);
}

/** Connections by the bare driver. The server may stop before it has heard that they were ended. */
export function barePool(connectionString: string, max: number): pg.Pool {
  return new pg.Pool({ connectionString, max }).on('error', () => {});
}
