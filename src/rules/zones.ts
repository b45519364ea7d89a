import SearchableMap from 'minisearch/SearchableMap';

/** Discord shows at most 25 choices. */
const maxSuggestions = 25;
/** So many near names are enough to find a slip of the fingers. */
const maxNear = 3;
/** No zone has a longer name (the longest has 32 letters), and the search for near ones is slow on long text. */
const longestName = 40;

/** Cities by their present name, for names that the built-in list still gives in the old spelling. */
const renamed = new Map([
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Godthab', 'America/Nuuk'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Europe/Kiev', 'Europe/Kyiv'],
]);

/**
 * What people mean by a short name. These are only ever suggested: "EST" taken at its word never observes
 * daylight saving, and "IST" or "CST" mean different places to different people.
 */
const shortNames = new Map([
  ['bst', ['Europe/London']],
  ['cest', ['Europe/Berlin', 'Europe/Paris']],
  ['cet', ['Europe/Berlin', 'Europe/Paris']],
  ['cst', ['America/Chicago', 'Asia/Shanghai']],
  ['edt', ['America/New_York']],
  ['est', ['America/New_York']],
  ['gmt', ['Europe/London', 'UTC']],
  ['ist', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
  ['jst', ['Asia/Tokyo']],
  ['mst', ['America/Denver']],
  ['pdt', ['America/Los_Angeles']],
  ['pst', ['America/Los_Angeles']],
]);

const fold = (text: string) => text.trim().toLowerCase().replaceAll(' ', '_');
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
  const listed = Intl.supportedValuesOf('timeZone').map(name => renamed.get(name) ?? name);
  const names = ['UTC', ...listed.sort()];
  const byText = new SearchableMap<string>();
  for (const name of names) {
    byText.set(fold(name), name);
    byText.set(fold(cityOf(name)), name);
  }
  const inWords = [...byText.keys()].filter(text => text.includes('_')).map(text => text.replaceAll('_', ' '));
  zones = { names, byText, inWords: new RegExp(`\\b(?:${inWords.join('|')})\\b`, 'gi') };
  return zones;
}

/** Writes the zones in a text as one word each: "america/new york" becomes "america/new_york". */
export function joinZoneNames(text: string): string {
  return text.replace(known().inWords, name => name.replaceAll(' ', '_'));
}

/** The zone of a name such as "europe/paris" or of a city such as "Paris"; undefined if there is none. */
export function findZone(text: string): string | undefined {
  return known().byText.get(fold(text)) ?? aliasZone(text);
}

/** Zones have many older names, which the built-in list leaves out. Offsets and short names are no zones to us. */
function aliasZone(text: string): string | undefined {
  return /^[a-z]\w*(?:\/[\w+-]+)+$/i.test(text) ? zoneId(text) : undefined;
}

/** Can times be told in this zone? */
export function isZone(text: string): boolean {
  return zoneId(text) !== undefined;
}

function zoneId(text: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return undefined;
  }
}

/** Zones that someone may have meant, the likeliest first; none if nothing is near. */
export function nearZones(text: string): string[] {
  const typed = fold(text);
  const meant = shortNames.get(typed);
  if (meant) return meant;
  if (typed.length > longestName) return [];
  const near = [typed, fold(cityOf(text))].flatMap(word => [...known().byText.fuzzyGet(word, slipsIn(word)).values()]);
  const sorted = near.toSorted(([, a], [, b]) => a - b).map(([name]) => name);
  return [...new Set(sorted)].slice(0, maxNear);
}

/** How many letters may be wrong in a word. */
const slipsIn = (word: string) => Math.min(3, Math.floor(word.length / 3));

/** Zones to offer while someone types: cities that begin so, names that do, names that contain it; else near ones. */
export function suggestZones(partial: string): string[] {
  const typed = fold(partial);
  const rank = (name: string) => {
    const folded = fold(name);
    if (fold(cityOf(name)).startsWith(typed)) return 0;
    if (folded.startsWith(typed)) return 1;
    return folded.includes(typed) ? 2 : 3;
  };
  const found = [0, 1, 2].flatMap(wanted => known().names.filter(name => rank(name) === wanted));
  const offered = typed === '' || found.length > 0 ? found : nearZones(partial);
  const meant = shortNames.get(typed) ?? [];
  return [...new Set([...meant, ...offered])].slice(0, maxSuggestions);
}
