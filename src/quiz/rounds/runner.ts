import { planOf } from '../../rules/schedule.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { closeRound } from './closing.ts';
import { openRound } from './opening.ts';
import { correct, editCounter, hasUntoldVoids, settle } from './upkeep.ts';
import { type Work, type WorkDeps, workOf } from './work.ts';

/** Rounds in work at once: as many as a platform answers side by side, so that a slow one holds up few others. */
const mostAtOnce = 100;
/** Longer than any call to a platform takes; then another process may take a round over. */
const leaseFor = Temporal.Duration.from({ seconds: 30 });
/** After an error of ours or of the database. */
const retryAfterError = Temporal.Duration.from({ minutes: 1 });

export type Runner = {
  /** Does what is due; true if there is more than it could take on. May run while an earlier one still does. */
  tick(now: Temporal.Instant): Promise<boolean>;
};

/** Carries the rounds from day to day. All that it knows is in the database, so any number of them may run. */
export function createRunner(deps: WorkDeps): Runner {
  const { quiz } = deps.store;
  const holder = deps.seed().toString(36);
  const running = new Set<string>();

  const run = async (round: StoredRound, now: Temporal.Instant): Promise<void> => {
    if (running.has(round.key)) return;
    running.add(round.key);
    const work = workOf(deps, holder, now);
    try {
      await advance(work, round);
    } catch (error) {
      deps.log.error({ err: error, round: round.key }, 'the work on a round failed; it is tried again');
      await quiz.changeRound(round, holder, { due: now.add(retryAfterError) });
    } finally {
      running.delete(round.key);
      await quiz.releaseRound(round.key, holder);
    }
  };

  return {
    async tick(now) {
      await quiz.dispatch(now, planOf);
      const room = mostAtOnce - running.size;
      if (room <= 0) return false;
      const rounds = await quiz.claimRounds(now, { holder, until: now.add(leaseFor) }, room);
      const results = await Promise.allSettled(rounds.map(round => run(round, now)));
      for (const result of results) if (result.status === 'rejected') throw result.reason;
      return rounds.length === room;
    },
  };
}

/** One step of a round; where more is to be done at once, it is due at once, and the next tick takes it on. */
function advance(work: Work, round: StoredRound): Promise<void> {
  if (hasUntoldVoids(round)) return correct(work, round);
  switch (round.status) {
    case 'planned':
    case 'posting':
      return openRound(work, round);
    case 'open':
      return Temporal.Instant.compare(work.now, round.closes) < 0 ? editCounter(work, round) : closeRound(work, round);
    case 'closing':
      return closeRound(work, round);
    default:
      return settle(work, round);
  }
}
