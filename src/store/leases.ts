import { type Kysely, sql } from 'kysely';
import type { Gate } from './database.ts';
import type { Tables } from './tables.ts';

/** What one process of several does for all, by a name for it. */
export type LeaseStore = {
  /**
   * Takes it, or keeps it, for so many milliseconds from now on; not where another `holder` has it. `note` is left for the
   * next one, and null leaves what stood there before, which is told as `left`.
   */
  take(name: string, holder: string, milliseconds: number, note: string | null): Promise<Taken>;
  /** Lets the next one have it at once. Whoever does not have it changes nothing. */
  release(name: string, holder: string, note: string | null): Promise<void>;
  /** Who has it just now; null for nobody. */
  holderOf(name: string): Promise<string | null>;
};

type Taken = { isHeld: boolean; left: string | null };

/**
 * All moments are those of the database's `clock`, so that the clocks of the machines may differ. Where there is a `gate`,
 * whoever is behind it has everything, and the rows only say who that is.
 */
export function createLeaseStore(db: Kysely<Tables>, clock: string, gate: Gate | null): LeaseStore {
  const now = sql.raw<number>(clock);
  const noted = new Map<string, string | null>();

  const find = (name: string) =>
    db
      .selectFrom('leases')
      .select(['holder', 'note', sql<number>`until - ${now}`.as('left')])
      .where('name', '=', name)
      .executeTakeFirst();

  const write = async (name: string, holder: string, milliseconds: number, note: string | null): Promise<boolean> => {
    const isFree = sql<boolean>`leases.holder = ${holder} or leases.until <= ${now}`;
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto('leases')
      .values({ name, holder, note, until: sql`${now} + ${sql.lit(milliseconds)}` })
      .onConflict(conflict =>
        conflict
          .column('name')
          .doUpdateSet({ holder, until: sql`excluded.until`, note: sql`coalesce(excluded.note, leases.note)` })
          .where(gate ? sql<boolean>`1 = 1` : isFree),
      )
      .executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n;
  };

  /** Behind the gate nothing runs out, so that a quiet bot need not write; and a full disk takes nothing away. */
  const takeBehind = async (name: string, holder: string, milliseconds: number, note: string | null) => {
    const left = (await find(name))?.note ?? null;
    if (noted.get(name) !== note || !noted.has(name))
      await write(name, holder, milliseconds, note).then(
        () => noted.set(name, note),
        () => noted.delete(name),
      );
    return { isHeld: true, left };
  };

  return {
    async take(name, holder, milliseconds, note) {
      if (gate) return gate.enter() ? takeBehind(name, holder, milliseconds, note) : { isHeld: false, left: null };
      const found = await find(name);
      // Only looked at: whoever stands by asks twice a second.
      if (found && found.holder !== holder && found.left > 0) return { isHeld: false, left: null };
      return { isHeld: await write(name, holder, milliseconds, note), left: found?.note ?? null };
    },
    async release(name, holder, note) {
      try {
        await db
          .updateTable('leases')
          .set({ until: 0, note: sql`coalesce(${note}, note)` })
          .where('name', '=', name)
          .where('holder', '=', holder)
          .execute();
      } finally {
        noted.delete(name);
        gate?.leave();
      }
    },
    async holderOf(name) {
      const found = await find(name);
      if (!gate) return found && found.left > 0 ? found.holder : null;
      if (noted.has(name) || !gate.enter()) return found?.holder ?? null;
      gate.leave();
      return null;
    },
  };
}
