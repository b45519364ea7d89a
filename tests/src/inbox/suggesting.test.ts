import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PlaceRef } from '../../../src/chat.ts';
import { runKnowledge } from '../../../src/curate/command.ts';
import { loadGuide } from '../../../src/knowledge/load.ts';
import { databases } from '../../databases.ts';
import { asAdmin, asBob, type Bot, type From, inDirect, later, morning, openBot, said } from '../bot.ts';
import { copyOfGuide } from '../knowledge/guides.ts';
import { secondGuideFolder } from '../prepared.ts';
import { only, postsIn, settle } from '../quiz/team.ts';

const good = {
  topic: 'green-tea',
  stem: 'A guest wants a cup that never met an oven or a cellar. What do you pour?',
  options: [
    '*sencha = steamed at once',
    'assam = left to turn dark',
    'puerh = kept for years',
    'rooibos = no tea at all',
  ].join('\n'),
  tip: 'Steamed leaves stay as they were.',
};

const formOf = async (bot: Bot, reply = bot.command('suggest')) => {
  const given = await reply;
  if (given.kind !== 'form') throw new Error(`no form but ${JSON.stringify(given)}`);
  return given.form;
};
const suggest = async (bot: Bot, values: Record<string, string> = good, from: From = {}) =>
  bot.submit((await formOf(bot, bot.command('suggest', from))).submit, values, from);
const inbox = async (bot: Bot, from: From = asAdmin) => said(await bot.command('inbox', from));
const press = async (bot: Bot, label: string, from: From = asAdmin) =>
  said(await bot.press((await inbox(bot, from)).action(label), from));
const toldAnn = (bot: Bot) => bot.platform.posts.filter(({ place }) => place === 'memory:direct:T1/ann');
const practised = async (bot: Bot, from: From = {}) => {
  const texts: string[] = [];
  for (let i = 0; i < 40; i++) texts.push(said(await bot.press('1:q:green-tea', from)).text);
  return texts.join('\n');
};

/** The question of the team as it is practised in its channel. */
async function shownHere(bot: Bot) {
  for (let i = 0; i < 40; i++) {
    const shown = said(await bot.press('1:q:green-tea', { at: later({ minutes: i }) }));
    if (shown.text.includes(good.stem)) return shown;
  }
  throw new Error('it was not asked');
}

describe.each(databases)('a question that somebody suggests on $name', ({ create }) => {
  it('is asked in practice and rounds of its channel once it was accepted, also after a restart, and nowhere else', async () => {
    const url = await create();
    const bot = await openBot({ folder: secondGuideFolder, url });
    expect(said(await suggest(bot)).text).toContain('Curators look at your question');
    expect(await practised(bot)).not.toContain(good.stem);
    const shown = await inbox(bot);
    expect(shown.text).toContain(good.stem);
    expect(shown.text).not.toMatch(/Ann|T1/);
    expect((await press(bot, 'Accept')).text).toContain('Accepted');
    const texts = await practised(bot);
    expect(texts).toContain(good.stem);
    expect(texts).toContain('A question by your team.');
    expect(await practised(bot, { place: 'T1/random' as PlaceRef })).not.toContain(good.stem);
    await settle(bot, later({ minutes: 1 }));
    expect(only(toldAnn(bot)).message.parts[0]).toMatchObject({
      spans: [{ text: expect.stringContaining('was accepted') }],
    });
    await bot.store.close();
    const next = await openBot({ folder: secondGuideFolder, url, platform: bot.platform });
    expect(await practised(next)).toContain(good.stem);
    // So many that each question of the bank is among them.
    await next.command('quiz on 09:00-17:00 UTC daily 3', { ...asAdmin, at: morning });
    let asked = '';
    for (let day = 0; day < 14 && !asked.includes(good.stem); day++) {
      await next.command('quiz now 1m', { ...asAdmin, at: later({ hours: 24 * day }) });
      await settle(next, later({ hours: 24 * day, minutes: 1 }));
      asked = JSON.stringify(postsIn(next, next.origin.place).map(({ message }) => message));
      await settle(next, later({ hours: 24 * day + 10 }));
    }
    expect(asked).toContain(good.stem);
  }, 60_000);

  it('is shown, judged and reported nowhere else by a button that somebody forged', async () => {
    const url = await create();
    const bot = await openBot({ folder: secondGuideFolder, url });
    await suggest(bot);
    await press(bot, 'Accept');
    const shown = await shownHere(bot);
    const [tap, report] = [shown.action('A'), `1:w:${/^1:x:([^:]+):/.exec(shown.action('A'))?.[1]}`];
    const elsewhere = { place: 'T1/random' as PlaceRef };
    const refused = said(await bot.press(tap, elsewhere)).text;
    expect(refused).toBe('This question is not known here any more.');
    expect(said(await bot.press(report, elsewhere)).text).toBe('This question is not in the guide any more.');
    expect(await bot.submit(report, { reason: 'wrong' }, elsewhere)).not.toMatchObject({ kind: 'form' });
    expect((await bot.store.quiz.itemStats()).filter(({ reports }) => reports > 0)).toEqual([]);
    expect(said(await bot.press(tap)).text).toContain('sencha');
    expect((await bot.press(report)).kind).toBe('form');
  });

  it('is judged by one of two curators', async () => {
    const bot = await openBot({ folder: secondGuideFolder, url: await create() });
    await suggest(bot);
    const shown = await inbox(bot);
    const replies = await Promise.all([
      bot.press(shown.action('Accept'), asAdmin),
      bot.press(shown.action('Decline'), { ...asBob, ...asAdmin }),
    ]);
    const texts = replies.map(reply => said(reply).text);
    expect(texts.filter(text => text.startsWith('Another curator has just dealt with that question.'))).toHaveLength(1);
    await settle(bot, later({ minutes: 1 }));
    expect(toldAnn(bot)).toHaveLength(1);
  });
});

