/** Who wants to be told when a question is answered: by a curator, or by a later version of the guide. */
import type { ActionOf } from '../actions.ts';
import type { Message, Press, Reply } from '../chat.ts';
import type { Guide } from '../knowledge/guide.ts';
import { outdatedButton } from '../replies.ts';
import { wordingOfKey } from '../store/inbox/waiting.ts';
import type { Store } from '../store/store.ts';
import type { Notice } from '../store/study/reminders.ts';
import { toCaller } from '../text/build.ts';
import type { Answering } from './answering.ts';
import { answered, willTell } from './said/waiting.ts';

type Deps = { guide: Guide; store: Store; answering: Answering };
/** Looked at with each tick at most. */
const mostAtOnce = 50;

export function createWaiting({ guide, store: { inbox, questionText }, answering }: Deps) {
  /** Are all looked at that another version of the guide had no answer for? */
  let isUpToDate = false;

  return {
    async press({ origin, at }: Press, { item }: ActionOf<'inbox'>): Promise<Reply> {
      const text = await questionText(item);
      if (text === null) return outdatedButton();
      await inbox.waitFor(origin, { text, guide: guide.version, at });
      return toCaller(willTell(text));
    },

    awaited: {
      async message({ person, key }: Notice): Promise<Message | null> {
        const text = await inbox.awaited(person, wordingOfKey(key));
        const topic = text === null ? null : await answering(text);
        return text !== null && topic ? answered(text, topic) : null;
      },
      told: ({ person, key }: Notice): Promise<void> => inbox.stopWaiting(person, wordingOfKey(key)),
    },

    /** Looks once whether this version of the guide answers what others did not; true if there is more. */
    async tick(now: Temporal.Instant): Promise<boolean> {
      if (isUpToDate) return false;
      const waiting = await inbox.waitingSince(guide.version, mostAtOnce);
      for (const one of waiting) {
        if (await answering(one.text)) await inbox.tellWaiting([one.wording], now);
        await inbox.keepWaiting(one, guide.version);
      }
      isUpToDate = waiting.length < mostAtOnce;
      return !isUpToDate;
    },
  };
}
