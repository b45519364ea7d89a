import { expect, it } from 'vitest';
import { createTurns } from '../../src/fair.ts';

/** Work that ends when it is told to; `begun` are the names in the order in which they began. */
function workshop() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>(resolve => ends.push(() => resolve(name)));
  };
  const endAll = async () => {
    while (ends.length > 0) {
      ends.shift()?.();
      await new Promise(setImmediate);
    }
  };
  return { begun, work, endAll };
}

it('teams take turns, whoever of them came with how much', async () => {
  const inTurn = createTurns({ atOnce: 2, mostWaiting: 10 });
  const { begun, work, endAll } = workshop();
  const all = ['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'c1', 'b2'].map(name => inTurn(name.slice(0, 1), work(name)));
  expect(begun).toEqual(['a1', 'a2']);
  await endAll();
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'c1', 'b2']);
  expect(begun).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4', 'b2', 'a5']);
});

it('a team of which too much waits is told so, and no other', async () => {
  const inTurn = createTurns({ atOnce: 1, mostWaiting: 2 });
  const { begun, work, endAll } = workshop();
  const all = ['a1', 'a2', 'a3', 'a4', 'b1'].map(name => inTurn(name.slice(0, 1), work(name)));
  await endAll();
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'full', 'b1']);
  expect(begun).not.toContain('a4');
});

it('work that fails gives its turn to the next', async () => {
  const inTurn = createTurns({ atOnce: 1, mostWaiting: 2 });
  const failed = inTurn('a', async () => {
    throw new Error('no');
  });
  const next = inTurn('a', async () => 'done');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
  expect(await inTurn('a', async () => 'idle again')).toBe('idle again');
});
