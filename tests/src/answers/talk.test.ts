import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PlaceRef } from '../../../src/chat.ts';
import { asBob, type Bot, type From, inDirect, inThread, later, openBot, said } from '../bot.ts';

const driftQuestion = 'what detects drift?';
const followUp = 'any example?';
/** Words of the passage "Example" of Model Monitor. */
const example = 'loan approval';

async function databaseFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'talk-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return `sqlite:${join(folder, 'bot.db')}`;
}

/** Does the bot know what the talk was about? */
async function understands(bot: Bot, from: From, ask: 'mention' | 'command' = 'mention'): Promise<boolean> {
  return said(await bot[ask](followUp, from)).text.includes(example);
}

describe('a follow-up', () => {
  it('in a thread is understood, whoever asks it', async () => {
    const bot = await openBot();
    await bot.mention(driftQuestion, inThread);
    expect(await understands(bot, { ...inThread, ...asBob })).toBe(true);
  });

  it('in a direct message is understood', async () => {
    const bot = await openBot();
    await bot.mention(driftQuestion, inDirect);
    expect(await understands(bot, inDirect)).toBe(true);
  });

  it('by command is understood of the same person in the same channel', async () => {
    const bot = await openBot();
    await bot.command(driftQuestion);
    expect(await understands(bot, asBob, 'command')).toBe(false);
    expect(await understands(bot, { place: 'T1/random' as PlaceRef }, 'command')).toBe(false);
    expect(await understands(bot, {}, 'command')).toBe(true);
  });

  it('is not understood in another thread', async () => {
    const bot = await openBot();
    await bot.mention(driftQuestion, inThread);
    expect(await understands(bot, { thread: 'T1/general/t2' as PlaceRef })).toBe(false);
  });

  it.each([
    ['thread', inThread, { hours: 23 }, { hours: 25 }],
    ['direct message', inDirect, { hours: 23 }, { hours: 25 }],
    ['channel', {}, { minutes: 14 }, { minutes: 16 }],
  ])('in a %s is understood for some time only', async (_, where, soon, late) => {
    const early = await openBot();
    await early.command(driftQuestion, where);
    expect(await understands(early, { ...where, at: later(soon) }, 'command')).toBe(true);
    const tardy = await openBot();
    await tardy.command(driftQuestion, where);
    expect(await understands(tardy, { ...where, at: later(late) }, 'command')).toBe(false);
  });

  it('keeps the talk going: the time runs from the last turn', async () => {
    const bot = await openBot();
    await bot.command(driftQuestion);
    for (const minutes of [10, 20, 30]) {
      expect(await understands(bot, { at: later({ minutes }) }, 'command')).toBe(true);
    }
  });

  it('survives a restart', async () => {
    const url = await databaseFile();
    const before = await openBot({ url });
    await before.mention(driftQuestion, inThread);
    await before.store.close();
    expect(await understands(await openBot({ url }), { ...inThread, at: later({ hours: 1 }) })).toBe(true);
  });

  it('is understood by another process over the same database', async () => {
    const url = await databaseFile();
    const [one, other] = [await openBot({ url }), await openBot({ url })];
    await one.mention(driftQuestion, inThread);
    expect(await understands(other, inThread)).toBe(true);
  });

  it('may follow a button', async () => {
    const bot = await openBot();
    const answer = said(await bot.mention(driftQuestion, inThread));
    await bot.press(answer.action('Clarify'), inThread);
    expect(said(await bot.mention(followUp, inThread)).text).toContain('why a loan was denied');
  });

  it('may follow a miss: what the guide does not cover is no topic', async () => {
    const bot = await openBot();
    await bot.mention(driftQuestion, inThread);
    await bot.mention('and what does a good pizza need?', inThread);
    expect(await understands(bot, inThread)).toBe(true);
  });

  it('without anything before it asks for more', async () => {
    const bot = await openBot();
    expect(said(await bot.mention(followUp, inThread)).text).not.toContain('Exam tip');
  });
});
