/** Which words stand in what the guide says of a topic. */
import { derived } from '../derived.ts';
import type { Guide, Topic } from '../knowledge/guide.ts';
import type { Words } from '../knowledge/schema.ts';
import { shortTexts } from '../search/examples.ts';
import { stemOf, tellingStems } from '../text/words.ts';

/** How many of the words stand in what the guide says of the topic, in these or in words that mean the same. */
export const saidOf = (guide: Guide, topic: Topic, words: readonly string[]): number =>
  words.filter(word => stemsSaid(guide).get(topic)?.has(stemOf(word))).length;

/** How many of them stand in what it says of any topic. */
export const saidOfAny = (guide: Guide, words: readonly string[]): number => {
  const all = [...stemsSaid(guide).values()];
  return words.filter(word => all.some(stems => stems.has(stemOf(word)))).length;
};

const stemsSaid = derived(
  (guide: Guide): ReadonlyMap<Topic, ReadonlySet<string>> =>
    new Map(guide.topics.map(topic => [topic, stemsOf(guide, topic)])),
);

function stemsOf({ words: { synonyms } }: Guide, topic: Topic): ReadonlySet<string> {
  const texts = topic.passages.flatMap(({ heading, text }) => [heading, text]);
  const own = new Set([...shortTexts(topic), ...texts].flatMap(tellingStems));
  return new Set([...own, ...synonymsOf(synonyms, own).flat().flatMap(tellingStems)]);
}

/** The groups of words that mean the same of which the stems have one. */
export const synonymsOf = (groups: Words['synonyms'], stems: ReadonlySet<string>): Words['synonyms'] =>
  groups.filter(group => group.map(tellingStems).some(word => word.length > 0 && word.every(stem => stems.has(stem))));
