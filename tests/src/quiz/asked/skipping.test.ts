import { beforeEach, describe, expect, it } from 'vitest';
import { asAdmin, type Bot, general, openBot, said } from '../../bot.ts';
import { day, monday, openTeam, postsIn, settle } from '../team.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openTeam({ quiz: '09:00-17:00 UTC mon-fri' });
});
const admin = async (text: string, at = monday('08:00')) => said(await bot.command(text, { ...asAdmin, at })).text;
const skipped = async () => [...((await bot.store.quiz.scheduleOf(general))?.schedule.skipDates ?? [])];
const played = async () => (await bot.store.quiz.roundsOf(general)).map(({ date }) => date.toString());

describe('quiz skip', () => {
  it('leaves a day out', async () => {
    expect(await admin('quiz skip tue')).toBe(
      'No round on Tuesday 3 March. Next round: Monday 2 March, 09:00 UTC.\nTo take that back: quiz unskip 2026-03-03',
    );
    for (const date of ['2026-03-02', '2026-03-03', '2026-03-04']) {
      await settle(bot, day(date));
      await settle(bot, day(date, '17:00'));
    }
    expect(await played()).toEqual(['2026-03-02', '2026-03-04']);
  });

  it.each([
    ['today', ['2026-03-02'], 'No round on Monday 2 March. Next round: Tuesday 3 March, 09:00 UTC.'],
    ['tomorrow', ['2026-03-03'], 'No round on Tuesday 3 March.'],
    ['friday', ['2026-03-06'], 'No round on Friday 6 March.'],
    ['next monday', ['2026-03-09'], 'No round on Monday 9 March.'],
    ['24 Dec', ['2026-12-24'], 'No round on Thursday 24 December.'],
    ['1 January', ['2027-01-01'], 'No round on Friday 1 January 2027.'],
    ['2026-03-03 2026-03-04', ['2026-03-03', '2026-03-04'], 'No round on Tuesday 3 March and Wednesday 4 March.'],
    ['wed to fri', ['2026-03-04', '2026-03-05', '2026-03-06'], 'No round on Wednesday 4 March to Friday 6 March.'],
    // Nobody needs to hear of a weekend in the middle.
    ['5-10 March', ['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'], 'and Tuesday 10 March. Next round:'],
  ])('takes %j', async (text, dates, told) => {
    expect(await admin(`quiz skip ${text}`)).toContain(told);
    expect(await skipped()).toEqual(dates);
  });

  it.each([
    ['2026-02-27', 'Friday 27 February is over.'],
    ['yesterday', 'Sunday 1 March is over.'],
    ['saturday', 'Saturday 7 March has no round anyway.'],
    ['next year', 'Write the day or the days, such as tomorrow'],
    ['today to 2030-01-01', 'That is more than a year.'],
    ['2027-03-01 to 2028-02-28', 'No round on'],
  ])('of %j says: %s', async (text, told) => {
    expect(await admin(`quiz skip ${text}`)).toContain(told);
    if (!told.startsWith('No round')) expect(await skipped()).toEqual([]);
  });

  it('takes no more than a year in all', async () => {
    await admin('quiz skip 2027-01-01 to 2027-12-31');
    await admin('quiz skip 2028-01-01 to 2028-12-30');
    expect(await admin('quiz skip 2028-01-01 to 2028-12-30')).toContain('more than a year of days without a round');
  });

  it('says of a day that it is skipped already', async () => {
    await admin('quiz skip friday');
    expect(await admin('quiz skip 2026-03-06')).toBe('Friday 6 March is skipped already.');
  });

  it('does the rest where one of a few cannot be', async () => {
    expect(await admin('quiz skip yesterday, tomorrow and saturday')).toBe(
      [
        'No round on Tuesday 3 March. Next round: Monday 2 March, 09:00 UTC.',
        'Sunday 1 March is over.',
        'Saturday 7 March has no round anyway.',
        'To take that back: quiz unskip 2026-03-03',
      ].join('\n'),
    );
  });

  it('does not call off a round that is open, and says until when it is', async () => {
    await settle(bot, monday('09:00'));
    const told = 'Today’s round is open already; it ends at 17:00 UTC.';
    expect(await admin('quiz skip today', monday('10:00'))).toBe(told);
    expect(await admin('quiz skip 2 March - 4 March', monday('10:00'))).toBe(
      `No round on Tuesday 3 March and Wednesday 4 March. Next round: Thursday 5 March, 09:00 UTC.\n${told}`,
    );
    await settle(bot, monday('17:00'));
    expect(await admin('quiz skip today', monday('18:00'))).toBe('Monday 2 March has had its round.');
    expect(await skipped()).toEqual(['2026-03-03', '2026-03-04']);
  });

  it('in the moment of the opening does not promise what it cannot keep', async () => {
    expect(await admin('quiz skip today', monday('09:00'))).toContain('Today’s round is opening in this moment');
    await settle(bot, monday('09:00'));
    expect(postsIn(bot)).toHaveLength(1);
  });

  it('too late in the day says that there is no round any more', async () => {
    bot = await openBot();
    await admin('quiz on 09:00-17:00 UTC daily', monday('16:00'));
    expect(await admin('quiz skip today', monday('16:00'))).toBe('Monday 2 March has no round any more.');
  });

  it('over midnight knows the round of yesterday', async () => {
    bot = await openTeam({ quiz: '21:00-05:00 UTC daily' });
    await settle(bot, monday('21:00'));
    const tuesday = day('2026-03-03', '02:00');
    expect(await admin('quiz skip yesterday', tuesday)).toContain(
      'The round of Monday 2 March is open already; it ends',
    );
    expect(await admin('quiz skip today', tuesday)).toContain('No round on Tuesday 3 March.');
  });

  it('forgets days that are long over', async () => {
    await admin('quiz skip tomorrow');
    await admin('quiz skip 24 Dec', day('2026-03-11'));
    expect(await skipped()).toEqual(['2026-03-03', '2026-12-24']);
    await admin('quiz skip 25 Dec', day('2026-03-12'));
    expect(await skipped()).toEqual(['2026-12-24', '2026-12-25']);
  });
});

