import { webApi } from '@slack/bolt';
import type { DeliveryError } from '../../src/errors.ts';

/** How one workspace takes calls of each method: Slack counts by workspace and method (docs.slack.dev/apis/web-api/rate-limits). */
export type Rests = {
  /** Throws what Slack would answer to a call of this method, while it takes none of them. */
  check(method: string): void;
  /** Slack took too many of this method. */
  tooFast(method: string, refusal: DeliveryError): void;
};

/**
 * A method of which Slack took too many rests for as long as it said, in this workspace alone: its other methods and the
 * other workspaces go on, and Slack is not asked what it has said already.
 */
export function createRests(now: () => Temporal.Instant): Rests {
  const rests = new Map<string, { from: number; until: number }>();
  return {
    check(method) {
      const rest = rests.get(method);
      const at = now().epochMilliseconds;
      // Where the clock was set back, nobody knows how long is left.
      if (rest && rest.from <= at && at < rest.until)
        throw new webApi.WebAPIRateLimitedError(Math.ceil((rest.until - at) / 1_000));
      rests.delete(method);
    },
    tooFast(method, { retryAfter = 0 }) {
      const from = now().epochMilliseconds;
      // Of calls that were under way together, one may have been told of a longer wait than the next.
      const until = Math.max(from + retryAfter * 1_000, rests.get(method)?.until ?? 0);
      rests.set(method, { from, until });
    },
  };
}
