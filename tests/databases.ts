import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';

/** Has something done when the test ends. Tests that run beside others pass the one of their context. */
export type AtEnd = (work: () => Promise<void> | void) => void;

/** Both databases: `create` makes one with nothing in it for one test and gives its address. */
export const databases = [
  { name: 'SQLite', create: createSqlite },
  { name: 'PostgreSQL', create: createPostgres },
];

/** Both without a table, for tests of the steps that make them. */
export const bareDatabases = [
  { name: 'SQLite', create: nameSqlite },
  { name: 'PostgreSQL', create: (atEnd?: AtEnd) => createPostgres(atEnd, 'template1') },
];

/** A folder that is removed after the test. */
export function temporaryFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'smgov-store-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file that is not there yet. */
async function nameSqlite(atEnd?: AtEnd): Promise<string> {
  return `sqlite:${join(temporaryFolder(atEnd), 'smgov.db')}`;
}

/** A copy of the file with all tables and nothing in them. */
export async function createSqlite(atEnd?: AtEnd): Promise<string> {
  const url = await nameSqlite(atEnd);
  copyFileSync(templateFile(inject('home')), url.slice('sqlite:'.length));
  return url;
}

/** Where that file stands in the folder of the run's programs. */
export const templateFile = (home: string): string => join(home, 'template.db');

/** The database on the run's server with all tables and nothing in them: to make those for each test took a third of it. */
export const template = 'smgov_template';

/** A copy of another database on the server of the run, dropped after the test. */
export async function createPostgres(atEnd: AtEnd = onTestFinished, from = template): Promise<string> {
  const server = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Copying files costs a third of writing the copy to the log, which is what PostgreSQL would do by itself.
  await query(server, `create database ${name} template ${from} strategy file_copy`);
  const url = onServer(server, name);
  atEnd(async () => {
    await pools.get(url)?.end();
    pools.delete(url);
    await query(server, `drop database ${name} with (force)`);
  });
  return url;
}

/** The address of a database with this name on the same server. */
export function onServer(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

/** Asks a database directly, past the store; another process may be writing into a file of SQLite just then. */
export async function query(url: string, statement: string): Promise<unknown[]> {
  if (url.startsWith('sqlite:')) {
    using file = new DatabaseSync(url.slice('sqlite:'.length), { timeout: 10_000 });
    return file.prepare(statement).all();
  }
  const { rows } = await poolOf(url).query(statement);
  return rows;
}

/** To connect takes PostgreSQL and this process a hundred times as long as to ask. */
const pools = new Map<string, pg.Pool>();
function poolOf(url: string): pg.Pool {
  return pools.getOrInsertComputed(url, () => {
    const pool = new pg.Pool({ connectionString: url, allowExitOnIdle: true });
    // Tests end connections, and servers.
    return pool.on('error', () => {});
  });
}
