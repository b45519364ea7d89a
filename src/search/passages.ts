import MiniSearch from 'minisearch';
import type { Guide, Passage } from '../knowledge/guide.ts';
import { stemOf, tellingStems } from '../text/words.ts';
import type { Query } from './reader.ts';

/** A passage that shares words with the question: the topic by its position in the guide, and the BM25 score. */
export type PassageHit = { topic: number; passage: Passage; score: number };

type Indexed = { id: number; heading: string; text: string; topic: string };

/** A heading says what its passage is about, a name only which topic; the text is worth its words. */
const boost = { heading: 2, topic: 0.5 };

/**
 * MiniSearch over the passages of the guide: all that share a word with the question, best first. Names of topics are
 * left out where anything else was asked, since a heading that repeats the name would win.
 */
export function createPassages(guide: Guide): (query: Query) => PassageHit[] {
  const entries = guide.topics.flatMap((topic, i) => topic.passages.map(passage => ({ topic: i, passage })));
  const index = new MiniSearch<Indexed>({
    fields: ['heading', 'text', 'topic'],
    tokenize: tellingStems,
    processTerm: term => term,
    searchOptions: { boost },
  });
  index.addAll(
    entries.map(({ topic, passage }, id) => {
      const { title = '', section = '', triggers = [] } = guide.topics[topic] ?? {};
      const lead = passage.heading === '' ? triggers.join(' ') : '';
      return { id, heading: passage.heading, text: `${passage.text} ${lead}`, topic: `${title} ${section}` };
    }),
  );
  return ({ telling, besides }) => {
    const terms = (besides.length > 0 ? besides : telling).map(stemOf);
    const hits = index.search(terms.join(' '), { tokenize: text => text.split(' ') });
    return hits.flatMap(({ id, score }) => {
      const entry = entries[id];
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
