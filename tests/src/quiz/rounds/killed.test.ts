import { describe, expect, it } from 'vitest';
import { databases } from '../../../databases.ts';
import { createMemoryAdapter, type MemoryAdapter } from '../../../memory-adapter.ts';
import { asBob, type Bot, general, openBot } from '../../bot.ts';
import { labelsOf, monday, only, openTeam, outlive, postsIn, settle, tap, textOf } from '../team.ts';

const statuses = async (bot: Bot) => (await bot.store.quiz.roundsOf(general)).map(({ status }) => status);

/** Where the process is killed: at the call of this kind and number from then on, made or not. */
const deaths = [
  { stage: 'opening', from: '09:00', method: 'post' },
  { stage: 'opening', from: '09:00', method: 'thread' },
  { stage: 'closing', from: '17:00', method: 'edit' },
  { stage: 'closing', from: '17:00', method: 'post' },
  { stage: 'closing', from: '17:00:04', method: 'post' },
  { stage: 'closing', from: '17:00:04', method: 'edit' },
] as const;

/** Lets time run until the call is reached that is never answered; the process is dead then. */
async function runUntil(bot: Bot, from: Temporal.Instant, death: Promise<void>): Promise<Temporal.Instant> {
  let dead = false;
  void death.then(() => {
    dead = true;
  });
  for (let second = 0; second < 30; second++) {
    const now = from.add({ seconds: second });
    await Promise.race([bot.tick(now), death]);
    if (dead) return now;
  }
  throw new Error('the call was never made');
}

describe.each(databases)('killed on $name', ({ create }) => {
  describe.each([
    { platform: 'drops repeats', make: () => createMemoryAdapter({ dropsRepeats: true }) },
    { platform: 'lets the bot find its posts', make: () => createMemoryAdapter({ findsPosts: true }) },
  ])('where the platform $platform', ({ make }) => {
    it.each(deaths.flatMap(death => [true, false].map(applied => ({ ...death, applied }))))(
      'at $stage, at the first $method from $from on (made: $applied), each message stands once',
      async ({ from, method, applied }) => {
        const url = await create();
        const platform: MemoryAdapter = make();
        const first = await openTeam({ url, platform });
        let bot = first;
        const dies = async (start: Temporal.Instant) => {
          const death = platform.stall(method, applied);
          const at = await runUntil(bot, start, death);
          bot = await openBot({ url, platform });
          // Nothing is done before the lease has run out, and then all of it.
          await outlive(bot, at.add({ seconds: 1 }));
        };
        if (from === '09:00') await dies(monday(from));
        else await outlive(bot, monday('09:00'));
        const post = only(postsIn(bot));
        expect(await statuses(bot)).toEqual(['open']);
        await tap(bot, post, 'A', { at: monday('10:00') });
        await tap(bot, post, 'B', { ...asBob, at: monday('10:00') });
        await outlive(bot, monday('10:00'));
        if (from === '17:00:04') await settle(bot, monday('17:00'), 2);
        if (from !== '09:00') await dies(monday(from === '17:00' ? from : '17:00:03'));
        await outlive(bot, monday('17:05'));

        expect(await statuses(bot)).toEqual(['closed']);
        expect(platform.posts.map(({ key }) => key.slice(16))).toEqual(['-q', '-1', '-c']);
        expect(platform.posts.map(({ place }) => place)).toEqual([general, `memory:thread:${post.ref}`, general]);
        expect(textOf(post)).toContain('Closed. 2 people have answered. The answer is in the thread.');
        expect(labelsOf(post)).toEqual(['Try it']);
        expect(platform.posts.map(textOf).join()).toContain('2 picks');
        expect(await bot.store.quiz.picksOf(general)).toHaveLength(2);
      },
    );
  });

  it('between its post and the record, where neither is so: the second copy takes picks until it is tapped', async () => {
    const url = await create();
    const platform = createMemoryAdapter();
    const first = await openTeam({ url, platform });
    const at = await runUntil(first, monday('09:00'), platform.stall('post', true));
    const bot = await openBot({ url, platform });
    await outlive(bot, at.add({ seconds: 1 }));
    const [stray, post] = postsIn(bot);
    if (!stray || !post) throw new Error('there are not two copies');
    expect(await tap(bot, stray, 'A', { at: monday('10:00') })).toMatch(/^A saved/);
    await settle(bot, monday('10:00'));
    expect([labelsOf(stray), labelsOf(post)]).toEqual([[], ['A', 'B', 'C', 'D']]);
  });

  it('and slow, not dead: what it posted after another took over is closed as a copy', async () => {
    const url = await create();
    const platform = createMemoryAdapter();
    const slow = await openTeam({ url, platform });
    const hold = platform.hold('post');
    const posting = slow.tick(monday('09:00'));
    await hold.reached;
    const other = await openBot({ url, platform });
    await settle(other, monday('09:01'), 5);
    hold.release();
    await posting;
    await settle(other, monday('09:01:10'), 10);
    const [post, stray] = postsIn(other);
    if (!stray || !post) throw new Error('there are not two copies');
    expect([labelsOf(post), labelsOf(stray)]).toEqual([['A', 'B', 'C', 'D'], []]);
    expect(only(await other.store.quiz.roundsOf(general)).post).toBe(post.ref);
  });
});
