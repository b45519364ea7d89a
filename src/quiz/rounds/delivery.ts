/** Calls of the platform for a round, so that neither a crash nor an outage nor a lost answer loses or doubles one. */
import type { Message, MessageRef, PlaceRef } from '../../chat.ts';
import { DeliveryError } from '../../errors.ts';
import { latestOpening } from '../../rules/schedule.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { earlier, isBefore, type Work } from './work.ts';

/** Never: `code` is the platform's word for it. */
export type Refused = { kind: 'refused'; problem: 'forbidden' | 'not_found' | 'invalid'; code: string };

/** What became of a call. */
export type Called<T> =
  | { kind: 'done'; value: T }
  /** The answer was lost, so it may have been done or not. */
  | { kind: 'lost'; until: Temporal.Instant }
  /** It was not done, and may be tried again then. `tooFast`: the place takes nothing before. */
  | { kind: 'later'; until: Temporal.Instant; tooFast: boolean }
  | Refused;

/** What became of a post. */
export type Posted =
  | { kind: 'done'; post: MessageRef }
  /** Nobody knows whether it stands, and it was tried as often as is good. */
  | { kind: 'assumed' }
  /** It is tried again later, or others have the round now: nothing more is to be done here. */
  | { kind: 'left' }
  | Refused;

/** A message of a round. Equal keys are one message. */
export type Post = { place: PlaceRef; message: Message; key: string };

/**
 * Seconds until a lost answer is asked for again: each time twice as long, as each time may leave a copy; after that longer
 * the longer it was tried, by this share of that time, but for an opening, which has no day to wait.
 */
const lostWait = { first: 15, longest: 900, share: 1 / 4 } as const;
/** After so many lost answers in a row, which takes most of a day, a post is taken to stand. */
const mostLost = 24;
/** Seconds to wait for a platform that is down: longer the longer it was tried, by this share of that time. */
const downWait = { shortest: 30, longest: 3_600, share: 1 / 20 } as const;
/** Seconds, where the platform does not say how long to wait. */
const unknownWait = 60;
/** How long before its time is over a round that could not be opened is tried for the last time. */
const lastTry = Temporal.Duration.from({ seconds: 10 });
/** Our clock and the platform's may differ. A post of the round cannot be older than this before its opening. */
const clocksDiffer = Temporal.Duration.from({ minutes: 10 });

/** `tries` is how often the answer was lost before, `since` when the call was first made, as far as that is known. */
type History = { tries?: number; since?: Temporal.Instant };

/** Makes a call, and tells in what way it failed. */
export async function call<T>(
  work: Work,
  round: StoredRound,
  make: () => Promise<T>,
  { tries = 0, since = work.now }: History = {},
): Promise<Called<T>> {
  try {
    return { kind: 'done', value: await make() };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const { problem, code, retryAfter = unknownWait } = error;
    work.log.warn({ round: round.key, code, problem }, 'a call for a round failed');
    const until = (seconds: number) => work.now.add({ seconds: Math.ceil(seconds) });
    switch (problem) {
      case 'unknown_outcome':
        return { kind: 'lost', until: until(waitAfterLost(round, tries, since, work.now)) };
      case 'rate_limited':
        return { kind: 'later', until: until(retryAfter), tooFast: true };
      // Once the operator has mended the bot, all goes on; until then no schedule is stopped for it.
      case 'bot':
      case 'unavailable':
        return { kind: 'later', until: until(waitWhileDown(since, work.now)), tooFast: false };
      default:
        return { kind: 'refused', problem, code };
    }
  }
}

function waitAfterLost({ status }: StoredRound, tries: number, since: Temporal.Instant, now: Temporal.Instant): number {
  const wait = Math.min(lostWait.first * 2 ** tries, lostWait.longest);
  return status === 'posting' ? wait : Math.max(wait, since.until(now).total('seconds') * lostWait.share);
}

function waitWhileDown(since: Temporal.Instant, now: Temporal.Instant): number {
  const wait = since.until(now).total('seconds') * downWait.share;
  return Math.min(Math.max(wait, downWait.shortest), downWait.longest);
}

/** When the step of a round began: its opening or its closing. What else comes up is tried as if it were new. */
function sinceWhen({ now }: Work, { status, opens, closes }: StoredRound): Temporal.Instant {
  if (status === 'posting') return opens;
  return status === 'closing' ? closes : now;
}

/**
 * Posts for a round. That it is being tried is recorded first, so that whoever takes over after a crash knows; a post
 * that may stand is looked for before it is made again.
 */
export async function postFor(work: Work, round: StoredRound, post: Post): Promise<Posted> {
  if (round.tries > 0) {
    const found = await lookFor(work, round, post);
    if (found === 'left') return { kind: 'left' };
    if (found) return { kind: 'done', post: found };
    if (round.tries >= mostLost) return { kind: 'assumed' };
  }
  const counted = await work.change(round, { tries: round.tries + 1 });
  return counted ? send(work, counted, post) : { kind: 'left' };
}

/** Sends a post that is counted in `tries` already. Only a lost answer leaves it there, as else it is known what stands. */
export async function send(work: Work, round: StoredRound, { place, message, key }: Post): Promise<Posted> {
  const before = round.tries - 1;
  const history = { tries: before, since: sinceWhen(work, round) };
  const sent = await call(work, round, () => work.messenger.post(place, message, key), history);
  switch (sent.kind) {
    case 'done':
      return { kind: 'done', post: sent.value };
    case 'refused':
      return sent;
    case 'lost':
      await work.change(round, { due: inTime(work, round, sent.until) });
      return { kind: 'left' };
    case 'later':
      if (sent.tooFast) await work.store.quiz.delayPlace(round.place, sent.until);
      await work.change(round, { tries: before, due: sent.tooFast ? sent.until : inTime(work, round, sent.until) });
      return { kind: 'left' };
  }
}

/** The post as it stands already; null where it does not or the bot may not look. `left`: it is looked for again later. */
export async function lookFor(
  work: Work,
  round: StoredRound,
  { place, key }: Post,
): Promise<MessageRef | null | 'left'> {
  const earliest = round.opens.subtract(clocksDiffer);
  const history = { tries: round.tries, since: sinceWhen(work, round) };
  const found = await call(work, round, () => work.messenger.find(place, key, earliest), history);
  if (found.kind === 'done') return found.value;
  if (found.kind === 'refused') return null;
  await work.change(round, { due: inTime(work, round, found.until) });
  return 'left';
}

/** The last try of an opening comes while there is time for it, however long the pauses have become. */
function inTime({ now }: Work, round: StoredRound, until: Temporal.Instant): Temporal.Instant {
  const last = latestOpening(round).subtract(lastTry);
  return round.status === 'posting' && isBefore(now, last) ? earlier(until, last) : until;
}

/** The round has to wait; what is due before stays so. */
export function waitUntil(work: Work, round: StoredRound, until: Temporal.Instant): Promise<StoredRound | null> {
  return work.change(round, { due: round.due && isBefore(work.now, round.due) ? earlier(round.due, until) : until });
}
