import { styleText } from 'node:util';
import { medians, type Spread } from './rounds.ts';
import type { Measured } from './trend.ts';

/** Prints figures under a title, aligned; the first column names what was measured. */
export function printTable(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map(cells => cells[column]?.length ?? 0)));
  const aligned = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  table = title;
  console.log(`\n${styleText('bold', title)}`);
  for (const cells of lines) console.log(`  ${aligned(cells).trimEnd()}`);
}

type Rates = { perSecond: number; p50: number; p95: number; p99: number; samples: number; processor?: number };

/**
 * Prints how often and how fast each variant ran, in the medians of its rounds; the first one is the anchor of the ratios.
 * Where it is known, also the processor time of a request, which is the steady figure on a shared machine.
 */
export function printRates(title: string, rounds: Readonly<Record<string, Rates | readonly Rates[]>>): void {
  const variants = Object.entries(rounds).map(([name, all]) => {
    const list = Array.isArray(all) ? (all as readonly Rates[]) : [all as Rates];
    return { name, count: list.length, ...medians(list) };
  });
  const [anchor] = variants;
  const isSpent = variants.some(({ processor }) => processor);
  const spent = (processor = 0) => [microseconds(processor), times(processor / (anchor?.processor ?? processor))];
  printTable(
    title,
    ['', 'a second', 'median', 'p95', 'p99', 'samples', 'ratio', ...(isSpent ? ['processor', 'ratio'] : [])],
    variants.map(({ name, count, perSecond: rate, p50, p95, p99, samples, processor }) => [
      ...[name, perSecond(rate), milliseconds(p50), milliseconds(p95), milliseconds(p99)],
      count > 1 ? `${count} x ${samples}` : String(samples),
      times(rate / (anchor?.perSecond ?? rate)),
      ...(isSpent ? spent(processor) : []),
    ]),
  );
}

type Goal = { atLeast: number } | { atMost: number };

/** Of the run so far, to be kept and compared: what was printed as a goal, and the title that was printed last. */
const measuredSoFar: Measured[] = [];
let table = '';
export const measured = (): readonly Measured[] => measuredSoFar;

/** Prints one goal beside what was measured, and whether it is reached. */
export function printGoal(what: string, found: number | Spread, goal: Goal, unit = ''): void {
  const spread = typeof found === 'number' ? { value: found, low: found, high: found } : found;
  const { value, low, high } = spread;
  const [reached, wanted, more] =
    'atLeast' in goal
      ? [value >= goal.atLeast, `at least ${goal.atLeast}`, true]
      : [value <= goal.atMost, `at most ${goal.atMost}`, false];
  const range = low === high ? '' : ` (${low.toFixed(2)} to ${high.toFixed(2)})`;
  const word = reached ? styleText('green', 'reached') : styleText('red', 'missed');
  console.log(`  goal: ${what}: ${value.toFixed(2)}${unit}${range}, ${wanted}${unit}: ${word}`);
  measuredSoFar.push({ table, what, ...spread, unit, wanted, more, reached });
}

export const perSecond = (value: number): string => Math.round(value).toLocaleString('en-US');
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 3 : 0)} ms`;
const microseconds = (value: number): string => `${Math.round(value).toLocaleString('en-US')} us`;
export const times = (value: number): string => `${value.toFixed(2)}x`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
