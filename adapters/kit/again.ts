import type { DeliveryError } from '../../src/errors.ts';

/** How often and how long a call is tried again. */
export type Patience = {
  /** Milliseconds to wait after each try that failed on the platform's side or whose answer was lost. */
  lost: readonly number[];
  /** Milliseconds that all waits together may last which the platform itself asks for. */
  asked: number;
};

/** Milliseconds between the tries of a call that failed on the platform's side or whose answer was lost; ours. */
const pauses = [300, 2_000];
/** For what the core sends by itself: how long to wait where the platform asks for it is the core's to decide. */
export const briefly: Patience = { lost: pauses, asked: 0 };
/** For answers to people, who sit and wait. */
export const patiently: Patience = { lost: pauses, asked: 15_000 };

type Retries = {
  patience: Patience;
  wait: (milliseconds: number) => Promise<unknown>;
  /** Called before each wait. */
  note: (error: DeliveryError, milliseconds: number) => void;
};

/**
 * Makes a call, and makes it again where that may help: after the time that the platform names if it was too fast, and
 * where it failed or its answer was lost. `call` is told whether an earlier try may have been carried out, and rejects
 * with a `DeliveryError` only, as does this.
 */
export async function again<T>(call: (mayStand: boolean) => Promise<T>, { patience, wait, note }: Retries): Promise<T> {
  const lost = [...patience.lost];
  let left = patience.asked;
  let mayStand = false;
  for (;;) {
    try {
      return await call(mayStand);
    } catch (error) {
      const { problem, retryAfter = Number.POSITIVE_INFINITY } = error as DeliveryError;
      const asked = problem === 'rate_limited';
      const failed = problem === 'unavailable' || problem === 'unknown_outcome';
      const pause = asked ? retryAfter * 1_000 : failed ? lost.shift() : undefined;
      if (pause === undefined || (asked && pause > left)) throw error;
      if (asked) left -= pause;
      mayStand ||= failed;
      note(error as DeliveryError, pause);
      await wait(pause);
    }
  }
}
