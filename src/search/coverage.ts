import type { Guide } from '../knowledge/guide.ts';
import { stemOf, tellingStems, wordsOf } from '../text/words.ts';
import { shortTexts } from './examples.ts';
import type { Query } from './reader.ts';

/** How much of what is asked of the topics called by name stands in what the guide says of them, 0 to 1. */
export type Coverage = (query: Query) => number;

/**
 * Words that few topics have say most; of slips and other words that the guide never uses nothing is told. One half
 * where no topic is named, or nothing is asked of it.
 */
export function createCoverage({ topics, words: { synonyms } }: Guide): Coverage {
  // "finetune" is said where "fine-tune" is.
  const joined = synonyms.flatMap(group =>
    group
      .map(member => ({ stem: stemOf(wordsOf(member).join('')), parts: new Set(tellingStems(member)) }))
      .filter(({ parts }) => parts.size > 1),
  );
  const texts = topics.map(topic => {
    const said = topic.passages.flatMap(({ heading, text }) => [heading, text]);
    const told = topic.neighbours.map(({ difference }) => difference);
    const own = new Set([...shortTexts(topic), ...said, ...told, ...topic.suggested].flatMap(tellingStems));
    return new Set([...own, ...joined.filter(({ parts }) => parts.isSubsetOf(own)).map(({ stem }) => stem)]);
  });
  const idf = (stem: string) => Math.log(1 + topics.length / (texts.filter(text => text.has(stem)).length + 0.5));
  return ({ named, besides, unknown }) => {
    const words = besides.filter(word => !unknown.includes(word));
    if (named.length === 0 || words.length === 0) return 0.5;
    let asked = 0;
    let said = 0;
    for (const stem of new Set(words.map(stemOf))) {
      const weight = idf(stem);
      asked += weight;
      if (named.some(topic => texts[topic]?.has(stem))) said += weight;
    }
    return said / asked;
  };
}
