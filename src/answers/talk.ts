import type { View } from '../actions.ts';
import type { Origin, PlaceRef } from '../chat.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './given.ts';

/**
 * What a talk was last about: topic ids, best first; what was shown, and the topics that were listed or offered to choose
 * from, if any were; `at` is the place, from 0, that a turn pointed at in the list. It is stored between the turns, so it
 * survives a restart.
 */
export type Talk = { topics: string[]; view?: View; choices?: string[]; at?: number };

/** What the talk is about once this was answered; null where an answer leaves it as it was. */
export function talkAfter({ outcome, topics, view, pointed }: Said): Talk | null {
  const ids = topics.map(({ id }) => id);
  if (outcome === 'choose') return { topics: [], choices: ids };
  return outcome === 'found' ? { topics: ids, ...(view && { view }), ...pointed } : null;
}
type Said = Pick<Answer, 'outcome' | 'topics' | 'view' | 'pointed'>;

/** Who speaks, where and when. */
type Turn = { origin: Origin; at: Temporal.Instant };

/** How long a follow-up is understood: threads are taken up again the next day, a bare command is not. */
const kept = Temporal.Duration.from({ hours: 24 });
const commandKept = Temporal.Duration.from({ minutes: 15 });

/**
 * The talk that an event continues, or null. The first turn of a thread continues what its user asked in the channel
 * just before: the answer to a mention opens the thread in which people go on.
 */
export async function recallTalk(store: Store, { origin, at }: Turn): Promise<Talk | null> {
  const lasts = origin.thread || origin.isPrivate ? kept : commandKept;
  const state =
    (await store.recallTalk(nameOf(origin, origin.thread), at.subtract(lasts))) ??
    (origin.thread ? await store.recallTalk(nameOf(origin, null), at.subtract(commandKept)) : null);
  return state ? (JSON.parse(state) as Talk) : null;
}

/** With `event`, only together with the claim of that. */
export async function rememberTalk(store: Store, { origin, at }: Turn, talk: Talk, event?: string): Promise<void> {
  await store.rememberTalk(nameOf(origin, origin.thread), JSON.stringify(talk), at, origin.person, event);
}

/** A talk is a thread, a direct message, or what one user does by commands and buttons in a channel. */
function nameOf({ place, user, isPrivate }: Origin, thread: PlaceRef | null): string {
  return thread ?? (isPrivate ? place : `${place} ${user}`);
}
