import { describe, expect, it } from 'vitest';
import { createPace } from '../../../adapters/slack/pace.ts';

/** A sleep that ends when the test says so, the longest first. */
function createSleep() {
  const sleepers: (() => void)[] = [];
  return {
    sleep: () => new Promise<void>(wake => sleepers.push(wake)),
    async wake() {
      sleepers.shift()?.();
      await settled();
    },
  };
}

/** Once all that can go on has gone on. */
const settled = () => new Promise(setImmediate);

describe('posts into one channel', () => {
  it('go out one by one, in their order, and the first at once', async () => {
    const { sleep, wake } = createSleep();
    const turnIn = createPace(sleep);
    const out: string[] = [];
    for (const name of ['a', 'b', 'c']) turnIn('C1').then(() => out.push(name));
    await settled();
    expect(out).toEqual(['a']);
    await wake();
    expect(out).toEqual(['a', 'b']);
    await wake();
    expect(out).toEqual(['a', 'b', 'c']);
  });

  it('do not wait for those into another', async () => {
    const turnIn = createPace(createSleep().sleep);
    await Promise.all(['C1', 'C2', 'C3'].map(turnIn));
  });

  it('wait a second, also where the one before is long out', async () => {
    const waits: number[] = [];
    const turnIn = createPace(async milliseconds => waits.push(milliseconds));
    await turnIn('C1');
    await turnIn('C1');
    expect(waits).toEqual([1_000, 1_000]);
  });

  it('are sent back where too many wait, with how long', async () => {
    const { sleep, wake } = createSleep();
    const turnIn = createPace(sleep);
    const posts = Array.from({ length: 12 }, () => turnIn('C1'));
    await expect(posts.at(-1)).rejects.toMatchObject({
      name: 'DeliveryError',
      problem: 'rate_limited',
      retryAfter: 11,
    });
    await turnIn('C2');
    await wake();
    await posts[1];
    const [, late] = [turnIn('C1'), turnIn('C1')];
    await expect(late).rejects.toMatchObject({ problem: 'rate_limited' });
  });
});
