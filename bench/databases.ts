import { join } from 'node:path';
import { Kysely } from 'kysely';
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

/** Measures on SQLite and on a PostgreSQL server that is started for it and waits for its disk, as a real one does. */
export async function onBoth(folder: string, measure: (site: Site) => Promise<void>): Promise<void> {
  const path = join(folder, 'store.db');
  await onDatabase('SQLite', `sqlite:${path}`, path, measure);
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

/** Connections by the bare driver. The server may stop before it has heard that they were ended. */
export function barePool(connectionString: string, max: number): pg.Pool {
  return new pg.Pool({ connectionString, max }).on('error', () => {});
}
