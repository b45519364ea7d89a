/** One end of a move: a database of either kind, seen as tables of rows and nothing more. */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type ColumnMetadata, Kysely, sql, type Transaction } from 'kysely';
import type { StartError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { locate } from '../../store/open.ts';
import type { Tables } from '../../store/tables.ts';
import { isSqlite, pathOf } from '../address.ts';

/** Values in the order of the columns. Whole numbers are text, so that none is rounded; all else is as it was. */
export type Row = readonly (string | number | null)[];
export type Table = { name: string; columns: readonly Column[] };
type Column = { name: string; whole: boolean };
type On = Transaction<Tables>;

export type End = {
  db: Kysely<Tables>;
  /** Where it is, without a password. */
  name: string;
  /** From now to the end of the transaction nobody else writes into the tables. */
  hold(on: On, tables: readonly string[]): Promise<void>;
  /** Is a bot connected to it? Of SQLite `isOpenElsewhere` tells. */
  hasOthers(on: Kysely<Tables>): Promise<boolean>;
  /** All rows of a table, some at a time. */
  lots(on: On, table: Table): AsyncIterable<Row[]>;
  /** What to do about an error of it. */
  problem(error: unknown): StartError;
};

/** https://sqlite.org/rescode.html#busy */
const busy = 5;
/** Rows in one statement: of the widest table they have fewer values than SQLite's 32,766 for a statement. */
const mostInLot = 500;
/** Whoever writes lets go within some milliseconds, unless it is a program that hangs. */
const longestWaitMs = 10_000;

/** The database at an address as `DATABASE_URL` has it, as it is. */
export async function openEnd(url: string, log: Log): Promise<End> {
  const { dialect, problem } = await locate(url, log);
  const db = new Kysely<Tables>({ dialect });
  return { db, name: nameOf(url), problem, ...(isSqlite(url) ? ofSqlite : ofPostgres) };
}

/** For people: no password and nothing else that is nobody's business. */
export function nameOf(url: string): string {
  if (isSqlite(url)) return pathOf(url);
  const address = URL.parse(url);
  return address ? `PostgreSQL at ${address.host}${address.pathname}` : 'PostgreSQL';
}

/** A new file would be made where there is none, which is no end to move from. */
export const isThere = (url: string): boolean => !isSqlite(url) || existsSync(pathOf(url));

/**
 * Has another program the file of SQLite at an address open, also one that does nothing just now? To be asked before this
 * one opens it: whoever has it open holds a lock that the one tried here does not go with.
 */
export function isOpenElsewhere(url: string): boolean {
  if (!isSqlite(url) || !isThere(url)) return false;
  using file = new DatabaseSync(pathOf(url), { timeout: 1_000 });
  try {
    file.exec('pragma locking_mode = exclusive; begin exclusive; rollback');
    return false;
  } catch (error) {
    // What else may be wrong with it is told where it is opened.
    return error instanceof Error && 'errcode' in error && error.errcode === busy;
  }
}

/** The tables of the bot, by name; those in which Kysely counts the steps are none of it. */
export async function tablesOf(db: Kysely<Tables>): Promise<Table[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ isView, schema }) => !isView && (schema === undefined || schema === 'public'))
    .map(({ name, columns }) => ({ name, columns: columns.map(columnOf) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** SQLite has the words of the migrations, PostgreSQL its own. */
const columnOf = ({ name, dataType }: ColumnMetadata): Column => ({ name, whole: /^(bigint|int8)$/i.test(dataType) });

/** The values of a row of a table, to be selected. */
const values = ({ columns }: Table) =>
  sql.join(
    columns.map(({ name, whole }) => (whole ? sql`cast(${sql.ref(name)} as text) as ${sql.ref(name)}` : sql.ref(name))),
  );

const rowsOf = ({ columns }: Table, found: readonly unknown[]): Row[] =>
  (found as Record<string, string | number | null>[]).map(row => columns.map(({ name }) => row[name] ?? null));

const ofSqlite: Pick<End, 'hold' | 'hasOthers' | 'lots'> = {
  // Each transaction begins as that of a writer, and there is one writer at a time.
  hold: async () => {},
  hasOthers: async () => false,
  async *lots(on, table) {
    for (let last = '-1'; ; ) {
      const { rows } = await sql<{ n: string }>`select cast(rowid as text) as n, ${values(table)}
        from ${sql.table(table.name)} where rowid > ${last} order by rowid limit ${sql.lit(mostInLot)}`.execute(on);
      if (rows.length > 0) yield rowsOf(table, rows);
      if (rows.length < mostInLot) return;
      last = rows.at(-1)?.n ?? last;
    }
  },
};

const ofPostgres: Pick<End, 'hold' | 'hasOthers' | 'lots'> = {
  async hold(on, tables) {
    await sql`set local lock_timeout = ${sql.lit(longestWaitMs)}`.execute(on);
    await sql`lock table ${sql.join(tables.map(name => sql.table(name)))} in exclusive mode`.execute(on);
  },
  async hasOthers(on) {
    const { rows } = await sql`select 1 from pg_stat_activity where datname = current_database()
      and application_name = 'smgov' and pid <> pg_backend_pid() limit 1`.execute(on);
    return rows.length > 0;
  },
  async *lots(on, table) {
    await sql`declare moved no scroll cursor for select ${values(table)} from ${sql.table(table.name)}`.execute(on);
    for (;;) {
      const { rows } = await sql`fetch forward ${sql.lit(mostInLot)} from moved`.execute(on);
      if (rows.length > 0) yield rowsOf(table, rows);
      if (rows.length < mostInLot) break;
    }
    await sql`close moved`.execute(on);
  },
};
