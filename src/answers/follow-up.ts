import { findTopic, type Guide, type Topic } from '../knowledge/guide.ts';
import type { Finding } from '../search/finding.ts';
import type { Search } from '../search/search.ts';
import { contrastWords, stopWords } from '../text/english.ts';
import { stemOf, wordsOf } from '../text/words.ts';
import { leaningOf, ownWords, pointsBack, signalsOf, type Turn } from './leaning.ts';
import { movedTo } from './moved.ts';
import { saidOf } from './said.ts';
import type { Talk } from './talk.ts';
import { verdictOn } from './verdict.ts';

/** How a turn is to be read: by itself, about the last topic, or about the last topic and another one. */
export type Reading =
  | { kind: 'new' }
  /** It leaves the guide. `of` is the topic of which that is asked, such as its price. */
  | { kind: 'leave'; of: Topic | null }
  /** It calls another topic, and asks nothing else. */
  | { kind: 'moved'; topic: Topic }
  /** `own` are the words that carry a subject. */
  | { kind: 'carry'; topic: Topic; own: readonly string[] }
  | { kind: 'contrast'; topics: [Topic, Topic] }
  /** It asks what the two have to do with each other. */
  | { kind: 'relation'; topics: [Topic, Topic] };

const leadIn = /^\W*(?:and|but|also|so|ok(?:ay)?|then|what about|how about|what if|any|same|or)\b/i;

/** Reads a turn in the light of the talk: by the topic that it names, if any, else by what speaks for the last one. */
export function readTurn(guide: Guide, search: Search, talk: Talk | null, text: string, finding: Finding): Reading {
  const last = lastTopic(guide, talk);
  if (!last) return { kind: 'new' };
  return readByName(guide, last, text, finding) ?? readBySigns(guide, turnOn(search, last, text, finding));
}

/** The topic that was spoken of last. */
export const lastTopic = (guide: Guide, talk: Talk | null): Topic | undefined =>
  talk?.topics.map(id => findTopic(guide, id)).find(topic => topic !== undefined);

/** The turn with what the search finds in it once it calls the last topic. */
export const turnOn = (search: Search, last: Topic, text: string, alone: Finding): Turn => ({
  last,
  text,
  alone,
  named: alone.named.includes(last) ? alone : search.find(`${last.short}: ${text}`),
});

/** A turn that names another topic, or says that another is meant, is about that; null for any other turn. */
export function readByName(guide: Guide, last: Topic, text: string, finding: Finding): Reading | null {
  const [named] = finding.named.filter(topic => topic !== last);
  if (named) return withNamed(last, named, text, pointsBack(text) || leadIn.test(text), finding);
  const says = (word: string) => saidOf(guide, last, [word]) > 0;
  const found = finding.outcome === 'none' ? undefined : finding.candidates[0]?.topic;
  const moved = movedTo(guide, last, text, { found, says });
  if (moved) return { kind: 'moved', topic: moved };
  const other = finding.candidates.find(({ topic }) => topic !== last)?.topic;
  if (other && orAnother.test(text) && finding.outcome !== 'none') return { kind: 'contrast', topics: [other, last] };
  if (other && notThis.test(text) && finding.outcome !== 'none') return { kind: 'moved', topic: other };
  return isOtherThing(guide, text, finding.query) ? { kind: 'leave', of: null } : null;
}

/** What its authors decided of the last topic, the guide answers whatever else speaks against it. */
function readBySigns(guide: Guide, turn: Turn): Reading {
  const { last, text, alone, named } = turn;
  const signals = signalsOf(guide, turn);
  const leaning = leaningOf(signals);
  const own = ownWords(text, alone);
  const isDecided = leaning === 'leave' && verdictOn(guide, last, alone.query.words, true) !== null;
  if (leaning === 'alone' || named === alone)
    return leaning === 'leave' ? { kind: 'leave', of: last } : { kind: 'new' };
  if (leaning === 'stay' || isDecided) return { kind: 'carry', topic: last, own };
  const isOfLast =
    leadIn.test(text) || signals.pronoun + signals.number + signals.origin + saidOf(guide, last, own) > 0;
  return { kind: 'leave', of: isOfLast ? last : null };
}

