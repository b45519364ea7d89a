import { describe, expect, it } from 'vitest';
import { bareDatabases, query } from '../../databases.ts';
import { openAndClose, problemOf } from './opening.ts';

describe.each(bareDatabases)('opening $name', ({ create }) => {
  it('migrates once and finds it done the next time', async () => {
    const url = await create();
    await openAndClose(url);
    const before = await query(url, 'select * from kysely_migration');
    await openAndClose(url);
    expect(await query(url, 'select * from kysely_migration')).toEqual(before);
  });

  it('refuses a database that a newer version has changed, and leaves it alone', async () => {
    const url = await create();
    await openAndClose(url);
    await query(url, "insert into kysely_migration (name, timestamp) values ('9999_future', '2030-01-01T00:00:00Z')");
    expect(await problemOf(url)).toBe(
      'The database was made by a newer version of this program; start that version, or restore an older backup.',
    );
    expect(await query(url, 'select event_id from events')).toEqual([{ event_id: 'a' }]);
  });

  it('refuses a database in which another program has such tables, and changes none', async () => {
    const url = await create();
    await query(url, 'create table talks (theirs integer)');
    expect(await problemOf(url)).toMatch(
      /cannot be used.*talks.*already exists.*; mend that or change DATABASE_URL\.$/,
    );
    await expect(query(url, 'select 1 from events')).rejects.toThrow(/events/);
    expect(await query(url, 'select theirs from talks')).toEqual([]);
  });
});

describe('an address', () => {
  it.each(['', 'sqlite:', 'smgov.db', 'mysql://user:oops-secret@host/db', ' sqlite:smgov.db'])(
    'that is neither database is refused: %j',
    async url => {
      expect(await problemOf(url)).toBe(
        'DATABASE_URL must be sqlite:path/to/file.db or postgres://user:password@host:5432/name.',
      );
    },
  );

  it.each(['postgres://user:oops/secret@host/db', 'postgres://user:oops#secret@host/db', 'postgresql://user:1@:x'])(
    'of PostgreSQL that cannot be read is refused without showing it: %j',
    async url => {
      const sentence = await problemOf(url);
      expect(sentence).toMatch(/^DATABASE_URL is not a valid address; .* percent-encoded\.$/);
      expect(sentence).not.toMatch(/oops|secret/);
    },
  );
});
