import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../../../src/chat.ts';
import { plainText } from '../../../../src/text/plain.ts';
import { databases, query } from '../../../databases.ts';
import { createMemoryAdapter } from '../../../memory-adapter.ts';
import { ann, asAdmin, asBob, type Bot, general, openBot, said } from '../../bot.ts';
import { day, monday, only, openTeam, postsIn, settle, tap, textOf, timetable } from '../team.ts';

const random = 'T1/random' as PlaceRef;
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

type Logged = { level: number; msg: string; place?: string };

/** A bot with two channels, and all that it logs as an error. */
async function openLogged(url: string, places: PlaceRef[] = [general, random]) {
  const errors: Logged[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void errors.push(JSON.parse(line)) });
  const bot = await openBot({ url, log });
  for (const place of places) await bot.command(`quiz on ${timetable}`, { ...asAdmin, place, at: monday('00:00') });
  return { bot, errors };
}

/** All columns of text that the work on rounds reads back. */
async function textColumns(url: string): Promise<{ table: string; column: string }[]> {
  const tables = ['schedules', 'rounds', 'round_questions', 'stray_posts'];
  const found = await Promise.all(
    tables.map(async table => {
      const statement = url.startsWith('sqlite:')
        ? `select name from pragma_table_info('${table}') where lower(type) = 'text'`
        : `select column_name as name from information_schema.columns where table_name = '${table}' and data_type = 'text'`;
      const rows = (await query(url, statement)) as { name: string }[];
      return rows.map(({ name }) => ({ table, column: name }));
    }),
  );
  return found.flat();
}

/** Close to what stands there, or anything at all that both databases hold. */
const garbage = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '[]',
    '{}',
    'null',
    '[1]',
    '["2026-02-30"]',
    'Mars/Base',
    '+25:00',
    '+03:00',
    '2026-03-02T09:00+01:00[Europe/Paris]',
    '24:00',
    '9:00',
    '-1',
  ),
  fc.constantFrom(
    '2026-02-30',
    '2026-3-2',
    '+292277-01-01',
    '9999-12-31',
    '0123',
    '00',
    '0124',
    '012345678',
    'opened',
    'on',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map(text => text.toWellFormed().replaceAll('\0', '')),
);
const stages = ['planned', 'open', 'closing', 'closed'] as const;

