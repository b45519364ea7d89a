/** Ties together what the log says of one event: while it is heard, while the core works on it, and on its way back. */
import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Does work of which every line of the log names the event, also what it begins and does not wait for. */
export const tied = <T>(event: string, work: () => T): T => current.run(event, work);

/** What each line holds beside its own: the `mixin` of the log. */
export function tie(): { event?: string } {
  const event = current.getStore();
  return event === undefined ? {} : { event };
}
