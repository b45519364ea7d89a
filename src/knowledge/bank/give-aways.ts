import { stemOf, wordsOf } from '../../search/tokens.ts';
import type { BankQuestion } from '../guide.ts';
import { contentWords, overlap } from './alike.ts';

/**
 * Rules by which a guesser picks without knowing anything. A rule gives each option a score; the guesser takes the
 * highest, and any of them where several are equal.
 */
type Rule = { name: string; scores(question: BankQuestion): number[] };

/** How often a rule finds the right option. `decides` is on how many questions it prefers some options at all. */
export type Guess = { rule: string; wins: number; decides: number };

/**
 * The share of wins up to which a rule is no help; chance alone gives 0.25. One topic has few questions, so there chance
 * swings wider: with 16 of them, it passes a half once in 130 times.
 */
const mostWins = { bank: 0.35, topic: 0.5 };
/** On fewer questions than this, the share of wins says nothing. */
const enough = { bank: 20, topic: 12 };

/** How each rule would do on these questions; questions on which it has no preference do not count. */
export function guess(bank: readonly BankQuestion[]): Guess[] {
  return rules.map(({ name, scores }) => {
    const shares = bank.flatMap(question => shareOf(question, scores(question)) ?? []);
    return { rule: name, wins: mean(shares), decides: shares.length };
  });
}

/** The rules that would help a guesser, over a whole bank or within one topic. */
export function giveAways(guesses: readonly Guess[], scope: 'bank' | 'topic'): Guess[] {
  return guesses.filter(({ wins, decides }) => decides >= enough[scope] && wins > mostWins[scope]);
}

/** The chance of the right option where the guesser takes one of the highest scores; undefined if all are equal. */
function shareOf({ options }: BankQuestion, scores: readonly number[]): number | undefined {
  const highest = Math.max(...scores);
  const taken = options.filter((_, i) => scores[i] === highest);
  if (taken.length === options.length) return undefined;
  return taken.some(({ right }) => right) ? 1 / taken.length : 0;
}

const perOption = (score: (text: string, question: BankQuestion) => number) => (question: BankQuestion) =>
  question.options.map(({ text }) => score(text, question));

const rules: readonly Rule[] = [
  { name: 'pick the longest', scores: perOption(text => text.length) },
  { name: 'pick the shortest', scores: perOption(text => -text.length) },
  { name: 'pick the one sharing most words with the stem', scores: perOption((text, { stem }) => shared(text, stem)) },
  { name: 'pick the odd one out', scores: question => likeness(question).map(like => -like) },
  { name: 'pick the one most like the others', scores: likeness },
  { name: 'pick one of two mirrored options', scores: mirrored },
  { name: 'pick the one with hedging words', scores: perOption(text => (hedges.test(text) ? 1 : 0)) },
  { name: 'pick the one without hedging words', scores: perOption(text => (hedges.test(text) ? 0 : 1)) },
  ...[...'ABCD'].map((letter, place) => ({
    name: `pick ${letter}`,
    scores: ({ options }: BankQuestion) => options.map((_, i) => (i === place ? 1 : 0)),
  })),
];

/** Words that weaken a statement or make it absolute. */
const hedges =
  /\b(usually|often|sometimes|may|might|can|could|generally|only|always|never|all|none|every|alone|any)\b/i;

/** How many words of a text stand in another one, counted by their stems and without those that carry no meaning. */
function shared(text: string, other: string): number {
  return contentWords(text).intersection(contentWords(other)).size;
}

/** How alike each option is to the three others in form, from 0 to 1. */
function likeness({ options }: BankQuestion): number[] {
  const forms = options.map(({ text }) => formOf(text));
  return forms.map((form, i) => round(mean(forms.filter((_, j) => j !== i).map(other => alike(form, other)))));
}

/** What a reader sees of an option without understanding it. */
type Form = { length: number; words: Set<string>; first: string; ending: string };

function formOf(text: string): Form {
  const words = wordsOf(text);
  return {
    length: text.length,
    words: new Set(words.map(stemOf)),
    first: words.at(0) ?? '',
    ending: words.at(-1)?.slice(-3) ?? '',
  };
}

/** Two options of nearly the same words in another order, such as "A for this, B for that", with that many in common. */
const mirror = 0.75;

/** Has the option a mirrored one beside it? The guesser thinks that nobody would write the second just for a wrong one. */
function mirrored({ options }: BankQuestion): number[] {
  const words = options.map(({ text }) => formOf(text).words);
  const hasMirror = (own: Set<string>, i: number) =>
    own.size > 2 && words.some((other, j) => j !== i && overlap(own, other) >= mirror);
  return words.map((own, i) => Number(hasMirror(own, i)));
}

function alike(a: Form, b: Form): number {
  const length = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return mean([overlap(a.words, b.words), length, Number(a.first === b.first), Number(a.ending === b.ending)]);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Equal forms should stay equal in spite of the last digits. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;
