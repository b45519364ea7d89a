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
 * Waits for two turns: in the first, what hung on the last commit goes out, and what is sent in return comes in by the
 * second. So a commit takes up to twice the jobs, and one that is alone waits for microseconds.
 */
async function gathered(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

/**
 * Commits the jobs of one moment together, in the order in which they came, because what a durable
 * commit costs hardly grows with its jobs. One commit runs at a time: what comes meanwhile makes up the next one. A job
 * that has one of its keys in common with an earlier one waits for the next commit too, so that it sees what that did.
 *
 * `commit` does all jobs or none and returns the effects of those that had one. If it fails with an error of which `retryAlone`
 * holds, each job is committed alone, so that a bad one rejects only its own caller. Once nothing waits, it calls `rest`.
 */
export function createBatch<Job, Effect>(
  commit: (jobs: readonly Job[]) => Promise<ReadonlyMap<Job, Effect>>,
  keysOf: (job: Job) => readonly string[],
  retryAlone: (error: unknown) => boolean,
  rest: () => void,
): Batch<Job, Effect> {
  let waiting: Waiting<Job, Effect>[] = [];
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

  function takeLot(): Waiting<Job, Effect>[] {
    const lot: Waiting<Job, Effect>[] = [];
    const left: Waiting<Job, Effect>[] = [];
    const taken = new Set<string>();
    let seen = 0;
    while (seen < waiting.length && lot.length < MOST_JOBS) {
      const one = waiting[seen++] as Waiting<Job, Effect>;
      const keys = keysOf(one.job);
      (keys.some(key => taken.has(key)) ? left : lot).push(one);
      // Of jobs with a key in common, none comes before an earlier one that was left.
      for (const key of keys) taken.add(key);
    }
    waiting = [...left, ...waiting.slice(seen)];
    return lot;
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await gathered();
      await settle(takeLot());
    }
    running = null;
    rest();
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

/**
 * The same batch, for jobs that build on each other where they have the same key: of those that wait together, each that
 * had an effect is told what the `last` of them did, so that all are told alike whichever answer is seen last. A job
 * without a key is told its own.
 */
export function tellingAlike<Job, Effect>(
  batch: Batch<Job, Effect>,
  keyOf: (job: Job) => string | undefined,
  last: (earlier: Effect, later: Effect) => Effect,
): Batch<Job, Effect> {
  const groups = new Map<string, Promise<Effect | undefined>[]>();
  const inGroup = async (key: string, own: Promise<Effect | undefined>) => {
    const group = groups.getOrInsertComputed(key, () => []);
    group.push(own);
    // Whoever comes once the first is done is of another moment.
    const effect = await own.finally(() => groups.get(key) === group && groups.delete(key));
    if (effect === undefined || group.length === 1) return effect;
    const told = await Promise.allSettled(group);
    return told
      .flatMap(one => (one.status === 'fulfilled' && one.value !== undefined ? [one.value] : []))
      .reduce(last, effect);
  };
  return {
    add(job) {
      const key = keyOf(job);
      return key === undefined ? batch.add(job) : inGroup(key, batch.add(job));
    },
    drained: batch.drained,
  };
}
