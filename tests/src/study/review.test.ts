import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageRef, PlaceRef, UserRef } from '../../../src/chat.ts';
import { dayOf } from '../../../src/rules/cards.ts';
import { createSqlite, databases, query } from '../../databases.ts';
import { asAdmin, asBob, type Bot, type From, inDirect, later, morning, openBot, type Said, said } from '../bot.ts';
import { settle } from '../quiz/team.ts';

/** The letters of the right options of a question as it is shown, or of as many wrong ones. */
function lettersOf({ guide }: Bot, { text }: Said, right: boolean): string[] {
  const options = itemIn({ guide }, text)?.options ?? [];
  const letters = options
    .filter(option => (option.right === true) === right)
    .flatMap(
      option => /^- (\w)\./.exec(text.split('\n').find(line => line.endsWith(`. ${option.text}`)) ?? '')?.[1] ?? [],
    );
  return letters.slice(0, options.filter(option => option.right).length);
}
/** What is said once all that is asked for was pressed. */
async function press(bot: Bot, shown: Said, right: boolean, from: From = {}): Promise<Said> {
  let last = shown;
  for (const letter of lettersOf(bot, shown, right)) last = said(await bot.press(last.action(letter), from));
  return last;
}
const itemIn = ({ guide }: Pick<Bot, 'guide'>, text: string) => guide.bank.find(({ stem }) => text.includes(stem));

/** Answers all that a review asks, right or wrong; what it said last, and the questions. */
async function playOn(bot: Bot, first: Said, right = true, from: From = {}): Promise<{ end: Said; items: string[] }> {
  const items: string[] = [];
  let shown = first;
  while (shown.text.includes('Review: ')) {
    items.push(itemIn(bot, shown.text)?.id ?? '');
    const answer = await press(bot, shown, right, from);
    expect(answer).toMatchObject({ mode: 'replace', audience: 'caller' });
    expect(answer.text).toContain(right ? 'that is right.' : 'that is not it.');
    expect(answer.text).toContain('Why not the others');
    shown = said(await bot.press(answer.action(answer.labels.includes('Next') ? 'Next' : 'Finish'), from));
  }
  return { end: shown, items };
}
const review = async (bot: Bot, from: From = {}, text = 'review') => said(await bot.command(text, from));

describe.each(databases)('review on $name', ({ create }) => {
  it('asks five questions one by one in one message, and says at its end how it went', async () => {
    const bot = await openBot({ url: await create() });
    const first = await review(bot);
    expect(first).toMatchObject({ audience: 'caller', mode: 'new', labels: ['A', 'B', 'C', 'D'] });
    expect(first.text).toContain('Review: 1 of 5');
    const { end, items } = await playOn(bot, first);
    expect(new Set(items).size).toBe(5);
    expect(end.text).toContain('5 of 5 right.');
    expect(end.text).toContain('5 questions come back within a week');
    expect(end.labels).toEqual(['Five more', 'Practice']);
    expect((await review(bot)).text).toContain('Done for today: you have answered 5 questions.');
    const more = await playOn(bot, said(await bot.press(end.action('Five more'))), false);
    expect(more.end.text).toContain('0 of 5 right.');
    expect(new Set([...items, ...more.items]).size).toBe(10);
  });

  it('goes on after a crash, and on another device', async () => {
    const url = await create();
    const bot = await openBot({ url });
    const first = await review(bot);
    const answered = await press(bot, first, true);
    const twin = await openBot({ url });
    const second = await review(twin, inDirect);
    expect(second.text).toContain('Review: 2 of 5');
    // The button of before still shows where it stands, and a tap on what is answered changes nothing.
    expect(said(await twin.press(answered.action('Next'))).text).toBe(second.text);
    const again = await press(twin, first, false);
    expect(again.text).toContain('that is right.');
    expect((await playOn(twin, second)).end.text).toContain('5 of 5 right.');
  });

  it('takes the first of two taps, and those of its own person alone', async () => {
    const url = await create();
    const bot = await openBot({ url });
    const first = await review(bot);
    const [right = '', wrong = ''] = [true, false].map(is => first.action(lettersOf(bot, first, is)[0] ?? ''));
    expect(said(await bot.press(wrong, asBob)).text).toContain('This review is over, or was not yours.');
    const taps = await Promise.all([bot.press(right), bot.press(right), bot.press(wrong)]);
    expect(new Set(taps.map(tap => said(tap).text.split('\n')[0])).size).toBe(1);
    expect(await query(url, 'select * from reviews')).toHaveLength(1);
  });
});

