import { describe, expect, it } from 'vitest';
import { databases } from '../../../databases.ts';
import { createMemoryAdapter } from '../../../memory-adapter.ts';
import { asAdmin, asBob, type Bot, openBot, said } from '../../bot.ts';
import { button, day, labelsOf, monday, only, openTeam, outlive, postsIn, settle, textOf } from '../team.ts';

const asked = 'can the thing glow in the dark on weekends';
const other = 'where do I park a yellow submarine overnight?';
const daily = '09:00-17:00 UTC daily 1';

const lines = (bot: Bot) => postsIn(bot).filter(({ key }) => key.endsWith('-n'));
const topicOf = (bot: Bot, number: number) => bot.guide.topics[number] ?? expect.fail('no topic');

/** A curator says which topic answers what somebody asks in vain; what they are shown then. */
async function place(bot: Bot, text: string, topic: string, at = monday('08:00')) {
  await bot.command(text, { at });
  const shown = said(await bot.command('inbox', { ...asAdmin, at }));
  const form = await bot.press(shown.action('To another topic…'), { ...asAdmin, at });
  if (form.kind !== 'form') throw new Error('no form');
  return said(await bot.submit(form.form.submit, { topic }, { ...asAdmin, at }));
}

/** The round of a day, from its opening to its end. */
async function play(bot: Bot, date: string): Promise<void> {
  await settle(bot, day(date, '09:00'));
  const post = postsIn(bot).findLast(({ key }) => key.endsWith('-q')) ?? expect.fail('no round');
  await bot.press(button(post, 'A').action, { at: day(date, '10:00') });
  await settle(bot, day(date, '17:00'), 15);
}

/** No rounds from the evening of a day to the morning of another. */
async function rest(bot: Bot, from: string, to: string): Promise<void> {
  await bot.command('quiz off', { ...asAdmin, at: day(from, '18:00') });
  await bot.command('quiz on', { ...asAdmin, at: day(to, '01:00') });
}

describe.each(databases)('what is new in the guide, on $name', ({ create }) => {
  it('is told once a month, after its first round, by topics alone, and no topic twice', async () => {
    const bot = await openTeam({ url: await create(), quiz: daily });
    const [first, second] = [topicOf(bot, 0), topicOf(bot, 1)];
    await bot.command('quiz news on', { ...asAdmin, at: monday('07:00') });
    await place(bot, asked, first.id);
    await play(bot, '2026-03-02');
    const line = only(lines(bot));
    expect(textOf(line)).toContain(`New in the guide since your questions: ${first.short}.`);
    expect(textOf(line)).not.toMatch(/glow|Ann/);
    expect(labelsOf(line)).toEqual([first.short]);
    const opened = said(
      await bot.press(button(line, first.short).action, { ...asBob, at: day('2026-03-02', '18:00') }),
    );
    expect(opened.text).toContain(first.answer);
    expect(opened.audience).toBe('caller');
    await place(bot, other, second.id, day('2026-03-02', '19:00'));
    await play(bot, '2026-03-03');
    expect(lines(bot)).toHaveLength(1);
    await rest(bot, '2026-03-03', '2026-04-01');
    await play(bot, '2026-04-01');
    expect(lines(bot).map(textOf)).toEqual([
      expect.any(String),
      expect.stringContaining(`your questions: ${second.short}.`),
    ]);
    await rest(bot, '2026-04-01', '2026-05-01');
    await play(bot, '2026-05-01');
    expect(lines(bot)).toHaveLength(2);
  });

  it('is what another version of the guide had no answer to, and this one has', async () => {
    const url = await create();
    const bot = await openTeam({ url, quiz: daily });
    await bot.command('quiz news on', { ...asAdmin, at: monday('07:00') });
    const noted = { at: monday('00:00'), outcome: 'none', topics: [], guide: 'of before' } as const;
    await bot.store.noteQuestion({ ...noted, id: 'a', text: 'what detects drift?' });
    await bot.store.noteQuestion({ ...noted, id: 'b', text: other });
    await play(bot, '2026-03-02');
    expect(textOf(only(lines(bot)))).toContain('your questions: Model Monitor.');
    // After a restart it is seen again, and not told again.
    const next = await openBot({ url, platform: bot.platform });
    await rest(next, '2026-03-02', '2026-04-01');
    await play(next, '2026-04-01');
    expect(lines(next)).toHaveLength(1);
  });

  it('is posted once over a crash at its post', async () => {
    for (const applied of [true, false]) {
      const url = await create();
      const bot = await openTeam({ url, quiz: daily, platform: createMemoryAdapter({ findsPosts: true }) });
      await bot.command('quiz recap off', { ...asAdmin, at: monday('07:00') });
      await bot.command('quiz news on', { ...asAdmin, at: monday('07:00') });
      await place(bot, asked, topicOf(bot, 0).id);
      await settle(bot, monday('09:00'));
      const post = only(postsIn(bot));
      await bot.press(button(post, 'A').action, { at: monday('10:00') });
      for (let second = 0; second < 30 && postsIn(bot).every(({ key }) => !key.endsWith('-c')); second++)
        await bot.tick(monday('17:00').add({ seconds: second }));
      const reached = bot.platform.stall('post', applied);
      // Its recap, of which there is none, comes first.
      await bot.tick(monday('17:01'));
      void bot.tick(monday('17:01').add({ seconds: 1 }));
      await reached;
      expect(lines(bot)).toHaveLength(applied ? 1 : 0);
      const next = await openBot({ url, platform: bot.platform });
      await outlive(next, monday('17:02'));
      await outlive(next, monday('17:05'));
      expect(lines(bot)).toHaveLength(1);
    }
  });
});

