/**
 * How everything here is measured: the absolute figures of a shared machine move by a factor of two, so variants take
 * turns within one run and only their ratios mean something.
 */

type Figures = Readonly<Record<string, number>>;

/** A figure with the least and the most that the rounds gave; where it was measured once, all three are one. */
export type Spread = { value: number; low: number; high: number };

/**
 * Measures each variant once a round, in turn. The first round only warms up. Every other round goes backwards, so that
 * no variant always runs behind the same one.
 */
export async function inRounds<Name extends string, F extends Figures>(
  variants: Readonly<Record<Name, () => F | Promise<F>>>,
  rounds: number,
): Promise<Record<Name, F[]>> {
  const names = Object.keys(variants) as Name[];
  const measured = new Map(names.map(name => [name, [] as F[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const figures = await variants[name]();
      if (round > 0) measured.get(name)?.push(figures);
    }
  }
  return Object.fromEntries(measured) as Record<Name, F[]>;
}

/** The same, and of each variant the medians alone. */
export async function interleaved<Name extends string, F extends Figures>(
  variants: Readonly<Record<Name, () => F | Promise<F>>>,
  rounds: number,
): Promise<Record<Name, F>> {
  const measured = Object.entries<F[]>(await inRounds(variants, rounds));
  return Object.fromEntries(measured.map(([name, all]) => [name, medians(all)])) as Record<Name, F>;
}

/** Each figure in the median of the rounds. */
export function medians<F extends Figures>(rounds: readonly F[]): F {
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

/** A figure over the rounds. The median of five lies between their least and most in 15 of 16 runs, that of seven in 63 of 64. */
export function spread(values: readonly number[]): Spread {
  return { value: quantile(0.5, values), low: Math.min(...values), high: Math.max(...values) };
}

/** How a figure stands to that of another variant, round by round, so that what slows the machine falls on both. */
export function ratio<Name extends string>(
  of: readonly Readonly<Record<Name, number>>[],
  to: readonly Readonly<Record<Name, number>>[],
  figure: Name,
): Spread {
  return spread(of.map((one, round) => one[figure] / (to[round]?.[figure] ?? Number.NaN)));
}

/** The value below which this share of the values lies; 0.5 gives the median. */
export function quantile(share: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

/** What a stretch of work with these times came to. Times are milliseconds. */
export function summary(times: readonly number[], elapsed: number) {
  const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map(share => quantile(share, times));
  return { perSecond: (1000 * times.length) / elapsed, p50, p95, p99, samples: times.length };
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
