import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createShared } from '../../src/shared.ts';

/** Reads the number of its read; `reading` is what has been read so far. */
function counted() {
  const reading: string[] = [];
  const shared = createShared(async key => `${key} ${reading.push(key)}`);
  return { reading, shared };
}

describe('what is read for all who ask at one moment', () => {
  it('is read once by its key', async () => {
    const { reading, shared } = counted();
    expect(await Promise.all(['a', 'b', 'a', 'a'].map(shared))).toEqual(['a 1', 'b 2', 'a 1', 'a 1']);
    expect(reading).toEqual(['a', 'b']);
  });

  it('is read anew for who asks once it is being read', async () => {
    let change = () => {};
    const changed = new Promise<void>(resolve => {
      change = resolve;
    });
    let value = 'old';
    const shared = createShared(async () => {
      const read = value;
      await changed;
      return read;
    });
    const before = shared('a');
    await nextTurn();
    await nextTurn();
    value = 'new';
    const after = shared('a');
    change();
    expect([await before, await after]).toEqual(['old', 'new']);
  });

  it('fails for all of them, and is tried again for the next', async () => {
    let fails = true;
    const shared = createShared(async key => {
      if (fails) throw new Error('no database');
      return key;
    });
    const asked = await Promise.allSettled([shared('a'), shared('a')]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    expect(await shared('a')).toBe('a');
  });
});
