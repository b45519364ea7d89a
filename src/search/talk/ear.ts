/**
 * Tells words to the bot and commands in free words from questions, by examples: a linear model over their words. What
 * it has never met it takes for a question.
 */
import { stemOf, wordsOf } from '../../text/words.ts';
import { type LinearModel, probabilities } from '../classifier.ts';
import type { Features } from '../features.ts';
import { withoutFrame } from './frames.ts';
import { glossed } from './glossary.ts';
import { type Lexicon, ofGuide, plainlyOfGuide, type Token, tokensOf, unknown, wordFor, wordsIn } from './lexicon.ts';
import { featuresOfLine } from './line-features.ts';

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

/** What was learned of talk: the words that are known, and what lines of them mean, by the numbers of these labels. */
export type EarModel = { lexicon: Lexicon; labels: readonly string[]; lines: LinearModel };

/** What a line means that is nothing else. */
export const question = 'question';

/**
 * Hears what a line means to the bot of this `name`; null where it is nothing but a question. `inScope` is asked of the
 * search, where it matters.
 */
export function createEar(model: EarModel, name: string, inScope: (text: string) => number): Ear {
  const words = wordsIn(model.lexicon);
  const isAsked = (tokens: readonly string[]) => words.asked.has(tokens.join(' '));
  const namedBy = (subject: readonly Token[]): Heard['names'] => {
    const names = subject.filter(({ typed }) => words.ofNames.has(stemOf(typed)));
    return names.some(({ token }) => token === ofGuide) ? 'surely' : names.length > 0 ? 'likewise' : null;
  };
  const judged = (tokens: readonly string[]) => judge(model, featuresOfLine(tokens, words));
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

/** The likeliest of what a line may mean beside a question. */
function judge({ lines, labels }: EarModel, features: Features): Pick<Heard, 'means' | 'likely' | 'asks' | 'or'> {
  const likely = probabilities(lines, features);
  const questionLabel = labels.indexOf(question);
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
