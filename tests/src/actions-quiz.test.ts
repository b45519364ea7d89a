import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Action, decodeAction, encodeAction, sights } from '../../src/actions.ts';
import type { Guide } from '../../src/knowledge/guide.ts';
import { guideFolder, library } from './prepared.ts';

const round = fc.stringMatching(/^[0-9a-f]{16}$/);
const digit = fc.nat(9);
const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/);
const order = fc.array(digit, { minLength: 2, maxLength: 9 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('pick' as const), round, question: digit, place: digit }),
  fc.record({ kind: fc.constantFrom('try' as const, 'void' as const), round, question: digit }),
  fc.record({ kind: fc.constant('erase' as const), who: round }),
  fc.record({ kind: fc.constant('example' as const), number: digit }),
  fc.record({ kind: fc.constant('look' as const), at: fc.constantFrom(...sights) }),
  fc.record({ kind: fc.constant('result' as const), round }),
  fc.record({
    kind: fc.constant('practise' as const),
    item: name,
    order,
    place: digit,
    topic: fc.oneof(fc.constantFrom('', null), name),
  }),
  fc.record({
    kind: fc.constant('quiz' as const),
    topic: fc.oneof(fc.constant(''), name),
    after: fc.option(name),
  }),
  fc.record({ kind: fc.constant('report' as const), item: name }),
  fc.record({ kind: fc.constant('setup' as const), draft: fc.string({ maxLength: 20 }) }),
);

describe('an action of the quiz', () => {
  it('is the same after its way through a button', () => {
    fc.assert(
      fc.property(action, one => {
        const id = encodeAction(one);
        expect(decodeAction(id)).toEqual(one);
      }),
    );
  });

  it('is in this form, which must be read as long as old messages stand', () => {
    const key = '0123456789abcdef';
    expect(encodeAction({ kind: 'pick', round: key, question: 1, place: 3 })).toBe(`1:p:${key}:1:3`);
    expect(encodeAction({ kind: 'try', round: key, question: 0 })).toBe(`1:y:${key}:0`);
    expect(encodeAction({ kind: 'result', round: key })).toBe(`1:f:${key}`);
    const practise = { kind: 'practise', item: 'a-1', order: [2, 0, 3, 1], place: 0 } as const;
    expect(encodeAction({ ...practise, topic: 'b' })).toBe('1:x:a-1:2031:0:b');
    expect(encodeAction({ ...practise, topic: '' })).toBe('1:x:a-1:2031:0:');
    expect(encodeAction({ ...practise, topic: null })).toBe('1:x:a-1:2031:0');
    expect(encodeAction({ kind: 'quiz', topic: '', after: null })).toBe('1:q:');
    expect(encodeAction({ kind: 'quiz', topic: 'b', after: 'a-1' })).toBe('1:q:b:a-1');
    expect(encodeAction({ kind: 'report', item: 'a-1' })).toBe('1:w:a-1');
    expect(encodeAction({ kind: 'setup', draft: '' })).toBe('1:k');
    expect(encodeAction({ kind: 'void', round: key, question: 2 })).toBe(`1:v:${key}:2`);
    expect(encodeAction({ kind: 'erase', who: key })).toBe(`1:e:${key}`);
    expect(encodeAction({ kind: 'example', number: 0 })).toBe('1:n:0');
    expect(sights.map(at => encodeAction({ kind: 'look', at }))).toEqual(['1:d:board', '1:d:record', '1:d:topics']);
    expect(encodeAction({ kind: 'setup', draft: '09:00|x' })).toBe('1:k:09:00|x');
  });

  it('is never cut: an id that is too long is a bug that shows', () => {
    expect(() => encodeAction({ kind: 'report', item: 'a'.repeat(100) })).toThrow(RangeError);
  });
});

describe('an id', () => {
  it('is read only if we could have written it', () => {
    const nearly = fc
      .array(
        fc.constantFrom(
          '1',
          ':',
          'p',
          'y',
          'x',
          'q',
          'w',
          'k',
          'v',
          'f',
          'e',
          'n',
          'd',
          'board',
          'a',
          '-',
          '0123456789abcdef',
          '0',
          '\n',
          'Z',
        ),
      )
      .map(pieces => `1:${pieces.join('')}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), id => {
        const read = decodeAction(id);
        if (read) expect(encodeAction(read)).toBe(id);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the questions of the guide', () => {
  let guide: Guide;
  beforeAll(async () => {
    guide = (await library(guideFolder)).guide;
  });

  it('fit a button of 100 bytes', () => {
    const [longestTopic = ''] = guide.topics.map(({ id }) => id).toSorted((a, b) => b.length - a.length);
    for (const { id, options } of guide.bank) {
      const numbers = options.map((_, i) => i);
      const actions: Action[] = [
        { kind: 'practise', item: id, order: numbers, place: 3, topic: longestTopic },
        { kind: 'report', item: id },
        { kind: 'quiz', topic: longestTopic, after: id },
      ];
      for (const one of actions) expect(decodeAction(encodeAction(one))).toEqual(one);
    }
  });
});
