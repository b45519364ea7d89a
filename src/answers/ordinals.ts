/** Which item of the list just shown a turn means: "the second one?", "what is the last one for", "both", "and the next". */
import type { Span } from '../chat.ts';
import { findTopic, type Guide, type Passage, type Topic } from '../knowledge/guide.ts';
import { wordsOf } from '../text/words.ts';
import { itemsOf } from './item.ts';
import type { Talk } from './talk.ts';

/** Items of a list in a topic's card, or topics that stood in a list of topics; `at` is the place of the last of them. */
export type Meant =
  | { kind: 'items'; topic: Topic; passage: Passage; items: Span[][]; at: number }
  | {
      kind: 'topics';
      topics: Topic[];
      at: number;
      /** The whole list. */
      listed: Topic[];
      /** What else the turn says, which is asked of the topic: "the latter, who uses it". */
      rest: string;
    };

/** Who says more asks a question of their own. */
const mostWords = 12;

const places: Readonly<Record<string, number>> = Object.fromEntries(
  ['first 1st one 1', 'second 2nd two 2', 'third 3rd three 3', 'fourth 4th four 4', 'fifth 5th five 5'].flatMap(
    (names, place) => names.split(' ').map(name => [name, place]),
  ),
);
const more = ['sixth 6th six 6', 'seventh 7th seven 7', 'eighth 8th eight 8', 'ninth 9th nine 9', 'tenth 10th ten 10'];
for (const [i, names] of more.entries()) for (const name of names.split(' ')) Object.assign(places, { [name]: i + 5 });

const counted = Object.keys(places)
  .filter(name => /(?:st|nd|rd|th|first|second|third)$/.test(name))
  .join('|');
const place = `${counted}|last|final|former|latter`;
/** What lists are made of. */
const listNoun =
  '(?:ones?|things?|steps?|items?|points?|types?|kinds?|bias|states?|parts?|fields?|entry|reasons?|options?|lines?|bullets?|groups?|benefits?|checks?)';
