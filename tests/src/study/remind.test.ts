import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../../src/chat.ts';
import { createSqlite, databases, query } from '../../databases.ts';
import { createMemoryAdapter } from '../../memory-adapter.ts';
import { asAdmin, asBob, type Bot, type From, inDirect, openBot, said } from '../bot.ts';
import { button, day, monday, only, openTeam, postsIn, settle, textOf } from '../quiz/team.ts';

const annDirect = 'memory:direct:T1/ann' as PlaceRef;
/** What Ann was told by direct message. */
const told = (bot: Bot) => postsIn(bot, annDirect);
const texts = (bot: Bot) => told(bot).map(textOf);

/** Each day at 08:30 in Paris, which is 07:30 UTC until the end of March. */
async function reminded(options: Parameters<typeof openBot>[0] = {}, text = 'remind 08:30', from: From = {}) {
  const bot = await openBot(options);
  const reply = said(await bot.command(text, from));
  return { bot, reply };
}
/** Answers a question wrong, so that it is due on the next day. */
async function missOne(bot: Bot, at: Temporal.Instant): Promise<void> {
  const shown = said(await bot.command('practice', { at }));
  const item = bot.guide.bank.find(({ stem }) => shown.text.includes(stem));
  const wrong = item?.options.find(option => !option.right)?.text ?? '';
  const line = shown.text.split('\n').find(one => one.endsWith(`. ${wrong}`));
  await bot.press(shown.action(/^- (\w)\./.exec(line ?? '')?.[1] ?? ''), { at });
}

