/** Whether a question calls a topic by name and asks for a detail that the guide does not state of it. */
import { derived } from '../derived.ts';
import type { Guide, Topic } from '../knowledge/guide.ts';
import { isListedQuestion, subjectWords } from '../knowledge/names.ts';
import { shortTexts } from '../search/examples.ts';
import type { Finding } from '../search/finding.ts';
import { slipsAmong } from '../text/edits.ts';
import { aspectWords } from '../text/english.ts';
import { stemOf, tellingStems, wordsOf } from '../text/words.ts';
import { detailKinds, neutralWords } from './detail-lexicon.ts';
import { synonymsOf } from './said.ts';
import { asksUnsaidNumber } from './unsaid.ts';

/** Whoever says more tells a story, and much of it is no part of what is asked. */
const mostWords = 20;
const manyWords = 16;
const longestPhrase = 4;

/** Plurals count as one, other forms of a word do not: "limited to" asks for no limit. */
const foldOf = (word: string): string => word.replace(/(?<=..[^s])s$/, '');

/** Finds which of the kinds have one of their phrases in a text. */
function createKinds(phrasesOf: (kind: string) => string): (words: readonly string[]) => Set<number> {
  const byPhrase = new Map<string, number[]>();
  for (const [i, kind] of detailKinds.entries())
    for (const phrase of phrasesOf(kind).split(/[,|]/)) {
      const key = wordsOf(phrase).map(foldOf).join(' ');
      if (key !== '') byPhrase.set(key, [...(byPhrase.get(key) ?? []), i]);
    }
  return words => {
    const folds = words.map(foldOf);
    const found = new Set<number>();
    for (let from = 0; from < folds.length; from++) {
      let phrase = '';
      for (let to = from; to < Math.min(from + longestPhrase, folds.length); to++) {
        phrase = to === from ? (folds[to] ?? '') : `${phrase} ${folds[to]}`;
        for (const kind of byPhrase.get(phrase) ?? []) found.add(kind);
      }
    }
    return found;
  };
}
const kindsAsked = createKinds(kind => kind.split('|')[0] ?? '');
const kindsStated = createKinds(kind => kind);

/** What the guide has of a topic: kinds of detail, the stems of its text, and those of the questions it is asked. */
type Known = {
  kinds: ReadonlySet<number>;
  said: ReadonlySet<string>;
  asked: ReadonlySet<string>;
  /** Words of its text that a word is by a slip of the fingers. */
  slips: (typed: string) => string[];
};

/** Each topic is read when it is first asked about: all at once would hold up whoever asks first. */
const knownOf = derived((guide: Guide) => derived((topic: Topic) => know(guide, topic)));

function know({ words: { synonyms, mentions } }: Guide, topic: Topic): Known {
  const stated = [
    topic.title,
    ...shortTexts(topic),
    ...topic.passages.flatMap(({ heading, text }) => [heading, text]),
    ...topic.verdicts.map(({ line }) => line),
  ];
  const texts = [
    ...stated,
    topic.section,
    ...topic.neighbours.map(({ difference }) => difference),
    ...Object.entries(topic.told).flatMap(([name, wordings]) => [name, ...wordings]),
    ...topic.verdicts.flatMap(({ verdict, asks }) => [verdict, ...asks.flat()]),
  ];
  const own = new Set(texts.flatMap(tellingStems));
  const same = synonymsOf(synonyms, own);
  const named = Object.keys(mentions).filter(name => mentions[name]?.includes(topic.id));
  const joined = [...same.flat(), ...named].map(name => wordsOf(name).join(''));
  return {
    kinds: new Set([...stated, ...same.flat()].flatMap(text => [...kindsStated(wordsOf(text))])),
    said: own.union(new Set(same.flat().flatMap(tellingStems))),
    asked: new Set([...topic.asked, ...topic.suggested].flatMap(tellingStems)),
    slips: slipsAmong(new Set([...texts.flatMap(wordsOf), ...joined].filter(word => word.length >= shortestMissed))),
  };
}
/** A shorter word is a letter beside too many others. */
const shortestMissed = 6;

/**
 * By logistic regression (`npm run calibrate -- details`) on the guide's own examples, each fifth held out in turn, and
 * on questions of tests/eval.
 */
