import { type Kysely, sql, type Updateable } from 'kysely';
import type { PlaceRef, UserRef } from '../../chat.ts';
import { latestDate, type PauseReason, type Schedule } from '../../rules/schedule.ts';
import { isZone } from '../../rules/zones.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk, SqlWords } from '../database.ts';
import type { Tables } from '../tables.ts';
import { dispatchDue, forgetUnopened, type Planner, recallLastDate, type SetAside } from './dispatch.ts';
import { columnsOf, type StoredSchedule, scheduleOfRow } from './schedule-rows.ts';

export type { StoredSchedule };

export type ScheduleStore = {
  scheduleOf(place: PlaceRef): Promise<StoredSchedule | null>;
  /** Where a quiz is switched on and not paused. */
  scheduledPlaces(): Promise<PlaceRef[]>;
  /**
   * Switches a schedule on as given; `due` is when to look at it. A day whose round never opened may have one again.
   * Rejects where no time can be told in its zone.
   */
  saveSchedule(
    place: PlaceRef,
    schedule: Schedule,
    how: { since: Temporal.Instant; owner: UserRef; due: Temporal.Instant },
  ): Promise<void>;
  /** The days without a round; a schedule that runs is looked at again, and so is whether its week is over by now. */
  setSkipDates(place: PlaceRef, dates: ReadonlySet<string>, due: Temporal.Instant): Promise<void>;
  /** The day of the team's exam, which its rounds lean on; false where there is no schedule. */
  setExam(place: PlaceRef, exam: Temporal.PlainDate | null): Promise<boolean>;
  /** Whether its week ends with a recap; false where there is no schedule. */
  setRecap(place: PlaceRef, on: boolean): Promise<boolean>;
  /** The recap of this week stands. */
  recapped(place: PlaceRef, week: string): Promise<void>;
  /** Whether its channel is told once a month what is new in the guide; false where there is no schedule. */
  setNews(place: PlaceRef, on: boolean): Promise<boolean>;
  /** The channel knows what is new until then; no more is said in this month. */
  toldNews(place: PlaceRef, month: string, until: Temporal.Instant): Promise<void>;
  /** False if it was paused before, or there is none. `refusal` is the platform's word, where it refused a post. */
  pauseSchedule(place: PlaceRef, reason: PauseReason, refusal?: string): Promise<boolean>;
  /**
   * Takes all schedules that are due, lot by lot in a transaction each, and records the rounds that `plan` asks for and
   * when each is due next. Rounds that exist stay as they are. Equal settings are planned once. One that cannot be read
   * or planned holds up no other: it is set aside, and `aside` is told of it.
   */
  dispatch(now: Temporal.Instant, plan: Planner, aside?: (schedule: SetAside) => void): Promise<void>;
};

export function createScheduleStore(db: Kysely<Tables>, desk: Desk, words: SqlWords): ScheduleStore {
  const findSchedule = compiledOnce(desk, db.selectFrom('schedules').selectAll().where('place', '=', ''));
  const set = async (place: PlaceRef, change: Updateable<Tables['schedules']>): Promise<boolean> => {
    const { numUpdatedRows } = await db
      .updateTable('schedules')
      .set(change)
      .where('place', '=', place)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  };
  return {
    async scheduleOf(place) {
      const [row] = await findSchedule([place]);
      return row ? scheduleOfRow(row) : null;
    },
    async scheduledPlaces() {
      const rows = await db
        .selectFrom('schedules')
        .select('place')
        .where('paused', 'is', null)
        .orderBy('place')
        .execute();
      return rows.map(({ place }) => place as PlaceRef);
    },
    async saveSchedule(place, schedule, { since, owner, due }) {
      if (!isZone(schedule.zone)) throw new RangeError(`there is no time zone ${JSON.stringify(schedule.zone)}`);
      const times = { since: since.epochMilliseconds, due_at: due.epochMilliseconds };
      const row = { ...columnsOf(schedule), paused: null, refusal: null, owner, ...times };
      await db.transaction().execute(async transaction => {
        const { numUpdatedRows: running } = await transaction
          .updateTable('schedules')
          .set({ due_at: due.epochMilliseconds })
          .where('place', '=', place)
          .where('paused', 'is', null)
          .executeTakeFirst();
        await transaction
          .insertInto('schedules')
          .values({ place, last_date: null, ...row })
          .onConflict(conflict => conflict.column('place').doUpdateSet(row))
          .execute();
        await forgetUnopened(transaction, place, since);
        await recallLastDate(transaction, place, latestDate(schedule, since));
        if (running > 0n) await wakeLastRound(transaction, place, due);
      });
    },
    async setSkipDates(place, dates, due) {
      await db.transaction().execute(async transaction => {
        await transaction
          .updateTable('schedules')
          .set(({ eb }) => ({
            skip_dates: JSON.stringify([...dates].sort()),
            due_at: eb.case().when('paused', 'is', null).then(due.epochMilliseconds).else(null).end(),
          }))
          .where('place', '=', place)
          .execute();
        await wakeLastRound(transaction, place, due);
      });
    },
    setExam: (place, exam) => set(place, { exam: exam?.toString() ?? null }),
    setRecap: (place, on) => set(place, { recap: Number(on) }),
    async recapped(place, week) {
      await set(place, { recap_week: week });
    },
    setNews: (place, on) => set(place, { news: Number(on) }),
    async toldNews(place, month, until) {
      await set(place, { news_month: month, news_until: until.epochMilliseconds });
    },
    async pauseSchedule(place, reason, refusal) {
      const { numUpdatedRows } = await db
        .updateTable('schedules')
        .set({ paused: reason, refusal: refusal ?? null, due_at: null })
        .where('place', '=', place)
        .where('paused', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    dispatch: (now, plan, aside) => dispatchDue(db, words, now, plan, aside),
  };
}

/**
 * Takes the last round that is over back to where it is seen to whether it was the last of its week: with another timetable
 * it may be. One at which work is left comes there by itself.
 */
async function wakeLastRound(on: Kysely<Tables>, place: PlaceRef, at: Temporal.Instant): Promise<void> {
  const last = await on
    .selectFrom('rounds')
    .select('id')
    .where('place', '=', place)
    .where('number', '=', 0)
    .where('status', 'in', ['closed', 'voided', 'skipped'])
    .orderBy('opens', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) return;
  const questions = on
    .selectFrom('round_questions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('round', '=', last.id);
  await on
    .updateTable('rounds')
    .set({ step: sql<number>`${questions} + 2`, due_at: at.epochMilliseconds })
    .where('id', '=', last.id)
    .where('due_at', 'is', null)
    .execute();
}
