import { DeliveryError } from '../../src/errors.ts';

/** Milliseconds between posts into one channel: Slack takes about one a second (docs.slack.dev/apis/web-api/rate-limits). */
const between = 1_000;

/** Ours: who comes after so many is sent back to the core, which knows whether the message can wait. */
const longestLine = 10;

export type Sleep = (milliseconds: number) => Promise<unknown>;

/**
 * Resolves when a post into this channel may go out. A channel is forgotten as soon as nothing was posted into it for
 * `between`. Rejects with a `DeliveryError` where the line is too long.
 */
export function createPace(sleep: Sleep): (channel: string) => Promise<void> {
  const lines = new Map<string, { end: Promise<unknown>; length: number }>();
  return async channel => {
    const line = lines.get(channel) ?? { end: Promise.resolve(), length: 0 };
    if (line.length > longestLine)
      throw new DeliveryError('rate_limited', 'line_too_long', { retryAfter: (line.length * between) / 1_000 });
    lines.set(channel, line);
    line.length += 1;
    const turn = line.end;
    line.end = turn
      .then(() => sleep(between))
      .then(() => {
        line.length -= 1;
        if (line.length === 0) lines.delete(channel);
      });
    await turn;
  };
}
