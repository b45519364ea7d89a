import { describe, expect, it } from 'vitest';
import type { PersonRef, UserRef } from '../../../src/chat.ts';
import { databases } from '../../databases.ts';
import { createMemoryAdapter } from '../../memory-adapter.ts';
import { asAdmin, asBob, type Bot, type From, later, openBot, said } from '../bot.ts';

const asked = 'can the thing glow in the dark on weekends';
const tell = 'Tell me when it is answered';
const drift = 'what detects drift?';

const waits = async (bot: Bot, from: From = {}) => {
  const miss = said(await bot.command(asked, from));
  return said(await bot.press(miss.action(tell), from));
};
const place = async (bot: Bot) => {
  const shown = said(await bot.command('inbox', asAdmin));
  const label = shown.labels.find(one => one.startsWith('It belongs to ')) ?? '';
  return said(await bot.press(shown.action(label), asAdmin));
};
/** Ticks for some minutes, and gives what came to whom. */
async function told(bot: Bot, minutes = 5, from = 0) {
  for (let minute = from; minute < from + minutes; minute++) await bot.tick(later({ minutes: minute, seconds: 1 }));
  return bot.platform.posts.filter(({ place }) => place.startsWith('memory:direct:')).map(({ place }) => place);
}
const toAnn = 'memory:direct:T1/ann';

describe.each(databases)('who waits for an answer on $name', ({ create }) => {
  it('is told once when it was placed, by whichever process', async () => {
    const url = await create();
    const bot = await openBot({ url });
    expect((await waits(bot)).text).toContain('I will send you a direct message, once');
    await waits(bot);
    await waits(bot, asBob);
    expect(await told(bot)).toEqual([]);
    await place(bot);
    expect((await told(bot, 5, 5)).toSorted()).toEqual([toAnn, 'memory:direct:T1/bob']);
    expect(
      said({
        kind: 'message',
        message: bot.platform.posts[0]?.message ?? { parts: [], buttons: [] },
        audience: 'caller',
        mode: 'new',
      }).text,
    ).toContain(asked);
    await bot.store.close();
    const next = await openBot({ url, platform: bot.platform });
    expect(await told(next, 10, 10)).toHaveLength(2);
    expect((await next.store.exportOf({ user: 'T1/ann' as UserRef, person: 'T1/ann' as PersonRef })).waiting).toEqual(
      [],
    );
  });

  it.each([
    ['an answer of the platform was lost', { problem: 'unknown_outcome', applied: true }, 1],
    ['a message was lost with its answer', { problem: 'unknown_outcome', applied: false }, 1],
    ['the platform took too many', { problem: 'rate_limited', applied: false }, 1],
    ['the platform was down', { problem: 'unavailable', applied: false }, 1],
    ['their direct messages are closed', { problem: 'forbidden', applied: false }, 0],
  ] as const)('is told once at most where %s', async (_, failure, times) => {
    const bot = await openBot({ url: await create(), platform: createMemoryAdapter({ findsPosts: true }) });
    await waits(bot);
    await place(bot);
    bot.platform.fail('post', failure);
    expect(await told(bot, 20)).toHaveLength(times);
    await place(bot).catch(() => {});
    expect(await told(bot, 20, 20)).toHaveLength(times);
  });

  it('is told by a later version of the guide', async () => {
    const bot = await openBot({ url: await create() });
    const by = { user: 'T1/ann' as UserRef, person: 'T1/ann' as PersonRef };
    await bot.store.inbox.waitFor(by, { text: drift, guide: 'of before', at: later({ hours: -24 }) });
    await bot.store.inbox.waitFor(by, { text: asked, guide: 'of before', at: later({ hours: -24 }) });
    expect(await told(bot)).toEqual([toAnn]);
    expect(await bot.store.inbox.waitingSince(bot.guide.version, 10)).toEqual([]);
  });

  it('is told once where it was placed just before a later version of the guide looks', async () => {
    const bot = await openBot({ url: await create() });
    const by = { user: 'T1/ann' as UserRef, person: 'T1/ann' as PersonRef };
    await bot.command(asked);
    await bot.store.inbox.waitFor(by, { text: asked, guide: 'of before', at: later({ hours: -24 }) });
    await place(bot);
    expect(await told(bot)).toEqual([toAnn]);
  });
});

describe('who waits for an answer', () => {
  it('is not told what was taken back, and waits on', async () => {
    const bot = await openBot();
    await waits(bot);
    const placed = await place(bot);
    await bot.press(placed.action('Undo'), asAdmin);
    expect(await told(bot)).toEqual([]);
    await place(bot);
    expect(await told(bot, 5, 5)).toEqual([toAnn]);
  });

  it('need not be told of a question that is not known', async () => {
    const bot = await openBot();
    expect(said(await bot.press('1:i:w:nothing')).text).toContain('older message');
  });
});

describe('an answer that two people say is wrong', () => {
  const judge = async (bot: Bot, from: From, reason = 'It is wrong') => {
    const answer = said(await bot.command(drift, from));
    const reasons = said(await bot.press(answer.action('Not helpful'), from));
    await bot.press(reasons.action(reason), from);
  };
  const shown = async (bot: Bot) => said(await bot.command(drift)).text;

  it('is under review until a curator has looked at it', async () => {
    const bot = await openBot();
    await judge(bot, {});
    await judge(bot, {});
    expect(await shown(bot)).not.toContain('Under review');
    await judge(bot, asBob, 'Not what I asked');
    expect(await shown(bot)).not.toContain('Under review');
    await judge(bot, asBob, 'Out of date');
    expect(await shown(bot)).toMatch(/^Under review/);
    expect(said(await bot.press('1:o::t.model-monitor.0')).text).toMatch(/^Under review/);
    const at = later({ hours: 1 });
    const item = said(await bot.command('inbox', { ...asAdmin, at }));
    await bot.press(item.action('Looks right'), { ...asAdmin, at });
    expect(await shown(bot)).not.toContain('Under review');
  });
});
