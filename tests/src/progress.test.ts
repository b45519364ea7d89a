import { describe, expect, it } from 'vitest';
import { sayProgress } from '../../src/progress.ts';

describe('progress', () => {
  it('is said at once, and then every two seconds at most', () => {
    const said: string[] = [];
    let now = 500;
    const progress = sayProgress(
      line => void said.push(line),
      () => now,
    );
    progress('reading');
    for (; now <= 5_000; now += 100) progress('learning', now, 9_000);
    const begin = 'Preparing the guide, as it is new or changed:';
    expect(said).toEqual([`${begin} reading`, `${begin} learning, 2500 of 9000`, `${begin} learning, 4500 of 9000`]);
  });
});
