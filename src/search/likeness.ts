import { tellingStems, wordsOf } from '../text/words.ts';

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
  const stems = tellingStems(text);
  return new Set(stems.length > 0 && wordsOf(text).some(word => denials.has(word)) ? [...stems, denied] : stems);
}

/** The share of what either says that both say, from 0 to 1; 0 where one of them denies and the other does not. */
export function likeness(one: Gist, other: Gist): number {
  if (one.has(denied) !== other.has(denied)) return 0;
  const both = one.intersection(other).size;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

/** Finds the likest of the wordings that were added, of at least this likeness. */
export type Near<T> = { add(gist: Gist, value: T): void; find(gist: Gist): { value: T; likeness: number } | null };

/**
 * Two gists that are alike to a share of `least` have in common one of the rarest stems of each: all but so many that the
 * others alone could not be alike enough. So only these are looked up. `frequency` says how common a stem is.
 */
export function createNear<T>(least: number, frequency: (stem: string) => number): Near<T> {
  const byStem = new Map<string, { gist: Gist; value: T }[]>();
  const telling = (gist: Gist): string[] =>
    [...gist]
      .toSorted((a, b) => frequency(a) - frequency(b) || (a < b ? -1 : 1))
      .slice(0, gist.size - Math.ceil(least * gist.size) + 1);
  return {
    add(gist, value) {
      for (const stem of telling(gist)) {
        const known = byStem.get(stem);
        if (known) known.push({ gist, value });
        else byStem.set(stem, [{ gist, value }]);
      }
    },
    find(gist) {
      let best: { value: T; likeness: number } | null = null;
      for (const stem of telling(gist))
        for (const other of byStem.get(stem) ?? []) {
          if (other.gist.size < least * gist.size || gist.size < least * other.gist.size) continue;
          const share = likeness(gist, other.gist);
          if (share >= least && share > (best?.likeness ?? 0)) best = { value: other.value, likeness: share };
        }
      return best;
    },
  };
}

/** How often each stem stands in the gists. */
export function frequencies(gists: Iterable<Gist>): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const gist of gists) for (const stem of gist) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return stem => counts.get(stem) ?? 0;
}
