import type { Guide } from '../knowledge/guide.ts';
import type { InboxStore } from '../store/inbox/inbox-store.ts';
import type { Missed } from '../store/inbox/news.ts';
import type { Answering } from './answering.ts';

/** Looked at with each tick at most, which is each second. */
const mostAtOnce = 50;

/**
 * Sees, once in a run and a little with each tick, what this version of the guide answers that others did not. Nobody waits
 * for it.
 */
export function createCatchingUp(guide: Guide, inbox: InboxStore, answering: Answering) {
  let last: Missed | null = null;
  let isDone = false;
  /** Wordings that were looked at: the same is asked again and again. */
  const seen = new Set<string>();
  return async (now: Temporal.Instant): Promise<void> => {
    if (isDone) return;
    const missed = await inbox.missedBefore(guide.version, last, mostAtOnce);
    for (const { wording, text } of missed) {
      if (seen.has(wording)) continue;
      const topic = await answering(text);
      if (topic) await inbox.noteAnswered(wording, topic.id, now);
      seen.add(wording);
    }
    // Where one failed, all of them are read anew, so that none is left out.
    last = missed.at(-1) ?? null;
    isDone = last === null;
    if (isDone) seen.clear();
  };
}
