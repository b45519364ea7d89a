import type { BankQuestion } from '../../knowledge/guide.ts';
import { stemOf, tellingStems, wordsOf } from '../../text/words.ts';

/** Two questions that say nearly the same, and how much of it is common to both, from 0 to 1. */
export type AlikePair = { first: BankQuestion; second: BankQuestion; share: number };

/**
 * Questions that are more alike than this ask the same. Found by looking at the pairs of a bank of 240: at 0.47, two
 * asked the same of the same features; from 0.40 on down, stems share a form or a feature and ask for something else.
 */
export const mostAlike = 0.45;

/** All pairs of questions, the most alike first. */
export function pairsByLikeness(bank: readonly BankQuestion[]): AlikePair[] {
  const read = bank.map(question => ({ question, ...partsOf(question) }));
  const pairs = read.flatMap((a, i) =>
    read.slice(i + 1).map(b => {
      const share = Math.max(overlap(a.runs, b.runs), overlap(a.stem, b.stem), overlap(a.answered, b.answered));
      return { first: a.question, second: b.question, share };
    }),
  );
  return pairs.sort((a, b) => b.share - a.share);
}

/**
 * The wording of the stem, what it is about, and what the question with its answer is about. Wrong options do not count:
 * several questions may choose from the same ones, as long as they ask something else.
 */
function partsOf({ stem, options }: BankQuestion): Record<'runs' | 'stem' | 'answered', Set<string>> {
  const answer = options.flatMap(({ right, text }) => (right ? [text] : [])).join(' ');
  return { runs: runsOf(stem), stem: contentWords(stem), answered: contentWords(`${stem} ${answer}`) };
}

/** Each run of three words; a shorter text counts as one run. */
function runsOf(text: string): Set<string> {
  const words = wordsOf(text).map(stemOf);
  return new Set(words.slice(0, Math.max(words.length - 2, 1)).map((_, i) => words.slice(i, i + 3).join(' ')));
}

/** The stems of the words that carry a meaning. */
export const contentWords = (text: string): Set<string> => new Set(tellingStems(text));

/** The part of the members of two sets that both have. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const all = a.union(b).size;
  return all === 0 ? 0 : a.intersection(b).size / all;
};
