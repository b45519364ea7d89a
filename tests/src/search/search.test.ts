import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/search/finding.ts';
import { createSearch } from '../../../src/search/search.ts';
import { trainOn } from '../../../src/search/training.ts';
import { type Library, library, secondGuideFolder } from '../prepared.ts';

/** What the votes of the nearest examples decide with. */
const decided = ({ outcome, candidates: [first] }: Finding) => `${outcome} ${first?.topic.id}`;

describe.each(['knowledge', secondGuideFolder])('a search of %s', folder => {
  let guide: Library['guide'];
  let search: Library['search'];
  let texts: string[];
  beforeAll(async () => {
    ({ guide, search } = await library(folder));
    const outside = Object.values(guide.outside.asked).flat();
    texts = [...guide.topics.flatMap(({ asked }) => asked), ...outside].filter((_, i) => i % 7 === 0);
  });

  it('leaves the nearest examples out only where they could change nothing', () => {
    const leftOut = texts.filter(text => search.find(text).neighbours.length === 0);
    expect(leftOut).not.toEqual([]);
    expect(leftOut.filter(text => search.find(text, true).neighbours.length > 0)).not.toEqual([]);
    expect(leftOut.filter(text => decided(search.find(text)) !== decided(search.find(text, true)))).toEqual([]);
  });
});

describe('a search', () => {
  it.each([
    ['wat is a teapot', 'what is a teapot'],
    ['wats a kettle', 'whats a kettle'],
    ['which pot shud i use tho', 'which pot should i use though'],
    // A name of one letter is nobody's short form.
    ['does R brew tea', 'does r brew tea'],
  ])('reads %j as %j', async (typed, meant) => {
    const { search } = await library(secondGuideFolder);
    expect(search.find(typed).query.words).toEqual(meant.split(' '));
  });
});

describe('a search of a guide with a single topic', () => {
  it('asks the nearest examples too whether the guide answers it', async () => {
    const { guide } = await library(secondGuideFolder);
    const [topic] = guide.topics;
    if (!topic) throw new Error('the guide has no topics');
    const alone = { ...guide, topics: [topic], words: { ...guide.words, synonyms: [], mentions: {} } };
    const search = createSearch(alone, trainOn(alone));
    const texts = guide.topics.flatMap(({ asked }) => asked);
    expect(texts.filter(text => search.find(text).neighbours.length > 0)).not.toEqual([]);
    expect(texts.filter(text => decided(search.find(text)) !== decided(search.find(text, true)))).toEqual([]);
  });
});
