import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { differenceOf, findTopic, type Guide } from '../../../src/knowledge/guide.ts';
import { loadGuide } from '../../../src/knowledge/load.ts';
import { guideFolder } from '../prepared.ts';

/** The text that the guide restates; it is not part of the project, so it is compared only where it is at hand. */
const seed = '../shared/seeds/000_788fc382cde575b8.txt';
/** So many words in a row are a sentence copied, fewer can be chance. */
const copiedWords = 8;

const topicIds = [
  'overview',
  'model-cards',
  'model-dashboard',
  'role-manager',
  'model-monitor',
  'model-registry',
  'pipelines',
  'jumpstart',
  'canvas',
  'clarify',
  'bias-types',
  'ground-truth',
  'mlflow',
  'network-isolation',
  'deepar',
];

const factsFile = z.array(z.object({ topic: z.string(), fact: z.string(), words: z.array(z.string()).min(1) }));
const facts = factsFile.parse(parse(readFileSync('tests/fixtures/guide-facts.yaml', 'utf8')));
/** Without the questions: they ask about nearly everything, but state nothing. */
const statedIn = (id: string) =>
  readFileSync(`${guideFolder}/topics/${id}.md`, 'utf8').replace(/^asked:\n(?: {2}.*\n)+/m, '');

let guide: Guide;
beforeAll(async () => {
  guide = await loadGuide(guideFolder);
});

describe('the guide', () => {
  it('has its topics, in order, each with what an answer needs', () => {
    expect(guide.topics.map(({ id }) => id)).toEqual(topicIds);
    for (const { id, passages } of guide.topics) {
      expect(passages[0]?.heading, id).toBe('');
      for (const { text } of passages) expect(text, id).not.toBe('');
    }
    expect(guide.topics.filter(({ cheatsheet }) => cheatsheet)).toHaveLength(11);
  });

  it('finds a topic by its id alone', () => {
    expect(findTopic(guide, 'deepar')?.short).toBe('DeepAR');
    for (const id of ['', 'DeepAR', 'toString', '__proto__']) expect(findTopic(guide, id)).toBeUndefined();
  });

  it('tells every two neighbours apart, whichever is asked first', () => {
    const pairs = guide.topics.flatMap(topic => topic.neighbours.map(({ topic: id }) => [topic, id] as const));
    expect(pairs.length).toBeGreaterThan(40);
    for (const [topic, id] of pairs) {
      const other = findTopic(guide, id);
      if (!other) throw new Error(`${topic.id} has a neighbour that is no topic: ${id}`);
      expect(differenceOf(topic, other), `${topic.id} and ${id}`).toEqual(expect.any(String));
      expect(differenceOf(other, topic), `${id} and ${topic.id}`).toEqual(expect.any(String));
    }
    const [overview, deepar] = [findTopic(guide, 'overview'), findTopic(guide, 'deepar')];
    expect(overview && deepar && differenceOf(overview, deepar)).toBeUndefined();
  });

  it.each(facts)('states: $fact ($topic)', ({ topic, words }) => {
    const missing = words.filter(pattern => !new RegExp(pattern, 'iu').test(statedIn(topic)));
    expect(missing).toEqual([]);
  });

  it('has a fact to state for every topic', () => {
    expect(new Set(facts.map(({ topic }) => topic))).toEqual(new Set(topicIds));
  });
});

/** Lists of the text that can hardly be worded anew; each counts as one word. */
const lists = [
  'what it does, who can touch it',
  'what it does\n- who can touch it',
  'Studio, training jobs, endpoints, registries',
  'demand forecasting, fraud detection, credit scoring, computer vision',
];

const wordsOf = (text: string) =>
  lists
    .reduce((rest, list) => rest.replaceAll(list, 'list'), text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (text: string) => {
  const words = wordsOf(text);
  return words.slice(copiedWords - 1).map((_, i) => words.slice(i, i + copiedWords).join(' '));
};

describe.runIf(existsSync(seed))('the wording of the guide', () => {
  it.each(topicIds)('of %s is its own', id => {
    const topic = findTopic(guide, id);
    if (!topic) throw new Error(`no topic ${id}`);
    const examWords = new Set([...topic.tip.triggers, ...topic.triggers].flatMap(runsOf));
    const copied = new Set(runsOf(readFileSync(seed, 'utf8')));
    const differences = topic.neighbours.map(({ difference }) => difference);
    const texts = [topic.answer, topic.tip.text, ...differences, ...topic.passages.map(({ text }) => text)];
    expect(texts.flatMap(runsOf).filter(run => copied.has(run) && !examWords.has(run))).toEqual([]);
  });

  it('would be seen to be copied', () => {
    const copied = new Set(runsOf(readFileSync(seed, 'utf8')));
    expect(runsOf('It sends alerts so you can fix pipelines or retrain.').some(run => copied.has(run))).toBe(true);
  });
});
