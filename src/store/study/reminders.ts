/** Who is reminded when, and what was sent: what is to be sent has a row of its own before anything is sent. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { PersonRef, UserRef } from '../../chat.ts';
import { dateOf, dayOf } from '../../rules/cards.ts';
import { beforeEnd, createReminderPlanner, type Daily, hasReminder, planReminder } from '../../rules/remind.ts';
import { isZone } from '../../rules/zones.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk, SqlWords } from '../database.ts';
import type { Delivers } from '../delivers.ts';
import { know } from '../people.ts';
import type { StoredRound } from '../quiz/round-rows.ts';
import { withQuestions } from '../quiz/round-rows.ts';
import type { Tables } from '../tables.ts';
import { type Heard, writeLearner } from './learners.ts';

/** What a person set. `zone` is the one that holds, `ownZone` the one that they chose themselves, if they did. */
export type Reminder = {
  time: Temporal.PlainTime | null;
  zone: string;
  ownZone: string | null;
  rounds: boolean;
  next: Temporal.Instant | null;
};

/** One message that is to be sent. `key` is equal for repeats; `at` is when it was due; `tries` may have arrived. */
export type Notice = {
  person: PersonRef;
  key: string;
  user: UserRef;
  kind: 'day' | 'rounds' | 'answer';
  at: Temporal.Instant;
  tries: number;
};

/**
 * What became of it. `closed`: the platform takes no direct message to this person, so there are no more; `missed`: it did
 * not get through for a trouble of the bot's own, and the others are still to come.
 */
export type NoticeEnd =
  | { kind: 'dropped' }
  | { kind: 'closed' }
  | { kind: 'missed' }
  /** `unanswered` in a row with this one; `last` ends the reminders. */
  | { kind: 'sent'; unanswered: number; last: boolean };

type Lease = { holder: string; until: Temporal.Instant };

export type ReminderStore = {
  reminder(person: PersonRef): Promise<Reminder | null>;
  /** Sets what is given, in the zone that is chosen or known; who had not answered begins anew. */
  saveReminder(
    heard: Heard,
    change: { time?: Temporal.PlainTime | null; zone?: string | null; rounds?: boolean },
    at: Temporal.Instant,
  ): Promise<void>;
  /** What became of the last one that the person is to be told, once; null for nothing. */
  takeNews(person: PersonRef): Promise<ReminderNews | null>;
  /** Records what is to be sent by now, to so many people at most; true if anything is to be sent. */
  planReminders(now: Temporal.Instant, limit: number): Promise<boolean>;
  claimNotices(now: Temporal.Instant, lease: Lease, limit: number): Promise<Notice[]>;
  /** Records that it is being sent; false if somebody else holds it by now, or the person was erased. */
  tryNotice(notice: Notice, holder: string): Promise<boolean>;
  endNotice(notice: Notice, holder: string, end: NoticeEnd, now: Temporal.Instant): Promise<void>;
  /** It rests until then; `tries` may have arrived. */
  postponeNotice(notice: Notice, holder: string, until: Temporal.Instant, tries: number): Promise<void>;
  /**
   * How many reminders in a row had no answer to any question since, whether the person ever answered one, and which
   * reminders are on.
   */
  answering(
    person: PersonRef,
  ): Promise<{ unanswered: number; begun: boolean; on: Readonly<Record<Notice['kind'], boolean>> }>;
  /** Rounds that are open in places where the person ever answered, and that they have not answered. */
  openRounds(person: PersonRef, now: Temporal.Instant): Promise<StoredRound[]>;
};

/** Who answered in a channel within this time is taken to take part in it. */
const takesPart = Temporal.Duration.from({ hours: 24 * 60 });
/** No reminder is to be looked at later than this; what says otherwise was written by a wrong clock. */
const farthest = Temporal.Duration.from({ hours: 24 * 5 });
/** Rounds that are looked at in one go. */
const mostRounds = 50;

type Row = Tables['reminders'];

export type ReminderNews = 'closed' | 'missed';
/** As they stand in the column `closed`. */
const news: Readonly<Record<ReminderNews, number>> = { closed: 1, missed: 2 };

