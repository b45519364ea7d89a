import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../src/chat.ts';
import { createPostgres, databases, query } from '../databases.ts';
import { asAdmin, type Bot, type From, later, morning, openBot, said } from './bot.ts';
import { driftQuestion, dump, type Somebody, somebody, useAll, wheres } from './planted.ts';
import { button, only, postsIn, settle } from './quiz/team.ts';

const ann = somebody('annabel');
const bob = somebody('robert');

/** `me delete` shows what is stored, and its button erases it; what is said then. */
async function erase(bot: Bot, who: From): Promise<string> {
  const asked = said(await bot.command('me delete', who));
  return asked.labels.length === 0 ? asked.text : said(await bot.press(asked.action('Erase all'), who)).text;
}

/** What names somebody: their references, their names, the place of their direct message and what they typed. */
const namesOf = (who: Somebody): string[] => [
  ...wheres.flatMap(where => [who[where].user, who[where].person, who[where].userName]),
  ...[who.one.person, who.direct.place, who.said],
];

const naming = (tables: Map<string, string>, who: Somebody): string[] =>
  [...tables].filter(([, text]) => namesOf(who).some(name => text.includes(name))).map(([table]) => table);

/** What of them stands in the bytes of any file of an SQLite database. */
function inFiles(url: string, who: Somebody): string[] {
  const folder = dirname(url.slice('sqlite:'.length));
  const files = readdirSync(folder).map(name => [name, readFileSync(join(folder, name))] as const);
  return files.flatMap(([file, bytes]) =>
    namesOf(who)
      .filter(name => bytes.includes(name))
      .map(name => `${file}: ${name}`),
  );
}

describe.each(databases)('me delete on $name', ({ create }) => {
  it.each(wheres)('typed in %s leaves nothing of the person in any table', async where => {
    const url = await create();
    const bot = await openBot({ url });
    for (const who of [ann, bob]) for (const place of wheres) await useAll(bot, who[place], who.said);
    // The setting of a channel names who changed it last, which is Bob.
    const study = ['cards', 'learners', 'mock_answers', 'mocks', 'notices', 'reminders', 'review_sessions', 'reviews'];
    const curating = ['changes', 'curators', 'decisions', 'suggestions', 'waiting'];
    const naturally = [
      'feedback',
      'mentions',
      'people',
      'picks',
      'places',
      'rounds',
      'schedules',
      ...study,
      ...curating,
    ].sort();
    expect(naming(await dump(url), ann)).toEqual(naturally.filter(table => table !== 'places'));
    const talks = async () => (await query(url, 'select * from talks')).length;
    const before = await talks();

    expect(await erase(bot, ann[where])).toContain('nothing that names you');
    // Where the direct message was never spoken of, only its own words tell of it.
    expect(naming(await dump(url), ann)).toEqual([]);
    // The last one to speak in a channel by mention was Bob, so only the talk of Ann's direct message was hers.
    expect(await talks()).toBeLessThan(before);
    expect(naming(await dump(url), bob)).toEqual(naturally);
    expect(await bot.store.audienceOf(ann.one.place)).toBe('place');
    expect(await bot.store.quiz.scheduleOf(ann.one.place)).toMatchObject({ owner: bob.one.user });
  });

  it('takes settings of an admin out of what stays', async () => {
    const url = await create();
    const bot = await openBot({ url });
    await useAll(bot, ann.one, ann.said);
    await erase(bot, ann.direct);
    expect(await bot.store.audienceOf(ann.one.place)).toBe('place');
    expect(await bot.store.quiz.scheduleOf(ann.one.place)).toMatchObject({ owner: null });
    expect(naming(await dump(url), ann)).toEqual([]);
  });
});

/** What a person has for themselves stands under their name in the server where they had it first, or last. */
const orders = [
  ['one', 'two'],
  ['two', 'one'],
] as const;
const inBoth = databases.flatMap(({ name, create }) => orders.map(order => ({ name, create, order })));