const weights: DetailSignals = {
  base: 0.03,
  model: -1.31,
  votes: -0.76,
  kind: 3.69,
  foreign: 1.17,
  foreigns: 0.6,
  share: -1.55,
  nothing: -0.83,
  empty: -2.17,
  unknown: 1.07,
  outside: 0.75,
  near: 0.72,
  long: -1.2,
  either: -1.51,
  number: 2.1,
};
/** Above even odds: what the guide states is seldom refused from here on. */
const refusedFrom = 0.25;

/** Does the question ask for what the guide does not state of the one topic that it calls? */
export function asksBeyond(guide: Guide, text: string, finding: Finding): boolean {
  const signals = detailSignals(guide, text, finding);
  if (!signals || !signs.some(sign => signals[sign] > 0) || isListedQuestion(guide, text)) return false;
  const keys = Object.keys(weights) as (keyof DetailSignals)[];
  return keys.reduce((odds, key) => odds + weights[key] * signals[key], 0) > refusedFrom;
}

/** Without one of these, nothing is known that the guide might lack. */
const signs = ['kind', 'foreign', 'outside', 'number'] as const;

/** What speaks for it, or against it. */
export type DetailSignals = {
  base: number;
  /** As the gate has them. */
  model: number;
  votes: number;
  /** It asks for a kind of detail that the topic's text has nothing of. */
  kind: number;
  /** It has a word of its own that neither the topic's text nor a question on the topic has; or more than one. */
  foreign: number;
  foreigns: number;
  /** The share of its own words that the topic's text has, less one half; and whether there is none. */
  share: number;
  nothing: number;
  /** It has no word of its own, but for those that ask for whatever there is. */
  empty: number;
  /** It has a word that the guide never uses. */
  unknown: number;
  /** It has a name or a term that the guide does not explain. */
  outside: number;
  /** The nearest example is of what the guide does not answer. */
  near: number;
  /** It tells more than it asks. */
  long: number;
  /** It asks which of two is true: one of them will be strange to the topic. */
  either: number;
  /** It asks for a number that the text has not. */
  number: number;
};

/** Null for what calls no topic or several, or is too long. */
export function detailSignals(guide: Guide, text: string, finding: Finding): DetailSignals | null {
  const { query, signals, neighbours, named } = finding;
  const [topic] = named;
  if (!topic || named.length > 1 || query.words.length > mostWords) return null;
  const known = knownOf(guide)(topic);
  const kind = !kindsAsked(query.words).isSubsetOf(known.kinds);
  const own = ownWords(guide, query.besides);
  const said = own.filter(word => known.said.has(stemOf(word)));
  const has = (stem: string) => known.said.has(stem) || known.asked.has(stem);
  const isSlip = (word: string) => query.unknown.includes(word) && known.slips(word).length > 0;
  const foreign = own.filter(word => !has(stemOf(word)) && !isSlip(word));
  return {
    base: 1,
    model: Math.min(Math.max(signals.model, -mostOdds), mostOdds),
    votes: signals.votes,
    kind: Number(kind),
    foreign: Number(foreign.length > 0),
    foreigns: Number(foreign.length > 1),
    share: own.length === 0 ? 0 : said.length / own.length - 0.5,
    nothing: Number(own.length > 0 && said.length === 0),
    empty: Number(own.length === 0 && !kind),
    unknown: Number(own.some(word => query.unknown.includes(word))),
    outside: Number(query.outsideNames.length + query.outsideTerms.length > 0),
    near: Number(neighbours[0]?.topic === null),
    long: Number(query.words.length > manyWords),
    either: Number(asksEither.test(text)),
    number: Number(asksUnsaidNumber(topic, text)),
  };
}
/** No model is surer than this. */
const mostOdds = 2;

/** "Or nah" asks for no choice. */
const asksEither = /\bor (?!(?:nah?|nope|not|no|what|whatever|something|anything|smth|so|idk|else)\b)/i;

/** Words that say something beyond that it is asked, of what, and in which subject. */
function ownWords(guide: Guide, besides: readonly string[]): string[] {
  const subject = subjectWords(guide);
  const isFiller = (word: string) => aspectWords.has(word) || neutralWords.has(word) || subject.has(word);
  return besides.filter(word => !isFiller(word) && !/^(?:.|\d+)$/u.test(word));
}
