import { describe, expect, it } from 'vitest';
import { databases } from '../../../databases.ts';
import { createMemoryAdapter } from '../../../memory-adapter.ts';
import { asAdmin, asBob, type Bot, openBot, said } from '../../bot.ts';
import {
  button,
  day,
  labelsOf,
  only,
  openTeam,
  outlive,
  postsIn,
  rightLetter,
  settle,
  textOf,
  wrongLetter,
} from '../team.ts';

const recaps = (bot: Bot) => postsIn(bot).filter(({ key }) => key.endsWith('-w'));
const question = (bot: Bot) => {
  const post = postsIn(bot).findLast(({ key }) => key.endsWith('-q'));
  if (!post) throw new Error('no round');
  return post;
};

/** A day of the quiz: Ann is right, Bob wrong, unless nobody is there. */
async function play(bot: Bot, date: string, isThere = true): Promise<void> {
  await settle(bot, day(date, '09:00'));
  if (isThere) {
    const post = question(bot);
    await bot.press(button(post, rightLetter(bot, post)).action, { at: day(date, '10:00') });
    await bot.press(button(post, wrongLetter(bot, post)).action, { ...asBob, at: day(date, '10:00') });
  }
  await settle(bot, day(date, '17:00'), 15);
}

const week = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];
const weekdays = '09:00-17:00 UTC mon-fri 1';

describe.each(databases)('the recap of a week on $name', ({ create }) => {
  it('comes once, after the last round, with the hardest question to try', async () => {
    const bot = await openTeam({ url: await create(), quiz: weekdays });
    await bot.command('me hide', asBob);
    for (const date of week) {
      expect(recaps(bot)).toEqual([]);
      await play(bot, date);
    }
    const recap = only(recaps(bot));
    const text = textOf(recap);
    expect(text).toContain('5 rounds, 50% right. 2 people took part.');
    expect(text).toContain('The hardest question: 50% had it right.');
    expect(text).toContain('Worth another look: ');
    expect(text).toContain('Kept a streak: Ann (5 rounds).');
    expect(text).not.toContain('Bob');
    expect(labelsOf(recap)).toEqual(['Try it']);
    const at = day('2026-03-07');
    expect(said(await bot.press(button(recap, 'Try it').action, { at })).text).toContain('Practice: no points');
    await settle(bot, day('2026-03-08'));
    await play(bot, '2026-03-09');
    expect(recaps(bot)).toHaveLength(1);
  });

  it('is posted once over a crash at its post', async () => {
    for (const applied of [true, false]) {
      const url = await create();
      const bot = await openTeam({
        url,
        quiz: '09:00-17:00 UTC mon 1',
        platform: createMemoryAdapter({ findsPosts: true }),
      });
      await settle(bot, day('2026-03-02', '09:00'));
      await bot.press(button(question(bot), 'A').action, { at: day('2026-03-02', '10:00') });
      // The answer, the line in the channel, then the recap.
      for (let second = 0; second < 30 && postsIn(bot).filter(({ key }) => key.endsWith('-c')).length === 0; second++)
        await bot.tick(day('2026-03-02', '17:00').add({ seconds: second }));
      const reached = bot.platform.stall('post', applied);
      void bot.tick(day('2026-03-02', '17:01'));
      await reached;
      expect(recaps(bot)).toHaveLength(applied ? 1 : 0);
      const next = await openBot({ url, platform: bot.platform });
      await outlive(next, day('2026-03-02', '17:02'));
      await outlive(next, day('2026-03-02', '17:05'));
      expect(recaps(bot)).toHaveLength(1);
    }
  });
});

