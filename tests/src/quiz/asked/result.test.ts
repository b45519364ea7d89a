import { beforeEach, describe, expect, it } from 'vitest';
import type { UserRef } from '../../../../src/chat.ts';
import { databases } from '../../../databases.ts';
import type { Standing } from '../../../memory-adapter.ts';
import { asBob, type Bot, general, openBot, said } from '../../bot.ts';
import {
  day,
  monday,
  only,
  openTeam,
  postsIn,
  press,
  rightLetter,
  settle,
  takeOut,
  tap,
  textOf,
  wrongLetter,
} from '../team.ts';

const at = (time: string) => ({ at: monday(time) });
const as = (name: string) => ({ user: `T1/${name.toLowerCase()}` as UserRef, userName: name });

let bot: Bot;
beforeEach(async () => {
  bot = await openTeam();
});

const question = (): Standing => postsIn(bot).findLast(({ key }) => key.endsWith('-q')) ?? only([]);
/** The last message with answers. */
const reveal = (): Standing => bot.platform.posts.findLast(post => textOf(post).includes('Exam tip')) ?? only([]);
const result = async (on = reveal(), from = {}) => said(await press(bot, on, 'My result', { ...at('18:00'), ...from }));

/** A day on which these people pick right, and those wrong. */
async function play(date: string, right: string[], wrong: string[] = []): Promise<void> {
  await settle(bot, day(date));
  const post = question();
  for (const name of right) await tap(bot, post, rightLetter(bot, post), { ...as(name), at: day(date, '10:00') });
  for (const name of wrong) await tap(bot, post, wrongLetter(bot, post), { ...as(name), at: day(date, '10:00') });
  await settle(bot, day(date, '17:00'));
}

describe('my result', () => {
  it('tells each alone what they picked, whether it was right, and the points', async () => {
    await play('2026-03-02', ['Ann'], ['Bob']);
    const [right, wrong] = [rightLetter(bot, question()), wrongLetter(bot, question())];
    const own = await result();
    expect(own).toMatchObject({ audience: 'caller', mode: 'new', labels: [] });
    expect(own.text).toMatch(
      new RegExp(`^Your result: Quiz of Monday 2 March\\n- you picked ${right}, .+ That is right\\.`),
    );
    expect(own.text).toContain('1 of 1 point.');
    expect(own.text).toContain('Streak: 1 round answered');
    const other = await result(reveal(), asBob);
    expect(other.text).toMatch(new RegExp(`- you picked ${wrong}, .+\\. Right is ${right}, .+\\.\\n0 of 1 point\\.`));
    // Two players have no ranks.
    expect(other.text).not.toContain('rank');
  });

  it('tells the rank from three players on', async () => {
    await play('2026-03-02', ['Ann'], ['Bob', 'Cat']);
    expect((await result()).text).toContain('You: rank 1 with 1 point of 1, this week and of all time.');
    expect((await result(reveal(), asBob)).text).toContain(
      'You: rank 2 with 0 points of 1, this week and of all time.',
    );
  });

  it('tells of several questions, those that were taken out or left out among them', async () => {
    bot = await openTeam({ quiz: '09:00-17:00 UTC daily 3' });
    await settle(bot, monday('09:00'));
    const post = question();
    await tap(bot, post, '1A', at('10:00'));
    await tap(bot, post, '2A', at('10:00'));
    await takeOut(bot, 'quiz void 1', at('11:00'));
    await settle(bot, monday('11:00'));
    await settle(bot, monday('17:00'));
    const { text } = await result();
    expect(text).toContain('- Question 1: it was taken out');
    expect(text).toMatch(/- Question 2: you picked A, /);
    expect(text).toMatch(/- Question 3: you did not answer it\. Right is [A-D], /);
    expect(text).toMatch(/[01] of 2 points\./);
  });

  it('is kind to who took no part, and offers a try', async () => {
    await play('2026-03-02', ['Bob']);
    const own = await result();
    expect(own.text).toContain('You took no part in this round, which is fine.');
    expect(own.text).not.toMatch(/Right is|picked/);
    expect(said(await bot.press(own.action('Try it'), at('18:01'))).text).toContain('Practice: no points');
  });

  it('says what a freeze did, to who missed a round and to who is back', async () => {
    await play('2026-03-02', ['Ann', 'Bob']);
    const first = reveal();
    await play('2026-03-03', ['Bob']);
    expect((await result()).text).toContain('a freeze was used by itself and kept your streak');
    await play('2026-03-04', ['Ann', 'Bob']);
    const back = await result();
    expect(back.text).toContain('Streak: 2 rounds answered');
    expect(back.text).toContain('You had missed the round before; a freeze kept your streak.');
    expect((await result(reveal(), asBob)).text).not.toContain('freeze kept');
    // The first round's button still speaks of the first round.
    expect((await result(first)).text).toContain('Streak: 1 round answered, at best 1. Freezes left: 2.');
  });

  it('is not told while the round is open, nor of one that was called off', async () => {
    await play('2026-03-02', ['Ann']);
    const { action } = only(reveal().message.buttons.filter(({ label }) => label === 'My result'));
    await settle(bot, day('2026-03-03'));
    const [, open] = await bot.store.quiz.roundsOf(general);
    const forged = action.replace(/\w{16}/, open?.key ?? '');
    expect(said(await bot.press(forged, { at: day('2026-03-03', '10:00') })).text).toContain(
      'The answer is not out yet.',
    );
    await takeOut(bot, 'quiz void', { at: day('2026-03-03', '10:00') });
    expect(said(await bot.press(forged, { at: day('2026-03-03', '10:01') })).text).toContain('called off');
    const unknown = action.replace(/\w{16}/, '0123456789abcdef');
    expect(said(await bot.press(unknown, at('18:00'))).text).toContain('not known here');
  });

  it.each(databases)('works after a restart, on $name', async ({ create }) => {
    const url = await create();
    bot = await openTeam({ url });
    await play('2026-03-02', ['Ann']);
    const on = reveal();
    const { platform } = bot;
    bot = await openBot({ url, platform });
    expect((await result(on, { at: day('2026-04-02') })).text).toContain('1 of 1 point.');
  });
});

