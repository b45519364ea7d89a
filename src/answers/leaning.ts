/** Whether a turn of a talk stays with the last topic, asks something by itself, or leaves the guide. */
import type { Guide, Topic } from '../knowledge/guide.ts';
import type { Finding } from '../search/finding.ts';
import { aspectWords, backReferences, forwardIt } from '../text/english.ts';
import { lightWords } from '../text/light-words.ts';
import { stemOf, tellingStems, wordsOf } from '../text/words.ts';
import { withoutAspects } from './aspects.ts';
import { itemCalled } from './item.ts';
import { saidOf, saidOfAny } from './said.ts';
import { asksForOrigin, asksUnsaidNumber } from './unsaid.ts';

export type Leaning = 'stay' | 'alone' | 'leave';

/**
 * A turn, the topic that was spoken of last, and what the search finds: in the turn as it is (`alone`), and in the turn
 * with the topic's name before it (`named`).
 */
export type Turn = { last: Topic; text: string; alone: Finding; named: Finding };

/** What speaks for each; of about the same size, so that a fit holds none of them back. */
export type LeaningSignals = {
  base: number;
  pronoun: number;
  /** "There", "those", "them": what the last answer told of, or another thing altogether. */
  those: number;
  words: number;
  /** It has no word that carries a subject, and asks for no number or origin. */
  nothing: number;
  /** The share of its own words that the guide says of no topic. */
  foreign: number;
  /** How many of its own words the guide does not say of the last topic. */
  strange: number;
  /** Its own words are said neither of the last topic nor of the likeliest other one. */
  unsaid: number;
  /** How far the likeliest other topic is ahead, in the score that orders them. */
  ahead: number;
  other: number;
  otherText: number;
  /** Its own words stand in a heading of the last topic, or call an item of a list there. */
  part: number;
  /** It has a word of the last topic's names, though none of them. */
  calls: number;
  /** Whether the guide answers the turn alone: by all evidence, and by the model. */
  alone: number;
  aloneModel: number;
  /** How the turn fares once it calls the last topic: the votes of the nearest examples, and that topic by the model. */
  namedVotes: number;
  namedLast: number;
  /** 0 if it does not ask which topic does something, 2 if in so many words. */
  asksForTopic: number;
  /** It asks for a number, or for what lies behind a thing, that the guide does not state of the last topic. */
  number: number;
  origin: number;
};

/** The odds against staying with the last topic. */
type Odds = Record<Exclude<Leaning, 'stay'>, LeaningSignals>;

/** By multinomial logistic regression on turns that several hands wrote; `npm run calibrate -- turns` fits them anew. */
const odds: Odds = {
  alone: {
    base: -1.97,
    pronoun: -1.91,
    those: 1.25,
    words: -0.14,
    nothing: -1.43,
    foreign: -0.57,
    strange: 0.38,
    unsaid: -0.65,
    ahead: 1.63,
    other: 2.59,
    otherText: -0.07,
    part: -1.03,
    calls: -0.29,
    alone: -0.49,
    aloneModel: 1.18,
    namedVotes: 0.74,
    namedLast: -2.01,
    asksForTopic: 1.65,
    number: -0.03,
    origin: -0.33,
  },
  leave: {
    base: -0.87,
    pronoun: -0.51,
    those: 0.05,
    words: -1.34,
    nothing: -1.89,
    foreign: 1.59,
    strange: 1.39,
    unsaid: -0.3,
    ahead: -0.2,
    other: 0.71,
    otherText: 0.53,
    part: -0.23,
    calls: -0.89,
    alone: -2.04,
    aloneModel: -0.13,
    namedVotes: -1.58,
    namedLast: -1.81,
    asksForTopic: -0.43,
    number: 4.22,
    origin: 2.94,
  },
};

/** Talks go on more often than they move to another topic, and more often than those fitted to. */
const inDoubt = 0.4;

export function leaningOf(signals: LeaningSignals, by: Odds = odds): Leaning {
  const alone = weigh(signals, by.alone);
  const leave = weigh(signals, by.leave);
  const isOnlyOfLast = signals.nothing > 0 && signals.pronoun > 0;
  if (Math.max(alone - inDoubt, leave) <= 0 || (isOnlyOfLast && alone > leave)) return 'stay';
  return alone > leave ? 'alone' : 'leave';
}

const weigh = (signals: LeaningSignals, by: LeaningSignals): number =>
  signalNames.reduce((sum, name) => sum + by[name] * signals[name], 0);
