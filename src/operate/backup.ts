/** A copy of the database, taken while the bot runs. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../errors.ts';
import { isSqlite, pathOf } from './address.ts';

/**
 * Writes all that the database holds at one moment into `file`, which must not be there yet and only its owner can read.
 * SQLite copies itself, PostgreSQL is copied by its own `pg_dump`. `env` is what that program gets, and says where it is.
 * Gives lines on what was written and how to restore it; rejects with a `StartError` that tells what to do.
 */
export async function backup(databaseUrl: string, file: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const path = resolve(file);
  if (existsSync(path)) throw new StartError([`${file} is there already; name a new file.`]);
  if (!existsSync(dirname(path))) throw new StartError([`The folder of ${file} is not there; make it first.`]);
  if (databaseUrl === 'sqlite::memory:') throw new StartError(['A database in memory has nothing to keep.']);
  const restore = isSqlite(databaseUrl)
    ? copySqlite(pathOf(databaseUrl), path)
    : await dumpPostgres(databaseUrl, path, env);
  chmodSync(path, 0o600);
  return [`Wrote ${file}.`, `To restore it, stop the bot, then: ${restore}`];
}

/** `VACUUM INTO` reads one state of the database, whatever is written meanwhile. */
function copySqlite(from: string, path: string): string {
  if (!existsSync(from)) throw new StartError([`There is no database at ${from}; look at DATABASE_URL.`]);
  try {
    using database = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
    database.prepare('vacuum into ?').run(path);
  } catch (error) {
    rmSync(path, { force: true });
    throw new StartError([`${from} could not be copied (${reason(error)}); look for room on the disk.`], error);
  }
  return `rm -f ${from}-wal ${from}-shm && cp ${path} ${from}`;
}

/** The password travels in the environment: every user of a machine can read what programs are started with. */
async function dumpPostgres(databaseUrl: string, path: string, env: NodeJS.ProcessEnv): Promise<string> {
  const url = new URL(databaseUrl);
  const password = decodeURIComponent(url.password);
  url.password = '';
  const program = spawn('pg_dump', ['--format=custom', `--file=${path}`, `--dbname=${url.href}`], {
    env: { ...env, ...(password && { PGPASSWORD: password }) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise<number | null>((done, failed) => {
    program.on('close', done);
    program.on('error', failed);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      [
        error.code === 'ENOENT'
          ? 'There is no pg_dump here; install the client programs of PostgreSQL, of the version of the server or a later one.'
          : `pg_dump could not be started (${reason(error)}).`,
      ],
      error,
    );
  });
  if (code !== 0) {
    rmSync(path, { force: true });
    throw new StartError([`pg_dump could not copy the database: ${said.trim().replaceAll(password || '\0', '…')}`]);
  }
  return `pg_restore --clean --if-exists --dbname=DATABASE_URL ${path}`;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
