import SearchableMap from 'minisearch/SearchableMap';
import { stopWords } from '../text/english.ts';

/** Words shorter than this are never repaired: too many real words lie one letter apart. */
const shortestRepaired = 4;
/** Nobody means a word of this length; comparing it would take long. */
const longestRepaired = 30;
/** Below this length a wrong letter is more often another word than a slip; a swapped, missing or doubled one is not. */
const shortestWithWrongLetter = 6;
/** From this length on two letters may be wrong. */
const shortestWithTwo = 9;
/** A word is worth repairing to if the guide uses it at least this often; rarer ones are met by real words first. */
const timesUsed = 3;

/** Repairs a word to the nearest one of the guide; a known, short or far-off word stays as it is. */
export type Repair = (word: string) => string;

/**
 * A speller towards the words that the guide uses often, given with how often that is, and its `names`. Any word of `known`
 * is taken as meant. Between equally near words the more frequent one wins.
 */
export function createRepair(
  used: ReadonlyMap<string, number>,
  names: readonly string[],
  known: ReadonlySet<string>,
): Repair {
  const counts = new SearchableMap<number>();
  for (const [word, times] of used) counts.set(word, times);
  for (const word of names) counts.set(word, (counts.get(word) ?? 0) + timesUsed);
  const count = (word: string) => counts.get(word) ?? 0;
  const isMeant = (word: string) => known.has(word) || counts.has(word);

  return word => {
    if (
      word.length < shortestRepaired ||
      word.length > longestRepaired ||
      isMeant(word) ||
      stopWords.has(word) ||
      /\d/.test(word)
    )
      return word;
    const candidates = candidatesFor(word, counts).filter(candidate => count(candidate) >= timesUsed);
    return candidates.toSorted((a, b) => count(b) - count(a))[0] ?? word;
  };
}

/** The nearest words there are: first by two neighbouring letters swapped, then by one letter, then by two. */
function candidatesFor(word: string, counts: SearchableMap<number>): string[] {
  const swapped = swaps(word).filter(candidate => counts.has(candidate));
  if (swapped.length > 0) return swapped;
  const near = nearest(counts, word, 1).filter(candidate => isSlip(word, candidate));
  if (near.length > 0 || word.length < shortestWithTwo) return near;
  return nearest(counts, word, 2);
}

/** The words that differ by two neighbouring letters in the other order, the commonest slip of fingers. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2),
  );
}

/** People rarely miss the first letter; nor do they leave a plural's "s" out by mistake. */
function nearest(counts: SearchableMap<number>, word: string, distance: number): string[] {
  return [...counts.fuzzyGet(word, distance).keys()].filter(
    near => near[0] === word[0] && near.length >= shortestRepaired,
  );
}

/** In a short word a missing or a doubled letter is a slip; a wrong or an added one makes another word. */
function isSlip(word: string, candidate: string): boolean {
  return word.length >= shortestWithWrongLetter || word.length < candidate.length || /(.)\1/.test(word);
}
