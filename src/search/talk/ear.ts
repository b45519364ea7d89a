/**
 * Tells words to the bot and commands in free words from questions, by examples: a linear model over their words. What
 * it has never met it takes for a question.
 */
import type { Guide } from '../../knowledge/guide.ts';
import { topicWords } from '../../knowledge/names.ts';
import { slipsAmong } from '../../text/edits.ts';
import { stopWords } from '../../text/english.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import { type LinearModel, probabilities, trainLinear } from '../classifier.ts';
import { type Features, featureSlots, letterRuns, pack, slotOf } from '../features.ts';
import { asideExamples } from './aside-examples.ts';
import { commandExamples } from './command-examples.ts';
import { withoutFrame } from './frames.ts';
import { glossed } from './glossary.ts';
import { questionExamples } from './question-examples.ts';
import { samplesOf } from './samples.ts';
import { spelledOut } from './shorthand.ts';

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

/** Stands for any word of the guide, and for any that nobody foresaw; written so in the examples, too. */
const ofGuide = '{x}';
const unknown = '{?}';
/** Which number, weekday or month it is tells nothing. */
const classes: readonly (readonly [token: string, members: RegExp])[] = [
  ['{#}', /^\d+(?:st|nd|rd|th|am|pm|h|m|min|mins)?$/],
  ['{day}', /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tue|tues|wed|thur?|thurs|fri)$/],
  [
    '{month}',
    /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/,
  ],
];
const open: ReadonlySet<string> = new Set([ofGuide, unknown, ...classes.map(([token]) => token)]);
const isOpen = (token: string): boolean => open.has(token);

/** A word as the model has it: in English, spelled out, or the class that it is of. */
function wordFor(typed: string): string {
  const word = spelledOut(glossed(typed));
  return classes.find(([, members]) => members.test(word))?.[0] ?? word;
}

const wordsOfSample = (line: string): string[] =>
  line.split(' ').flatMap(word => (isOpen(word) ? [word] : wordsOf(word).map(wordFor)));

/** What words are told by, as plain data that can be stored. */
type Lexicon = {
  /** The words of what is said to the bot, and their stems; of questions there is no end. */
  spoken: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** Questions that stand word for word among the examples are no matter of likeness. */
  asked: ReadonlySet<string>;
  /** Stems of the guide's subject, and of the names of its topics; words of it that may be mistyped. */
  ofGuide: ReadonlySet<string>;
  ofNames: ReadonlySet<string>;
  mended: readonly string[];
};

type Words = Lexicon & { meantBy: (typed: string) => string[]; isNearGuide: (typed: string) => boolean };

function wordsIn(lexicon: Lexicon): Words {
  const near = slipsAmong(lexicon.mended);
  return { ...lexicon, meantBy: slipsAmong(lexicon.spoken), isNearGuide: typed => near(typed).length > 0 };
}

function lexiconOf(guide: Guide): Lexicon {
  const patterns = samples.flatMap(({ label, patterns }) => (label === question ? [] : patterns.split('\n')));
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
/** Short words are slips of too many others. */
const shortestMended = 5;

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

/** Of several words that may be meant the longest: a letter left out is the commonest slip. */
const longestOf = (words: readonly string[]): string | undefined => words.toSorted((a, b) => b.length - a.length)[0];

/** "sooo" is "so" and "stoppp" is "stop", where that is a word of what is said; else the word as it is. */
function shortenedTo(word: string, stems: ReadonlySet<string>): string {
  if (!drawnOut.test(word)) return word;
  const shorter = ['$1$1', '$1'].map(letters => wordFor(word.replace(allDrawnOut, letters)));
  return shorter.find(one => stems.has(stemOf(one))) ?? word;
}
const drawnOut = /(\p{L})\1\1/u;
const allDrawnOut = /(\p{L})\1{2,}/gu;

type Token = { token: string; typed: string };

function tokensOf(typed: readonly string[], words: Words): Token[] {
  return typed.map(one => {
    const word = shortenedTo(wordFor(one), words.stems);
    const stem = stemOf(word);
    if (words.ofGuide.has(stem)) return { token: ofGuide, typed: one };
    if (isOpen(word) || words.stems.has(stem)) return { token: word, typed: one };
    if (word.length < shortestMended) return { token: unknown, typed: one };
    return { token: words.isNearGuide(word) ? ofGuide : (longestOf(words.meantBy(word)) ?? unknown), typed: one };
  });
}

/** How many words are the guide's as they are typed: cheap to count, and enough for most questions. */
function plainlyOfGuide(typed: readonly string[], { ofGuide: subject }: Words): number {
  return typed.filter(word => subject.has(stemOf(spelledOut(word)))).length;
}

/** Lines have fewer features than questions of a guide: half of the slots do, for half of the memory. */
const earSlots = featureSlots / 2;

function folded(groups: Parameters<typeof pack>[0]): Features {
  const { slots, values } = pack(groups);
  return { slots: slots.map(slot => slot % earSlots), values };
}

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
  const slots = (kind: string, texts: readonly string[]) => new Set(texts.map(text => slotOf(kind, text)));
  const count = (holds: (token: string) => boolean) => Math.min(most, tokens.filter(holds).length);
  const shape = [
    `words ${Math.min(longest, tokens.length)}`,
    `guide ${count(token => token === ofGuide)}`,
    `names ${count(token => !isOpen(token) && ofNames.has(stemOf(token)))}`,
    `unknown ${count(token => token === unknown)}`,
  ];
  return folded([
    [weights.word, slots('word', stems)],
    [
      weights.pair,
      slots(
        'pair',
        framed.slice(1).map((stem, i) => `${framed[i]} ${stem}`),
      ),
    ],
    [
      weights.gap,
      slots(
        'gap',
        framed.slice(2).map((stem, i) => `${framed[i]} ${stem}`),
      ),
    ],
    [
      weights.three,
      slots(
        'three',
        framed.slice(2).map((stem, i) => `${framed[i]} ${framed[i + 1]} ${stem}`),
      ),
    ],
    [weights.line, slots('line', [stems.join(' ')])],
    [
      weights.letters,
      letterRuns(
        tokens.filter(token => !isOpen(token) && !stopWords.has(token)),
        longestRun,
      ),
    ],
    [weights.shape, slots('shape', shape)],
  ]);
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
  const lexicon = lexiconOf(guide);
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