export const signalNames = Object.keys(odds.alone) as (keyof LeaningSignals)[];

/** Beyond these, a number says no more. */
const most = { words: 14, strange: 4, ahead: 6, text: 6, model: 4 };
const within = (value: number, bound: number): number => Math.min(Math.max(value, -bound), bound);
const logOdds = (share: number): number => Math.log(Math.max(share, 0.001) / Math.max(1 - share, 0.001));
const logShare = (share = 0): number => Math.log(share + 0.01);

export function signalsOf(guide: Guide, { last, text, alone, named }: Turn): LeaningSignals {
  const of = (finding: Finding, topic: Topic) => finding.candidates.find(one => one.topic === topic);
  const other = alone.candidates.find(({ topic }) => topic !== last);
  const own = ownWords(text, alone);
  const share = (count: number) => count / Math.max(own.length, 1);
  const said = saidOf(guide, last, own);
  const found = other ? saidOf(guide, other.topic, own) : 0;
  const number = asksUnsaidNumber(last, text);
  const origin = asksForOrigin(last, text);
  const isItem = own.length > 0 && itemCalled(last, own) !== undefined;
  return {
    base: 1,
    pronoun: Number(pointsBack(text)),
    those: Number(those.test(text)),
    words: Math.min(alone.query.words.length, most.words) / 7,
    nothing: Number(own.length === 0 && !number && !origin),
    foreign: share(own.length - saidOfAny(guide, own)),
    strange: Math.min(own.length - said, most.strange),
    unsaid: Number(own.length > 0 && said + found === 0),
    ahead: within((other?.score ?? 0) - (of(alone, last)?.score ?? 0), most.ahead) / 3,
    other: logShare(other?.model) / 2,
    otherText: Math.min(other?.text ?? 0, most.text) / 3,
    part: Number(isItem || isHeading(last, own)),
    calls: Number(saidOfAny(guide, own) === own.length && own.some(word => isOfName(last, word))),
    alone: logOdds(alone.inScope) / 3,
    aloneModel: within(alone.signals.model, most.model) / 2,
    namedVotes: named.signals.votes,
    namedLast: logShare(of(named, last)?.model) / 2,
    asksForTopic: isItem ? 0 : Number(asksForTopic.test(text)) + Number(asksForTool.test(text)),
    number: Number(number),
    origin: Number(origin),
  };
}

function isHeading({ passages }: Topic, words: readonly string[]): boolean {
  const stems = words.map(stemOf);
  return stems.length > 0 && passages.some(({ heading }) => new Set(stems).isSubsetOf(new Set(tellingStems(heading))));
}

const isOfName = ({ aliases }: Topic, word: string): boolean =>
  aliases.some(name => tellingStems(name).includes(stemOf(word)));

/** Does a word of the turn stand for what was said before? */
export const pointsBack = (text: string): boolean =>
  wordsOf(text.replace(forwardIt, ' ')).some(word => backReferences.has(word)) || /\bthe ones?\b/i.test(text);
const those = /\b(?:there|those|these|them|they|its)\b/i;

/** The words of the turn that carry a subject, beyond names and those that only say what is wanted of one. */
export function ownWords(text: string, { query }: Finding): string[] {
  const wanted = new Set(wordsOf(withoutAspects(text)));
  const typed = new Map(query.repairs.map(({ typed: word, read }) => [read, word]));
  return query.besides.filter(word => wanted.has(typed.get(word) ?? word) && isSubject(word));
}

const isSubject = (word: string): boolean => !aspectWords.has(word) && !lightWords.has(word) && /\p{L}{2}/u.test(word);

/** Asks which topic it is that does something: "which tool finds it", "the one for labels", "who approves them". */
const asksForTopic =
  /\b(?:which|what)(?:'s| is)? (?:the )?(?:tool|feature|service|product)s?\b|\b(?:the|that) (?:(?!or |and )\p{L}+ ){0,3}(?:one|thing|tool|feature|service)\b(?! (?:does|do|compares?)\b)|^\W*(?:(?:ok|and|so|but|then|now)\W+)*(?:which one|what|who) (?!(?:is|are|s|does|do|did|can|would|should|will|about|for|if|in|else|kinds?|types?|the|happens|goes|gets|i|you|we|it|them|they|other)\b)\p{L}+s\b/iu;

const asksForTool = /\b(?:which|what)(?:'s| is)? (?:the )?(?:tool|feature|service|product)\b/i;
