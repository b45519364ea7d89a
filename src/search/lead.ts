/** Whether the best options of a pasted question are far enough ahead to be named. */

/** What decides it, of the last one of the best options. */
export type Lead = {
  /** The logarithm of its probability against all others. */
  surely: number;
  /** Its score. */
  support: number;
  /** How likely the guide answers the stem, alone or with the option in it. */
  scope: number;
  /** Several are right: each has to answer a part of the stem only. */
  several: number;
  /** The share of options of which the guide has nothing, as far as it has nothing on the stem either. */
  foreign: number;
  /** The logarithm of how likely what any option is about is what is asked: all may be beside it. */
  near: number;
};

/**
 * Fitted by logistic regression on the questions of `npm run calibrate -- options`: those that the guide decides, those
 * that it does not, and those of the bank without their right option.
 */
const base = 0.72;
const odds: Lead = { surely: 3.27, support: 0.17, scope: 0.3, several: 1.59, foreign: -11.14, near: 1.54 };
/** A wrong option does more harm than none, so this is above even odds. */
const namedFrom = 0.5;

/**
 * Nor is one named that is less likely than all others together, however much speaks for it: that speaks for an option
 * of the same words too.
 */
export const asLikely = Math.log(0.5);

/** Probabilities beyond this say no more. */
const certain = 1e-3;

/** The signals as they are counted: of the scope, its logarithmic odds. */
export function leadSignals(lead: Lead): Lead {
  const bounded = Math.min(Math.max(lead.scope, certain), 1 - certain);
  return { ...lead, scope: Math.log(bounded / (1 - bounded)) };
}

export function leads(lead: Lead): boolean {
  if (lead.surely < asLikely) return false;
  const signals = leadSignals(lead);
  const keys = Object.keys(odds) as (keyof Lead)[];
  return keys.reduce((sum, key) => sum + odds[key] * signals[key], base) >= namedFrom;
}
