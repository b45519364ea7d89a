import { findTopic, type Guide, type Topic } from '../knowledge/guide.ts';
import { shortTexts } from '../search/examples.ts';
import type { Finding } from '../search/finding.ts';
import { aspectWords, backReferences, contrastWords, forwardIt, stopWords } from '../text/english.ts';
import { stemOf, tellingStems, wordsOf } from '../text/words.ts';
import { withoutAspects } from './aspects.ts';
import { itemCalled } from './item.ts';
import { movedTo } from './moved.ts';
import type { Talk } from './talk.ts';

/** How a turn is to be read: by itself, about the last topic, or about the last topic and another one. */
export type Reading =
  | { kind: 'new' }
  /**
   * It leaves the guide: a short turn for what the guide lacks, which its few other words make sound like the guide.
   * `of` is the topic of which that is asked, such as its price.
   */
  | { kind: 'leave'; of: Topic | null }
  /** It calls another topic, and asks nothing else. */
  | { kind: 'moved'; topic: Topic }
  /** `strange` is the share of its own words that the guide does not have for the topic. */
  | { kind: 'carry'; topic: Topic; own: readonly string[]; strange: number }
  /** It calls the last topic by name. */
  | { kind: 'again'; topic: Topic; own: number; strange: number }
  | { kind: 'contrast'; topics: [Topic, Topic] }
  /** It asks what the two have to do with each other. */
  | { kind: 'relation'; topics: [Topic, Topic] };

/** With no more than these, a turn is hardly a question of its own. */
const fewWords = 3;

const leadIn = /^\W*(?:and|but|also|so|ok(?:ay)?|then|what about|how about|what if|any|same|or)\b/i;

/**
 * Reads a turn in the light of the talk. A turn that names another topic, or that brings enough of its own, starts
 * anew; one that points back ("any example?", "who uses it") carries the last topic on.
 */
