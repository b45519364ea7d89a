/** Ours: so often something is looked for that was not there. */
const pause = Temporal.Duration.from({ minutes: 1 });

/** Does the work at most once a minute; who asks meanwhile waits for the last time, whose failure nobody is told of. */
export function rarely(now: () => Temporal.Instant, work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  let next: Temporal.Instant | undefined;
  return () => {
    if (!next || Temporal.Instant.compare(now(), next) >= 0) {
      next = now().add(pause);
      last = work().catch(() => {});
    }
    return last;
  };
}
