import type { Kysely } from 'kysely';
import { compiledOnce } from '../compiled.ts';
import type { Desk } from '../database.ts';
import type { Tables } from '../tables.ts';
import type { Seal } from './seal.ts';

/** Where the bot is installed, by ids of the platform's adapter. What it keeps of each is JSON of that adapter. */
export type InstallationStore = {
  /** Keeps what is needed there, in place of what was kept before. */
  save(id: string, kept: string, at: Temporal.Instant): Promise<void>;
  /** What is kept, and whose installation it shares; each null where there is none, or where no key opens it. */
  find(id: string): Promise<Kept>;
  /** It has none of its own and shares the one of an organisation. */
  share(id: string, parent: string, at: Temporal.Instant): Promise<void>;
  /** Who shares the installation of an organisation. */
  sharing(parent: string): Promise<string[]>;
  /** Was it kept anew after that? */
  savedAfter(id: string, at: Temporal.Instant): Promise<boolean>;
  /** Forgets what was kept, at once; a second time changes nothing. */
  drop(id: string, at: Temporal.Instant): Promise<void>;
  /**
   * True if this caller alone may renew it until then, or until `release`. By the same `holder` that can be asked for again.
   */
  lease(id: string, holder: string, now: Temporal.Instant, until: Temporal.Instant): Promise<boolean>;
  release(id: string, holder: string): Promise<void>;
};

/** `kept` as it was saved. */
type Kept = { kept: string | null; parent: string | null };

export function createInstallationStore(db: Kysely<Tables>, desk: Desk, seal: Seal): InstallationStore {
  const findRow = compiledOnce(desk, db.selectFrom('installations').select(['sealed', 'parent']).where('id', '=', ''));
  return {
    async save(id, kept, at) {
      const row = { sealed: seal.close(kept, id), at: at.epochMilliseconds, gone_at: null };
      await db
        .insertInto('installations')
        .values({ id, parent: null, ...row, lease_until: 0, holder: '' })
        .onConflict(conflict => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    async find(id) {
      const [row] = await findRow([id]);
      return { kept: row?.sealed ? seal.open(row.sealed, id) : null, parent: row?.parent ?? null };
    },
    async share(id, parent, at) {
      const row = { parent, at: at.epochMilliseconds, gone_at: null };
      await db
        .insertInto('installations')
        .values({ id, sealed: null, ...row, lease_until: 0, holder: '' })
        .onConflict(conflict => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    async sharing(parent) {
      const rows = await db.selectFrom('installations').select('id').where('parent', '=', parent).execute();
      return rows.map(({ id }) => id);
    },
    async savedAfter(id, at) {
      const newer = db.selectFrom('installations').select('id').where('id', '=', id).where('sealed', 'is not', null);
      return (await newer.where('at', '>', at.epochMilliseconds).executeTakeFirst()) !== undefined;
    },
    async drop(id, at) {
      await db
        .updateTable('installations')
        .set({ sealed: null, parent: null, gone_at: at.epochMilliseconds })
        .where('id', '=', id)
        .where('gone_at', 'is', null)
        .execute();
    },
    async lease(id, holder, now, until) {
      const { numUpdatedRows } = await db
        .updateTable('installations')
        .set({ holder, lease_until: until.epochMilliseconds })
        .where('id', '=', id)
        .where('sealed', 'is not', null)
        .where(({ eb, or }) => or([eb('lease_until', '<=', now.epochMilliseconds), eb('holder', '=', holder)]))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async release(id, holder) {
      await db
        .updateTable('installations')
        .set({ lease_until: 0, holder: '' })
        .where('id', '=', id)
        .where('holder', '=', holder)
        .execute();
    },
  };
}
