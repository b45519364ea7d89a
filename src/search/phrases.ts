import SearchableMap from 'minisearch/SearchableMap';
import { stemOf } from '../text/words.ts';

/** Where a phrase stands in a list of words. */
export type PhraseMatch<T> = { value: T; from: number; to: number };

/** All matches, the longest first at each place, none overlapping. */
export type FindPhrases<T> = (words: readonly string[]) => PhraseMatch<T>[];

/** Joined phrases of this length may have one wrong letter, and of that length two. */
const shortestForgiven = 8;
const longestForgiven = 40;
const shortestWithTwo = 9;
/** Windows of one text that are looked up for a slip; no question of people that we know has half as many. */
const mostForgiven = 60;

/**
 * Finds known phrases in text however they are spaced: "green tea", "greentea" and "green-tea" are one.
 * Words are compared by their joined letters, the last of them by its stem, so that plurals match too.
 * A window that contains a word for which `mayForgive` holds may differ by a letter or two.
 */
export function createPhrases<T>(
  entries: Iterable<readonly [words: readonly string[], value: T]>,
  mayForgive?: (word: string) => boolean,
): FindPhrases<T> {
  const forgiven = mayForgive && { word: mayForgive, values: new SearchableMap<T>() };
  const exact = new Map<string, T>();
  const beginnings = new Set<string>();
  let longest = 0;
  for (const [words, value] of entries) {
    const joined = words.join('');
    const key = keyOf(words.slice(0, -1).join(''), words.at(-1) ?? '');
    if (!key || exact.has(key)) continue;
    exact.set(key, value);
    if (!exact.has(stemOf(joined))) exact.set(stemOf(joined), value);
    forgiven?.values.set(key, value);
    for (let length = 1; length <= joined.length; length++) beginnings.add(joined.slice(0, length));
    longest = Math.max(longest, words.length);
  }

  const lookUp = (before: string, word: string, forgive: boolean, budget: Budget): T | undefined => {
    const key = keyOf(before, word);
    const value = exact.get(key);
    if (value !== undefined || !forgive || key.length < shortestForgiven || key.length > longestForgiven) return value;
    if (!forgiven || budget.left-- <= 0) return undefined;
    const near = [...forgiven.values.fuzzyGet(key, key.length < shortestWithTwo ? 1 : 2).values()];
    return near.toSorted(([, a], [, b]) => a - b)[0]?.[0];
  };

  /** A phrase of one word may have been typed as several, so a window goes on for as long as its letters begin one. */
  const longestAt = (words: readonly string[], from: number, budget: Budget): PhraseMatch<T> | undefined => {
    let match: PhraseMatch<T> | undefined;
    let before = '';
    let forgive = false;
    for (let to = from; to < words.length; to++) {
      const word = words[to] ?? '';
      if (word === '') break;
      forgive ||= forgiven?.word(word) ?? false;
      const value = lookUp(before, word, forgive, budget);
      if (value !== undefined) match = { value, from, to: to + 1 };
      before += word;
      if (!beginnings.has(before) && !(forgive && to - from < longest)) break;
    }
    return match;
  };

  return words => {
    const matches: PhraseMatch<T>[] = [];
    const budget = { left: mostForgiven };
    for (let from = 0; from < words.length; ) {
      const match = longestAt(words, from, budget);
      if (match) matches.push(match);
      from = match ? match.to : from + 1;
    }
    return matches;
  };
}

type Budget = { left: number };

const keyOf = (before: string, last: string) => before + stemOf(last);
