/** What a run measured, as it is kept in a file, and how it stands to an earlier one. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const runSchema = z.object({
  at: z.string(),
  machine: z.string(),
  goals: z.array(
    z.object({
      table: z.string(),
      what: z.string(),
      value: z.number(),
      low: z.number(),
      high: z.number(),
      unit: z.string(),
      wanted: z.string(),
      /** Is more better? */
      more: z.boolean(),
      reached: z.boolean(),
    }),
  ),
});

export type Run = z.infer<typeof runSchema>;
export type Measured = Run['goals'][number];

/** Reads a run that was kept; throws where it is none. */
export const readRun = (file: string): Run => runSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Ours: a figure that was measured once moves by this share from one run to the next where nothing has changed. */
const noise = 0.1;

export type Change = { what: string; before: number; now: number; unit: string; word: 'better' | 'worse' | 'same' };

/**
 * What both runs measured. A change counts where it is larger than the noise, and the ranges of the rounds do not meet.
 * Nothing here is an absolute time: a run on another day has another machine.
 */
export function changesSince(earlier: Run, goals: readonly Measured[]): Change[] {
  const keyOf = ({ table, what }: Measured) => `${table}: ${what}`;
  const before = new Map(earlier.goals.map(goal => [keyOf(goal), goal]));
  return goals.flatMap(now => {
    const old = before.get(keyOf(now));
    if (!old || isTime(now)) return [];
    const isApart = now.low > old.high || now.high < old.low;
    const isLarge = Math.abs(now.value - old.value) > noise * Math.abs(old.value);
    const word = isApart && isLarge ? (now.value > old.value === now.more ? 'better' : 'worse') : 'same';
    return [{ what: keyOf(now), before: old.value, now: now.value, unit: now.unit, word }];
  });
}

const isTime = ({ unit }: Measured) => [' ms', ' s', ' us', ' a second'].includes(unit);
