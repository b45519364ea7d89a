import { setImmediate as nextTurn } from 'node:timers/promises';

/** Jobs in one commit: bounds how long a commit can hold up the event loop, and is far above a usual turn. */
const MOST_JOBS = 500;

/** Gathers jobs and commits them together; see `createBatch`. */
export type Batch<Job, Effect> = {
  /** Resolves when the job's commit is done: to its effect, or to undefined if it had nothing to do. */
  add(job: Job): Promise<Effect | undefined>;
  /** Resolves when nothing is waiting. */
  drained(): Promise<void>;
};

type Waiting<Job, Effect> = {
  job: Job;
  resolve: (effect: Effect | undefined) => void;
  reject: (error: unknown) => void;
};

/**
 * Commits the jobs of one turn of the event loop together, in the order in which they came, because what a durable
 * commit costs hardly grows with its jobs. One commit runs at a time: what comes meanwhile makes up the next one.
 *
 * `commit` does all jobs or none and returns the effects of those that had one. If it fails with an error of which `retryAlone`
 * holds, each job is committed alone, so that a bad one rejects only its own caller.
 */
export function createBatch<Job, Effect>(
  commit: (jobs: readonly Job[]) => Promise<ReadonlyMap<Job, Effect>>,
  retryAlone: (error: unknown) => boolean,
): Batch<Job, Effect> {
  const waiting: Waiting<Job, Effect>[] = [];
  let running: Promise<void> | null = null;

  async function settle(batch: readonly Waiting<Job, Effect>[]): Promise<void> {
    try {
      const effects = await commit(batch.map(({ job }) => job));
      for (const { job, resolve } of batch) resolve(effects.get(job));
    } catch (error) {
      if (batch.length > 1 && retryAlone(error)) {
        for (const one of batch) await settle([one]);
      } else {
        for (const { reject } of batch) reject(error);
      }
    }
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await nextTurn();
      await settle(waiting.splice(0, MOST_JOBS));
    }
    running = null;
  }

  return {
    add: job =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        running ??= run();
      }),
    async drained() {
      while (running) await running;
    },
  };
}
