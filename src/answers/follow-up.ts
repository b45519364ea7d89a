import { findTopic, type Guide, type Topic } from '../knowledge/guide.ts';
import { shortTexts } from '../search/examples.ts';
import type { Finding } from '../search/finding.ts';
import { aspectWords, backReferences, contrastWords, forwardIt } from '../text/english.ts';
import { stemOf, tellingStems, wordsOf } from '../text/words.ts';
import { withoutAspects } from './aspects.ts';
import type { Talk } from './talk.ts';

/** How a turn is to be read: by itself, about the last topic, or as a contrast of the last topic with a named one. */
export type Reading =
  | { kind: 'new' }
  /** It leaves the guide: a short turn for what the guide lacks, which its few other words make sound like the guide. */
  | { kind: 'leave' }
  /** `asks`: it has words of its own, which may ask for what the guide does not say of the topic. */
  | { kind: 'carry'; topic: Topic; asks: boolean }
  | { kind: 'contrast'; topics: [Topic, Topic] };

/** A turn with this many telling words of its own stands by itself, unless it points back. */
const selfContained = 3;
/** With no more than these, "it" can only mean the last topic. */
const fewWords = 3;
/** With this many it stands by itself even if a word such as "it" is in it: the word points inside the turn. */
const longTurn = 7;
/** Below this one, the turn is clearly about something else. */
const surelyOutside = 0.25;

const leadIn = /^\W*(?:and|but|also|so|ok(?:ay)?|then|what about|how about|what if|any|same|or)\b/i;

/**
 * Reads a turn in the light of the talk. A turn that names another topic, or that brings enough of its own, starts
 * anew; one that points back ("any example?", "who uses it") carries the last topic on.
 */
export function readTurn(guide: Guide, talk: Talk | null, text: string, finding: Finding): Reading {
  const last = talk?.topics.map(id => findTopic(guide, id)).find(topic => topic !== undefined);
  if (!last) return { kind: 'new' };
  const { words } = finding.query;
  const pronoun =
    wordsOf(text.replace(forwardIt, ' ')).some(word => backReferences.has(word)) || /\bthe ones?\b/i.test(text);
  const pointsBack = pronoun || leadIn.test(text);
  const [named] = finding.named.filter(topic => topic !== last);
  if (named) {
    const contrasts = words.some(word => contrastWords.has(word));
    return pointsBack && contrasts && finding.named.length === 1
      ? { kind: 'contrast', topics: [last, named] }
      : { kind: 'new' };
  }
  const own = ownWords(text, finding);
  const said = saidIn(guide, last, own);
  const asked = text.replaceAll(/\bwho\b/gi, ' ');
  const wants = withoutAspects(asked) !== asked;
  const turn: Turn = {
    pronoun,
    pointsBack,
    own: own.length,
    said,
    found: saidIn(guide, finding.candidates[0]?.topic, own),
    wants,
  };
  if (leaves(last, turn, finding)) return { kind: 'leave' };
  return leansOn(last, turn, finding) ? { kind: 'carry', topic: last, asks: own.length > 0 } : { kind: 'new' };
}

/**
 * `own` is how many words of the turn carry a subject; `said` and `found` are how many of these stand in what the guide
 * says of the last topic, and of the one that the turn alone would find. `wants`: it says what is wanted of a topic, as
 * "in practice" does; who did something may be asked of anything.
 */
type Turn = { pronoun: boolean; pointsBack: boolean; own: number; said: number; found: number; wants: boolean };

/** From this on, the guide answers it whatever stands beside. */
const surelyInside = 0.95;

/** With up to so many words a turn is hardly a question of its own. */
const shortTurn = 5;

function leaves(last: Topic, { pronoun, pointsBack, own, said, found, wants }: Turn, finding: Finding): boolean {
  const { outsideNames, outsideTerms, outsideAsks, words } = finding.query;
  if (finding.named.length > 0 || finding.inScope >= surelyInside || own > fewWords) return false;
  if (outsideNames.length + outsideTerms.length + outsideAsks.length > 0) return true;
  // Whatever its words sound like, the guide has none of them, of the last topic or of the one that they sound like.
  if (finding.outcome === 'none' || finding.candidates[0]?.topic === last || pronoun || wants) return false;
  return own > 0 && own < 3 && said + found === 0 && (pointsBack || words.length <= shortTurn);
}

function leansOn(last: Topic, turn: Turn, finding: Finding): boolean {
  const { pronoun, pointsBack, own } = turn;
  const { outsideNames, outsideAsks } = finding.query;
  if (finding.named.includes(last) || outsideNames.length + outsideAsks.length > 0) return false;
  if (own === 0) return true;
  const [first] = finding.candidates;
  if (first?.topic === last && finding.inScope >= surelyOutside) return true;
  if (movesOn(last, turn, finding)) return false;
  if (pronoun && own <= fewWords) return true;
  const knownHere = finding.hits.some(({ topic }) => topic === last);
  if (pronoun) return own < longTurn && (knownHere || finding.inScope >= surelyOutside);
  if (pointsBack) return own < longTurn && (knownHere || own < selfContained);
  return own < selfContained && knownHere && finding.outcome !== 'found';
}

/**
 * Read alone, does the turn clearly ask for another topic? A pronoun then points inside the turn, or to people. With it
 * the turn has to be surer of it, most of all with one word of its own only.
 */
function movesOn(last: Topic, { pronoun, own, said }: Turn, { candidates, inScope, outcome }: Finding): boolean {
  const [first] = candidates;
  const behind = candidates.find(({ topic }) => topic === last);
  if (outcome !== 'found' || !first || !behind || first === behind) return false;
  const isAt = ({ least, ahead }: typeof sure.plain) => inScope >= least && first.score - behind.score >= ahead;
  if (!pronoun) return isAt(sure.plain);
  if (own === 1) return said === 0 && isAt(sure.strange);
  return isAt(own < selfContained ? sure.few : sure.pointing);
}
/** From which probability that the guide answers it, and from which lead over the last topic, a turn stands alone. */
const sure = {
  plain: { least: 0.7, ahead: 3 },
  pointing: { least: 0.75, ahead: 3 },
  few: { least: 0.85, ahead: 4 },
  /** Its one word is none that the guide has for the last topic: "how do I explain their predictions". */
  strange: { least: 0.95, ahead: 5 },
};

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
