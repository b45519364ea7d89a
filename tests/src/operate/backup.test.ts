import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backup } from '../../../src/operate/backup.ts';
import { openStore } from '../../../src/store/open.ts';
import { temporaryFolder } from '../../databases.ts';

const log = pino({ level: 'silent' });
const at = Temporal.Instant.from('2026-03-02T09:00Z');
const question = (id: string) =>
  ({ id, at, text: 'what detects drift?', outcome: 'found', topics: [], guide: '1' }) as const;

describe('a backup of SQLite', () => {
  it('holds what was saved, while the bot goes on writing, and opens as a database', async () => {
    const folder = temporaryFolder();
    const [url, file] = [`sqlite:${join(folder, 'smgov.db')}`, join(folder, 'backup.db')];
    const store = await openStore(url, { log });
    onTestFinished(() => store.close());
    await store.noteQuestion(question('before'));
    const writing = Array.from({ length: 300 }, (_, i) => store.noteQuestion(question(`while-${i}`)));
    expect((await backup(url, file, {}))[0]).toBe(`Wrote ${file}.`);
    await Promise.all(writing);
    await store.noteQuestion(question('after'));
    const copy = await openStore(`sqlite:${file}`, { log });
    onTestFinished(() => copy.close());
    expect(await copy.questionText('before')).toBe('what detects drift?');
    expect(await copy.questionText('after')).toBeNull();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('says what is wrong, and writes over nothing', async () => {
    const folder = temporaryFolder();
    const [db, file] = [join(folder, 'smgov.db'), join(folder, 'old.db')];
    writeFileSync(file, 'mine');
    await expect(backup(`sqlite:${db}`, file, {})).rejects.toThrow('is there already; name a new file.');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await expect(backup(`sqlite:${db}`, join(folder, 'no/such.db'), {})).rejects.toThrow('make it first.');
    await expect(backup(`sqlite:${db}`, join(folder, 'new.db'), {})).rejects.toThrow(`There is no database at ${db}`);
    await expect(backup('sqlite::memory:', join(folder, 'new.db'), {})).rejects.toThrow('nothing to keep');
    writeFileSync(db, 'not a database, but long enough to look at');
    await expect(backup(`sqlite:${db}`, join(folder, 'new.db'), {})).rejects.toThrow('could not be copied');
  });
});

describe('a backup of PostgreSQL', () => {
  const url = 'postgres://bot:p%40ss@db.example/smgov';
  /** A program in the place of pg_dump. */
  function standIn(script: string) {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'pg_dump'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'pg_dump'), 0o755);
    return { folder, env: { PATH: `${folder}:${process.env.PATH}` } };
  }

  it('is made by pg_dump, with the password where nobody else reads it', async () => {
    const { folder, env } = standIn('echo "$* $PGPASSWORD" > "$(echo "$2" | cut -c8-)"');
    const file = join(folder, 'all.dump');
    const [, restore] = await backup(url, file, env);
    expect(readFileSync(file, 'utf8')).toBe(
      `--format=custom --file=${file} --dbname=postgres://bot@db.example/smgov p@ss\n`,
    );
    expect(restore).toContain('pg_restore --clean');
  });

  it('says what pg_dump says, without the password, and that it is not there', async () => {
    const { folder, env } = standIn('echo "server version mismatch $PGPASSWORD" >&2; exit 1');
    const failed = backup(url, join(folder, 'all.dump'), env);
    await expect(failed).rejects.toThrow('pg_dump could not copy the database: server version mismatch …');
    await expect(backup(url, join(folder, 'all.dump'), { PATH: folder.replace(/\/[^/]*$/, '/none') })).rejects.toThrow(
      'There is no pg_dump here; install the client programs',
    );
  });
});
