/**
 * Tells words to the bot and commands in free words from questions, by examples: a linear model over their words. What
 * it has never met it takes for a question.
 */
import type { Guide } from '../../knowledge/guide.ts';
import { stopWords } from '../../text/english.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import { type LinearModel, probabilities, trainLinear } from '../classifier.ts';
import { type Features, featureSlots, letterRuns, pack, slotsOf } from '../features.ts';
import { asideExamples } from './aside-examples.ts';
import { commandExamples } from './command-examples.ts';
import { withoutFrame } from './frames.ts';
import { glossed } from './glossary.ts';
import {
  isOpen,
  type Lexicon,
  lexiconOf,
  ofGuide,
  plainlyOfGuide,
  type Token,
  tokensOf,
  unknown,
  type Words,
  wordFor,
  wordsIn,
  wordsOfSample,
} from './lexicon.ts';
import { questionExamples } from './question-examples.ts';
import { samplesOf } from './samples.ts';

/** What a line may mean beside a question: "aside thanks", "command board". */
export type Heard = {
  means: string;
  /** How likely it means that, and how likely it is a question: they need not sum to 1. */
  likely: number;
  asks: number;
  /** What it may mean as well, where that is nearly as likely; else null. */
  or: string | null;
  /** The words that the guide has for its subject. */
  about: string;
  /** Is one of them in the name of a topic? Only `likewise` where it is a word of what is said to the bot as well. */
  names: 'surely' | 'likewise' | null;
  /** Is each of its words one of what is said to the bot? */
  isFamiliar: boolean;
  /** How likely the guide answers it, as the search has it; null where that need not be asked. */
  inScope: number | null;
};
export type Ear = (text: string) => Heard | null;

/** A line that is more of a question than this is one, whatever stands around it. */
const doubtful = 0.9;
/** Below it, the search need not be asked. */
const hardlyAsked = 0.008;

/** Nobody says more to a bot in one line, and a question that long has words of its own. */
const mostWords = 24;
/** A line with more words of the guide asks it. */
const mostOfGuide = 3;

const question = 'question';
const samples = [
  ...Object.entries(asideExamples).map(([kind, patterns]) => ({ label: `aside ${kind}`, patterns })),
  ...Object.entries(commandExamples).map(([words, patterns]) => ({ label: `command ${words}`, patterns })),
  { label: question, patterns: questionExamples },
];
const labels = samples.map(({ label }) => label);

/** Lines have fewer features than questions of a guide: half of the slots do, for half of the memory. */
const earSlots = featureSlots / 2;

/** How much each group of features weighs, as in `featuresOf`. */
const weights = { word: 1.2, pair: 1, gap: 0.5, three: 0.5, line: 0.8, letters: 0.7, shape: 0.5 };
/** Longer runs cost a fifth of the training, and tell no more. */
const longestRun = 4;
/** Lines of more words are alike, and so are those with more of the guide's. */
const longest = 9;
const most = 3;

function featuresOf(tokens: readonly string[], { ofNames }: Words): Features {
  const stems = tokens.map(token => (isOpen(token) ? token : stemOf(token)));
  const framed = ['^', ...stems, '$'];
  const count = (holds: (token: string) => boolean) => Math.min(most, tokens.filter(holds).length);
  const shape = [
    `words ${Math.min(longest, tokens.length)}`,
    `guide ${count(token => token === ofGuide)}`,
    `names ${count(token => !isOpen(token) && ofNames.has(stemOf(token)))}`,
    `unknown ${count(token => token === unknown)}`,
  ];
  const telling = tokens.filter(token => !isOpen(token) && !stopWords.has(token));
  const groups = [
    [weights.word, slotsOf('word', stems)],
    [weights.pair, slotsOf('pair', framed, { words: 2 })],
    [weights.gap, slotsOf('gap', framed, { words: 2, skipped: 1 })],
    [weights.three, slotsOf('three', framed, { words: 3 })],
    [weights.line, slotsOf('line', [stems.join(' ')])],
    [weights.letters, letterRuns(telling, longestRun)],
    [weights.shape, slotsOf('shape', shape)],
  ] as const;
  return pack(groups, earSlots);
}

/** Of the questions that the guide lists for a topic, one in so many is learned from: more teach no more. */
const oneIn = 10;

/** In shorter lines each word counts. */
const shortestWithGap = 4;

/** A line with a word that nobody foresaw in place of one of its own: what people say has many of them. */
function gapped(tokens: string[], seed: number, words: Words): Features | undefined {
  if (tokens.length < shortestWithGap) return undefined;
  return featuresOf(tokens.with((seed * pace) % tokens.length, unknown), words);
}
/** Shares no factor with the lengths of most lines, so the gap wanders through all places. */
const pace = 7;

/** What was learned of talk: the words that are known, and what lines of them mean. */
export type EarModel = { lexicon: Lexicon; lines: LinearModel };

