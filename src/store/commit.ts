import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Desk, SqlWords, Value } from './database.ts';
import type { Tables } from './tables.ts';

/** One table's part in a commit: a statement over rows that are given as JSON. */
export type Part<Name extends string> = {
  name: Name;
  /** Of `given`, whose column `value` holds a row; returns what it wrote. `won` are the keys of what `needs` names. */
  write: (given: RawBuilder<unknown>, won: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** An earlier part on whose own success these rows hang, and the column that it returns for them. */
  needs?: { part: Name; key: string } | undefined;
  /** A statement to run behind the rows. */
  after?: ((given: RawBuilder<unknown>) => RawBuilder<unknown>) | undefined;
};

/** Writes rows, the JSON of an array for each part, in one commit; resolves to what each part returned. */
export type Commit<Name extends string> = (
  rows: ReadonlyMap<Name, string>,
) => Promise<ReadonlyMap<Name, readonly Returned[]>>;

/** The columns that a part returns. */
type Returned = Readonly<Record<string, string>>;

/**
 * Returns a function that writes in one commit, by one statement for each part or for all of them, whatever the number
 * of rows. Where a part is needed by one that is given, it has to be given too, if only with no rows.
 */
export function createCommit<Name extends string>(
  db: Kysely<Tables>,
  desk: Desk,
  words: SqlWords,
  parts: readonly Part<Name>[],
): Commit<Name> {
  return desk.together ? oneByOne(db, desk.run, desk.together, words, parts) : allByOne(db, desk.run, words, parts);
}

/** For a database that does statements at one go: one for each part, and a transaction where that are several. */
function oneByOne<Name extends string>(
  db: Kysely<Tables>,
  run: Desk['run'],
  together: NonNullable<Desk['together']>,
  words: SqlWords,
  parts: readonly Part<Name>[],
): Commit<Name> {
  const given = jsonRows(words, '[]');
  const statements = parts.map(({ name, write, needs, after }) => ({
    ...{ name, needs },
    write: write(given, sql`select value->>${sql.lit(needs?.key ?? '')} from ${given}`).compile(db).sql,
    after: after?.(given).compile(db).sql,
  }));
  return async rows => {
    const present = statements.flatMap(one => {
      const json = rows.get(one.name);
      return json === undefined ? [] : [{ ...one, json }];
    });
    const [first] = present;
    if (first && present.length === 1 && !first.needs && !first.after)
      return new Map([[first.name, await run<Returned>(first.write, [first.json])]]);
    return together(runNow => {
      const written = new Map<Name, readonly Returned[]>();
      for (const { name, write, needs, after, json } of present) {
        const won = needs ? [JSON.stringify(written.get(needs.part) ?? [])] : [];
        written.set(name, runNow<Returned>(write, [json, ...won]));
        if (after) runNow(after, [json]);
      }
      return written;
    });
  };
}

/**
 * For a server: one statement that writes into all tables, so that it is asked once. All parts of it see the database as
 * it was before; they write in the order in which the end asks for them, and what runs behind the rows comes last.
 */
function allByOne<Name extends string>(
  db: Kysely<Tables>,
  run: Desk['run'],
  words: SqlWords,
  parts: readonly Part<Name>[],
): Commit<Name> {
  const texts = new Map<string, string>();
  return async rows => {
    const present = parts.filter(({ name }) => rows.has(name));
    const names = present.map(({ name }) => name);
    const text = texts.getOrInsertComputed(names.join(), () => statementOf(present, words).compile(db).sql);
    const [written] = await run<Partial<Record<Name, readonly Returned[] | null>>>(
      text,
      names.map(name => rows.get(name) ?? '[]'),
    );
    return new Map(names.map(name => [name, written?.[name] ?? []]));
  };
}

function statementOf(parts: readonly Part<string>[], words: SqlWords): RawBuilder<unknown> {
  const steps = parts.flatMap(({ name, write, needs, after }) => {
    const given = sql.table(`given_${name}`);
    const won = sql`select ${sql.ref(needs?.key ?? '')} from ${sql.table(`wrote_${needs?.part}`)}`;
    const writing = [
      sql`${given} as (select value from ${jsonRows(words, name)})`,
      sql`${sql.table(`wrote_${name}`)} as (${write(given, won)})`,
    ];
    return after ? [...writing, sql`${sql.table(`after_${name}`)} as (${after(given)})`] : writing;
  });
  const results = parts.map(
    ({ name }) => sql`(select json_agg(one) from ${sql.table(`wrote_${name}`)} one) as ${sql.ref(name)}`,
  );
  return sql`with ${sql.join(steps)} select ${sql.join(results)}`;
}

/** The rows of a JSON array that is a parameter. */
const jsonRows = ({ jsonRows }: SqlWords, example: Value) => sql`${sql.raw(jsonRows)}(${example})`;
