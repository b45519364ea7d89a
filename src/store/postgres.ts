import { PostgresDialect, sql } from 'kysely';
import type { Pool } from 'pg';
import { StartError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Database, Desk, Observe, Value } from './database.ts';

/** Few are needed: writes share one commit at a time, and a server usually allows 100 to all its programs. */
const CONNECTIONS = 10;
const CONNECT_MS = 10_000;
/** The number of `bigint` in https://www.postgresql.org/docs/current/catalog-pg-type.html */
const BIGINT = 20;

/**
 * Data exceptions, broken constraints, and transactions that were given up for another one (a deadlock):
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const RETRY_ALONE = /^(22|23|40001|40P01)/;

/** Makes a pool for the server that `url` names; the first query connects. The driver is loaded only here. */
export async function openPostgres(url: string, log: Log, observe?: Observe): Promise<Database> {
  const host = hostOf(url);
  const { Pool, types } = (await import('pg')).default;
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'smgov',
    // A statement is sent while another one is still answered, where the program does not wait between them.
    pipeline: true,
    // Instants and counts stay far below 2^53, so they are read as numbers.
    types: { getTypeParser: (type, format) => (type === BIGINT ? Number : types.getTypeParser(type, format)) },
  });
  // A connection that the server ends would stop the process if nobody listened: idle ones are told to the pool, busy
  // ones only to themselves. The pool replaces either. The error carries its client, so only the message is logged.
  pool.on('error', error => log.warn({ reason: error.message }, 'lost an idle connection to PostgreSQL'));
  pool.on('connect', client => client.on('error', () => {}));
  return {
    dialect: new PostgresDialect({ pool }),
    tables: null,
    desk: { run: preparing(pool, observe), together: null, all: pipelined(pool, observe), rest: () => {} },
    words: {
      ...{ jsonRows: 'jsonb_array_elements', skipLocked: 'for update skip locked', held: 'for share', compact: '' },
      jsonLists: (columns, order) =>
        sql`cast(json_agg(json_build_array(${sql.join(columns)}) order by ${order}) as text)`,
      // It takes the index of the column where the order of the database is that of the bytes.
      begins: (column, text) => sql`starts_with(${column}, ${text})`,
      clock: 'cast(extract(epoch from clock_timestamp()) * 1000 as bigint)',
    },
    gate: null,
    retryAlone: error => RETRY_ALONE.test(sqlState(error) ?? ''),
    // What was deleted leaves the server's files with its next vacuum, which is for its operator to say.
    scrub: () => {},
    problem: error => new StartError([sentence(host, error)], error),
  };
}

/** What a statement that was prepared returns has other columns now, as another process has changed the tables. */
const OTHER_COLUMNS = '0A000';

/**
 * Runs statements that each connection prepares when it is first asked for them: it has them by a name, which is a number
 * that a text keeps in this process.
 */
function preparing(pool: Pool, observe: Observe | undefined): Desk['run'] {
  const names = new Map<string, string>();
  let named = 0;
  const rename = (text: string) => {
    const name = `smgov_${++named}`;
    names.set(text, name);
    return name;
  };
  const ask = async (text: string, values: readonly Value[]) => {
    const name = names.get(text) ?? rename(text);
    try {
      return await pool.query({ name, text, values: [...values] });
    } catch (error) {
      if (sqlState(error) !== OTHER_COLUMNS) throw error;
      // Who else had that error has renamed it already.
      if (names.get(text) === name) rename(text);
      return pool.query({ text, values: [...values] });
    }
  };
  return async (text, values) => {
    const begun = observe?.clock() ?? 0;
    const { rows } = await ask(text, values);
    observe?.told(text, observe.clock() - begun);
    return rows;
  };
}

/** Sends all statements at once, in a transaction of their own: after one that fails the server does none of the others. */
function pipelined(pool: Pool, observe: Observe | undefined): Desk['all'] {
  return async statements => {
    const client = await pool.connect();
    try {
      let last = observe?.clock() ?? 0;
      const ask = async (text: string, values: readonly unknown[] = []) => {
        const { rows } = await client.query(text, [...values]);
        const now = observe?.clock() ?? 0;
        observe?.told(text, now - last);
        last = now;
        return rows;
      };
      const asked = await Promise.allSettled([
        ask('begin'),
        ...statements.map(one => one.compile()).map(({ sql, parameters }) => ask(sql, parameters)),
        ask('commit'),
      ]);
      const rows = asked.map(one => {
        if (one.status === 'rejected') throw one.reason;
        return one.value;
      });
      return rows.slice(1, -1);
    } finally {
      client.release();
    }
  };
}

/**
 * Only the host is ever shown, and only where it is sure to be one. A character of the password that is not encoded can
 * end the host early: then what stands for host and port is the user and the beginning of the password.
 */
function hostOf(url: string): string {
  const address = URL.parse(url);
  const [, beforeHost = ''] = /^\w+:\/\/(.*)@/s.exec(url) ?? [];
  if (address && !/[/?#]/.test(beforeHost)) return address.hostname || address.searchParams.get('host') || 'localhost';
  throw new StartError([
    'DATABASE_URL is not a valid address; write postgres://user:password@host:5432/name, ' +
      'with special characters such as / ? # @ % percent-encoded.',
  ]);
}

function sentence(host: string, error: unknown): string {
  const state = sqlState(error);
  if (state?.startsWith('28') || reason(error).startsWith('SASL')) {
    return `PostgreSQL at ${host} refused the user name or the password; correct them in DATABASE_URL.`;
  }
  switch (state) {
    case '3D000':
      return `PostgreSQL at ${host} has no database of that name; create it or correct the name in DATABASE_URL.`;
    case '42501':
      return `PostgreSQL at ${host} does not let this user create tables; grant that, or use a database of its own.`;
    case '25006':
      return `PostgreSQL at ${host} is read-only; point DATABASE_URL at the primary server.`;
    case '53300':
      return `PostgreSQL at ${host} has no free connection; raise max_connections or stop other programs.`;
    case undefined:
      return `PostgreSQL at ${host} cannot be reached (${reason(error)}); start it or correct DATABASE_URL.`;
    default:
      return `PostgreSQL at ${host} cannot be used (${reason(error)}); mend that or change DATABASE_URL.`;
  }
}

/** The five characters of PostgreSQL's own errors; errors of the network have longer codes such as ECONNREFUSED. */
function sqlState(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** An error that stands for several addresses of one host has an empty message, but a code. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
