import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide, Topic } from '../src/knowledge/guide.ts';
import { loadGuide } from '../src/knowledge/load.ts';
import { shuffled } from '../src/rules/shuffle.ts';
import { type Labelled, labelledSet } from '../tests/eval/score.ts';

const root = join(import.meta.dirname, '..');

/** A section of a topic as a document for any search engine. */
export type Section = { id: number; topic: string; title: string; heading: string; text: string };

export const readGuide = (): Promise<Guide> => loadGuide(join(root, 'knowledge'));

/** A labelled set of tests/eval, by its name. */
export function labelled(name: string): Labelled[] {
  return labelledSet.parse(JSON.parse(readFileSync(join(root, 'tests/eval', `${name}.json`), 'utf8')));
}

/** All that the guide itself says, one document for each section; the one-line answer and the tip go with the first. */
export function sectionsOf(guide: Guide): Section[] {
  return guide.topics
    .flatMap(topic =>
      topic.passages.map(({ heading, text }, i) => ({
        topic: topic.id,
        title: topic.title,
        heading,
        text: i === 0 ? `${frontMatter(topic)} ${text}` : text,
      })),
    )
    .map((section, id) => ({ id, ...section }));
}

/** Any: so that the questions of all topics come mixed, and in the same order in every run. */
const orderSeed = 7;

/** So many different questions as people type them: of the guide's examples of what its topics are asked. */
export function typedQuestions(guide: Guide, count: number): string[] {
  const all = new Set(guide.topics.flatMap(({ asked }) => asked));
  if (all.size < count) throw new Error(`the guide has only ${all.size} examples`);
  return shuffled([...all], orderSeed).slice(0, count);
}

/** The questions that the guide's authors thought of, each as a section of its topic; ids from `firstId`. */
export function examplesOf(guide: Guide, firstId: number): Section[] {
  return guide.topics
    .flatMap(({ id, title, asked }) => asked.map(text => ({ topic: id, title, heading: '', text })))
    .map((section, i) => ({ id: firstId + i, ...section }));
}

const frontMatter = ({ aliases, answer, tip, triggers, cheatsheet }: Topic): string =>
  [...aliases, answer, tip.text, ...tip.triggers, ...triggers, cheatsheet ?? ''].join(' ');

/** How many sentences a made-up passage has, and which of its words become rare ones, as in a text of that length. */
const sentencesEach = 3;
const rareEvery = 9;
const rareForms = 97;

/** The guide blown up to `count` passages: its own sentences in ever new order, with rare words in between. */
export function enlarged(guide: Guide, count: number): Guide {
  const sentences = guide.topics.flatMap(({ passages }) =>
    passages.flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n/)),
  );
  const passage = (seed: number) => {
    const words = shuffled(sentences, seed).slice(0, sentencesEach).join(' ').split(' ');
    const text = words.map((word, i) => (i % rareEvery === 0 ? `${word}${seed % rareForms}` : word)).join(' ');
    return { heading: '', parts: [], text };
  };
  const each = Math.ceil(count / guide.topics.length);
  const topics = guide.topics.map((topic, i) => ({
    ...topic,
    passages: Array.from({ length: each }, (_, n) => passage(i * each + n)),
  }));
  return { ...guide, topics };
}
