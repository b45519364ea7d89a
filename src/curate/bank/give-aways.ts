import type { BankQuestion, Topic } from '../../knowledge/guide.ts';
import { rightOptions } from '../../rules/options.ts';
import { formRules } from './form-rules.ts';
import { habitRules } from './habit-rules.ts';
import { mean, type Rule } from './rule.ts';

/**
 * How often a rule finds what is right. `decides` is on how many questions it prefers some options at all, and `chance`
 * how often a blind guess would find it there: once in 4 for one option of four, once in 10 for two of five.
 */
export type Guess = { rule: string; wins: number; decides: number; chance: number };

/**
 * How many times as often as by chance a rule may win without being a help: 35 % where chance gives 25 %. One topic has
 * few questions, so there chance swings wider: with 16 of them, it passes a half once in 130 times.
 */
const mostOverChance = { bank: 1.4, topic: 2 };
/** On fewer questions than this, the share of wins says nothing. */
const enough = { bank: 20, topic: 12 };

/** How each rule would do on these questions; questions on which it has no preference do not count. */
export function guess(bank: readonly BankQuestion[], topics: readonly Topic[]): Guess[] {
  return [...formRules, ...habitRules(bank, topics)].map(rule => {
    const decided = bank.flatMap(question => {
      const share = shareOf(question, rule);
      const { length } = question.options;
      return share === undefined
        ? []
        : [{ share, chance: 1 / waysToChoose(length, rightOptions(question.options).length) }];
    });
    const [wins, chance] = [mean(decided.map(one => one.share)), mean(decided.map(one => one.chance))];
    return { rule: rule.name, wins, decides: decided.length, chance };
  });
}

/** The rules that would help a guesser, over a whole bank or within one topic. */
export function giveAways(guesses: readonly Guess[], scope: 'bank' | 'topic'): Guess[] {
  return guesses.filter(
    ({ wins, decides, chance }) => decides >= enough[scope] && wins > chance * mostOverChance[scope],
  );
}

/**
 * The chance of all that is right where the guesser takes as many of the highest scores as are asked for, at random among
 * equals; undefined if all are equal.
 */
function shareOf(question: BankQuestion, rule: Rule): number | undefined {
  const scores = rule.scores(question);
  const right = rightOptions(question.options);
  const least = scores.toSorted((a, b) => b - a)[right.length - 1] ?? 0;
  const numbers = [...scores.keys()];
  const sure = numbers.filter(option => (scores[option] ?? 0) > least);
  const equal = numbers.filter(option => scores[option] === least);
  if (equal.length === scores.length) return undefined;
  const isPossible =
    sure.every(option => right.includes(option)) && right.every(option => [...sure, ...equal].includes(option));
  return isPossible ? 1 / waysToChoose(equal.length, right.length - sure.length) : 0;
}

/** In how many ways so many can be taken of these, in any order. */
const waysToChoose = (of: number, taken: number): number =>
  taken === 0 ? 1 : (waysToChoose(of - 1, taken - 1) * of) / taken;
