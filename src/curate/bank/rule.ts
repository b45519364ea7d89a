import type { BankQuestion } from '../../knowledge/guide.ts';

/**
 * A rule by which a guesser picks without understanding the question. It gives each option a score; the guesser takes
 * the highest, two where two are asked for, and any of them where several are equal.
 */
export type Rule = { name: string; scores(question: BankQuestion): number[] };

/** A rule that looks at one option at a time. */
export function perOption(score: (text: string, question: BankQuestion) => number): Rule['scores'] {
  return question => question.options.map(({ text }) => score(text, question));
}

/** A rule that holds each option against the others. */
export function beside(score: (text: string, others: readonly string[]) => number): Rule['scores'] {
  return ({ options }) =>
    options.map(({ text }, i) =>
      score(
        text,
        options.filter((_, j) => j !== i).map(other => other.text),
      ),
    );
}

/** The mean, rounded so that scores count as equal if they differ in their last digits alone; 0 of nothing. */
export function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === 0 ? 0 : Math.round((sum / values.length) * 1e6) / 1e6;
}
