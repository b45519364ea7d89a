import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askLine } from '../../src/answers/script.ts';
import type { PersonRef } from '../../src/chat.ts';
import { createReader } from '../../src/search/reader.ts';
import { freezingTexts } from '../fixtures/freezing-texts.ts';
import { type Bot, inThread, later, openBot } from './bot.ts';
import { type Library, library } from './prepared.ts';

/**
 * Nobody's text may hold up all others for more than 50 ms. What is measured is the time that the processor spent on it,
 * not the time that went by, so that a loaded machine does not matter; the best of three counts, as the garbage of those
 * before is collected at any time; and the bound is twice as wide, for a slow machine: today the slowest takes some 15 ms.
 */
const bound = 100;
const tries = 3;

const form = '1:k';
const setupFields = ['opens', 'closes', 'zone', 'days', 'questions'];
const suggested = ['question', 'topic', 'first', 'second', 'zone', 'days', 'length', 'date', 'nothing'];
const rests = ['quiz on', 'quiz skip', 'quiz void', 'quiz now', 'practice', 'compare', 'ask', 'answers', 'me'];

type Entry = readonly [name: string, enter: (text: string) => Promise<unknown>];

let count = 0;
/** Each time another person in another minute: nobody may ask as often as this test does. */
const from = () => ({
  ...{ person: `T1/p${++count}` as PersonRef, at: later({ seconds: count }) },
  ...{ eventId: `freezing-${count}`, isAdmin: true },
});

/** Every way in which a text of a person gets into the program. */
function entriesOf(bot: Bot, library: Library): Entry[] {
  const item = bot.guide.bank[0]?.id;
  const line = (text: string) => JSON.stringify({ id: 1, text, turns: ['what is Clarify?', text] });
  const submit =
    (id: string, fields: readonly string[]): Entry[1] =>
    text =>
      bot.submit(id, Object.fromEntries(fields.map(field => [field, text])), from());
  const opened: Entry[1] = text => {
    const { at, eventId, ...who } = from();
    return bot.handle({ kind: 'opened', eventId, at, origin: { ...bot.origin, ...who, userName: text, zone: text } });
  };
  const command: Entry[1] = text => bot.command(text, from());
  return [
    ['a command', command],
    ['a mention in a thread', text => bot.mention(text, { ...from(), ...inThread })],
    ...rests.map((words): Entry => [`the rest of ${words}`, text => command(`${words} ${text}`)]),
    ['a button', text => bot.press(text, from())],
    ['the draft in a button', text => bot.press(`1:k:${text}`, from())],
    ...setupFields.map((field): Entry => [`the field ${field}`, submit(form, [field])]),
    ['all fields of a form', submit(form, setupFields)],
    ['a report', submit(`1:w:${item}`, ['reason', 'comment'])],
    ['a comment', submit('1:t::t.canvas.0', ['comment'])],
    ['an unknown form', text => bot.submit(text, { [text.slice(0, 50)]: text }, from())],
    ...suggested.map((field): Entry => [`a suggestion for ${field}`, text => bot.suggest(text, from(), field)]),
    ['a name and a zone', opened],
    ['a line of ask', async text => askLine({ ...library, milliseconds: () => 0 }, line(text))],
  ];
}

describe('a text that makes programs stand still', () => {
  let bot: Bot;
  let entries: Entry[];
  beforeAll(async () => {
    const { search } = await library();
    for (let i = 0; i < 100; i++) search.find('what detects drift in a model that is live?');
  });
  beforeEach(async () => {
    bot = await openBot();
    entries = entriesOf(bot, await library());
  });

  /** Milliseconds of the processor. */
  async function spentOn(work: () => Promise<unknown>): Promise<number> {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  }

  it('is one of many', () => {
    expect(Object.keys(freezingTexts).length).toBeGreaterThan(60);
    expect(new Set(Object.values(freezingTexts)).size).toBe(Object.keys(freezingTexts).length);
    expect(entries.length).toBeGreaterThan(25);
  });

  it.each(Object.entries(freezingTexts))('holds up nobody: %s', { timeout: 120_000 }, async (_, text) => {
    const slow: string[] = [];
    for (const [name, enter] of entries) {
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < tries && best > bound; i++) best = Math.min(best, await spentOn(() => enter(text)));
      if (best > bound) slow.push(`${name}: ${Math.round(best)} ms`);
    }
    expect(slow).toEqual([]);
  });

  it('is answered, or declined with the limit', async () => {
    for (const text of Object.values(freezingTexts)) {
      const reply = await bot.command(text, from());
      expect(reply.kind).toBe('message');
      expect(JSON.stringify(reply)).not.toContain('went wrong');
    }
  });
});

describe('the work on a text', () => {
  it('does not grow with its unknown words: only so many are looked up for a slip', async () => {
    const { guide } = await library();
    const read = createReader(guide);
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const misspelt = letters.flatMap(one => ['moni', 'regi', 'pipel', 'dashb'].map(begin => `${begin}${one}tored`));
    expect(read('detcts drfit in modle moniters').repairs).toHaveLength(4);
    expect(read(`${misspelt.join(' ')} drfit`).repairs.map(({ typed }) => typed)).not.toContain('drfit');
    expect(read(`drfit ${misspelt.join(' ')}`).repairs.map(({ typed }) => typed)).toContain('drfit');
    const often = Array.from({ length: 300 }, () => 'drfit').join(' ');
    expect(read(`${often} moniter`).repairs.map(({ typed }) => typed)).toContain('moniter');
  });
});
