import { stemOf, tellingStems } from '../text/words.ts';
import { createBm25 } from './bm25.ts';
import type { Example } from './examples.ts';
import type { Query } from './reader.ts';

/** A stored example near to a question, and how near by BM25. */
export type Neighbour = Example & { score: number };

const neighboursVoting = 9;
/**
 * The rarest words tell most and cost least. Words are searched, rarest first, until this many examples contain them:
 * that bounds the time of a long question, and the common words that are left out would only add noise.
 */
const examplesVisited = 250;

/** BM25 over the examples: the nearest ones to a question, best first. */
export function createNeighbours(examples: readonly Example[]): (query: Query) => Neighbour[] {
  // Each text is read once, for the index and for how often each stem stands in one.
  const terms = examples.map(({ text }) => orNone(tellingStems(text)));
  const nearest = createBm25([{ terms }]);
  const frequency = new Map<string, number>();
  for (const stems of terms) for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return query => {
    const stems = [...new Set(query.telling.map(stemOf))].filter(stem => frequency.has(stem));
    const rarest = stems.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    let visited = 0;
    const searched = rarest.filter((stem, i) => {
      visited += frequency.get(stem) ?? 0;
      return i === 0 || visited <= examplesVisited;
    });
    return nearest(searched)
      .slice(0, neighboursVoting)
      .flatMap(({ document, score }) => {
        const example = examples[document];
        return example ? [{ ...example, score }] : [];
      });
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
