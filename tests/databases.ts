import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';

/** Both databases: `create` makes an empty one for one test and gives its address. */
export const databases = [
  { name: 'SQLite', create: createSqlite },
  { name: 'PostgreSQL', create: createPostgres },
];

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'smgov-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function createSqlite(): Promise<string> {
  return `sqlite:${join(temporaryFolder(), 'smgov.db')}`;
}

/** An empty database on the server of the run, dropped after the test. */
export async function createPostgres(): Promise<string> {
  const server = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await query(server, `create database ${name}`);
  onTestFinished(async () => void (await query(server, `drop database ${name} with (force)`)));
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

/** Asks a database directly, past the store. */
export async function query(url: string, statement: string): Promise<unknown[]> {
  if (url.startsWith('sqlite:')) {
    using file = new DatabaseSync(url.slice('sqlite:'.length));
    return file.prepare(statement).all();
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows;
}
