import SearchableMap from 'minisearch/SearchableMap';
import { countryZone, foldName, placeNames, placeZones, presentName, withoutMarks } from './zone-places.ts';

/** So many near names are enough to find a slip of the fingers. */
const maxNear = 3;
/** Zones named for a whole country; more are no help to choose from. */
const maxMeant = 4;
/** No zone has a longer name (the longest has 32 letters), and the search for near ones is slow on long text. */
const longestName = 40;

const cityOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);

type Zones = {
  names: readonly string[];
  /** Every name by what people may type for it in full: the name itself or its city. */
  byText: SearchableMap<string>;
  /** Finds names of several words. */
  inWords: RegExp;
};

let zones: Zones | undefined;

/** The zones that this machine knows. Listing them takes a while, so it is done when the first is asked for. */
function known(): Zones {
  if (zones) return zones;
  const listed = Intl.supportedValuesOf('timeZone').map(presentName);
  const names = ['UTC', ...listed.sort()];
  const byText = new SearchableMap<string>();
  for (const name of names) {
    byText.set(foldName(name), name);
    byText.set(foldName(cityOf(name)), name);
  }
  const inWords = [...byText.keys(), ...placeNames()]
    .filter(text => text.includes('_'))
    .toSorted((a, b) => b.length - a.length)
    .map(text => RegExp.escape(text.replaceAll('_', ' ')));
  zones = { names, byText, inWords: new RegExp(`(?<!\\p{L})(?:${inWords.join('|')})(?!\\p{L})`, 'giu') };
  return zones;
}

/** Writes the zones in a text as one word each: "america/new york" becomes "america/new_york". */
export function joinZoneNames(text: string): string {
  return withoutMarks(text).replace(known().inWords, name => name.replaceAll(' ', '_'));
}

/**
 * The zone of a name such as "europe/paris", of a city such as "Paris", or of a country with one time, such as "India";
 * undefined if there is none.
 */
export function findZone(text: string): string | undefined {
  if (text.length > longestName) return undefined;
  const folded = foldName(text);
  return known().byText.get(folded) ?? aliasZone(text) ?? countryZone(folded);
}

/** Zones have many older names, which the built-in list leaves out. Offsets and short names are no zones to us. */
function aliasZone(text: string): string | undefined {
  return /^[a-z]\w*(?:\/[\w+-]+)+$/i.test(text) ? zoneId(text) : undefined;
}

/**
 * Is it the name of a zone that times can be told in? An offset is none, though dates can be reckoned with it: a machine
 * set to "GMT+3", which is three hours behind, is told to be three hours ahead. Nor is a whole date with a zone in it.
 */
export function isZone(text: string): boolean {
  if (found.has(text)) return true;
  if (!/^[a-z][\w/+-]*$/i.test(text) || zoneId(text) === undefined) return false;
  if (found.size >= mostFound) found.clear();
  found.add(text);
  return true;
}

/** Names that are zones, as they were written: to find that out takes longer than all else that is done with a row. */
const found = new Set<string>();
/** There are some 600, and beyond so many spellings the memory starts anew. */
const mostFound = 1_000;

function zoneId(text: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return undefined;
  }
}

/** Zones that someone may have meant, the likeliest first; none if nothing is near. */
export function nearZones(text: string): string[] {
  const typed = foldName(text);
  if (typed.length > longestName) return [];
  const meant = placeZones(typed);
  if (meant.length > 0) return meant.slice(0, maxMeant);
  const near = [typed, foldName(cityOf(text))].flatMap(word => [
    ...known().byText.fuzzyGet(word, slipsIn(word)).values(),
  ]);
  const sorted = near.toSorted(([, a], [, b]) => a - b).map(([name]) => name);
  return [...new Set(sorted)].slice(0, maxNear);
}

/** How many letters may be wrong in a word. */
const slipsIn = (word: string) => Math.min(3, Math.floor(word.length / 3));

/**
 * Zones to offer while someone types, the likeliest first: what a place of that name means, cities that begin so, those
 * of places that do, names that do, names that contain it; else near ones.
 */
export function suggestZones(partial: string): string[] {
  const typed = foldName(partial);
  const rank = (name: string) => {
    const folded = foldName(name);
    if (foldName(cityOf(name)).startsWith(typed)) return 0;
    if (folded.startsWith(typed)) return 1;
    return folded.includes(typed) ? 2 : 3;
  };
  const ranked = [0, 1, 2].map(wanted => known().names.filter(name => rank(name) === wanted));
  const [cities = [], ...others] = ranked;
  const begun = typed.length < leastOfPlace ? [] : placeNames().filter(name => name.startsWith(typed));
  const found = [
    ...placeZones(typed),
    ...cities,
    ...begun.flatMap(name => placeZones(name).slice(0, maxMeant)),
    ...others.flat(),
  ];
  return [...new Set(found.length > 0 ? found : nearZones(partial))];
}

/** So many letters say which place may be meant. */
const leastOfPlace = 3;
