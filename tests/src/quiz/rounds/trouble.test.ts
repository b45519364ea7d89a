import { describe, expect, it } from 'vitest';
import type { PersonRef, PlaceRef } from '../../../../src/chat.ts';
import type { DeliveryProblem } from '../../../../src/errors.ts';
import { plainText } from '../../../../src/text/plain.ts';
import { createPostgres, databases } from '../../../databases.ts';
import { createMemoryAdapter } from '../../../memory-adapter.ts';
import { ann, asAdmin, asBob, type Bot, general, openBot, said } from '../../bot.ts';
import { button, day, monday, only, openTeam, permanent, postsIn, settle, tap, textOf, timetable } from '../team.ts';

const random = 'T1/random' as PlaceRef;
const at = (time: string) => ({ at: monday(time) });
const statuses = async (bot: Bot, place = general) =>
  (await bot.store.quiz.roundsOf(place)).map(({ status }) => status);
const reveals = (bot: Bot) => bot.platform.posts.filter(post => textOf(post).includes('Exam tip'));

describe('a platform that says "too fast"', () => {
  it('is given the rest that it asks for, while other channels go on', async () => {
    const bot = await openTeam();
    await bot.command(`quiz on ${timetable}`, { ...asAdmin, place: random, at: monday('00:00') });
    bot.platform.fail('post', { problem: 'rate_limited', retryAfter: 7, where: general });
    await settle(bot, monday('09:00'), 6);
    expect([postsIn(bot).length, postsIn(bot, random).length]).toEqual([0, 1]);
    await settle(bot, monday('09:00:07'), 0);
    expect(postsIn(bot)).toHaveLength(1);
    await tap(bot, only(postsIn(bot)), 'A', at('10:00'));
    bot.platform.fail('edit', { problem: 'rate_limited', retryAfter: 30, where: only(postsIn(bot)).ref });
    await settle(bot, monday('17:00'), 29);
    expect(reveals(bot)).toHaveLength(1);
    await settle(bot, monday('17:00:30'));
    expect(reveals(bot)).toHaveLength(2);
  });
});

describe('a platform that is down', () => {
  it('gets the round when it is back, and its end likewise', async () => {
    const bot = await openTeam();
    bot.platform.fail('post', ...Array(3).fill({ problem: 'unavailable' }));
    await settle(bot, monday('09:00'), 89);
    expect(bot.platform.posts).toEqual([]);
    await settle(bot, monday('09:01:30'));
    const post = only(postsIn(bot));
    bot.platform.fail('thread', { problem: 'unavailable' });
    bot.platform.fail('post', { problem: 'unavailable' });
    await settle(bot, monday('17:00'), 70);
    expect(reveals(bot)).toHaveLength(1);
    expect(post.message.buttons.map(({ label }) => label)).toEqual(['Try it']);
  });
});

it('a bot that cannot speak stops no schedule, and goes on once it is mended', async () => {
  const bot = await openTeam();
  const mute = { problem: 'bot' } as const;
  bot.platform.fail('post', mute, mute);
  await settle(bot, monday('09:00'), 59);
  expect(await statuses(bot)).toEqual(['posting']);
  await settle(bot, monday('09:01'), 0);
  await tap(bot, only(postsIn(bot)), 'A', at('10:00'));
  bot.platform.fail('edit', mute);
  bot.platform.fail('thread', mute);
  bot.platform.fail('post', mute);
  await settle(bot, monday('17:00'), 100);
  expect(only(reveals(bot)).place).toContain('thread');
  expect(await statuses(bot)).toEqual(['closed']);
  expect(bot.platform.told).toEqual([]);
});

