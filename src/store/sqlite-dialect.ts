import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';

/** Statements kept ready. The program has far fewer texts; the limit only stops a leak. */
const MOST_STATEMENTS = 200;

/** Kysely's own SQLite dialect over `node:sqlite`. */
export function sqliteDialect(file: DatabaseSync): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => new Driver(file),
    createIntrospector: db => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/**
 * SQLite can roll back a change of the schema; Kysely leaves that out. With it the migrations run in one transaction,
 * and as that one begins `immediate`, it is also the lock that Kysely's adapter lacks for a file shared by processes.
 */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Driver extends SqliteDriver {
  readonly #file: DatabaseSync;

  constructor(file: DatabaseSync) {
    super({ database: shaped(file) });
    this.#file = file;
  }

  /** Takes the write lock at once: a transaction that begins as a reader cannot always become a writer later. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** After some errors (a full disk) SQLite has rolled back already; a second rollback would hide the error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** Gives the file the shape of better-sqlite3, which Kysely expects, and keeps prepared statements. */
function shaped(file: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => file.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      const statement = prepared(file, sql);
      statements.set(sql, statement);
      return statement;
    },
  };
}

function prepared(file: DatabaseSync, sql: string): SqliteStatement {
  const statement = file.prepare(sql);
  // Only strings, numbers and nulls stand in src/store/tables.ts; node:sqlite throws at anything else.
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  const reader = statement.columns().length > 0;
  // As numbers, one that is too large would throw for all rows that are read with it.
  if (reader) statement.setReadBigInts(true);
  return {
    reader,
    all: parameters => statement.all(...values(parameters)).map(asNumbers),
    run: parameters => statement.run(...values(parameters)),
    iterate: parameters => statement.iterate(...values(parameters)).map(asNumbers),
  };
}

/** What no number holds to the last digit comes out as one that is near: whoever reads it checks what it may be. */
function asNumbers(row: Record<string, unknown>): Record<string, unknown> {
  for (const name in row) if (typeof row[name] === 'bigint') row[name] = Number(row[name]);
  return row;
}
