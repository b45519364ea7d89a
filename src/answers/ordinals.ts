/** Which item of the list just shown a turn means: "the second one?", "what is the last one for", "both". */
import type { Span } from '../chat.ts';
import { findTopic, type Guide, type Passage, type Topic } from '../knowledge/guide.ts';
import { itemsOf } from './item.ts';
import type { Talk } from './talk.ts';

/** An item of a list in a topic's card, or a topic that stood in a list of topics. */
export type Meant =
  | { kind: 'item'; topic: Topic; passage: Passage; item: Span[] }
  | { kind: 'topics'; topics: Topic[] };

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
/** What follows an ordinal that stands for an item, and not for "the first time" or "the second model". */
const behind = String.raw`(?=\s*(?:ones?\b|steps?\b|items?\b|points?\b|types?\b|kinds?\b|bias\b|states?\b|parts?\b|fields?\b|entry\b|reasons?\b|options?\b|lines?\b|bullets?\b|pl[sz]\b|of (?:them|those|these)\b|is\b|does\b|do\b|for\b|means?\b|about\b|again\b|please\b|and\b|checks?\b|exactly\b|you\b|when\b|then\b|in short\b|in a few\b|one\b|$|[?.!,;:]))`;
const ordinal = new RegExp(
  String.raw`\b(?:the|that|and|your)\s+(?:very\s+)?(${counted}|last|final|former|latter)\b${behind}`,
  'i',
);
/** Without an article it has to stand before what a list is made of, or be all that is said: "third step pls", "1st?". */
const bare = new RegExp(
  String.raw`\b(${counted}|last|final)\s+(?:ones?|steps?|items?|points?|types?|kinds?|states?|parts?|fields?|entry|reasons?|options?|bullets?)\b|^\W*(?:and|what(?: is|'s|s)?|explain|tell me)?\s*(${counted}|last|final)(?:\W|pl[sz]\b|please\b|then\b)*$`,
  'i',
);
/** "What comes last?" */
const comes = new RegExp(
  String.raw`\b(?:comes|came|is|goes|stands) (${counted}|last)(?=\W*$| in (?:it|the list)\b)`,
  'i',
);
const middle = /\b(?:the|that) middle(?: one| step| item| point)?\b/i;
const nextToLast = /\b(?:next to last|second to last|second last|penultimate|last but one)\b/i;
const number =
  /(?:\bnumber|\bno\.?|\bnr\.?|\bitem|\bstep|#)\s{0,3}(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
const both = /\bboth\b/i;

/** May the text point at an item of a list at all? */
export const isPointing = (text: string): boolean =>
  text.split(/\s+/).length <= mostWords &&
  [ordinal, bare, comes, middle, nextToLast, number, both].some(words => words.test(text));

/** What the turn means of what the talk showed last; null where it points at nothing in a list. */
export function meantIn(guide: Guide, talk: Talk | null, text: string): Meant | null {
  if (!talk || !isPointing(text)) return null;
  const topics = topicsListed(guide, talk);
  if (topics.length > 1) {
    if (both.test(text)) return { kind: 'topics', topics: topics.slice(0, 2) };
    const topic = topics[placeIn(text, topics.length)];
    return topic ? { kind: 'topics', topics: [topic] } : null;
  }
  const listed = listIn(guide, talk);
  const item = listed?.items[placeIn(text, listed.items.length)];
  return listed && item ? { kind: 'item', topic: listed.topic, passage: listed.passage, item } : null;
}

/** From 0; -1 for none. */
function placeIn(text: string, count: number): number {
  if (nextToLast.test(text)) return count - 2;
  if (middle.test(text)) return count % 2 === 1 ? (count - 1) / 2 : -1;
  const [, word, alone = ''] = ordinal.exec(text) ?? bare.exec(text) ?? comes.exec(text) ?? number.exec(text) ?? [];
  const said = (word ?? alone).toLowerCase();
  if (said === 'last' || said === 'final') return count - 1;
  if (said === 'former') return count === 2 ? 0 : -1;
  if (said === 'latter') return count === 2 ? 1 : count - 1;
  return places[said] ?? -1;
}

function topicsListed(guide: Guide, { view, choices = [] }: Talk): Topic[] {
  const found = (ids: readonly string[]) => ids.flatMap(id => findTopic(guide, id) ?? []);
  if (view?.kind === 'compare') return found(view.topics);
  return view?.kind === 'topics' ? [...guide.topics] : found(choices);
}

/** The list on the card that was shown: of its passage, else of the lead, else the only one of the topic. */
function listIn(guide: Guide, { topics, view }: Talk) {
  const topic = findTopic(guide, (view?.kind === 'topic' ? view.topic : topics[0]) ?? '');
  if (!topic) return null;
  const shown = view?.kind === 'topic' ? topic.passages[view.passage] : undefined;
  const passage = [shown, ...topic.passages].find(one => one && itemsOf(one).length > 0);
  return passage ? { topic, passage, items: itemsOf(passage) } : null;
}
