import type { Store } from '../../store/store.ts';
import { isBefore } from './work.ts';

/** A clock that steps back is believed once it has gone on for so long. */
const settledAfter = Temporal.Duration.from({ seconds: 5 });
/** And what it says of days to come, once it has gone on for so long: only then is anything called off for it. */
const trustedAfter = Temporal.Duration.from({ hours: 1 });
/** The work of time is done every second; after a longer gap the clock may have been set. */
const longestGap = Temporal.Duration.from({ minutes: 1 });

/**
 * Watches the clock from tick to tick, and has put right what a clock that was ahead left behind: after a start, after
 * each gap or step back, and every hour, as the clock of another process may have been wrong.
 */
export function createClockWatch(quiz: Store['quiz']): (now: Temporal.Instant) => Promise<void> {
  let last: Temporal.Instant | null = null;
  /** Since when it goes on without a gap or a step back. */
  let steady: Temporal.Instant | null = null;
  let nextLook: Temporal.Instant | null = null;
  let nextTrust: Temporal.Instant | null = null;
  return async now => {
    const goesOn = last && !isBefore(now, last) && !isBefore(last.add(longestGap), now);
    last = now;
    if (!goesOn || !steady) {
      steady = now;
      nextLook = now.add(settledAfter);
      nextTrust = now.add(trustedAfter);
    }
    if (nextLook && !isBefore(now, nextLook)) {
      await quiz.wakeFuture(now);
      nextLook = now.add(trustedAfter);
    }
    if (nextTrust && !isBefore(now, nextTrust)) {
      await quiz.cancelFuture(now);
      nextTrust = now.add(trustedAfter);
    }
  };
}