/** "… or is that another one?" */
const orAnother =
  /\bor (?:is (?:that|this|it) |that's |thats |does )?(?:an?other|something else|a different|some other|not)(?: (?:one|tool|feature|service|thing|topic))?\W{0,5}$/i;
/** "No, not that, …": whatever else it says, the last topic is not meant. */
const notThis =
  /^\W*(?:(?:no|nope|wait|sorry|hm+|ok|and|but)\W+)*(?:not (?:that|this|it|the)\b|wrong one|the other one|i meant?\b)/i;

/** Words that hold two things against each other where only one of them is named: "is X the same?" */
const likens = /\b(?:same|similar|alike|differ(?:s|ent|ence)?)\b/i;
/** What begins so asks whether two go together, where no word holds them against each other. */
const asksTogether =
  /^\W*(?:(?:and|so|but|ok|then)\s+)*(?:do(?:es)?|can|could|is|are|will|must|should|works?|needs?|goes|how do(?:es)?)\b/i;

/** A turn that names another topic asks for that, or for both. */
function withNamed(last: Topic, named: Topic, text: string, leans: boolean, finding: Finding): Reading {
  const { words } = finding.query;
  if (finding.named.length > 1) return { kind: 'new' };
  const contrasts = words.some(word => contrastWords.has(word));
  if ((leans && contrasts) || likens.test(text)) {
    const isFirst = namesFirst(named, words);
    return { kind: 'contrast', topics: isFirst ? [named, last] : [last, named] };
  }
  const together = asksTogether.test(text) && (leans || /^\W*(?:works?|needs?|goes)\b/i.test(text));
  return together && speaksOf(last, named) ? { kind: 'relation', topics: [last, named] } : { kind: 'new' };
}

const beforeName = new Set(['and', 'but', 'so', 'ok', 'then', 'is', 'are', 'does', 'the']);
function namesFirst({ aliases }: Topic, words: readonly string[]): boolean {
  const rest = words.slice(words.findIndex(word => !beforeName.has(word))).join(' ');
  return aliases.some(name => rest.startsWith(wordsOf(name).join(' ')));
}

/** Does the guide speak of one of them where it tells of the other? */
const speaksOf = (one: Topic, other: Topic): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([of, to]) => of?.passages.some(({ text }) => to?.aliases.some(name => text.includes(name))));

/** "And credit cards?": a word of a topic's name with another word before it, which the guide does not have for the topic. */
function isOtherThing(guide: Guide, text: string, { words }: Finding['query']): boolean {
  const own = words.filter(word => !stopWords.has(word));
  const [quality, thing, ...more] = own;
  if (!quality || !thing || more.length > 0 || !alongside.test(text)) return false;
  const called = guide.topics.filter(({ aliases }) => aliases.some(name => endsWith(wordsOf(name), thing)));
  return called.length > 0 && !called.some(topic => saidOf(guide, topic, [quality]) > 0);
}
const alongside =
  /^\W*(?:and|what about|how about|or|but|so)\b(?!.*\b(?:does|do|is|are|can|which|who|how|when|why|where)\b)/i;
const endsWith = (name: readonly string[], word: string): boolean =>
  name.length > 1 && stemOf(name.at(-1) ?? '') === stemOf(word);

/** Asks for what was said before in easier words: a guide has one wording of it, but an example as well. */
const asksSimpler =
  /\b(?:more simply|simpler|simplify|explain (?:it |that |this )?simply|(?:simple|plain|easy|easier|normal|human|baby|layman['’]?s?) (?:words?|terms?|english|language|way|explanation|version)|eli ?5|like (?:i['’]?m|i am|i was|a|for a) (?:5|five|ten|child|kid|toddler|dummy)|for (?:dummies|beginners|noobs|kids)|dumb (?:it|that|this) down|in english)\b/i;
/** Asks how the bot works, unless something was spoken of before. */
const asksHow = /^(?:\W|(?:so|and|ok|but|sorry|hm)\b)*how (?:does|do) (?:this|it|that) work\b[^\p{L}]*$/iu;

/** What a turn asks of the topic that was spoken of last, though by itself it would be words to the bot; null for none. */
export function askedOfLast(text: string): string | null {
  if (asksSimpler.test(text)) return 'any example?';
  return asksHow.test(text) ? text : null;
}
