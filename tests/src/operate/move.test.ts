import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createBar } from '../../../src/operate/move/bar.ts';
import { endsNamed } from '../../../src/operate/move/command.ts';
import { move } from '../../../src/operate/move/move.ts';
import { openStore } from '../../../src/store/open.ts';
import { bareDatabases, createPostgres, createSqlite, databases, query } from '../../databases.ts';
import { later, morning, openBot, said } from '../bot.ts';
import { somebody, useAll } from '../planted.ts';
import { button, only, postsIn, settle } from '../quiz/team.ts';

const log = pino({ level: 'silent' });
const ann = somebody('annabel');
const now = later({ hours: 1 });
const deps = { log, now, progress: () => {} };

/** Larger than a number holds to its last digit; a fraction that needs all of its digits. */
const [vast, fine] = ['9007199254740993', 0.1 + 0.2];

/** Every table with rows: what a person leaves behind, and a row of its own in those that this does not reach. */
async function fill(url: string): Promise<void> {
  const bot = await openBot({ url });
  await useAll(bot, ann.one, ann.said);
  await bot.store.close();
  const [columns, rows] = [[...(await columnsOf(url))], await contents(url)];
  const empty = columns.filter(([table]) => !rows.some(row => row.startsWith(`${table}|`)));
  const leased = columns.flatMap(([table, all]) =>
    all.flatMap(({ name }) => (name === 'lease_until' || name === 'until' ? [`update ${table} set ${name} = 0`] : [])),
  );
  await run(url, [
    ...empty.map(([table, all]) => {
      const values = all.map(({ type }) => (type === 'bigint' ? vast : "'Ü ''\n\u{1F642}'"));
      return `insert into ${table} (${all.map(({ name }) => name)}) values (${values})`;
    }),
    ...leased,
    `update events set at = ${vast}`,
    `update cards set stability = ${fine}`,
  ]);
}

/** On one connection: each costs the more the busier the machine is. */
async function run(url: string, statements: readonly string[]): Promise<void> {
  if (url.startsWith('sqlite:')) for (const statement of statements) await query(url, statement);
  else await query(url, statements.join(';\n'));
}

type Column = { name: string; type: string };

/** Of all tables of the bot, in the order of their names. */
async function columnsOf(url: string): Promise<Map<string, Column[]>> {
  const listing = url.startsWith('sqlite:')
    ? "select t.name as owner, c.name, lower(c.type) as type from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table'"
    : "select table_name as owner, column_name as name, data_type as type from information_schema.columns where table_schema = 'public'";
  const columns = (await query(url, `select * from (${listing}) as listed order by owner, name`)) as (Column & {
    owner: string;
  })[];
  const ours = columns.filter(({ owner }) => !owner.startsWith('kysely_'));
  return Map.groupBy(ours, ({ owner }) => owner);
}

/** Every value of every row of every table, as text, which is what the databases agree on; fractions by themselves. */
async function contents(url: string): Promise<string[]> {
  const selects = [...(await columnsOf(url))].map(([table, columns]) => {
    const values = columns
      .filter(({ type }) => type !== 'double precision')
      .map(({ name }) => `coalesce(cast(${name} as text), 'null')`);
    return `select '${table}' || '|' || ${values.join(" || '|' || ")} as row from ${table}`;
  });
  const rows = (await query(url, selects.join(' union all '))) as { row: string }[];
  const fractions = await query(url, 'select person, item, stability, difficulty from cards order by person, item');
  return [...rows.map(({ row }) => row).sort(), JSON.stringify(fractions)];
}

const ways = [
  { way: 'SQLite to PostgreSQL', source: createSqlite, target: createPostgres },
  { way: 'PostgreSQL to SQLite', source: createPostgres, target: createSqlite },
];

it('a move takes every value of every table over, and back; stopped in the middle it leaves nothing', async () => {
  const [first, there, back] = [await createSqlite(), await createPostgres(), await createSqlite()];
  await fill(first);
  const before = await contents(first);
  for (const table of (await columnsOf(first)).keys())
    expect(before.filter(row => row.startsWith(`${table}|`)).length, table).toBeGreaterThan(0);
  expect(before.join()).toContain(vast);
  expect(before.join()).toContain(String(fine));
  const progress = (done: number) => {
    if (done > 20) throw new Error('the power went');
  };
  for (const [from, to] of [
    [first, there],
    [there, back],
  ] as const) {
    await expect(move(from, to, { ...deps, progress })).rejects.toThrow('the power went');
    expect(await contents(to)).toEqual(['[]']);
    const lines = await move(from, to, deps);
    expect(lines[0]).toMatch(/^Moved \d+ rows of \d+ tables .* counts and sums are the same\.$/);
    expect(await contents(to)).toEqual(before);
    expect(await contents(from)).toEqual(before);
  }
});

