import { type Compilable, CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Kysely takes longer to build a query than SQLite to answer it, so frequent ones are built once. The values in
 * `example` only mark the parameters, which are then given in the order in which they stand in the text.
 */
export function compiledOnce<Row>(
  db: Kysely<Tables>,
  example: Compilable<Row>,
): (parameters: readonly (string | number)[]) => Promise<Row[]> {
  const text = example.compile().sql;
  return async parameters => (await db.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]))).rows;
}