it.each(inBoth)(
  'a server that removed the bot a month ago is in no table, on $name, of $order',
  async ({ create, order }) => {
    const url = await create();
    const bot = await openBot({ url });
    for (const who of [ann, bob]) for (const place of order) await useAll(bot, who[place], who.said);
    // What a team took over is kept where its author alone asks for erasure.
    await query(url, "update suggestions set state = 'accepted'");
    const isGone = (text: string) => /memory:one:|(?:annabel|robert) of one/.test(text);
    // Mentions last until they are answered, an hour at most.
    const left = async () =>
      [...(await dump(url))].flatMap(([table, text]) => (isGone(text) && table !== 'mentions' ? [table] : []));
    const own = order[0] === 'one' ? ['curators', 'decisions', 'notices', 'waiting'] : ['reminders'];
    expect(await left()).toEqual(
      expect.arrayContaining(['changes', 'people', 'picks', 'rounds', 'suggestions', ...own]),
    );
    await bot.store.departures.leave('memory:one:', 'memory:one:', morning);
    await bot.store.departures.eraseGone(later({ hours: 24 * 30 }));
    expect(await left()).toEqual([]);
    const kept = ['cards', 'people', 'picks', 'reminders', 'waiting'];
    expect(naming(await dump(url), ann)).toEqual(expect.arrayContaining(kept));
  },
);

it('me delete leaves nothing of the person in the files of SQLite', async () => {
  const [sqlite] = databases;
  const url = (await sqlite?.create()) ?? '';
  const bot = await openBot({ url });
  for (const who of [ann, bob]) for (const place of wheres) await useAll(bot, who[place], who.said);
  expect(inFiles(url, ann).length).toBeGreaterThan(namesOf(ann).length / 2);
  await erase(bot, ann.two);
  // The log of the file is emptied behind the answer.
  await expect.poll(() => inFiles(url, ann)).toEqual([]);
  await bot.store.close();
  expect(inFiles(url, ann)).toEqual([]);
  expect(inFiles(url, bob)).not.toEqual([]);
});

describe('a person in several servers', () => {
  const play = async (bot: Bot, place: Somebody['one']) => {
    await bot.command('quiz now 1h', { ...place, ...asAdmin });
    await settle(bot, morning);
    await bot.press(button(only(postsIn(bot, place.place)), 'A').action, place);
    await settle(bot, later({ hours: 1 }));
  };
  const board = async (bot: Bot, { place }: Somebody['one']) => (await bot.store.quiz.peopleOf(place)).map(one => one);

  it('has one record, told in full in a direct message', async () => {
    const bot = await openBot();
    for (const where of ['one', 'two'] as const) await play(bot, ann[where]);
    const at = later({ hours: 2 });
    expect(said(await bot.command('me', { ...ann.one, at })).text).toMatch(/of 1 counted answer\./);
    expect(said(await bot.command('me', { ...ann.direct, at })).text).toMatch(/of 2 counted answers/);
  });

  it('is hidden and shown everywhere at once, also where they play for the first time', async () => {
    const bot = await openBot();
    await play(bot, ann.one);
    await bot.command('me hide', ann.direct);
    await play(bot, ann.two);
    for (const place of [ann.one, ann.two]) {
      expect(await board(bot, place)).toMatchObject([{ user: place.user, name: place.userName, hidden: true }]);
      expect(said(await bot.command('me', place)).text).toContain('The boards do not show you.');
    }
    await bot.command('me show', ann.two);
    for (const place of [ann.one, ann.two]) expect(await board(bot, place)).toMatchObject([{ hidden: false }]);
    expect(said(await bot.command('me', ann.direct)).text).toContain('The boards show you by name.');
  });

  it('is not asked in a direct message what they answer in a round just now', async () => {
    const bot = await openBot();
    await bot.command('quiz now 1h', { ...ann.one, ...asAdmin });
    await settle(bot, morning);
    const [question] = (await bot.store.quiz.roundsOf(ann.one.place))[0]?.questions ?? [];
    expect(await bot.store.quiz.liveItems(ann.direct.place, ann.direct)).toEqual(new Set());
    await bot.press(button(only(postsIn(bot, ann.one.place)), 'A').action, ann.one);
    expect(await bot.store.quiz.liveItems(ann.direct.place, ann.direct)).toEqual(new Set([question?.item]));
    expect(await bot.store.quiz.liveItems(bob.direct.place, bob.direct)).toEqual(new Set());
  });
});

