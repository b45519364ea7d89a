/**
 * A round as data, and the moves that rules decide on. A move that the round's state does not allow is refused with a
 * reason; most often somebody else was first, before a restart or in another process. That the post stands is no move:
 * whoever learns of it records it.
 */
import type { OptionSet } from './options.ts';
import { isLateBy, latestOpening } from './schedule.ts';

export type RoundStatus =
  | 'planned'
  /** Someone is posting it; whether the post stands is not known yet. */
  | 'posting'
  | 'open'
  /** It is past its end and the reveal is being posted. */
  | 'closing'
  | 'closed'
  /** Every question was wrong. */
  | 'voided'
  /** It could not open in time, or nobody can have seen that it did. */
  | 'skipped'
  /** It was stopped before it could be judged: by an admin, or because the channel is gone. */
  | 'cancelled';

/**
 * What holds in a status, as lists, because the database has to ask by them too. Live: people may answer, so picks are
 * taken and nothing of the questions is given away. A round that is being posted is live, as its post may stand already.
 */
export const liveStatuses: readonly RoundStatus[] = ['posting', 'open', 'closing'];
/** A tap may yet tell which message the post is; later nobody needs to know. */
export const adoptableStatuses: readonly RoundStatus[] = ['posting', 'open'];
/** The post says how many have answered, and is brought up to date. */
export const counterStatuses: readonly RoundStatus[] = ['open'];
/** People may have seen the questions. */
export const shownStatuses: readonly RoundStatus[] = ['posting', 'open', 'closing', 'closed', 'voided', 'cancelled'];
/** The answers count: for points, streaks and the figures of each question. */
export const scoredStatuses: readonly RoundStatus[] = ['closed'];

/** The post of a round is edited this often at most to say how many have answered. */
export const counterPause = Temporal.Duration.from({ minutes: 1 });
/** A tap is saved within this time, so that one which seems older than that comes of a clock that was set back. */
export const longestHandling = Temporal.Duration.from({ minutes: 1 });
/** A tap that was received in time has so long to be saved: the reveal comes after that. */
const settlingTime = Temporal.Duration.from({ seconds: 3 });

export type RoundQuestion = {
  /** Id in the bank. */
  item: string;
  topic: string;
  /** As many options are asked for as are right. */
  right: OptionSet;
  voided: boolean;
};

export type Round = {
  key: string;
  /** The local day on which it opens. */
  date: Temporal.PlainDate;
  /** Asked for with `quiz now`, outside the schedule. */
  extra: boolean;
  status: RoundStatus;
  opens: Temporal.Instant;
  /** Picks from this moment on are late. */
  closes: Temporal.Instant;
  questions: readonly RoundQuestion[];
};

type Refusal =
  | 'too_early'
  | 'too_late'
  /** Its state does not lead there, most often because somebody else was first. */
  | 'out_of_turn'
  | 'no_such_question';
export type Move = { ok: true; round: Round } | { ok: false; reason: Refusal };

const nextStatuses: Record<RoundStatus, readonly RoundStatus[]> = {
  planned: ['posting', 'skipped', 'cancelled'],
  // Posting again takes over from a process that died on the way.
  posting: ['posting', 'skipped', 'cancelled'],
  open: ['closing', 'voided', 'cancelled'],
  closing: ['closing', 'closed', 'voided', 'skipped', 'cancelled'],
  closed: ['voided'],
  voided: [],
  skipped: [],
  cancelled: [],
};

export const isRoundStatus = (text: string): text is RoundStatus => Object.hasOwn(nextStatuses, text);

/** Takes the round to be posted: from its opening time on, as long as the window leaves people time. */
export function beginPosting(round: Round, now: Temporal.Instant): Move {
  const posting = move(round, 'posting');
  if (!posting.ok) return posting;
  if (isBefore(now, round.opens)) return refused('too_early');
  const tooLate = isBefore(latestOpening(round), now) || !isBefore(now, round.closes);
  return tooLate ? refused('too_late') : posting;
}

/** Gives the day up: it was too late to open, or nobody can have seen the round. */
export function skipRound(round: Round): Move {
  return move(round, 'skipped');
}

/** Stops the round without judging it. */
export function cancelRound(round: Round): Move {
  return move(round, 'cancelled');
}

/** Takes the round to be revealed, once its time is over. */
export function beginClosing(round: Round, now: Temporal.Instant): Move {
  const closing = move(round, 'closing');
  return closing.ok && isBefore(now, round.closes) ? refused('too_early') : closing;
}

/** When the answers may be shown. */
export function revealTime({ closes }: Pick<Round, 'closes'>): Temporal.Instant {
  return closes.add(settlingTime);
}

/** The reveal stands, and the points count from now on. */
export function finishClosing(round: Round): Move {
  return move(round, 'closed');
}

/** Did the round close so long after its time that the reveal should say so? */
export function closedLate(round: Round, at: Temporal.Instant): boolean {
  return isLateBy(round.closes, at);
}

/** Takes a wrong question out, while people answer it or after. With its last question the whole round is void. */
export function voidQuestion(round: Round, item: string): Move {
  const wrong = round.questions.find(question => question.item === item);
  if (!wrong) return refused('no_such_question');
  if (wrong.voided || !nextStatuses[round.status].includes('voided')) return refused('out_of_turn');
  const questions = round.questions.map(question => (question === wrong ? { ...question, voided: true } : question));
  const changed = { ...round, questions };
  return questions.every(({ voided }) => voided) ? move(changed, 'voided') : { ok: true, round: changed };
}

/** Why a pick does not count: the time it was received decides, however late it is handled. */
type PickRefusal = 'late' | 'voided' | 'not_open';

/** May this pick be saved? The store holds the same as SQL, so that a round that ends meanwhile takes none. */
export function refusePick(round: Round, pick: { question: string; at: Temporal.Instant }): PickRefusal | null {
  const question = round.questions.find(({ item }) => item === pick.question);
  if (round.status === 'voided' || question?.voided) return 'voided';
  if (round.status === 'closed' || isLate(pick, round)) return 'late';
  return question && liveStatuses.includes(round.status) ? null : 'not_open';
}

/** Was the pick received after the end of the round? */
export function isLate(pick: { at: Temporal.Instant }, round: Pick<Round, 'closes'>): boolean {
  return !isBefore(pick.at, round.closes);
}

/** Was it a round of the schedule, and played to the end? No other says whether people take part. */
export function isPlayed({ status, extra }: Pick<Round, 'status' | 'extra'>): boolean {
  return scoredStatuses.includes(status) && !extra;
}

/** After so many played rounds in a row without an answer the schedule pauses. */
export const emptyRoundsToPause = 3;

/** Has everybody stopped answering? Looks at the last rounds that were played, since the schedule was switched on. */
export function shouldPause(
  played: readonly (Pick<Round, 'opens'> & { answered: number })[],
  since: Temporal.Instant,
): boolean {
  const last = played.filter(({ opens }) => !isBefore(opens, since)).slice(-emptyRoundsToPause);
  return last.length === emptyRoundsToPause && last.every(({ answered }) => answered === 0);
}

function move(round: Round, status: RoundStatus): Move {
  return nextStatuses[round.status].includes(status)
    ? { ok: true, round: { ...round, status } }
    : refused('out_of_turn');
}

const refused = (reason: Refusal): Move => ({ ok: false, reason });

const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
