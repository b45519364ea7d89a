import { describe, expect, it } from 'vitest';
import type { MessageRef, PlaceRef } from '../../../../src/chat.ts';
import { databases } from '../../../databases.ts';
import { createMemoryAdapter } from '../../../memory-adapter.ts';
import { asBob, type Bot, general, openBot, said } from '../../bot.ts';
import { button, labelsOf, monday, only, openTeam, postsIn, press, settle, tap, textOf } from '../team.ts';

const at = (time: string) => ({ at: monday(time) });
const statuses = async (bot: Bot) => (await bot.store.quiz.roundsOf(general)).map(({ status }) => status);
const reveals = (bot: Bot) => bot.platform.posts.filter(post => textOf(post).includes('Exam tip'));
const lost = { problem: 'unknown_outcome', applied: true } as const;
const dropped = { problem: 'unknown_outcome' } as const;

describe.each([
  { platform: 'that drops repeats', options: { dropsRepeats: true }, copies: 1 },
  { platform: 'where the bot finds its posts', options: { findsPosts: true }, copies: 1 },
  { platform: 'that does neither', options: {}, copies: 2 },
])('a lost answer on a platform $platform', ({ options, copies }) => {
  const open = () => openTeam({ platform: createMemoryAdapter(options) });

  it('makes one round of it, whose copies all take picks', async () => {
    const bot = await open();
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

  it('to a post that was never made costs a moment', async () => {
    const bot = await open();
    bot.platform.fail('post', dropped, dropped);
    await settle(bot, monday('09:00'), 50);
    expect(postsIn(bot)).toHaveLength(1);
    expect(await statuses(bot)).toEqual(['open']);
  });

  it('is settled by the first tap, which proves that the post stands', async () => {
    const bot = await open();
    bot.platform.fail('post', lost);
    await bot.tick(monday('09:00'));
    const post = only(postsIn(bot));
    expect(await tap(bot, post, 'B', at('09:00:05'))).toMatch(/^B saved/);
    await settle(bot, monday('09:00:06'), 60);
    expect(postsIn(bot)).toHaveLength(1);
    expect(only(await bot.store.quiz.roundsOf(general))).toMatchObject({
      post: post.ref,
      thread: expect.stringContaining('thread'),
    });
    await settle(bot, monday('17:00'));
    expect(textOf(post)).toContain('Closed. 1 person has answered.');
    expect(only(reveals(bot)).place).toContain('thread');
  });

  it('to the answer of a round makes no second round of answers', async () => {
    const bot = await open();
    await settle(bot, monday('09:00'));
    await tap(bot, only(postsIn(bot)), 'A', at('10:00'));
    bot.platform.fail('post', lost, lost);
    await settle(bot, monday('17:00'), 120);
    expect(await statuses(bot)).toEqual(['closed']);
    expect(reveals(bot)).toHaveLength(copies === 1 ? 1 : 3);
    expect(postsIn(bot).filter(post => textOf(post).startsWith('Closed: '))).toHaveLength(1);
  });
});

describe.each(databases)('two copies of a post, on $name', ({ create }) => {
  /** A round that stands twice: the first copy is the one of which nobody knew. */
  async function doubled(url?: string) {
    const bot = await openTeam(url ? { url } : {});
    bot.platform.fail('post', lost);
    await settle(bot, monday('09:00'), 30);
    const [stray, post] = postsIn(bot);
    if (!stray || !post) throw new Error('there are not two copies');
    return { bot, stray, post };
  }

  it('stand until one taps the second: then that has no buttons, and points to the other', async () => {
    const { bot, stray, post } = await doubled(await create());
    expect(await tap(bot, post, 'A', at('10:00'))).toMatch(/^A saved/);
    await settle(bot, monday('10:00'));
    expect(labelsOf(stray)).toEqual(['A', 'B', 'C', 'D']);
    expect(await tap(bot, stray, 'B', { ...asBob, ...at('10:00:30') })).toMatch(/^B saved/);
    await settle(bot, monday('10:00:30'), 90);
    expect(labelsOf(stray)).toEqual([]);
    expect(textOf(stray)).toContain('Quiz of Monday 2 March: this is a second copy of it');
    expect(textOf(post)).toContain('2 people have answered.');
    expect(labelsOf(post)).toEqual(['A', 'B', 'C', 'D']);
    await settle(bot, monday('17:00'));
    expect(textOf(post)).toContain('Closed. 2 people have answered.');
    expect(stray.edits).toBe(1);
    expect(await statuses(bot)).toEqual(['closed']);
  });

  it('the second is closed as well where the tap comes after the end', async () => {
    const { bot, stray } = await doubled(await create());
    await settle(bot, monday('17:00'));
    expect(labelsOf(stray)).toEqual(['A', 'B', 'C', 'D']);
    expect(await tap(bot, stray, 'B', at('18:00'))).toContain('This round closed at 17:00 UTC.');
    await settle(bot, monday('18:00'));
    expect(labelsOf(stray)).toEqual([]);
  });

  it('the edit of the second is tried until it stands, by another process too', async () => {
    const url = await create();
    const { bot, stray } = await doubled(url);
    bot.platform.fail(
      'edit',
      { problem: 'rate_limited', retryAfter: 45, where: stray.ref },
      { ...dropped, where: stray.ref },
    );
    await tap(bot, stray, 'B', at('10:00'));
    await settle(bot, monday('10:00'), 30);
    expect(labelsOf(stray)).toEqual(['A', 'B', 'C', 'D']);
    const other = await openBot({ url, platform: bot.platform });
    await settle(other, monday('10:00:31'), 90);
    expect(labelsOf(stray)).toEqual([]);
    expect(await other.store.quiz.straysOf(only(await other.store.quiz.roundsOf(general)).key)).toEqual([]);
  });

  it('several are closed one by one, and each once', async () => {
    const bot = await openTeam({ url: await create() });
    bot.platform.fail('post', lost, lost, lost);
    await settle(bot, monday('09:00'), 120);
    const posts = postsIn(bot);
    expect(posts).toHaveLength(4);
    for (const post of posts) await tap(bot, post, 'A', at('10:00'));
    await settle(bot, monday('10:00'), 90);
    expect(posts.map(labelsOf).filter(labels => labels.length > 0)).toHaveLength(1);
    for (const post of posts.slice(0, 3)) await bot.press(button(posts.at(-1) ?? post, 'A').action, at('11:00'));
    await settle(bot, monday('11:00'), 90);
    expect(posts.slice(0, 3).map(({ edits }) => edits)).toEqual([1, 1, 1]);
  });

  it('the one that is left is the round’s where the other was deleted', async () => {
    const { bot, stray, post } = await doubled(await create());
    bot.platform.remove(post.ref);
    await tap(bot, stray, 'A', at('10:00'));
    // The round learns of the copy, then that its own post is gone.
    await settle(bot, monday('10:00'), 90);
    await settle(bot, monday('17:00'));
    expect(only(reveals(bot)).place).toBe(general);
    expect(await statuses(bot)).toEqual(['closed']);
  });
});

it('a press on another message is no copy where no answer was ever lost', async () => {
  const bot = await openTeam();
  await settle(bot, monday('09:00'));
  const post = only(postsIn(bot));
  // As the terminal has it, which prints a message anew for each edit.
  const reply = await bot.handle({
    ...{ kind: 'press', eventId: 'again', ...at('10:00'), origin: bot.origin, action: button(post, 'A').action },
    message: 'memory:message:77' as MessageRef,
  });
  expect(said(reply).text).toMatch(/^A saved/);
  expect(await bot.store.quiz.straysOf(only(await bot.store.quiz.roundsOf(general)).key)).toEqual([]);
});

describe('a round whose post is only assumed', () => {
  /** The answers are lost from morning to evening. */
  async function assumed(applied: boolean, findsPosts = false) {
    const bot = await openTeam({ platform: createMemoryAdapter({ findsPosts }) });
    bot.platform.fail('post', ...Array(100).fill({ problem: 'unknown_outcome', applied }));
    if (findsPosts) bot.platform.fail('find', ...Array(100).fill({ problem: 'unavailable' }));
    for (let minute = 0; minute <= 380; minute++) await bot.tick(monday('09:00').add({ minutes: minute }));
    bot.platform.recover();
    return bot;
  }

  it('and that nobody tapped is not revealed', async () => {
    const bot = await assumed(false);
    expect(await statuses(bot)).toEqual(['open']);
    await settle(bot, monday('17:00'), 60);
    expect(bot.platform.posts).toEqual([]);
    expect(await statuses(bot)).toEqual(['skipped']);
  });

  it('is the round of whoever taps it', async () => {
    const bot = await assumed(true);
    const [post, ...others] = postsIn(bot);
    if (!post) throw new Error('nothing was posted');
    expect(others.length).toBeGreaterThan(0);
    expect(await tap(bot, post, 'A', at('16:00'))).toMatch(/^A saved/);
    await settle(bot, monday('16:00'));
    expect(only(await bot.store.quiz.roundsOf(general)).thread).toContain('thread');
    await settle(bot, monday('17:00'));
    expect(textOf(post)).toContain('Closed. 1 person has answered. The answer is in the thread.');
    expect(only(reveals(bot)).place).toContain('thread');
  });

  it('is revealed where it is found at last', async () => {
    const bot = await assumed(true, true);
    await settle(bot, monday('17:00'), 20);
    expect(only(reveals(bot)).place).toContain('thread');
    expect(labelsOf(only(postsIn(bot)))).toEqual(['Try it']);
  });

  it('has its copies closed where one is tapped after it was given up', async () => {
    const bot = await assumed(true);
    await settle(bot, monday('17:00'), 60);
    const [post] = postsIn(bot);
    if (!post) throw new Error('nothing was posted');
    expect(await tap(bot, post, 'A', at('18:00'))).toContain('This round closed at 17:00 UTC');
    await settle(bot, monday('18:00'));
    expect(labelsOf(post)).toEqual([]);
    expect(textOf(post)).toBe('Quiz of Monday 2 March: it is closed.');
    expect(reveals(bot)).toEqual([]);
  });
});

describe('what belongs to a round', () => {
  const random = 'T2/random' as PlaceRef;
  const direct = { place: 'T1/direct-ann' as PlaceRef, isPrivate: true };

  it('is pressed in its channel and the threads of it, and nowhere else', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    for (const from of [{ place: random }, direct, { place: random, thread: general }])
      expect(await tap(bot, post, 'A', { ...from, ...at('10:00') })).toBe('This round is not known here any more.');
    expect(await bot.store.quiz.picksOf(general)).toEqual([]);
    expect(await bot.store.quiz.peopleOf(general)).toEqual([]);
    expect(await tap(bot, post, 'A', { thread: 'T1/general/t1' as PlaceRef, ...at('10:00') })).toMatch(/^A saved/);
    await settle(bot, monday('17:00'));
    const reveal = only(reveals(bot));
    for (const from of [{ place: random }, direct]) {
      expect(await tap(bot, post, 'Try it', { ...from, ...at('18:00') })).toContain('not known here');
      expect(await tap(bot, reveal, 'My result', { ...from, ...at('18:00') })).toContain('not known here');
    }
    expect(await tap(bot, reveal, 'Report', { place: random, ...at('18:00') })).toContain('not known here');
    // An answer that could not be given in the channel was given in private, with its buttons.
    expect((await press(bot, reveal, 'Report', { ...direct, ...at('18:00') })).kind).toBe('form');
    expect(await tap(bot, post, 'Try it', at('18:00'))).toContain('Practice');
    expect(await tap(bot, reveal, 'My result', at('18:00'))).toContain('Your result');
  });

  it('is not learnt of from elsewhere', async () => {
    const bot = await openTeam();
    bot.platform.fail('post', lost);
    await bot.tick(monday('09:00'));
    const post = only(postsIn(bot));
    const action = button(post, 'A').action;
    const elsewhere = { ...bot.origin, place: random };
    const message = 'memory:message:other' as MessageRef;
    await bot.handle({ kind: 'press', eventId: 'x', ...at('09:00:05'), origin: elsewhere, action, message });
    expect(only(await bot.store.quiz.roundsOf(general)).post).toBeNull();
  });
});