describe('the recap of a week', () => {
  it('comes with the last round that there is, where the days after it are skipped', async () => {
    const bot = await openTeam({ quiz: weekdays });
    await bot.command('quiz skip 2026-03-05 to 2026-03-06', { ...asAdmin, at: day('2026-03-02', '00:30') });
    for (const date of week.slice(0, 2)) await play(bot, date);
    expect(recaps(bot)).toEqual([]);
    await play(bot, '2026-03-04');
    expect(recaps(bot)).toHaveLength(1);
  });

  it('comes where the rest of the week is skipped once its last round is over, and once', async () => {
    for (const text of ['quiz skip 2026-03-05 to 2026-03-06', 'quiz on mon-wed']) {
      const bot = await openTeam({ quiz: weekdays });
      for (const date of week.slice(0, 3)) await play(bot, date);
      expect(recaps(bot)).toEqual([]);
      await bot.command(text, { ...asAdmin, at: day('2026-03-04', '19:00') });
      await settle(bot, day('2026-03-04', '19:00'));
      expect(textOf(only(recaps(bot)))).toContain('3 rounds, 50% right.');
      const before = postsIn(bot).length;
      await bot.command('quiz unskip all', { ...asAdmin, at: day('2026-03-04', '20:00') });
      await bot.command('quiz skip 2026-03-06', { ...asAdmin, at: day('2026-03-04', '20:30') });
      await settle(bot, day('2026-03-04', '21:00'));
      expect(postsIn(bot)).toHaveLength(before);
    }
  });

  it('does not come for a day that is skipped while others are left in the week', async () => {
    const bot = await openTeam({ quiz: weekdays });
    for (const date of week.slice(0, 3)) await play(bot, date);
    const before = postsIn(bot).length;
    await bot.command('quiz skip 2026-03-05', { ...asAdmin, at: day('2026-03-04', '19:00') });
    await settle(bot, day('2026-03-04', '19:00'));
    expect(postsIn(bot)).toHaveLength(before);
    await play(bot, '2026-03-06');
    expect(recaps(bot)).toHaveLength(1);
  });

  it('tells of the week where nobody answered its last round, and of no week without an answer', async () => {
    const bot = await openTeam({ quiz: weekdays });
    for (const date of week) await play(bot, date, date !== week.at(-1));
    expect(textOf(only(recaps(bot)))).toContain('5 rounds, 50% right.');
    for (const date of ['2026-03-09', '2026-03-10']) await play(bot, date, false);
    await bot.command('quiz skip 2026-03-11 to 2026-03-13', { ...asAdmin, at: day('2026-03-10', '18:00') });
    await settle(bot, day('2026-03-13', '17:00'));
    expect(recaps(bot)).toHaveLength(1);
  });

  it('comes where the bot was away on the last day until it was too late, also if it was away for longer', async () => {
    for (const back of [day('2026-03-06', '16:00'), day('2026-03-06', '18:00'), day('2026-03-08', '12:00')]) {
      const bot = await openTeam({ quiz: weekdays });
      for (const date of week.slice(0, 4)) await play(bot, date);
      expect(recaps(bot)).toEqual([]);
      await settle(bot, back);
      await settle(bot, day('2026-03-08', '12:01'));
      expect(textOf(only(recaps(bot)))).toContain('4 rounds, 50% right.');
    }
  });

  it('belongs to the week of the channel’s zone', async () => {
    // Sunday evening in Honolulu is Monday in UTC.
    const bot = await openTeam({ quiz: '12:00-20:00 Pacific/Honolulu sat,sun 1' });
    const at = Temporal.Instant.from('2026-03-07T22:00Z');
    await settle(bot, at);
    await bot.press(button(question(bot), 'A').action, { at: at.add({ hours: 1 }) });
    await settle(bot, at.add({ hours: 8 }));
    expect(recaps(bot)).toEqual([]);
    await settle(bot, at.add({ hours: 24 }));
    await settle(bot, at.add({ hours: 32 }), 15);
    expect(textOf(only(recaps(bot)))).toContain('2 rounds');
  });

  it('is switched off and on by admins, and there is none of a quiz that was switched off', async () => {
    const bot = await openTeam({ quiz: '09:00-17:00 UTC mon 1' });
    expect(said(await bot.command('quiz recap off', asBob)).text).toContain('Only an admin');
    expect(said(await bot.command('quiz recap off', asAdmin)).text).toContain('no recap of the week');
    await play(bot, '2026-03-02');
    expect(recaps(bot)).toEqual([]);
    expect(said(await bot.command('quiz recap', asAdmin)).text).toContain('no recap of the week');
    await bot.command('quiz recap on', asAdmin);
    await play(bot, '2026-03-09');
    expect(recaps(bot)).toHaveLength(1);
    await settle(bot, day('2026-03-16', '09:00'));
    await bot.press(button(question(bot), 'A').action, { at: day('2026-03-16', '10:00') });
    await bot.command('quiz off', { ...asAdmin, at: day('2026-03-16', '11:00') });
    await settle(bot, day('2026-03-16', '17:00'), 15);
    expect(recaps(bot)).toHaveLength(1);
  });
});