describe('who asked', () => {
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'];
  const encodings = ['hex', 'base64', 'base64url'] as const;
  /** Shorter pieces are in every digest. */
  const telling = 6;

  /** The clues that somebody who tries every usual hash of every pair of them finds among the values. */
  function found(values: readonly string[], clues: readonly string[]): string[] {
    const texts = clues.flatMap(one => [
      one,
      ...clues.flatMap(other => ['', ' ', ':', '/'].map(by => one + by + other)),
    ]);
    const tried = values.filter(({ length }) => length >= telling);
    return texts.filter(text => {
      const digests = hashes.flatMap(hash => encodings.map(encoding => createHash(hash).update(text).digest(encoding)));
      return tried.some(value => value.includes(text) || digests.some(digest => digest.startsWith(value)));
    });
  }

  it('is found by whoever tries hashes, where there are such', () => {
    const of = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
    expect(found([of('event-1'), 'x'.repeat(20)], ['event-1', 'ann'])).toEqual(['event-1']);
    expect(found([of('general ann')], ['general', 'ann'])).toEqual(['general ann']);
    expect(found(['from ann'], ['ann'])).toContain('ann');
  });

  it.each([
    ['SQLite', async () => (await databases[0]?.create()) ?? ''],
    ['PostgreSQL', createPostgres],
  ])('is found by nobody who has the database on %s and all that the platform shows', async (_, create) => {
    const url = await create();
    const bot = await openBot({ url });
    const clues: string[] = [];
    const asked = [];
    for (const who of [ann, bob])
      for (const where of wheres) {
        const thread = where === 'two' ? (`memory:two:thread-${clues.length}` as PlaceRef) : null;
        const eventId = `message-${1000 + clues.length}`;
        const at = later({ milliseconds: 1_234 * clues.length + 5 });
        asked.push(at.epochMilliseconds);
        await bot[where === 'one' ? 'command' : 'mention'](`${driftQuestion} ${where}`, {
          ...who[where],
          thread,
          eventId,
          at,
        });
        const { user, place, person } = who[where];
        clues.push(...new Set([eventId, user, place, person, ...(thread ? [thread] : [])]));
      }
    const tables = await dump(url);
    const values = ['events', 'talks', 'questions', 'mentions'].flatMap(table =>
      (JSON.parse(tables.get(table) ?? '[]') as object[]).flatMap(row => Object.values(row).map(String)),
    );
    expect(values.length).toBeGreaterThan(50);
    expect(found(values, [...new Set(clues)])).toEqual([]);
    const questions = (await query(url, 'select id, at from questions')) as { id: string; at: number | string }[];
    expect(questions).toHaveLength(6);
    for (const { id, at } of questions) {
      expect(id).toMatch(/^[a-z0-9]{12}$/);
      expect(asked).not.toContain(Number(at));
      expect(Number(at) % 86_400_000).toBe(0);
    }
  });

  it('drops no repeat and no follow-up for that', async () => {
    const bot = await openBot();
    expect((await bot.mention(driftQuestion, { eventId: 'same' })).kind).toBe('message');
    expect((await bot.mention(driftQuestion, { eventId: 'same' })).kind).toBe('none');
  });

  it('is not repeated in memory of a talk once the person was erased', async () => {
    const bot = await openBot();
    await bot.command(driftQuestion, ann.one);
    const followUp = async () => said(await bot.command('any example?', ann.one)).text;
    expect(await followUp()).toContain('Exam tip');
    await erase(bot, ann.direct);
    expect(await followUp()).not.toContain('Exam tip');
  });
});