describe('review', () => {
  it('brings back what was wrong before what was right, and five after three months away', async () => {
    const bot = await openBot();
    const right = await playOn(bot, await review(bot), true);
    const wrong = await playOn(bot, await review(bot, {}, 'review 5'), false);
    const soon = await playOn(bot, await review(bot, { at: later({ hours: 24 }) }), true, { at: later({ hours: 24 }) });
    expect(new Set(soon.items)).toEqual(new Set(wrong.items));
    const away = { at: later({ hours: 24 * 90 }) };
    const back = await playOn(bot, await review(bot, away), true, away);
    expect(back.items).toHaveLength(5);
    expect([...right.items, ...wrong.items]).toEqual(expect.arrayContaining(back.items));
  });

  it('keeps to the amount that was set, day for day', async () => {
    const bot = await openBot();
    expect((await review(bot, {}, 'review daily 2')).text).toContain('2 questions a day from now on.');
    for (let day = 0; day < 3; day++) {
      const from = { at: later({ hours: 24 * day }) };
      const { items } = await playOn(bot, await review(bot, from), true, from);
      expect(items).toHaveLength(2);
      expect((await review(bot, from)).text).toContain('Done for today');
    }
    for (const text of ['review 0', 'review 51', 'review daily 0', 'review daily 9999'])
      expect((await review(bot, {}, text)).text).toContain('From 1 to 50 questions');
    expect((await review(bot, {}, 'review 3 daily 4')).text).toContain('Review: 1 of 3');
  });

  it('never asks more on a day than was set, whatever was left, and however days and zones turn', async () => {
    const bot = await openBot();
    const daily = 3;
    await review(bot, {}, `review daily ${daily}`);
    const zones = ['Europe/Paris', 'America/New_York', 'Asia/Tokyo'];
    const step = fc.record({
      hours: fc.constantFrom(-1, 0, 1, 7, 24),
      zone: fc.constantFrom(...zones),
      taps: fc.nat(4),
    });
    let at = later({ hours: 0 });
    let shown: Said | null = null;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async steps => {
        for (const { hours, zone, taps } of steps) {
          at = at.add({ hours });
          const from = { at, zone };
          // Left in the middle, taken up where it is still shown, or begun anew.
          if (!shown || taps % 2 === 0) shown = await review(bot, from);
          for (let tap = 0; tap < taps && shown.labels.some(label => ['A', 'Next', 'Finish'].includes(label)); tap++)
            shown = said(await bot.press(shown.action(shown.labels[0] ?? ''), from));
        }
        const today = at.toZonedDateTimeISO('UTC').toPlainDate();
        for (let back = -1; back <= 14; back++)
          expect(
            await bot.store.study.reviewedOn(bot.origin.person, dayOf(today.subtract({ days: back }))),
          ).toBeLessThanOrEqual(daily);
      }),
      { numRuns: 12, seed: 13 },
    );
    expect((await bot.store.study.cards(bot.origin.person)).size).toBeGreaterThan(daily);
  });

  it('begins anew on the next day of the person', async () => {
    const bot = await openBot();
    const evening = Temporal.Instant.from('2026-03-02T22:30Z');
    const first = await review(bot, { at: evening });
    const from = { at: evening.add({ hours: 1 }) };
    expect((await review(bot, from)).text).toContain('Review: 1 of 5');
    // Half past midnight in Paris: the buttons of yesterday belong to another review.
    expect(said(await bot.press(first.action('A'), from)).text).toContain('This review is over');
    expect((await review(bot, { at: evening, ...asBob, zone: null })).text).toContain('1 of 5');
    expect((await review(bot, { ...from, ...asBob, zone: null })).text).toContain('1 of 5');
  });

  it('never shows or takes what a round asks now', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    const first = await review(bot);
    const asked = itemIn(bot, first.text)?.id ?? '';
    await bot.command('quiz now 1h', asAdmin);
    await settle(bot, morning);
    await query(url, `update round_questions set item = '${asked}'`);
    const next = said(await bot.press(first.action('A')));
    expect(next.text).toContain('Review: 2 of 5');
    expect(next.text).not.toContain(itemIn(bot, first.text)?.stem);
    expect(await query(url, 'select * from reviews')).toEqual([]);
    const all = await review(bot, {}, 'review 50');
    expect((await playOn(bot, all)).items).not.toContain(asked);
  });

  it('passes over what was taken out of a round, and neither practice nor what comes back has it', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    // What was wrong comes back first, here and in practice.
    const { items } = await playOn(bot, await review(bot, {}, 'review 2'), false);
    const [known = '', other = ''] = items;
    await bot.command('quiz now 2m', asAdmin);
    await settle(bot, morning);
    await query(url, `update round_questions set item = '${known}'`);
    const ending = { at: later({ minutes: 1 }) };
    const { end } = await playOn(bot, await review(bot, ending, 'review 1'), true, ending);
    // Two of three: what an open round asks is not promised to anybody.
    expect(end.text).toContain('1 question comes back tomorrow, and 2 within a week.');
    const [round] = await bot.store.quiz.roundsOf(bot.origin.place);
    await bot.press(`1:v:${round?.key}:0`, { ...asAdmin, ...ending });
    const next = { at: later({ hours: 24 }) };
    const { items: again } = await playOn(bot, await review(bot, next, 'review 2'), false, next);
    expect(again).toContain(other);
    expect(again).not.toContain(known);
    // One that was in hand when it was taken out is passed over.
    const asked = `[{"item":"${known}","order":[0,1,2,3],"choices":null,"passed":false}]`;
    await query(url, `update review_sessions set questions = '${asked}'`);
    expect((await review(bot, next)).text).toContain('Nothing of it could be asked any more.');
    const { topic } = bot.guide.bank.find(({ id }) => id === known) ?? expect.fail('no such question');
    for (const at of [later({ hours: 24 * 3 }), later({ hours: 24 * 4 })]) {
      const shown = said(await bot.command(`practice ${topic}`, { at }));
      expect(itemIn(bot, shown.text)?.id).not.toBe(known);
      await press(bot, shown, true, { at });
    }
  });

  it('passes over what left the guide, and keeps its card', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    const first = await review(bot);
    await bot.press(first.action('A'));
    await bot.store.study.bringUpCards();
    await query(url, "update cards set item = 'gone-01', due = 0");
    const gone = `[{"item":"gone-01","order":[0,1,2,3],"choices":null,"passed":false}]`;
    await query(url, `update review_sessions set questions = '${gone}'`);
    expect((await review(bot)).text).toContain('Nothing of it could be asked any more.');
    expect((await review(bot, {}, 'review 50')).text).toContain('Review: 1 of 50');
    expect(await query(url, 'select item from cards')).toEqual([{ item: 'gone-01' }]);
  });

  it('answers old and forged buttons and changes nothing', async () => {
    const bot = await openBot();
    const first = await review(bot);
    const id = first.action('A').split(':')[2];
    for (const action of [`1:b:${id}:9:0`, `1:b:${id}:0:9`, '1:b:nobody:0:0', '1:g:nobody', `1:b:${id}:x:0`, '1:g:']) {
      const reply = said(await bot.press(action));
      expect(reply.text).toMatch(/This review is over|Review: 1 of 5|older message/);
    }
    expect(said(await bot.press('1:a:999')).text).toContain('Review: 1 of 50');
    expect(await bot.store.study.cards(bot.origin.person)).toEqual(new Map());
  });

  it('answers a mention in a channel privately', async () => {
    const bot = await openBot();
    expect(said(await bot.mention('review'))).toMatchObject({ audience: 'caller' });
  });
});

