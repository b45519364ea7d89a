import { stemOf, wordsOf } from '../../search/tokens.ts';
import type { BankQuestion } from '../guide.ts';

/** Two questions whose stems say nearly the same; `share` is the part of their word triples that is common to both. */
export type AlikePair = { first: BankQuestion; second: BankQuestion; share: number };

/**
 * Stems that share more of their word triples than this ask the same. Found by looking: two questions of one form about
 * different topics ("Which wording points at …?") stay below.
 */
const mostShared = 0.5;

/** The pairs of questions that a reader would take for one, the most alike first. */
export function alikePairs(bank: readonly BankQuestion[]): AlikePair[] {
  return stemPairs(bank).filter(({ share }) => share > mostShared);
}

/** The pair whose stems are the most alike; undefined where there are fewer than two questions. */
export function mostAlike(bank: readonly BankQuestion[]): AlikePair | undefined {
  return stemPairs(bank)[0];
}

function stemPairs(bank: readonly BankQuestion[]): AlikePair[] {
  const read = bank.map(question => ({ question, triples: triplesOf(question.stem) }));
  return read
    .flatMap((a, i) =>
      read.slice(i + 1).map(b => ({ first: a.question, second: b.question, share: overlap(a.triples, b.triples) })),
    )
    .sort((a, b) => b.share - a.share);
}

/** Each run of three words; a shorter text counts as one run. */
function triplesOf(text: string): Set<string> {
  const words = wordsOf(text).map(stemOf);
  return new Set(words.slice(0, Math.max(words.length - 2, 1)).map((_, i) => words.slice(i, i + 3).join(' ')));
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => a.intersection(b).size / a.union(b).size;
