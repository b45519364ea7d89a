import SearchableMap from 'minisearch/SearchableMap';
import { stemOf } from './tokens.ts';

/** Where a phrase stands in a list of words. */
export type PhraseMatch<T> = { value: T; from: number; to: number };

/** All matches, the longest first at each place, none overlapping. */
export type FindPhrases<T> = (words: readonly string[]) => PhraseMatch<T>[];

/** The most words that a phrase is looked for in; "amazon sagemaker ground truth plus" has five. */
const longest = 6;
/** Joined phrases of this length may have one wrong letter, and of that length two. */
const shortestForgiven = 8;
const shortestWithTwo = 12;

/**
 * Finds known phrases in text however they are spaced: "Jump Start", "jumpstart" and "jump-start" are one.
 * Words are compared by their joined letters, the last of them by its stem, so that plurals match too.
 * A window that contains a word for which `mayForgive` holds may differ by a letter or two.
 */
export function createPhrases<T>(
  entries: Iterable<readonly [words: readonly string[], value: T]>,
  mayForgive: (word: string) => boolean = () => false,
): FindPhrases<T> {
  const values = new SearchableMap<T>();
  for (const [words, value] of entries) {
    const key = keyOf(words);
    if (key && !values.has(key)) values.set(key, value);
  }

  const lookUp = (words: readonly string[]): T | undefined => {
    const key = keyOf(words);
    const exact = values.get(key);
    if (exact !== undefined || key.length < shortestForgiven || !words.some(mayForgive)) return exact;
    const near = [...values.fuzzyGet(key, key.length < shortestWithTwo ? 1 : 2).values()];
    return near.toSorted(([, a], [, b]) => a - b)[0]?.[0];
  };

  const longestAt = (words: readonly string[], from: number): PhraseMatch<T> | undefined => {
    for (let to = Math.min(from + longest, words.length); to > from; to--) {
      const value = lookUp(words.slice(from, to));
      if (value !== undefined) return { value, from, to };
    }
    return undefined;
  };

  return words => {
    const matches: PhraseMatch<T>[] = [];
    for (let from = 0; from < words.length; ) {
      const match = longestAt(words, from);
      if (match) matches.push(match);
      from = match ? match.to : from + 1;
    }
    return matches;
  };
}

const keyOf = (words: readonly string[]) => words.slice(0, -1).join('') + stemOf(words.at(-1) ?? '');
