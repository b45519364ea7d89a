import type { Guide } from '../knowledge/guide.ts';
import { aspectWords } from '../text/english.ts';
import { stemOf, tellingStems } from '../text/words.ts';
import { type LinearModel, probabilities } from './classifier.ts';
import { createCoverage } from './coverage.ts';
import { classCount } from './examples.ts';
import { featuresOf } from './features.ts';
import type { Evidence, Finding } from './finding.ts';
import { decide, isBeyondVotes, signalsOf } from './gate.ts';
import { createNeighbours, type ExampleIndex, votesOf } from './neighbours.ts';
import { createPassages, type PassageHit, textScores } from './passages.ts';
import { leadIsBeyondVotes, rank } from './rank.ts';
import { createReader, type Query, type Vocabulary } from './reader.ts';
import { createEar, type Ear, type EarModel } from './talk/ear.ts';
import { createWeighing, type Weigh } from './weigh.ts';

/** What was learned from a guide: its topics, and who speaks to the bot instead; its words, and its examples by them. */
export type Models = { topics: LinearModel; talk: EarModel; vocabulary: Vocabulary; examples: ExampleIndex };

export type Search = {
  /** Equal texts get equal findings. `thorough` looks at the nearest examples even where they cannot change the outcome. */
  find(text: string, thorough?: boolean): Finding;
  /** What speaks for each option of a pasted question. */
  weigh: Weigh;
  /** What a line means if it is no question. */
  hear: Ear;
};

/**
 * Builds the indexes over a guide. The models were trained on the same guide.
 */
export function createSearch(guide: Guide, models: Models): Search {
  const classes = classCount(guide);
  const read = createReader(guide, models.vocabulary);
  const passages = createPassages(guide);
  const neighbours = createNeighbours(models.examples);
  const titleWords = new Set(tellingStems(`${guide.title} ${guide.topics.map(({ section }) => section).join(' ')}`));
  const isOfTitle = (word: string) => titleWords.has(stemOf(word));
  const covered = createCoverage(guide);
  const judge = (query: Query, evidence: Evidence) => ({
    candidates: rank(guide, query, evidence),
    signals: signalsOf(query, evidence, covered(query), guide.topics.length),
  });
  const find = (text: string, thorough = false): Finding => {
    const query = read(text);
    const hits = passages(query);
    const evidence = {
      model: probabilities(models.topics, featuresOf(query)),
      votes: new Float64Array(classes),
      text: textScores(hits, guide.topics.length, query.telling.length),
    };
    let judged = judge(query, evidence);
    const near = thorough || !isSettled(judged) ? neighbours(query) : [];
    if (near.length > 0) judged = judge(query, { ...evidence, votes: votesOf(near, classes) });
    return {
      ...judged,
      ...(isOnlyName(query, isOfTitle) ? certain : decide(judged.signals, judged.candidates)),
      named: query.named.flatMap(i => guide.topics[i] ?? []),
      hits: hits.flatMap(hit => withTopic(guide, hit)),
      query,
      neighbours: near.map(({ label, ...one }) => ({ ...one, topic: guide.topics[label] ?? null })),
    };
  };
  return {
    find,
    weigh: createWeighing(guide, find),
    hear: createEar(models.talk, guide.command, text => find(text).inScope),
  };
}

/**
 * Could no vote of the nearest examples change the outcome? Then they are not looked at, which saves half of the time:
 * the first topic is further ahead than votes can bring another, and so is the decision to answer or to decline.
 */
function isSettled({ candidates, signals }: Pick<Finding, 'candidates' | 'signals'>): boolean {
  return leadIsBeyondVotes(candidates) && isBeyondVotes(signals);
}

/**
 * A name with no more than words that ask for whatever there is on it, as in "what is … good for?", is answered
 * whatever these words mean elsewhere.
 */
const isOnlyName = ({ named, besides }: Query, says: (word: string) => boolean): boolean =>
  named.length > 0 && besides.every(word => aspectWords.has(word) || says(word));
const certain = { outcome: 'found', inScope: 1 } as const;

function withTopic(guide: Guide, { topic, passage, score }: PassageHit) {
  const found = guide.topics[topic];
  return found ? [{ topic: found, passage, score }] : [];
}
