import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CompiledQuery, Kysely } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { shareFile } from '../../../src/store/sqlite-dialect.ts';
import { temporaryFolder } from '../../databases.ts';

function opened(path: string) {
  const file = new DatabaseSync(path);
  const { dialect, desk } = shareFile(file);
  const db = new Kysely<{ notes: { id: number; text: string } }>({ dialect });
  onTestFinished(() => db.destroy());
  return { file, db, desk, run: (text: string) => db.executeQuery(CompiledQuery.raw(text)) };
}

describe('the dialect for node:sqlite', () => {
  it('tells statements that return rows from those that do not', async () => {
    const { db, run } = opened(':memory:');
    await run('create table notes (id integer primary key, text text)');
    const inserted = await db.insertInto('notes').values({ id: 7, text: 'a' }).executeTakeFirst();
    expect(inserted).toEqual({ insertId: 7n, numInsertedOrUpdatedRows: 1n });
    const deleted = await db.deleteFrom('notes').where('id', '=', 7).returning('text').execute();
    expect(deleted).toEqual([{ text: 'a' }]);
    expect(await db.selectFrom('notes').selectAll().execute()).toEqual([]);
  });

  it('runs a statement that it knows already after the tables have changed', async () => {
    const { db, run } = opened(':memory:');
    await run('create table notes (id integer primary key)');
    const all = () => db.selectFrom('notes').selectAll().execute();
    await run('insert into notes (id) values (1)');
    expect(await all()).toEqual([{ id: 1 }]);
    await run("alter table notes add column text text default 'new'");
    expect(await all()).toEqual([{ id: 1, text: 'new' }]);
  });

  it('reads rows with a number that is too large for the program, and those beside them', async () => {
    const { run } = opened(':memory:');
    await run('create table notes (id integer, text text)');
    await run(
      "insert into notes values (1, 'a'), (9223372036854775807, 'b'), (-9223372036854775808, 'c'), (1.5, null)",
    );
    expect((await run('select * from notes')).rows).toEqual([
      { id: 1, text: 'a' },
      { id: 2 ** 63, text: 'b' },
      { id: -(2 ** 63), text: 'c' },
      { id: 1.5, text: null },
    ]);
  });

  it('goes on when there are more statements than it keeps', async () => {
    const { run } = opened(':memory:');
    for (let number = 0; number < 500; number += 1) {
      expect((await run(`select ${number} as n`)).rows).toEqual([{ n: number }]);
    }
    expect((await run('select 0 as n')).rows).toEqual([{ n: 0 }]);
  });

  it('takes the write lock as soon as a transaction begins', async () => {
    const file = join(temporaryFolder(), 'notes.db');
    const { db } = opened(file);
    using other = new DatabaseSync(file, { timeout: 0 });
    await db.transaction().execute(async () => {
      expect(() => other.exec('begin immediate')).toThrow('database is locked');
    });
    other.exec('begin immediate; rollback');
  });

  it('lets the desk do nothing within a transaction of Kysely, however long that takes', async () => {
    const { db, desk, run } = opened(':memory:');
    await run('create table notes (id integer primary key, text text)');
    const broken = new Error('broken off');
    const seen: unknown[] = [];
    const count = 'select count(*) as n from notes';
    const failing = db.transaction().execute(async transaction => {
      await transaction.insertInto('notes').values({ id: 1, text: 'a' }).execute();
      const others = [
        desk.run('insert into notes values (2, ?)', ['b']),
        desk.together?.(write => write('insert into notes values (3, ?)', ['c'])),
        desk.run(count, []).then(rows => seen.push(...rows)),
      ];
      void Promise.all(others);
      for (let turn = 0; turn < 5; turn += 1) await nextTurn();
      seen.push(await transaction.selectFrom('notes').select('id').execute());
      throw broken;
    });
    await expect(failing).rejects.toBe(broken);
    expect(await db.selectFrom('notes').select('id').execute()).toEqual([{ id: 2 }, { id: 3 }]);
    expect(seen).toEqual([[{ id: 1 }], { n: 2 }]);
  });

  it('serves whoever came first, by whichever way', async () => {
    const { file, db, desk, run } = opened(':memory:');
    const order: unknown[] = [];
    file.function('seen', name => order.push(name));
    const ways = [
      () => desk.run("select seen('the desk')", []),
      () => run("select seen('Kysely')"),
      () => db.transaction().execute(on => on.executeQuery(CompiledQuery.raw("select seen('a transaction')"))),
      () => desk.together?.(ask => ask("select seen('the desk together')", [])),
      () => run("select seen('Kysely again')"),
    ];
    const asked: unknown[] = [];
    await db.transaction().execute(async () => {
      for (const ask of ways) {
        asked.push(ask());
        await nextTurn();
      }
    });
    await Promise.all(asked);
    expect(order).toEqual(['the desk', 'Kysely', 'a transaction', 'the desk together', 'Kysely again']);
  });

  it('does all that the desk does together, or nothing, and goes on', async () => {
    const { desk, run } = opened(':memory:');
    await run('create table notes (id integer primary key)');
    const failing = desk.together?.(write => {
      write('insert into notes values (1)', []);
      write('insert into notes values (1)', []);
    });
    await expect(failing).rejects.toThrow('UNIQUE constraint failed');
    expect(await desk.together?.(write => write('insert into notes values (2) returning id', []))).toEqual([{ id: 2 }]);
    expect(await desk.run('select id from notes', [])).toEqual([{ id: 2 }]);
  });

  it('passes on the error of a statement that has ended the transaction itself', async () => {
    const { db, run } = opened(':memory:');
    await run('create table notes (id integer primary key)');
    const failing = db.transaction().execute(async transaction => {
      await transaction.executeQuery(CompiledQuery.raw('insert into notes values (1)'));
      await transaction.executeQuery(CompiledQuery.raw('insert or rollback into notes values (1)'));
    });
    await expect(failing).rejects.toThrow('UNIQUE constraint failed');
    expect((await run('select * from notes')).rows).toEqual([]);
  });
});
