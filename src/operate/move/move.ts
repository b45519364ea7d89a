/** All that the bot knows, taken from one database to another: from SQLite to PostgreSQL, or back. */
import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { StartError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { migrations } from '../../store/migrations.ts';
import { openStore } from '../../store/open.ts';
import type { Tables } from '../../store/tables.ts';
import type { ShowProgress } from './bar.ts';
import { type End, isOpenElsewhere, isThere, nameOf, openEnd, type Row, type Table, tablesOf } from './end.ts';

type Deps = { log: Log; now: Temporal.Instant; progress: ShowProgress };

/**
 * Copies every row of every table of the database at `from` into the one at `to`, which must hold none; addresses are as in
 * `DATABASE_URL`. All of it is one transaction there: whatever stops it in the middle leaves `to` empty, and it can begin
 * anew. Before that ends, each table is read back and compared. `from` is only read, and nobody writes into it
 * meanwhile. Gives lines on what was moved; rejects with a `StartError` that tells what to do.
 */
export async function move(from: string, to: string, { log, now, progress }: Deps): Promise<string[]> {
  if (from === to) throw new StartError(['Both names are of one database; name another one to move to.']);
  for (const url of [from, to])
    if (url === 'sqlite::memory:') throw new StartError(['A database in memory is gone once this ends; name a file.']);
  if (!isThere(from)) throw new StartError([`There is no database at ${nameOf(from)}.`]);
  if (isOpenElsewhere(from)) throw stillRuns(nameOf(from));
  const source = await openEnd(from, log);
  try {
    await toldBy(source, () => checkSource(source, now));
    await prepareTarget(to, log);
    const target = await openEnd(to, log);
    try {
      return await toldBy(source, () => copy(source, target, progress));
    } finally {
      await target.db.destroy();
    }
  } finally {
    await source.db.destroy();
  }
}

/** What the database says is told as at a start of the bot. */
async function toldBy<T>(end: End, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StartError ? error : end.problem(error);
  }
}

async function checkSource({ db, name, hasOthers }: End, now: Temporal.Instant): Promise<void> {
  const steps = await stepsOf(db);
  const own = Object.keys(migrations);
  if (steps.some(step => !own.includes(step)))
    throw new StartError([`${name} was made by a newer version of this program; move it with that version.`]);
  if (steps.length < own.length)
    throw new StartError([
      steps.length === 0
        ? `${name} holds no tables of the bot; is it the right one?`
        : `${name} is of an older version; start the bot on it once, which brings it up to date, stop it, then move.`,
    ]);
  if ((await hasOthers(db)) || (await isLeased(db, now))) throw stillRuns(name);
}

const stillRuns = (name: string) =>
  new StartError([`A bot still runs on ${name}; stop it first. What was killed is let go within a minute.`]);

/** The steps that the database has seen; none where it is not one of ours. */
async function stepsOf(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

/** Does somebody hold a piece of work, or the place of the one that is connected? */
async function isLeased(db: Kysely<Tables>, now: Temporal.Instant): Promise<boolean> {
  for (const { name, columns } of await tablesOf(db)) {
    const ends = columns.find(column => column.name === 'lease_until' || column.name === 'until');
    if (!ends) continue;
    const held = sql`select 1 from ${sql.table(name)} where ${sql.ref(ends.name)} > ${now.epochMilliseconds} limit 1`;
    if ((await held.execute(db)).rows.length > 0) return true;
  }
  return false;
}

/** Makes the tables, where nothing is in the way. */
async function prepareTarget(to: string, log: Log): Promise<void> {
  if (isThere(to)) {
    const { db, name, problem } = await openEnd(to, log);
    try {
      await refuseRows(db, name, await tablesOf(db));
    } catch (error) {
      throw error instanceof StartError ? error : problem(error);
    } finally {
      await db.destroy();
    }
  }
  const store = await openStore(to, { log });
  await store.close();
}

async function refuseRows(db: Kysely<Tables>, name: string, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    const { rows } = await sql`select 1 from ${sql.table(table.name)} limit 1`.execute(db);
    if (rows.length > 0)
      throw new StartError([
        `${name} is not empty: there are rows in ${table.name}. Move to a database of which you have made nothing yet.`,
      ]);
  }
}

async function copy(source: End, target: End, progress: ShowProgress): Promise<string[]> {
  const tables = await tablesOf(source.db);
  const names = tables.map(({ name }) => name);
  return source.db.transaction().execute(async reading => {
    await source.hold(reading, names);
    const total = await countAll(reading, names);
    return toldBy(target, () =>
      target.db.transaction().execute(async writing => {
        await target.hold(writing, names);
        await refuseRows(writing, target.name, tables);
        let done = 0;
        const told = (rows: number) => {
          done += rows;
          progress(done, total);
        };
        for (const table of tables) {
          const sum = await copyTable(table, { source, reading, writing }, told);
          if (!isSame(sum, await readBack(table, target, writing))) throw unequal(table.name, target.name);
        }
        if (total === 0) progress(0, 0);
        return [
          `Moved ${total} rows of ${tables.length} tables from ${source.name} to ${target.name}; counts and sums are the same.`,
          'Set DATABASE_URL to the new address in every process, then start the bot. Keep the old database until you have seen it run.',
        ];
      }),
    );
  });
}

async function countAll(on: Kysely<Tables>, names: readonly string[]): Promise<number> {
  let total = 0;
  for (const name of names) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(on);
    total += rows[0]?.n ?? 0;
  }
  return total;
}

type Way = { source: End; reading: Transaction<Tables>; writing: Transaction<Tables> };

async function copyTable(table: Table, { source, reading, writing }: Way, told: (rows: number) => void): Promise<Sum> {
  const columns = sql.join(table.columns.map(({ name }) => sql.ref(name)));
  const sum = createSum();
  for await (const rows of source.lots(reading, table)) {
    const values = sql.join(rows.map(row => sql`(${sql.join(row)})`));
    await sql`insert into ${sql.table(table.name)} (${columns}) values ${values}`.execute(writing);
    sum.add(rows);
    told(rows.length);
  }
  return sum;
}

async function readBack(table: Table, target: End, writing: Transaction<Tables>): Promise<Sum> {
  const sum = createSum();
  for await (const rows of target.lots(writing, table)) sum.add(rows);
  return sum;
}

/** Of all rows, in whatever order they come. */
type Sum = { rows: number; sum: bigint; add(rows: readonly Row[]): void };

/** 64 bits of a digest of each row, added up. */
function createSum(): Sum {
  return {
    ...{ rows: 0, sum: 0n },
    add(rows) {
      this.rows += rows.length;
      for (const row of rows)
        this.sum = BigInt.asUintN(
          64,
          this.sum + createHash('sha256').update(JSON.stringify(row)).digest().readBigUInt64BE(),
        );
    },
  };
}

const isSame = (one: Sum, other: Sum): boolean => one.rows === other.rows && one.sum === other.sum;

const unequal = (table: string, target: string) =>
  new StartError([
    `${table} did not arrive in ${target} as it was sent, so nothing was moved. Is the disk full or damaged?`,
  ]);
