import MiniSearch from 'minisearch';
import type { Guide } from '../knowledge/guide.ts';
import { stopWords } from '../text/english.ts';
import { stemOf, wordsOf } from '../text/words.ts';
import { everyday } from './everyday.ts';
import { splitOptions } from './options.ts';
import type { Question } from './reader.ts';

/** A sentence whose class is known: a topic by its position in the guide, or a kind of outside question after those. */
export type Example = { text: string; label: number };

/** The classes of a guide: its topics in order, the kinds of questions outside it, and everyday chat. */
export function classCount(guide: Guide): number {
  return guide.topics.length + Object.keys(guide.outside.asked).length + 1;
}

/**
 * All sentences of the guide whose class is known: what it is asked, what it says, and what it does not answer.
 * Pasted options are cut off, as they are from a question that is asked.
 */
export function examplesOf(guide: Guide): Example[] {
  const topics = guide.topics.flatMap((topic, label) => {
    const lines = topic.passages.flatMap(({ text }) => text.split('\n'));
    const said = [
      topic.answer,
      topic.tip.text,
      topic.cheatsheet ?? '',
      ...topic.aliases,
      ...topic.tip.triggers,
      ...topic.triggers,
    ];
    return [...topic.asked, ...said, ...lines].filter(Boolean).map(text => ({ text, label }));
  });
  const outside = Object.values(guide.outside.asked).flatMap((texts, kind) =>
    texts.map(text => ({ text: splitOptions(text).stem, label: guide.topics.length + kind })),
  );
  const chat = everyday.map(text => ({ text, label: classCount(guide) - 1 }));
  return [...topics, ...outside, ...chat];
}

/** A stored example near to a question, and how near by BM25. */
export type Neighbour = Example & { score: number };

const neighboursVoting = 9;
/**
 * The rarest words tell most and cost least. Words are searched, rarest first, until this many examples contain them:
 * that bounds the time of a long question, and the common words that are left out would only add noise.
 */
const examplesVisited = 250;

/** MiniSearch over the examples: the nearest ones to a question, best first. */
export function createNeighbours(examples: readonly Example[]): (question: Question) => Neighbour[] {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: text =>
      wordsOf(text)
        .filter(word => !stopWords.has(word))
        .map(stemOf),
    processTerm: term => term,
  });
  index.addAll(examples.map(({ text }, id) => ({ id, text })));
  const frequency = new Map<string, number>();
  for (const { text } of examples) {
    for (const stem of new Set(wordsOf(text).map(stemOf))) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  return question => {
    const stems = [...new Set(question.telling.map(stemOf))].filter(stem => frequency.has(stem));
    const rarest = stems.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    let visited = 0;
    const searched = rarest.filter((stem, i) => {
      visited += frequency.get(stem) ?? 0;
      return i === 0 || visited <= examplesVisited;
    });
    const hits = index.search(searched.join(' '), { tokenize: text => text.split(' '), combineWith: 'OR' });
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
