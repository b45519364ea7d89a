import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonRef, UserRef } from '../../src/chat.ts';
import { admit, createLimit, longestText } from '../../src/door.ts';
import { type Bot, later, morning, openBot, said } from './bot.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});

describe('what is heard', () => {
  it.each([
    ['text of too many letters', 'a'.repeat(longestText + 1)],
    ['a ligature that unfolds to eighteen letters each', '\ufdfa'.repeat(300)],
    ['a thousand words of one letter', 'a '.repeat(1_000)],
    ['question marks without end', '?'.repeat(longestText + 1)],
  ])('as %s is refused with its limit', async (_, text) => {
    for (const reply of [await bot.command(text), await bot.mention(text), await bot.command(`quiz on ${text}`)])
      expect(said(reply).text).toContain('longer than I can read');
  });

  it('as a long exam question is answered', async () => {
    const text = `Which feature detects drift? ${'The company has many models. '.repeat(100)}`;
    expect(said(await bot.command(text)).text).not.toContain('longer than I can read');
  });

  it('is cut while somebody types, and in the fields of a form', () => {
    const long = 'x'.repeat(10_000);
    const event = { eventId: '1', at: morning, origin: bot.origin };
    const typed = admit({ kind: 'suggest', field: 'question', text: long, ...event });
    expect(typed.ok && typed.inbound.text.length).toBe(100);
    const values = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`f${i}`, long]));
    const sent = admit({ kind: 'submit', form: '1:k', values, ...event });
    expect(sent.ok && Object.values(sent.inbound.values).map(({ length }) => length)).toEqual(Array(25).fill(4_000));
  });
});

describe('what a platform reports of a person', () => {
  it.each(['Nowhere/Atlantis', '', 'undefined', ':/etc/localtime', 'Etc/Unknown'])(
    'as the zone %j is taken for none',
    async zone => {
      const admitted = admit({ kind: 'opened', eventId: '1', at: morning, origin: { ...bot.origin, zone } });
      expect(admitted.ok && admitted.inbound.origin.zone).toBeNull();
      const { text } = said(await bot.command('quiz on', { isAdmin: true, zone }));
      expect(text).toContain('09:00-17:00 UTC');
    },
  );

  it.each([
    ['', ''],
    [' \n ', ''],
    ['T1/ann-smith-0815', 'T1/ann-smith-0815'],
    ['Ada\nLovelace ', 'Ada Lovelace'],
    ['\ud800', '\ufffd'],
    ['n'.repeat(500), 'n'.repeat(80)],
  ])('as the name %j is taken as %j', (userName, taken) => {
    const admitted = admit({ kind: 'opened', eventId: '1', at: morning, origin: { ...bot.origin, userName } });
    expect(admitted.ok && admitted.inbound.origin.userName).toBe(taken);
  });

  it('is no name where it is the id', () => {
    const origin = { ...bot.origin, user: 'chat:user:T024BE7LD:U2147483697' as UserRef, userName: 'U2147483697' };
    const admitted = admit({ kind: 'opened', eventId: '1', at: morning, origin });
    expect(admitted.ok && admitted.inbound.origin.userName).toBe('');
  });
});

describe('how much one person may ask', () => {
  it('is bounded in a minute, told kindly, and holds up nobody else', async () => {
    for (let i = 0; i < 30; i++) expect(said(await bot.command('help')).text).not.toContain('a lot at once');
    expect(said(await bot.command('help')).text).toContain('a lot at once');
    expect(said(await bot.command('help', { person: 'T1/bob' as PersonRef })).text).not.toContain('a lot at once');
    expect(said(await bot.command('help', { at: later({ minutes: 1 }) })).text).not.toContain('a lot at once');
  });

  it('is told once in a channel, and then not answered there', async () => {
    for (let i = 0; i < 30; i++) await bot.mention('help');
    expect(said(await bot.mention('help')).text).toContain('a lot at once');
    expect(await bot.mention('help')).toEqual({ kind: 'none' });
    expect(said(await bot.command('help')).text).toContain('a lot at once');
  });

  it('is counted for a bounded number of persons', () => {
    const allow = createLimit();
    const ask = (person: string) => allow(person as PersonRef, morning);
    for (let i = 0; i < 31; i++) ask('loud');
    expect(ask('loud')).toBe('beyond');
    for (let i = 0; i < 10_000; i++) ask(`other ${i}`);
    expect(ask('loud')).toBe('yes');
  });
});
