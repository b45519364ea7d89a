import { expect, it } from 'vitest';
import type { UserRef } from '../../src/chat.ts';
import { createSqlite, databases, query } from '../databases.ts';
import { type Bot, later, openBot } from './bot.ts';
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