/** What follows an ordinal that stands for an item, and not for "the first time" or "the second model". */
const behind = String.raw`(?=\s*(?:${listNoun}\b|'s\b|pl[sz]\b|of (?:them|those|these|the (?:two|three|four|five))\b|(?:of|on|in|from) (?:the|that|this|your) list\b|is\b|does\b|do\b|for\b|means?\b|about\b|again\b|please\b|was\b|were\b|in [a-z]+ (?:words?|terms?|english)\b|and\b|exactly\b|you\b|when\b|then\b|in short\b|in a few\b|$|[?.!,;:]))`;
const ordinal = new RegExp(String.raw`\b(?:the|that|and|your)\s+(?:very\s+)?(${place})\b${behind}`, 'gi');
const leads = String.raw`^\W*(?:(?:and|ok|so|then|what(?: is|'s|s)?|explain|tell me(?: about)?)\s+)*`;
/** What joins a further place to the one before it: "the first and third", "2 and 4". */
const joint = String.raw`(?:\s+${listNoun})?\s*(?:,|&|\+|\band\b|\bplus\b|\bor\b)(?:\s*\b(?:and|the|number|no|nr|step|item)\b\.?)*\s*`;
const placed = String.raw`(?:${place}|#?\d{1,2})(?![\w%])`;
const further = new RegExp(`^${joint}(${placed})`, 'i');
/** Without an article it has to stand before what a list is made of, or be all that is said: "third step pls", "1st?". */
const bare = new RegExp(
  String.raw`\b(${counted}|last|final)\s+${listNoun}\b|${leads}(${place})(?:(?:\W|pl[sz]\b|please\b|then\b|was\b|is\b|again\b)*$|(?=${joint}${placed}))`,
  'gi',
);
/** "What comes last?" */
const comes = new RegExp(
  String.raw`\b(?:comes|came|is|goes|stands) (${counted}|last)(?=\W*$| in (?:it|the list)\b)`,
  'gi',
);
const number =
  /(?:\bnumbers?|\bnumero|\bno\.?|\bnr\.?|\bitems?|\bsteps?|\bpoints?|#)\s{0,3}(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/gi;
/** Where topics were listed, also before any verb and at the front: "what does the second have", "first: where is it". */
const ofTopics = new RegExp(
  String.raw`\bthe (${place})\b(?!\s+(?:time|day|week|month|year|thing|place|model|version|step)s?\b)|${leads}(${place})(?=\s*[.,:;?-])`,
  'gi',
);
const middle = /\b(?:the|that) middle(?: one| step| item| point)?\b/i;
/** Counted from the end: "second to last", "3rd from the bottom", "penultimate". */
const fromEnd = new RegExp(
  String.raw`\b(${counted}|next)(?: ${listNoun})?[ -](?:to[ -](?:the[ -])?last|last|from (?:the )?(?:last|end|bottom|back))\b|\b(penultimate|last but one|${listNoun} before (?:the )?last)\b|\blast but (two|three)\b`,
  'i',
);
/** At an end of the list, as it is seen. */
const atEnd =
  /(?:\b(?:the|that|very)|^\W*(?:and|ok)?) ?\b(?:(top|upper|topmost)|bottom|lower|lowest|bottommost)(?: (?:one|item|step|point|of (?:them|the list)))*(?=\W*$|,| (?:is|does|means?|for|pl[sz]|please)\b)/i;
const several = /\b(?:the )?(first|last|final) (two|three|four|five|[2-5])\b/i;
const both = /\bboth\b/i;
const beside = new RegExp(String.raw`\b(after|before) the (${place})\b`, 'i');

/** A number alone, where it is asked for: "and 3?", "2 pls", "2 and 4". */
const lone = new RegExp(
  String.raw`${leads}#?(\d{1,2})(?=\s*(?:\?|pl[sz]\b|please\b)|${joint}${placed})|^\W*(?:and|then|also|ok|so) (\d{1,2})\W*$`,
  'gi',
);

const thatOne = '(?:that|this|it|one)';
const next = new RegExp(
  String.raw`^\W*(?:and\s+|ok\s+|so\s+)*(?:what\s+(?:is|s|about|comes)\s+|what's\s+)?(?:(?:the\s+)?(?:next|following)(?:\s+${listNoun})?|(?:the\s+)?(?:${listNoun}\s+after(?:\s+${thatOne})?|after\s+${thatOne})|(?:and\s+)?then)(?:\W|pl[sz]\b|please\b|then\b)*$`,
  'i',
);
const previous = new RegExp(
  String.raw`^\W*(?:and\s+|ok\s+|so\s+)*(?:what\s+(?:is|s|about|comes|came)\s+|what's\s+)?(?:(?:the\s+)?previous(?:\s+${listNoun})?|(?:the\s+)?(?:${listNoun}\s+)?before(?:\s+${thatOne})?)(?:\W|pl[sz]\b|please\b|then\b)*$`,
  'i',
);

/** Of two. */
const theOther =
  /^\W*(?:(?:and|ok|so|what about|now)\s+)*(?:the )?other(?: (?:one|tool|feature))?\b(?:\W|pl[sz]\b|please\b|then\b)*$/i;

const isShort = (text: string): boolean => text.split(/\s+/).length <= mostWords;
const holds = (text: string, words: RegExp): boolean => text.search(words) >= 0;

/** May the text point at an item of a list at all? */
export const isPointing = (text: string): boolean =>
  isShort(text) &&
  [ordinal, bare, comes, middle, fromEnd, atEnd, several, number, lone, both, beside].some(words => holds(text, words));

/** Does the text go on from the item that was pointed at before? */
export const isStepping = (text: string): boolean => [next, previous, theOther].some(words => words.test(text));

/** What the turn means of what the talk showed last; null where it points at nothing in a list. */
export function meantIn(guide: Guide, talk: Talk | null, text: string): Meant | null {
  if (!talk || !isShort(text)) return null;
  const listed = topicsListed(guide, talk);
  const topics = listed.length > 1 ? topicsMeant(listed, talk, text) : null;
  if (topics) return topics;
  const list = listIn(guide, talk);
  const at = list ? [...placesIn(text, list.items.length, talk.at), ...besideName(text, list.items)] : [];
  const items = at.flatMap(one => (list?.items[one] ? [list.items[one]] : []));
  if (!list || items.length === 0) return null;
  const [item] = items;
  // An item that is called like a topic stands for it: "**Green tea** for a light cup".
  const called = items.length === 1 && item ? topicCalled(guide, list.topic, item) : undefined;
  if (called) {
    const all = list.items.map(one => topicCalled(guide, list.topic, one) ?? list.topic);
    return { kind: 'topics', topics: [called], at: at.at(-1) ?? 0, listed: all, rest: withoutPlace(text) };
  }
  return { kind: 'items', topic: list.topic, passage: list.passage, items, at: at.at(-1) ?? 0 };
}

function topicsMeant(listed: Topic[], { at: before }: Talk, text: string): Meant | null {
  if (both.test(text)) return { kind: 'topics', topics: listed.slice(0, 2), at: 1, listed, rest: '' };
  const certain = placesIn(text, listed.length, before);
  const at = certain.length > 0 ? certain : said(text, ofTopics).map(word => placeOf(word, listed.length));
  const topics = at.flatMap(one => listed[one] ?? []);
  return topics.length > 0 ? { kind: 'topics', topics, at: at.at(-1) ?? 0, listed, rest: withoutPlace(text) } : null;
}

/** The words by which a pattern tells places, in order, with those that are joined to them. */
const said = (text: string, words: RegExp): string[] =>
  [...text.matchAll(words)].flatMap(match => {
    const word = (match.slice(1).find(Boolean) ?? '').toLowerCase();
    return [word, ...joined(text.slice(match.index + match[0].length))];
  });

/** By the pattern that tells the most of them. */
const mostSaid = (text: string): string[] =>
  [ordinal, bare, comes, number, lone]
    .map(words => said(text, words))
    .reduce((most, one) => (one.length > most.length ? one : most));

function joined(rest: string): string[] {
  const [all = '', word] = further.exec(rest) ?? [];
  return word === undefined ? [] : [word.replace('#', '').toLowerCase(), ...joined(rest.slice(all.length))];
}

/** From 0; `before` is the place that was meant last. Places that the list has not are left out. */
function placesIn(text: string, count: number, before: number | undefined): number[] {
  const [, end = '', many = ''] = several.exec(text) ?? [];
  const size = Math.min((places[many.toLowerCase()] ?? -1) + 1, count);
  if (end) return Array.from({ length: size }, (_, i) => (places[end.toLowerCase()] === 0 ? i : count - size + i));
  const [, side, word = ''] = beside.exec(text) ?? [];
  const one = onePlace(text, count, before);
  const others = side
    ? [placeOf(word.toLowerCase(), count) + (side.toLowerCase() === 'after' ? 1 : -1)]
    : mostSaid(text).map(name => placeOf(name, count));
  return [...new Set(one === null ? others : [one])].filter(at => at >= 0 && at < count);
}

function onePlace(text: string, count: number, before: number | undefined): number | null {
  const end = fromEnd.exec(text);
  if (end) return count - 1 - placesBeforeEnd(end);
  const seen = atEnd.exec(text);
  if (seen) return seen[1] ? 0 : count - 1;
  if (middle.test(text)) return count % 2 === 1 ? (count - 1) / 2 : -1;
  if (before === undefined) return null;
  if (count === 2 && theOther.test(text)) return 1 - before;
  if (next.test(text)) return before + 1;
  return previous.test(text) ? before - 1 : null;
}

/** "Third from the end" is two places before it, "last but two" as well. */
const placesBeforeEnd = ([, ordinal = '', next, butSo = '']: readonly string[]): number =>
  next || ordinal.toLowerCase() === 'next' ? 1 : (places[(ordinal || butSo).toLowerCase()] ?? 1) + Number(butSo !== '');

/** -1 for none. */
function placeOf(word: string, count: number): number {
  if (word === 'last' || word === 'final') return count - 1;
  if (word === 'former') return count === 2 ? 0 : -1;
  if (word === 'latter') return count === 2 ? 1 : count - 1;
  return places[word] ?? -1;
}

/** "What comes after steaming?": the item beside one that is called by its name in bold. */
function besideName(text: string, items: readonly Span[][]): number[] {
  const words = wordsOf(text).join(' ');
  if (!/\b(?:after|before)\b/.test(words)) return [];
  return items.flatMap(([name], i) => {
    const called = name?.style === 'bold' ? wordsOf(name.text).join(' ') : '';
    if (called === '') return [];
    const beyond = words.endsWith(`after ${called}`) ? 1 : words.endsWith(`before ${called}`) ? -1 : 0;
    return beyond !== 0 && items[i + beyond] ? [i + beyond] : [];
  });
}

/** What a turn says beside the words that point. */
const withoutPlace = (text: string): string =>
  [ofTopics, ordinal, bare, comes, number]
    .reduce((rest, words) => rest.replaceAll(words, ' '), text)
    .replace(new RegExp(String.raw`^[\s,.:;?!-]*${listNoun}\b`, 'i'), ' ')
    .trim();

function topicsListed(guide: Guide, { view, choices }: Talk): Topic[] {
  const found = (ids: readonly string[]) => ids.flatMap(id => findTopic(guide, id) ?? []);
  if (choices) return found(choices);
  if (view?.kind === 'compare') return found(view.topics);
  return view?.kind === 'topics' ? [...guide.topics] : [];
}

/** The other topic whose name the item begins with in bold. */
function topicCalled(guide: Guide, own: Topic, [name]: Span[]): Topic | undefined {
  const called = name?.style === 'bold' ? wordsOf(name.text).join(' ') : '';
  return guide.topics.find(
    topic => topic !== own && topic.aliases.some(alias => called !== '' && wordsOf(alias).join(' ') === called),
  );
}

/** The passage with the list that the talk showed, with its topic; null where it showed none. */
export function listShown(guide: Guide, talk: Talk | null): { topic: Topic; passage: Passage } | null {
  return talk?.view?.kind === 'topic' ? listIn(guide, talk) : null;
}

/** The list on the card that was shown: of its passage, else of the lead, else the only one of the topic. */
function listIn(guide: Guide, { topics, view }: Talk) {
  const topic = findTopic(guide, (view?.kind === 'topic' ? view.topic : topics[0]) ?? '');
  if (!topic) return null;
  const shown = view?.kind === 'topic' ? topic.passages[view.passage] : undefined;
  const passage = [shown, ...topic.passages].find(one => one && itemsOf(one).length > 0);
  return passage ? { topic, passage, items: itemsOf(passage) } : null;
}
