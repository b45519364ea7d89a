import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CompiledQuery, Kysely } from 'kysely';
import { expect, it, onTestFinished, vi } from 'vitest';
import { shareFile } from '../../../src/store/sqlite-dialect.ts';
import { temporaryFolder } from '../../databases.ts';

/** A file with a log that SQLite itself never writes back, and what another program sees of it. */
async function opened() {
  const path = join(temporaryFolder(), 'notes.db');
  const file = new DatabaseSync(path);
  file.exec('pragma journal_mode = wal; pragma wal_autocheckpoint = 0; create table notes (text text)');
  const { dialect, desk, scrub } = shareFile(file);
  const db = new Kysely<{ notes: { text: string } }>({ dialect });
  onTestFinished(() => db.destroy());
  const other = new DatabaseSync(path);
  onTestFinished(() => other.close());
  await nextTurn();
  const look = other.prepare('pragma wal_checkpoint(noop)');
  /** Pages of the log that stand in it alone. */
  const pages = () => {
    const { log, checkpointed } = look.get() as { log: number; checkpointed: number };
    return log - checkpointed;
  };
  /** So many pages at least, in one commit. */
  const write = (count: number) =>
    db.executeQuery(CompiledQuery.raw(`insert into notes values (hex(zeroblob(${count * 2_048})))`));
  const bytes = () => statSync(`${path}-wal`).size;
  return { db, desk, scrub, other, pages, write, bytes };
}

const rest = async () => {
  await nextTurn();
  await nextTurn();
};

it('writes many pages of the log back behind the commit that makes them many, and few of them later', async () => {
  const { write, pages } = await opened();
  await write(50);
  await rest();
  expect(pages()).toBeGreaterThan(50);
  await write(200);
  // Whoever waited for the commit is answered first.
  expect(pages()).toBeGreaterThan(250);
  await rest();
  expect(pages()).toBe(0);
});

it('leaves the log alone while somebody is at the file, and comes to it when they are done', async () => {
  const { db, write, pages } = await opened();
  let end = () => {};
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  const writing = write(300);
  const long = db.transaction().execute(() => ended);
  await writing;
  await rest();
  expect(pages()).toBeGreaterThan(300);
  end();
  await long;
  await rest();
  expect(pages()).toBe(0);
});

it('empties the log when it is told to, and where another program reads just then, after that', async () => {
  const { write, scrub, other, bytes } = await opened();
  await write(2);
  scrub();
  await rest();
  expect(bytes()).toBe(0);
  other.exec('begin; select * from notes');
  await write(2);
  scrub();
  await rest();
  expect(bytes()).toBeGreaterThan(0);
  other.exec('commit');
  await write(2);
  await rest();
  expect(bytes()).toBe(0);
});

it('has nothing more to do once the file is closed', async () => {
  const { db, desk, scrub, other } = await opened();
  const failed = vi.fn();
  process.on('uncaughtException', failed);
  onTestFinished(() => void process.off('uncaughtException', failed));
  await desk.run('insert into notes values (1)', []);
  scrub();
  await db.destroy();
  await rest();
  expect(failed).not.toHaveBeenCalled();
  expect(other.prepare('select count(*) as n from notes').get()).toEqual({ n: 1 });
});
