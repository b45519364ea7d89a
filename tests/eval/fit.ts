/** Fitting weights by the slopes of what is to be least. */

export const dot = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

export const sumOf = (rows: readonly number[][]): number[] =>
  rows.reduce(
    (sums, row) => sums.map((sum, i) => sum + (row[i] ?? 0)),
    new Array<number>(rows[0]?.length ?? 0).fill(0),
  );

/** Gradient steps of a size for each weight (AdaGrad): the signals differ in size. A little pull to the start keeps them bounded. */
export function descend(start: readonly number[], decay: number, slopesAt: (weights: number[]) => number[]): number[] {
  const weights = [...start];
  const squares = start.map(() => 1e-9);
  for (let pass = 0; pass < 3000; pass++) {
    for (const [i, slope] of slopesAt(weights).entries()) {
      const pulled = slope + decay * ((weights[i] ?? 0) - (start[i] ?? 0));
      squares[i] = (squares[i] ?? 0) + pulled ** 2;
      weights[i] = (weights[i] ?? 0) - (0.5 * pulled) / Math.sqrt(squares[i] ?? 1);
    }
  }
  return weights;
}
