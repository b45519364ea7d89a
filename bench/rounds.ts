/**
 * How everything here is measured: the absolute figures of a shared machine move by a factor of two, so variants take
 * turns within one run and only their ratios mean something.
 */

type Figures = Readonly<Record<string, number>>;

/**
 * Measures each variant once a round, in turn, and returns the medians of each. The first round only warms up.
 * Every other round goes backwards, so that no variant always runs behind the same one.
 */
export async function interleaved<Name extends string, F extends Figures>(
  variants: Readonly<Record<Name, () => F | Promise<F>>>,
  rounds: number,
): Promise<Record<Name, F>> {
  const names = Object.keys(variants) as Name[];
  const measured = new Map(names.map(name => [name, [] as F[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const figures = await variants[name]();
      if (round > 0) measured.get(name)?.push(figures);
    }
  }
  return Object.fromEntries([...measured].map(([name, figures]) => [name, medians(figures)])) as Record<Name, F>;
}

function medians<F extends Figures>(rounds: readonly F[]): F {
  const keys = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    keys.map(key => [
      key,
      quantile(
        0.5,
        rounds.map(figures => figures[key] ?? 0),
      ),
    ]),
  ) as F;
}

/** The value below which this share of the values lies; 0.5 gives the median. */
function quantile(share: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

/** What a stretch of work with these times came to. Times are milliseconds. */
export function summary(times: readonly number[], elapsed: number) {
  return { perSecond: (1000 * times.length) / elapsed, p50: quantile(0.5, times), p99: quantile(0.99, times) };
}

/** Does `work` for every item, one after the other, and sums up how long each took. */
export function timed<T>(items: readonly T[], work: (item: T) => unknown) {
  const times: number[] = [];
  const begun = performance.now();
  for (const item of items) {
    const before = performance.now();
    work(item);
    times.push(performance.now() - before);
  }
  return summary(times, performance.now() - begun);
}
