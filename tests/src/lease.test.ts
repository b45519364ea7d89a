import pg from 'pg';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { createLease, type Duty } from '../../src/lease.ts';
import { openStore } from '../../src/store/open.ts';
import { createPostgres, query } from '../databases.ts';

const log = pino({ level: 'silent' });
const length = 15_000;

/** A process with a lease and a clock of its own; `did` is what it was told to do. */
async function open(url: string, holder: string) {
  const store = await openStore(url, { log });
  const clock = { now: 0 };
  const did: string[] = [];
  const duty: Duty = {
    begin: async left => void did.push(`begin after ${left}`),
    end: async () => void did.push('end'),
    leave: async () => holder,
  };
  const lease = createLease({
    ...{ name: 'gate', holder, length, store: store.leases, log },
    milliseconds: () => clock.now,
  });
  onTestFinished(() => store.close());
  return { lease, duty, clock, did, store };
}
const expire = (url: string) => query(url, 'update leases set until = 0 returning name');

it('is taken up by one process, and by the next when that ends in order', async () => {
  const url = await createPostgres();
  const [one, two] = [await open(url, 'one'), await open(url, 'two')];
  expect([one.lease.state(), two.lease.state()]).toEqual(['unknown', 'unknown']);
  expect([await one.lease.take(one.duty), await two.lease.take(two.duty)]).toEqual([true, false]);
  expect([one.lease.state(), two.lease.state()]).toEqual(['held', 'others']);
  await two.lease.look();
  expect(two.did).toEqual([]);
  await one.lease.release();
  await two.lease.look();
  expect([one.did, two.did]).toEqual([['begin after null', 'end'], ['begin after one']]);
  // Whoever is ending takes nothing on.
  await two.lease.release();
  await one.lease.look();
  expect(one.did).toHaveLength(2);
});

it('leaves what the next one has to know as soon as it has begun, and renews it a fifth of its length later', async () => {
  const url = await createPostgres();
  const one = await open(url, 'one');
  await one.lease.take(one.duty);
  const row = async () => (await query(url, 'select note, until from leases'))[0] as { note: string; until: string };
  await one.lease.look();
  const first = await row();
  expect(first.note).toBe('one');
  one.clock.now = length / 5 - 1;
  await one.lease.look();
  expect(await row()).toEqual(first);
  one.clock.now = length / 5;
  await one.lease.look();
  expect(BigInt((await row()).until) > BigInt(first.until)).toBe(true);
});

it('ends before anybody else can begin where the database does not answer, and an answer that is late counts for nothing', async () => {
  const url = await createPostgres();
  const one = await open(url, 'one');
  await one.lease.take(one.duty);
  await one.lease.look();
  const blocker = new pg.Client({ connectionString: url });
  await blocker.connect();
  onTestFinished(() => blocker.end());
  await blocker.query('begin; lock table leases in access exclusive mode');
  one.clock.now = length / 5;
  const late = one.lease.look();
  one.clock.now = length - 1;
  await one.lease.look();
  expect(one.did).toEqual(['begin after null']);
  one.clock.now = length;
  await one.lease.look();
  expect([one.did, one.lease.state()]).toEqual([['begin after null', 'end'], 'unknown']);
  one.clock.now = length / 5 + length;
  await blocker.query('commit');
  await late;
  expect(one.lease.state()).toBe('unknown');
  await one.lease.look();
  expect([one.did.at(-1), one.lease.state()]).toEqual(['begin after one', 'held']);
});

it('ends where another process has it by now', async () => {
  const url = await createPostgres();
  const [one, two] = [await open(url, 'one'), await open(url, 'two')];
  await one.lease.take(one.duty);
  await two.lease.take(two.duty);
  await expire(url);
  await two.lease.look();
  one.clock.now = length / 5;
  await one.lease.look();
  expect([one.did, one.lease.state()]).toEqual([['begin after null', 'end'], 'others']);
});

it('that cannot be used is given back at once, and tried again later and later', async () => {
  const url = await createPostgres();
  const one = await open(url, 'one');
  const begins: number[] = [];
  const begin = async () => {
    begins.push(one.clock.now);
    throw new Error('the platform is down');
  };
  await expect(one.lease.take({ ...one.duty, begin })).rejects.toThrow('the platform is down');
  expect(await one.store.leases.holderOf('gate')).toBeNull();
  for (one.clock.now = 0; one.clock.now <= 40_000; one.clock.now += 1_000) await one.lease.look();
  expect(begins).toEqual([0, 5_000, 15_000, 35_000]);
});

it('that runs out while its duty begins ends that, and the next turn is none of it', async () => {
  const url = await createPostgres();
  const one = await open(url, 'one');
  const slow = Promise.withResolvers<void>();
  let times = 0;
  const begin = async () => {
    times += 1;
    if (times === 1) await slow.promise;
  };
  const taking = one.lease.take({ ...one.duty, begin });
  await expect.poll(() => times).toBe(1);
  one.clock.now = length;
  await one.lease.look();
  expect([one.did, times, one.lease.state()]).toEqual([['end'], 2, 'held']);
  slow.reject(new Error('it was ended'));
  await taking;
  expect(one.lease.state()).toBe('held');
});
