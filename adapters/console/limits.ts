/** What a terminal's screen holds; all numbers are ours. */
export const limits = {
  /** Messages whose buttons can still be pressed by a letter. */
  pressable: 20,
  /** Choices that are shown before a form would bury its question: all time zones are hundreds. */
  choices: 25,
} as const;
