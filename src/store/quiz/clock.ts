import type { Kysely } from 'kysely';
import { liveStatuses } from '../../rules/round.ts';
import { latestLook } from '../../rules/schedule.ts';
import type { Tables } from '../tables.ts';
import { outOfDate } from './round-rows.ts';

/** What a clock that was ahead left behind, once it is right again. */
export type ClockStore = {
  /**
   * Whatever is due, held or rests longer than this program ever lets it is looked at now. It harms nobody: where the
   * clock is wrong only now, all is put off once more.
   */
  wakeFuture(now: Temporal.Instant): Promise<void>;
  /** Calls off the rounds of days that have not begun. To be asked only where the clock is surely right. */
  cancelFuture(now: Temporal.Instant): Promise<void>;
};

/** A round is open for less than a day, opens at once, and is tried again within hours. */
const furthestDue = Temporal.Duration.from({ hours: 48 });
/** Longer than any lease. */
const longestLease = Temporal.Duration.from({ minutes: 10 });
/** No round opens before its day, wherever on earth that is; so nothing that has begun lies further ahead. */
const oneDay = Temporal.Duration.from({ hours: 24 });

export function createClockStore(db: Kysely<Tables>): ClockStore {
  return {
    async wakeFuture(now) {
      const at = now.epochMilliseconds;
      const after = (longest: Temporal.Duration) => now.add(longest).epochMilliseconds;
      await db
        .updateTable('schedules')
        .set({ due_at: at })
        .where('due_at', '>', latestLook(now).epochMilliseconds)
        .execute();
      await db.updateTable('rounds').set({ due_at: at }).where('due_at', '>', after(furthestDue)).execute();
      await db.updateTable('rounds').set({ edit_at: at }).where('edit_at', '>', after(furthestDue)).execute();
      for (const column of ['due_at', 'edit_at'] as const)
        await db
          .updateTable('rounds')
          .set({ lease_until: 0 })
          .where(column, '<=', at)
          .where('lease_until', '>', after(longestLease))
          .execute();
      await db
        .updateTable('rounds')
        .set({ shown_at: at })
        .where('due_at', '>', at)
        .where('shown_at', '>', after(oneDay))
        .execute();
    },
    cancelFuture: now =>
      db.transaction().execute(async transaction => {
        const begins = now.add(oneDay).epochMilliseconds;
        // What nobody has seen need not be remembered: its day will have a round when it comes.
        const unseen = transaction
          .selectFrom('rounds')
          .select('id')
          .where('due_at', '>', now.epochMilliseconds)
          .where('opens', '>', begins)
          .where('status', '=', 'planned');
        await transaction.deleteFrom('rounds').where('id', 'in', unseen).execute();
        await transaction
          .updateTable('rounds')
          .set({ status: 'cancelled', due_at: null, edit_at: now.epochMilliseconds, shown: outOfDate })
          .where('due_at', '>', now.epochMilliseconds)
          .where('opens', '>', begins)
          .where('status', 'in', liveStatuses)
          .execute();
      }),
  };
}
