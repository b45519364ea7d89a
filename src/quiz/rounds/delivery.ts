/** One post of a round: sent so that neither a crash nor a lost answer loses it or makes a third copy. */
import type { Message, MessageRef, PlaceRef } from '../../chat.ts';
import { DeliveryError } from '../../errors.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import type { Work } from './work.ts';

/** What became of a post or an edit. */
export type Delivery<T> =
  | { kind: 'done'; value: T }
  /** Nobody knows whether it stands, and it was tried as often as is good. */
  | { kind: 'assumed' }
  /** To be tried again; when is recorded already. */
  | { kind: 'later' }
  /** Never: `code` is the platform's word for it. */
  | { kind: 'refused'; problem: 'forbidden' | 'not_found' | 'invalid'; code: string };

/** A post whose answer was lost is sent once more; where the platform drops repeats, the second is no copy. */
const mostTries = 2;
/** Seconds until a lost answer or a platform that is down is tried again, and where it does not say how long to wait. */
const retryAfterLost = 15;
const retryWhenDown = 30;
const unknownWait = 60;

/** Posts for a round. That it is being tried is recorded first, so that whoever takes over after a crash knows. */
export async function postFor(
  work: Work,
  round: StoredRound,
  place: PlaceRef,
  message: Message,
  key: string,
): Promise<Delivery<MessageRef>> {
  if (round.tries >= mostTries) return { kind: 'assumed' };
  const begun = await work.change(round, { tries: round.tries + 1 });
  if (!begun) return { kind: 'later' };
  const sent = await deliver(work, round, () => work.messenger.post(place, message, key));
  // Only a lost answer leaves a try that counts: in all other cases it is known what stands.
  if (sent.kind === 'later') await work.change(round, { tries: round.tries });
  if (sent.kind !== 'lost') return sent;
  if (round.tries + 1 >= mostTries) return { kind: 'assumed' };
  await work.change(round, { due: work.now.add({ seconds: retryAfterLost }) });
  return { kind: 'later' };
}

/** An edit, or anything else that does no harm when it is done twice. */
export async function repeatable<T>(work: Work, round: StoredRound, call: () => Promise<T>): Promise<Delivery<T>> {
  const sent = await deliver(work, round, call);
  if (sent.kind !== 'lost') return sent;
  await work.change(round, { due: work.now.add({ seconds: retryAfterLost }) });
  return { kind: 'later' };
}

async function deliver<T>(
  work: Work,
  round: StoredRound,
  call: () => Promise<T>,
): Promise<Delivery<T> | { kind: 'lost' }> {
  try {
    return { kind: 'done', value: await call() };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const { problem, code, retryAfter = unknownWait } = error;
    work.log.warn({ round: round.key, code, problem }, 'a message of a round was not delivered');
    switch (problem) {
      case 'unknown_outcome':
        return { kind: 'lost' };
      case 'rate_limited':
        await work.delayPlace(round, retryAfter);
        return { kind: 'later' };
      // Once the operator has mended the bot, all goes on; until then no schedule is stopped for it.
      case 'bot':
      case 'unavailable':
        await work.change(round, { due: work.now.add({ seconds: retryWhenDown }) });
        return { kind: 'later' };
      default:
        return { kind: 'refused', problem, code };
    }
  }
}
