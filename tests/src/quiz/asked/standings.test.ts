import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonRef, PlaceRef, UserRef } from '../../../../src/chat.ts';
import { asAdmin, asBob, type Bot, type From, general, inDirect, openBot, said } from '../../bot.ts';
import { saves } from '../../store/taps.ts';
import { day, monday, only, openTeam, postsIn, rightLetter, settle, tap, wrongLetter } from '../team.ts';

const random = 'T1/random' as PlaceRef;
const as = (name: string): From => ({
  user: `T1/${name.toLowerCase()}` as UserRef,
  person: `T1/${name.toLowerCase()}` as PersonRef,
  userName: name,
});
const evening = { at: monday('18:00') };

let bot: Bot;
const anyone = async (text: string, from: From = {}) => said(await bot.command(text, { ...evening, ...from }));

/** Plays the round of a day: those named pick the right option, or the wrong one behind a "-". */
async function play(date: string, names: readonly string[]): Promise<void> {
  const before = postsIn(bot).length;
  await settle(bot, day(date));
  const post = only(postsIn(bot).slice(before));
  for (const name of names) {
    const letter = name.startsWith('-') ? wrongLetter(bot, post) : rightLetter(bot, post);
    await tap(bot, post, letter, { ...as(name.replace('-', '')), at: day(date, '10:00') });
  }
  await settle(bot, day(date, '17:00'));
}

describe('board', () => {
  beforeEach(async () => {
    bot = await openTeam();
  });

  it('has the goal of the team, and the ranks once as long as the week is all there is', async () => {
    await play('2026-03-02', ['Ann', '-Bob', '-Cat']);
    expect((await anyone('board')).text).toBe(
      [
        'Team goal',
        'Your team: 33% right. Together you have met 1 of 15 topics.',
        'Topics\n- Met: 1\n- To come: 14',
        'This week',
        '- 1. Ann: 1 point',
        '- 2. Bob: 0 points',
        '- 2. Cat: 0 points',
        'You: rank 1 with 1 point of 1, this week and of all time.',
      ].join('\n'),
    );
  });

  it('has the ranks of all time where they differ', async () => {
    await play('2026-03-02', ['Ann', '-Bob', '-Cat']);
    await play('2026-03-16', ['-Ann', 'Bob', 'Cat']);
    const { text } = await anyone('board', { at: day('2026-03-16', '18:00') });
    expect(text).toContain('This week\n- 1. Bob: 1 point\n- 1. Cat: 1 point\n- 3. Ann: 0 points');
    expect(text).toContain('All time\n- 1. Ann: 1 point\n- 1. Bob: 1 point\n- 1. Cat: 1 point');
    expect(text).toContain('You: this week rank 3 with 0 points of 1; of all time rank 1 with 1 point of 2.');
    const quiet = (await anyone('board', { at: day('2026-03-23', '18:00') })).text;
    expect(quiet).not.toContain('This week');
    expect(quiet).toContain('All time\n- 1. Ann: 1 point');
    expect(quiet).toContain('You: rank 1 with 1 point of 2, of all time.');
  });

  it('ranks nobody under three players', async () => {
    await play('2026-03-02', ['Ann', '-Bob']);
    expect((await anyone('board')).text).toBe(
      [
        'Team goal',
        'Your team: 50% right. Together you have met 1 of 15 topics.',
        'Topics\n- Met: 1\n- To come: 14',
        'You: 1 point of 1, this week and of all time.',
      ].join('\n'),
    );
  });

  it('is shown to all where somebody mentions the bot, without what is theirs alone', async () => {
    await play('2026-03-02', ['Ann', '-Bob', '-Cat']);
    const { audience, text } = said(await bot.mention('board', evening));
    expect(audience).toBe('place');
    expect(text).toContain('- 1. Ann: 1 point');
    expect(text).not.toContain('You:');
    expect((await anyone('board')).audience).toBe('caller');
  });

  it('in a direct message tells a person their own ranks and nobody else’s', async () => {
    await play('2026-03-02', ['Ann', '-Bob', '-Cat']);
    const reply = await bot.command('board', { ...inDirect, ...evening });
    const { text } = said(reply);
    expect(text).toBe(
      [
        'A board belongs to a channel: ask for it there, with board.',
        'You',
        '- A channel: rank 1 with 1 point of 1, this week and of all time.',
      ].join('\n'),
    );
    expect(JSON.stringify(reply)).toContain(`"place":"${general}"`);
    expect(said(await bot.command('board', { ...inDirect, ...as('Eve') })).text).toBe(
      'A board belongs to a channel: ask for it there, with board.',
    );
  });

  it('has a word for who has no name', async () => {
    await settle(bot, monday('09:00'));
    const [round] = await bot.store.quiz.roundsOf(general);
    const pick = { round: round?.key ?? '', question: round?.questions[0]?.item ?? '', at: monday('10:00') };
    for (const name of ['', 'Bob', 'Cat'])
      await saves(bot.store, { ...pick, user: `T1/${name}` as UserRef, choice: 0 }, name, `T1/${name}` as PersonRef);
    await settle(bot, monday('17:00'));
    expect((await anyone('board')).text).toMatch(/- 1\. Bob: .*\n- 1\. Cat: .*\n- 1\. Somebody: /);
  });
});

