import { resolve } from 'node:path';
import { Kysely, type KyselyConfig, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StartError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Database, Observe } from './database.ts';
import { deliversTo } from './delivers.ts';
import { createSeal } from './installations/seal.ts';
import { createKeyed } from './keyed.ts';
import { migrations } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { createStore, type Store } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * Opens the database that `url` names and brings its tables up to date: `sqlite:` with a path (relative to the working
 * directory), `sqlite::memory:`, or `postgres://…`. `secret` is the one of `createKeyed`, `keys` those of `createSeal`;
 * `took` is told how many milliseconds each statement took by `clock`, `platforms` are those of `deliversTo`. Rejects with a `StartError` that tells the operator what to do.
 */
export async function openStore(url: string, opening: Opening): Promise<Store> {
  const { log, secret = '', keys = [], platforms } = opening;
  const observe = observer(opening);
  const database = await locate(url, log, observe);
  const db = new Kysely<Tables>({ dialect: database.dialect, ...told(observe) });
  try {
    const { tables, words } = database;
    if (!tables?.stand) {
      if ((await migrate(db, log)) && words.compact) await sql.raw(words.compact).execute(db);
      tables?.keep();
    }
    // A database that has its tables already, such as a standby, has not been written to so far.
    await db.deleteFrom('talks').where(sql<boolean>`1 = 0`).execute();
    return createStore(db, database, createKeyed(secret), createSeal(keys), deliversTo(platforms));
  } catch (error) {
    await db.destroy();
    throw error instanceof StartError ? error : database.problem(error);
  }
}

type Opening = {
  log: Log;
  secret?: string;
  keys?: readonly Buffer[];
  took?: ((milliseconds: number) => void) | undefined;
  clock?: (() => number) | undefined;
  platforms?: readonly string[] | undefined;
};

/** At `debug` every statement is a line of the log, with its milliseconds and without its values. */
function observer({ log, took, clock = () => 0 }: Opening): Observe | undefined {
  const isLogged = log.isLevelEnabled('debug');
  if (!isLogged && !took) return undefined;
  return {
    clock,
    told(sql, milliseconds) {
      took?.(milliseconds);
      if (isLogged) log.debug({ sql, ms: Math.round(milliseconds * 1_000) / 1_000 }, 'statement');
    },
  };
}

/** Kysely tells of its own statements. */
const told = (observe: Observe | undefined): Pick<KyselyConfig, 'log'> =>
  observe ? { log: ({ query, queryDurationMillis }) => observe.told(query.sql, queryDurationMillis) } : {};

/** The database that `url` names, as it is: nothing is brought up to date. */
export function locate(url: string, log: Log, observe?: Observe): Promise<Database> {
  if (/^postgres(ql)?:/.test(url)) return openPostgres(url, log, observe);
  // `sqlite:///tmp/x.db` is how many other programs write `sqlite:/tmp/x.db`.
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (path) return openSqlite(path === ':memory:' ? path : resolve(path), log, observe);
  throw new StartError(['DATABASE_URL must be sqlite:path/to/file.db or postgres://user:password@host:5432/name.']);
}

/**
 * Runs the steps that this database has not seen. Kysely takes a lock meanwhile (on PostgreSQL; on SQLite the
 * transaction is one), so that of several processes that start at once one migrates and the others find it done. True if the database was one of an earlier version.
 */
async function migrate(db: Kysely<Tables>, log: Log): Promise<boolean> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  for (const { migrationName, status } of results) {
    if (status === 'Success') log.info({ migration: migrationName }, 'database migrated');
  }
  if (error !== undefined) throw isNewer(error) ? newerDatabase(error) : error;
  return results.length > 0 && results.length < Object.keys(migrations).length;
}

/** Kysely has no class or code for a step in the database that the program does not know, only this sentence. */
const isNewer = (error: unknown) =>
  error instanceof Error && /previously executed migration .* is missing/.test(error.message);

const newerDatabase = (cause: unknown) =>
  new StartError(
    ['The database was made by a newer version of this program; start that version, or restore an older backup.'],
    cause,
  );
