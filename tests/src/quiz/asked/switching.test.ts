import { beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryProblem } from '../../../../src/errors.ts';
import { createMemoryAdapter } from '../../../memory-adapter.ts';
import { asAdmin, type Bot, type From, general, inDirect, inThread, openBot, said } from '../../bot.ts';
import { day, monday, only, openTeam, postsIn, settle, textOf, timetable } from '../team.ts';

const speechless = { canPost: { ok: false, missing: 'the permission Send Messages' } } as const;
const rounds = async (bot: Bot) => (await bot.store.quiz.roundsOf(general)).map(({ status }) => status);

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
const admin = async (text: string, from: From = {}) =>
  said(await bot.command(text, { ...asAdmin, at: monday('08:00'), ...from }));

describe('switching on', () => {
  it('says in the channel that the quiz is on, when, and how to take part', async () => {
    await admin('quiz on 09:00-17:00 UTC mon,wed-fri 2');
    const post = only(bot.platform.posts);
    expect(post.place).toBe(general);
    expect(textOf(post)).toBe(
      [
        'This channel has a quiz now',
        '2 questions, Monday, Wednesday, Thursday and Friday, 09:00 to 17:00 (UTC). Next round: Monday 2 March, 09:00 UTC.',
        'To take part, press a letter below the question. Only you see your pick, and you can change it until the round closes. Then the answer comes in the thread.',
      ].join('\n'),
    );
    expect(said(await bot.press(post.message.buttons[0]?.action ?? '')).text).toContain('Practice: no points');
  });

  it('says of a change to who made it alone', async () => {
    await admin(`quiz on ${timetable}`);
    expect((await admin('quiz on 10:00-18:00')).text).toContain('10:00-18:00 UTC daily');
    expect(bot.platform.posts).toHaveLength(1);
    await admin('quiz off');
    await admin('quiz on');
    expect(bot.platform.posts).toHaveLength(2);
  });

  it.each<[string, string, string]>([
    ['08:59', 'mon-fri', 'Next round: Monday 2 March, 09:00 UTC.'],
    ['11:00', 'mon-fri', 'A round opens now, until 17:00 UTC.'],
    ['15:00', 'mon-fri', 'A round opens now, until 17:00 UTC.'],
    ['15:01', 'mon-fri', 'Next round: Tuesday 3 March, 09:00 UTC.'],
    ['11:00', 'tue', 'Next round: Tuesday 3 March, 09:00 UTC.'],
  ])('at %s, %s, tells just what happens next: %s', async (time, days, next) => {
    const { text } = await admin(`quiz on 09:00-17:00 UTC ${days}`, { at: monday(time) });
    expect(text.split('\n').at(-1)).toBe(next);
    expect(textOf(only(bot.platform.posts))).toContain(next);
    await settle(bot, monday(time));
    const opened = postsIn(bot).length;
    expect(opened).toBe(next.startsWith('A round') ? 1 : 0);
    if (opened === 0) await settle(bot, day(next.includes('Tuesday') ? '2026-03-03' : '2026-03-02'));
    expect(textOf(only(postsIn(bot)))).toContain('Open until 17:00 UTC');
  });

  it('after the round of the day promises no second one', async () => {
    bot = await openTeam({ quiz: '09:00-11:00 UTC daily' });
    await settle(bot, monday('09:00'));
    const during = (await admin('quiz on 14:00-16:00', { at: monday('10:00') })).text;
    expect(during).toContain('A round is open until 11:00 UTC.\nNext round: Tuesday 3 March, 14:00 UTC.');
    await settle(bot, monday('11:00'));
    for (const text of ['quiz on 14:00-17:00', 'status'])
      expect((await admin(text, { at: monday('12:00') })).text).toContain('Next round: Tuesday 3 March, 14:00 UTC.');
    await settle(bot, monday('14:00'));
    expect(postsIn(bot)).toHaveLength(1);
  });

  it('in a thread switches on the quiz of its channel', async () => {
    await admin(`quiz on ${timetable}`, inThread);
    expect(only(bot.platform.posts).place).toBe(general);
  });

  it('makes one post of two requests of a moment, where the platform can', async () => {
    bot = await openBot({ platform: createMemoryAdapter({ dropsRepeats: true }) });
    await Promise.all([admin(`quiz on ${timetable}`), admin(`quiz on ${timetable}`)]);
    only(bot.platform.posts);
  });
});

