import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../src/chat.ts';
import { plainText } from '../../src/text/plain.ts';
import { databases, query } from '../databases.ts';
import { type Bot, inDirect, inThread, later, openBot, said } from './bot.ts';

const driftQuestion = 'what detects drift?';
const once = { eventId: 'the-mention' };
const soon = later({ seconds: 31 });

const shownBy = ({ platform }: Bot) =>
  platform.shown.map(({ audience, message }) => [audience, plainText(message).split('\n')[0]]);
const answer = 'Model Monitor watches models in production, detects drift and data-quality issues, and sends alerts.';

describe.each(databases)('a mention that was acknowledged on $name', ({ name, create }) => {
  it.each([
    ['channel', {}, 'place'],
    ['thread', inThread, 'place'],
    ['direct message', inDirect, 'caller'],
  ])('in a %s just before a kill is answered after the restart, once', async (_, where, audience) => {
    const url = await create();
    const killed = await openBot({ url });
    const never = said(await killed.unanswered(driftQuestion, { ...once, ...where }));
    const restarted = await openBot({ url });
    await restarted.tick(later({ seconds: 29 }));
    expect(shownBy(restarted)).toEqual([]);
    await restarted.tick(soon);
    expect(shownBy(restarted)).toEqual([[audience, answer]]);
    expect(plainText(restarted.platform.shown[0]?.message ?? { parts: [], buttons: [] })).toBe(never.text);
    for (const minutes of [1, 2, 4]) await restarted.tick(later({ minutes }));
    expect(shownBy(restarted)).toHaveLength(1);
    expect(await query(url, 'select * from mentions')).toEqual([]);
  });

  it('is answered by one of several that come to it', async () => {
    const url = await create();
    await (await openBot({ url })).unanswered(driftQuestion, once);
    const others = [await openBot({ url }), await openBot({ url }), await openBot({ url })];
    // Over one file of SQLite they would have to be processes: one waits for another's transaction by standing still.
    if (name === 'SQLite') for (const bot of others) await bot.tick(soon);
    else await Promise.all(others.map(bot => bot.tick(soon)));
    expect(others.flatMap(shownBy)).toHaveLength(1);
  });

  it('is not answered a second time where the platform repeats it, at any moment', async () => {
    const url = await create();
    const bot = await openBot({ url });
    const [first, second] = await Promise.all([1, 2].map(() => bot.mention(driftQuestion, once)));
    expect([first?.kind, second?.kind].toSorted()).toEqual(['message', 'none']);
    expect((await bot.mention(driftQuestion, once)).kind).toBe('none');
    const restarted = await openBot({ url });
    expect((await restarted.mention(driftQuestion, once)).kind).toBe('none');
    await restarted.tick(soon);
    expect([...shownBy(bot), ...shownBy(restarted)]).toEqual([]);
    expect(await query(url, 'select * from mentions')).toEqual([]);
  });

  it('is still answered once where the platform repeats it to the next run', async () => {
    const url = await create();
    await (await openBot({ url })).unanswered(driftQuestion, once);
    const restarted = await openBot({ url });
    expect((await restarted.mention(driftQuestion, once)).kind).toBe('none');
    await restarted.tick(soon);
    expect(shownBy(restarted)).toHaveLength(1);
  });

  it('is neither answered nor kept after five minutes', async () => {
    const url = await create();
    await (await openBot({ url })).unanswered(driftQuestion, once);
    const restarted = await openBot({ url });
    await restarted.tick(later({ minutes: 5 }));
    expect(shownBy(restarted)).toEqual([]);
    await restarted.store.prune(later({ minutes: 5 }), 400);
    expect(await query(url, 'select at from mentions')).toHaveLength(1);
    await restarted.store.prune(later({ minutes: 5, seconds: 1 }), 400);
    expect(await query(url, 'select at from mentions')).toEqual([]);
  });
});

describe('a mention that takes long to answer', () => {
  it('is left to the process that still does', async () => {
    const bot = await openBot();
    await bot.unanswered(driftQuestion, once);
    for (const seconds of [31, 62, 93]) await bot.tick(later({ seconds }));
    expect(shownBy(bot)).toEqual([]);
  });
});

describe('an answer that the next run cannot bring', () => {
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: line => void lines.push(line) });
  it('is given up and told to the operator, without what was asked', async () => {
    const url = (await databases[0]?.create()) ?? '';
    await (await openBot({ url })).unanswered(driftQuestion, once);
    const restarted = await openBot({ url, log });
    restarted.platform.fail('answer', { problem: 'forbidden' });
    for (const minutes of [1, 2, 3]) await restarted.tick(later({ minutes }));
    expect(shownBy(restarted)).toEqual([]);
    expect(lines).toEqual([expect.stringContaining('could not be answered')]);
    expect(lines[0]).not.toContain('drift');
  });

  it.each(['unavailable', 'rate_limited'] as const)(
    'as the platform is %s is tried again, and given once',
    async problem => {
      const url = (await databases[0]?.create()) ?? '';
      await (await openBot({ url })).unanswered(driftQuestion, once);
      const restarted = await openBot({ url });
      restarted.platform.fail('answer', { problem }, { problem });
      for (const seconds of [31, 62, 93, 124]) await restarted.tick(later({ seconds }));
      expect(shownBy(restarted)).toHaveLength(1);
      expect(await query(url, 'select * from mentions')).toEqual([]);
    },
  );

  it('and may have brought is not tried again', async () => {
    const url = (await databases[0]?.create()) ?? '';
    await (await openBot({ url })).unanswered(driftQuestion, once);
    const restarted = await openBot({ url });
    restarted.platform.fail('answer', { problem: 'unknown_outcome', applied: true });
    for (const seconds of [31, 62, 93]) await restarted.tick(later({ seconds }));
    expect(shownBy(restarted)).toHaveLength(1);
  });

  it('is left to a process that runs its platform', async () => {
    const url = (await databases[0]?.create()) ?? '';
    await (await openBot({ url })).unanswered(driftQuestion, once);
    const withoutIt = await openBot({ url });
    withoutIt.platform.fail('answer', { problem: 'bot' });
    await withoutIt.tick(soon);
    const withIt = await openBot({ url });
    await withIt.tick(later({ seconds: 62 }));
    expect(shownBy(withIt)).toHaveLength(1);
  });
});

it('what is answered at once is not kept: what is too long, and what came too often', async () => {
  const url = (await databases[0]?.create()) ?? '';
  const bot = await openBot({ url });
  await bot.unanswered('x'.repeat(10_000));
  for (let i = 0; i < 31; i++) await bot.mention('help', { place: 'T1/other' as PlaceRef });
  expect(await query(url, 'select * from mentions')).toEqual([]);
});

it('a mention is answered, though not kept, while the database is down', async () => {
  const bot = await openBot();
  await bot.store.close();
  expect(said(await bot.mention(driftQuestion)).text).toContain(answer);
});