describe.each(databases)('garbage in any column, on $name', ({ create }) => {
  it('keeps no healthy round beside it from opening and closing', { timeout: 120_000 }, async () => {
    const url = await create();
    const { bot } = await openLogged(url);
    const columns = await textColumns(url);
    expect(columns.length).toBeGreaterThan(18);
    const run = fc.asyncProperty(
      fc.constantFrom(...columns),
      garbage,
      fc.constantFrom(...stages),
      async (where, text, stage) => {
        for (const table of ['schedules', 'rounds', 'round_questions', 'stray_posts', 'picks'])
          await query(url, `delete from ${table}${url.startsWith('sqlite:') ? '' : ' returning 1'}`);
        bot.platform.posts.splice(0);
        for (const place of [general, random])
          await bot.command(`quiz on ${timetable}`, { ...asAdmin, place, at: monday('00:00') });
        const spoil = async (now: (typeof stages)[number]) => {
          if (now === stage) await query(url, spoiling(where, text));
        };
        await spoil('planned');
        await settle(bot, monday('09:00'), 3);
        await spoil('open');
        const post = only(postsIn(bot, random));
        await tap(bot, post, 'A', { place: random, at: monday('10:00') });
        await settle(bot, monday('10:00'), 2);
        await bot.tick(monday('17:00'));
        await spoil('closing');
        await settle(bot, monday('17:00:01'), 6);
        await spoil('closed');
        await settle(bot, monday('17:00:10'), 3);
        expect(textOf(post)).toContain('Closed. 1 person has answered. The answer is in the thread.');
        for (const words of ['board', 'me', 'status', 'quiz status'])
          for (const place of [general, random])
            expect(said(await bot.command(words, { place, at: monday('18:00') })).text).not.toContain('went wrong');
        await settle(bot, day('2026-03-03'), 3);
        expect(postsIn(bot, random).map(({ key }) => key.slice(16))).toEqual(['-q', '-c', '-q']);
      },
    );
    await fc.assert(run, { numRuns: 60 });
  });

  /** Spoils the rows of the one channel. */
  function spoiling({ table, column }: { table: string; column: string }, text: string): string {
    const own = {
      schedules: `place = ${quoted(general)}`,
      rounds: `place = ${quoted(general)}`,
      round_questions: `round in (select id from rounds where place = ${quoted(general)})`,
      stray_posts: `round in (select id from rounds where place = ${quoted(general)})`,
    }[table];
    return `update ${table} set ${column} = ${quoted(text)} where ${own} returning 1`;
  }

  it('of a schedule pauses it: it is logged once, its owner told once, and `quiz on` mends it', async () => {
    const url = await create();
    const { bot, errors } = await openLogged(url);
    await query(url, `update schedules set zone = 'Mars/Base' where place = '${general}' returning 1`);
    await settle(bot, monday('09:00'), 30);
    await settle(bot, day('2026-03-03'), 30);
    expect(postsIn(bot)).toEqual([]);
    expect(postsIn(bot, random)).toHaveLength(2);
    const { user, message } = only(bot.platform.told);
    expect(user).toBe(ann);
    expect(plainText(message)).toContain('I could not read its settings any more');
    expect(only(errors)).toMatchObject({ place: general, problem: 'zone holds "Mars/Base"' });
    const later = { ...asAdmin, at: day('2026-03-03', '10:00') };
    expect(said(await bot.command('status', later)).text).toContain('I could not read its settings any more');
    expect(said(await bot.command('quiz on', later)).text).toContain('09:00-17:00 UTC daily');
    await settle(bot, later.at);
    expect(postsIn(bot)).toHaveLength(1);
  });

  it('of a pick leaves that pick out of the board and the record, and no other', async () => {
    const url = await create();
    const { bot } = await openLogged(url, [general]);
    await settle(bot, monday('09:00'), 3);
    const post = only(postsIn(bot));
    await tap(bot, post, 'A', { at: monday('10:00') });
    await tap(bot, post, 'A', { ...asBob, at: monday('10:00') });
    await query(url, `update picks set at = 8640000000000001 where user_ref = '${ann}' returning 1`);
    await settle(bot, monday('17:00'), 10);
    expect(postsIn(bot).map(({ key }) => key.slice(16))).toEqual(['-q', '-c']);
    for (const words of ['board', 'me'])
      for (const who of [{}, asBob])
        expect(said(await bot.command(words, { ...who, at: monday('18:00') })).text).not.toContain('went wrong');
    expect(await bot.store.quiz.picksOf(general)).toMatchObject([{ user: asBob.user }]);
  });

  it.each([
    ['schedules', 'since'],
    ['schedules', 'due_at'],
    ['rounds', 'closes'],
    ['rounds', 'shown_at'],
    ['rounds', 'edit_at'],
  ])('of %s.%s that is a number beyond all others keeps no round beside it from its course', async (table, column) => {
    for (const number of ['9223372036854775807', '-9223372036854775808']) {
      const url = await create();
      const { bot } = await openLogged(url);
      await settle(bot, monday('09:00'), 3);
      await query(url, `update ${table} set ${column} = ${number} where place = '${general}' returning 1`);
      await settle(bot, monday('10:00'), 3);
      await settle(bot, monday('17:00'), 10);
      expect(textOf(only(postsIn(bot, random).filter(({ key }) => key.endsWith('-q'))))).toContain('Closed.');
      for (const words of ['board', 'me', 'status', 'quiz status'])
        expect(said(await bot.command(words, { at: monday('18:00') })).text).not.toContain('went wrong');
      await settle(bot, day('2026-03-03'), 3);
      expect(postsIn(bot, random).filter(({ key }) => key.endsWith('-q'))).toHaveLength(2);
    }
  });

  it.each([
    ['rounds', 'status', 'asleep', 'open'],
    ['rounds', 'date', '2026-02-30', '2026-03-02'],
    ['rounds', 'zone', 'Mars/Base', 'UTC'],
    ['round_questions', 'option_order', '0012', '0123'],
  ])(
    'of %s.%s leaves the round out: it is logged once, its owner told once, and the next day has its round',
    async (table, column, text, mended) => {
      const url = await create();
      const { bot, errors } = await openLogged(url);
      await settle(bot, monday('09:00'));
      await query(url, spoiling({ table, column }, text));
      await query(url, `update rounds set due_at = 0 where place = '${general}' returning 1`);
      await settle(bot, monday('10:00'), 30);
      await settle(bot, monday('17:00'), 30);
      expect(only(errors)).toMatchObject({ place: general, problem: `${column} holds "${text}"` });
      expect(plainText(only(bot.platform.told).message)).toContain('I could not read one round of your quiz');
      expect(textOf(only(postsIn(bot, random)))).toContain('Closed.');
      expect(said(await bot.command('status', { at: monday('17:05') })).text).not.toContain('went wrong');
      await settle(bot, day('2026-03-03'), 20);
      expect(postsIn(bot)).toHaveLength(2);
      // Whoever mends the row has the round back.
      await query(url, `update ${table} set ${column} = '${mended}' where ${column} = '${text}' returning 1`);
      await settle(bot, day('2026-03-03', '16:01'), 20);
      expect(textOf(postsIn(bot)[0] ?? only([]))).toContain('Closed.');
    },
  );
});