describe('what counts as a review', () => {
  it('is practice, and Try it, and the picks of a round once it has closed', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    const practice = said(await bot.command('practice'));
    await press(bot, practice, false);
    await bot.command('quiz now 2m', asAdmin);
    await settle(bot, morning);
    const [round] = await bot.store.quiz.roundsOf(bot.origin.place);
    await bot.press(`1:p:${round?.key}:0:0`);
    const ways = () => query(url, 'select way, count(*) as n from reviews group by way order by way');
    expect(await ways()).toEqual([{ way: 'practice', n: 1 }]);
    await settle(bot, later({ minutes: 2 }));
    expect(await ways()).toEqual([
      { way: 'practice', n: 1 },
      { way: 'round', n: 1 },
    ]);
    const tried = said(await bot.press(`1:y:${round?.key}:0`, { at: later({ hours: 1 }) }));
    await bot.press(tried.action('A'), { at: later({ hours: 1 }) });
    expect(await ways()).toEqual([
      { way: 'practice', n: 2 },
      { way: 'round', n: 1 },
    ]);
    await bot.command('quiz void', { ...asAdmin, at: later({ hours: 2 }) });
    await bot.press(`1:v:${round?.key}:0`, { ...asAdmin, at: later({ hours: 2 }) });
    await settle(bot, later({ hours: 2 }));
    expect(await query(url, "select voided from reviews where way = 'round'")).toEqual([{ voided: 1 }]);
  });

  it('is read round by round, so that one that cannot be read holds up no other', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    const places = ['T1/general', 'T1/other'] as PlaceRef[];
    for (const place of places) await bot.command('quiz now 2m', { ...asAdmin, place });
    await settle(bot, morning);
    for (const place of places) {
      const [round] = await bot.store.quiz.roundsOf(place);
      await bot.press(`1:p:${round?.key}:0:0`, { place });
    }
    await settle(bot, later({ minutes: 2 }));
    expect(await query(url, 'select * from reviews')).toHaveLength(2);
    await query(url, 'delete from reviews');
    await query(url, 'update rounds set studied = 0');
    await query(url, "update picks set at = 'x' where round = (select id from rounds order by opens, id limit 1)");
    await bot.tick(later({ minutes: 10 }));
    expect(await query(url, 'select * from reviews')).toHaveLength(1);
    await query(url, `update picks set at = ${morning.epochMilliseconds} where at = 'x'`);
    await bot.tick(later({ minutes: 11 }));
    expect(await query(url, 'select * from reviews')).toHaveLength(1);
    await bot.tick(later({ hours: 2 }));
    expect(await query(url, 'select * from reviews')).toHaveLength(2);
  });

  it('belongs to one person in all their places', async () => {
    const bot = await openBot();
    const person = bot.origin.person;
    const elsewhere = { user: 'T2/ann' as UserRef, place: 'T2/general' as PlaceRef, person };
    const { items } = await playOn(bot, await review(bot), true);
    expect((await review(bot, elsewhere)).text).toContain('Done for today');
    expect([...(await bot.store.study.cards(person)).keys()].toSorted()).toEqual(items.toSorted());
  });
});

