import type { Guide } from '../knowledge/guide.ts';
import type { InboxStore } from '../store/inbox/inbox-store.ts';
import type { Answering } from './answering.ts';

/** Looked at with each tick at most, which is each second. */
const mostAtOnce = 50;

/**
 * Sees, once in a run and a little with each tick, what this version of the guide answers that others did not. Nobody waits
 * for it.
 */
export function createCatchingUp(guide: Guide, inbox: InboxStore, answering: Answering) {
  let left: { wording: string; text: string }[] | null = null;
  return async (now: Temporal.Instant): Promise<void> => {
    left ??= await inbox.missedBefore(guide.version);
    try {
      for (const { wording, text } of left.splice(0, mostAtOnce)) {
        const topic = await answering(text);
        if (topic) await inbox.noteAnswered(wording, topic.id, now);
      }
    } catch (error) {
      // Read anew, so that none is left out.
      left = null;
      throw error;
    }
  };
}