export function createReminderStore(
  db: Kysely<Tables>,
  desk: Desk,
  words: SqlWords,
  delivers: Delivers,
): ReminderStore {
  // Asked every second, so they are compiled once, and nothing is written where nothing is due.
  const findDue = compiledOnce(
    desk,
    db
      .selectFrom('reminders')
      .select('person')
      .where(({ or, eb }) => or([eb('due_at', '<=', 0), eb('due_at', '>', 0)]))
      .limit(1),
  );
  const findClosing = compiledOnce(
    desk,
    db.selectFrom('rounds').select('id').where(isUnreminded).where('closes', '<=', 0).limit(1),
  );
  const findNotices = compiledOnce(desk, db.selectFrom('notices').select('key').where('due_at', '<=', 0).limit(1));
  return {
    ...settingOf(db, desk),
    async planReminders(now, limit) {
      const [at, ahead, hour] = [now, now.add(farthest), now.add(beforeEnd)].map(one => one.epochMilliseconds);
      const [days, rounds] = await Promise.all([findDue([at ?? 0, ahead ?? 0, 1]), findClosing([hour ?? 0, 1])]);
      if (days.length > 0) await db.transaction().execute(on => planDays(on, now, limit, words));
      if (rounds.length > 0) await db.transaction().execute(on => planRounds(on, now, words));
      return (await findNotices([now.epochMilliseconds, 1])).length > 0;
    },
    ...sending(db, words, delivers),
    async answering(person) {
      const row = await db.selectFrom('reminders').selectAll().where('person', '=', person).executeTakeFirst();
      const answered = await lastAnswer(db, person);
      const unanswered = row && answered <= (row.last_at ?? 0) ? row.unanswered : 0;
      const on = { day: (row?.time ?? null) !== null, rounds: row?.rounds === 1, answer: true };
      return { unanswered, begun: answered > 0, on };
    },
    async openRounds(person, now) {
      const users = db.selectFrom('people').select('user_ref').where('person', '=', person);
      const rows = await db
        .selectFrom('rounds')
        .selectAll()
        .where('status', '=', 'open')
        .where('closes', '>', now.epochMilliseconds)
        .where(
          'place',
          'in',
          db
            .selectFrom('picks')
            .innerJoin('rounds as played', 'played.id', 'picks.round')
            .select('played.place')
            .where('picks.user_ref', 'in', users),
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('picks')
                .select('picks.round')
                .whereRef('picks.round', '=', 'rounds.id')
                .where('picks.user_ref', 'in', users),
            ),
          ),
        )
        .orderBy('closes')
        .execute();
      return withQuestions(db, rows);
    },
  };
}

function settingOf(db: Kysely<Tables>, desk: Desk): Pick<ReminderStore, 'reminder' | 'saveReminder' | 'takeNews'> {
  // Asked with every answer that one person alone sees.
  const findNews = compiledOnce(
    desk,
    db.selectFrom('reminders').select('closed').where('person', '=', '').where('closed', '<>', 0),
  );
  return {
    async reminder(person) {
      const [row] = await withZones(db, 'reminders.person', person);
      if (!row) return null;
      return {
        time: readTime(row.time),
        zone: zoneOf(row),
        ownZone: row.zone,
        rounds: row.rounds === 1,
        next: instantOf(row.due_at),
      };
    },
    saveReminder: (heard, change, at) =>
      db.transaction().execute(async on => {
        const { user, person } = heard;
        await know(on, { user, person });
        // Where the platform tells no zone, the chosen one is that of all that belongs to the person.
        await writeLearner(on, { ...heard, zone: heard.zone ?? change.zone ?? null }, {});
        const none = { time: null, zone: null, rounds: 0, last_day: null, last_at: null };
        const now = at.epochMilliseconds;
        const [before] = await withZones(on, 'reminders.person', person);
        const time =
          change.time === undefined ? undefined : (change.time?.toString({ smallestUnit: 'minute' }) ?? null);
        const set = {
          ...{ user_ref: user, unanswered: 0, closed: 0 },
          ...(time !== undefined && { time, since: now }),
          ...(change.zone !== undefined && { zone: change.zone }),
          ...(change.rounds !== undefined && { rounds: Number(change.rounds) }),
        };
        await on
          .insertInto('reminders')
          .values({ person, ...none, since: now, due_at: null, ...set })
          .onConflict(conflict => conflict.column('person').doUpdateSet(set))
          .execute();
        const [after] = await withZones(on, 'reminders.person', person);
        const daily = after && dailyOf(after);
        const isMoved = time !== undefined || !before || zoneOf(before) !== (after && zoneOf(after));
        const next = daily && planReminder(isMoved ? { ...daily, since: at } : daily, at).next.epochMilliseconds;
        await on
          .updateTable('reminders')
          .set({ due_at: next ?? null })
          .where('person', '=', person)
          .execute();
      }),
    async takeNews(person) {
      const [row] = await findNews([person, 0]);
      if (!row) return null;
      const { numUpdatedRows } = await db
        .updateTable('reminders')
        .set({ closed: 0 })
        .where('person', '=', person)
        .where('closed', '=', row.closed)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? null : row.closed === news.missed ? 'missed' : 'closed';
    },
  };
}

type Zoned = Row & { heard: string | null };

