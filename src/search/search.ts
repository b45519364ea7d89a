import type { Guide, Passage, Topic } from '../knowledge/guide.ts';
import { type LinearModel, probabilities, trainLinear } from './classifier.ts';
import { classCount, createNeighbours, examplesOf, votesOf } from './examples.ts';
import { featuresOf } from './features.ts';
import { decide, isBeyondVotes, type Signals, signalsOf } from './gate.ts';
import { createPassages, type PassageHit, textScores } from './passages.ts';
import { createReader, type Question, type ReadQuestion } from './reader.ts';

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

export type Finding = {
  /** `found`: the first candidate answers it. `choose`: it lies between the first ones. `none`: not in the guide. */
  outcome: 'found' | 'choose' | 'none';
  /** All topics, best first. */
  candidates: Candidate[];
  /** The topics called by name, in the order of the question. */
  named: Topic[];
  /** Passages that share words with the question, best first. */
  hits: { topic: Topic; passage: Passage; score: number }[];
  question: Question;
  /** The probability that the guide answers it, and what that was decided on. */
  inScope: number;
  signals: Signals;
  /** The nearest examples, best first; empty where they could not change the outcome. */
  neighbours: { text: string; topic: Topic | null; score: number }[];
};

export type Search = {
  /** Equal texts get equal findings. `thorough` looks at the nearest examples even where they cannot change the outcome. */
  find(text: string, thorough?: boolean): Finding;
};

/** How much each kind of evidence counts in the order of topics; see tests/eval for the figures behind it. */
const rankWeights = { model: 1, votes: 2, text: 0.4, named: { short: 7, long: 3 } };

/** Up to this many words a question is about what it names; a longer one may name it in passing. */
const shortQuestion = 20;

/** Beyond this score a word, its text evidence says no more: a few rare words would drown all else. */
const telling = 5;

/** Builds the indexes over a guide. `model` was trained on the same guide ahead of time; without it, it is trained here. */
export function createSearch(guide: Guide, model: LinearModel = trainOn(guide)): Search {
  const classes = classCount(guide);
  const read = createReader(guide);
  const passages = createPassages(guide);
  const neighbours = createNeighbours(examplesOf(guide));
  const judge = (question: Question, evidence: ScopeEvidence) => {
    const candidates = rank(guide, question, evidence);
    return { candidates, signals: signalsOf(question, evidence, guide.topics.length) };
  };
  const find = (text: string, thorough = false): Finding => {
    const question = read(text);
    const hits = passages(question);
    const evidence = {
      model: probabilities(model, featuresOf(question)),
      votes: new Float64Array(classes),
      text: textScores(hits, guide.topics.length, question.telling.length),
    };
    let judged = judge(question, evidence);
    const near = thorough || !isSettled(judged.candidates, judged.signals) ? neighbours(question) : [];
    if (near.length > 0) judged = judge(question, { ...evidence, votes: votesOf(near, classes) });
    return {
      ...judged,
      ...(isOnlyName(question) ? certain : decide(judged.signals, judged.candidates)),
      named: question.named.flatMap(i => guide.topics[i] ?? []),
      hits: hits.flatMap(hit => withTopic(guide, hit)),
      question,
      neighbours: near.map(({ label, text, score }) => ({ text, score, topic: guide.topics[label] ?? null })),
    };
  };
  return { find };
}

/**
 * Could no vote of the nearest examples change the outcome? Then they are not looked at, which saves half of the time:
 * the first topic is further ahead than votes can bring another, and so is the decision to answer or to decline.
 */
function isSettled([first, second]: readonly Candidate[], signals: Signals): boolean {
  if (!first || !second) return true;
  return first.score - second.score > rankWeights.votes && isBeyondVotes(signals);
}

/** A name alone, as in "what is …?", is answered whatever its words mean elsewhere. */
const isOnlyName = ({ named, besides }: Question): boolean => named.length > 0 && besides.length === 0;
const certain = { outcome: 'found', inScope: 1 } as const;

export type ScopeEvidence = { model: Float64Array; votes: Float64Array; text: Float64Array };

function rank(guide: Guide, question: Question, { model, votes, text }: ScopeEvidence): Candidate[] {
  const named = question.words.length <= shortQuestion ? rankWeights.named.short : rankWeights.named.long;
  const candidates = guide.topics.map((topic, i) => {
    const evidence = {
      model: model[i] ?? 0,
      votes: votes[i] ?? 0,
      text: text[i] ?? 0,
      named: question.named.includes(i),
    };
    const score =
      rankWeights.model * Math.log(evidence.model + 1e-4) +
      rankWeights.votes * evidence.votes +
      rankWeights.text * Math.min(evidence.text, telling) +
      named * Number(evidence.named);
    return { topic, score, ...evidence };
  });
  return candidates.sort((a, b) => b.score - a.score);
}

/** Trains the model that ranks the topics of this guide and tells them from what is outside it. */
export function trainOn(guide: Guide, read: ReadQuestion = createReader(guide)): LinearModel {
  const rows = examplesOf(guide).map(({ text, label }) => ({ features: featuresOf(read(text)), label }));
  return trainLinear(rows, classCount(guide));
}

function withTopic(guide: Guide, { topic, passage, score }: PassageHit) {
  const found = guide.topics[topic];
  return found ? [{ topic: found, passage, score }] : [];
}