describe('the name of a player', () => {
  const board = async (userName: string, from = {}) =>
    said(await bot.command('board', { ...at('18:00'), ...from, userName })).text;

  beforeEach(() => play('2026-03-02', ['Ann', 'Bob', 'Cat']));

  it.each<[string, (userName: string) => Promise<unknown>]>([
    ['board', userName => bot.command('board', { userName, ...at('18:00') })],
    ['me', userName => bot.command('me', { userName, ...at('18:00') })],
    ['a press of Try it', userName => press(bot, question(), 'Try it', { userName, ...at('18:00') })],
    ['a press of My result', userName => press(bot, reveal(), 'My result', { userName, ...at('18:00') })],
  ])('is brought up to date by %s', async (_, event) => {
    await event('Anna');
    const seen = await board('Bob', asBob);
    expect(seen).toContain('Anna: 1 point');
    expect(seen).not.toContain('Ann:');
  });

  it('stays where an event comes without one, or with an id for it', async () => {
    const user = 'T1/U2147483697' as UserRef;
    await settle(bot, day('2026-03-03'));
    const tapAs = (userName: string) => tap(bot, question(), 'A', { user, userName, at: day('2026-03-03', '10:00') });
    await tapAs('');
    await settle(bot, day('2026-03-03', '17:00'));
    expect(await board('Bob', asBob)).toContain('Somebody: ');
    await bot.command('me', { user, userName: 'Zoe', ...at('18:00') });
    for (const userName of ['', 'U2147483697']) await bot.command('me', { user, userName, ...at('18:00') });
    expect(await board('Bob', asBob)).toContain('Zoe: ');
  });

  it('is not noted of who never played', async () => {
    await bot.command('board', { user: 'T1/eve' as UserRef, userName: 'Eve', ...at('18:00') });
    expect((await bot.store.quiz.peopleOf(general)).map(({ name }) => name).toSorted()).toEqual(['Ann', 'Bob', 'Cat']);
  });
});
