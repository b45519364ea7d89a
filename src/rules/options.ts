/**
 * A set of options of one question, by their numbers in the bank, the smallest first: those that are right, and those
 * that somebody chose. Where one option is right, a set holds one.
 */
export type OptionSet = readonly number[];

/** Two taps on one option, one after the other within this time, are a double click, and count as one. */
export const doubleClick = Temporal.Duration.from({ seconds: 1 });

/**
 * What is chosen after a tap, where `most` are asked for: one option takes the place of the other; of several, a tap
 * adds an option or takes it back. Null where all are chosen already.
 */
export function afterTap(chosen: OptionSet, option: number, most: number): OptionSet | null {
  if (most === 1) return [option];
  if (chosen.includes(option)) return chosen.filter(one => one !== option);
  return chosen.length < most ? [...chosen, option].sort((a, b) => a - b) : null;
}

/** Are as many chosen as are asked for? Anything less is no answer yet. */
export const isComplete = (chosen: OptionSet, right: OptionSet): boolean => chosen.length === right.length;

/** An answer is right if it holds all that is right and nothing else. */
export const isRight = (chosen: OptionSet, right: OptionSet): boolean =>
  isComplete(chosen, right) && right.every(option => chosen.includes(option));

/** The right options of a question of the bank. */
export const rightOptions = (options: readonly { right?: true | undefined }[]): OptionSet =>
  options.flatMap(({ right }, number) => (right ? [number] : []));
