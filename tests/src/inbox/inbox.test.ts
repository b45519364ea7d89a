import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import type { PersonRef, PlaceRef, UserRef } from '../../../src/chat.ts';
import { itemId } from '../../../src/inbox/items.ts';
import { openStore } from '../../../src/store/open.ts';
import { databases } from '../../databases.ts';
import { asAdmin, asBob, type Bot, type From, inDirect, later, morning, openBot, said } from '../bot.ts';
import { library } from '../prepared.ts';

const asked = 'can the thing glow in the dark on weekends';
const near = 'Can the thing glow in the dark on all weekends?';
const cas = { user: 'T1/cas' as UserRef, person: 'T1/cas' as PersonRef, userName: 'Cas' } as const;
const elsewhere = { place: 'T1/random' as PlaceRef } as const;
const inbox = async (bot: Bot, from: From = asAdmin) => said(await bot.command('inbox', from));
const topicOf = (label: string) => label.replace('It belongs to ', '');
const belongs = ({ labels }: { labels: string[] }) => labels.find(label => label.startsWith('It belongs to ')) ?? '';
const declined = 'The guide does not cover that.';

/** Two triggers between which the model does not decide. */
async function undecided({ guide }: Bot): Promise<string> {
  const { search } = await library();
  const triggers = guide.topics.flatMap(topic => topic.triggers);
  const pairs = triggers.flatMap((one, i) => triggers.slice(i + 1).map(other => `${one} and ${other}`));
  return pairs.find(pair => search.find(pair).outcome === 'choose') ?? '';
}

describe.each(databases)('the inbox on $name', ({ name, create }) => {
  it('has what was asked in vain, which is answered at once as it was placed, everywhere, until that is taken back', async () => {
    const url = await create();
    const [bot, twin] = [await openBot({ url }), await openBot({ url })];
    expect(said(await bot.command(asked)).text).toContain(declined);
    const shown = await inbox(bot);
    expect(shown.audience).toBe('caller');
    expect(shown.text).toContain(asked);
    expect(shown.text).not.toMatch(/Ann|T1/);
    const placed = said(await bot.press(shown.action(belongs(shown)), asAdmin));
    expect(placed.mode).toBe('replace');
    expect(placed.text).toContain('The inbox is empty');
    const topic = bot.guide.topics.find(({ short }) => short === topicOf(belongs(shown)));
    for (const one of [bot, twin])
      for (const [text, where] of [
        [asked, {}],
        [`${asked.toUpperCase()}!`, elsewhere],
        [near, { ...asBob, ...inDirect }],
      ] as const)
        expect(said(await one.command(text, where)).text).toContain(topic?.answer);
    expect(said(await bot.press(placed.action('Undo'), asAdmin)).text).toContain(asked);
    for (const one of [bot, twin])
      expect(said(await one.command(asked, { place: 'T1/quiet' as PlaceRef })).text).toContain(declined);
  });

  it('lets one of two curators decide who have the same before them at once', async () => {
    const url = await create();
    const bot = await openBot({ url });
    // Two connections to SQLite in one process would wait for each other, which two processes do not.
    const twin = name === 'SQLite' ? bot : await openBot({ url });
    await bot.command(asked);
    const shown = await inbox(bot);
    const presses = [
      bot.press(shown.action(belongs(shown)), asAdmin),
      twin.press(shown.action('Not for this guide'), { ...asBob, ...asAdmin }),
    ];
    const texts = (await Promise.all(presses)).map(reply => said(reply).text);
    expect(texts.filter(text => text.includes('Another curator has just dealt with that one.'))).toHaveLength(1);
    expect(texts.filter(text => text.includes(`“${asked}”: `))).toHaveLength(1);
    expect(await bot.store.inbox.decisions()).toHaveLength(1);
  });

  it('keeps a decision whole or not at all', async () => {
    const store = await openStore(await create(), { log: pino({ level: 'silent' }) });
    const by = { user: 'T1/ann' as UserRef, person: 'T1/ann' as PersonRef };
    const both = ['one', 'two'].map(subject => ({ subject, text: subject }));
    const rest = { kind: 'outside' as const, topic: null, note: null, guide: '1', at: morning, replaces: [] };
    expect(await store.inbox.decide(by, { ...rest, decision: 'a', subjects: both.slice(1) })).toBe(true);
    expect(await store.inbox.decide(by, { ...rest, decision: 'b', subjects: both })).toBe(false);
    expect((await store.inbox.decisions()).map(({ subject, decision }) => [subject, decision])).toEqual([['two', 'a']]);
    expect(await store.inbox.decide(by, { ...rest, decision: 'b', subjects: both, replaces: ['a'] })).toBe(true);
    expect((await store.inbox.decisions()).map(({ decision }) => decision)).toEqual(['b', 'b']);
    await store.close();
  });
});

