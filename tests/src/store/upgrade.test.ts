import { readFileSync } from 'node:fs';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PersonRef, PlaceRef, UserRef } from '../../../src/chat.ts';
import { migrations } from '../../../src/store/migrations.ts';
import { openStore } from '../../../src/store/open.ts';
import { openPostgres } from '../../../src/store/postgres.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import { bareDatabases, query } from '../../databases.ts';
import { log, monday } from './opening.ts';

const person = 'S:ann' as PersonRef;
const [inOne, inTwo, direct] = ['S:1:ann', 'S:2:ann', 'S:dm:ann'].map(ref => ref as UserRef);
const place = 'S:1:general' as PlaceRef;
const key = '0123456789abcdef';

/** A database as the version before persons left it, with these rows. */
async function oldDatabase(url: string, statements: readonly string[], version = '0002_quiz'): Promise<void> {
  const sqlite = url.startsWith('sqlite:');
  const { dialect } = sqlite ? await openSqlite(url.slice('sqlite:'.length), log) : await openPostgres(url, log);
  const db = new Kysely<unknown>({ dialect });
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateTo(version);
  expect(error).toBeUndefined();
  await db.destroy();
  for (const statement of statements) await query(url, statement);
}

const rows = [
  `insert into people values ('${inOne}', 'Ann', 1)`,
  `insert into picks values ('r1', 'q1', '${inOne}', 1, 5), ('r1', 'q1', 'S:1:bob', 2, 6)`,
  `insert into questions values ('aaaaaaaaaaaa', 86400005, 'What is drift?', 'what is drift', 'none', '[]', '1'),
    ('bbbbbbbbbbbb', 86400006, 'What is bias?', 'what is bias', 'none', '[]', '1')`,
  `insert into feedback values ('aaaaaaaaaaaa', '${inTwo}', 7, 'wrong', 'by ann', 'What is drift?', 'what is drift', null),
    ('view 1:o::t.canvas.0', 'S:2:bob', 8, 'wrong', 'by bob', 'Canvas', 'canvas', null)`,
  `insert into talks values ('cccccccccccc', '{"topics":[]}', 9)`,
  `insert into places values ('${place}', 'place', '${inTwo}', 9)`,
];

describe.each(bareDatabases)('a database of the version before persons on $name', ({ create }) => {
  const open = async (statements = rows) => {
    const url = await create();
    await oldDatabase(url, statements);
    const store = await openStore(url, { log });
    onTestFinished(() => store.close());
    return { url, store };
  };

  it('remembers what was answered in its rounds, once it is known by whom', async () => {
    const { store } = await open([
      `insert into people values ('${inOne}', 'Ann', 0)`,
      `insert into rounds (id, place, date, number, status, zone, opens, closes, per_round)
        values ('r1', '${place}', '2026-03-02', 0, 'closed', 'UTC', 1772438400000, 1772467200000, 1)`,
      `insert into round_questions (round, position, item, topic, right_option, option_order)
        values ('r1', 0, 'q1', 'drift', 2, '0123')`,
      `insert into picks values ('r1', 'q1', '${inOne}', 2, 1772445600000)`,
    ]);
    const read = async () => {
      for (const id of await store.study.roundsToStudy(10)) await store.study.studyRound(id);
      return [...(await store.study.cards(person)).keys()];
    };
    expect(await read()).toEqual([]);
    await store.meet({ user: inOne as UserRef, person });
    expect(await read()).toEqual(['q1']);
  });

  it('learns who a user is when they are next seen, and erases what it had of them', async () => {
    const { url, store } = await open();
    for (const user of [inOne, inTwo, direct]) if (user) await store.meet({ user, person });
    expect(await store.quiz.isHidden({ user: direct ?? inOne ?? (place as never), person })).toBe(true);
    await store.forgetPerson({ user: direct as UserRef, person, place, isPrivate: false });
    const left = await Promise.all(
      ['people', 'picks', 'feedback', 'places'].map(one => query(url, `select * from ${one}`)),
    );
    expect(JSON.stringify(left)).not.toContain('ann');
    expect(JSON.stringify(left)).toContain('S:1:bob');
    expect(JSON.stringify(left)).toContain('by bob');
    expect(await store.audienceOf(place)).toBe('place');
  });

  it('keeps apart who was not seen again', async () => {
    const { url, store } = await open();
    await store.meet({ user: inOne as UserRef, person });
    await store.forgetPerson({ user: direct as UserRef, person, place, isPrivate: false });
    expect(await query(url, 'select user_ref from people order by 1')).toEqual(
      ['S:1:bob', 'S:2:ann', 'S:2:bob'].map(user_ref => ({ user_ref })),
    );
  });

  it('loses the ids and keys that could be tried out, and keeps what was said', async () => {
    const { url, store } = await open();
    const left = await Promise.all(['questions', 'feedback', 'talks'].map(one => query(url, `select * from ${one}`)));
    expect(JSON.stringify(left)).not.toMatch(/aaaaaa|bbbbbb|cccccc/);
    expect(await query(url, 'select subject from feedback order by at')).toEqual([
      { subject: 'o2' },
      { subject: 'view 1:o::t.canvas.0' },
    ]);
    expect(await store.questionText('o2')).toBe('What is drift?');
    expect(
      (await query(url, 'select distinct at from questions')).map(row => Object.values(row as object).map(Number)),
    ).toEqual([[86_400_000]]);
    expect(
      (await store.gaps(monday.subtract({ hours: 24 * 365 * 90 }), 9)).map(gap => gap.question).toSorted(),
    ).toContain('What is bias?');
  });
});