describe.each(databases)('a reminder on $name', ({ create }) => {
  it('comes once a day at its time, in the zone of the profile, with what is due', async () => {
    const { bot, reply } = await reminded({ url: await create() });
    expect(reply.text).toContain('each day at 08:30 Europe/Paris');
    expect(reply.text).toContain('Tuesday 3 March, 08:30 Europe/Paris');
    await missOne(bot, monday('10:00'));
    await settle(bot, day('2026-03-03', '07:29'), 50);
    expect(told(bot)).toEqual([]);
    await settle(bot, day('2026-03-03', '07:30'));
    expect(textOf(only(told(bot)))).toContain('Due today: 1 question.');
    await settle(bot, day('2026-03-03', '07:30'));
    await settle(bot, day('2026-03-03', '18:00'));
    expect(told(bot)).toHaveLength(1);
    await settle(bot, day('2026-03-04', '07:30'));
    expect(told(bot)).toHaveLength(2);
    const [first] = told(bot);
    if (!first) throw new Error('nobody was told');
    expect(said(await bot.press(button(first, 'Review').action, inDirect)).text).toContain('Review: 1 of 5');
    expect(said(await bot.press(button(first, 'Turn off').action, inDirect)).text).toContain('no more daily reminders');
    await settle(bot, day('2026-03-05', '07:30'));
    expect(told(bot)).toHaveLength(2);
    expect(said(await bot.command('remind')).text).toContain('Reminders: off.');
  });

  it('is sent once by two processes, and after a crash between record and post', async () => {
    const url = await create();
    const platform = createMemoryAdapter({ findsPosts: true });
    const { bot } = await reminded({ url, platform });
    const twin = await openBot({ url, platform });
    const at = day('2026-03-03', '07:30');
    // Two transactions of one process cannot wait for each other on SQLite.
    if (url.startsWith('sqlite:')) for (const one of [bot, twin, bot, twin]) await one.tick(at);
    else await Promise.all([settle(bot, at), settle(twin, at)]);
    expect(told(bot)).toHaveLength(1);
    for (const applied of [true, false]) {
      const date = applied ? '2026-03-04' : '2026-03-05';
      const reached = bot.platform.stall('post', applied);
      void bot.tick(day(date, '07:30'));
      await reached;
      const next = await openBot({ url, platform: bot.platform });
      await settle(next, day(date, '07:30'), 20);
      expect(told(bot)).toHaveLength(2);
      await settle(next, day(date, '07:32'));
      expect(told(bot)).toHaveLength(applied ? 2 : 3);
    }
    expect(await query(url, 'select * from notices where due_at is not null')).toEqual([]);
  });

  it('ends by itself after seven without an answer, and says so in the last one', async () => {
    const { bot } = await reminded({ url: await create() });
    for (let date = 3; date <= 12; date++)
      await settle(bot, day(`2026-03-${String(date).padStart(2, '0')}`, '07:30'), 3);
    expect(texts(bot)).toHaveLength(7);
    expect(texts(bot).filter(text => text.includes('This was the last one'))).toEqual([texts(bot)[6]]);
    expect(said(await bot.command('remind')).text).toContain('Reminders: off.');
  });

  it('counts anew after an answer', async () => {
    const { bot } = await reminded({ url: await create() });
    await missOne(bot, monday('10:00'));
    for (let date = 3; date <= 17; date++) {
      const on = `2026-03-${String(date).padStart(2, '0')}`;
      await settle(bot, day(on, '07:30'), 3);
      if (date === 7) await missOne(bot, day(on, '20:00'));
    }
    // Five until the answer, then seven.
    expect(texts(bot)).toHaveLength(12);
    expect(texts(bot).at(-1)).toContain('This was the last one');
  });

  it('ends where direct messages are closed, and says so when the person is met', async () => {
    const { bot } = await reminded({ url: await create() });
    bot.platform.fail('direct', { problem: 'forbidden' });
    await settle(bot, day('2026-03-03', '07:30'));
    await settle(bot, day('2026-03-04', '07:30'));
    expect(told(bot)).toEqual([]);
    expect(bot.platform.calls.filter(({ method }) => method === 'direct')).toHaveLength(1);
    const at = day('2026-03-04', '10:00');
    expect(said(await bot.command('topics', { at })).text).toContain('your direct messages are closed to me');
    expect(said(await bot.command('topics', { at })).text).not.toContain('closed to me');
  });

  it('of a round comes an hour before its end, to who takes part and has not answered', async () => {
    const bot = await openTeam({ url: await create() });
    for (const who of [{}, asBob]) await bot.command('remind rounds on', { ...who, at: monday('08:00') });
    await settle(bot, monday('09:00'));
    const [first] = postsIn(bot);
    if (!first) throw new Error('no round');
    for (const who of [{}, asBob]) await bot.press(button(first, 'A').action, { ...who, at: monday('10:00') });
    await settle(bot, monday('16:00'));
    expect(told(bot)).toEqual([]);
    await settle(bot, monday('17:00'));
    const tuesday = (time: string) => day('2026-03-03', time);
    await settle(bot, tuesday('09:00'));
    const second = postsIn(bot).findLast(post => post.key.endsWith('-q'));
    if (!second) throw new Error('no second round');
    await bot.press(button(second, 'A').action, { ...asBob, at: tuesday('10:00') });
    await settle(bot, tuesday('15:59'), 30);
    expect(told(bot)).toEqual([]);
    await settle(bot, tuesday('16:00'));
    expect(textOf(only(told(bot)))).toContain('closes at 17:00 UTC');
    expect(postsIn(bot, 'memory:direct:T1/bob' as PlaceRef)).toEqual([]);
    expect(said(await bot.press(button(only(told(bot)), 'Turn off').action, inDirect)).text).toContain(
      'no more reminders of rounds',
    );
  });
});

