import MiniSearch from 'minisearch';
import { stemOf, tellingStems } from '../text/words.ts';
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

/** MiniSearch over the examples: the nearest ones to a question, best first. */
export function createNeighbours(examples: readonly Example[]): (query: Query) => Neighbour[] {
  const split = (text: string) => text.split(' ');
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: split,
    processTerm: term => term,
  });
  const frequency = new Map<string, number>();
  // Each text is read once, for the index and for how often each stem stands in one.
  for (const [id, { text }] of examples.entries()) {
    const stems = tellingStems(text);
    index.add({ id, text: stems.join(' ') });
    for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  return query => {
    const stems = [...new Set(query.telling.map(stemOf))].filter(stem => frequency.has(stem));
    const rarest = stems.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    let visited = 0;
    const searched = rarest.filter((stem, i) => {
      visited += frequency.get(stem) ?? 0;
      return i === 0 || visited <= examplesVisited;
    });
    const hits = index.search(searched.join(' '), { tokenize: split, combineWith: 'OR' });
    return hits.slice(0, neighboursVoting).flatMap(({ id, score }) => {
      const example = examples[id];
      return example ? [{ ...example, score }] : [];
    });
  };
}

/** The share of each class in the votes of the nearest examples, each vote weighing its score. */
export function votesOf(neighbours: readonly Neighbour[], classes: number): Float64Array {
  const votes = new Float64Array(classes);
  const sum = neighbours.reduce((total, { score }) => total + score, 0);
  for (const { label, score } of neighbours) votes[label] = (votes[label] ?? 0) + score / sum;
  return votes;
}
