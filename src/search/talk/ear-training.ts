/** Learns what is said to the bot, from examples. Apart from `createEar`, so that they are loaded only where it learns. */
import type { Guide } from '../../knowledge/guide.ts';
import { topicWords } from '../../knowledge/names.ts';
import { stopWords } from '../../text/english.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import { trainLinear } from '../classifier.ts';
import type { Features } from '../features.ts';
import { asideExamples } from './aside-examples.ts';
import { commandExamples } from './command-examples.ts';
import { type EarModel, question } from './ear.ts';
import {
  type Lexicon,
  ofGuide,
  shortestMended,
  tokensOf,
  unknown,
  type Words,
  wordFor,
  wordsIn,
  wordsOfSample,
} from './lexicon.ts';
import { earSlots, featuresOfLine } from './line-features.ts';
import { questionExamples } from './question-examples.ts';
import { samplesOf } from './samples.ts';

const samples = [
  ...Object.entries(asideExamples).map(([kind, patterns]) => ({ label: `aside ${kind}`, patterns })),
  ...Object.entries(commandExamples).map(([words, patterns]) => ({ label: `command ${words}`, patterns })),
  { label: question, patterns: questionExamples },
];
const labels = samples.map(({ label }) => label);

/** Of the questions that the guide lists for a topic, one in so many is learned from: more teach no more. */
const oneIn = 10;

/** In shorter lines each word counts. */
const shortestWithGap = 4;

/** A line with a word that nobody foresaw in place of one of its own: what people say has many of them. */
function gapped(tokens: string[], seed: number, words: Words): Features | undefined {
  if (tokens.length < shortestWithGap) return undefined;
  return featuresOfLine(tokens.with((seed * pace) % tokens.length, unknown), words);
}
/** Shares no factor with the lengths of most lines, so the gap wanders through all places. */
const pace = 7;

/** Learns from the examples and from questions of the guide; equal guides give equal models. */
export function trainEar(guide: Guide): EarModel {
  const said = samples.flatMap(({ label, patterns }) => (label === question ? [] : patterns.split('\n')));
  const lexicon = lexiconOf(guide, said);
  const words = wordsIn(lexicon);
  const rows = samples.flatMap(({ patterns }, label) =>
    samplesOf(patterns)
      .map(line => wordsOfSample(line).map(word => (words.ofGuide.has(stemOf(word)) ? ofGuide : word)))
      .map((tokens, i) => ({ features: featuresOfLine(tokens, words), varied: gapped(tokens, i, words), label })),
  );
  const outside = Object.entries(guide.outside.asked).flatMap(([kind, asked]) => (kind === 'chat' ? [] : asked));
  const asked = [...guide.topics.map(topic => topic.asked), outside].flatMap(texts =>
    texts.filter((_, i) => i % oneIn === 0),
  );
  const ofTheGuide = asked.map(text => ({
    features: featuresOfLine(
      tokensOf(wordsOf(text), words).map(({ token }) => token),
      words,
    ),
    label: labels.indexOf(question),
  }));
  return { lexicon, labels, lines: trainLinear([...rows, ...ofTheGuide], labels.length, training) };
}
/**
 * The lines are short and few a meaning, so each may teach more than a question of the guide does; but what is nearly
 * right is left alone, since each line stands for others that are worded otherwise.
 */
const training = { step: 0.15, passes: 5, settled: 0.02, slots: earSlots };

/** The lexicon of a guide and of the patterns of all that is said to the bot beside questions. */
function lexiconOf(guide: Guide, patterns: readonly string[]): Lexicon {
  const wordsOfEach = patterns.map(pattern =>
    pattern
      .split(/[()[\]|\s]+/)
      .flatMap(wordsOf)
      .map(wordFor),
  );
  const timesSaid = new Map<string, number>();
  for (const words of wordsOfEach)
    for (const stem of new Set(words.map(stemOf))) timesSaid.set(stem, (timesSaid.get(stem) ?? 0) + 1);
  return {
    spoken: new Set(wordsOfEach.flat()),
    stems: new Set(timesSaid.keys()),
    asked: new Set(samplesOf(questionExamples).map(line => wordsOfSample(line).join(' '))),
    ...subjectOf(guide, stem => (timesSaid.get(stem) ?? 0) >= oftenSaid),
  };
}

/** In so many of the guide's questions, a word belongs to its subject; in fewer it may be anybody's. */
const oftenAsked = 5;
/** A word of the guide that stands in so many patterns is one of talk as well. */
const oftenSaid = 3;
function subjectOf(guide: Guide, isOfTalk: (stem: string) => boolean): Pick<Lexicon, 'ofGuide' | 'ofNames' | 'mended'> {
  const { topics } = guide;
  const timesAsked = new Map<string, number>();
  for (const text of topics.flatMap(topic => topic.asked))
    for (const stem of new Set(wordsOf(text).map(stemOf))) timesAsked.set(stem, (timesAsked.get(stem) ?? 0) + 1);
  const often = [...timesAsked].filter(([, times]) => times >= oftenAsked);
  const telling = (words: Iterable<string>) => [...words].filter(word => !stopWords.has(word)).map(stemOf);
  const stops = new Set([...stopWords].map(stemOf));
  const names = topics.flatMap(({ title, short, aliases, nicknames }) => [title, short, ...aliases, ...nicknames]);
  const subject = [...telling(topicWords(guide)), ...often.map(([stem]) => stem).filter(stem => !stops.has(stem))];
  return {
    mended: [...topicWords(guide)].filter(word => word.length >= shortestMended && !stopWords.has(word)),
    ofGuide: new Set(subject.filter(stem => !isOfTalk(stem))),
    ofNames: new Set(telling(names.flatMap(wordsOf))),
  };
}
