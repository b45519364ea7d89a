/** How fast reminders that are due are claimed, beside rounds; whether they hold up rounds; and how soon a page is read. */
import { setTimeout as pause } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { PersonRef, PlaceRef, UserRef } from '../src/chat.ts';
import { createRunner } from '../src/quiz/rounds/runner.ts';
import { dayOf } from '../src/rules/cards.ts';
import { planOf } from '../src/rules/schedule.ts';
import { createOwn } from '../src/study/asked/own.ts';
import { createReminding } from '../src/study/reminding.ts';
import { log, onBoth, type Site } from './databases.ts';
import { readGuide } from './guide.ts';
import { slowMessenger } from './open-round.ts';
import { milliseconds, perSecond, printGoal, printTable, times } from './report.ts';
import { interleaved, summary } from './rounds.ts';
import { makeSchedules, morning, reset } from './schedules.ts';

/** People who are reminded within one hour, and channels whose rounds are due at one moment. */
const due = 100_000;
const rounds = 3;
/** As many as are planned and claimed in one transaction. */
const lot = 500;

/** One morning: rounds that open at the same moment as so many people are reminded, and what a platform takes for a call. */
const busy = { rounds: 300, reminders: 10_000, callMs: 50 } as const;
/** What a person has done whose page is read, and how often it is. */
const heavy = { reviews: 2_000, reads: 200 } as const;

const holder = 'one';
/** Longer than any run, so that nothing is claimed twice. */
const lease = { holder, until: morning.add({ hours: 10 }) };

export function run(folder: string): Promise<void> {
  return onBoth(folder, async site => {
    await claimAll(site);
    await busyMorning(site);
    await ownPage(site);
  });
}

async function claimAll(site: Site): Promise<void> {
  const schedules = makeSchedules(due);
  const figures = await interleaved(
    { rounds: () => claimRounds(site, schedules), reminders: () => claimReminders(site) },
    rounds,
  );
  printTable(
    `reminders: ${due.toLocaleString('en-US')} due on ${site.name}, planned and claimed by ${lot}`,
    ['', 'all', 'a second', 'rate'],
    Object.entries(figures).map(([name, { elapsed }]) => [
      name,
      milliseconds(elapsed),
      perSecond((1000 * due) / elapsed),
      times(figures.rounds.elapsed / elapsed),
    ]),
  );
  printGoal('rate of reminders against rounds', figures.rounds.elapsed / figures.reminders.elapsed, { atLeast: 0.5 });
}

/** Time that is spent in `work` alone; between, what was claimed is done, so that the next claim need not pass over it. */
async function claiming(work: () => Promise<number>, done: RawBuilder<unknown>, { db }: Site) {
  let [elapsed, taken] = [0, 0];
  for (;;) {
    const begun = performance.now();
    const some = await work();
    elapsed += performance.now() - begun;
    if (some === 0) break;
    taken += some;
    await done.execute(db);
  }
  if (taken !== due) throw new Error(`${taken} of ${due} were claimed`);
  return { elapsed };
}

async function claimRounds(site: Site, schedules: readonly string[]) {
  await reset(site, schedules);
  const { quiz } = site.store;
  const begun = performance.now();
  await quiz.dispatch(morning, planOf);
  const planned = performance.now() - begun;
  const done = sql`update rounds set due_at = null, lease_until = 0, holder = '' where holder = ${holder}`;
  const claimed = await claiming(async () => (await quiz.claimRounds(morning, lease, lot)).length, done, site);
  return { elapsed: planned + claimed.elapsed };
}

async function claimReminders(site: Site) {
  await remind(site, due);
  const { study } = site.store;
  const end = morning.add({ hours: 1 });
  const done = sql`update notices set due_at = null, lease_until = 0, holder = '' where holder = ${holder}`;
  return claiming(
    async () => ((await study.planReminders(end, lot)) ? (await study.claimNotices(end, lease, lot)).length : 0),
    done,
    site,
  );
}

const zones = ['UTC', 'Europe/Berlin', 'Europe/London', 'America/Sao_Paulo', 'Asia/Kolkata', 'Asia/Tokyo'];

/** People who are reminded each day, within the hour from the morning on, each at their own minute and in their own zone. */
async function remind({ name, db, jsonRows }: Site, count: number, minutes = 60): Promise<void> {
  const empty = name === 'SQLite' ? 'delete from' : 'truncate';
  for (const table of ['reminders', 'notices', 'learners'])
    await sql`${sql.raw(empty)} ${sql.table(table)}`.execute(db);
  const yesterday = morning.subtract({ hours: 24 });
  const rows = Array.from({ length: count }, (_, i) => {
    const zone = zones[i % zones.length] ?? 'UTC';
    const at = morning.add({ minutes: i % minutes }).toZonedDateTimeISO(zone);
    return {
      ...{ person: `slack:person:T1:U${i}`, user: `slack:user:T1:U${i}`, zone },
      ...{ time: at.toPlainTime().toString({ smallestUnit: 'minute' }), due: at.epochMilliseconds },
      ...{ day: dayOf(at.toPlainDate()) - 1, last: yesterday.add({ minutes: i % minutes }).epochMilliseconds },
    };
  });
  for (let start = 0; start < count; start += 10_000) {
    const some = sql`${sql.raw(jsonRows)}(${JSON.stringify(rows.slice(start, start + 10_000))})`;
    await sql`insert into learners (person, zone) select value->>'person', value->>'zone' from ${some} where true`.execute(
      db,
    );
    await sql`insert into reminders (person, user_ref, time, zone, rounds, since, due_at, last_day, last_at, unanswered, closed)
      select value->>'person', value->>'user', value->>'time', null, 0, 0, cast(value->>'due' as bigint),
        cast(value->>'day' as bigint), cast(value->>'last' as bigint), 0, 0 from ${some} where true`.execute(db);
  }
  await sql.raw(name === 'SQLite' ? 'pragma wal_checkpoint(truncate)' : 'vacuum analyze').execute(db);
}

