import type { Guide, Passage } from '../knowledge/guide.ts';
import { stemOf, tellingStems } from '../text/words.ts';
import { createBm25, indexOf } from './bm25.ts';
import type { Query } from './reader.ts';

/** A passage that shares words with the question: the topic by its position in the guide, and the BM25 score. */
export type PassageHit = { topic: number; passage: Passage; score: number };

/** A heading says what its passage is about, a name only which topic; the text is worth its words. */
const boost = { heading: 2, topic: 0.5 };

/**
 * BM25 over the passages of the guide: all that share a word with the question, best first. Names of topics are left
 * out where anything else was asked, since a heading that repeats the name would win.
 */
export function createPassages(guide: Guide): (query: Query) => PassageHit[] {
  const entries = guide.topics.flatMap((topic, i) => topic.passages.map(passage => ({ topic: i, passage })));
  const field = (textOf: (entry: (typeof entries)[number]) => string) => entries.map(one => tellingStems(textOf(one)));
  const names = guide.topics.map(({ title, section }) => tellingStems(`${title} ${section}`));
  const index = indexOf([
    { terms: field(({ passage }) => passage.heading), boost: boost.heading },
    {
      terms: field(({ topic, passage }) => {
        const lead = passage.heading === '' ? (guide.topics[topic]?.triggers ?? []).join(' ') : '';
        return `${passage.text} ${lead}`;
      }),
    },
    { terms: entries.map(({ topic }) => names[topic] ?? []), boost: boost.topic },
  ]);
  const search = createBm25(index);
  return ({ telling, besides }) => {
    const terms = (besides.length > 0 ? besides : telling).map(stemOf);
    return search(terms).flatMap(({ document, score }) => {
      const entry = entries[document];
      return entry ? [{ ...entry, score }] : [];
    });
  };
}

/** For each topic the score of its best passage per word asked, so that long questions do not look better. */
export function textScores(hits: readonly PassageHit[], topics: number, termsAsked: number): Float64Array {
  const scores = new Float64Array(topics);
  for (const { topic, score } of hits) scores[topic] = Math.max(scores[topic] ?? 0, score / Math.max(termsAsked, 1));
  return scores;
}
