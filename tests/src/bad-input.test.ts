import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLine } from '../../src/answers/line.ts';
import type { Origin, PersonRef, PlaceRef, Reply, UserRef } from '../../src/chat.ts';
import { hostileTexts } from '../contract/samples.ts';
import { ann, asBob, type Bot, general, inDirect, morning, openBot, said } from './bot.ts';
import { library } from './prepared.ts';
import { expectWellFormed } from './well-formed.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
const gaps = () => bot.store.gaps(Temporal.Instant.fromEpochMilliseconds(0), 10);

describe('text without a question', () => {
  it.each(['🦄🫠', '👩‍👩‍👧‍👦', ':octopus:'])(
    'of pictures that say nothing gets an example of one, and nothing in a channel: %j',
    async text => {
      for (const reply of [await bot.command(text), await bot.mention(text, inDirect)]) {
        expectWellFormed(reply);
        expect(said(reply).text).toContain(bot.guide.examples[0]);
      }
      expect(await bot.mention(text)).toEqual({ kind: 'none' });
      expect(await gaps()).toEqual([]);
    },
  );

  it.each(['?!', '…', '<> <>', '\u0000\u0007', '\ud800', '\ud83d \udc4d', '\u200b', '\u202e', '***'])(
    'of marks alone gets an example of one, and nothing in a channel: %j',
    async text => {
      for (const reply of [await bot.command(text), await bot.mention(text, inDirect)]) {
        expectWellFormed(reply);
        expect(said(reply).audience).toBe('caller');
        expect(said(reply).text).toContain(bot.guide.examples[0]);
      }
      expect(await bot.mention(text)).toEqual({ kind: 'none' });
      expect(await gaps()).toEqual([]);
    },
  );

  it.each(['', ' ', '\n\t\r\n', '\u00a0\u3000'])('that is empty gets help: %j', async text => {
    expect(said(await bot.mention(text)).text).toContain('Ask in your own words');
  });
});

describe('too much text', () => {
  it.each([
    'x'.repeat(10_000),
    'what detects drift? '.repeat(500),
    `compare ${'Canvas and '.repeat(1_000)}`,
    '😀'.repeat(10_000),
  ])('is declined with the limit: %#', async text => {
    const reply = await bot.command(text);
    expectWellFormed(reply);
    expect(said(reply).text).toMatch(/up to 4,000 characters/);
    expect(said(reply).audience).toBe('caller');
  });

  it('is not repeated to everybody', async () => {
    const text = `what detects drift in a model that is live ${'and live '.repeat(300)}`;
    const { text: public_ } = said(await bot.command(`ask publicly ${text}`));
    expect(public_.split('\n')[0]?.length).toBeLessThan(250);
  });
});

describe('hostile text', () => {
  it.each(hostileTexts)('is answered like any other: %#', async text => {
    const question = `${text} what detects drift?`;
    for (const reply of [
      await bot.command(text),
      await bot.mention(text),
      await bot.command(question),
      await bot.command(`ask publicly ${question}`),
    ]) {
      expectWellFormed(reply);
    }
  });

  it('is repeated as text alone, for the renderers to escape', async () => {
    const reply = await bot.command('ask publicly <!channel> @everyone what detects drift?');
    if (reply.kind !== 'message') throw new Error('expected a message');
    const spoken = reply.message.parts.filter(part => JSON.stringify(part).includes('@everyone'));
    expect(spoken).toEqual([{ kind: 'quote', spans: [{ text: '<!channel> @everyone what detects drift?' }] }]);
  });

  it('with names that every object inherits names no command and no topic', async () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
      for (const text of [word, `answers ${word}`, `me ${word}`, `compare ${word} ${word}`, `ask ${word}`]) {
        const reply = await bot.command(text);
        expectWellFormed(reply);
        expect(said(reply).text).not.toMatch(/native code|\[object/);
      }
      expectWellFormed(await bot.suggest(word));
    }
  });
});

describe('an unknown button', () => {
  it.each([
    ['', 'empty'],
    ['hello', 'of another bot'],
    ['0:o::t.canvas.0', 'of version 0'],
    ['2:o::t.canvas.0', 'of version 2'],
    ['1:z::t.canvas.0', 'with an unknown kind'],
    ['1:constructor::t.canvas.0', 'with a kind that every object has'],
    ['1:o::t.no-such-topic.0', 'of a topic that is gone'],
    ['1:c::t.constructor.0', 'of a topic that every object has'],
    ['1:s::c.canvas.no-such-topic', 'of half a comparison'],
    ['1:o::t.canvas.x', 'with a passage that is none'],
    ['1:o:\u0000:t.canvas.0', 'with a forged question'],
    [`1:o::t.${'a'.repeat(5_000)}.0`, 'without end'],
    ['\ud800', 'that is no text'],
  ])('%j, %s, says what to do', async action => {
    for (const reply of [await bot.press(action), await bot.submit(action, { comment: 'x' })]) {
      expectWellFormed(reply);
      expect(said(reply).text).toMatch(/(?:ask|open it) again/);
      expect(said(reply).audience).toBe('caller');
    }
  });

  it('that is the one of a form is not a form', async () => {
    for (const action of ['1:h::t.canvas.0', '1:o::t.canvas.0', '1:r0::t.canvas.0']) {
      expect(said(await bot.submit(action, { comment: 'x' })).text).toMatch(/(?:ask|open it) again/);
    }
    expect(await gaps()).toEqual([]);
  });

  it('about a topic that never was leaves nothing for the curators', async () => {
    for (const action of ['1:h::t.no-such-topic.0', '1:u::t.no-such-topic.0', '1:r0::t.no-such-topic.0']) {
      expect(said(await bot.press(action)).text).toMatch(/(?:ask|open it) again/);
    }
    expectWellFormed(await bot.submit('1:t::t.no-such-topic.0', { comment: 'x' }));
    expect(await gaps()).toEqual([]);
  });

  it('with a passage that the topic no longer has shows the topic', async () => {
    const reply = await bot.press('1:o::t.canvas.99');
    expectWellFormed(reply);
    expect(said(reply).text).toContain('› Canvas · guide');
  });
});

