import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';
import type { Database, Desk, Observe, Run, Value } from './database.ts';
import { createTurns, type Turns } from './turns.ts';
import { createWriteBack } from './write-back.ts';

/** Statements kept ready. The program has far fewer texts; the limit only stops a leak. */
const MOST_STATEMENTS = 200;

/**
 * The two ways to a file of `node:sqlite`, which has one connection: Kysely's, and the desk. They take turns on it, so
 * that what one does is never part of a transaction of the other. Kysely's own way of taking turns wakes all who wait, of
 * whom not the first goes on, and knows nothing of the desk.
 */
export function shareFile(file: DatabaseSync, observe?: Observe): Pick<Database, 'dialect' | 'desk' | 'scrub'> {
  const turns = createTurns();
  const prepare = statementsOf(file);
  const { rest, empty } = createWriteBack(file, turns);
  return {
    dialect: {
      createAdapter: () => new Adapter(),
      createDriver: () => new Driver(file, prepare, turns, rest),
      createIntrospector: db => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    desk: { ...createDesk(file, prepare, turns, observe), rest },
    scrub: empty,
  };
}

function createDesk(file: DatabaseSync, prepare: Prepare, turns: Turns, observe?: Observe): Omit<Desk, 'rest'> {
  const plain: Run = <Row>(text: string, values: readonly unknown[]) => prepare(text).all(values) as Row[];
  const run = observe ? observed(plain, observe) : plain;
  const inTurn = async <T>(work: () => T): Promise<T> => {
    await turns.begin();
    try {
      return work();
    } finally {
      turns.end();
    }
  };
  const together: NonNullable<Desk['together']> = work =>
    inTurn(() => {
      run(begin, []);
      try {
        const done = work(run);
        run('commit', []);
        return done;
      } catch (error) {
        if (file.isTransaction) run('rollback', []);
        throw error;
      }
    });
  return {
    run: (text, values) => inTurn(() => run(text, values)),
    together,
    async all(statements) {
      const compiled = statements.map(one => one.compile());
      return together(run => compiled.map(({ sql, parameters }) => run(sql, parameters as Value[])));
    },
  };
}

const observed =
  (run: Run, { clock, told }: Observe): Run =>
  (text, values) => {
    const begun = clock();
    const rows = run(text, values);
    told(text, clock() - begun);
    return rows as never[];
  };

/** Takes the write lock at once: a transaction that begins as a reader cannot always become a writer later. */
const begin = 'begin immediate';

/**
 * SQLite can roll back a change of the schema; Kysely leaves that out. With it the migrations run in one transaction,
 * and as that one begins `immediate`, it is also the lock that Kysely's adapter lacks for a file shared by processes.
 */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** Else Kysely would have them take turns itself. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** A connection of Kysely is a turn on the file. */
class Driver extends SqliteDriver {
  readonly #file: DatabaseSync;
  readonly #turns: Turns;
  readonly #rest: () => void;

  constructor(file: DatabaseSync, prepare: Prepare, turns: Turns, rest: () => void) {
    super({ database: { close: () => file.close(), prepare } });
    this.#file = file;
    this.#turns = turns;
    this.#rest = rest;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turns.begin();
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    this.#turns.end();
    this.#rest();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** After some errors (a full disk) SQLite has rolled back already; a second rollback would hide the error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.isTransaction) await super.rollbackTransaction(connection);
  }
}

type Prepare = (text: string) => SqliteStatement;

/** Gives the file the shape of better-sqlite3, which Kysely expects, and keeps prepared statements. */
function statementsOf(file: DatabaseSync): Prepare {
  const statements = new Map<string, SqliteStatement>();
  return text => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const statement = prepared(file, text);
    statements.set(text, statement);
    return statement;
  };
}

function prepared(file: DatabaseSync, text: string): SqliteStatement {
  const statement = file.prepare(text);
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
