import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';

/** Has something done when the test ends. Tests that run beside others pass the one of their context. */
export type AtEnd = (work: () => Promise<void> | void) => void;

/** Both databases: `create` makes an empty one for one test and gives its address. */
export const databases = [
  { name: 'SQLite', create: createSqlite },
  { name: 'PostgreSQL', create: createPostgres },
];

/** A folder that is removed after the test. */
export function temporaryFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'smgov-store-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function createSqlite(atEnd?: AtEnd): Promise<string> {
  return `sqlite:${join(temporaryFolder(atEnd), 'smgov.db')}`;
}

/** An empty database on the server of the run, dropped after the test. */
export async function createPostgres(atEnd: AtEnd = onTestFinished): Promise<string> {
  const server = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Copying files costs a third of writing the copy to the log, which is what PostgreSQL would do by itself.
  await query(server, `create database ${name} strategy file_copy`);
  atEnd(async () => void (await query(server, `drop database ${name} with (force)`)));
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
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows;
}
