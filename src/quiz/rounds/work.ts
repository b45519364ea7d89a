import type { Messenger } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import type { Log } from '../../log.ts';
import type { RoundChange, StoredRound } from '../../store/quiz/round-rows.ts';
import type { Store } from '../../store/store.ts';

export type WorkDeps = { guide: Guide; store: Store; messenger: Messenger; log: Log; seed: () => number };

/** The work on one round that this process holds. */
export type Work = WorkDeps & {
  now: Temporal.Instant;
  /** Records a change; false if the round is no longer ours or was changed by others, and then nothing more is done. */
  change(round: StoredRound, change: RoundChange): Promise<boolean>;
  /** Nothing is posted to the place of the round for so many seconds. */
  delayPlace(round: StoredRound, seconds: number): Promise<void>;
};

/** The work of `holder` at this moment. */
export function workOf(deps: WorkDeps, holder: string, now: Temporal.Instant): Work {
  const { quiz } = deps.store;
  return {
    ...deps,
    now,
    change: (round, change) => quiz.changeRound(round, holder, change),
    delayPlace: ({ place }, seconds) => quiz.delayPlace(place, now.add({ seconds: Math.ceil(seconds) })),
  };
}