describe.each([
  { platform: 'that drops repeats', dropsRepeats: true, copies: 1 },
  { platform: 'that does not', dropsRepeats: false, copies: 2 },
])('a lost answer on a platform $platform', ({ dropsRepeats, copies }) => {
  const lost = { problem: 'unknown_outcome', applied: true } as const;

  it('makes one round of it', async () => {
    const bot = await openTeam({ platform: createMemoryAdapter({ dropsRepeats }) });
    bot.platform.fail('post', lost);
    await settle(bot, monday('09:00'), 30);
    expect(postsIn(bot)).toHaveLength(copies);
    for (const [i, post] of postsIn(bot).entries())
      expect(await tap(bot, post, 'ABCD'[i] ?? '', at('10:00'))).toContain('saved');
    expect(await bot.store.quiz.picksOf(general)).toHaveLength(1);
    await settle(bot, monday('17:00'));
    expect(reveals(bot)).toHaveLength(1);
    expect(await statuses(bot)).toEqual(['closed']);
  });

  it('is not followed by a third copy, whatever is lost', async () => {
    const bot = await openTeam({ platform: createMemoryAdapter({ dropsRepeats }) });
    bot.platform.fail('post', lost, lost, lost, lost);
    await settle(bot, monday('09:00'), 90);
    expect(postsIn(bot)).toHaveLength(copies);
    expect(await statuses(bot)).toEqual(['open']);
    await settle(bot, monday('17:00'), 90);
    // Nobody knows the post, so the answer comes in the channel.
    expect(reveals(bot)).toHaveLength(copies);
    expect(reveals(bot)[0]?.place).toBe(general);
    expect(await statuses(bot)).toEqual(['closed']);
  });

  it('is settled by the first tap, which proves that the post stands', async () => {
    const bot = await openTeam({ platform: createMemoryAdapter({ dropsRepeats }) });
    bot.platform.fail('post', lost);
    await bot.tick(monday('09:00'));
    const post = only(postsIn(bot));
    const { action } = button(post, 'B');
    const origin = {
      user: ann,
      userName: 'Ann',
      place: general,
      thread: null,
      isPrivate: false,
      isAdmin: false,
      zone: null,
      person: 'T1/ann' as PersonRef,
      canPost: { ok: true } as const,
    };
    await bot.handle({ kind: 'press', eventId: 'tap', ...at('09:00:05'), origin, action, message: post.ref });
    await settle(bot, monday('09:00:15'), 60);
    expect(postsIn(bot)).toHaveLength(1);
    await settle(bot, monday('17:00'));
    expect(textOf(post)).toContain('Closed. 1 person has answered.');
    expect(only(reveals(bot)).place).toContain('thread');
  });
});

describe.each(permanent)('a channel that is %s', problem => {
  it('stops its schedule and tells its owner once, with the way to mend it', async () => {
    const bot = await openTeam();
    bot.platform.fail('post', { problem });
    await settle(bot, monday('09:00'));
    await settle(bot, day('2026-03-03'));
    expect(bot.platform.posts).toEqual([]);
    const { user, message } = only(bot.platform.told);
    expect(user).toBe(ann);
    expect(plainText(message)).toContain('has stopped');
    expect(plainText(message)).toContain('quiz on');
    expect(await statuses(bot)).toEqual(['cancelled']);
    expect(said(await bot.command('status', { at: day('2026-03-03') })).text).toContain('The quiz has stopped.');
    await bot.command('quiz on', { ...asAdmin, at: day('2026-03-03', '12:00') });
    await settle(bot, day('2026-03-04'));
    expect(postsIn(bot)).toHaveLength(1);
  });

  it('closes an open round without a word, and keeps its picks', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, 'A', at('10:00'));
    const gone = { problem, where: general };
    bot.platform.fail('edit', { problem });
    bot.platform.fail('thread', { problem });
    bot.platform.fail('post', gone);
    await settle(bot, monday('17:00'));
    expect(await statuses(bot)).toEqual(['closed']);
    expect(reveals(bot)).toEqual([]);
    expect(bot.platform.told).toHaveLength(1);
    expect(said(await bot.command('me', at('18:00'))).text).toContain('of 1 counted');
  });

  it('in its thread alone gets the answer in the channel', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    bot.platform.fail('post', { problem, where: `memory:thread:${post.ref}` });
    await settle(bot, monday('17:00'));
    expect(only(reveals(bot)).place).toBe(general);
    expect(bot.platform.told).toEqual([]);
  });

  it('that gives no thread gets the answer in the channel', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    bot.platform.fail('thread', { problem });
    await settle(bot, monday('17:00'));
    expect(only(reveals(bot)).place).toBe(general);
  });
});

it('a post that was deleted is not looked for again; the answer comes in the channel', async () => {
  const bot = await openTeam();
  await settle(bot, monday('09:00'));
  const post = only(postsIn(bot));
  const { action } = button(post, 'A');
  bot.platform.remove(post.ref);
  await bot.press(action, at('10:00'));
  await settle(bot, monday('10:00'), 200);
  expect(bot.platform.calls.filter(({ method }) => method === 'edit')).toHaveLength(1);
  await settle(bot, monday('17:00'));
  expect(only(reveals(bot)).place).toBe(general);
});

