import { stemOf, tellingStems } from '../text/words.ts';
import { type Bm25Index, createBm25, documentsWith, indexOf } from './bm25.ts';
import type { Example } from './examples.ts';
import type { Query } from './reader.ts';

/** The examples by their stems, and the class of each. */
export type ExampleIndex = { index: Bm25Index; labels: Int32Array };

/** An example near to a question, by its position among all, and how near by BM25. */
export type Neighbour = Pick<Example, 'label'> & { example: number; score: number };

const neighboursVoting = 9;
/**
 * The rarest words tell most and cost least. Words are searched, rarest first, until this many examples contain them:
 * that bounds the time of a long question, and the common words that are left out would only add noise.
 */
const examplesVisited = 250;

/** Learns the examples, as plain data that can be stored. */
export const indexExamples = (examples: readonly Example[]): ExampleIndex => ({
  index: indexOf([{ terms: examples.map(({ text }) => orNone(tellingStems(text))) }]),
  labels: Int32Array.from(examples, ({ label }) => label),
});

/** BM25 over the examples, which were indexed ahead of time: the nearest ones to a question, best first. */
export function createNeighbours({ index, labels }: ExampleIndex): (query: Query) => Neighbour[] {
  const nearest = createBm25(index);
  return query => {
    const stems = [...new Set(query.telling.map(stemOf))].map(stem => ({ stem, times: documentsWith(index, stem) }));
    const rarest = stems.filter(({ times }) => times > 0).toSorted((a, b) => a.times - b.times);
    let visited = 0;
    const searched = rarest.filter(({ times }, i) => {
      visited += times;
      return i === 0 || visited <= examplesVisited;
    });
    return nearest(searched.map(({ stem }) => stem))
      .slice(0, neighboursVoting)
      .map(({ document, score }) => ({ example: document, label: labels[document] ?? -1, score }));
  };
}

/** An example of nothing but stop words has one word, which nobody asks for. */
const orNone = (stems: string[]): string[] => (stems.length > 0 ? stems : ['']);

/** The share of each class in the votes of the nearest examples, each vote weighing its score. */
export function votesOf(neighbours: readonly Neighbour[], classes: number): Float64Array {
  const votes = new Float64Array(classes);
  const sum = neighbours.reduce((total, { score }) => total + score, 0);
  for (const { label, score } of neighbours) votes[label] = (votes[label] ?? 0) + score / sum;
  return votes;
}
