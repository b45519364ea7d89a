import { beforeEach, describe, expect, it } from 'vitest';
import { asAdmin, asBob, type Bot, general, openBot, said } from '../../bot.ts';
import {
  button,
  day,
  labelsOf,
  monday,
  only,
  openTeam,
  postsIn,
  rightLetter,
  settle,
  tap,
  textOf,
  timetable,
  wrongLetter,
} from '../team.ts';

const at = (time: string) => ({ at: monday(time) });

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
const admin = async (text: string, time = '08:00') => said(await bot.command(text, { ...asAdmin, ...at(time) })).text;
const anyone = async (text: string, time = '08:00') => said(await bot.command(text, at(time))).text;

describe('quiz on', () => {
  it('says what it understood and when the next round is', async () => {
    expect(await admin('quiz on 9-17 Europe/Paris mon-fri 2')).toBe(
      'The quiz is on: 09:00-17:00 Europe/Paris mon-fri, 2 questions a round.\nNext round: Tuesday 3 March, 09:00 Europe/Paris.',
    );
  });

  it('says that a round runs to the next day', async () => {
    expect(await admin('quiz on 21:00-05:00 UTC')).toContain('closing the next day');
  });

  it('takes the zone of the person where none is given, and else keeps what was set', async () => {
    const { text } = said(await bot.command('quiz on', { ...asAdmin, zone: 'Asia/Tokyo' }));
    expect(text).toContain('09:00-17:00 Asia/Tokyo mon-fri, 1 question a round.');
    expect(await admin('quiz on 10:00-12:00')).toContain('10:00-12:00 Asia/Tokyo mon-fri');
  });

  it.each([
    ['quiz on 09:00-17:00 Europe/Pariss', 'Did you mean Europe/Paris'],
    ['quiz on 9-9:30', 'A round is open from 1 to 23 hours'],
    ['quiz on 9-17 UTC 5', '1 to 3 questions, not “5”'],
    ['quiz on model cards', 'Write it like'],
    ['quiz now soon', 'quiz now 2m'],
    ['quiz now 25h', 'quiz now 2m'],
    ['quiz skip tomorrow', 'quiz skip 2026-12-24'],
    ['quiz skip 2026-02-30', 'quiz skip 2026-12-24'],
    ['quiz void all', 'quiz void 1'],
  ])('%j gets the right form', async (text, form) => {
    expect(await admin(text)).toContain(form);
    expect(await bot.store.quiz.scheduleOf(general)).toBeNull();
  });

  it('in the middle of the day opens the round of that day', async () => {
    await admin(`quiz on ${timetable}`, '11:00');
    await settle(bot, monday('11:00'));
    expect(textOf(only(postsIn(bot)))).toContain('Open until 17:00 UTC');
  });
});

describe('the form', () => {
  it('asks for the same, and is read as the same', async () => {
    const reply = await bot.command('quiz', { ...asAdmin, zone: 'Europe/Berlin' });
    if (reply.kind !== 'form') throw new Error(`no form but ${reply.kind}`);
    const initial = Object.fromEntries(reply.form.fields.map(field => [field.id, field.initial ?? '']));
    expect(initial).toEqual({
      opens: '09:00',
      closes: '17:00',
      zone: 'Europe/Berlin',
      days: 'mon,tue,wed,thu,fri',
      questions: '1',
    });
    const filled = { ...initial, closes: '12:30', days: 'mon,sat' };
    const answer = said(await bot.submit(reply.form.submit, filled, asAdmin));
    expect(answer.text).toContain('09:00-12:30 Europe/Berlin mon,sat, 1 question a round.');
  });

  it('says at its field what it cannot take, and keeps what was typed, also behind a button', async () => {
    const wrong = { opens: '9h', closes: '12:30', zone: 'Mars/Base', days: 'mon,sat', questions: '2' };
    const reply = await bot.submit('1:k', wrong, asAdmin);
    if (reply.kind !== 'form') throw new Error(`no form but ${reply.kind}`);
    const problems = reply.form.fields.map(({ id, initial, problem }) => [id, initial, problem]);
    expect(problems).toEqual([
      ['opens', '9h', undefined],
      ['closes', '12:30', undefined],
      ['zone', 'Mars/Base', expect.stringContaining('“Mars/Base”')],
      ['days', 'mon,sat', undefined],
      ['questions', '2', undefined],
    ]);
    const again = await bot.press(reply.form.reopen ?? '', asAdmin);
    if (again.kind !== 'form') throw new Error(`no form but ${again.kind}`);
    expect(again.form.fields.map(({ id, initial }) => [id, initial])).toEqual(Object.entries(wrong));
    expect(await bot.store.quiz.scheduleOf(general)).toBeNull();
    const late = await bot.submit('1:k', { ...wrong, opens: 'soon', zone: 'UTC' }, asAdmin);
    expect(late.kind === 'form' && late.form.fields[0]?.problem).toContain('“soon-12:30”');
  });

  it('is for admins: others are told the status', async () => {
    expect(await anyone('quiz')).toContain('There is no quiz in this channel.');
    expect(said(await bot.submit('1:k', { zone: 'UTC' })).text).toContain('Only admins');
  });

  it('suggests time zones while one is typed', async () => {
    const reply = await bot.suggest('berl', {}, 'zone');
    expect(reply).toEqual({ kind: 'suggestions', choices: [{ label: 'Europe/Berlin', value: 'Europe/Berlin' }] });
  });
});

