/** What cannot be worked on holds up nothing else: it rests, is logged once, and its owner is told where that is possible. */
import type { PlaceRef } from '../../chat.ts';
import type { UnreadableRound } from '../../store/quiz/claims.ts';
import type { SetAside } from '../../store/quiz/dispatch.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { stopNotice, unreadableRound } from '../said/stopped.ts';
import type { WorkDeps } from './work.ts';

/** How long the work on a round rests after an error of ours or of the database: twice as long each time. */
const firstRest = 1;
const longestRest = 6 * 60;
/** Rounds that are remembered; beyond, the memory starts anew, and some are logged once more. */
const mostRemembered = 1_000;

export function createSettingAside({ store, messenger, log }: WorkDeps) {
  /** How often in a row the work on a round failed. */
  const failures = new Map<string, number>();
  const told = new Set<string>();

  /** Never rejects: nobody waits for it. */
  const tell = async (place: PlaceRef, kind: 'schedule' | 'round'): Promise<void> => {
    try {
      const schedule = await store.quiz.scheduleOf(place);
      if (!schedule?.owner) return;
      const message = kind === 'schedule' ? stopNotice(schedule.schedule, 'unreadable', place) : unreadableRound;
      await messenger.tell(schedule.owner, message);
    } catch (error) {
      log.warn({ err: error, place }, 'the owner of a quiz could not be told');
    }
  };

  return {
    async schedule({ place, paused, problem }: SetAside): Promise<void> {
      log.error(
        { place, problem },
        paused ? 'a schedule cannot be read; it is paused' : 'a schedule cannot be planned',
      );
      if (paused) await tell(place, 'schedule');
    },
    async round({ key, place, problem }: UnreadableRound): Promise<void> {
      if (told.has(key)) return;
      if (told.size >= mostRemembered) told.clear();
      told.add(key);
      log.error({ round: key, place, problem }, 'a round cannot be read; it is left out');
      await tell(place, 'round');
    },
    /** The work on a round failed: how long it rests. */
    failed({ key, place }: StoredRound, error: unknown): Temporal.Duration {
      const before = failures.get(key) ?? 0;
      if (before === 0) log.error({ err: error, round: key, place }, 'the work on a round failed; it is tried again');
      if (failures.size >= mostRemembered) failures.clear();
      failures.set(key, before + 1);
      return Temporal.Duration.from({ minutes: Math.min(firstRest * 2 ** before, longestRest) });
    },
    succeeded(key: string): void {
      failures.delete(key);
    },
  };
}
