import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../../../src/chat.ts';
import { comingRound } from '../../../../src/rules/schedule.ts';
import { databases, query } from '../../../databases.ts';
import type { Standing } from '../../../memory-adapter.ts';
import { asAdmin, type Bot, general, openBot, said } from '../../bot.ts';
import { day, labelsOf, monday, only, openTeam, postsIn, settle, tap, textOf, timetable } from '../team.ts';

const random = 'T1/random' as PlaceRef;
const openOn = async (bot: Bot, place = general) =>
  (await bot.store.quiz.roundsOf(place)).filter(({ status }) => status === 'open').map(({ date }) => date.toString());

/** The post of the round of a day. */
async function postOf(bot: Bot, date: string): Promise<Standing> {
  const rounds = await bot.store.quiz.roundsOf(general);
  const { post } = only(rounds.filter(round => round.date.toString() === date));
  return only(postsIn(bot).filter(({ ref }) => ref === post));
}

/** The local day of the next round, by the calculation that is also done. */
async function promised(bot: Bot, at: Temporal.Instant): Promise<string | undefined> {
  const settings = await bot.store.quiz.scheduleOf(general);
  return settings ? comingRound(settings, at)?.window.date.toString() : undefined;
}

/** The clock goes on for an hour without a gap. */
async function steady(bot: Bot, from: Temporal.Instant): Promise<void> {
  for (let half = 0; half <= 125; half++) await bot.tick(from.add({ seconds: 30 * half }));
}

describe.each(databases)('a clock that was wrong for a moment, on $name', ({ create }) => {
  const ahead = {
    'two days': { hours: 48 },
    'a year': { hours: 365 * 24 },
    'a month': { hours: 31 * 24 },
    'three days': { hours: 72 },
  };

  it.each(Object.entries(ahead))('ahead by %s costs no round of the days to come', async (_, by) => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, monday('08:00'));
    await bot.tick(monday('09:30').add(by));
    await settle(bot, monday('08:00:20'));
    expect(await promised(bot, monday('08:00:40'))).toBe('2026-03-02');
    for (const date of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']) {
      if (!(await openOn(bot)).includes(date)) expect(await promised(bot, day(date, '08:59'))).toBe(date);
      await settle(bot, day(date), 20);
      expect(await openOn(bot)).toContain(date);
      const post = await postOf(bot, date);
      await tap(bot, post, 'A', { at: day(date, '10:00') });
      await settle(bot, day(date, '17:00'));
      expect(textOf(post)).toContain('Closed. 1 person has answered.');
    }
    const keys = postsIn(bot).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('ahead by a day opens the round of the next day, and an hour later all is put right', async () => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, monday('08:00'));
    await bot.tick(day('2026-03-03'));
    await settle(bot, monday('09:00'), 30);
    expect(await openOn(bot)).toEqual(['2026-03-03']);
    const early = only(postsIn(bot));
    await tap(bot, early, 'A', { at: monday('09:10') });
    await steady(bot, monday('09:00:30'));
    expect(textOf(early)).toContain('Closed. Nothing of this round counts.');
    expect(labelsOf(early)).toEqual([]);
    expect(await openOn(bot)).toEqual(['2026-03-02']);
    expect(textOf(await postOf(bot, '2026-03-02'))).toContain('It opened late');
    await settle(bot, monday('17:00'));
    for (const date of ['2026-03-03', '2026-03-04']) {
      expect(await promised(bot, day(date, '08:59'))).toBe(date);
      await settle(bot, day(date), 20);
      expect(await openOn(bot)).toEqual([date]);
      await settle(bot, day(date, '17:00'));
    }
  });

  it('ahead by ten hours takes the round of no day away for long', async () => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, monday('08:00'));
    await bot.tick(monday('18:00'));
    await settle(bot, monday('08:00:30'), 30);
    await steady(bot, monday('08:01'));
    await settle(bot, monday('09:02'));
    expect(await openOn(bot)).toEqual(['2026-03-02']);
  });

  it('behind by some hours for long calls no open round off', async () => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, monday('09:00'));
    await steady(bot, monday('02:00'));
    expect(await openOn(bot)).toEqual(['2026-03-02']);
  });

  it('behind by a month changes nothing, and where it stays so, the quiz goes on by it', async () => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, 'A', { at: monday('10:00') });
    await bot.tick(day('2026-02-02', '10:00'));
    await settle(bot, monday('10:01'), 70);
    expect(postsIn(bot)).toHaveLength(1);
    expect(textOf(post)).toContain('1 person has answered.');
    await settle(bot, monday('17:00'));
    expect(textOf(post)).toContain('Closed. 1 person has answered.');
    await settle(bot, day('2026-02-03'), 20);
    expect(await openOn(bot)).toEqual(['2026-02-03']);
  });

  it('by a day ends no round early where it only steps back', async () => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, monday('09:00'));
    await settle(bot, day('2026-03-01', '09:00'), 20);
    await settle(bot, monday('12:00'), 20);
    expect(await openOn(bot)).toContain('2026-03-02');
    await settle(bot, monday('17:00'), 20);
    expect(await openOn(bot)).toEqual([]);
  });

  it('ahead by a year leaves nothing behind where the quiz is switched off and on', async () => {
    const bot = await openTeam({ url: await create() });
    const wrong = monday('09:30').add({ hours: 365 * 24 });
    await bot.command(`quiz on ${timetable}`, { ...asAdmin, at: wrong });
    await bot.tick(wrong);
    await bot.command('quiz off', { ...asAdmin, at: monday('08:00') });
    await bot.command('quiz on', { ...asAdmin, at: monday('08:01') });
    expect(await promised(bot, monday('08:01'))).toBe('2026-03-02');
    await bot.tick(monday('09:00'));
    expect(await openOn(bot)).toContain('2026-03-02');
    expect(await promised(bot, monday('09:01'))).toBe('2026-03-03');
  });

  it('ahead by a year while it was switched on is as if it were switched on now', async () => {
    const url = await create();
    const bot = await openTeam({ url });
    const wrong = monday('09:30').add({ hours: 365 * 24 }).epochMilliseconds;
    await query(
      url,
      `update schedules set since = ${wrong}, due_at = ${wrong}, last_date = '2027-03-02' returning place`,
    );
    await settle(bot, monday('09:00'), 8);
    expect(await openOn(bot)).toEqual(['2026-03-02']);
    expect(textOf(only(postsIn(bot)))).not.toContain('It opened late');
  });

  it('leaves no round held, asleep or open for a year', async () => {
    const url = await create();
    const bot = await openTeam({ url });
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    const wrong = monday('09:30').add({ hours: 365 * 24 }).epochMilliseconds;
    await query(url, `update rounds set lease_until = ${wrong}, shown_at = ${wrong}, due_at = ${wrong} returning id`);
    await settle(bot, monday('09:05'), 12);
    await tap(bot, post, 'A', { at: monday('10:00') });
    await settle(bot, monday('10:00'), 70);
    expect(textOf(post)).toContain('1 person has answered.');
    await query(url, `update rounds set lease_until = ${wrong} returning id`);
    await settle(bot, monday('17:00'), 20);
    expect(await openOn(bot)).toEqual([]);
  });

  it('has the round of a day to come called off, once the clock is surely right', async () => {
    const bot = await openTeam({ url: await create() });
    await bot.tick(monday('09:30').add({ hours: 365 * 24 }));
    const post = only(postsIn(bot));
    const [future] = await openOn(bot);
    expect(future).toBe('2027-03-02');
    const dealt = (await bot.store.quiz.roundsOf(general)).find(({ status }) => status === 'open')?.questions;
    await settle(bot, monday('09:00'), 20);
    expect(await openOn(bot)).toEqual(['2026-03-02', '2027-03-02']);
    await steady(bot, monday('10:00'));
    expect(await openOn(bot)).toEqual(['2026-03-02']);
    // That day has its own round when it comes.
    const called = (await bot.store.quiz.roundsOf(general)).find(({ status }) => status === 'cancelled');
    expect(called).toMatchObject({ extra: true, questions: dealt });
    expect(textOf(post)).toContain('Closed. Nothing of this round counts.');
    expect(labelsOf(post)).toEqual([]);
  });
});

