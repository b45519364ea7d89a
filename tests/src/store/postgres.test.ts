import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { inspect } from 'node:util';
import pg from 'pg';
import { pino } from 'pino';
import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import type { PersonRef, UserRef } from '../../../src/chat.ts';
import type { StartError } from '../../../src/errors.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { createPostgres, query, template } from '../../databases.ts';
import { log, monday, problemOf } from './opening.ts';

const ann = 'T1/ann' as PersonRef;
const user = 'T1/ann' as UserRef;

describe('opening PostgreSQL', () => {
  /** The address of a fresh database with some parts changed. */
  async function changed(change: (url: URL) => void): Promise<string> {
    const url = new URL(await createPostgres());
    change(url);
    return url.href;
  }

  /** A role that may log in and nothing else, as part of an address. */
  async function roleWith(options: string): Promise<(url: URL) => void> {
    const role = `role_${randomUUID().replaceAll('-', '')}`;
    await query(inject('postgres'), `create role ${role} login password 'role' ${options}`);
    onTestFinished(async () => void (await query(inject('postgres'), `drop role ${role}`)));
    return url => Object.assign(url, { username: role, password: 'role' });
  }

  it('says that the server refused the password, and never shows it', async () => {
    const url = await changed(url => Object.assign(url, { password: 'oops-secret' }));
    const error = await openStore(url, { log }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      problems: ['PostgreSQL at 127.0.0.1 refused the user name or the password; correct them in DATABASE_URL.'],
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/oops-secret|postgres:\/\//);
  });

  it('says that nobody answers', async () => {
    const server = createServer(socket => socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const url = `postgres://user:oops-secret@127.0.0.1:${port}/smgov`;
    const sentence = /^PostgreSQL at 127\.0\.0\.1 cannot be reached \([^)]+\); start it or correct DATABASE_URL\.$/;
    expect(await problemOf(url)).toMatch(sentence);
    server.close();
    await once(server, 'close');
    expect(await problemOf(url)).toMatch(sentence);
  });

  it.each([
    ...[
      '9876/8369',
      '9876?8369',
      '9876#8369',
      '9876/83@69',
      '98?76#83@69/76',
      '[98]76',
      '9876:8369/',
      '98%76?',
      '98 76#',
    ],
  ])('shows no part of a password that was not encoded: %s', async password => {
    const url = `postgres://localhost:${password}@127.0.0.1:1/smgov`;
    const error = await openStore(url, { log }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ problems: [expect.any(String)] });
    const shown = (error as StartError).problems.join();
    expect(shown).not.toMatch(/98|76|83|69/);
    expect(shown).toMatch(/percent-encoded|at 127\.0\.0\.1 cannot be reached/);
  });

  it.each([
    ['has no database of that name', async () => (url: URL) => Object.assign(url, { pathname: 'nowhere' })],
    ['does not let this user create tables', () => roleWith('')],
    ['has no free connection', () => roleWith('connection limit 0')],
  ])('says that the server %s', async (sentence, change) => {
    expect(await problemOf(await changed(await change()))).toContain(`PostgreSQL at 127.0.0.1 ${sentence}; `);
  });

  it.each(['template1', template])('says that the server is read-only, with a copy of %s', async from => {
    const url = await createPostgres(undefined, from);
    const name = new URL(url).pathname.slice(1);
    await query(inject('postgres'), `alter database ${name} set default_transaction_read_only = on`);
    expect(await problemOf(url)).toContain('is read-only; point DATABASE_URL at the primary server.');
  });

  describe('in trouble', () => {
    const lines: string[] = [];
    let url: string;
    let store: Store;
    beforeEach(async () => {
      lines.length = 0;
      url = await createPostgres();
      store = await openStore(url, { log: pino({ level: 'warn' }, { write: line => void lines.push(line) }) });
      onTestFinished(() => store.close());
    });
    const connections = "from pg_stat_activity where application_name = 'smgov' and datname = current_database()";
    /** Ends the store's connections of which that is true; returns how many it ended. */
    const end = async (which: string) =>
      (await query(url, `select pg_terminate_backend(pid, 5000) ${connections} and ${which}`)).length;
    const eventually = <T>(value: () => T) => expect.poll(value, { timeout: 15_000 });

    it('goes on with new connections, and says so in the log', async () => {
      expect(await end("state = 'idle'")).toBe(1);
      await eventually(() => lines.length).toBe(1);
      expect(lines[0]).toContain('lost an idle connection to PostgreSQL');
      expect(lines[0]).not.toContain('secret');
      expect(await store.claimEvent('a', monday)).toBe(true);
    });

    it('rejects the writes that were under way, all of them, and then goes on', async () => {
      const locker = new pg.Client({ connectionString: url });
      await locker.connect();
      onTestFinished(() => locker.end());
      await locker.query('begin; lock table talks');
      const writes = [store.claimEvent('a', monday), store.rememberTalk('thread', '[]', monday, ann)];
      const settled = Promise.allSettled(writes);
      await eventually(() => end("wait_event_type = 'Lock'")).toBe(1);
      expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      await locker.query('rollback');
      expect(await store.claimEvent('a', monday)).toBe(true);
    });

    it('writes row by row when PostgreSQL gives up its statement to end a deadlock', async () => {
      await Promise.all(['a', 'b'].map(talk => store.rememberTalk(talk, '[]', monday, ann)));
      const other = new pg.Client({ connectionString: url });
      await other.connect();
      onTestFinished(() => other.end());
      // Only the store's side looks for deadlocks, so that it is the one that is given up.
      await other.query("set deadlock_timeout = '1h'");
      await other.query("begin; update talks set at = 0 where talk = 'b'");
      const writes = Promise.all(['a', 'b'].map(talk => store.rememberTalk(talk, '1', monday, ann)));
      await eventually(() => query(url, `select 1 ${connections} and wait_event_type = 'Lock'`)).toHaveLength(1);
      // It changes another column than the one looked at below: whether it or the store comes to the row first is open.
      await other.query("update talks set at = 0 where talk = 'a'; commit");
      await writes;
      expect(await query(url, 'select state from talks')).toEqual([{ state: '1' }, { state: '1' }]);
    });

    it('leaves no connection behind when it cannot open', async () => {
      await query(url, "insert into kysely_migration (name, timestamp) values ('9999', '2030-01-01T00:00:00Z')");
      await store.close();
      await problemOf(url);
      await eventually(() => query(url, `select 1 ${connections}`)).toEqual([]);
    });
  });
});

it('a pick on PostgreSQL leaves the row of its player untouched and unlocked, unless something of it is new', async () => {
  const url = await createPostgres();
  const store = await openStore(url, { log });
  onTestFinished(() => store.close());
  const tapAs = (name: string, event: string) =>
    store.quiz.savePick({ round: 'none', question: 'q1', user, choice: 0, at: monday, event }, name, ann);
  const rows = () => query(url, 'select name, ctid, xmin, xmax from people');
  await tapAs('Ann', 'first');
  const before = await rows();
  expect(before).toEqual([expect.objectContaining({ name: 'Ann', xmax: '0' })]);
  for (const name of ['Ann', '']) await tapAs(name, `again ${name}`);
  expect(await rows()).toEqual(before);
  await tapAs('Anna', 'renamed');
  expect(await rows()).toEqual([expect.objectContaining({ name: 'Anna' })]);
});
