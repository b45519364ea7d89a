import type { BankQuestion, Topic } from '../../knowledge/guide.ts';
import { formRules } from './form-rules.ts';
import { habitRules } from './habit-rules.ts';
import { mean, type Rule } from './rule.ts';

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
export function guess(bank: readonly BankQuestion[], topics: readonly Topic[]): Guess[] {
  return [...formRules, ...habitRules(bank, topics)].map(rule => {
    const shares = bank.flatMap(question => shareOf(question, rule) ?? []);
    return { rule: rule.name, wins: mean(shares), decides: shares.length };
  });
}

/** The rules that would help a guesser, over a whole bank or within one topic. */
export function giveAways(guesses: readonly Guess[], scope: 'bank' | 'topic'): Guess[] {
  return guesses.filter(({ wins, decides }) => decides >= enough[scope] && wins > mostWins[scope]);
}

/** The chance of the right option where the guesser takes one of the highest scores; undefined if all are equal. */
function shareOf(question: BankQuestion, rule: Rule): number | undefined {
  const scores = rule.scores(question);
  const highest = Math.max(...scores);
  const taken = question.options.filter((_, i) => scores[i] === highest);
  if (taken.length === question.options.length) return undefined;
  return taken.some(({ right }) => right) ? 1 / taken.length : 0;
}