describe('changing the quiz', () => {
  it.each(['quiz on', 'quiz off', 'quiz now', 'quiz skip 2026-12-24', 'quiz void'])(
    'by %j is for admins and the owner',
    async text => {
      expect(await anyone(text)).toBe('Only admins of this channel can change its quiz.');
      await bot.command(`quiz on ${timetable}`, { ...asAdmin, ...asBob });
      expect(said(await bot.command(text, asBob)).text).not.toContain('Only admins');
      expect(await anyone(text)).toContain('Only admins');
    },
  );

  it('off lets the open round end, and opens no other', async () => {
    bot = await openTeam();
    await settle(bot, monday('09:00'));
    expect(await admin('quiz off', '10:00')).toContain('The quiz is off.');
    expect(await admin('quiz off', '10:00')).toContain('There is no quiz in this channel.');
    await settle(bot, monday('17:00'));
    await settle(bot, day('2026-03-03'));
    expect(postsIn(bot)).toHaveLength(1);
    expect(await anyone('status', '18:00')).toContain('It was switched off.');
  });

  it('skip leaves a day out', async () => {
    bot = await openTeam();
    expect(await admin('quiz skip 2026-03-03')).toBe(
      'No round on Tuesday 3 March. Next round: Monday 2 March, 09:00 UTC.',
    );
    for (const date of ['2026-03-02', '2026-03-03', '2026-03-04']) {
      await settle(bot, day(date));
      await settle(bot, day(date, '17:00'));
    }
    const dates = (await bot.store.quiz.roundsOf(general)).map(({ date }) => date.toString());
    expect(dates).toEqual(['2026-03-02', '2026-03-04']);
    expect(await anyone('quiz status')).toContain('No round on 2026-03-03.');
  });
});

describe('a wrong question', () => {
  it('is taken out while people answer: the post and the thread say so, and it counts for nobody', async () => {
    bot = await openTeam({ quiz: '09:00-17:00 UTC daily 2' });
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, '1A', at('10:00'));
    const late = button(post, '1B').action;
    expect(await admin('quiz void 1', '10:30')).toContain('Taken out');
    expect(await admin('quiz void 1', '10:30')).toContain('it is out already');
    expect(await admin('quiz void 3', '10:30')).toContain('no such question');
    await settle(bot, monday('10:30'));
    expect(textOf(post)).toContain('Taken out: ');
    expect(labelsOf(post)).toEqual(['A', 'B', 'C', 'D']);
    expect(button(post, '1C').action).toContain(':1:2');
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
    expect(await anyone('me', '18:00')).toContain('0 right of 0 counted answers');
  });

  it('after the end takes its points back', async () => {
    bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, rightLetter(bot, post), at('10:00'));
    await settle(bot, monday('17:00'));
    expect(await anyone('me', '18:00')).toContain('1 right of 1');
    await admin('quiz void', '18:00');
    await settle(bot, monday('18:00'));
    const texts = bot.platform.posts.map(textOf);
    expect(texts.at(-1)).toContain('Correction\nThis question: a curator found it to be wrong');
    expect(textOf(post)).toContain('Taken out');
    expect(await anyone('me', '18:01')).toContain('0 right of 0');
    await settle(bot, monday('19:00'));
    expect(bot.platform.posts).toHaveLength(texts.length);
  });
});

