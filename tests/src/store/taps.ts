import type { PersonRef } from '../../../src/chat.ts';
import type { Tap } from '../../../src/store/quiz/picks.ts';
import type { Store } from '../../../src/store/store.ts';

let taps = 0;

/** Saves a tap of an event of its own; did it change what stands? */
export async function saves(
  { quiz }: Store,
  tap: Omit<Tap, 'event'>,
  name: string,
  person: PersonRef,
): Promise<boolean> {
  return Array.isArray(await quiz.savePick({ ...tap, event: `tap-${++taps}` }, name, person));
}
