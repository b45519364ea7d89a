import type { StartError } from './errors.ts';
import type { Log } from './log.ts';

/** What of the process is needed here; `process` is one. */
export type Process = {
  exitCode?: number | string | null | undefined;
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  on(event: 'uncaughtException' | 'warning', listener: (error: unknown) => void): unknown;
  removeAllListeners(event: 'warning'): unknown;
  exit(code?: number): void;
};

/** What has to be ended when the process is told to stop, and what is done again and again until then. */
export type Running = {
  /** Called at the end, the last added first; a part that does not stop cleanly is logged and holds up no other. */
  atEnd(stop: () => Promise<unknown>): void;
  /** Does the work after each period. One that fails is logged and done again the next time. */
  every(period: Temporal.Duration, work: () => Promise<unknown>): void;
  /** Ends all parts, once, and exits: with this code, unless an earlier failure left another one. */
  end(code: number): Promise<void>;
  /** For a part that cannot go on: says what the operator has to mend, then ends all others. */
  fail(error: StartError): void;
};

/**
 * The orderly end of the program. A signal ends it with 0, a second one at once; an error that nobody handled with 1.
 * `report` tells the operator what to mend.
 */
export function createRunning(process: Process, log: Log, report: (error: StartError) => void): Running {
  const stops: (() => Promise<unknown>)[] = [];
  let ending: Promise<void> | undefined;
  const stopAll = async () => {
    // A pause before a call that is made again holds no process, and where there is nothing else, Node would end in it.
    const held = setInterval(() => {}, 60_000);
    for (const stop of stops.toReversed())
      await stop().catch(error => log.error({ err: error }, 'a part did not stop cleanly'));
    clearInterval(held);
    process.exit();
  };
  const end = (code: number): Promise<void> => {
    process.exitCode ||= code;
    ending ??= stopAll();
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0));
  process.on('uncaughtException', error => {
    try {
      log.fatal({ err: error }, 'stopping after an error that nobody handled');
    } catch {
      // Nobody can be told, and the end must not depend on it.
    } finally {
      process.exit(1);
    }
  });
  // Node would print them in lines of its own form.
  process.removeAllListeners('warning');
  process.on('warning', warning => {
    // That Node may yet change something is known where it is used, and the operator can do nothing about it.
    const level = warning instanceof Error && warning.name === 'ExperimentalWarning' ? 'debug' : 'warn';
    log[level]({ err: warning }, 'a warning of the runtime or of a package');
  });
  return {
    end,
    atEnd: stop => void stops.push(stop),
    every(period, work) {
      const run = () => work().catch(error => log.error({ err: error }, 'upkeep failed; it is tried again later'));
      const timer = setInterval(run, period.total('milliseconds')).unref();
      stops.push(async () => clearInterval(timer));
    },
    fail(error) {
      report(error);
      void end(1);
    },
  };
}