describe('an item of the inbox', () => {
  it('gathers near wordings, those said most often first', async () => {
    const bot = await openBot();
    for (const text of [asked, `${asked}?`, near, 'where do I park a yellow submarine overnight?'])
      await bot.command(text);
    const { text } = await inbox(bot);
    expect(text).toMatch(/3 times, last on Monday 2 March/);
    expect(text).toContain('Also asked as:');
    expect(text).toContain('1 more after this.');
    expect(text).not.toContain('submarine');
  });

  it('is not for this guide once that was said, and is not noted again', async () => {
    const bot = await openBot();
    await bot.command(asked);
    const shown = await inbox(bot);
    await bot.press(shown.action('Not for this guide'), asAdmin);
    const again = said(await bot.command(near)).text;
    expect(again).toContain(declined);
    expect(again).not.toContain('was noted');
    expect((await inbox(bot)).text).toContain('The inbox is empty');
  });

  it('comes again in a week where it was put off', async () => {
    const bot = await openBot();
    await bot.command(asked);
    const shown = await inbox(bot);
    expect(said(await bot.press(shown.action('Later'), asAdmin)).text).toContain('The inbox is empty');
    await bot.command(asked, { at: later({ hours: 24 }) });
    expect((await inbox(bot, { ...asAdmin, at: later({ hours: 6 * 24 }) })).text).toContain('The inbox is empty');
    expect((await inbox(bot, { ...asAdmin, at: later({ hours: 7 * 24 }) })).text).toContain(asked);
  });

  it('is noted with what the guide should say', async () => {
    const bot = await openBot();
    await bot.command(asked);
    const shown = await inbox(bot);
    const form = await bot.press(shown.action('Needs new text…'), asAdmin);
    if (form.kind !== 'form') throw new Error('no form');
    expect(await bot.submit(form.form.submit, { note: ' ' }, asAdmin)).toMatchObject({ kind: 'form' });
    expect(said(await bot.submit(form.form.submit, { note: 'That it glows.' }, asAdmin)).text).toContain(
      'needs new text',
    );
    expect(await bot.store.inbox.decisions()).toMatchObject([{ kind: 'text', note: 'That it glows.' }]);
    // Until another version of the guide was asked, it is the same gap.
    await bot.command(asked, { at: later({ hours: 48 }) });
    expect((await inbox(bot, { ...asAdmin, at: later({ hours: 48 }) })).text).toContain('The inbox is empty');
  });

  it('goes to any topic by a form', async () => {
    const bot = await openBot();
    await bot.command(asked);
    const shown = await inbox(bot);
    const form = await bot.press(shown.action('To another topic…'), asAdmin);
    if (form.kind !== 'form') throw new Error('no form');
    const topic = bot.guide.topics.at(-1);
    expect(await bot.submit(form.form.submit, { topic: 'nothing' }, asAdmin)).toMatchObject({ kind: 'form' });
    await bot.submit(form.form.submit, { topic: topic?.short ?? '' }, asAdmin);
    expect(said(await bot.command(asked)).text).toContain(topic?.answer);
  });

  it('holds an offered choice that nobody pressed, and none that somebody did', async () => {
    const bot = await openBot();
    const unclear = await undecided(bot);
    const offered = said(await bot.command(unclear));
    expect(offered.text).toContain('Did you mean one of these?');
    expect((await inbox(bot)).text).toContain('None of the topics offered was pressed.');
    await bot.press(offered.buttons[0]?.action ?? '');
    expect((await inbox(bot)).text).toContain('The inbox is empty');
  });

  it('holds an answer that was no help, until it is said to be right, and again when more say so', async () => {
    const bot = await openBot();
    const question = 'what detects drift?';
    const judge = async (from: From) => {
      const answer = said(await bot.command(question, from));
      const reasons = said(await bot.press(answer.action('Not helpful'), from));
      await bot.press(reasons.action('It is wrong'), from);
    };
    await judge({});
    const shown = await inbox(bot);
    expect(shown.text).toContain('People said that the answer from Model Monitor is wrong.');
    const at = later({ hours: 1 });
    await bot.press(shown.action('Looks right'), { ...asAdmin, at });
    expect((await inbox(bot)).text).toContain('The inbox is empty');
    await judge({ ...asBob, at: later({ hours: 2 }) });
    expect((await inbox(bot, { ...asAdmin, at: later({ hours: 3 }) })).text).toContain('is wrong.');
  });

  it('is none of small talk and noise', async () => {
    const bot = await openBot();
    for (const text of ['zxqv wvuq?', 'qwrtpsdfg', 'thanks a lot', '☕']) await bot.command(text);
    expect((await inbox(bot)).text).toContain('The inbox is empty');
  });
});

