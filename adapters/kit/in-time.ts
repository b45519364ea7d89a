/** What the work comes to if it is done within so many milliseconds, else undefined; a failure counts as not done. */
export function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds, undefined).unref();
    const settle = (value?: T) => {
      clearTimeout(timer);
      resolve(value);
    };
    work.then(settle, () => settle());
  });
}

/**
 * Milliseconds until an event is acknowledged without its answer: half of the 3 s that Slack and Discord both give
 * (docs.slack.dev/interactivity; docs.discord.com, Receiving and Responding). The other half is the network's.
 */
export const acknowledgeAfter = 1_500;