describe('where the bot may not post', () => {
  const filled = { opens: '09:00', closes: '17:00', zone: 'UTC', days: 'mon', questions: '1' };

  it('nothing is switched on, and what is missing is said, by word and by form', async () => {
    const byWord = await admin('quiz on 9-17 UTC mon', speechless);
    const byForm = said(await bot.submit('1:k', filled, { ...asAdmin, ...speechless }));
    for (const { text, commands } of [byWord, byForm]) {
      expect(text).toContain('I cannot post in this channel, so nothing was switched on.');
      expect(text).toContain('I need the permission Send Messages.');
      expect(commands).toEqual(['quiz on 09:00-17:00 UTC mon 1']);
    }
    expect((await admin('quiz', speechless)).text).toContain('I need the permission Send Messages.');
    expect(await bot.store.quiz.scheduleOf(general)).toBeNull();
    expect(bot.platform.calls).toEqual([]);
  });

  it('no round is opened', async () => {
    const { text, commands } = await admin('quiz now 2m', speechless);
    expect(text).toContain('so no round was opened. I need the permission Send Messages.');
    expect(commands).toEqual(['quiz now 2m']);
    expect(await rounds(bot)).toEqual([]);
  });

  it.each<[DeliveryProblem, string]>([
    ['forbidden', 'I need to be a member of it'],
    ['not_found', 'must not be archived'],
    ['invalid', 'another kind of channel'],
    ['rate_limited', 'try again in a minute'],
    ['unavailable', 'try again in a minute'],
    ['bot', 'try again in a minute'],
  ])('which the platform says only when it is tried (%s), nothing is switched on either', async (problem, said_) => {
    bot.platform.fail('post', { problem }, { problem });
    const byWord = await admin('quiz on 9-17 UTC mon');
    const byForm = said(await bot.submit('1:k', filled, asAdmin));
    for (const { text, commands } of [byWord, byForm]) {
      expect(text).toContain('so nothing was switched on.');
      expect(text).toContain(said_);
      expect(commands).toEqual(['quiz on 09:00-17:00 UTC mon 1']);
    }
    expect(await bot.store.quiz.scheduleOf(general)).toBeNull();
  });

  it('a quiz that was off stays as it was', async () => {
    await admin(`quiz on ${timetable}`);
    await admin('quiz off');
    bot.platform.fail('post', { problem: 'forbidden' });
    await admin('quiz on 10:00-12:00');
    expect(await bot.store.quiz.scheduleOf(general)).toMatchObject({ pausedFor: 'off' });
    expect((await admin('quiz on')).text).toContain('09:00-17:00 UTC daily');
  });

  it('is not where an answer was lost: the post may stand, and the quiz is on', async () => {
    bot.platform.fail('post', { problem: 'unknown_outcome', applied: true });
    expect((await admin(`quiz on ${timetable}`)).text).toContain('The quiz is on');
    expect(await bot.store.quiz.scheduleOf(general)).toMatchObject({ pausedFor: null });
  });
});

describe('quiz now', () => {
  it('in a thread opens in its channel, and says so', async () => {
    const { text } = await admin('quiz now 5m', inThread);
    expect(text).toBe('A round opens in the channel of this thread now. It closes at 09:05 Europe/Paris.');
    await settle(bot, monday('08:00'));
    expect(only(bot.platform.posts).place).toBe(general);
  });

  it('opens no second one as long as the first is open', async () => {
    await admin('quiz now 1h');
    const early = (await admin('quiz now 2m', { at: monday('08:00:01') })).text;
    expect(early).toContain('A round that was asked for is about to open here, until 10:00 Europe/Paris.');
    await settle(bot, monday('08:00:02'));
    const open = (await admin('quiz now', { at: monday('08:59') })).text;
    expect(open).toBe(
      'A round that was asked for is open here, until 10:00 Europe/Paris. Another one can open after that.',
    );
    await settle(bot, monday('09:00'));
    expect((await admin('quiz now', { at: monday('09:01') })).text).toContain('A round opens here now.');
    expect(await rounds(bot)).toEqual(['closed', 'planned']);
  });

  it('beside the round of the day says that this stays open', async () => {
    bot = await openTeam();
    await settle(bot, monday('09:00'));
    const { text } = await admin('quiz now 10m', { at: monday('10:00') });
    expect(text).toBe(
      'A round opens here now. It closes at 10:10 UTC.\nThe round of the day stays open beside it, until 17:00 UTC.',
    );
    await settle(bot, monday('10:00'));
    expect(postsIn(bot)).toHaveLength(2);
  });
});

describe('in a direct message', () => {
  const words = ['quiz on', 'quiz off', 'quiz now', 'quiz skip today', 'quiz unskip today', 'quiz void', 'status'];
  it.each(words)('%j is sent to a channel, whoever says it', async text => {
    for (const who of [{}, asAdmin])
      expect(said(await bot.command(text, { ...inDirect, ...who })).text).toBe(
        'A quiz belongs to a channel: use this there.',
      );
    expect(bot.platform.posts).toEqual([]);
  });

  it('the form is not opened, nor taken', async () => {
    const admin = { ...inDirect, ...asAdmin };
    for (const reply of [await bot.command('quiz', admin), await bot.press('1:k', admin)])
      expect(said(reply).text).toBe('A quiz belongs to a channel: in the one that is to have it, use quiz');
    expect(said(await bot.submit('1:k', { zone: 'UTC' }, admin)).text).toBe(
      'A quiz belongs to a channel: use this there.',
    );
  });

  it('rounds run all the same where the platform has no channels', async () => {
    const terminal = { ...inDirect, ...asAdmin, hasRounds: true } as const;
    expect(said(await bot.command('quiz now 2m', terminal)).text).toContain('A round opens here now.');
    expect(said(await bot.command('quiz on', terminal)).text).toContain('The quiz is on');
  });
});

describe('status', () => {
  it('is told to all where somebody mentions the bot, and else to the asker alone', async () => {
    expect(said(await bot.mention('status')).audience).toBe('place');
    expect(said(await bot.command('status')).audience).toBe('caller');
  });

  it('names the days that are skipped, in words, as long as they are to come', async () => {
    bot = await openTeam({ quiz: '09:00-17:00 UTC mon-fri' });
    await admin('quiz skip tomorrow, 6 March, 24 Dec to 4 Jan');
    const days = 'Thursday 24 December, Friday 25 December, Monday 28 December to Friday 1 January 2027';
    const later = `Friday 6 March, ${days} and Monday 4 January 2027`;
    expect((await admin('status')).text).toContain(`No round on Tuesday 3 March, ${later}.`);
    expect((await admin('status', { at: day('2026-03-04') })).text).toContain(`No round on ${later}.`);
  });
});
