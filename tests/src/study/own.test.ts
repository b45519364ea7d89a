import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.ts';
import { asAdmin, asBob, type Bot, type From, inDirect, later, openBot, said } from '../bot.ts';
import { openTeam } from '../quiz/team.ts';

async function form(bot: Bot, action: string, from: From = {}) {
  const reply = await bot.press(action, from);
  if (reply.kind !== 'form') throw new Error(`no form but ${reply.kind}`);
  return reply.form;
}
const initial = (fields: readonly { id: string; initial?: string }[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ id, initial = '' }) => [id, initial]));

describe.each(databases)('the own page on $name', ({ create }) => {
  it('shows record, strength, what is due, exam and reminders, each with its button', async () => {
    const bot = await openBot({ url: await create() });
    await bot.command('exam 12 May');
    await bot.command('remind 08:30');
    for (const label of ['A', 'B']) {
      const shown = said(await bot.command('practice'));
      await bot.press(shown.action(label));
    }
    const page = said(await bot.command('me', inDirect));
    expect(page.audience).toBe('caller');
    for (const text of [
      'no counted answers yet',
      'of 2 answers.',
      'Due now: ',
      'Topics by strength',
      'Your exam: ',
      '12 May',
    ])
      expect(page.text).toContain(text);
    expect(page.text).toContain('Reminders: each day at 08:30 Europe/Paris.');
    expect(page.labels.slice(0, 3)).toEqual(['Review', 'Mock exam', 'Practice']);
    const weakest = page.labels.find(label => label.startsWith('Practice: ')) ?? '';
    expect(said(await bot.press(page.action(weakest))).text).toContain('Practice: no points');
    expect(page.labels.at(-1)).toBe('Settings');
    // Nobody else sees any of it.
    const others = said(await bot.command('me', asBob)).text;
    for (const text of ['12 May,', '08:30 Europe', 'of 2 answers']) expect(others).not.toContain(text);
  });

  it('calls nothing due that a review would not ask, as it stands in an open round', async () => {
    const bot = await openBot({ url: await create() });
    const asked = said(await bot.command('practice'));
    const item = /^1:x:([^:]+):/.exec(asked.action('A'))?.[1] ?? '';
    await bot.press(asked.action('A'));
    const at = later({ hours: 24 * 60 });
    const due = async () => /Due now: (\w+)/.exec(said(await bot.command('me', { ...inDirect, at })).text)?.[1];
    expect(await due()).toBe('1');
    const { quiz } = bot.store;
    const round = {
      date: at.toZonedDateTimeISO('UTC').toPlainDate(),
      zone: 'UTC',
      opens: at,
      closes: at.add({ hours: 8 }),
    };
    await quiz.addRound(bot.origin.place, { ...round, perRound: 1 });
    const [held] = await quiz.claimRounds(at, { holder: 'one', until: at.add({ hours: 1 }) }, 1);
    if (!held) throw new Error('no round');
    const { id, topic } = bot.guide.bank.find(one => one.id === item) ?? {};
    const questions = [
      { item: id ?? '', topic: topic ?? '', right: [0], order: [0, 1, 2, 3], voided: false, told: false },
    ];
    await quiz.dealRound(held, 'one', { seed: 7, questions }, { status: 'open', openedAt: at });
    // She answered in this channel, which is how the bot knows her there.
    const pick = {
      round: held.key,
      question: item,
      user: bot.origin.user,
      choice: 0,
      at: at.add({ minutes: 1 }),
      event: 'e',
    };
    await quiz.savePick(pick, 'Ann', bot.origin.person);
    expect(await due()).toBe('nothing');
  });

  it('has its settings in one form, which says of each field what is wrong and changes nothing then', async () => {
    const bot = await openBot({ url: await create() });
    const page = said(await bot.command('me'));
    const opened = await form(bot, page.action('Settings'));
    expect(initial(opened.fields)).toEqual({ daily: '', time: '', zone: 'Europe/Paris', exam: '', hidden: 'no' });
    const wrong = { daily: '99', time: 'soon', zone: 'Europe/Pars', exam: '05/06', hidden: 'yes' };
    const again = await bot.submit(opened.submit, wrong);
    if (again.kind !== 'form') throw new Error('it was taken');
    expect(again.form.fields.map(({ id, problem = '' }) => [id, problem])).toEqual([
      ['daily', 'From 1 to 50 questions, please.'],
      ['time', expect.stringContaining('as a time of day')],
      ['zone', expect.stringContaining('Did you mean Europe/Paris')],
      ['exam', expect.stringContaining('That can be two days.')],
      ['hidden', ''],
    ]);
    expect(initial(again.form.fields)).toEqual(wrong);
    // Where a form cannot be shown again, its button opens it as it stands.
    expect(initial((await form(bot, again.form.reopen ?? '')).fields)).toEqual(wrong);
    expect(said(await bot.command('me')).text).toContain('The boards show you');

    const right = { daily: '8', time: '7:15', zone: 'america/new york', exam: '12 May', hidden: 'yes' };
    const saved = said(await bot.submit(opened.submit, right));
    expect(saved.text).toContain('each day at 07:15 America/New_York');
    expect(saved.text).toContain('Tuesday 12 May');
    expect(saved.text).toContain('The boards do not show you.');
    const now = await form(bot, said(await bot.command('me')).action('Settings'));
    expect(initial(now.fields)).toEqual({ ...right, time: '07:15', zone: 'America/New_York', exam: '2026-05-12' });
    await bot.submit(now.submit, { daily: '', time: '', zone: '', exam: '', hidden: 'no' });
    const { text } = said(await bot.command('me'));
    for (const part of ['Reminders: off', 'Your exam: not set', 'The boards show you']) expect(text).toContain(part);
  });

  it('tells what is stored, in words and as JSON, and nothing of others', async () => {
    const bot = await openTeam({ url: await create() });
    for (const from of [{}, asBob]) {
      await bot.command('exam 12 May', from);
      await bot.command('remind 08:30', from);
      for (let count = 0; count < 8; count++) {
        const shown = said(await bot.command('practice', { ...from, at: later({ hours: 24 * count }) }));
        await bot.press(shown.action('A'), { ...from, at: later({ hours: 24 * count }) });
      }
    }
    let shown = said(await bot.command('me data'));
    expect(shown.text).toContain('What is stored about you');
    expect(shown.text).toContain('how well you remember');
    const parts = [shown.text];
    while (shown.labels.includes('Next part')) {
      shown = said(await bot.press(shown.action('Next part')));
      expect(shown.mode).toBe('replace');
      parts.push(shown.text);
    }
    expect(parts.length).toBeGreaterThan(1);
    const rows = parts
      .flatMap(text => text.split('\n').filter(line => line.startsWith('{')))
      .map(line => JSON.parse(line));
    expect(new Set(rows.map(({ table }) => table))).toEqual(
      new Set(['people', 'schedules', 'learners', 'reviews', 'cards', 'reminders', 'changes']),
    );
    expect(rows.filter(({ table }) => table === 'reviews')).toHaveLength(8);
    expect(JSON.stringify(rows)).not.toContain('bob');
    // A forged part, and who has nothing stored.
    expect(said(await bot.press('1:l:data:9999')).text).toContain('Nothing that names you is stored.');
    expect(said(await bot.command('me data', { user: 'T1/eve' as never })).text).toBe(
      'Nothing that names you is stored.',
    );
  });
});

let opens = 0;

describe('the page that a platform keeps for the bot', () => {
  const opened = async (bot: Bot, from: From = {}) =>
    said(
      await bot.handle({
        kind: 'opened',
        eventId: `open-${++opens}`,
        at: later({ seconds: 0 }),
        origin: { ...bot.origin, ...inDirect, ...from },
      }),
    );

  it('is the own page with the help below it, and shows what is set there', async () => {
    const bot = await openBot();
    const page = await opened(bot, asAdmin);
    expect(page.text).toContain('Reminders: off.');
    expect(page.text).toContain('Ask in your own words');
    const settings = await form(bot, page.action('Settings'), inDirect);
    const values = { ...initial(settings.fields), time: '08:30' };
    const after = said(await bot.submit(settings.submit, values, inDirect));
    expect(after.mode).toBe('replace');
    expect(after.text).toContain('each day at 08:30 Europe/Paris');
    expect(after.text).toContain('Ask in your own words');
    expect((await opened(bot)).text).toBe(after.text);
  });
});
