/** What the work comes to if it is done within so many milliseconds, else undefined; a failure counts as not done. */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const { promise: tooLate, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, milliseconds, undefined);
  timer.unref();
  try {
    return await Promise.race([work.catch(() => undefined), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Milliseconds until an event is acknowledged without its answer: half of the 3 s that Slack and Discord both give
 * (docs.slack.dev/interactivity; docs.discord.com, Receiving and Responding). The other half is the network's.
 */
export const acknowledgeAfter = 1_500;