describe('me', () => {
  beforeEach(async () => {
    bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    for (const name of ['Ann', 'Bob', 'Cat', 'Dan'])
      await tap(bot, post, name === 'Ann' ? rightLetter(bot, post) : wrongLetter(bot, post), {
        user: `T1/${name.toLowerCase()}` as never,
        userName: name,
        ...at('10:00'),
      });
    await settle(bot, monday('17:00'));
  });

  it('is one’s own record with the streak', async () => {
    expect(await anyone('me', '18:00')).toContain(
      'You: 1 right of 1 counted answers.\nStreak: 1 round answered, at best 1. Freezes left: 2.',
    );
    for (const date of ['2026-03-03']) {
      await settle(bot, day(date));
      await settle(bot, day(date, '17:00'));
    }
    const { text } = said(await bot.command('me', { at: day('2026-03-03', '18:00') }));
    expect(text).toContain('a freeze was used by itself and kept your streak');
    expect(text).toContain('Freezes left: 1.');
  });

  it('hide keeps a person off the boards, but shows them their own rank', async () => {
    expect(await anyone('board', '18:00')).toContain('1. Ann: 1 point\n- 2. Bob: 0 points');
    await anyone('me hide', '18:00');
    const hidden = await anyone('board', '18:00');
    expect(hidden).not.toContain('Ann');
    expect(hidden).toContain('1. Bob: 0 points');
    expect(hidden).toContain('You: this week rank 1 with 1 point of 1; of all time rank 1 with 1 point of 1.');
    expect(await anyone('me', '18:00')).toContain('The boards do not show you.');
    await anyone('me show', '18:00');
    expect(await anyone('board', '18:00')).toContain('1. Ann: 1 point');
  });

  it('delete erases picks and name', async () => {
    await anyone('me delete', '18:00');
    expect(await anyone('me', '18:00')).toContain('0 right of 0');
    const board = said(await bot.command('board', { ...asBob, ...at('18:00') }));
    expect(board).toMatchObject({ audience: 'caller' });
    expect(board.text).not.toContain('Ann');
    expect(
      JSON.stringify([await bot.store.quiz.picksOf(general), await bot.store.quiz.peopleOf(general)]),
    ).not.toContain('T1/ann');
    expect((await bot.store.quiz.scheduleOf(general))?.owner).toBeNull();
  });
});

describe('practice', () => {
  it('asks one question on a topic, in private, and explains the answer in full', async () => {
    const asked = said(await bot.command('practice Clarify', at('10:00')));
    expect(asked).toMatchObject({ audience: 'caller', labels: ['A', 'B', 'C', 'D'] });
    const question = bot.guide.bank.find(({ stem }) => asked.text.includes(stem));
    expect([question?.topic, question?.also]).toContain('clarify');
    const judged = said(await bot.press(asked.action('B'), at('10:01')));
    expect(judged).toMatchObject({ audience: 'caller', mode: 'replace', labels: ['Another one', 'Report'] });
    for (const { why } of question?.options ?? []) expect(judged.text).toContain(why);
    expect(judged.text).toContain(`Exam tip: ${question?.tip}`);
    expect(said(await bot.press(judged.action('Another one'), at('10:02'))).labels).toEqual(['A', 'B', 'C', 'D']);
  });

  it('stays with its topic and never asks the same twice running', async () => {
    let asked = said(await bot.command('practice registry', at('10:00')));
    for (let i = 0; i < 120; i++) {
      const question = bot.guide.bank.find(({ stem }) => asked.text.includes(stem));
      expect([question?.topic, question?.also]).toContain('model-registry');
      const judged = said(await bot.press(asked.action('A'), at('10:01')));
      asked = said(await bot.press(judged.action('Another one'), at('10:01')));
      expect(asked.text).not.toContain(question?.stem);
    }
  });

  it('takes any question where no topic is named, and a sentence for a question', async () => {
    expect(said(await bot.command('practice', at('10:00'))).labels).toEqual(['A', 'B', 'C', 'D']);
    expect(said(await bot.command('practice makes perfect', at('10:00'))).text).toContain('does not cover');
  });

  it('comes from the button of an answer', async () => {
    const answer = said(await bot.command('what is Clarify?', at('10:00')));
    expect(said(await bot.press(answer.action('Quiz me'), at('10:00'))).text).toContain('Practice');
  });

  it('takes a report, which curators see without a name', async () => {
    const asked = said(await bot.command('practice Clarify', at('10:00')));
    const judged = said(await bot.press(asked.action('A'), at('10:01')));
    const reply = await bot.press(judged.action('Report'), at('10:02'));
    if (reply.kind !== 'form') throw new Error('no form');
    const values = { reason: 'outdated', comment: 'renamed last week' };
    expect(said(await bot.submit(reply.form.submit, values, at('10:03'))).text).toContain('noted for the curators');
    const gap = only(await bot.store.gaps(monday('00:00'), 10));
    expect(gap).toMatchObject({ reason: 'outdated', comments: 'renamed last week', count: 1 });
    expect(bot.guide.bank.map(({ stem }) => stem)).toContain(gap.question);
  });

  it.each([
    '1:x:no-such-item:0123:0',
    '1:x:clarify-01:0000:0',
    '1:x:clarify-01:012:0',
    '1:x:clarify-01:0123:7',
    '1:x:clarify-01:4567:0',
    '1:p:0123456789abcdef:0:0',
    '1:y:0123456789abcdef:0',
    '1:w:no-such-item',
  ])('answers the forged button %s politely', async action => {
    expect(said(await bot.press(action, at('10:00'))).text).toMatch(/not known here|not in the guide/);
  });
});