describe('what is new in the guide', () => {
  it('is not told unless an admin says so, which the status and the log show', async () => {
    const bot = await openTeam({ quiz: daily });
    await place(bot, asked, topicOf(bot, 0).id);
    await play(bot, '2026-03-02');
    expect(lines(bot)).toEqual([]);
    const at = day('2026-03-02', '18:00');
    expect(said(await bot.command('quiz news on', { ...asBob, at })).text).toContain('Only an admin');
    expect(said(await bot.command('quiz news', { ...asAdmin, at })).text).toContain('is not told');
    expect(said(await bot.command('quiz status', { at })).text).not.toContain('new in the guide');
    expect(said(await bot.command('quiz news on', { ...asAdmin, at })).text).toContain(
      'After the first round of each month',
    );
    expect(said(await bot.command('quiz status', { at })).text).toContain('it says what is new in the guide');
    expect(said(await bot.command('quiz log', { ...asAdmin, at })).text).toContain('Ann · quiz news on');
    expect(said(await bot.command('quiz news maybe', { ...asAdmin, at })).text).toContain('Write on or off');
    await play(bot, '2026-03-03');
    expect(lines(bot)).toHaveLength(1);
  });

  it('is not what was taken back, nor told where the quiz was switched off', async () => {
    const bot = await openTeam({ quiz: daily });
    await bot.command('quiz news on', { ...asAdmin, at: monday('07:00') });
    const placed = await place(bot, asked, topicOf(bot, 0).id);
    await bot.press(placed.action('Undo'), { ...asAdmin, at: monday('08:00') });
    await play(bot, '2026-03-02');
    expect(lines(bot)).toEqual([]);
    await place(bot, asked, topicOf(bot, 0).id, day('2026-03-02', '18:00'));
    await rest(bot, '2026-03-02', '2026-04-01');
    await settle(bot, day('2026-04-01', '09:00'));
    await bot.command('quiz off', { ...asAdmin, at: day('2026-04-01', '10:00') });
    await settle(bot, day('2026-04-01', '17:00'), 15);
    expect(lines(bot)).toEqual([]);
  });
});