describe('me', () => {
  beforeEach(async () => {
    bot = await openTeam();
    await play('2026-03-02', ['Ann', '-Bob', '-Cat', '-Dan']);
  });

  it('is one’s own record with the streak, and what is stored', async () => {
    expect((await anyone('me')).text.split('\n')).toEqual([
      'You: 1 right of 1 counted answer.',
      'Streak: 1 round answered, at best 1. Freezes left: 2.',
      'Last 30 days: 100% right of 1 answer.',
      'Due now: nothing.',
      'Topics by strength, in %',
      expect.stringMatching(/^- .+: 81$/),
      'How likely you know an answer in a week. 14 topics are still open.',
      'Your exam: not set. exam 12 May sets it.',
      'Reminders: off. remind 08:30 switches one a day on.',
      'The boards show you by name. me hide takes you off.',
      'Stored: 1 answer in 1 channel, your name, how well you remember 1 question, that you look after the quiz of 1 channel and that you changed 1 setting. me data shows it, me delete erases it.',
    ]);
    await play('2026-03-03', []);
    const { text } = await anyone('me', { at: day('2026-03-03', '18:00') });
    expect(text).toContain('a freeze was used by itself and kept your streak');
    expect(text).toContain('Freezes left: 1.');
  });

  it('of who never answered says so, and of nothing that it is stored', async () => {
    expect((await anyone('me', as('Eve'))).text).toBe(
      [
        ...['You: no counted answers yet.', 'Due now: nothing.', 'Your exam: not set. exam 12 May sets it.'],
        'Reminders: off. remind 08:30 switches one a day on.',
        ...['The boards show you by name. me hide takes you off.', 'Nothing that names you is stored.'],
      ].join('\n'),
    );
  });

  it('knows of who hides, also before they answer and in a direct message', async () => {
    for (const place of [{}, inDirect, { place: random }]) {
      await anyone('me hide', { ...as('Eve'), ...place });
      const { text } = await anyone('me', { ...as('Eve'), ...place });
      expect(text).toContain('The boards do not show you. me show');
      expect(text).toContain('Stored: your name.');
      await anyone('me show', { ...as('Eve'), ...place });
      expect((await anyone('me', { ...as('Eve'), ...place })).text).toContain('The boards show you by name.');
    }
  });

  it('hide keeps a person off the boards, but shows them their own rank', async () => {
    expect((await anyone('board')).text).toContain('1. Ann: 1 point\n- 2. Bob: 0 points');
    await anyone('me hide');
    const { text } = await anyone('board');
    expect(text).not.toContain('Ann');
    expect(text).toContain('1. Bob: 0 points');
    expect(text).toContain('You: rank 1 with 1 point of 1, this week and of all time.');
    await anyone('me show');
    expect((await anyone('board')).text).toContain('1. Ann: 1 point');
  });
});

describe('me delete', () => {
  const stored = async () =>
    JSON.stringify([await bot.store.quiz.picksOf(general), await bot.store.quiz.peopleOf(general)]);
  beforeEach(async () => {
    bot = await openTeam();
    await play('2026-03-02', ['Ann', '-Bob', '-Cat']);
  });

  it('asks first, with all that is stored', async () => {
    await bot.press('1:h::t.canvas.0');
    await bot.command('answers publicly', asAdmin);
    const asked = await anyone('me delete');
    expect(asked.audience).toBe('caller');
    expect(asked.text).toBe(
      [
        'Stored about you: 1 answer in 1 channel, your name, how well you remember 1 question, 1 piece of feedback, that you look after the quiz of 1 channel, that you set who sees answers in 1 channel and that you changed 2 settings.',
        'Your points and your streak go with it. Erasing cannot be taken back.',
      ].join('\n'),
    );
    expect(asked.buttons).toEqual([{ label: 'Erase all', action: expect.stringMatching(/^1:e:/), style: 'danger' }]);
    expect(await stored()).toContain('T1/ann');
  });

  it('erases picks and name when the button is pressed, as often as one likes', async () => {
    const erase = (await anyone('me delete')).action('Erase all');
    for (let i = 0; i < 2; i++) {
      const done = said(await bot.press(erase, evening));
      expect(done).toMatchObject({ audience: 'caller', mode: 'replace' });
      expect(done.text).toBe('Done: nothing that names you is stored any more.');
    }
    expect((await anyone('me')).text).toContain('Nothing that names you is stored.');
    expect((await anyone('board', asBob)).text).not.toContain('Ann');
    expect(await stored()).not.toContain('T1/ann');
    expect((await bot.store.quiz.scheduleOf(general))?.owner).toBeNull();
    expect((await anyone('me delete')).text).toBe('Nothing that names you is stored.');
  });

  it('is nothing that somebody else can press', async () => {
    const erase = (await anyone('me delete')).action('Erase all');
    expect(said(await bot.press(erase, asBob)).text).toBe('This button is for the person who asked for it.');
    expect(await stored()).toContain('T1/ann');
    expect(await stored()).toContain('T1/bob');
  });

  it('without anything stored has nothing to press', async () => {
    bot = await openBot();
    const { text, labels } = await anyone('me delete');
    expect([text, labels]).toEqual(['Nothing that names you is stored.', []]);
  });
});
