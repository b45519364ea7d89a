/** Rules that go by what anybody sees of a question: place, length, words, grammar. */

import type { BankQuestion } from '../../knowledge/guide.ts';
import { contentWords, overlap } from '../../rules/bank/alike.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import { beside, mean, perOption, type Rule } from './rule.ts';

export const formRules: readonly Rule[] = [
  ...['longest', 'second longest', 'third longest', 'shortest'].map((name, rank) => ({
    name: `pick the ${name}`,
    scores: beside((text, others) => {
      const wanted = name === 'shortest' ? others.length : rank;
      return -Math.abs(lengthRank(text, others) - wanted);
    }),
  })),
  { name: 'pick the one sharing most words with the stem', scores: perOption((text, { stem }) => shared(text, stem)) },
  { name: 'pick the odd one out', scores: beside((text, others) => -likeness(text, others)) },
  { name: 'pick the one most like the others', scores: beside(likeness) },
  { name: 'pick one of two mirrored options', scores: beside((text, others) => Number(others.some(mirrors(text)))) },
  { name: 'pick the one with hedging words', scores: perOption(text => Number(hedges.test(text))) },
  { name: 'pick the one without hedging words', scores: perOption(text => Number(!hedges.test(text))) },
  { name: 'pick the one in another tense', scores: beside((text, others) => -sameIn(tenseOf)(text, others)) },
  { name: "pick the one in the question's tense", scores: agreesIn(tenseOf) },
  { name: "pick the one in the question's number", scores: agreesIn(numberOf) },
  ...[...'ABCDE'].map((letter, place) => ({
    name: `pick ${letter}`,
    scores: ({ options }: BankQuestion) => options.map((_, i) => Number(i === place)),
  })),
];

/** How many of the others are longer; half a place for each of the same length. */
function lengthRank({ length }: string, others: readonly string[]): number {
  const longer = others.filter(other => other.length > length).length;
  return longer + others.filter(other => other.length === length).length / 2;
}

/** How many words of a text stand in another one, counted by their stems and without those that carry no meaning. */
function shared(text: string, other: string): number {
  return contentWords(text).intersection(contentWords(other)).size;
}

/** Words that weaken a statement or make it absolute. */
const hedges =
  /\b(usually|often|sometimes|may|might|can|could|generally|only|always|never|all|none|every|alone|any)\b/i;

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

/** How alike an option is to the others in form, from 0 to 1. */
function likeness(text: string, others: readonly string[]): number {
  return mean(others.map(other => alike(formOf(text), formOf(other))));
}

function alike(a: Form, b: Form): number {
  const length = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return mean([overlap(a.words, b.words), length, Number(a.first === b.first), Number(a.ending === b.ending)]);
}

/** Two options of nearly the same words in another order, such as "A for this, B for that", with that many in common. */
const mirror = 0.75;

/** Is the other option a mirrored one? The guesser thinks that nobody would write the second just for a wrong one. */
function mirrors(text: string): (other: string) => boolean {
  const { words } = formOf(text);
  return other => words.size > 2 && overlap(words, formOf(other).words) >= mirror;
}

/** The tense as its forms show it; a participle counts as past, since a guesser matches "approved" with "approved". */
function tenseOf(text: string): string {
  if (/\b(will|shall|would)\b/i.test(text)) return 'future';
  if (/\b(was|were|had|did|been|\w{2,}[^aeiou]ed)\b/i.test(text)) return 'past';
  return /^\w+ing\b/i.test(text) ? 'gerund' : 'present';
}

/** "Which steps …" and "Tuning and AutoML" are about several; "Which step …" and "Tuning" about one. */
function numberOf(text: string): string {
  const [first = '', second = ''] = wordsOf(text).filter(word => !['which', 'what', 'of', 'the'].includes(word));
  const plural = /\band\b/.test(text) || [first, second].some(word => /[^s]s$/.test(word));
  return plural ? 'several' : 'one';
}

/** How many of the others agree with the option. */
function sameIn(form: (text: string) => string): (text: string, others: readonly string[]) => number {
  return (text, others) => others.filter(other => form(other) === form(text)).length;
}

/** Does the option agree with the question proper, which is the last sentence of the stem? */
function agreesIn(form: (text: string) => string): Rule['scores'] {
  return perOption((text, { stem }) => Number(form(text) === form(stem.split(/(?<=[.!?]["”]?)\s+/).at(-1) ?? stem)));
}
