/**
 * Time zones by what people call a place when they do not know the name of its zone: its country, its state, its city or
 * a short form. Countries and their zones are those of the machine's own data; the tables add what is not in it.
 */

/** Where a country has several zones: those in which most of its people live, the largest first. */
const largest: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    argentina: ['America/Argentina/Buenos_Aires'],
    australia: ['Australia/Sydney', 'Australia/Melbourne', 'Australia/Brisbane', 'Australia/Perth'],
    brazil: ['America/Sao_Paulo', 'America/Fortaleza', 'America/Manaus'],
    canada: ['America/Toronto', 'America/Vancouver', 'America/Edmonton', 'America/Halifax'],
    chile: ['America/Santiago'],
    china: ['Asia/Shanghai'],
    ecuador: ['America/Guayaquil'],
    germany: ['Europe/Berlin'],
    indonesia: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'],
    kazakhstan: ['Asia/Almaty'],
    mexico: ['America/Mexico_City', 'America/Monterrey', 'America/Tijuana'],
    new_zealand: ['Pacific/Auckland'],
    portugal: ['Europe/Lisbon'],
    russia: ['Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Novosibirsk'],
    spain: ['Europe/Madrid', 'Atlantic/Canary'],
    ukraine: ['Europe/Kyiv'],
    united_states: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
    uzbekistan: ['Asia/Tashkent'],
  }),
);

/** Other names of countries, by the names of the machine's data. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    america: 'united_states',
    britain: 'united_kingdom',
    czech_republic: 'czechia',
    england: 'united_kingdom',
    great_britain: 'united_kingdom',
    holland: 'netherlands',
    korea: 'south_korea',
    scotland: 'united_kingdom',
    turkey: 'turkiye',
    uae: 'united_arab_emirates',
    uk: 'united_kingdom',
    us: 'united_states',
    usa: 'united_states',
    wales: 'united_kingdom',
  }),
);

/**
 * What people mean by a short form, a state or a city without a zone of its own. These are only ever suggested: "EST"
 * taken at its word never observes daylight saving, and "IST", "CST" or "Georgia" mean different places to different
 * people.
 */
const meant: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'Africa/Lagos': ['wat'],
    'America/Chicago': [
      'cst',
      'cdt',
      'ct',
      'central',
      'central_time',
      'texas',
      'dallas',
      'houston',
      'austin',
      'illinois',
    ],
    'America/Denver': ['mst', 'mdt', 'mountain', 'mountain_time', 'colorado', 'utah'],
    'America/Los_Angeles': [
      ...['pst', 'pdt', 'pt', 'pacific', 'pacific_time', 'california', 'la', 'sf', 'san_francisco', 'san_diego'],
      ...['san_jose', 'silicon_valley', 'seattle', 'oregon', 'portland', 'washington', 'las_vegas', 'nevada'],
    ],
    'America/New_York': [
      ...[
        'est',
        'edt',
        'et',
        'eastern',
        'eastern_time',
        'ny',
        'nyc',
        'washington',
        'washington_dc',
        'boston',
        'massachusetts',
      ],
      ...['florida', 'miami', 'atlanta', 'georgia', 'philadelphia', 'pennsylvania', 'new_jersey', 'ohio', 'virginia'],
    ],
    'America/Phoenix': ['arizona'],
    'America/Sao_Paulo': ['brt', 'brasilia', 'rio', 'rio_de_janeiro'],
    'America/Toronto': ['ontario', 'ottawa', 'quebec', 'montreal'],
    'America/Vancouver': ['british_columbia'],
    'Asia/Dubai': ['abu_dhabi'],
    'Asia/Jerusalem': ['ist', 'tel_aviv'],
    'Asia/Karachi': ['pkt', 'islamabad', 'lahore'],
    'Asia/Kolkata': [
      ...['ist', 'mumbai', 'bombay', 'delhi', 'new_delhi', 'bangalore', 'bengaluru', 'hyderabad', 'chennai', 'pune'],
    ],
    'Asia/Shanghai': ['cst', 'beijing', 'shenzhen', 'guangzhou'],
    'Asia/Singapore': ['sgt'],
    'Asia/Tbilisi': ['georgia'],
    'Asia/Tokyo': ['jst', 'osaka'],
    'Australia/Sydney': ['aest', 'aedt', 'new_south_wales', 'canberra'],
    'Europe/Berlin': ['cet', 'cest', 'bavaria', 'cologne', 'dusseldorf', 'frankfurt', 'hamburg', 'munich', 'stuttgart'],
    'Europe/Dublin': ['ist'],
    'Europe/Helsinki': ['eet', 'eest'],
    'Europe/Istanbul': ['ankara'],
    'Europe/London': ['bst', 'gmt', 'edinburgh', 'manchester'],
    'Europe/Madrid': ['barcelona'],
    'Europe/Moscow': ['msk'],
    'Europe/Paris': ['cet', 'cest', 'lyon'],
    'Europe/Rome': ['milan', 'naples'],
    'Europe/Warsaw': ['krakow'],
    'Europe/Zurich': ['bern', 'geneva', 'basel'],
    'Pacific/Auckland': ['nzst', 'nzdt', 'wellington'],
    UTC: ['gmt', 'zulu'],
  })
    .flatMap(([zone, names]) => names.map(name => ({ zone, name })))
    .reduce((map, { zone, name }) => map.set(name, [...(map.get(name) ?? []), zone]), new Map<string, string[]>()),
);

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

/** The present name of a zone. */
export const presentName = (zone: string): string => renamed.get(zone) ?? zone;

/** Names that differ in case, accents and spaces only are the same. */
export const foldName = (text: string): string => withoutMarks(text.trim()).toLowerCase().replaceAll(' ', '_');

/** "São Paulo" as "Sao Paulo", which is how the names of zones are spelled. */
export const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

let codes: ReadonlyMap<string, string> | undefined;

/** The codes of the countries by their names. Naming them all takes a while, so it is done when the first is asked for. */
function countries(): ReadonlyMap<string, string> {
  if (codes) return codes;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap(a => letters.map(b => `${a}${b}`));
  codes = new Map(
    all.flatMap(code => {
      const name = names.of(code);
      return name ? [[foldName(name), code] as const] : [];
    }),
  );
  return codes;
}

/** The zones of a country, the largest first; none where the name, as `foldName` has it, is that of no country. */
function countryZones(folded: string): string[] {
  const name = otherNames.get(folded) ?? folded;
  const code = countries().get(name);
  const zones = code ? (new Intl.Locale(`und-${code}`).getTimeZones() ?? []) : [];
  return unique([...(largest.get(name) ?? []), ...zones.map(presentName)]);
}

/** The names of all places that are known here, as `foldName` has them. */
export const placeNames = (): string[] => [...meant.keys(), ...otherNames.keys(), ...countries().keys()];

/** The zones that somebody may mean by a name, as `foldName` has it, the likeliest first. */
export const placeZones = (folded: string): string[] => unique([...(meant.get(folded) ?? []), ...countryZones(folded)]);

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** The one time of a country, all of whose zones show the same; undefined for all else. */
export function countryZone(folded: string): string | undefined {
  if (meant.has(folded)) return undefined;
  const zones = countryZones(folded);
  return new Set(zones.map(yearOf)).size === 1 ? zones[0] : undefined;
}

/** How far a zone is from UTC in winter and in summer. */
const yearOf = (zone: string): string =>
  ['2026-01-15T12:00Z', '2026-07-15T12:00Z']
    .map(time => Temporal.Instant.from(time).toZonedDateTimeISO(zone).offset)
    .join();
