import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CompiledQuery, Kysely } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sqliteDialect } from '../../../src/store/sqlite-dialect.ts';
import { temporaryFolder } from '../../databases.ts';

function opened(path: string) {
  const db = new Kysely<{ notes: { id: number; text: string } }>({ dialect: sqliteDialect(new DatabaseSync(path)) });
  onTestFinished(() => db.destroy());
  return { db, run: (text: string) => db.executeQuery(CompiledQuery.raw(text)) };
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