describe('practice', () => {
  it('does not ask one of the last ten while others are left', async () => {
    const bot = await openBot();
    const seen: string[] = [];
    let shown = said(await bot.command('practice'));
    for (let i = 0; i < 30; i++) {
      const id = itemIn(bot, shown.text)?.id ?? '';
      expect(seen.slice(-10)).not.toContain(id);
      seen.push(id);
      const at = later({ minutes: i });
      const answer = said(await bot.press(shown.action(i % 2 === 0 ? 'A' : 'B'), { at }));
      shown = said(await bot.press(answer.action('Another one'), { at }));
    }
  });

  it('brings a wrong answer back before it asks what is new', async () => {
    const bot = await openBot();
    const first = said(await bot.command('practice'));
    await press(bot, first, false);
    for (let i = 1; i <= 10; i++) {
      const one = said(await bot.command('practice', { at: later({ minutes: i }) }));
      await press(bot, one, true, { at: later({ minutes: i }) });
    }
    const back = said(await bot.command('practice', { at: later({ hours: 1 }) }));
    expect(itemIn(bot, back.text)?.id).toBe(itemIn(bot, first.text)?.id);
  });

  it('finds a topic by what points at it: a name, a trigger, its words in the cheat sheet', async () => {
    const bot = await openBot();
    const topicOf = async (typed: string) => {
      const shown = said(await bot.command(`practice ${typed}`));
      const item = itemIn(bot, shown.text);
      return [item?.topic, item?.also];
    };
    for (const { id, short, cheatsheet } of bot.guide.topics.filter(topic => topic.cheatsheet)) {
      expect(await topicOf(short)).toContain(id);
      expect(await topicOf(cheatsheet ?? '')).toContain(id);
    }
    const [drift] = bot.guide.topics.filter(({ triggers }) => triggers.join(' ').includes('drift'));
    expect(await topicOf('drift')).toContain(drift?.id);
  });
});