export function readTurn(guide: Guide, talk: Talk | null, text: string, finding: Finding): Reading {
  const last = talk?.topics.map(id => findTopic(guide, id)).find(topic => topic !== undefined);
  if (!last) return { kind: 'new' };
  const points = wordsOf(text.replace(forwardIt, ' ')).some(word => backReferences.has(word));
  const pronoun = points || /\bthe ones?\b/i.test(text);
  const pointsBack = pronoun || leadIn.test(text);
  const [named] = finding.named.filter(topic => topic !== last);
  if (named) return withNamed(last, named, text, pointsBack, finding);
  const says = (word: string) => saidIn(guide, last, [word]) > 0;
  const found = finding.outcome === 'none' ? undefined : finding.candidates[0]?.topic;
  const moved = movedTo(guide, last, text, { found, says });
  if (moved) return { kind: 'moved', topic: moved };
  const other = finding.candidates.find(({ topic }) => topic !== last)?.topic;
  if (other && orAnother.test(text) && finding.outcome !== 'none') return { kind: 'contrast', topics: [other, last] };
  if (other && notThis.test(text) && finding.outcome !== 'none') return { kind: 'moved', topic: other };
  const own = ownWords(text, finding);
  const isItem = own.length > 0 && itemCalled(last, own) !== undefined;
  const turn: Turn = {
    pronoun,
    pointsBack,
    asksForPart: partOf.test(text),
    own: own.length,
    said: saidIn(guide, last, own),
    found: saidIn(guide, other, own),
    asksForTopic: isItem ? 0 : Number(asksForTopic.test(text)) + Number(asksForTool.test(text)),
    wants: wantsAspect(text),
  };
  if (isOtherThing(guide, text, finding.query) || leaves(last, turn, finding)) {
    const { outsideAsks, outsideNames } = finding.query;
    return { kind: 'leave', of: outsideAsks.length > 0 && outsideNames.length === 0 ? last : null };
  }
  const strange = own.length === 0 ? 0 : 1 - turn.said / own.length;
  if (finding.named.includes(last)) return { kind: 'again', topic: last, own: own.length, strange };
  return leansOn(last, turn, finding) ? { kind: 'carry', topic: last, own, strange } : { kind: 'new' };
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
function withNamed(last: Topic, named: Topic, text: string, pointsBack: boolean, finding: Finding): Reading {
  const { words } = finding.query;
  if (finding.named.length > 1) return { kind: 'new' };
  const contrasts = words.some(word => contrastWords.has(word));
  if ((pointsBack && contrasts) || likens.test(text)) {
    const isFirst = namesFirst(named, words);
    return { kind: 'contrast', topics: isFirst ? [named, last] : [last, named] };
  }
  const together = asksTogether.test(text) && (pointsBack || /^\W*(?:works?|needs?|goes)\b/i.test(text));
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

/** Asks which topic it is that does something: "which tool finds it", "the one for labels", "who approves them". */
const asksForTopic =
  /\b(?:which|what)(?:'s| is)? (?:the )?(?:tool|feature|service|product)s?\b|\b(?:the|that) (?:(?!or |and )\p{L}+ ){0,3}(?:one|thing|tool|feature|service)\b(?! (?:does|do|compares?)\b)|^\W*(?:(?:ok|and|so|but|then|now)\W+)*(?:which one|what|who) (?!(?:is|are|s|does|do|did|can|would|should|will|about|for|if|in|else|kinds?|types?|the|happens|goes|gets|i|you|we|it|them|they|other)\b)\p{L}+s\b/iu;

const asksForTool = /\b(?:which|what)(?:'s| is)? (?:the )?(?:tool|feature|service|product)\b/i;

/** "And for bias?", where "and bias?" may as well be another topic. */
const partOf = /^\W*(?:and|but|so|ok|or|what about|how about)\s+(?:for|in|with|on|of|to|the|its|their|is|does)\b/i;

/** Says what is wanted of a topic, as "in practice" does; who did something may be asked of anything. */
function wantsAspect(text: string): boolean {
  const asked = text.replaceAll(/\bwho\b/gi, ' ');
  return withoutAspects(asked) !== asked;
}

/**
 * `own` is how many words of the turn carry a subject; `said` and `found` are how many of these stand in what the guide
 * says of the last topic, and of the likeliest other one.
 */
type Turn = {
  pronoun: boolean;
  pointsBack: boolean;
  own: number;
  said: number;
  found: number;
  asksForPart: boolean;
  /** 0 if not, 2 if in so many words. */
  asksForTopic: number;
  wants: boolean;
};

/** "And credit cards?": a word of a topic's name with another word before it, which the guide does not have for the topic. */
function isOtherThing(guide: Guide, text: string, { words }: Finding['query']): boolean {
  const own = words.filter(word => !stopWords.has(word));
  const [quality, thing, ...more] = own;
  if (!quality || !thing || more.length > 0 || !alongside.test(text)) return false;
  const called = guide.topics.filter(({ aliases }) => aliases.some(name => endsWith(wordsOf(name), thing)));
  return called.length > 0 && !called.some(topic => saidIn(guide, topic, [quality]) > 0);
}
const alongside =
  /^\W*(?:and|what about|how about|or|but|so)\b(?!.*\b(?:does|do|is|are|can|which|who|how|when|why|where)\b)/i;
const endsWith = (name: readonly string[], word: string): boolean =>
  name.length > 1 && stemOf(name.at(-1) ?? '') === stemOf(word);

/** From this on, the guide answers it whatever stands beside. */
const surelyInside = 0.95;

/** With up to so many words a turn is hardly a question of its own. */
const shortTurn = 5;

function leaves(last: Topic, { pronoun, pointsBack, own, said, found, wants }: Turn, finding: Finding): boolean {
  const { outsideNames, outsideTerms, outsideAsks, words } = finding.query;
  if (finding.named.length > 0 || finding.inScope >= surelyInside || own > fewWords) return false;
  if (outsideAsks.length > 0 || (said < own && outsideNames.length + outsideTerms.length > 0)) return true;
  // Whatever its words sound like, the guide has none of them, of the last topic or of the one that they sound like.
  if (finding.outcome === 'none' || finding.candidates[0]?.topic === last || pronoun || wants) return false;
  return own > 0 && own < 3 && said + found === 0 && (pointsBack || words.length <= shortTurn);
}

/**
 * Is the turn about the last topic rather than another one? By logistic regression on the turns of tests/eval: `lead` is
 * how far the likeliest other topic is ahead of the last one, in the score that orders them.
 */
const leaning = {
  base: 7.2,
  lead: -1,
  pronoun: 1.3,
  own: -2,
  said: 1,
  part: 2.5,
  found: -0.7,
  strange: -2,
  asksForTopic: -2.4,
};
/** Beyond these a lead says no more. */
const mostLead = 6;
/** A turn of nothing that the guide has for the last topic moves on, where another one is so far ahead. */
const clearLead = 5;
const mostOwn = 4;
/** So many words of its own, none of which the guide has for the last topic, are a subject of their own. */
const ownSubject = 2;
/** "And for bias?": so few words, all of which the guide has for the last topic, ask for a part of it. */
const shortAsk = 3;

function leansOn(last: Topic, turn: Turn, finding: Finding): boolean {
  const { outsideNames, outsideAsks } = finding.query;
  if (outsideAsks.length > 0 || (turn.said < turn.own && outsideNames.length > 0)) return false;
  if (turn.own === 0) return true;
  if (!turn.pointsBack && turn.own >= ownSubject && turn.said === 0) return false;
  const signs = signsOf(last, turn, finding);
  const keys = Object.keys(leaning) as (keyof typeof leaning)[];
  return keys.reduce((odds, key) => odds + leaning[key] * signs[key], 0) > 0;
}

function signsOf(
  last: Topic,
  { pronoun, asksForPart, own, said, found, asksForTopic: asks }: Turn,
  { candidates, inScope }: Finding,
) {
  const score = candidates.find(({ topic }) => topic === last)?.score ?? 0;
  const lead = (candidates.find(({ topic }) => topic !== last)?.score ?? 0) - score;
  return {
    base: 1,
    lead: Math.min(Math.max(lead, -mostLead), mostLead),
    pronoun: Number(pronoun),
    own: Math.min(own, mostOwn),
    said: said / own,
    part: Number(asksForPart && own < shortAsk && said === own),
    found: found / own,
    strange: Number(said === 0 && lead >= clearLead && inScope >= surelyInside),
    asksForTopic: asks,
  };
}

/** The words of the turn that carry a subject, beyond those that only say what is wanted of one. */
function ownWords(text: string, { query }: Finding): string[] {
  const wanted = new Set(wordsOf(withoutAspects(text)));
  const typed = new Map(query.repairs.map(({ typed: word, read }) => [read, word]));
  return query.telling.filter(word => wanted.has(typed.get(word) ?? word) && !aspectWords.has(word));
}

/** How many of some words stand in what the guide says of a topic, in these or in words that mean the same. */
const saidIn = (guide: Guide, topic: Topic | undefined, words: readonly string[]): number => {
  const said = topic && stemsSaid(guide).get(topic);
  return said ? words.filter(word => said.has(stemOf(word))).length : 0;
};

const known = new WeakMap<Guide, ReadonlyMap<Topic, ReadonlySet<string>>>();
function stemsSaid(guide: Guide): ReadonlyMap<Topic, ReadonlySet<string>> {
  const made = known.get(guide) ?? new Map(guide.topics.map(topic => [topic, stemsOf(guide, topic)]));
  known.set(guide, made);
  return made;
}

function stemsOf({ words: { synonyms } }: Guide, topic: Topic): ReadonlySet<string> {
  const texts = topic.passages.flatMap(({ heading, text }) => [heading, text]);
  const own = new Set([...shortTexts(topic), ...texts].flatMap(tellingStems));
  const groups = synonyms.map(group => group.map(tellingStems));
  const meant = groups.filter(group => group.some(stems => stems.length > 0 && stems.every(stem => own.has(stem))));
  return new Set([...own, ...meant.flat().flatMap(stems => (stems.length === 1 ? stems : []))]);
}

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