describe.each(bareDatabases)('a round from before there were sets of options on $name', ({ create }) => {
  it('keeps its picks and its key, and takes taps on its old buttons', async () => {
    const url = await create();
    const opens = monday.epochMilliseconds;
    const closes = monday.add({ hours: 8 }).epochMilliseconds;
    await oldDatabase(
      url,
      [
        `insert into rounds (id, place, date, number, status, zone, opens, closes, per_round, opened_at)
          values ('${key}', '${place}', '2026-03-02', 0, 'open', 'UTC', ${opens}, ${closes}, 1, ${opens})`,
        `insert into round_questions values ('${key}', 0, 'q1', 'drift', 2, '2031', 0, 0)`,
        `insert into picks values ('${key}', 'q1', '${inOne}', 2, ${opens}), ('${key}', 'q1', 'S:1:bob', 0, ${opens})`,
      ],
      '0004_troubles',
    );
    const store = await openStore(url, { log });
    onTestFinished(() => store.close());
    const [question] = (await store.quiz.round(key))?.questions ?? [];
    expect(question).toMatchObject({ right: [2], order: [2, 0, 3, 1] });
    const choices = async () => {
      const picks = await store.quiz.picksIn(key);
      return new Map(picks.map(pick => [pick.user as string, pick.choices]));
    };
    expect(await choices()).toEqual(
      new Map([
        [inOne as string, [2]],
        ['S:1:bob', [0]],
      ]),
    );
    const tap = { round: key, question: 'q1', user: inOne as UserRef, at: monday.add({ hours: 1 }) };
    expect(await store.quiz.savePick({ ...tap, choice: 3, event: 'e1' }, 'Ann', person)).toEqual([3]);
    expect((await choices()).get(inOne as string)).toEqual([3]);
    await query(url, `update rounds set status = 'closed' where id = '${key}' returning id`);
    expect(await store.quiz.itemStats()).toEqual([{ item: 'q1', answered: 2, right: 0, reports: 0 }]);
  });
});

it('what an earlier version had deleted from SQLite is gone from its file', async () => {
  const url = (await bareDatabases[0]?.create()) ?? '';
  const bytes = () => readFileSync(url.slice('sqlite:'.length));
  const many = Array.from({ length: 400 }, (_, i) => `('S:1:gone${i}', 'Gone with the wind ${i}', 0)`).join(', ');
  await oldDatabase(url, [`insert into people values ${many}`, 'delete from people']);
  expect(bytes().includes('Gone with the wind')).toBe(true);
  await (await openStore(url, { log })).close();
  expect(bytes().includes('Gone with the wind')).toBe(false);
});