describe('a placement', () => {
  it('is never made over a topic that is called by name', async () => {
    const bot = await openBot();
    const question = 'how much does Model Monitor cost per hour?';
    await bot.command(question);
    const shown = await inbox(bot);
    expect(shown.labels.filter(label => label.startsWith('It belongs to'))).toEqual(['It belongs to Model Monitor']);
    const forged = shown.action('It belongs to Model Monitor').replace('model-monitor', 'clarify');
    expect(said(await bot.press(forged, asAdmin)).text).toContain('calls Model Monitor by name');
    expect(await bot.store.inbox.decisions()).toEqual([]);
  });

  it('is not heard for what the guide lists, or calls by name, though it is alike', async () => {
    const bot = await openBot();
    const by = { user: 'T1/ann' as UserRef, person: 'T1/ann' as PersonRef };
    const listed = bot.guide.topics[0]?.asked[0] ?? '';
    const before = [said(await bot.command(listed)).text, said(await bot.command(`${asked} in Clarify`)).text];
    const subjects = [listed, asked].map(text => ({ subject: text, text }));
    const rest = { kind: 'outside' as const, topic: null, note: null, guide: '1', at: morning, replaces: [] };
    await bot.store.inbox.decide(by, { ...rest, decision: 'a', subjects });
    expect([said(await bot.command(listed)).text, said(await bot.command(`${asked} in Clarify`)).text]).toEqual(before);
  });
});

describe('a curator', () => {
  const steps = ['p', 'o', 'l', 'f', 'c', 't', 's', 'u'];

  it.each([
    ['somebody who is none', asBob],
    ['an admin of a direct message', { ...asBob, ...asAdmin, ...inDirect }],
  ])('is not %s, whose forged buttons and forms change nothing', async (_, who) => {
    const bot = await openBot();
    await bot.command(asked);
    const item = itemId(asked);
    const replies = [await bot.command('inbox', who), await bot.command('curators @bob', who)];
    for (const step of steps) replies.push(await bot.press(`1:i:${step}:${item}:${bot.guide.topics[0]?.id}`, who));
    for (const step of ['c', 't'])
      replies.push(await bot.submit(`1:i:${step}:${item}`, { topic: 'clarify', note: 'x' }, who));
    for (const reply of replies) {
      expect(said(reply).text).toMatch(/^(?:The inbox is for curators|Only admins can name curators)/);
      expect(said(reply).text).not.toContain(asked);
    }
    expect(await bot.store.inbox.decisions()).toEqual([]);
  });

  it('is whom an admin names, everywhere, until they are removed; and both are told in the log', async () => {
    const bot = await openBot();
    const named = { text: 'curators @Cas', people: [{ user: cas.user, person: cas.person, name: 'Cas' }] };
    const say = async (text: string, people = named.people) => {
      const { at, eventId } = { at: morning, eventId: `named-${text}` };
      const origin = { ...bot.origin, ...asAdmin };
      return said(await bot.handle({ kind: 'command', text, people, origin, at, eventId })).text;
    };
    expect((await inbox(bot, { ...cas, ...inDirect })).text).toContain('The inbox is for curators');
    expect(await say('curators @Nobody', [])).toContain('I cannot tell who');
    expect(await say('curators @Cas')).toContain('Cas is a curator now');
    expect(await say('curators add @Cas')).toContain('Cas is a curator already');
    expect((await inbox(bot, { ...cas, ...inDirect })).text).toContain('The inbox is empty');
    expect(said(await bot.command('curators', asAdmin)).text).toContain('Cas');
    await bot.command('answers publicly', { ...asAdmin, at: later({ minutes: 1 }) });
    expect(said(await bot.command('quiz log', asAdmin)).text).toMatch(
      /Ann · answers publicly[\s\S]*Ann · curators @name/,
    );
    expect(said(await bot.command('quiz log', asBob)).text).toContain('Only admins');
    expect(await say('curators remove @Cas')).toContain('Cas is no curator any more');
    expect((await inbox(bot, cas)).text).toContain('The inbox is for curators');
  });

  it('is no admin of a workspace that does not look after the guide', async () => {
    const bot = await openBot();
    const { guide, store, platform, origin } = bot;
    const { search } = await library();
    const log = pino({ level: 'silent' });
    const curates = (place: PlaceRef) => place !== origin.place;
    const { handle } = createApp({ guide, search, store, messenger: platform.messenger, log, seed: () => 1, curates });
    const say = async (text: string, where: From) =>
      said(
        await handle({
          kind: 'command',
          text,
          at: morning,
          eventId: `${text} ${where.place}`,
          origin: { ...origin, ...asAdmin, ...where },
        }),
      ).text;
    expect(await say('inbox', {})).toContain('The inbox is for curators');
    expect(await say('curators', {})).toContain('Only admins can name curators');
    expect(await say('inbox', elsewhere)).toContain('The inbox is empty');
  });
});
