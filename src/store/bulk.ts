import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

type Spec = {
  /** Every column with its type; the first one is the key. */
  columns: Readonly<Record<string, 'text' | 'bigint'>>;
  /** Which row counts when a key comes again: the one that stands there, or the new one. */
  again: 'keep' | 'replace';
};

type ColumnsOf<Row> = { [Column in keyof Row]: Row[Column] extends number ? 'bigint' : 'text' };

/** The tables that are written for every question, in the order in which a transaction locks them. */
const specs = {
  events: { columns: { event_id: 'text', at: 'bigint' }, again: 'keep' },
  talks: { columns: { talk: 'text', state: 'text', at: 'bigint' }, again: 'replace' },
  questions: {
    columns: {
      id: 'text',
      at: 'bigint',
      text: 'text',
      wording: 'text',
      outcome: 'text',
      topics: 'text',
      guide: 'text',
    },
    again: 'keep',
  },
} satisfies { [Table in keyof Tables]?: Spec & { columns: ColumnsOf<Tables[Table]> } };

/** One row to write. */
export type Insertion = { [Table in keyof typeof specs]: { table: Table; row: Tables[Table] } }[keyof typeof specs];

type Lot = readonly Insertion[];
type WriteLot = (on: Kysely<Tables>, lot: Lot) => Promise<Lot>;

/**
 * Returns a function that writes rows of several tables: one statement per table, whatever the number of rows, in a
 * transaction if there are two or more. It resolves to the rows that now stand in the database because of this write.
 */
export function bulkWriter(
  db: Kysely<Tables>,
  jsonRows: Database['jsonRows'],
): (rows: Lot) => Promise<ReadonlySet<Insertion>> {
  const writers = Object.entries<Spec>(specs).map(([table, spec]) => ({
    table,
    write: lotWriter(db, table, spec, jsonRows),
  }));
  async function writeAll(on: Kysely<Tables>, rows: Lot): Promise<ReadonlySet<Insertion>> {
    const written = new Set<Insertion>();
    for (const { table, write } of writers) {
      const lot = rows.filter(row => row.table === table);
      if (lot.length > 0) for (const row of await write(on, lot)) written.add(row);
    }
    return written;
  }
  return rows =>
    rows.every(({ table }) => table === rows[0]?.table)
      ? writeAll(db, rows)
      : db.transaction().execute(transaction => writeAll(transaction, rows));
}

function lotWriter(db: Kysely<Tables>, table: string, spec: Spec, jsonRows: Database['jsonRows']): WriteLot {
  const [key = ''] = Object.keys(spec.columns);
  const text = statement(table, spec, jsonRows).compile(db).sql;
  return async (on, lot) => {
    // One row for each key, as PostgreSQL wants it: the first counts where rows are kept, else the last.
    const byKey = new Map<unknown, Insertion>();
    for (const insertion of spec.again === 'keep' ? lot.toReversed() : lot) {
      const row: Readonly<Record<string, unknown>> = insertion.row;
      byKey.set(row[key], insertion);
    }
    const json = JSON.stringify([...byKey.values()].map(({ row }) => row));
    const { rows } = await on.executeQuery<{ key: string }>(CompiledQuery.raw(text, [json]));
    return rows.flatMap(row => byKey.get(row.key) ?? []);
  };
}

/**
 * Inserts the rows of a JSON array, its only parameter, and returns the keys that it wrote. The text is the same for
 * any number of rows, so it is compiled once; sorted rows keep two writers from waiting for each other.
 */
function statement(table: string, { columns, again }: Spec, jsonRows: Database['jsonRows']): RawBuilder<unknown> {
  const names = Object.keys(columns);
  const [key = ''] = names;
  const values = Object.entries(columns).map(([name, type]) => sql`cast(value->>${sql.lit(name)} as ${sql.raw(type)})`);
  const replaced = names.slice(1).map(name => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`);
  const action = again === 'keep' ? sql`nothing` : sql`update set ${sql.join(replaced)}`;
  return sql`insert into ${sql.table(table)} (${sql.join(names.map(name => sql.ref(name)))})
    select ${sql.join(values)} from ${sql.raw(jsonRows)}(${'[]'}) order by 1
    on conflict (${sql.ref(key)}) do ${action} returning ${sql.ref(key)} as "key"`;
}