const withZones = (on: Kysely<Tables>, column: 'reminders.person', person: string): Promise<Zoned[]> =>
  on
    .selectFrom('reminders')
    .leftJoin('learners', 'learners.person', 'reminders.person')
    .selectAll('reminders')
    .select('learners.zone as heard')
    .where(column, '=', person)
    .execute();

/** What cannot be read holds up nobody else. */
const zoneOf = ({ zone, heard }: Zoned): string => [zone, heard].find(one => one && isZone(one)) ?? 'UTC';
const readTime = (time: string | null): Temporal.PlainTime | null =>
  time !== null && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? Temporal.PlainTime.from(time) : null;
/** Null too for what cannot be read. */
function orNull<V, T>(value: V | null, read: (value: V) => T): T | null {
  try {
    return value === null ? null : read(value);
  } catch {
    return null;
  }
}
const instantOf = (milliseconds: number | null): Temporal.Instant | null =>
  orNull(milliseconds, Temporal.Instant.fromEpochMilliseconds);
const beginning = Temporal.Instant.fromEpochMilliseconds(0);

function dailyOf(row: Zoned): Daily | null {
  const time = readTime(row.time);
  const last = { day: orNull(row.last_day, dateOf), at: instantOf(row.last_at) };
  return time && { time, zone: zoneOf(row), since: instantOf(row.since) ?? beginning, last };
}

/** The daily ones that are due become notices, one for each local day. */
async function planDays(on: Kysely<Tables>, now: Temporal.Instant, limit: number, words: SqlWords): Promise<void> {
  const some = async (condition: RawBuilder<unknown>, most: number): Promise<Row[]> =>
    (
      await sql<Row>`select * from reminders where due_at ${condition}
        order by due_at limit ${most} ${sql.raw(words.skipLocked)}`.execute(on)
    ).rows;
  const late = await some(sql`<= ${now.epochMilliseconds}`, limit);
  // Asked for at once with the others, it would read all that are neither, each second.
  const farAhead = await some(sql`> ${now.add(farthest).epochMilliseconds}`, limit - late.length);
  const due = [...late, ...farAhead];
  if (due.length === 0) return;
  const zones = await on
    .selectFrom('learners')
    .select(['person', 'zone'])
    .where(
      'person',
      'in',
      due.map(({ person }) => person),
    )
    .execute();
  const heard = new Map(zones.map(({ person, zone }) => [person, zone]));
  const plan = createReminderPlanner(now);
  const plans = due.map(row => {
    const daily = dailyOf({ ...row, heard: heard.get(row.person) ?? null });
    return { row, ...(daily ? plan(daily) : { due: null, next: null }) };
  });
  const planned = plans.map(({ row: { person }, due: found, next }) => ({
    ...{ person, next: next?.epochMilliseconds ?? null, day: found && dayOf(found.day) },
  }));
  await sql`update reminders set due_at = cast(value->>'next' as bigint),
      last_day = coalesce(cast(value->>'day' as bigint), last_day)
    from ${sql.raw(words.jsonRows)}(${JSON.stringify(planned)}) where reminders.person = value->>'person'`.execute(on);
  await addNotices(
    on,
    words,
    plans.flatMap(({ row: { person, user_ref }, due: found }) =>
      found ? [{ person, user_ref, key: `day ${dayOf(found.day)}`, kind: 'day', at: found.at.epochMilliseconds }] : [],
    ),
  );
}

type NewNotice = Pick<Tables['notices'], 'person' | 'user_ref' | 'key' | 'kind' | 'at'>;

/** Notices that are to be sent from `at` on, in one statement; one that stands already stays as it is. */
async function addNotices(on: Kysely<Tables>, { jsonRows }: SqlWords, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  await sql`insert into notices (person, key, user_ref, kind, at, due_at, tries, lease_until, holder)
    select value->>'person', value->>'key', value->>'user_ref', value->>'kind', cast(value->>'at' as bigint),
      cast(value->>'at' as bigint), 0, 0, ''
    from ${sql.raw(jsonRows)}(${JSON.stringify(notices)}) where true on conflict do nothing`.execute(on);
}

/** As it stands in the index of these rounds. */
const isUnreminded = sql<boolean>`rounds.reminded = 0 and rounds.status = 'open'`;

/** Nobody was reminded of its end yet, which is near. */
export const isClosing = (now: Temporal.Instant) =>
  sql<boolean>`${isUnreminded} and closes <= ${now.add(beforeEnd).epochMilliseconds}`;

/** It is due, or was put off by a wrong clock: two conditions, as each has the index alone. */
export const isDueReminder = (now: Temporal.Instant) =>
  [
    sql<boolean>`due_at <= ${now.epochMilliseconds}`,
    sql<boolean>`due_at > ${now.add(farthest).epochMilliseconds}`,
  ] as const;

