import type { Mention, Messenger, Reply } from './chat.ts';
import { DeliveryError, type DeliveryProblem } from './errors.ts';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

type Deps = { store: Store; messenger: Messenger; log: Log };

/** Longer than any platform is tried, and than the store gives a mention out anew. */
const forgottenAfter = Temporal.Duration.from({ minutes: 10 });

/** What says for sure that nothing was said, and may be otherwise when the mention is taken on again. */
const isTriedAgain = (problem: DeliveryProblem | 'unknown'): boolean =>
  problem === 'bot' || problem === 'rate_limited' || problem === 'unavailable';

/**
 * Platforms take a mention for received long before its answer stands, and never send it again. So it is kept until then,
 * and where the process that took it on has died, another one or the next run answers it by `respond`: once, as far
 * as the platform tells what stands there already, and only while somebody still waits for it.
 */
export function createMentions({ store, messenger, log }: Deps, respond: (mention: Mention) => Promise<Reply>) {
  /** Those that this process answers just now, with when they came. */
  const here = new Map<string, Temporal.Instant>();

  const settle = async ({ eventId }: Mention): Promise<void> => {
    here.delete(eventId);
    await store.settleMention({ eventId }).catch(error => {
      log.error({ err: error, event: eventId }, 'a mention that was answered is still kept');
    });
  };

  const bring = async (mention: Mention): Promise<void> => {
    here.set(mention.eventId, mention.at);
    const reply = await respond(mention);
    try {
      if (reply.kind !== 'none') await messenger.answer(mention, reply);
    } catch (error) {
      const { problem, code } =
        error instanceof DeliveryError ? error : { problem: 'unknown' as const, code: String(error) };
      log.warn({ event: mention.eventId, problem, code }, 'a mention of an earlier run could not be answered');
      // Its platform does not run in this process, but may in another; or it does not take anything now.
      if (isTriedAgain(problem)) {
        here.delete(mention.eventId);
        return;
      }
    }
    await settle(mention);
  };

  return {
    /** Keeps a mention; false where it was claimed before. */
    async claim(mention: Mention): Promise<boolean> {
      const claimed = await store.claimMention(mention);
      if (claimed) here.set(mention.eventId, mention.at);
      return claimed;
    },
    settle,
    /** Answers those that nobody has answered in time, where there `are` any. */
    async answerLeft(now: Temporal.Instant, are: boolean): Promise<void> {
      const oldest = now.subtract(forgottenAfter);
      for (const [eventId, at] of here) if (Temporal.Instant.compare(at, oldest) < 0) here.delete(eventId);
      if (!are) return;
      const left = await store.takeMentions(now);
      await Promise.all(left.filter(({ eventId }) => !here.has(eventId)).map(bring));
    },
  };
}
