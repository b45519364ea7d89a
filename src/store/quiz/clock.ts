import type { Kysely } from 'kysely';
import type { PlaceRef } from '../../chat.ts';
import { liveStatuses } from '../../rules/round.ts';
import { roundId } from '../../rules/round-id.ts';
import { latestDate, latestLook } from '../../rules/schedule.ts';
import { isSkipped } from '../exceptions.ts';
import type { Tables } from '../tables.ts';
import { forgetUnopened, recallLastDate } from './dispatch.ts';
import { outOfDate } from './round-rows.ts';
import { scheduleOfRow } from './schedule-rows.ts';

/** What a clock that was ahead left behind, once it is right again. */
export type ClockStore = {
  /**
   * Whatever is due, held or rests longer than this program ever lets it is looked at now. It harms nobody: where the
   * clock is wrong only now, all is put off once more.
   */
  wakeFuture(now: Temporal.Instant): Promise<void>;
  /**
   * Calls off the rounds that opened long before their time, and gives days their round back that the wrong clock took
   * from them. To be asked only where the clock is surely right.
   */
  cancelFuture(now: Temporal.Instant): Promise<void>;
};

/** A round is open for less than a day, opens at once, and is tried again within hours. */
const furthestDue = Temporal.Duration.from({ hours: 48 });
/** Longer than any lease. */
const longestLease = Temporal.Duration.from({ minutes: 10 });
/** No round opens before its day, wherever on earth that is; so nothing that has begun lies further ahead. */
const oneDay = Temporal.Duration.from({ hours: 24 });
/** No round opens before its time. So much later a clock may be that is behind for an hour, as after a change of its zone. */
const longBefore = Temporal.Duration.from({ hours: 12 });
/** As long as people have this long to answer, a round is not skipped for being late. */
const timeLeft = Temporal.Duration.from({ hours: 2 });

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
        const begins = now.add(longBefore).epochMilliseconds;
        // What nobody has seen need not be remembered: its day will have a round when it comes.
        const unseen = transaction
          .selectFrom('rounds')
          .select('id')
          .where('due_at', '>', now.epochMilliseconds)
          .where('opens', '>', begins)
          .where('status', '=', 'planned');
        await transaction.deleteFrom('rounds').where('id', 'in', unseen).execute();
        const early = await transaction
          .updateTable('rounds')
          .set({ status: 'cancelled', due_at: null, edit_at: now.epochMilliseconds, shown: outOfDate })
          .where('due_at', '>', now.epochMilliseconds)
          .where('opens', '>', begins)
          .where('status', 'in', liveStatuses)
          .returning(['id', 'place', 'date', 'number'])
          .execute();
        for (const round of early) if (round.number === 0) await makeRoom(transaction, round);
        // Each place once is for the set below: the database would go through all places for that.
        const robbed = await transaction
          .selectFrom('rounds')
          .select('place')
          .where('number', '=', 0)
          .where(isSkipped)
          .where('opened_at', 'is', null)
          .where('closes', '>', now.add(timeLeft).epochMilliseconds)
          .execute();
        for (const place of new Set([...early, ...robbed].map(round => round.place)))
          await planAnew(transaction, place, now);
      }),
  };
}

/** A round that was called off stands beside that of its day, which has yet to come. */
async function makeRoom(
  on: Kysely<Tables>,
  { id, place, date }: Pick<Tables['rounds'], 'id' | 'place' | 'date'>,
): Promise<void> {
  const { last } = await on
    .selectFrom('rounds')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('place', '=', place)
    .where('date', '=', date)
    .executeTakeFirstOrThrow();
  const number = last + 1;
  const moved = roundId(place as PlaceRef, date, number);
  await on.updateTable('rounds').set({ id: moved, number }).where('id', '=', id).execute();
  for (const table of ['round_questions', 'picks', 'stray_posts'] as const)
    await on.updateTable(table).set({ round: moved }).where('round', '=', id).execute();
}

/** What never opened is forgotten, and a schedule that runs is looked at as if nothing had been. */
async function planAnew(on: Kysely<Tables>, place: string, now: Temporal.Instant): Promise<void> {
  const row = await on.selectFrom('schedules').selectAll().where('place', '=', place).executeTakeFirst();
  if (!row || row.paused !== null) return;
  await forgetUnopened(on, place, now);
  await recallLastDate(on, place, latestDate(scheduleOfRow(row).schedule, now));
  await on.updateTable('schedules').set({ due_at: now.epochMilliseconds }).where('place', '=', place).execute();
}
