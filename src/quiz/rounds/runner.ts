import { planOf } from '../../rules/schedule.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { createClockWatch } from './clock-watch.ts';
import { closeRound } from './closing.ts';
import { openRound } from './opening.ts';
import { editPosts } from './post.ts';
import { createSettingAside } from './setting-aside.ts';
import { correct, hasUntoldVoids, settle, tend } from './upkeep.ts';
import { isBefore, type Work, type WorkDeps, workOf } from './work.ts';

/** Rounds in work at once: as many as a platform answers side by side, so that a slow one holds up few others. */
const mostAtOnce = 100;
/** Longer than the calls of one step take; then another process may take a round over. */
const leaseFor = Temporal.Duration.from({ minutes: 1 });

export type Runner = {
  /** Watches the clock, before it is asked what is due. */
  watch(now: Temporal.Instant): Promise<void>;
  /** Does what is due; true if there is more than it could take on. May run while an earlier one still does. */
  tick(now: Temporal.Instant): Promise<boolean>;
  /** Are as many rounds in work as it takes on at once? Whatever can wait is to wait then. */
  isFull(): boolean;
};

/** Carries the rounds from day to day. All that it knows is in the database, so any number of them may run. */
export function createRunner(deps: WorkDeps): Runner {
  const { quiz } = deps.store;
  const holder = deps.seed().toString(36);
  const running = new Set<string>();
  const editing = new Set<string>();
  const aside = createSettingAside(deps);

  const run = async (round: StoredRound, now: Temporal.Instant): Promise<void> => {
    if (running.has(round.key)) return;
    running.add(round.key);
    const work = workOf(deps, holder, now);
    let after: StoredRound | null = null;
    try {
      after = await advance(work, round);
      aside.succeeded(round.key);
      if (work.isHeld()) await quiz.releaseRound(round.key, holder);
    } catch (error) {
      await quiz.postponeRound(round.key, holder, now.add(aside.failed(round, error)));
    } finally {
      running.delete(round.key);
    }
    if (after) await edit(work, after);
  };

  /** Outside of the lease, so that whatever is due meanwhile does not wait; one at a time, so that the last word stands. */
  const edit = async (work: Work, round: StoredRound): Promise<void> => {
    if (!round.editAt || isBefore(work.now, round.editAt) || editing.has(round.key)) return;
    editing.add(round.key);
    try {
      await editPosts(work, round);
    } catch (error) {
      deps.log.error({ err: error, round: round.key }, 'the posts of a round could not be edited; it is tried again');
    } finally {
      editing.delete(round.key);
    }
  };

  return {
    watch: createClockWatch(quiz),
    async tick(now) {
      const notices: Promise<void>[] = [];
      await quiz.dispatch(now, planOf, schedule => notices.push(aside.schedule(schedule)));
      const room = mostAtOnce - running.size;
      const lease = { holder, until: now.add(leaseFor) };
      const rounds =
        room > 0 ? await quiz.claimRounds(now, lease, room, round => notices.push(aside.round(round))) : [];
      const results = await Promise.allSettled([...rounds.map(round => run(round, now)), ...notices]);
      for (const result of results) if (result.status === 'rejected') throw result.reason;
      return room > 0 && rounds.length >= room;
    },
    isFull: () => running.size >= mostAtOnce,
  };
}

/** What is due of a round, and how it stands then. It may have been taken for the edits of its posts alone. */
async function advance(work: Work, round: StoredRound): Promise<StoredRound | null> {
  return round.due && !isBefore(work.now, round.due) ? step(work, round) : round;
}

/** One step of a round; where more is to be done at once, it is due at once, and the next tick takes it on. */
function step(work: Work, round: StoredRound): Promise<StoredRound | null> {
  if (hasUntoldVoids(round)) return correct(work, round);
  switch (round.status) {
    case 'planned':
    case 'posting':
      return openRound(work, round);
    case 'open':
      return isBefore(work.now, round.closes) ? tend(work, round) : closeRound(work, round);
    case 'closing':
      return closeRound(work, round);
    default:
      return settle(work, round);
  }
}