describe('a reminder', () => {
  it('speaks of an open round that has no answer, and of nothing where nothing is due', async () => {
    const bot = await openTeam({ quiz: '07:00-17:00 UTC daily 1' });
    await bot.command('remind 08:30', { at: monday('06:00') });
    await settle(bot, monday('07:00'));
    const first = only(postsIn(bot));
    await bot.press(button(first, 'A').action, { at: monday('07:10') });
    await settle(bot, monday('07:30'));
    expect(told(bot)).toEqual([]);
    await settle(bot, monday('17:00'));
    await settle(bot, day('2026-03-03', '07:00'));
    await settle(bot, day('2026-03-03', '07:30'));
    expect(textOf(only(told(bot)))).toContain('You have not answered it yet');
  });

  it('is dropped after two hours, and tried again until then', async () => {
    const { bot } = await reminded();
    bot.platform.fail('post', { problem: 'unavailable' }, { problem: 'rate_limited', retryAfter: 5 });
    await settle(bot, day('2026-03-03', '07:30'));
    expect(told(bot)).toEqual([]);
    await settle(bot, day('2026-03-03', '07:31'), 30);
    expect(told(bot)).toHaveLength(1);
    // Nobody was at work until half past nine on Wednesday, and a minute later than two hours on Thursday.
    await settle(bot, day('2026-03-04', '09:29'));
    expect(told(bot)).toHaveLength(2);
    await settle(bot, day('2026-03-05', '09:31'));
    expect(told(bot)).toHaveLength(2);
    await settle(bot, day('2026-03-06', '07:30'));
    expect(told(bot)).toHaveLength(3);
  });

  it('waits for a bot that is in trouble itself, tells the operator once an hour, and stays on', async () => {
    const lines: { level: number; since?: number; msg: string }[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const { bot } = await reminded({ log });
    const down = Array.from({ length: 500 }, () => ({ problem: 'bot' as const }));
    bot.platform.fail('direct', ...down);
    for (let minute = 0; minute <= 135; minute++) await bot.tick(day('2026-03-03', '07:30').add({ minutes: minute }));
    expect(told(bot)).toEqual([]);
    const tries = bot.platform.calls.filter(({ method }) => method === 'direct').length;
    expect(tries).toBeGreaterThan(20);
    expect(tries).toBeLessThan(50);
    expect(lines.map(({ level }) => level)).toEqual([50, 50]);
    expect(lines[0]?.msg).toContain('its token or rights are to be mended');
    expect(lines[1]?.since).toBeGreaterThan(10);
    // The person hears of it once, and has the next one.
    const at = day('2026-03-03', '12:00');
    expect(said(await bot.command('topics', { at })).text).toContain('My last reminder did not reach you');
    expect(said(await bot.command('topics', { at })).text).not.toContain('did not reach you');
    bot.platform.recover();
    await settle(bot, day('2026-03-04', '07:30'));
    expect(told(bot)).toHaveLength(1);
    bot.platform.fail('direct', { problem: 'bot' });
    await settle(bot, day('2026-03-05', '07:30'));
    await settle(bot, day('2026-03-05', '07:31'));
    expect(told(bot)).toHaveLength(2);
    expect(said(await bot.command('remind', { at: day('2026-03-05', '12:00') })).text).not.toContain('did not reach');
  });

  it('never comes twice on a day, whatever clock and zone do', async () => {
    const { bot } = await reminded();
    await settle(bot, day('2026-03-03', '07:30'));
    // The clock goes back an hour.
    await settle(bot, day('2026-03-03', '06:30'));
    await settle(bot, day('2026-03-03', '07:30'));
    expect(told(bot)).toHaveLength(1);
    // To New York, where it is half past eight once more on that day.
    await bot.command('exam in 3 weeks', { at: day('2026-03-03', '10:00'), zone: 'America/New_York' });
    await settle(bot, day('2026-03-03', '13:30'));
    expect(told(bot)).toHaveLength(1);
    await settle(bot, day('2026-03-04', '07:30'));
    expect(told(bot)).toHaveLength(1);
    await settle(bot, day('2026-03-04', '13:30'));
    expect(told(bot)).toHaveLength(2);
    // To Tokyo, where it is half past eight of the next day ten hours later.
    await bot.command('exam in 3 weeks', { at: day('2026-03-04', '14:00'), zone: 'Asia/Tokyo' });
    await settle(bot, day('2026-03-04', '23:30'));
    expect(told(bot)).toHaveLength(2);
    await settle(bot, day('2026-03-05', '23:30'));
    expect(told(bot)).toHaveLength(3);
  });

  it('comes once on days of a clock change', async () => {
    const { bot } = await reminded({}, 'remind 02:30');
    for (const at of ['2026-03-29T00:30Z', '2026-03-29T01:00Z', '2026-03-29T01:30Z', '2026-03-29T02:30Z'])
      await settle(bot, Temporal.Instant.from(at), 2);
    expect(told(bot)).toHaveLength(1);
    const autumn = await reminded({}, 'remind 02:30');
    for (const at of ['2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T02:30Z'])
      await settle(autumn.bot, Temporal.Instant.from(at), 2);
    expect(told(autumn.bot)).toHaveLength(1);
  });

  it('asks for a zone in a form where none is known, and says at its field what is wrong', async () => {
    const from = { ...inDirect, zone: null } as const;
    const bot = await openBot();
    const asked = await bot.command('remind 08:30', from);
    if (asked.kind !== 'form') throw new Error(`no form but ${asked.kind}`);
    const again = await bot.submit(asked.form.submit, { time: '25:00', zone: 'Europe/Pars' }, from);
    expect(again).toMatchObject({
      kind: 'form',
      form: {
        fields: [
          { id: 'time', problem: expect.stringContaining('as a time of day') },
          { id: 'zone', problem: expect.stringContaining('Did you mean Europe/Paris') },
        ],
      },
    });
    const done = said(await bot.submit(asked.form.submit, { time: '8:30', zone: 'paris' }, from));
    expect(done.text).toContain('each day at 08:30 Europe/Paris');
    await settle(bot, day('2026-03-03', '07:30'));
    expect(told(bot)).toHaveLength(1);
  });

  it('takes the zone of the channel where nothing else is known, and the one that was typed before all', async () => {
    const bot = await openTeam({ quiz: '09:00-17:00 Asia/Tokyo daily 1' });
    expect(said(await bot.command('remind 08:30', { zone: null })).text).toContain('08:30 Asia/Tokyo');
    expect(said(await bot.command('remind 9pm America/New York')).text).toContain('21:00 America/New_York');
    expect(said(await bot.command('remind 9pm')).text).toContain('21:00 America/New_York');
    expect(said(await bot.command('remind off rounds on')).text).toContain('Reminders: an hour before a round closes');
  });

  it('answers what cannot be read with the right form, and questions as questions', async () => {
    const bot = await openBot();
    expect(said(await bot.command('remind 25:00')).text).toContain('I cannot read “25:00” as a time of day');
    expect(said(await bot.command('remind 08:30 Europe/Pars')).text).toContain('Did you mean Europe/Paris');
    expect(said(await bot.command('remind me what detects drift')).text).not.toContain('Reminders');
    expect(said(await bot.command('reminders')).text).toContain('Reminders: off.');
  });

  it('is sent few at a time, and rounds go first', async () => {
    const url = await createSqlite();
    const bot = await openTeam({ url, quiz: '09:00-17:00 UTC daily 1' });
    for (let i = 0; i < 130; i++)
      await bot.command('remind 09:00 UTC', { user: `T1/u${i}` as never, at: monday('08:00') });
    // None holds up the others: what else there is to do has its turn after each.
    let turns = 0;
    const others = () => {
      turns++;
      next = setImmediate(others);
    };
    let next = setImmediate(others);
    await bot.tick(monday('09:00'));
    clearImmediate(next);
    expect(turns).toBeGreaterThanOrEqual(50);
    const sent = () => bot.platform.posts.filter(({ place }) => place.startsWith('memory:direct:'));
    expect(postsIn(bot)).toHaveLength(1);
    expect(sent()).toHaveLength(50);
    await bot.tick(monday('09:00'));
    expect(sent()).toHaveLength(100);
    await settle(bot, monday('09:00'));
    expect(sent()).toHaveLength(130);
    expect(new Set(sent().map(({ place }) => place)).size).toBe(130);
    expect(await bot.command('quiz off', asAdmin)).toBeDefined();
  });
});
