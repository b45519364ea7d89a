import type { Guide } from '../knowledge/guide.ts';
import { contrastWords, isVerbHere, stopWords } from '../text/english.ts';
import { writtenOut } from '../text/phone.ts';
import { tellingWords, wordsOf } from '../text/words.ts';
import { everyday } from './everyday.ts';
import { shortTexts } from './examples.ts';
import { createPhrases, type PhraseMatch } from './phrases.ts';
import { createRepair, type Repair } from './spelling.ts';

/** A question as the search sees it. Topics are positions in `guide.topics`. */
export type Query = {
  /** In order, misspelt ones repaired. */
  words: string[];
  /** The words that carry the subject, each once. */
  telling: string[];
  /** Those of `telling` that stand outside the names of topics: what is asked of them. */
  besides: string[];
  /** Those of `besides` that the guide and its examples never use. */
  unknown: string[];
  repairs: { typed: string; read: string }[];
  /** Topics called by name, in order. */
  named: number[];
  /** Names in the question that the guide mentions under these topics. */
  mentioned: number[];
  /** Groups of synonyms found, by their first member. */
  concepts: string[];
  /** Names and terms of the field that the guide does not explain. */
  outsideNames: string[];
  outsideTerms: string[];
  /** Wordings that ask for what the guide never gives. */
  outsideAsks: string[];
};

export type ReadQuery = (text: string) => Query;

/**
 * Different words of one text that are looked up for a slip: no question of people that we know has half as many that
 * the guide lacks. A text with more is in another language, or nonsense, and each look-up takes long.
 */
const mostRepaired = 40;

/** The words that the guide uses of its topics, with how often, and all that it and its examples use. */
export type Vocabulary = { used: ReadonlyMap<string, number>; known: ReadonlySet<string> };

/** Learns the guide's vocabulary, which is plain data that can be stored. */
export function vocabularyOf(guide: Guide): Vocabulary {
  const used = new Map<string, number>();
  for (const word of topicTexts(guide).flatMap(wordsOf)) used.set(word, (used.get(word) ?? 0) + 1);
  return { used, known: new Set([...used.keys(), ...outsideTexts(guide).flatMap(wordsOf)]) };
}

/** Reads questions with the vocabulary of the guide. */
export function createReader(guide: Guide, { used, known }: Vocabulary = vocabularyOf(guide)): ReadQuery {
  const names = guide.topics.flatMap(({ aliases }) => aliases).flatMap(wordsOf);
  const repair = createRepair(used, names, known);
  const findNames = createNames(guide, word => !known.has(word) && !stopWords.has(word));
  const find = createFinders(guide);

  return text => {
    const typed = wordsOf(text);
    const words = repairAll(typed.map(writtenOut), word => known.has(word) || stopWords.has(word), repair);
    const names = findNames(words);
    const rest = without(words, names);
    const telling = [...new Set(tellingWords(words))];
    const besides = [...new Set(tellingWords(rest))];
    return {
      words,
      telling,
      besides,
      unknown: besides.filter(word => !used.has(word)),
      repairs: typed.flatMap((word, i) => (word === words[i] ? [] : [{ typed: word, read: words[i] ?? '' }])),
      named: valuesOf(names),
      mentioned: [...new Set(valuesOf(find.mentions(rest)).flat())],
      concepts: valuesOf(find.concepts(words)),
      outsideNames: valuesOf(find.outsideNames(rest)),
      outsideTerms: valuesOf(find.outsideTerms(rest)),
      outsideAsks: valuesOf(find.outsideAsks(rest)),
    };
  };
}

/** Each word is repaired once, and only so many of them. */
function repairAll(typed: readonly string[], isKnown: (word: string) => boolean, repair: Repair): string[] {
  const read = new Map<string, string>();
  let lookedUp = 0;
  for (const word of typed) {
    if (read.has(word) || isKnown(word)) continue;
    read.set(word, ++lookedUp > mostRepaired ? word : repair(word));
  }
  return typed.map(word => read.get(word) ?? word);
}

/**
 * Finds topics by their names; nicknames count only where something is contrasted. One word that is a nickname as it is
 * typed counts as one even where its stem is that of a full name: "a pipeline" need not be the product Pipelines.
 */
function createNames({ topics }: Guide, mayForgive: (word: string) => boolean) {
  const entries = (namesOf: (topic: Guide['topics'][number]) => string[]) =>
    topics.flatMap((topic, i) => namesOf(topic).map(name => [wordsOf(name), i] as const));
  const full = createPhrases(
    entries(({ aliases }) => aliases),
    mayForgive,
  );
  const nick = createPhrases(entries(({ nicknames }) => nicknames));
  const spelled = (names: readonly string[]) => new Set(names.map(name => wordsOf(name).join(' ')));
  const nicknames = spelled(topics.flatMap(topic => topic.nicknames));
  const aliases = spelled(topics.flatMap(topic => topic.aliases));
  const isOnlyNick = (word: string) => nicknames.has(word) && !aliases.has(word);
  return (words: readonly string[]): PhraseMatch<number>[] => {
    const names = full(words).filter(
      ({ from, to }) => to - from > 1 || !(isVerbHere(words, from) || isOnlyNick(words[from] ?? '')),
    );
    const contrasts = names.length > 0 || words.some(word => contrastWords.has(word));
    const others = contrasts ? nick(without(words, names)) : [];
    return [...names, ...others].sort((a, b) => a.from - b.from);
  };
}

function createFinders({ words, outside, topics }: Guide) {
  const phrases = <T>(entries: readonly (readonly [string, T])[]) =>
    createPhrases(entries.map(([phrase, value]) => [wordsOf(phrase), value] as const));
  const listed = (list: readonly string[]) => phrases(list.map(name => [name, name]));
  const position = (id: string) => topics.findIndex(topic => topic.id === id);
  return {
    mentions: phrases(Object.entries(words.mentions).map(([name, ids]) => [name, ids.map(position)])),
    concepts: phrases(words.synonyms.flatMap(group => group.map(member => [member, group[0] ?? ''] as const))),
    outsideNames: listed(outside.names),
    outsideTerms: listed(outside.terms),
    outsideAsks: listed(outside.asks),
  };
}

const valuesOf = <T>(matches: readonly PhraseMatch<T>[]): T[] => [...new Set(matches.map(({ value }) => value))];

/** The words with each match cut out, so that a word of a topic's name is not read as something else too. */
function without(words: readonly string[], matches: readonly { from: number; to: number }[]): string[] {
  return words.map((word, i) => (matches.some(({ from, to }) => i >= from && i < to) ? '' : word));
}

/** All that the guide says and is asked about its topics. */
function topicTexts({ topics, words }: Guide): string[] {
  const ofTopics = topics.flatMap(topic => [
    topic.title,
    topic.section,
    ...shortTexts(topic),
    ...topic.asked,
    ...topic.passages.flatMap(({ heading, text }) => [heading, text]),
  ]);
  return [...ofTopics, ...words.synonyms.flat(), ...Object.keys(words.mentions)];
}

function outsideTexts({ outside }: Guide): string[] {
  return [...outside.names, ...outside.terms, ...outside.asks, ...Object.values(outside.asked).flat(), ...everyday];
}
