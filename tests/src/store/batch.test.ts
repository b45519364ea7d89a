import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBatch, tellingAlike } from '../../../src/store/batch.ts';

const badRow = new Error('bad row');
const lostConnection = new Error('lost connection');

/** A batch over a log of commits: all jobs or none; a job below zero is refused, one above 99 breaks the connection. */
function logged(keysOf: (job: number) => string[] = () => []) {
  const commits: number[][] = [];
  const done: number[] = [];
  const rests: number[] = [];
  let open = 0;
  const batch = createBatch<number, string>(
    async jobs => {
      expect(open, 'commits at once').toBe(0);
      open += 1;
      await Promise.resolve();
      open -= 1;
      commits.push([...jobs]);
      if (jobs.some(job => job > 99)) throw lostConnection;
      if (jobs.some(job => job < 0)) throw badRow;
      done.push(...jobs);
      return new Map(jobs.filter(job => job % 2 === 1).map(job => [job, `did ${job}`]));
    },
    keysOf,
    error => error === badRow,
    () => rests.push(commits.length),
  );
  return { batch, commits, done, rests };
}

describe('a batch', () => {
  it('commits the jobs of one turn together and gives each its own answer', async () => {
    const { batch, commits } = logged();
    expect(await Promise.all([1, 2, 3].map(batch.add))).toEqual(['did 1', undefined, 'did 3']);
    expect(commits).toEqual([[1, 2, 3]]);
  });

  it('gathers what comes during a commit for the next one', async () => {
    const { batch, commits } = logged();
    const first = batch.add(1);
    const afterwards = first.then(() => Promise.all([batch.add(2), batch.add(3)]));
    await afterwards;
    expect(commits).toEqual([[1], [2, 3]]);
  });

  it('rests once nothing waits, and not between commits', async () => {
    const { batch, rests } = logged();
    await batch.add(1).then(() => Promise.all([batch.add(2), batch.add(3)]));
    await batch.drained();
    await batch.add(4);
    await batch.drained();
    expect(rests).toEqual([2, 3]);
  });

  it('commits very many jobs in pieces, in order', async () => {
    const { batch, commits, done } = logged();
    const jobs = Array.from({ length: 1200 }, (_, job) => job % 100);
    await Promise.all(jobs.map(batch.add));
    expect(commits.map(commit => commit.length)).toEqual([500, 500, 200]);
    expect(done).toEqual(jobs);
  });

  it('leaves to the next commit what has a key in common with an earlier job, in order', async () => {
    const tens = (job: number) => [`${Math.floor(job / 10)} tens`, `${job % 10} ones`];
    const { batch, commits } = logged(tens);
    await Promise.all([11, 12, 21, 22, 33, 13].map(batch.add));
    expect(commits).toEqual([
      [11, 33],
      [12, 21],
      [22, 13],
    ]);
  });

  it('rejects a bad job alone, and keeps the order of the others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -3, max: 99 }), { maxLength: 20 }), async jobs => {
        const { batch, done } = logged();
        const results = await Promise.allSettled(jobs.map(batch.add));
        expect(results.map(result => result.status)).toEqual(jobs.map(job => (job < 0 ? 'rejected' : 'fulfilled')));
        expect(done).toEqual(jobs.filter(job => job >= 0));
      }),
    );
  });

  it('does not try again job by job when no job is to blame', async () => {
    const { batch, commits } = logged();
    const results = await Promise.allSettled([1, 100, 3].map(batch.add));
    expect(results).toEqual(Array(3).fill({ status: 'rejected', reason: lostConnection }));
    expect(commits).toHaveLength(1);
    expect(await batch.add(5)).toBe('did 5');
  });

  it('is drained when no job is left, also one added by an answer', async () => {
    const { batch, done } = logged();
    void batch.add(1).then(() => batch.add(2));
    await batch.drained();
    expect(done).toEqual([1, 2]);
    await batch.drained();
  });
});

describe('a batch that tells alike', () => {
  const alike = () => {
    const { batch } = logged(job => [`${job % 10}`]);
    const key = (job: number) => (job > 90 ? undefined : `${job % 10}`);
    return tellingAlike(batch, key, (_, later) => later);
  };

  it('tells all that waited together what the last of them did, and nothing to whoever had no effect', async () => {
    const batch = alike();
    expect(await Promise.all([11, 21, 13, 31, 24, 14].map(batch.add))).toEqual([
      ...['did 31', 'did 31', 'did 13', 'did 31'],
      ...[undefined, undefined],
    ]);
    expect(await Promise.all([93, 13].map(batch.add))).toEqual(['did 93', 'did 13']);
  });

  it('rejects a bad job alone, and tells what came after another moment by itself', async () => {
    const batch = alike();
    const results = await Promise.allSettled([-1, 9, 19].map(batch.add));
    expect(results.map(one => (one.status === 'fulfilled' ? one.value : one.reason))).toEqual([
      badRow,
      'did 19',
      'did 19',
    ]);
    expect(await batch.add(29)).toBe('did 29');
  });
});
