import { stemOf, tellingWords, wordsOf } from '../text/words.ts';

/** What two wordings are compared by: the stems that carry their subject, and whether they deny something. */
export type Gist = ReadonlySet<string>;

const denials: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'without',
  'cannot',
  'cant',
  'dont',
  'doesnt',
  'isnt',
]);
const denied = '\u0000not';

export function gistOf(text: string): Gist {
  const words = wordsOf(text);
  const stems = new Set(tellingWords(words).map(stemOf));
  return stems.size > 0 && words.some(word => denials.has(word)) ? stems.add(denied) : stems;
}

/** Does it deny something? Then it is like no gist that does not. */
export const denies = (gist: Gist): boolean => gist.has(denied);

/** Finds the likest of the wordings that were added, of at least this likeness. */
export type Near<T> = { add(gist: Gist, value: T): void; find(gist: Gist): { value: T; likeness: number } | null };

/** A gist by the ranks of its stems, rising. Stems that have none are like no other, so they only count. */
type Ranked = { ranks: readonly number[]; size: number; denies: boolean };

/**
 * Likeness is the share of what either of two gists says that both say, from 0 to 1, and 0 where one of them denies and the
 * other does not. Two that are alike to a share of `least` have in common one of the rarest stems of each: all but so many
 * that the others alone could not be alike enough. So only these are looked up. `known` are the gists that will be added,
 * or more: they say how rare a stem is.
 */
export function createNear<T>(least: number, known: readonly Gist[]): Near<T> {
  const rankOf = ranksByRarity(known);
  const ranked = (gist: Gist): Ranked => {
    const ranks: number[] = [];
    for (const stem of gist) {
      const rank = rankOf.get(stem);
      if (rank !== undefined) ranks.push(rank);
    }
    return { ranks: ranks.sort((a, b) => a - b), size: gist.size, denies: denies(gist) };
  };
  /** How many of the ranks are looked up: those without one are the rarest. */
  const telling = ({ ranks, size }: Ranked) => Math.max(0, ranks.length - Math.ceil(least * size) + 1);
  const byRank = new Map<number, { gist: Ranked; value: T }[]>();
  return {
    add(gist, value) {
      const one = { gist: ranked(gist), value };
      for (let i = 0; i < telling(one.gist); i++) {
        const rank = one.gist.ranks[i] ?? 0;
        const others = byRank.get(rank);
        if (others) others.push(one);
        else byRank.set(rank, [one]);
      }
    },
    find(gist) {
      const wanted = ranked(gist);
      let best: { value: T; likeness: number } | null = null;
      for (let i = 0; i < telling(wanted); i++)
        for (const other of byRank.get(wanted.ranks[i] ?? 0) ?? []) {
          const share = likeness(wanted, other.gist, Math.max(least, best?.likeness ?? 0));
          if (share >= least && share > (best?.likeness ?? 0)) best = { value: other.value, likeness: share };
        }
      return best;
    },
  };
}

/** The likeness, or 0 where it cannot be `least`. */
function likeness(one: Ranked, other: Ranked, least: number): number {
  if (one.denies !== other.denies || other.size < least * one.size || one.size < least * other.size) return 0;
  let both = 0;
  for (let i = 0, j = 0; i < one.ranks.length && j < other.ranks.length; ) {
    const a = one.ranks[i] ?? 0;
    const b = other.ranks[j] ?? 0;
    if (a === b) both++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return both / (one.size + other.size - both);
}

/** The stems of the gists, the rarest first; of equal ones, those that come first in the alphabet. */
function ranksByRarity(gists: readonly Gist[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const gist of gists) for (const stem of gist) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const inOrder = [...counts].sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1));
  return new Map(inOrder.map(([stem], rank) => [stem, rank]));
}
