import type { Candidate, Evidence, Outcome, Signals } from './finding.ts';
import type { Query } from './reader.ts';

/**
 * Fitted by logistic regression on examples held out of training; `npm run calibrate` fits them anew. No raw score is
 * among them: it would only grow with the length of a question. Nor is there whether a topic is called by name: those
 * who wrote the outside examples named topics more often than people do, so a fit would hold the name against them.
 */
const base = 0.55;
const weights: Signals = { model: 1.5, votes: 1.8, unknown: -2, covered: 1.4, asks: -1.2 };

/**
 * Above one half, since the guide has three times as many examples of its own than of others, and a wrong answer costs
 * a learner more than a refusal. Held-out examples are answered in 96 % and declined in 85 % of cases from here on.
 */
const answerFrom = 0.55;

/** Below this lead of the first topic over the second, in the score that orders them, the asker is given the choice. */
const chooseBelow = 0.25;

/** Probabilities beyond this say no more: the model is never that sure. */
const certain = 1e-4;

/** The evidence holds the topics first, then the kinds of outside questions. */
export function signalsOf(query: Query, evidence: Evidence, covered: number, topics: number): Signals {
  const sum = (values: Float64Array) => values.slice(0, topics).reduce((a, b) => a + b, 0);
  const inside = Math.min(Math.max(sum(evidence.model), certain), 1 - certain);
  return {
    model: Math.log(inside / (1 - inside)) - Math.log(topics / (evidence.model.length - topics)),
    votes: evidence.votes.some(share => share > 0) ? sum(evidence.votes) - 0.5 : 0,
    unknown: query.telling.length === 0 ? 1 : query.unknown.length / query.telling.length,
    covered: covered - 0.5,
    asks: Math.min(query.outsideAsks.length, 1),
  };
}

export type Decision = { outcome: Outcome; inScope: number };

/** Whether the guide answers the question, and whether one topic is ahead of the others. `candidates`: best first. */
export function decide(signals: Signals, candidates: readonly Candidate[]): Decision {
  const inScope = 1 / (1 + Math.exp(-oddsOf(signals)));
  if (inScope < answerFrom) return { outcome: 'none', inScope };
  return { outcome: isClose(candidates) ? 'choose' : 'found', inScope };
}

/** Is the second topic about as likely as the first? A topic called by name is never in doubt. */
function isClose([first, second]: readonly Candidate[]): boolean {
  return Boolean(first && second && !first.named && first.score - second.score < chooseBelow);
}

/** For signals without votes: would the decision stay the same whatever the votes? */
export function isBeyondVotes(signals: Signals): boolean {
  const needed = Math.log(answerFrom / (1 - answerFrom));
  return Math.abs(oddsOf(signals) - needed) > weights.votes / 2;
}

function oddsOf(signals: Signals): number {
  const keys = Object.keys(weights) as (keyof Signals)[];
  return keys.reduce((total, key) => total + weights[key] * signals[key], base);
}
