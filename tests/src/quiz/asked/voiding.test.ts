import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../../../src/chat.ts';
import { asAdmin, asBob, type Bot, general, openBot, said } from '../../bot.ts';
import {
  button,
  day,
  labelsOf,
  monday,
  only,
  openTeam,
  postsIn,
  press,
  rightLetter,
  settle,
  tap,
  textOf,
} from '../team.ts';

const at = (time: string) => ({ at: monday(time) });
let bot: Bot;
const admin = async (text: string, from: object = {}) => said(await bot.command(text, { ...asAdmin, ...from }));
const status = async (text: string, time: string) => said(await bot.command(text, at(time))).text;
/** The words of `quiz void`, and its button. */
const takeOut = async (text: string, label: string, from: object) => {
  const asked = await admin(text, from);
  return said(await bot.press(asked.action(label), { ...asAdmin, ...from }));
};
const voided = async () =>
  (await bot.store.quiz.roundsOf(general)).flatMap(({ date, questions }) =>
    questions.flatMap((question, i) => (question.voided ? [`${date} ${i + 1}`] : [])),
  );

describe('quiz void', () => {
  it('takes nothing out before it was confirmed', async () => {
    bot = await openTeam();
    await settle(bot, monday('09:00'));
    const stem = textOf(only(postsIn(bot))).split('\n')[1];
    const asked = await admin('quiz void', at('10:00'));
    expect(asked.text).toBe(
      `Take out a wrong question?\nMonday 2 March (its round is open): ${stem}\nIt then counts for nobody, and the thread is told. That cannot be taken back.`,
    );
    expect(asked.buttons).toEqual([{ label: 'Take it out', action: expect.stringMatching(/^1:v:/), style: 'danger' }]);
    expect(asked.audience).toBe('caller');
    expect(await voided()).toEqual([]);
    const done = said(await bot.press(asked.action('Take it out'), { ...asAdmin, ...at('10:01') }));
    expect(done).toMatchObject({ mode: 'replace', audience: 'caller' });
    expect(done.text).toBe(`Taken out: Monday 2 March. ${stem}\nIt counts for nobody, and the thread is told.`);
    expect(await voided()).toEqual(['2026-03-02 1']);
  });

  it('finds the question of yesterday while that of today is open', async () => {
    bot = await openTeam();
    await settle(bot, monday('09:00'));
    await settle(bot, monday('17:00'));
    const tuesday = { at: day('2026-03-03', '09:01') };
    await settle(bot, day('2026-03-03'));
    const [first] = postsIn(bot);
    const stem = first && textOf(first).split('\n')[1];
    const today = await admin('quiz void', tuesday);
    expect(today.text).toContain('Tuesday 3 March (its round is open)');
    expect(today.commands).toEqual(['quiz void 2026-03-02']);
    for (const text of ['quiz void 2026-03-02', 'quiz void yesterday', 'quiz void monday 1', 'quiz void 2 March']) {
      const asked = await admin(text, tuesday);
      expect(asked.text).toContain(`Monday 2 March: ${stem}`);
      expect(asked.labels).toEqual(['Take it out']);
    }
    await takeOut('quiz void yesterday', 'Take it out', tuesday);
    expect(await voided()).toEqual(['2026-03-02 1']);
  });

  it('has a button for each of several questions', async () => {
    bot = await openTeam({ quiz: '09:00-17:00 UTC daily 3' });
    await settle(bot, monday('09:00'));
    const asked = await admin('quiz void today', at('10:00'));
    expect(asked.labels).toEqual(['Take out 1', 'Take out 2', 'Take out 3']);
    expect(asked.text).toContain('2. Monday 2 March, question 2 of 3 (its round is open): ');
    await bot.press(asked.action('Take out 2'), { ...asAdmin, ...at('10:00') });
    expect(await voided()).toEqual(['2026-03-02 2']);
    expect((await admin('quiz void', at('10:01'))).labels).toEqual(['Take out 1', 'Take out 2']);
    expect((await admin('quiz void 3', at('10:01'))).labels).toEqual(['Take it out']);
    expect((await admin('quiz void 2', at('10:01'))).text).toBe('That question is out already.');
    expect((await admin('quiz void 4', at('10:01'))).text).toBe('No such question was asked here.');
    expect((await admin('quiz void yesterday', at('10:01'))).text).toBe(
      'No such question was asked here on Sunday 1 March.',
    );
  });

  it('pressed again, late or by somebody else does no harm', async () => {
    bot = await openTeam();
    await settle(bot, monday('09:00'));
    const asked = await admin('quiz void', at('10:00'));
    const press = (from: object) => bot.press(asked.action('Take it out'), { ...at('10:01'), ...from });
    expect(said(await press(asBob)).text).toBe('Only an admin, or who switched it on, can change the quiz here.');
    expect(said(await press({ ...asAdmin, place: 'T2/other' as PlaceRef })).text).toContain('not known here');
    expect(await voided()).toEqual([]);
    await Promise.all([press(asAdmin), press(asAdmin)]);
    await settle(bot, monday('10:02'));
    const posts = bot.platform.posts.length;
    expect(said(await press(asAdmin)).text).toBe('That question is out already.');
    await settle(bot, monday('10:03'));
    expect(bot.platform.posts).toHaveLength(posts);
  });

  it('of a round that was not played takes nothing out', async () => {
    bot = await openTeam();
    bot.platform.fail('post', { problem: 'invalid' });
    await settle(bot, monday('09:00'));
    expect((await admin('quiz void', at('10:00'))).text).toContain('its round was not played');
    bot = await openBot();
    expect((await admin('quiz void')).text).toBe('No such question was asked here.');
    const forged = await bot.press('1:v:0123456789abcdef:0', asAdmin);
    expect(said(forged).text).toContain('not known here');
  });
});