describe('a suggested question', () => {
  it.each([
    ['no topic of the guide', { topic: 'coffee' }, 'topic', 'Write one of the topics.'],
    ['two options', { options: 'one = a\n*two = b' }, 'options', 'Write four lines'],
    ['none that is right', { options: good.options.replace('*', '') }, 'options', 'Write four lines'],
    ['no reasons', { options: good.options.replaceAll(/ = .*/g, '') }, 'options', 'Write four lines'],
    ['no stem', { stem: ' ' }, 'stem', 'Write something here.'],
    [
      'a right one that is told by its length',
      { options: good.options.replace('sencha', `sencha ${'and so on '.repeat(5)}`.trim()) },
      'options',
      'much longer',
    ],
    [
      'an option that leans on others',
      { options: good.options.replace('rooibos', 'none of the above') },
      'options',
      'stand alone',
    ],
  ])('with %s is given back at once, with what to mend and all that was typed', async (_, change, field, problem) => {
    const bot = await openBot({ folder: secondGuideFolder });
    const typed = { ...good, ...change };
    const { fields, reopen = '' } = await formOf(bot, suggest(bot, typed));
    expect(fields.flatMap(({ id, problem }) => (problem ? [[id, problem]] : []))).toEqual([
      [field, expect.stringContaining(problem)],
    ]);
    const again = await formOf(bot, bot.press(reopen));
    expect(Object.fromEntries(again.fields.map(({ id, initial }) => [id, initial]))).toEqual(typed);
    expect((await inbox(bot)).text).toContain('The inbox is empty');
    expect(said(await bot.submit(again.submit, good)).text).toContain('Curators look at your question');
    expect((await inbox(bot)).text).toContain(good.stem);
  });

  it('that repeats one of the guide is not taken', async () => {
    const bot = await openBot({ folder: secondGuideFolder });
    const known = bot.guide.bank.find(({ topic }) => topic === 'green-tea');
    const { fields } = await formOf(bot, suggest(bot, { ...good, stem: known?.stem ?? '' }));
    expect(fields.find(({ id }) => id === 'stem')?.problem).toContain('nearly the same');
  });

  it('comes back with a note to who suggested it, is mended, and comes again', async () => {
    const bot = await openBot({ folder: secondGuideFolder });
    await suggest(bot);
    const form = await formOf(bot, bot.press((await inbox(bot)).action('Give back…'), asAdmin));
    expect(await bot.submit(form.submit, { note: ' ' }, asAdmin)).toMatchObject({ kind: 'form' });
    expect(said(await bot.submit(form.submit, { note: 'Say which oven.' }, asAdmin)).text).toContain('Given back');
    await settle(bot, later({ minutes: 1 }));
    const { message } = only(toldAnn(bot));
    expect(JSON.stringify(message)).toContain('Say which oven.');
    const mend = message.buttons[0]?.action ?? '';
    expect(said(await bot.press(mend, asBob)).text).toContain('older message');
    const again = await formOf(bot, bot.press(mend, inDirect));
    await bot.submit(again.submit, { ...good, stem: good.stem.replace('an oven', 'a clay oven') }, inDirect);
    expect((await inbox(bot)).text).toContain('a clay oven');
    expect(said(await bot.submit(again.submit, good, inDirect)).text).toContain('with the curators already');
  });

  it('is for channels, and judged by curators alone', async () => {
    const bot = await openBot({ folder: secondGuideFolder });
    expect(said(await bot.command('suggest', inDirect)).text).toContain('for the quiz of a channel');
    await suggest(bot);
    const id = (await bot.store.inbox.suggestions('open'))[0]?.id;
    for (const step of ['a', 'b', 'd'])
      expect(said(await bot.press(`1:i:${step}:${id}`, asBob)).text).toContain('The inbox is for curators');
    expect(said(await bot.submit(`1:i:b:${id}`, { note: 'x' }, asBob)).text).toContain('The inbox is for curators');
    expect(await bot.store.inbox.suggestions('open')).toHaveLength(1);
  });

  it('is exported as a table that the guide takes', async () => {
    const bot = await openBot({ folder: secondGuideFolder });
    await suggest(bot);
    await press(bot, 'Accept');
    const { folder } = await copyOfGuide();
    const out = await mkdtemp(join(tmpdir(), 'team-'));
    onTestFinished(() => rm(out, { recursive: true }));
    const lent = { ...bot.store, close: async () => {} };
    const tools = {
      previews: async () => [],
      prepared: () => Promise.reject(new Error('the guide was prepared')),
      openStore: async () => lent,
      now: () => morning,
    };
    await runKnowledge(['export', 'team', join(out, 'team.csv')], folder, tools);
    await runKnowledge(['import', 'csv', join(out, 'team.csv')], folder, tools);
    expect((await loadGuide(folder)).bank.map(({ stem }) => stem)).toContain(good.stem);
  });
});
