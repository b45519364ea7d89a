import type { Compilable } from 'kysely';
import type { Desk, Value } from './database.ts';

/**
 * Kysely takes longer to build a query than SQLite to answer it, so frequent ones are built once. The values in
 * `example` only mark the parameters, which are then given in the order in which they stand in the text.
 */
export function compiledOnce<Row>(desk: Desk, example: Compilable<Row>): (values: readonly Value[]) => Promise<Row[]> {
  const text = example.compile().sql;
  return values => desk.run<Row>(text, values);
}
