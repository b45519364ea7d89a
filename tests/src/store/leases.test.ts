import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { databases, query } from '../../databases.ts';

const log = pino({ level: 'silent' });
const long = 60_000;

describe.each(databases)('a lease on $name', ({ name, create }) => {
  /** Two processes on one database. */
  async function openTwo() {
    const url = await create();
    const stores = [await openStore(url, { log }), await openStore(url, { log })] as const;
    onTestFinished(async () => void (await Promise.all(stores.map(store => store.close().catch(() => {})))));
    const [first, second] = stores;
    return { url, stores, first: first.leases, second: second.leases };
  }

  it('is had by one at a time, and by the next as soon as it is given back, who is told what was left', async () => {
    const { first, second } = await openTwo();
    expect(await first.holderOf('gate')).toBeNull();
    expect(await first.take('gate', 'one', long, 'begun')).toEqual({ isHeld: true, left: null });
    expect(await second.take('gate', 'two', long, null)).toMatchObject({ isHeld: false });
    expect(await first.take('gate', 'one', long, null)).toEqual({ isHeld: true, left: 'begun' });
    expect([await first.holderOf('gate'), await second.holderOf('gate')]).toEqual(['one', 'one']);
    // Whoever does not have it cannot give it back.
    await second.release('gate', 'two', 'nonsense');
    expect(await second.take('gate', 'two', long, null)).toMatchObject({ isHeld: false });
    await first.release('gate', 'one', 'ended');
    expect(await second.holderOf('gate')).toBeNull();
    expect(await second.take('gate', 'two', long, null)).toEqual({ isHeld: true, left: 'ended' });
    expect(await first.take('gate', 'one', long, null)).toMatchObject({ isHeld: false });
    expect(await first.holderOf('gate')).toBe('two');
  });

  it('of a process that is gone is had by the next one', async () => {
    const { first, second, stores, url } = await openTwo();
    await first.take('gate', 'one', long, 'as far as this');
    // Here the system tells that a process is gone; between machines, only time does.
    if (name === 'SQLite') await stores[0].close();
    else await query(url, 'update leases set until = until - 60000 returning name');
    expect(await second.holderOf('gate')).toBeNull();
    expect(await second.take('gate', 'two', long, null)).toEqual({ isHeld: true, left: 'as far as this' });
  });

  it('asked for by all at once is had by one', async () => {
    const { first, second } = await openTwo();
    const asked = [first, second, first, second].map((store, i) => store.take('gate', `holder ${i % 2}`, long, null));
    const holders = (await Promise.all(asked)).flatMap(({ isHeld }, i) => (isHeld ? [i % 2] : []));
    expect(new Set(holders).size).toBe(1);
  });
});
