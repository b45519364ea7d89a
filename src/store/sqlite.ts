import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { StartError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Database, Gate, Observe } from './database.ts';
import { shareFile } from './sqlite-dialect.ts';

/** How long to wait for another process that writes to the same file; its transactions take milliseconds. */
const BUSY_MS = 5000;
const BUSY_STEP_MS = 20;

/** The numbers that need their own sentence: https://sqlite.org/rescode.html; the low byte of `errcode`. */
const BUSY = 5;
const READ_ONLY = 8;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const CONSTRAINT = 19;
const NOT_A_DATABASE = 26;

/** JSON holds no bytes, and where a row of a damaged file has some, all would fail: that row alone is not to be read. */
const withoutBlob = (column: RawBuilder<unknown>) => sql`iif(typeof(${column}) = 'blob', 'bytes', ${column})`;

/** None comes behind it. */
const lastLetter = '\u{10ffff}';

/** Opens the file at `path`, or an empty database in memory for `:memory:`; creates the file and its folder. */
export async function openSqlite(path: string, log: Log, observe?: Observe): Promise<Database> {
  const problem = (error: unknown) => new StartError([sentence(path, error)], error);
  try {
    const inMemory = path === ':memory:';
    if (!inMemory) keepPrivate(path, log);
    const file = await openFile(path);
    return {
      ...shareFile(file, observe),
      tables: inMemory ? tablesInMemory(file) : null,
      words: {
        ...{ jsonRows: 'json_each', skipLocked: '', held: '', compact: 'vacuum' },
        jsonLists: (columns, order) =>
          sql`json_group_array(json_array(${sql.join(columns.map(withoutBlob))}) order by ${order})`,
        // Its order is that of the bytes, so that the index of the column finds them.
        begins: (column, text) => sql`(${column} >= ${text} and ${column} < ${`${text}${lastLetter}`})`,
        clock: "cast(unixepoch('subsec') * 1000 as integer)",
      },
      gate: inMemory ? openGate : gateOf(`${path}-gate`),
      retryAlone: error => resultCode(error) === CONSTRAINT,
      problem,
    };
  } catch (error) {
    throw problem(error);
  }
}

async function openFile(path: string): Promise<DatabaseSync> {
  const file = new DatabaseSync(path, { timeout: BUSY_MS });
  try {
    if (path === ':memory:' && empty) file.deserialize(empty);
    await useWriteAheadLog(file);
    // A commit that was acknowledged survives a loss of power, and what was deleted is overwritten.
    file.exec('pragma synchronous = full; pragma secure_delete = on');
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** All tables with nothing in them, as the first database in memory of this process was made. */
let empty: Uint8Array | undefined;

function tablesInMemory(file: DatabaseSync): Database['tables'] {
  return {
    stand: empty !== undefined,
    keep() {
      empty = file.serialize();
    },
  };
}

/** Nobody else has a database in memory. */
const openGate: Gate = { enter: () => true, leave: () => {} };

/** The key is the lock of an empty database beside the real one, whose own locks last for milliseconds. */
function gateOf(path: string): Gate {
  let key: DatabaseSync | undefined;
  return {
    enter() {
      if (key) return true;
      const file = new DatabaseSync(path, { timeout: 0 });
      try {
        file.exec('begin exclusive');
        key = file;
        return true;
      } catch (error) {
        file.close();
        if (resultCode(error) !== BUSY) throw error;
        return false;
      }
    },
    leave() {
      key?.close();
      key = undefined;
    },
  };
}

/**
 * Only the user that the bot runs as may read the database. SQLite gives the files beside it the rights that it has, so
 * it is made before SQLite sees it; where that fails, SQLite says it better.
 */
function keepPrivate(path: string, log: Log): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const loose = [path, `${path}-wal`, `${path}-shm`].filter(one => rightsOf(one) & 0o077);
  const kept = loose.filter(one => !isDone(() => chmodSync(one, rightsOf(one) & 0o700)));
  if (kept.length > 0) log.warn({ files: kept }, 'other users can read the database, and its rights cannot be changed');
  else if (loose.length > 0)
    log.warn({ files: loose }, 'other users could read the database; from now on only who runs the bot can');
  if (rightsOf(path) === 0) isDone(() => closeSync(openSync(path, 'a', 0o600)));
}

/** The rights of a file; 0 where there is none. */
function rightsOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.mode & 0o777 : 0;
}

function isDone(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Waits itself: SQLite's own wait does not cover this pragma, which needs the file for itself the first time. */
async function useWriteAheadLog(file: DatabaseSync): Promise<void> {
  for (let waited = 0; ; waited += BUSY_STEP_MS) {
    try {
      return file.exec('pragma journal_mode = wal');
    } catch (error) {
      if (resultCode(error) !== BUSY || waited >= BUSY_MS) throw error;
      await pause(BUSY_STEP_MS);
    }
  }
}

function sentence(path: string, error: unknown): string {
  switch (resultCode(error)) {
    case NOT_A_DATABASE:
    case CORRUPT:
      return `${path} is damaged or is not an SQLite database; move it away or restore a backup, it was not changed.`;
    case READ_ONLY:
      return `${path} is read-only; let the user who runs the bot write to the file and its folder.`;
    case CANNOT_OPEN:
      return `${path} cannot be opened; let the user who runs the bot write to its folder, or change DATABASE_URL.`;
    case BUSY:
      return `${path} is locked by another program; close that program and start again.`;
    case FULL:
      return `The disk of ${path} is full; make room and start again.`;
    default:
      return `${path} cannot be used as the database (${reason(error)}); mend that or change DATABASE_URL.`;
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

function resultCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code & 0xff : undefined;
}
