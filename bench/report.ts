import { styleText } from 'node:util';

/** Prints figures under a title, aligned; the first column names what was measured. */
export function printTable(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map(cells => cells[column]?.length ?? 0)));
  const aligned = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  console.log(`\n${styleText('bold', title)}`);
  for (const cells of lines) console.log(`  ${aligned(cells).trimEnd()}`);
}

type Rates = { perSecond: number; p50: number; p99: number };

/** Prints how often and how fast each variant ran; the first one is the anchor of the ratios. */
export function printRates(title: string, figures: Readonly<Record<string, Rates>>): void {
  const [anchor] = Object.values(figures);
  printTable(
    title,
    ['', 'a second', 'median', 'p99', 'ratio'],
    Object.entries(figures).map(([name, { perSecond: rate, p50, p99 }]) => [
      name,
      perSecond(rate),
      milliseconds(p50),
      milliseconds(p99),
      times(rate / (anchor?.perSecond ?? rate)),
    ]),
  );
}

type Goal = { atLeast: number } | { atMost: number };

/** Prints one goal beside what was measured, and whether it is reached. */
export function printGoal(what: string, measured: number, goal: Goal, unit = ''): void {
  const reached = 'atLeast' in goal ? measured >= goal.atLeast : measured <= goal.atMost;
  const wanted = 'atLeast' in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
  const word = reached ? styleText('green', 'reached') : styleText('red', 'missed');
  console.log(`  goal: ${what}: ${measured.toFixed(2)}${unit}, ${wanted}${unit}: ${word}`);
}

export const perSecond = (value: number): string => Math.round(value).toLocaleString('en-US');
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 3 : 0)} ms`;
export const times = (value: number): string => `${value.toFixed(2)}x`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