/** For rounds that close within the hour: one notice for all that close at one time, to those who have not answered. */
async function planRounds(on: Kysely<Tables>, now: Temporal.Instant, words: SqlWords): Promise<void> {
  const query = on.selectFrom('rounds').selectAll().where(isClosing(now)).orderBy('closes').limit(mostRounds);
  const rows = await (words.skipLocked ? query.modifyEnd(sql.raw(words.skipLocked)) : query).execute();
  for (const { id, place, opens, closes } of rows) {
    await on.updateTable('rounds').set({ reminded: 1 }).where('id', '=', id).execute();
    const [first, last] = [opens, closes].map(instantOf);
    if (!first || !last || !hasReminder({ opens: first, closes: last }, now)) continue;
    const people = await on
      .selectFrom('rounds as played')
      .innerJoin('picks', 'picks.round', 'played.id')
      .innerJoin('people', 'people.user_ref', 'picks.user_ref')
      .innerJoin('reminders', 'reminders.person', 'people.person')
      .select(['reminders.person', 'reminders.user_ref'])
      .distinct()
      .where('played.place', '=', place)
      .where('played.opens', '>', now.subtract(takesPart).epochMilliseconds)
      .where('reminders.rounds', '=', 1)
      .execute();
    const notice = { key: `rounds ${Math.floor(closes / 60_000)}`, kind: 'rounds', at: now.epochMilliseconds } as const;
    await addNotices(
      on,
      words,
      people.map(one => ({ ...one, ...notice })),
    );
  }
}

function sending(
  db: Kysely<Tables>,
  { skipLocked }: SqlWords,
  delivers: Delivers,
): Pick<ReminderStore, 'claimNotices' | 'tryNotice' | 'endNotice' | 'postponeNotice'> {
  const held = ({ person, key }: Notice, holder: string) =>
    db.updateTable('notices').where('person', '=', person).where('key', '=', key).where('holder', '=', holder);
  return {
    async claimNotices(now, { holder, until }, limit) {
      const at = now.epochMilliseconds;
      const { rows } = await sql<Tables['notices']>`with due as materialized (
          select person, key from notices where due_at <= ${at} and lease_until <= ${at} and ${delivers('user_ref')}
          order by due_at limit ${limit} ${sql.raw(skipLocked)})
        update notices set holder = ${holder}, lease_until = ${until.epochMilliseconds}
        where (person, key) in (select person, key from due) returning *`.execute(db);
      return rows.map(({ person, key, user_ref, kind, at: due, tries }) => ({
        ...{ person: person as PersonRef, key, user: user_ref as UserRef, kind, tries },
        // One that cannot be read is as old as can be, and dropped.
        at: instantOf(due) ?? beginning,
      }));
    },
    async tryNotice(notice, holder) {
      const { numUpdatedRows } = await held(notice, holder)
        .set({ tries: notice.tries + 1 })
        .where('due_at', 'is not', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    endNotice: (notice, holder, end, now) =>
      db.transaction().execute(async on => {
        // In the order in which others lock them.
        await on
          .updateTable('reminders')
          .set(({ ref }) => ({ person: ref('person') }))
          .where('person', '=', notice.person)
          .execute();
        const { numUpdatedRows } = await on
          .updateTable('notices')
          .set({ due_at: null, lease_until: 0 })
          .where('person', '=', notice.person)
          .where('key', '=', notice.key)
          .where('holder', '=', holder)
          .where('due_at', 'is not', null)
          .executeTakeFirst();
        if (numUpdatedRows === 0n || end.kind === 'dropped') return;
        if (end.kind === 'missed') {
          await on.updateTable('reminders').set({ closed: news.missed }).where('person', '=', notice.person).execute();
          return;
        }
        const isOver = end.kind === 'closed' || end.last;
        const over = { time: null, rounds: 0, due_at: null };
        await on
          .updateTable('reminders')
          .set({
            ...(isOver && over),
            ...(end.kind === 'closed'
              ? { closed: news.closed }
              : { last_at: now.epochMilliseconds, unanswered: end.unanswered }),
          })
          .where('person', '=', notice.person)
          .execute();
      }),
    async postponeNotice(notice, holder, until, tries) {
      await held(notice, holder).set({ due_at: until.epochMilliseconds, lease_until: 0, tries }).execute();
    },
  };
}

/** When a person last answered a question anywhere; 0 for never. */
async function lastAnswer(on: Kysely<Tables>, person: PersonRef): Promise<number> {
  const { rows } = await sql<{ at: number | null }>`select max(at) as at from (
    select max(at) as at from reviews where person = ${person}
    union all select max(picks.at) as at from picks
      where user_ref in (select user_ref from people where person = ${person})) as answers`.execute(on);
  return Number(rows[0]?.at ?? 0);
}
