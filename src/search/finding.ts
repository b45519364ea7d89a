/** What the search finds out about a question, from the evidence to the outcome. */
import type { Passage, Topic } from '../knowledge/guide.ts';
import type { Query } from './reader.ts';

/** What speaks for each class of examples (`model`, `votes`), and for each topic (`text`), by its position. */
export type Evidence = { model: Float64Array; votes: Float64Array; text: Float64Array };

/** A topic with what speaks for it, each kind of evidence apart. */
export type Candidate = {
  topic: Topic;
  /** What the topics are ordered by. */
  score: number;
  /** Probability by the linear model. */
  model: number;
  /** Share of the votes of the nearest examples; 0 for all topics where these were not looked at. */
  votes: number;
  /** BM25 of its best passage per word asked. */
  text: number;
  /** Called by name. */
  named: boolean;
};

/** What the decision to answer rests on; each is near 0 where it says nothing. */
export type Signals = {
  /** Log odds, by the linear model, that the question is about some topic; 0 for words that say nothing. */
  model: number;
  /** Share of the nearest examples that are about some topic, less one half; 0 where there are none. */
  votes: number;
  /** Share of the telling words that the guide never uses; 1 where there are none. */
  unknown: number;
  /** Share of what is asked of a topic called by name that stands in the guide's text on it, less one half. */
  covered: number;
  /** It is worded as what asks for something that the guide never gives. */
  asks: number;
};

/** `found`: the first candidate answers it. `choose`: it lies between the first ones. `none`: not in the guide. */
export type Outcome = 'found' | 'choose' | 'none';

export type Finding = {
  outcome: Outcome;
  /** All topics, best first. */
  candidates: Candidate[];
  /** The topics called by name, in the order of the question. */
  named: Topic[];
  /** Passages that share words with the question, best first. */
  hits: { topic: Topic; passage: Passage; score: number }[];
  query: Query;
  /** The probability that the guide answers it, and what that was decided on. */
  inScope: number;
  signals: Signals;
  /** The nearest of `examplesOf`, best first; empty where they could not change the outcome. */
  neighbours: { example: number; topic: Topic | null; score: number }[];
};
