import { beforeEach, describe, expect, it } from 'vitest';
import { asAdmin, asBob, type Bot, general, openBot, said } from '../../bot.ts';
import { copyWithoutQuiz } from '../../knowledge/guides.ts';
import { day, monday, only, openTeam, postsIn, settle, textOf, timetable } from '../team.ts';

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
      'The quiz is on: 09:00-17:00 Europe/Paris mon-fri, 2 questions a round.\nA round opens now, until 17:00 Europe/Paris.',
    );
  });

  it('has to have questions', async () => {
    bot = await openBot({ folder: (await copyWithoutQuiz()).folder });
    for (const text of ['quiz on', 'quiz now']) expect(await admin(text)).toBe('This guide has no questions yet.');
    expect(bot.platform.posts).toEqual([]);
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
    ['quiz on whenever you like', 'Write it like'],
    ['quiz now soon', 'quiz now 2m'],
    ['quiz now 25h', 'quiz now 2m'],
    ['quiz on 9-5', 'Did you mean 09:00-17:00? Write 9am-5pm or 9-17.'],
    ['quiz on 9-17 usa', 'Did you mean America/New_York or America/Chicago or'],
    ['quiz skip whenever', 'quiz skip 2026-12-24'],
    ['quiz unskip', 'quiz unskip 2026-12-24'],
    ['quiz skip 2026-02-30', 'quiz skip 2026-12-24'],
    ['quiz void all', 'quiz void yesterday 1'],
    ['quiz void 2026-02-31', 'quiz void yesterday 1'],
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
    expect(said(await bot.submit('1:k', { zone: 'UTC' })).text).toContain('Only an admin');
  });

  it('suggests time zones while one is typed', async () => {
    const reply = await bot.suggest('berl', {}, 'zone');
    expect(reply).toEqual({ kind: 'suggestions', choices: [{ label: 'Europe/Berlin', value: 'Europe/Berlin' }] });
  });
});

describe('changing the quiz', () => {
  it.each(['quiz on', 'quiz off', 'quiz now', 'quiz skip 2026-12-24', 'quiz unskip 2026-12-24', 'quiz void'])(
    'by %j is for admins and the owner',
    async text => {
      expect(await anyone(text)).toBe('Only an admin, or who switched it on, can change the quiz here.');
      await bot.command(`quiz on ${timetable}`, { ...asAdmin, ...asBob });
      expect(said(await bot.command(text, asBob)).text).not.toContain('Only an admin');
      expect(await anyone(text)).toContain('Only an admin');
    },
  );

  it('off lets the open round end, and opens no other', async () => {
    bot = await openTeam();
    await settle(bot, monday('09:00'));
    expect(await admin('quiz off', '10:00')).toBe(
      'The quiz is off.\nThe round that is open goes on to its end, 17:00 UTC.',
    );
    expect(await admin('quiz off', '10:00')).toContain('There is no quiz in this channel.');
    await settle(bot, monday('17:00'));
    await settle(bot, day('2026-03-03'));
    expect(postsIn(bot)).toHaveLength(1);
    expect(await anyone('status', '18:00')).toContain('It was switched off.');
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
      let judged = said(await bot.press(asked.action('A'), at('10:01')));
      if (!judged.labels.includes('Another one')) judged = said(await bot.press(judged.action('B'), at('10:01')));
      asked = said(await bot.press(judged.action('Another one'), at('10:01')));
      expect(asked.text).not.toContain(question?.stem);
    }
  });

  it('takes any question where no topic is named, and a sentence for a question', async () => {
    expect(said(await bot.command('practice', at('10:00'))).labels).toEqual(['A', 'B', 'C', 'D']);
    const { text, labels } = said(await bot.command('practice makes a good doctor, says my aunt', at('10:00')));
    expect(text).toContain('I only know a guide');
    expect(labels).not.toContain('A');
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
