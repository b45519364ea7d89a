import type { Log } from '../../src/log.ts';
import { tied } from '../../src/tied.ts';

/** The work that events cause. */
export type Running = {
  /** Does a task, to whose event all is tied that it logs; its failure is logged. Takes nothing new once `end` was called. */
  run(about: { eventId: string; kind: string }, task: () => Promise<void>): void;
  /** Resolves once nothing runs. */
  idle(): Promise<void>;
  /** Takes nothing new, and resolves when all that runs is done. */
  end(): Promise<void>;
};

/** `explain` says of a failure what the log should hold: never a whole error, whose fields may hold a token. */
export function createRunning(log: Log, explain: (error: unknown) => object): Running {
  const tasks = new Set<Promise<void>>();
  let ending = false;
  const idle = async () => {
    while (tasks.size > 0) await Promise.all(tasks);
  };
  return {
    run({ eventId, kind }, task) {
      if (ending) return;
      tied(eventId, () => {
        log.debug({ kind }, 'event received');
        const done: Promise<void> = task()
          .catch(error => log.warn({ kind, ...explain(error) }, 'an answer was not delivered'))
          .finally(() => {
            tasks.delete(done);
            log.debug({ kind }, 'event handled');
          });
        tasks.add(done);
      });
    },
    idle,
    async end() {
      ending = true;
      await idle();
    },
  };
}
