import { beforeAll, describe, expect, it } from 'vitest';
import type { Guide } from '../../../src/knowledge/guide.ts';
import { isTopicPhrase, topicNamed, topicWords } from '../../../src/knowledge/names.ts';
import { library, secondGuideFolder } from '../prepared.ts';

let guide: Guide;
let tea: Guide;
beforeAll(async () => {
  guide = (await library()).guide;
  tea = (await library(secondGuideFolder)).guide;
});

describe('topicNamed', () => {
  it('finds every topic by each of its names, and by its id', () => {
    for (const one of [guide, tea]) {
      for (const topic of one.topics) {
        for (const name of [topic.id, topic.short, topic.title, ...topic.aliases, ...topic.nicknames])
          expect([name, topicNamed(one, `${name.toUpperCase()}!`)?.id]).toEqual([name, topic.id]);
      }
    }
  });

  it.each([
    ['drift', 'model-monitor'],
    ['bias drift', 'model-monitor'],
    ['explainability', 'clarify'],
    ['least privilege', 'role-manager'],
    ['the registry', 'model-registry'],
    ['forecasting', 'deepar'],
    ['hugging face', 'jumpstart'],
    ['no-code model building', 'canvas'],
    ['questions on human labeling', 'ground-truth'],
    ['explanabilty', 'clarify'],
    ['grund truth', 'ground-truth'],
  ])('finds by trigger words, by the cheat sheet and with slips: %j', (said, id) => {
    expect(topicNamed(guide, said)?.id).toBe(id);
  });

  it('finds by the words of whichever guide is there', () => {
    expect(topicNamed(tea, 'limescale')?.id).toBe('water');
    expect(topicNamed(tea, 'milk')?.id).toBe('black-tea');
  });

  it.each(['', '?!', 'pizza', 'drift of continents', 'model', 'the', 'mixed exam-style scenarios', 'constructor'])(
    'finds none for %j',
    said => {
      expect(topicNamed(guide, said)).toBeUndefined();
    },
  );
});

it('isTopicPhrase knows names and triggers, and only as a whole', () => {
  expect(isTopicPhrase(guide, 'Model monitor?')).toBe(true);
  expect(isTopicPhrase(guide, 'human feedback')).toBe(true);
  expect(isTopicPhrase(guide, 'human')).toBe(false);
  expect(isTopicPhrase(tea, 'model monitor')).toBe(false);
});

it('topicWords holds the words of names, triggers and answers', () => {
  const words = topicWords(tea);
  for (const word of ['oolong', 'limescale', 'oxidized']) expect(words).toContain(word);
  expect(words).not.toContain('leaderboard');
});
