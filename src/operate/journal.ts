/** A line of the log for each event, so that one that somebody asks about can be found. */
import type { Handle } from '../chat.ts';
import type { Log } from '../log.ts';
import { tied } from '../tied.ts';

/**
 * Says of each event what kind it was of, where from, what it got and in how many milliseconds. Its id is that of the
 * platform: it stands on every other line about the event too. No text, no name and no person is told. `milliseconds` is a clock that
 * never goes back.
 */
export const journal =
  (log: Log, milliseconds: () => number) =>
  (handle: Handle): Handle =>
  inbound =>
    tied(inbound.eventId, async () => {
      const begun = milliseconds();
      const reply = await handle(inbound);
      const [platform] = inbound.origin.place.split(':', 1);
      const ms = Math.round(milliseconds() - begun);
      // Suggestions are asked for with every letter.
      const level = inbound.kind === 'suggest' ? 'debug' : 'info';
      log[level]({ kind: inbound.kind, platform, reply: reply.kind, ms }, 'answered');
      return reply;
    });