describe('quiz unskip', () => {
  beforeEach(async () => void (await admin('quiz skip tomorrow, friday')));

  it('gives a day its round back', async () => {
    expect(await admin('quiz unskip tomorrow')).toBe(
      'There is a round on Tuesday 3 March again. Next round: Monday 2 March, 09:00 UTC.',
    );
    expect(await skipped()).toEqual(['2026-03-06']);
    await settle(bot, day('2026-03-03'));
    expect(await played()).toEqual(['2026-03-02', '2026-03-03']);
  });

  it('all gives all days back', async () => {
    expect(await admin('quiz unskip all')).toContain('a round on Tuesday 3 March and Friday 6 March again.');
    expect(await skipped()).toEqual([]);
    expect(await admin('quiz unskip all')).toBe('No day is skipped.');
  });

  it('in the middle of the day opens its round, as it says', async () => {
    await settle(bot, monday('09:00'));
    const tuesday = day('2026-03-03', '11:00');
    await settle(bot, tuesday.subtract({ minutes: 1 }), 1);
    expect(await admin('quiz unskip today', tuesday)).toContain('again. A round opens now, until 17:00 UTC.');
    await settle(bot, tuesday);
    expect(postsIn(bot)).toHaveLength(2);
  });

  it.each([
    ['wednesday', 'Wednesday 4 March was not skipped.'],
    ['yesterday', 'Sunday 1 March is over.'],
  ])('of %j says: %s', async (text, told) => expect(await admin(`quiz unskip ${text}`)).toBe(told));

  it('says where it is too late for the day', async () => {
    const told = await admin('quiz unskip today', day('2026-03-03', '16:00'));
    expect(told).toBe('It is too late for a round on Tuesday 3 March.');
  });
});

describe('while a day is typed', () => {
  const offered = async (text: string, field: string) => {
    const reply = await bot.suggest(text, { zone: 'UTC', at: monday('08:00') }, field);
    return reply.kind === 'suggestions' ? reply.choices.map(({ label, value }) => `${value} ${label}`) : [];
  };

  it('days ahead are offered to be skipped, and days behind to be looked up', async () => {
    expect((await offered('', 'date')).slice(0, 2)).toEqual([
      '2026-03-02 Monday 2 March',
      '2026-03-03 Tuesday 3 March',
    ]);
    expect((await offered('', 'day')).slice(0, 2)).toEqual(['2026-03-02 Monday 2 March', '2026-03-01 Sunday 1 March']);
  });

  it('what was meant is read', async () => {
    expect(await offered('24 dec', 'date')).toEqual(['2026-12-24 Thursday 24 December']);
    expect(await offered('friday', 'day')).toEqual(['2026-02-27 Friday 27 February']);
    expect(await offered('thurs', 'date')).toEqual(['2026-03-05 Thursday 5 March']);
  });
});
