import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import type { Candidate, Signals } from '../../../src/search/finding.ts';
import { decide } from '../../../src/search/gate.ts';
import { type Library, library, secondGuideFolder } from '../prepared.ts';

/** Signals that say nothing; which ones there are changes with the fit. */
let nothing: Signals;
let sure: Signals;
beforeAll(async () => {
  const { search } = await library();
  const { signals } = search.find('');
  nothing = { ...signals };
  for (const name of Object.keys(signals) as (keyof Signals)[]) nothing[name] = 0;
  sure = { ...nothing, model: 5, votes: 0.5 };
  const [any] = search.find('').candidates;
  if (!any) throw new Error('the guide has no topics');
  const scored = (...scores: number[]) => scores.map(score => ({ ...any, named: false, score }));
  clear = scored(2, -3);
  close = scored(2, 1.9);
});
let clear: Candidate[];
let close: Candidate[];

describe('the decision to answer', () => {
  it('follows the evidence', () => {
    expect(decide(sure, clear).outcome).toBe('found');
    expect(decide({ ...nothing, model: -5, votes: -0.5 }, clear).outcome).toBe('none');
    expect(decide({ ...nothing, unknown: 1 }, clear).outcome).toBe('none');
  });

  it('is a probability that grows with what speaks for the guide, and falls with words that it never uses', () => {
    const inScope = (changes: Partial<Signals>) => decide({ ...nothing, ...changes }, clear).inScope;
    for (const key of ['model', 'votes'] as const) expect(inScope({ [key]: 0.5 })).toBeGreaterThan(inScope({}));
    expect(inScope({ unknown: 0.5 })).toBeLessThan(inScope({}));
    for (const model of [-1e9, -10, 0, 10, 1e9]) {
      expect(inScope({ model })).toBeGreaterThanOrEqual(0);
      expect(inScope({ model })).toBeLessThanOrEqual(1);
    }
  });

  it('leaves the choice to the asker between two topics alike, unless one was called by name', () => {
    expect(decide(sure, close).outcome).toBe('choose');
    expect(
      decide(
        sure,
        close.map(candidate => ({ ...candidate, named: true })),
      ).outcome,
    ).toBe('found');
    expect(decide({ ...nothing, model: -5 }, close).outcome).toBe('none');
  });

  it('needs no second topic', () => {
    expect(decide(sure, clear.slice(0, 1)).outcome).toBe('found');
    expect(() => decide(sure, [])).not.toThrow();
  });
});

describe.each(['knowledge', secondGuideFolder])('in %s', folder => {
  let guide: Library['guide'];
  let search: Library['search'];
  beforeAll(async () => {
    ({ guide, search } = await library(folder));
  });
  const outcome = (text: string) => search.find(text).outcome;

  it('a topic is known by each of its names, alone or in a question', () => {
    const missed = guide.topics.flatMap(({ id, aliases, title }) =>
      [title, ...aliases, ...aliases.map(name => `what is ${name}?`), ...aliases.map(name => `tell me about ${name}`)]
        .filter(text => outcome(text) !== 'found' || search.find(text).candidates[0]?.topic.id !== id)
        .map(text => `${id}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it('what the guide asks as an example is answered', () => {
    expect(guide.examples.filter(text => answer(guide, search, text, null).outcome === 'none')).toEqual([]);
  });

  it.each(['xyzzy plugh', 'who won the football world cup?', 'lorem ipsum dolor sit amet', 'hello there', 'asdf', ''])(
    'nonsense is declined: %j',
    text => {
      expect(outcome(text)).toBe('none');
    },
  );

  it('a question does not become answerable by being longer', () => {
    for (const text of ['who won the football world cup?', 'where can I buy cheap shoes?']) {
      expect(outcome(Array.from({ length: 20 }, () => text).join(' '))).toBe('none');
    }
  });
});