describe('the work on a round that fails', () => {
  it('rests longer each time, is logged once, and holds up no other round', async () => {
    const { bot, errors } = await openLogged('sqlite::memory:');
    const { messenger } = bot.platform;
    const { post } = messenger;
    let calls = 0;
    messenger.post = (place, ...rest) => {
      if (place !== general) return post(place, ...rest);
      calls += 1;
      return Promise.reject(new TypeError('a bug'));
    };
    for (let minute = 0; minute < 60; minute++) await bot.tick(monday('09:00').add({ minutes: minute }));
    expect(postsIn(bot, random)).toHaveLength(1);
    expect(calls).toBe(6);
    expect(only(errors)).toMatchObject({ place: general });
    messenger.post = post;
    for (let minute = 60; minute < 70; minute++) await bot.tick(monday('09:00').add({ minutes: minute }));
    expect(postsIn(bot)).toHaveLength(1);
  });
});

describe('a question that is no longer in the bank', () => {
  /** What the bank does not hold, as after a guide was changed. */
  const renamed = "update round_questions set item = 'gone-01'";

  it('closes its round without it', async () => {
    const [{ create }] = databases as [(typeof databases)[number]];
    const url = await create();
    const bot = await openTeam({ url });
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, 'A', { at: monday('10:00') });
    await query(url, `${renamed} returning 1`);
    await settle(bot, monday('10:00'), 70);
    await settle(bot, monday('17:00'));
    expect(textOf(post)).toContain('This question is no longer in the guide.');
    const [, reveal] = bot.platform.posts;
    expect(reveal && textOf(reveal)).toContain('This question is no longer in the guide.');
  });

  it('is not posted where it was dealt before', async () => {
    const [{ create }] = databases as [(typeof databases)[number]];
    const url = await create();
    const platform = createMemoryAdapter();
    const bot: Bot = await openTeam({ url, platform });
    platform.fail('post', { problem: 'unavailable' });
    await bot.tick(monday('09:00'));
    await query(url, `${renamed} returning 1`);
    await settle(bot, monday('09:01'));
    expect(platform.posts).toEqual([]);
    expect(only(await bot.store.quiz.roundsOf(general)).status).toBe('skipped');
  });
});

it('a schedule is not saved in a zone where no time can be told', async () => {
  const bot = await openTeam();
  const stored = await bot.store.quiz.scheduleOf(general);
  if (!stored) throw new Error('no schedule');
  const saving = bot.store.quiz.saveSchedule(
    general,
    { ...stored.schedule, zone: 'Mars/Base' },
    { since: monday('08:00'), owner: ann, due: monday('08:00') },
  );
  await expect(saving).rejects.toThrow('there is no time zone "Mars/Base"');
  expect((await bot.store.quiz.scheduleOf(general))?.schedule.zone).toBe('UTC');
});
