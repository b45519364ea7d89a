import type { Guide, Passage, Topic } from '../knowledge/guide.ts';
import { classCount, createNeighbours, examplesOf, votesOf } from './examples.ts';
import { featuresOf } from './features.ts';
import { decide, type Signals, signalsOf } from './gate.ts';
import { type LinearModel, probabilities, trainLinear } from './linear.ts';
import { createPassages, type PassageHit, textScores } from './passages.ts';
import { createReader, type Question, type ReadQuestion } from './question.ts';

/** A topic with what speaks for it, each kind of evidence apart. */
export type Candidate = {
  topic: Topic;
  /** What the topics are ordered by. */
  score: number;
  /** Probability by the linear model. */
  model: number;
  /** Share of the votes of the nearest examples. */
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
  neighbours: { text: string; topic: Topic | null; score: number }[];
};

export type Search = { find(text: string): Finding };

/** How much each kind of evidence counts in the order of topics; see tests/eval for the figures behind it. */
const rankWeights = { model: 1, votes: 2, text: 0.4, named: 3 };

/** Builds the indexes over a guide. `model` was trained on the same guide ahead of time; without it, it is trained here. */
export function createSearch(guide: Guide, model: LinearModel = trainOn(guide)): Search {
  const classes = classCount(guide);
  const read = createReader(guide);
  const passages = createPassages(guide);
  const neighbours = createNeighbours(examplesOf(guide));
  const find = (text: string): Finding => {
    const question = read(text);
    const near = neighbours(question);
    const hits = passages(question);
    const evidence = {
      model: probabilities(model, featuresOf(question)),
      votes: votesOf(near, classes),
      text: textScores(hits, guide.topics.length, question.telling.length),
    };
    const candidates = rank(guide, question, evidence);
    const signals = signalsOf(question, evidence, guide.topics.length);
    return {
      ...decide(signals, candidates),
      candidates,
      named: question.named.flatMap(i => guide.topics[i] ?? []),
      hits: hits.flatMap(hit => withTopic(guide, hit)),
      question,
      signals,
      neighbours: near.map(({ label, text, score }) => ({ text, score, topic: guide.topics[label] ?? null })),
    };
  };
  return { find };
}

export type ScopeEvidence = { model: Float64Array; votes: Float64Array; text: Float64Array };

function rank(guide: Guide, question: Question, { model, votes, text }: ScopeEvidence): Candidate[] {
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
      rankWeights.text * evidence.text +
      rankWeights.named * Number(evidence.named);
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
