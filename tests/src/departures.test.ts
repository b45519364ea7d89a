import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import type { UserRef } from '../../src/chat.ts';
import { openStore } from '../../src/store/open.ts';
import { createSqlite, databases, query } from '../databases.ts';
import { type Bot, later, openBot } from './bot.ts';
import { useAll } from './planted.ts';
import { memberOf, rowsOfTeam, useBot } from './two-teams.ts';

const [ann, bob] = [memberOf('one', 'annabel'), memberOf('two', 'bob')];
let events = 0;
const tell = (bot: Bot, kind: 'left' | 'returned', days: number) =>
  bot.handle({
    ...{ kind, tenant: 'one:', eventId: `departure ${++events}`, at: later({ hours: 24 * days }) },
    origin: { ...bot.origin, ...ann },
  });
const paused = async ({ store }: Bot) => [
  (await store.quiz.scheduleOf(ann.place))?.pausedFor,
  (await store.quiz.scheduleOf(bob.place))?.pausedFor,
];

it('a team that comes back within a month finds all as it was', async () => {
  const url = await createSqlite();
  const bot = await openBot({ url });
  for (const who of [ann, bob]) await useBot(bot, who);
  const before = await rowsOfTeam(url, 'one');
  await tell(bot, 'left', 1);
  await tell(bot, 'left', 2);
  expect(await paused(bot)).toEqual(['not_found', null]);
  await bot.store.departures.eraseGone(later({ hours: 24 * 31 - 1 }));
  await tell(bot, 'returned', 30);
  expect(await paused(bot)).toEqual([null, null]);
  const timeless = (rows: string[]) => rows.map(row => row.replace(/"due_at":\d+/, ''));
  expect(timeless(await rowsOfTeam(url, 'one'))).toEqual(timeless(before));
  // Told of no departure, nothing is taken up that somebody stopped.
  await bot.store.quiz.pauseSchedule(ann.place, 'off');
  await tell(bot, 'returned', 30);
  expect(await paused(bot)).toEqual(['off', null]);
});

it('a team that stays away for a month is erased, and no other', async () => {
  const url = await createSqlite();
  const bot = await openBot({ url });
  for (const who of [ann, bob]) await useBot(bot, who);
  const others = await rowsOfTeam(url, 'two');
  await tell(bot, 'left', 1);
  await tell(bot, 'left', 20);
  await bot.store.departures.eraseGone(later({ hours: 24 * 31 }));
  expect(await rowsOfTeam(url, 'one')).toEqual([]);
  expect(await query(url, 'select * from departures')).toEqual([]);
  expect(await rowsOfTeam(url, 'two')).toEqual(others);
});

it('of a team that stays away for a month nothing is left in any table, of another one all', async () => {
  const url = await createSqlite();
  const bot = await openBot({ url });
  for (const who of [ann, bob]) {
    await useAll(bot, who, `typed by ${who.userName}`);
    const [{ id } = { id: '' }] = (await query(url, `select id from rounds where place = '${who.place}'`)) as {
      id: string;
    }[];
    await query(url, `insert into stray_posts values ('${who.place}:copy', '${id}', 0, 0)`);
  }
  // What names somebody is in one of these columns; talks are of a day, and named by a hash.
  const named = (await query(
    url,
    `select distinct t.name from sqlite_master t, pragma_table_info(t.name) c
      where t.type = 'table' and c.name in ('place', 'user_ref', 'person', 'round', 'post', 'decided_by')`,
  )) as { name: string }[];
  const tablesOf = (rows: string[]) => [...new Set(rows.map(row => row.split(' ', 1)[0]))].sort();
  const wanted = named.map(({ name }) => name).filter(name => name !== 'talks');
  const others = await rowsOfTeam(url, 'two');
  expect(tablesOf(await rowsOfTeam(url, 'one'))).toEqual(expect.arrayContaining(wanted));
  await tell(bot, 'left', 1);
  await bot.store.departures.eraseGone(later({ hours: 24 * 31 }));
  expect(await rowsOfTeam(url, 'one')).toEqual([]);
  expect(await rowsOfTeam(url, 'two')).toEqual(others);
});

it.each(databases)('an installation is forgotten a month after its end, and no other, on $name', async ({ create }) => {
  const url = await create();
  const store = await openStore(url, { log: pino({ level: 'silent' }), keys: [randomBytes(32)] });
  onTestFinished(() => store.close());
  const { installations, departures } = store;
  const day = (n: number) => later({ hours: 24 * n });
  for (const id of ['E1', 'T2', 'T3']) await installations.save(id, `token of ${id}`, day(0));
  await installations.share('T1', 'E1', day(0));
  for (const id of ['E1', 'T1', 'T2']) await installations.drop(id, day(1));
  const left = async () =>
    ((await query(url, 'select id, sealed from installations order by id')) as { id: string; sealed: unknown }[]).map(
      ({ id, sealed }) => `${id} ${sealed === null ? 'gone' : 'sealed'}`,
    );
  // The tokens are gone at once; of one that comes back, the month begins anew.
  expect(await left()).toEqual(['E1 gone', 'T1 gone', 'T2 gone', 'T3 sealed']);
  await installations.save('T2', 'a newer token', day(20));
  await departures.eraseGone(day(31).subtract({ seconds: 1 }));
  expect(await left()).toEqual(['E1 gone', 'T1 gone', 'T2 sealed', 'T3 sealed']);
  await departures.eraseGone(day(31));
  expect(await left()).toEqual(['T2 sealed', 'T3 sealed']);
  expect((await installations.find('T2')).kept).toBe('a newer token');
});

it.each(databases)('a person who is in another team too stays known there, on $name', async ({ create }) => {
  const url = await create();
  const bot = await openBot({ url });
  const elsewhere = { ...ann, user: 'two:annabel' as UserRef, place: bob.place };
  for (const who of [ann, elsewhere]) await bot.store.know(who);
  await bot.store.departures.leave('one:', 'one:', later({ hours: 0 }));
  await bot.store.departures.eraseGone(later({ hours: 24 * 30 }));
  expect(await query(url, 'select user_ref, person from people')).toEqual([
    expect.objectContaining({ user_ref: elsewhere.user, person: ann.person }),
  ]);
});