describe('exam', () => {
  const exam = async (bot: Bot, text: string, from: From = {}) => said(await bot.command(text, from)).text;

  it('is set, shown, and taken away', async () => {
    const bot = await openBot();
    expect(await exam(bot, 'exam')).toContain('You have set no exam date.');
    const set = await exam(bot, 'exam 12 May');
    expect(set).toContain('Your exam: Tuesday 12 May, in 71 days.');
    expect(set).toContain('0 of 15 topics met (0 strong, 0 weak), and 15 still open.');
    expect(set).toContain('Your share of today: 5 questions.');
    expect(await exam(bot, 'exam', inDirect)).toBe(set);
    expect(await exam(bot, 'exam', asBob)).toContain('no exam date');
    const after = { at: later({ hours: 24 * 80 }) };
    expect(await exam(bot, 'exam', after)).toContain('Your exam was on Tuesday 12 May.');
    expect(await exam(bot, 'exam off')).toContain('no exam date any more');
    expect(await exam(bot, 'exam')).toContain('You have set no exam date.');
  });

  it('says what is wrong with a day, and its right form', async () => {
    const bot = await openBot();
    const doubtful = said(await bot.command('exam 05/06'));
    expect(doubtful.text).toContain('That can be two days.');
    expect(doubtful.commands).toEqual(['exam 2026-06-05', 'exam 2026-05-06']);
    for (const [text, why] of [
      ['exam soon', 'I cannot read that day.'],
      ['exam 2020-01-01', 'That day is over.'],
      ['exam 2090-01-01', 'more than five years'],
    ] as const)
      expect(await exam(bot, text)).toContain(why);
    expect(await exam(bot, 'exam')).toContain('no exam date');
  });

  it('is read in the zone of who asks', async () => {
    const bot = await openBot();
    const at = Temporal.Instant.from('2026-03-02T23:30Z');
    expect(await exam(bot, 'exam in 3 weeks', { at })).toContain('Tuesday 24 March');
    expect(await exam(bot, 'exam in 3 weeks', { at, ...asBob, zone: 'America/New_York' })).toContain('Monday 23 March');
  });

  it('makes reviews meet all topics in time, and says where the amount is too small for it', async () => {
    const bot = await openBot();
    expect(await exam(bot, 'exam in 2 days')).toContain(
      'That does not meet all topics in time. This does: review daily 8',
    );
    await exam(bot, 'review daily 8');
    for (const hours of [0, 24]) {
      const from = { at: later({ hours }) };
      await playOn(bot, await review(bot, from), hours > 0, from);
    }
    expect(await exam(bot, 'exam', { at: later({ hours: 25 }) })).toContain('15 of 15 topics met');
  });
});

describe('the exam of a team', () => {
  const on = 'quiz on 09:00-17:00 UTC daily 1';
  const say = async (bot: Bot, text: string, from: From = asAdmin) => said(await bot.command(text, from)).text;

  it('is for admins of a channel that has a quiz', async () => {
    const bot = await openBot();
    expect(await say(bot, 'quiz exam 12 May', {})).toContain('Only an admin');
    expect(await say(bot, 'quiz exam 12 May')).toContain('There is no quiz');
    await bot.command(on, asAdmin);
    expect(await say(bot, 'quiz exam')).toContain('This channel has no exam date.');
    expect(await say(bot, 'quiz exam 05/06')).toContain('quiz exam 2026-06-05');
    expect(await say(bot, 'quiz exam 12 May')).toContain('enough rounds to meet them all in time');
    expect(await say(bot, 'quiz exam in 3 days')).toContain('Not all topics can be met in time');
    expect(await say(bot, 'quiz exam off')).toContain('lean on no exam');
    expect(await say(bot, 'quiz exam')).toContain('This channel has no exam date.');
    await bot.command('quiz exam 12 May', asAdmin);
    await bot.command('quiz on 10:00-17:00', asAdmin);
    expect(await say(bot, 'quiz exam')).toContain('Tuesday 12 May');
    expect(await say(bot, 'quiz exam', { ...asAdmin, at: later({ hours: 24 * 90 }) })).toContain('The exam was on');
  });

  it('is counted down to in each round, and not after it', async () => {
    const bot = await openBot();
    await bot.command(on, asAdmin);
    await bot.command('quiz exam in 1 day', asAdmin);
    const days = ['1 day to the exam.', 'The exam is today.', ''];
    for (const [i, line] of days.entries()) {
      const at = Temporal.Instant.from('2026-03-02T09:00Z').add({ hours: 24 * i });
      await settle(bot, at);
      const post = bot.platform.posts.findLast(({ key }) => key.endsWith('-q'));
      const text = JSON.stringify(post?.message);
      expect(text.includes('to the exam') || text.includes('The exam is')).toBe(line !== '');
      expect(text).toContain(line);
      await settle(bot, at.add({ hours: 8 }));
    }
  });
});

it('a review is no message of the bot that others could press', async () => {
  const bot = await openBot();
  const first = await review(bot);
  const forged = { kind: 'press', action: first.action('A'), message: 'm' as MessageRef } as const;
  const event = { eventId: 'forged', at: morning, origin: { ...bot.origin, ...asBob, isAdmin: true } };
  expect(said(await bot.handle({ ...forged, ...event })).text).toContain('This review is over');
});
