/** How much texts have in common with others, all as sets of stems: rare stems count most. */
export type Overlap = {
  has(stem: string): boolean;
  /** What the stems are worth together. */
  weigh(stems: ReadonlySet<string>): number;
  /** For each of the texts, what those of the stems are worth that stand in it. */
  shared(stems: ReadonlySet<string>): Float64Array;
};

export function createOverlap(texts: readonly ReadonlySet<string>[]): Overlap {
  const holding = new Map<string, number[]>();
  for (const [i, stems] of texts.entries()) {
    for (const stem of stems) holding.getOrInsertComputed(stem, () => []).push(i);
  }
  const worthOf = (stem: string) => Math.log(1 + texts.length / ((holding.get(stem)?.length ?? 0) + 0.5));
  return {
    has: stem => holding.has(stem),
    weigh: stems => stems.values().reduce((sum, stem) => sum + worthOf(stem), 0),
    shared(stems) {
      const sums = new Float64Array(texts.length);
      for (const stem of stems) {
        const worth = worthOf(stem);
        for (const i of holding.get(stem) ?? []) sums[i] = (sums[i] ?? 0) + worth;
      }
      return sums;
    },
  };
}
