import { expect, it } from 'vitest';
import type { PlaceRef } from '../../../src/chat.ts';
import { asAdmin, general } from '../bot.ts';
import { day, monday, openTeam, settle, timetable } from './team.ts';

const [random, other] = ['T1/random' as PlaceRef, 'T2/general' as PlaceRef];
const places = [general, random, other];

it.each([
  { lost: 'a channel', tenant: null, stopped: [true, false, false] },
  { lost: 'the whole workspace or server', tenant: 'T1/', stopped: [true, true, false] },
])('the quiz stops where the bot lost $lost, and nowhere else', async ({ tenant, stopped }) => {
  const bot = await openTeam();
  for (const place of [random, other])
    await bot.command(`quiz on ${timetable}`, { ...asAdmin, place, at: monday('00:00') });
  bot.platform.posts.splice(0);
  const event = { eventId: 'left-1', at: monday('01:00'), origin: bot.origin };
  expect(await bot.handle({ kind: 'left', ...event, tenant })).toEqual({ kind: 'none' });
  const reasons = places.map(async place => (await bot.store.quiz.scheduleOf(place))?.pausedFor);
  expect(await Promise.all(reasons)).toEqual(stopped.map(isStopped => (isStopped ? 'not_found' : null)));
  await settle(bot, day('2026-03-02'));
  const opened = new Set(bot.platform.posts.map(({ place }) => place));
  for (const [i, place] of places.entries()) expect(opened.has(place)).toBe(!stopped[i]);
});
