import { chmodSync, closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pino } from 'pino';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { query, temporaryFolder } from '../../databases.ts';
import { log, monday, openAndClose, problemOf } from './opening.ts';

describe('opening SQLite', () => {
  it('creates the file and its folders, relative to the working directory', async () => {
    const file = join(temporaryFolder(), 'data', 'deep', 'smgov.db');
    await openAndClose(`sqlite:${relative(process.cwd(), file)}`);
    expect(await query(`sqlite:${file}`, 'pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  });

  it('takes an absolute path with and without slashes before it', async () => {
    const file = join(temporaryFolder(), 'smgov.db');
    await openAndClose(`sqlite:${file}`);
    await openAndClose(`sqlite://${file}`);
    expect(await query(`sqlite:${file}`, 'select event_id from events')).toHaveLength(1);
  });

  it('waits for another process that is using a file for the first time as well', async () => {
    const file = join(temporaryFolder(), 'smgov.db');
    using other = new DatabaseSync(file);
    other.exec('begin immediate; create table theirs (a)');
    const opening = openAndClose(`sqlite:${file}`);
    await nextTurn();
    other.exec('rollback');
    await opening;
  });

  it('works in memory, for each store alone', async () => {
    await openAndClose('sqlite::memory:');
    const store = await openStore('sqlite::memory:', { log });
    onTestFinished(() => store.close());
    expect(await store.claimEvent('a', monday)).toBe(true);
    // The tables of the next are a copy, but of none with anything in them.
    const next = await openStore('sqlite::memory:', { log });
    onTestFinished(() => next.close());
    expect(await next.claimEvent('a', monday)).toBe(true);
    expect([await store.claimEvent('a', monday), await next.claimEvent('a', monday)]).toEqual([false, false]);
    expect(existsSync(':memory:')).toBe(false);
  });

  it.each([
    ['text', 'This is no database. '.repeat(100)],
    ['a database whose pages were overwritten', null],
  ])('refuses %s and does not touch it', async (_, text) => {
    const file = join(temporaryFolder(), 'smgov.db');
    if (text === null) await openAndClose(`sqlite:${file}`);
    if (text === null) overwrite(file, 100, 'x'.repeat(4000));
    else writeFileSync(file, text);
    const before = readFileSync(file);
    expect(await problemOf(`sqlite:${file}`)).toBe(
      `${file} is damaged or is not an SQLite database; move it away or restore a backup, it was not changed.`,
    );
    expect(readFileSync(file)).toEqual(before);
  });

  it('says that a file or its folder is read-only', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'smgov.db');
    await openAndClose(`sqlite:${file}`);
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    expect(await withoutRights(() => problemOf(`sqlite:${file}`))).toBe(
      `${file} is read-only; let the user who runs the bot write to the file and its folder.`,
    );
    expect(await withoutRights(() => problemOf(`sqlite:${join(folder, 'new.db')}`))).toMatch(/cannot be opened; let/);
    expect(await withoutRights(() => problemOf(`sqlite:${join(folder, 'new', 'x.db')}`))).toMatch(/EACCES/);
  });

  describe('keeps to itself', () => {
    const rightsOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
    const lines: string[] = [];
    const telling = pino({ level: 'warn' }, { write: line => void lines.push(line) });
    let file: string;
    beforeEach(() => {
      lines.length = 0;
      file = join(temporaryFolder(), 'data', 'deep', 'smgov.db');
      const umask = process.umask(0);
      onTestFinished(() => void process.umask(umask));
    });
    const files = () => ['', '-wal', '-shm'].map(end => `${file}${end}`);

    it('what it makes: files for its user alone, in folders for its user alone', async () => {
      const store = await openStore(`sqlite:${file}`, { log: telling });
      onTestFinished(() => store.close());
      await store.claimEvent('a', monday);
      expect(files().map(rightsOf)).toEqual(['600', '600', '600']);
      expect([dirname(file), dirname(dirname(file))].map(rightsOf)).toEqual(['700', '700']);
      expect(lines).toEqual([]);
    });

    it('what others could read before, and says so once', async () => {
      const first = await openStore(`sqlite:${file}`, { log });
      onTestFinished(() => first.close());
      await first.claimEvent('a', monday);
      for (const one of files()) chmodSync(one, 0o664);
      chmodSync(dirname(file), 0o755);
      for (let i = 0; i < 2; i++) await (await openStore(`sqlite:${file}`, { log: telling })).close();
      expect(files().map(rightsOf)).toEqual(['600', '600', '600']);
      expect(lines).toEqual([expect.stringContaining('other users could read the database')]);
      // A folder that was there may be one of many programs.
      expect(rightsOf(dirname(file))).toBe('755');
    });
  });

  it('says that the path is a folder, or that a file stands where a folder should', async () => {
    const folder = temporaryFolder();
    expect(await problemOf(`sqlite:${folder}`)).toMatch(/cannot be opened; let the user who runs the bot write/);
    writeFileSync(join(folder, 'data'), '');
    expect(await problemOf(`sqlite:${join(folder, 'data', 'smgov.db')}`)).toMatch(/cannot be used .*; mend that/);
  });
});

/** Runs as a user whom file permissions bind: root is not, and is who runs tests in many containers. */
async function withoutRights<T>(run: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(65_534); // nobody
  return run().finally(() => process.seteuid?.(0));
}

function overwrite(file: string, offset: number, bytes: string): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, bytes, offset);
  closeSync(descriptor);
}