describe('a wrong question', () => {
  it('is taken out while people answer: the post and the thread say so, and it counts for nobody', async () => {
    bot = await openTeam({ quiz: '09:00-17:00 UTC daily 2' });
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, '1A', at('10:00'));
    const late = button(post, '1B').action;
    expect((await takeOut('quiz void 1', 'Take it out', at('10:30'))).text).toContain('Taken out');
    await settle(bot, monday('10:30'));
    expect(textOf(post)).toContain('Taken out: ');
    expect(labelsOf(post)).toEqual(['A', 'B', 'C', 'D']);
    const correction = bot.platform.posts[1];
    expect(correction?.place).toContain('thread');
    expect(correction && textOf(correction)).toContain('Correction\nQuestion 1 of 2: a curator found it to be wrong');
    expect(said(await bot.press(late, at('11:00'))).text).toContain('taken out');
    await settle(bot, monday('17:00'));
    expect(
      bot.platform.posts
        .map(textOf)
        .join('\n')
        .match(/Exam tip/g),
    ).toHaveLength(1);
    expect(await status('me', '18:00')).toContain('no counted answers yet');
  });

  it('is reported from its round, and then it is said how it is taken out of that', async () => {
    bot = await openTeam({ quiz: '09:00-17:00 UTC daily 2' });
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    const receipt = said(await press(bot, post, '2A', at('10:00')));
    const report = async () => {
      const reply = await bot.press(receipt.action('Report'), at('10:01'));
      if (reply.kind !== 'form') throw new Error('no form');
      return said(await bot.submit(reply.form.submit, { reason: 'wrong' }, at('10:02')));
    };
    expect((await report()).commands).toEqual(['quiz void 2026-03-02 2']);
    await takeOut('quiz void 2026-03-02 2', 'Take it out', at('10:30'));
    expect(await report()).toMatchObject({ text: 'Thank you, that was noted for the curators.', commands: [] });
  });

  it('is not asked again by an older button of its round', async () => {
    bot = await openTeam();
    await settle(bot, monday('09:00'));
    const late = said(await press(bot, only(postsIn(bot)), 'A', at('17:00')));
    await settle(bot, monday('17:00'));
    await takeOut('quiz void', 'Take it out', at('18:00'));
    expect(said(await bot.press(late.action('Try it'), at('18:01'))).text).toContain('taken out, because it was wrong');
  });

  it('after the end takes its points back', async () => {
    bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, rightLetter(bot, post), at('10:00'));
    await settle(bot, monday('17:00'));
    expect(await status('me', '18:00')).toContain('1 right of 1');
    await takeOut('quiz void', 'Take it out', at('18:00'));
    await settle(bot, monday('18:00'));
    const texts = bot.platform.posts.map(textOf);
    expect(texts.at(-1)).toContain('Correction\nThis question: a curator found it to be wrong');
    expect(textOf(post)).toContain('Taken out');
    expect(await status('me', '18:01')).toContain('no counted answers yet');
    await settle(bot, monday('19:00'));
    expect(bot.platform.posts).toHaveLength(texts.length);
  });
});