it('a tap in the last minute does not put off the end', async () => {
  const bot = await openTeam();
  await settle(bot, monday('09:00'));
  const post = only(postsIn(bot));
  await tap(bot, post, 'A', { at: monday('16:59:10') });
  await settle(bot, monday('16:59:10'), 5);
  expect(textOf(post)).toContain('1 person has answered.');
  await tap(bot, post, 'B', { at: monday('16:59:30') });
  await settle(bot, monday('17:00'), 0);
  expect(textOf(post)).toContain('Closed.');
});

it('what is promised is what is done, in every state of a day', async () => {
  const bot = await openBot();
  await bot.command(`quiz on ${timetable}`, { ...asAdmin, at: monday('11:00') });
  expect(await promised(bot, monday('11:00'))).toBe('2026-03-02');
  await settle(bot, monday('11:00'));
  expect(await openOn(bot)).toEqual(['2026-03-02']);
  expect(textOf(only(postsIn(bot)))).not.toContain('It opened late');
  expect(await promised(bot, monday('11:01'))).toBe('2026-03-03');
  await bot.command('quiz skip 2026-03-03', { ...asAdmin, at: monday('12:00') });
  expect(await promised(bot, monday('12:00'))).toBe('2026-03-04');
  await bot.command('quiz on 12:00-20:00', { ...asAdmin, at: monday('13:00') });
  expect(await promised(bot, monday('13:00'))).toBe('2026-03-04');
  await settle(bot, monday('13:00'));
  expect(postsIn(bot)).toHaveLength(1);
  await bot.command(`quiz on ${timetable}`, { ...asAdmin, place: random, at: monday('15:01') });
  await settle(bot, monday('15:01'));
  expect(postsIn(bot, random)).toEqual([]);
  expect(said(await bot.command('status', { place: random, at: monday('15:02') })).text).toContain('Tuesday 3 March');
});
