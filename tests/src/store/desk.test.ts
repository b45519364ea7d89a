import { Kysely } from 'kysely';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Desk } from '../../../src/store/database.ts';
import { locate, openStore } from '../../../src/store/open.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { databases } from '../../databases.ts';
import { log } from './opening.ts';

describe.each(databases)('statements that are run together on $name', ({ create }) => {
  let db: Kysely<Tables>;
  let desk: Desk;
  beforeEach(async () => {
    const url = await create();
    await (await openStore(url, { log })).close();
    const database = await locate(url, log);
    db = new Kysely<Tables>({ dialect: database.dialect });
    desk = database.desk;
    onTestFinished(() => db.destroy());
  });
  const claim = (event_id: string) => db.insertInto('events').values({ event_id, at: 0 });
  const claims = () => db.selectFrom('events').select('event_id').orderBy('event_id');

  it('see what those before them did, and give each its own rows', async () => {
    const gone = db.deleteFrom('events').where('event_id', '=', 'a').returning('at');
    expect(await desk.all([claim('a'), claims(), gone, claim('b'), claims()])).toEqual([
      [],
      [{ event_id: 'a' }],
      [{ at: 0 }],
      [],
      [{ event_id: 'b' }],
    ]);
  });

  it('are all undone where one fails, which is told, and others go on', async () => {
    await claim('b').execute();
    const failing = desk.all([claim('a'), claim('b'), claim('c'), claims()]);
    await expect(failing).rejects.toThrow(/unique/i);
    // All connections of the pool, should one be left in a transaction that is broken.
    const others = Array.from({ length: 12 }, () => desk.all([claims()]));
    expect(await Promise.all(others)).toEqual(others.map(() => [[{ event_id: 'b' }]]));
    expect(await claims().execute()).toEqual([{ event_id: 'b' }]);
  });

  it('are seen by others all at once', async () => {
    const writing = desk.all([claim('a'), claim('b'), claim('c')]);
    const seen = await Promise.all(Array.from({ length: 20 }, async () => (await claims().execute()).length));
    await writing;
    expect(seen.filter(count => count !== 0 && count !== 3)).toEqual([]);
  });
});
