import type { Log } from './log.ts';
import type { LeaseStore } from './store/leases.ts';

/** What one process does at a time, though several could. */
export type Duty = {
  /** Begins it, with what the last holder left. Rejects where it cannot be done now. */
  begin(left: string | null): Promise<void>;
  /** Ends it at once, also one that is still beginning. Never rejects. */
  end(): Promise<void>;
  /** What whoever comes next has to know by now; null for nothing new. Never rejects. */
  leave(): Promise<string | null>;
};

export type Lease = {
  /**
   * Takes the duty on: begins it at once where it is free, else as soon as it is. Resolves to whether it has begun, and
   * rejects where that failed.
   */
  take(duty: Duty): Promise<boolean>;
  /** Keeps the lease, or looks whether it has become free. To be called several times a second; never rejects. */
  look(): Promise<void>;
  /** Ends the duty and lets the next one begin at once; nothing is taken on after it. Never rejects. */
  release(): Promise<void>;
  /** `unknown`: this process does not have it, and the database does not say whether another one does. */
  state(): 'held' | 'others' | 'unknown';
};

type Deps = {
  name: string;
  /** Tells this process from all others, and an operator which one it is. */
  holder: string;
  /** For so many milliseconds it is taken at a time. */
  length: number;
  store: LeaseStore;
  log: Log;
  /** A clock that never goes back. */
  milliseconds: () => number;
};

/** It is renewed so often in its length, so that some renewals may fail. */
const renewals = 5;
/** Milliseconds until a duty that could not be begun is tried again by this process: at first, and at most. */
const [firstPause, longestPause] = [5_000, 60_000];
/** Milliseconds that an orderly end may wait for a database that does not answer; the lease then runs out by itself. */
const lastPatience = 2_000;

/**
 * The lease of a duty in the database. Its end is counted from before it was asked for, so whoever loses it knows that no
 * later than anybody can take it; a database that does not answer in time takes it away too.
 */
export function createLease({ name, holder, length, store, log, milliseconds }: Deps): Lease {
  let duty: Duty | null = null;
  /** Until when it is held. */
  let until: number | null = null;
  /** When another process was last seen to hold it. */
  let seen: number | null = null;
  let asked: { at: number; answer: Promise<unknown> } | null = null;
  /** How often it was had, and how often in a row that came to nothing. */
  let [turns, failures] = [0, 0];
  let notBefore = 0;
  /** What the next one has to know is not in the database yet. */
  let isNew = false;
  let [isOver, isTold] = [false, false];

  const giveBack = async (note: string | null): Promise<void> => {
    until = null;
    await store.release(name, holder, note).catch(error => log.warn({ err: error, lease: name }, 'lease not released'));
  };

  const lose = async (why: string): Promise<void> => {
    until = null;
    log.warn({ lease: name }, why);
    await duty?.end();
  };

  /** Resolves to what was left where it is had now and was not before. */
  const ask = async (current: Duty, at: number): Promise<{ left: string | null } | null> => {
    const note = until === null ? null : await current.leave();
    isNew = false;
    const { isHeld, left } = await store.take(name, holder, length, note);
    // By now it may be another's.
    if (milliseconds() >= at + length) return null;
    const had = until !== null;
    if (!isHeld) seen = at;
    if (!isHeld && had) await lose('another process has the lease');
    if (!isHeld) return null;
    if (isOver) await giveBack(null);
    else until = at + length;
    return had || isOver ? null : { left };
  };

  const asking = async (current: Duty): Promise<{ left: string | null } | null> => {
    const at = milliseconds();
    const answer = ask(current, at);
    const mine = { at, answer };
    asked = mine;
    try {
      return await answer;
    } finally {
      if (asked === mine) asked = null;
    }
  };

  const begin = async (current: Duty, left: string | null): Promise<void> => {
    turns += 1;
    const turn = turns;
    log.info({ lease: name, holder }, 'this process has the lease');
    try {
      await current.begin(left);
      failures = 0;
      isNew = true;
    } catch (error) {
      // What was lost on the way is tried again with the next turn.
      if (turn !== turns || until === null) return;
      notBefore = milliseconds() + Math.min(firstPause * 2 ** failures, longestPause);
      failures += 1;
      await giveBack(null);
      throw error;
    }
  };

  const isDue = (now: number): boolean => {
    if (isOver || now < notBefore || (asked !== null && now < asked.at + length)) return false;
    return until === null || isNew || now >= until - length + length / renewals;
  };

  return {
    async take(taken) {
      duty = taken;
      const gained = await asking(taken);
      if (gained) await begin(taken, gained.left);
      else log.info({ lease: name }, 'another process has the lease; standing by');
      return gained !== null;
    },
    async look() {
      if (duty === null) return;
      try {
        if (until !== null && milliseconds() >= until) await lose('the lease could not be renewed in time');
        if (!isDue(milliseconds())) return;
        const gained = await asking(duty);
        isTold = false;
        if (gained) await begin(duty, gained.left);
      } catch (error) {
        // Once: it is tried twice a second.
        if (!isTold) log.error({ err: error, lease: name }, 'the lease could not be kept or used; it is tried again');
        isTold = true;
      }
    },
    async release() {
      isOver = true;
      if (duty === null) return;
      const note = until === null ? null : await duty.leave();
      if (until !== null) await duty.end();
      await withinPatience(Promise.allSettled([asked?.answer, giveBack(note)]));
    },
    state() {
      if (until !== null) return 'held';
      return seen !== null && milliseconds() < seen + length ? 'others' : 'unknown';
    },
  };
}

async function withinPatience(work: Promise<unknown>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, lastPatience);
  await Promise.race([work, late]);
  clearTimeout(timer);
}

/** For a process that is alone by itself. */
export function ownLease(): Lease {
  let duty: Duty | null = null;
  return {
    async take(taken) {
      duty = taken;
      await taken.begin(null);
      return true;
    },
    look: async () => {},
    release: async () => duty?.end(),
    state: () => 'held',
  };
}
