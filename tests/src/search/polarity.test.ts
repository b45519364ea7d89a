import { beforeAll, describe, expect, it } from 'vitest';
import { createPolarity, type Polar } from '../../../src/search/polarity.ts';
import { library } from '../prepared.ts';

let polarOf: (text: string) => Polar;
beforeAll(async () => {
  polarOf = createPolarity((await library()).guide);
});

describe('what a text denies', () => {
  it.each([
    ['It watches its own physicians and needs no managed team', ['manag', 'team']],
    ['A version must not be released, and the reviewer leaves', ['releas']],
    ['The columns look the same as ever, but errors rise', ['column']],
    ['Columns no longer resemble the photos', []],
    ['Physicians watch the photos', []],
  ])('%s', (text, denied) => {
    expect([...polarOf(text).denied]).toEqual(denied);
  });

  it('is not what it says elsewhere', () => {
    expect([...polarOf('A version must not be released, and the reviewer leaves').said]).toEqual(
      expect.arrayContaining(['review', 'leav']),
    );
  });

  it('counts synonyms of the guide as one', () => {
    const [a, b] = [polarOf('never in prod').denied, polarOf('never live').denied];
    expect(a.intersection(b).size).toBe(1);
  });
});