/** Learns from the examples and from questions of the guide; equal guides give equal models. */
export function trainEar(guide: Guide): EarModel {
  const said = samples.flatMap(({ label, patterns }) => (label === question ? [] : patterns.split('\n')));
  const lexicon = lexiconOf(guide, said);
  const words = wordsIn(lexicon);
  const rows = samples.flatMap(({ patterns }, label) =>
    samplesOf(patterns)
      .map(line => wordsOfSample(line).map(word => (words.ofGuide.has(stemOf(word)) ? ofGuide : word)))
      .map((tokens, i) => ({ features: featuresOf(tokens, words), varied: gapped(tokens, i, words), label })),
  );
  const outside = Object.entries(guide.outside.asked).flatMap(([kind, asked]) => (kind === 'chat' ? [] : asked));
  const asked = [...guide.topics.map(topic => topic.asked), outside].flatMap(texts =>
    texts.filter((_, i) => i % oneIn === 0),
  );
  const ofTheGuide = asked.map(text => ({
    features: featuresOf(
      tokensOf(wordsOf(text), words).map(({ token }) => token),
      words,
    ),
    label: labels.indexOf(question),
  }));
  return { lexicon, lines: trainLinear([...rows, ...ofTheGuide], labels.length, training) };
}
/**
 * The lines are short and few a meaning, so each may teach more than a question of the guide does; but what is nearly
 * right is left alone, since each line stands for others that are worded otherwise.
 */
const training = { step: 0.15, passes: 5, settled: 0.02, slots: earSlots };

/**
 * Hears what a line means to the bot of this `name`; null where it is nothing but a question. `inScope` is asked of the
 * search, where it matters.
 */
export function createEar({ lexicon, lines }: EarModel, name: string, inScope: (text: string) => number): Ear {
  const words = wordsIn(lexicon);
  const isAsked = (tokens: readonly string[]) => words.asked.has(tokens.join(' '));
  const namedBy = (subject: readonly Token[]): Heard['names'] => {
    const names = subject.filter(({ typed }) => words.ofNames.has(stemOf(typed)));
    return names.some(({ token }) => token === ofGuide) ? 'surely' : names.length > 0 ? 'likewise' : null;
  };
  const judged = (tokens: readonly string[]) => judge(lines, featuresOf(tokens, words));
  return text => {
    const typed = wordsOf(text).map(word => (word === name ? 'bot' : word));
    if (typed.length === 0 || typed.length > mostWords || plainlyOfGuide(typed, words) > mostOfGuide) return null;
    const tokens = tokensOf(typed, words);
    // A word alone that is not written so may be any other.
    if (tokens.length === 1 && tokens[0]?.token !== wordFor(typed[0] ?? '')) return null;
    const subject = tokens.filter(({ token }) => token === ofGuide || words.ofNames.has(stemOf(token)));
    if (subject.length > mostOfGuide) return null;
    if (isAsked(typed.map(wordFor)) || isAsked(tokens.map(({ token }) => token))) return null;
    const whole = judged(tokens.map(({ token }) => token));
    const isFamiliar = tokens.every(({ token }) => token !== ofGuide && token !== unknown);
    const about = { isFamiliar, about: subject.map(one => one.typed).join(' '), names: namedBy(subject) };
    const core = withoutFrame(tokens.map(({ token }) => token));
    const bare = core.length < tokens.length && whole.asks < doubtful ? judged(core) : whole;
    const heard = bare.likely - bare.asks > whole.likely - whole.asks ? bare : whole;
    const isInDoubt = heard.asks > hardlyAsked && heard.asks < doubtful;
    return { ...heard, ...about, inScope: isInDoubt ? inScope(inEnglish(text, typed)) : null };
  };
}

/** The search knows no other words; as it was typed where nothing was of another language. */
function inEnglish(text: string, typed: readonly string[]): string {
  const words = typed.map(glossed);
  return words.some((word, i) => word !== typed[i]) ? words.join(' ') : text;
}

const practice = 'command practice';
/** This part of the likeliest is near to it. */
const nearly = 0.5;
const questionLabel = labels.indexOf(question);

/** The likeliest of what a line may mean beside a question. */
function judge(model: LinearModel, features: Features): Pick<Heard, 'means' | 'likely' | 'asks' | 'or'> {
  const likely = probabilities(model, features);
  const best = labels.reduce(
    (top, _, i) => (i !== questionLabel && (likely[i] ?? 0) > (likely[top] ?? -1) ? i : top),
    -1,
  );
  const means = labels[best] ?? question;
  // Practice on a topic and on any are one wish, and not told apart by much.
  const both = labels.reduce((sum, label, i) => (label.startsWith(practice) ? sum + (likely[i] ?? 0) : sum), 0);
  const least = (likely[best] ?? 0) * nearly;
  const next = labels.findIndex((_, i) => i !== best && i !== questionLabel && (likely[i] ?? 0) >= least);
  return {
    means,
    likely: means.startsWith(practice) ? both : (likely[best] ?? 0),
    asks: likely[questionLabel] ?? 1,
    or: labels[next] ?? null,
  };
}
