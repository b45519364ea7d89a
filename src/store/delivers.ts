import { type RawBuilder, sql } from 'kysely';

/** The condition that a reference in a column is of a platform that this process brings messages to. */
export type Delivers = (column: string) => RawBuilder<unknown>;

/**
 * Work is claimed by whoever can do it: a process without Discord would only hold up the rounds there. `platforms` are
 * names of adapters, with which references begin; without them everything is delivered.
 */
export const deliversTo =
  (platforms?: readonly string[]): Delivers =>
  column =>
    platforms
      ? sql`(${sql.join([sql`1 = 0`, ...platforms.map(name => sql`${sql.ref(column)} like ${sql.lit(`${name}:%`)}`)], sql` or `)})`
      : sql`1 = 1`;