describe.each(ways)('a move from $way', ({ source, target }) => {
  it('lets an open round, its picks and what was learnt go on', async () => {
    const [from, to] = [await source(), await target()];
    const before = await openBot({ url: from });
    const { place, user, person } = ann.one;
    await before.command('quiz now 1h', { ...ann.one, isAdmin: true });
    await settle(before, morning);
    const practice = said(await before.command('practice', ann.one));
    await before.press(practice.action('A'), ann.one);
    await before.store.close();
    await move(from, to, deps);
    const after = await openBot({ url: to, platform: before.platform });
    expect((await after.store.study.cards(person)).size).toBe(1);
    await after.press(button(only(postsIn(after, place)), 'A').action, ann.one);
    await settle(after, later({ hours: 1 }));
    const [round] = await after.store.quiz.roundsOf(place);
    expect(round).toMatchObject({ status: 'closed' });
    expect((await after.store.quiz.peopleOf(place)).map(one => one.user)).toEqual([user]);
    expect((await after.store.study.cards(person)).size).toBe(2);
  });

  it('refuses what it would spoil, and what is not ready', async () => {
    const [from, to] = [await source(), await target()];
    await (await openStore(from, { log })).close();
    await expect(move(from, from, deps)).rejects.toThrow('one database');
    await query(to, 'create table notes (text text)').catch(() => {});
    await query(to, "insert into notes values ('mine')");
    await expect(move(from, to, deps)).rejects.toThrow('is not empty: there are rows in notes');
    await query(to, 'drop table notes');
    await query(
      from,
      `insert into mentions (event_id, at, person, mention, lease_until)
      values ('e', 0, 'p', '{}', ${now.epochMilliseconds + 1})`,
    );
    await expect(move(from, to, deps)).rejects.toThrow('A bot still runs on');
    await query(from, 'delete from mentions');
    await query(from, "delete from kysely_migration where name = '0013_growth'");
    await expect(move(from, to, deps)).rejects.toThrow('is of an older version; start the bot on it once');
    await query(from, "insert into kysely_migration values ('0013_growth', '2026'), ('9999_later', '2026')");
    await expect(move(from, to, deps)).rejects.toThrow('made by a newer version');
  });

  it('refuses a database on which a bot runs, also while that does nothing', async () => {
    const [from, to] = [await source(), await target()];
    await openBot({ url: from });
    await expect(move(from, to, deps)).rejects.toThrow('A bot still runs on');
  });
});

it('a move wants two names', () => {
  expect(endsNamed(['sqlite:a.db', 'postgres://b'])).toEqual(['sqlite:a.db', 'postgres://b']);
  for (const words of [[], ['sqlite:a.db'], ['a', 'b', 'c']])
    expect(() => endsNamed(words)).toThrow('Name two databases');
});

it('a move says what is not there', async () => {
  const to = await createSqlite();
  await expect(move('sqlite:/no/such/file.db', to, deps)).rejects.toThrow('There is no database at /no/such/file.db');
  await expect(move('sqlite::memory:', to, deps)).rejects.toThrow('gone once this ends');
  const [, bare] = await Promise.all(bareDatabases.map(({ create }) => create()));
  await expect(move(bare ?? '', to, deps)).rejects.toThrow('holds no tables of the bot');
});

it.each(databases)('no table on $name counts by itself, which a move would have to set', async ({ name, create }) => {
  const url = await create();
  await (await openStore(url, { log })).close();
  const counters =
    name === 'SQLite'
      ? "select name from sqlite_master where name = 'sqlite_sequence'"
      : 'select sequence_name from information_schema.sequences';
  expect(await query(url, counters)).toEqual([]);
  const types = new Set([...(await columnsOf(url)).values()].flat().map(({ type }) => type));
  // What else there may be, a move would have to be tried with.
  expect([...types].sort()).toEqual(['bigint', 'double precision', 'text']);
});

describe('the bar of a move', () => {
  const drawn = (isTTY: boolean, times: readonly number[]) => {
    let [text, at] = ['', 0];
    const show = createBar({ isTTY, write: part => (text += part) }, () => times[at++] ?? 0);
    for (const done of [0, 15, 30]) show(done, 30);
    return text;
  };
  it('is drawn over itself in a terminal', () => {
    expect(drawn(true, [0, 0, 200, 200])).toBe(
      `\r[${'.'.repeat(30)}] 0 of 30 rows\r[${'#'.repeat(15)}${'.'.repeat(15)}] 15 of 30 rows\r[${'#'.repeat(30)}] 30 of 30 rows\n`,
    );
  });
  it('is some lines elsewhere, and the last one always', () => {
    expect(drawn(false, [0, 0, 1_000, 1_000])).toBe('0 of 30 rows\n30 of 30 rows\n');
  });
});