it('a malformed message ends its round, but not the schedule', async () => {
  const bot = await openTeam();
  bot.platform.fail('post', { problem: 'invalid' });
  await settle(bot, monday('09:00'));
  await settle(bot, day('2026-03-03'));
  expect(await statuses(bot)).toEqual(['cancelled', 'open']);
  expect(bot.platform.told).toEqual([]);
});

it('an owner who cannot be told is not asked for again', async () => {
  const bot = await openTeam();
  bot.platform.fail('post', { problem: 'forbidden' });
  bot.platform.fail('tell', ...Array<{ problem: DeliveryProblem }>(9).fill({ problem: 'forbidden' }));
  await settle(bot, monday('09:00'), 100);
  expect(bot.platform.calls.filter(({ method }) => method === 'tell')).toHaveLength(1);
});

describe('three days without an answer', () => {
  it('pause the schedule, and its owner is told once', async () => {
    const bot = await openTeam();
    for (const date of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']) {
      await settle(bot, day(date));
      await settle(bot, day(date, '17:00'));
    }
    expect(await statuses(bot)).toEqual(['closed', 'closed', 'closed']);
    expect(plainText(only(bot.platform.told).message)).toContain('Nobody answered the last three rounds');
  });
});

describe.each(databases)('downtime, on $name', ({ create }) => {
  it.each([
    ['14:59', 'It opened late', ['open']],
    ['15:01', null, ['skipped']],
  ])('until %s', async (time, words, expected) => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, monday(time));
    expect(await statuses(bot)).toEqual(expected);
    expect(postsIn(bot).map(textOf).join()).toContain(words ?? '');
    await settle(bot, day('2026-03-03'));
    expect((await statuses(bot)).at(-1)).toBe('open');
  });

  it('over the end closes late and says so; all counts that came in time', async () => {
    const url = await create();
    const first = await openTeam({ url });
    await settle(first, monday('09:00'));
    await tap(first, only(postsIn(first)), 'A', at('10:00'));
    const second = await openBot({ url, platform: first.platform });
    await settle(second, day('2026-03-03', '03:00'));
    expect(textOf(only(reveals(second)))).toContain('It closed late');
    expect(textOf(only(reveals(second)))).toContain('1 pick\n');
    await settle(second, day('2026-03-03'));
    expect(postsIn(second)).toHaveLength(2);
  });

  it('of a week makes up for nothing, and records what was missed', async () => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, day('2026-03-08', '10:00'));
    expect(await statuses(bot)).toEqual([...Array(6).fill('skipped'), 'open']);
    expect(postsIn(bot)).toHaveLength(1);
  });

  it('with a clock that was set back by an hour changes nothing that is recorded', async () => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, 'A', at('09:30'));
    expect(await tap(bot, post, 'B', at('08:31'))).toMatch(/^B saved/);
    await settle(bot, monday('08:30'), 40);
    await settle(bot, monday('17:00'));
    const { calls } = bot.platform;
    const before = calls.length;
    await settle(bot, monday('16:00'), 30);
    await settle(bot, monday('16:59:50'), 30);
    expect(calls.length).toBe(before);
    expect(await statuses(bot)).toEqual(['closed']);
    expect(only(reveals(bot)).message).toBeDefined();
    expect(textOf(only(reveals(bot)))).toMatch(/B( \(right\))?: 1/);
  });
});

it('three processes that tick at once open and close each round once', async () => {
  const url = await createPostgres();
  const platform = createMemoryAdapter({ milliseconds: 3 });
  const bots = await Promise.all([1, 2, 3].map(() => openBot({ url, platform })));
  const places = Array.from({ length: 30 }, (_, i) => `T1/c${i}` as PlaceRef);
  for (const place of places)
    await bots[0]?.command(`quiz on ${timetable}`, { ...asAdmin, place, at: monday('00:00') });
  platform.posts.splice(0);
  const together = async (from: Temporal.Instant) => {
    for (let second = 0; second < 8; second++)
      await Promise.all(bots.map(bot => bot.tick(from.add({ seconds: second }))));
  };
  await together(monday('09:00'));
  expect(platform.posts.map(({ place }) => place).toSorted()).toEqual(places.toSorted());
  const [first] = bots;
  if (!first) throw new Error('no bot');
  await Promise.all(platform.posts.slice(0, 30).map((post, i) => tap(bots[i % 3] ?? first, post, 'A', asBob)));
  await together(monday('17:00'));
  expect(reveals(first)).toHaveLength(30);
  expect(platform.posts).toHaveLength(60);
});