describe('a forged form', () => {
  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['an empty text', { comment: ' \n ' }],
    ['another field', { constructor: 'x' }],
  ])('with %s is thanked for and adds no comment', async (_, values) => {
    expectWellFormed(await bot.submit('1:t::t.canvas.0', values));
    for (const { comments } of await gaps()) expect(comments).toBeNull();
  });

  it.each([
    ['an answer', () => '1:t::t.canvas.0'],
    ['a question of the quiz', () => `1:w:${bot.guide.bank[0]?.id}`],
  ])('does not fill the database: a comment on %s is cut at the length of the field', async (_, form) => {
    await bot.submit(form(), { comment: `${'x'.repeat(998)}👩‍👩‍👧‍👦${'y'.repeat(100_000)}` }, asBob);
    const [gap] = await gaps();
    expect(gap?.comments).toBe('x'.repeat(998));
  });
});

describe('any input', () => {
  const words = [
    'ask',
    'compare',
    'answers',
    'me',
    'delete',
    'publicly',
    'Canvas',
    'vs',
    'drift',
    'A.',
    'B)',
    '1)',
    '?',
  ];
  const mixed = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
    .map(pieces => pieces.join(' '));
  const text = fc.oneof(mixed, fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...hostileTexts));
  const id = fc
    .array(
      fc.constantFrom('1:', 'o', 'c', 's', 'h', 'u', 't', 'r1', ':', ':t.canvas.0', ':c.canvas.deepar', ':l', '.'),
      {
        maxLength: 6,
      },
    )
    .map(pieces => pieces.join(''));
  const action = fc.oneof(id, text);
  const origin = fc.record<Origin>({
    user: fc.constantFrom(ann, '' as UserRef),
    userName: text,
    place: fc.constantFrom(general, '' as PlaceRef),
    thread: fc.constantFrom(null, 'T1/general/t1' as PlaceRef),
    isPrivate: fc.boolean(),
    isAdmin: fc.boolean(),
    zone: fc.constantFrom(null, 'Europe/Paris', 'Nowhere/Atlantis'),
    person: fc.constantFrom('T1/ann' as PersonRef, '' as PersonRef),
    canPost: fc.constantFrom({ ok: true as const }, { ok: false as const, missing: 'a right' }),
  });
  let count = 0;
  /** Each in a minute of its own: nobody may ask as often as this test does. */
  const event = (from: Origin) => ({ eventId: `any-${++count}`, at: morning.add({ minutes: count }), origin: from });

  /** Everything that is heard is answered, and well. */
  const holds = (
    send: (from: Origin, one: string, other: string) => Promise<Reply>,
    arbitrary: fc.Arbitrary<string>,
    mayBeNone: (from: Origin, one: string) => boolean = () => false,
  ) =>
    fc.assert(
      fc.asyncProperty(origin, arbitrary, text, async (from, one, other) => {
        const reply = await send(from, one, other);
        if (mayBeNone(from, one)) return;
        expect(reply.kind).not.toBe('none');
        expectWellFormed(reply);
        if (reply.kind === 'message') expect(said(reply).text).not.toContain('went wrong');
      }),
      { numRuns: 150 },
    );

  it('as a command is answered', () =>
    holds((from, one) => bot.handle({ kind: 'command', text: one, ...event(from) }), text));
  it('as a mention is answered, unless it is words to the bot in a channel', async () => {
    const { hear } = (await library()).search;
    await holds(
      (from, one) => bot.handle({ kind: 'mention', text: one, ...event(from) }),
      text,
      ({ isPrivate }, one) => !isPrivate && readLine(bot.guide, one, hear).kind === 'aside',
    );
  });
  it('as a button is answered', () =>
    holds((from, one) => bot.handle({ kind: 'press', action: one, message: '' as never, ...event(from) }), action));
  it('as a form is answered', () =>
    holds(
      (from, form, value) =>
        bot.handle({ kind: 'submit', form, values: { comment: value, [value]: form }, ...event(from) }),
      action,
    ));
  it('while typing is answered', () =>
    holds((from, one) => bot.handle({ kind: 'suggest', field: one, text: one, ...event(from) }), text));
});