/** How long until all rounds of a morning stand, with and without reminders of the same moment. */
async function busyMorning(site: Site): Promise<void> {
  const guide = await readGuide();
  const timed = (reminders: number) => async () => {
    await reset(site, makeSchedules(busy.rounds));
    await remind(site, reminders, 1);
    const messenger = slowMessenger(busy.callMs);
    const deps = { guide, store: site.store, messenger, log, seed: () => 1 };
    const runner = createRunner(deps);
    const reminding = createReminding({ ...deps, awaited: { message: async () => null, told: async () => {} } });
    const begun = performance.now();
    const now = () => morning.add({ milliseconds: Math.floor(performance.now() - begun) });
    const open = sql<{ count: number }>`select count(*) as count from rounds where status = 'open'`;
    const areOpen = async () => Number((await open.execute(site.db)).rows[0]?.count) === busy.rounds;
    let elapsed = 0;
    // As src/app.ts and src/main.ts do it: each second, and again at once while there are more rounds.
    const tick = async () => {
      for (let more = true; more; ) {
        more = await runner.tick(now());
        if (elapsed === 0 && (await areOpen())) elapsed = performance.now() - begun;
      }
      if (!runner.isFull()) await reminding.tick(now());
    };
    const ticks: Promise<void>[] = [];
    while (elapsed === 0) {
      ticks.push(tick());
      await Promise.race([Promise.all(ticks), pause(1_000)]);
    }
    await Promise.all(ticks);
    return { elapsed };
  };
  const figures = await interleaved({ alone: timed(0), reminded: timed(busy.reminders) }, 3);
  printTable(
    `reminders: ${busy.rounds} rounds that open while ${busy.reminders.toLocaleString('en-US')} people are reminded, on ${site.name}, ${busy.callMs} ms a call`,
    ['', 'all rounds open', 'ratio'],
    [
      ['rounds alone', milliseconds(figures.alone.elapsed), times(1)],
      [
        'with reminders',
        milliseconds(figures.reminded.elapsed),
        times(figures.reminded.elapsed / figures.alone.elapsed),
      ],
    ],
  );
  printGoal('time until all rounds stand against rounds alone', figures.reminded.elapsed / figures.alone.elapsed, {
    atMost: 1.2,
  });
}

/** `me` of somebody who answered a lot: all that is read of them, and the page that is made of it. */
async function ownPage({ name, store, db, jsonRows }: Site): Promise<void> {
  const guide = await readGuide();
  const person = 'slack:person:T2:U1' as PersonRef;
  const user = 'slack:user:T2:U1' as UserRef;
  const place = 'slack:place:T2:D1' as PlaceRef;
  const heard = { user, person, zone: 'Europe/Paris' };
  await store.study.changeLearner(heard, { daily: 8, exam: dayOf(Temporal.PlainDate.from('2026-05-12')) });
  const rows = Array.from({ length: heavy.reviews }, (_, i) => ({
    ...{ source: `practice ${i}`, item: guide.bank[i % guide.bank.length]?.id, correct: i % 3 === 0 ? 0 : 1 },
    ...{
      day: dayOf(Temporal.PlainDate.from('2026-01-01')) + Math.floor(i / 40),
      at: morning.subtract({ hours: i }).epochMilliseconds,
    },
  }));
  await sql`insert into reviews (person, source, item, way, correct, day, at, voided, choices, carded)
    select ${person}, value->>'source', value->>'item', 'practice', cast(value->>'correct' as bigint),
      cast(value->>'day' as bigint), cast(value->>'at' as bigint), 0, '', 0
    from ${sql.raw(jsonRows)}(${JSON.stringify(rows)}) where true`.execute(db);
  await store.study.cards(person);
  const { record } = createOwn({ guide, store });
  const origin = {
    ...heard,
    userName: 'Maria',
    place,
    thread: null,
    isPrivate: true,
    isAdmin: false,
    canPost: { ok: true },
  } as const;
  const read = async () => {
    const took: number[] = [];
    const spent = process.cpuUsage();
    for (let i = 0; i < heavy.reads; i++) {
      const begun = performance.now();
      await record({ origin, at: morning });
      took.push(performance.now() - begun);
    }
    const { user: own, system } = process.cpuUsage(spent);
    return { ...summary(took, 1), busy: (own + system) / 1_000 / heavy.reads };
  };
  const { p50, p99, busy: processor } = (await interleaved({ me: read }, 3)).me;
  printTable(
    `me: of a person with ${heavy.reviews.toLocaleString('en-US')} answers, read from ${name} and written`,
    ['', 'median', 'p99', 'processor time of the bot'],
    [['me', milliseconds(p50), milliseconds(p99), milliseconds(processor)]],
  );
  printGoal('the page', p50, { atMost: 5 }, ' ms');
}
