import type { Kysely } from 'kysely';
import { given, type Insertion, insertion, keyOf, type Spec, specs, valuesOf, type Written } from './bulk.ts';
import { createCommit } from './commit.ts';
import type { Desk, SqlWords } from './database.ts';
import type { Tables } from './tables.ts';

type Lot = readonly Insertion[];
type Table = keyof typeof specs;

const tables = Object.entries(specs) as [Table, Spec][];

/**
 * Returns a function that writes rows of several tables in one commit. No two have a key in common, as `keysOf` names
 * them. It resolves to the rows that now stand in the database because of this write; a row that changed nothing though
 * its claim was won is among them with nothing written.
 */
export function bulkWriter(
  db: Kysely<Tables>,
  desk: Desk,
  words: SqlWords,
): (lot: Lot) => Promise<ReadonlyMap<Insertion, Written>> {
  const commit = createCommit<Table>(
    ...([db, desk, words] as const),
    tables.map(([name, spec]) => {
      const { after, claims } = spec;
      return {
        name,
        write: (rows, won) => insertion(name, spec, rows, won, words),
        after: after && (rows => after(given(spec, rows))),
        needs: claims && { part: 'events', key: 'event_id' },
      };
    }),
  );
  return async lot => {
    const returned = await commit(rowsOf(lot));
    const written = new Map(Array.from(returned, ([table, rows]) => [table, byKey(table, rows)]));
    const effects = new Map<Insertion, Written>();
    for (const one of lot) {
      const row = written.get(one.table)?.get(keyOf(one.table, one.row));
      if (row) effects.set(one, row);
      else if (one.claim && written.get('events')?.has(one.claim.event_id)) effects.set(one, {});
    }
    return effects;
  };
}

const byKey = (table: Table, rows: readonly Written[]) => new Map(rows.map(row => [keyOf(table, row), row]));

const listed = new Map(tables.map(([name, spec]) => [name, valuesOf(spec)]));

/** The rows by table, as JSON; with those of the events that they claim. Of rows with one key, the last is written. */
function rowsOf(lot: Lot): Map<Table, string> {
  const rows = new Map<Table, Map<string, unknown>>();
  const rowsIn = (table: Table) => rows.getOrInsertComputed(table, () => new Map());
  const add = (table: Table, row: Insertion['row'] & { claim?: string }) =>
    rowsIn(table).set(keyOf(table, row), listed.get(table)?.(row));
  for (const { table, row, claim } of lot) {
    add(table, claim ? { ...row, claim: claim.event_id } : row);
    if (claim) add('events', claim);
    else if (specs[table as 'picks'].claims) rowsIn('events');
  }
  return new Map([...rows].map(([table, all]) => [table, JSON.stringify([...all.values()])]));
}
