import { findTopic, type Guide, type Topic } from '../knowledge/guide.ts';
import type { Finding } from '../search/finding.ts';
import { aspectWords, backReferences, contrastWords, forwardIt } from '../text/english.ts';
import { wordsOf } from '../text/words.ts';
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
  if (leaves(text, finding)) return { kind: 'leave' };
  return leansOn(last, text, finding, { pronoun, pointsBack })
    ? { kind: 'carry', topic: last, asks: ownWords(text, finding) > 0 }
    : { kind: 'new' };
}

/** From this on, the guide answers it whatever stands beside. */
const surelyInside = 0.95;

function leaves(text: string, finding: Finding): boolean {
  const { outsideNames, outsideTerms, outsideAsks } = finding.query;
  const lacks = outsideNames.length + outsideTerms.length + outsideAsks.length > 0;
  return lacks && finding.named.length === 0 && finding.inScope < surelyInside && ownWords(text, finding) <= fewWords;
}

type Pointing = { pronoun: boolean; pointsBack: boolean };

function leansOn(last: Topic, text: string, finding: Finding, { pronoun, pointsBack }: Pointing): boolean {
  const { outsideNames, outsideAsks } = finding.query;
  if (finding.named.includes(last) || outsideNames.length + outsideAsks.length > 0) return false;
  const own = ownWords(text, finding);
  if (own === 0) return true;
  const [first] = finding.candidates;
  if (first?.topic === last && finding.inScope >= surelyOutside) return true;
  if (movesOn(last, own, finding, pronoun)) return false;
  if (pronoun && own <= fewWords) return true;
  const knownHere = finding.hits.some(({ topic }) => topic === last);
  if (pronoun) return own < longTurn && (knownHere || finding.inScope >= surelyOutside);
  if (pointsBack) return own < longTurn && (knownHere || own < selfContained);
  return own < selfContained && knownHere && finding.outcome !== 'found';
}

/**
 * Read alone, does the turn clearly ask for another topic? A pronoun then points inside the turn, or to people. With it,
 * or with one word of its own only, the turn has to be surer of it.
 */
function movesOn(last: Topic, own: number, { candidates, inScope, outcome }: Finding, pronoun: boolean): boolean {
  const [first] = candidates;
  const behind = candidates.find(({ topic }) => topic === last);
  if (outcome !== 'found' || !first || !behind || first === behind) return false;
  const lead = first.score - behind.score;
  const { least, ahead } = pronoun ? (own < selfContained ? sure.few : sure.pointing) : sure.plain;
  return (!pronoun || own > 1) && inScope >= least && lead >= ahead;
}
/** From which probability that the guide answers it, and from which lead over the last topic, a turn stands alone. */
const sure = {
  plain: { least: 0.7, ahead: 3 },
  pointing: { least: 0.75, ahead: 3 },
  few: { least: 0.85, ahead: 4 },
};

/** How many words of the turn carry a subject, beyond those that only say what is wanted of one. */
function ownWords(text: string, { query }: Finding): number {
  const wanted = new Set(wordsOf(withoutAspects(text)));
  const typed = new Map(query.repairs.map(({ typed: word, read }) => [read, word]));
  return query.telling.filter(word => wanted.has(typed.get(word) ?? word) && !aspectWords.has(word)).length;
}
