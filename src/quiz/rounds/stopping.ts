/** When a schedule has to stop, and how its owner is told. */
import type { DeliveryProblem } from '../../errors.ts';
import { cancelRound, emptyRoundsToPause, finishClosing, shouldPause } from '../../rules/round.ts';
import type { PauseReason } from '../../rules/schedule.ts';
import type { RoundChange, StoredRound } from '../../store/quiz/round-rows.ts';
import { stopNotice } from '../said/stopped.ts';
import { repeatable } from './delivery.ts';
import type { Work } from './work.ts';

type Refused = { problem: Extract<DeliveryProblem, 'forbidden' | 'not_found' | 'invalid'>; code: string };

/**
 * The platform refused for good. A round that was open is closed without a word, so that its picks count; one that was
 * not is called off. Where the bot may not post at all, so are those to come.
 */
export async function stopSchedule(work: Work, round: StoredRound, { problem, code }: Refused): Promise<void> {
  work.log.warn({ round: round.key, problem, code }, 'a round was stopped, as the platform refuses it');
  const ended = round.status === 'closing' ? finishClosing(round) : cancelRound(round);
  if (!ended.ok) return;
  const told = problem === 'invalid' ? { due: null } : await pause(work, round, problem);
  await work.change(round, { status: ended.round.status, tries: 0, ...told });
}

/** Nobody answered for some time: the schedule stops. To be asked once the round is closed. */
export async function pauseIfEmpty(work: Work, round: StoredRound): Promise<void> {
  const { quiz } = work.store;
  const schedule = await quiz.scheduleOf(round.place);
  if (!schedule || schedule.schedule.paused || round.extra) return;
  const played = await quiz.lastPlayed(round.place, emptyRoundsToPause);
  if (shouldPause(played, schedule.since)) await work.change(round, await pause(work, round, 'empty'));
}

async function pause(work: Work, { place }: StoredRound, reason: PauseReason): Promise<RoundChange> {
  const paused = await work.store.quiz.pauseSchedule(place, reason);
  return paused ? { notice: reason, due: work.now } : { due: null };
}

/** Tells the owner of the schedule why it stopped: once, and never again if that fails for good. */
export async function tellOwner(work: Work, round: StoredRound, reason: PauseReason): Promise<void> {
  const schedule = await work.store.quiz.scheduleOf(round.place);
  const owner = schedule?.owner;
  if (schedule && owner) {
    const notice = stopNotice(schedule.schedule, reason, round.place);
    const told = await repeatable(work, round, () => work.messenger.tell(owner, notice));
    if (told.kind === 'later') return;
  }
  await work.change(round, { notice: null, due: null });
}
