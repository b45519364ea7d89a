/** When a schedule has to stop, and how its owner is told. */
import { cancelRound, emptyRoundsToPause, finishClosing, shouldPause } from '../../rules/round.ts';
import type { PauseReason } from '../../rules/schedule.ts';
import { outOfDate, type RoundChange, type StoredRound } from '../../store/quiz/round-rows.ts';
import { askedInVain, stopNotice } from '../said/stopped.ts';
import { call, type Refused } from './delivery.ts';
import { earlier, type Work } from './work.ts';

/**
 * The platform refused for good. A round that was open is closed without a word, so that its picks count; one that was
 * not is called off. The next would fare no better, so the schedule stops, and its owner is told, as is who asked for the
 * round.
 */
export async function stopSchedule(
  work: Work,
  round: StoredRound,
  { problem, code }: Refused,
): Promise<StoredRound | null> {
  work.log.warn({ round: round.key, problem, code }, 'a round was stopped, as the platform refuses it');
  const ended = round.status === 'closing' ? finishClosing(round) : cancelRound(round);
  if (!ended.ok) return null;
  const reason = problem === 'invalid' ? 'refused' : problem;
  const paused = await pause(work, round, reason, code);
  const told = round.askedBy ? ({ notice: reason, due: work.now } as const) : paused;
  const { status } = ended.round;
  return work.change(round, { status, tries: 0, editAt: work.now, shown: outOfDate, ...told });
}

/** Nobody answered for some time: the schedule stops. To be asked once the round is closed. */
export async function pauseIfEmpty(work: Work, round: StoredRound): Promise<StoredRound | null> {
  const { quiz } = work.store;
  const schedule = await quiz.scheduleOf(round.place);
  if (!schedule || schedule.schedule.paused || round.extra) return round;
  const played = await quiz.lastPlayed(round.place, emptyRoundsToPause);
  return shouldPause(played, schedule.since) ? work.change(round, await pause(work, round, 'empty')) : round;
}

async function pause(work: Work, { place }: StoredRound, reason: PauseReason, code?: string): Promise<RoundChange> {
  const paused = await work.store.quiz.pauseSchedule(place, reason, code);
  return paused ? { notice: reason, due: work.now } : { due: null };
}

/** So often an answer may be lost before the owner is taken to be told. */
const mostTold = 3;

/**
 * Tells who asked for the round that it could not be, then the owner of the schedule why that stopped: each once, and
 * never again if that fails for good. Where both are one, the schedule is what matters.
 */
export async function tellOwner(work: Work, round: StoredRound, reason: PauseReason): Promise<StoredRound | null> {
  const { askedBy, place } = round;
  const schedule = await work.store.quiz.scheduleOf(place);
  const stopped = schedule && (!round.extra || schedule.pausedFor === reason) ? schedule : null;
  const isForAsker = askedBy !== null && askedBy !== stopped?.owner;
  const who = isForAsker ? askedBy : stopped?.owner;
  if (who) {
    const notice =
      isForAsker || !stopped
        ? askedInVain(reason, place)
        : stopNotice(stopped.schedule, reason, place, stopped.refusal);
    const history = { tries: round.tries, since: earlier(round.closes, work.now) };
    const told = await call(work, round, () => work.messenger.tell(who, notice), history);
    if (told.kind === 'later') return work.change(round, { due: told.until });
    if (told.kind === 'lost' && round.tries + 1 < mostTold)
      return work.change(round, { tries: round.tries + 1, due: told.until });
  }
  if (isForAsker && stopped) return work.change(round, { askedBy: null, tries: 0, due: work.now });
  return work.change(round, { askedBy: null, notice: null, tries: 0, due: null });
}
