import type { Messenger } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import type { Log } from '../../log.ts';
import { peopleIn } from '../../rules/score.ts';
import { changed, type RoundChange, type StoredRound } from '../../store/quiz/round-rows.ts';
import type { Store } from '../../store/store.ts';

export type WorkDeps = { guide: Guide; store: Store; messenger: Messenger; log: Log; seed: () => number };

/** The work on one round that this process holds. */
export type Work = WorkDeps & {
  now: Temporal.Instant;
  holder: string;
  /**
   * Records a change and gives the round as it is then; null if the round is no longer ours or was changed by others, and
   * then nothing more is done.
   */
  change(round: StoredRound, change: RoundChange): Promise<StoredRound | null>;
  /** The same for the last change of a step: in the same commit, the round is let go. */
  finish(round: StoredRound, change: RoundChange): Promise<StoredRound | null>;
  /** False once the round was let go with its last change. */
  isHeld(): boolean;
};

/** The work of `holder` at this moment. */
export function workOf(deps: WorkDeps, holder: string, now: Temporal.Instant): Work {
  const { quiz } = deps.store;
  let isHeld = true;
  const record = async (round: StoredRound, change: RoundChange, release: boolean) => {
    if (!(await quiz.changeRound(round, holder, { ...change, release }))) return null;
    if (release) isHeld = false;
    return changed(round, change);
  };
  return {
    ...deps,
    ...{ holder, now },
    change: (round, change) => record(round, change, false),
    finish: (round, change) => record(round, change, true),
    isHeld: () => isHeld,
  };
}

/** How many people have answered. */
export async function answeredIn({ store }: Work, round: StoredRound): Promise<number> {
  return peopleIn(round, await store.quiz.picksIn(round.key));
}

export const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

export const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (isBefore(a, b) ? a : b);
