import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSuggestions } from '../../../src/answers/suggest.ts';
import type { Guide } from '../../../src/knowledge/guide.ts';
import { library, secondGuideFolder } from '../prepared.ts';

let guide: Guide;
let suggestions: ReturnType<typeof createSuggestions>;
beforeAll(async () => {
  guide = (await library()).guide;
  suggestions = createSuggestions(guide);
});

const suggested = (typed: string) => suggestions(typed).map(({ label }) => label);

describe('suggestions', () => {
  it('are the topics in the order of the guide before anything is typed', () => {
    expect(suggested('')).toEqual(guide.topics.map(({ short }) => short));
    expect(suggested('  ')).toEqual(suggested(''));
  });

  it('begin with the topics whose name fits', () => {
    const names = ['Model Cards', 'Model Dashboard', 'Model Monitor', 'Model Registry'];
    expect(suggested('mod').filter(text => names.includes(text))).toEqual(names);
    expect(
      suggested('mod')
        .slice(0, 4)
        .every(text => guide.topics.some(({ short }) => short === text)),
    ).toBe(true);
    expect(suggested('GROUND')[0]).toBe('Ground Truth');
    expect(suggested('mon mod')[0]).toBe('Model Monitor');
  });

  it('go on with questions that people ask', () => {
    const texts = suggested('drift');
    expect(texts).toContain('what detects drift?');
    for (const text of texts) expect(text.toLowerCase()).toContain('drift');
  });

  it('are found by an alias', () => {
    expect(suggested('GT Plus')[0]).toBe('Ground Truth');
  });

  it('follow a whole question as it is typed, with its punctuation', () => {
    const [question = ''] = guide.examples;
    for (let end = 6; end <= question.length; end++) expect(suggested(question.slice(0, end))).toContain(question);
    expect(suggested('no-code')).not.toEqual([]);
  });

  it('are none for nonsense', () => {
    expect(suggested('qzxw')).toEqual([]);
    expect(suggested('__constructor__')).toEqual([]);
  });

  it('can be asked: each is a name or a question of the guide', () => {
    const known = new Set([...guide.examples, ...guide.topics.flatMap(({ short, asked }) => [short, ...asked])]);
    for (const typed of ['', 'm', 'how', 'what is', 'drift']) {
      for (const text of suggested(typed)) expect(known).toContain(text);
    }
  });

  it('are few and fit on a line, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 2 })), typed => {
        const choices = suggestions(typed);
        expect(choices.length).toBeLessThanOrEqual(25);
        expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
        for (const { label, value } of choices) {
          expect(label).not.toBe('');
          expect(Math.max(label.length, value.length)).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('come from whichever guide is there', async () => {
    const tea = (await library(secondGuideFolder)).guide;
    expect(createSuggestions(tea)('o').map(({ value }) => value)[0]).toBe('Oolong');
  });
});
