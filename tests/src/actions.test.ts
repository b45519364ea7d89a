import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Action,
  badReasons,
  decodeAction,
  encodeAction,
  type InboxStep,
  type MockStep,
  ownMatters,
  sights,
  type View,
} from '../../src/actions.ts';
import type { Guide } from '../../src/knowledge/guide.ts';
import { guideFolder, library, secondGuideFolder } from './prepared.ts';

const topicId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/);
const questionId = fc.stringMatching(/^[a-z0-9]{0,16}$/);
const view: fc.Arbitrary<View> = fc.oneof(
  fc.record({ kind: fc.constant('topic' as const), topic: topicId, passage: fc.nat(99) }),
  fc.record({ kind: fc.constant('compare' as const), topics: fc.uniqueArray(topicId, { minLength: 2, maxLength: 3 }) }),
  fc.constant({ kind: 'topics' as const }),
  fc.constant({ kind: 'cheatsheet' as const }),
);
const plainKinds = ['open', 'choose', 'share', 'helpful', 'unhelpful', 'comment'] as const;
const ofAnswers: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...plainKinds), view, question: questionId }),
  fc.record({
    kind: fc.constant('reason' as const),
    reason: fc.constantFrom(...badReasons),
    view,
    question: questionId,
  }),
);

const round = fc.stringMatching(/^[0-9a-f]{16}$/);
const digit = fc.nat(9);
const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/);
const order = fc.array(digit, { minLength: 2, maxLength: 9 });
const ofQuiz: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('pick' as const), round, question: digit, place: digit }),
  fc.record({ kind: fc.constantFrom('try' as const, 'void' as const), round, question: digit }),
  fc.record({ kind: fc.constant('erase' as const), who: round }),
  fc.record({ kind: fc.constant('example' as const), number: digit }),
  fc.record({ kind: fc.constant('look' as const), at: fc.constantFrom(...sights) }),
  fc.record({
    ...{ kind: fc.constant('own' as const), what: fc.constantFrom(...ownMatters) },
    draft: fc.stringMatching(/^[a-z0-9:|/-]{0,80}$/),
  }),
  fc.record({ kind: fc.constant('result' as const), round }),
  fc.record({
    kind: fc.constant('practise' as const),
    item: name,
    order,
    place: digit,
    topic: fc.oneof(fc.constantFrom('', null), name),
    chosen: fc.constant([]),
  }),
  fc.record({
    kind: fc.constant('practise' as const),
    item: name,
    order,
    place: digit,
    topic: fc.oneof(fc.constant(''), name),
    chosen: fc.array(digit, { maxLength: 9 }),
  }),
  fc.record({
    kind: fc.constant('quiz' as const),
    topic: fc.oneof(fc.constant(''), name),
    after: fc.option(name),
  }),
  fc.record({ kind: fc.constant('report' as const), item: name, round: fc.option(round) }),
  fc.record({ kind: fc.constant('setup' as const), draft: fc.string({ maxLength: 20 }) }),
);

const steps: readonly MockStep[] = [
  ...(['show', 'choose', 'mark', 'overview', 'goOn', 'handIn', 'sure', 'result', 'miss', 'review'] as const),
];
const session = fc.stringMatching(/^[0-9a-z]{1,16}$/);
const ofStudy: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('review' as const), count: fc.nat(999) }),
  fc.record({
    kind: fc.constant('recall' as const),
    session,
    question: fc.nat(999),
    place: digit,
    chosen: fc.array(digit, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('onward' as const), session }),
  fc.record({ kind: fc.constant('mock' as const), count: fc.nat(999), minutes: fc.nat(999) }),
  fc.record({
    kind: fc.constant('step' as const),
    mock: session,
    step: fc.constantFrom(...steps),
    number: fc.nat(999),
    place: digit,
    on: fc.boolean(),
  }),
);

const inboxSteps: readonly InboxStep[] = [
  'show',
  'place',
  'list',
  'outside',
  'text',
  'later',
  'fine',
  'undo',
  'tell',
  'suggest',
  'accept',
  'giveBack',
  'decline',
];
const ofInbox: fc.Arbitrary<Action> = fc.record({
  kind: fc.constant('inbox' as const),
  step: fc.constantFrom(...inboxSteps),
  item: fc.stringMatching(/^[0-9a-z]{0,16}$/),
  topic: fc.oneof(fc.constant(''), topicId),
});

const action = fc.oneof(ofAnswers, ofQuiz, ofStudy, ofInbox);

const longestQuestionId = 'f'.repeat(12);

/** Every view that the bot can show of a guide. */
function viewsOf({ topics }: Guide): View[] {
  const pairs = topics.flatMap((a, i) => topics.slice(i + 1).map(b => [a.id, b.id]));
  const longest = topics.map(({ id }) => id).toSorted((a, b) => b.length - a.length);
  return [
    { kind: 'topics' },
    { kind: 'cheatsheet' },
    ...topics.flatMap(({ id, passages }) =>
      passages.map((_, passage) => ({ kind: 'topic' as const, topic: id, passage })),
    ),
    ...[...pairs, longest.slice(0, 3)].map(ids => ({ kind: 'compare' as const, topics: ids })),
  ];
}

describe('an action', () => {
  it('is the same after its way through a button', () => {
    fc.assert(
      fc.property(action, one => {
        expect(decodeAction(encodeAction(one))).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  it('differs from every other in its id', () => {
    fc.assert(
      fc.property(action, action, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(encodeAction(one)).not.toBe(encodeAction(other));
      }),
      { numRuns: 200 },
    );
  });

  it('is never cut: an id that is too long is a bug that shows', () => {
    const topics = ['a', 'b', 'c'].map(letter => letter.repeat(40));
    expect(() => encodeAction({ kind: 'open', view: { kind: 'compare', topics }, question: '' })).toThrow(RangeError);
    expect(() => encodeAction({ kind: 'report', item: 'a'.repeat(100), round: null })).toThrow(RangeError);
  });
});

describe.each([guideFolder, secondGuideFolder])('the views of %s', folder => {
  let guide: Guide;
  beforeAll(async () => {
    guide = (await library(folder)).guide;
  });

  it('fit a button of 100 bytes, whatever it does', () => {
    for (const one of viewsOf(guide)) {
      const actions: Action[] = [
        ...plainKinds.map(kind => ({ kind, view: one, question: longestQuestionId })),
        ...badReasons.map(reason => ({ kind: 'reason' as const, reason, view: one, question: longestQuestionId })),
      ];
      for (const each of actions) {
        const id = encodeAction(each);
        expect(Buffer.byteLength(id)).toBeLessThanOrEqual(100);
        expect(decodeAction(id)).toEqual(each);
      }
    }
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
        { kind: 'practise', item: id, order: numbers, place: 3, topic: longestTopic, chosen: [] },
        { kind: 'report', item: id, round: 'f'.repeat(16) },
        { kind: 'quiz', topic: longestTopic, after: id },
      ];
      for (const one of actions) expect(decodeAction(encodeAction(one))).toEqual(one);
    }
  });
});

describe('an id', () => {
  it('is in this form, which must be read as long as old messages stand', () => {
    expect(encodeAction({ kind: 'open', view: { kind: 'topic', topic: 'a-b', passage: 2 }, question: 'q1' })).toBe(
      '1:o:q1:t.a-b.2',
    );
    expect(
      encodeAction({ kind: 'reason', reason: 'outdated', view: { kind: 'compare', topics: ['a', 'b'] }, question: '' }),
    ).toBe('1:r2::c.a.b');
    expect(encodeAction({ kind: 'share', view: { kind: 'topics' }, question: '' })).toBe('1:s::l');
    expect(encodeAction({ kind: 'comment', view: { kind: 'cheatsheet' }, question: '' })).toBe('1:t::s');
    const key = '0123456789abcdef';
    expect(encodeAction({ kind: 'pick', round: key, question: 1, place: 3 })).toBe(`1:p:${key}:1:3`);
    expect(encodeAction({ kind: 'try', round: key, question: 0 })).toBe(`1:y:${key}:0`);
    expect(encodeAction({ kind: 'result', round: key })).toBe(`1:f:${key}`);
    const practise = { kind: 'practise', item: 'a-1', order: [2, 0, 3, 1], place: 0, chosen: [] } as const;
    expect(encodeAction({ ...practise, topic: 'b' })).toBe('1:x:a-1:2031:0:b');
    expect(encodeAction({ ...practise, topic: '' })).toBe('1:x:a-1:2031:0:');
    expect(encodeAction({ ...practise, topic: '', chosen: [3] })).toBe('1:x:a-1:2031:0::3');
    expect(encodeAction({ ...practise, topic: null })).toBe('1:x:a-1:2031:0');
    expect(encodeAction({ kind: 'quiz', topic: '', after: null })).toBe('1:q:');
    expect(encodeAction({ kind: 'quiz', topic: 'b', after: 'a-1' })).toBe('1:q:b:a-1');
    expect(encodeAction({ kind: 'report', item: 'a-1', round: null })).toBe('1:w:a-1');
    expect(encodeAction({ kind: 'setup', draft: '' })).toBe('1:k');
    expect(encodeAction({ kind: 'void', round: key, question: 2 })).toBe(`1:v:${key}:2`);
    expect(encodeAction({ kind: 'erase', who: key })).toBe(`1:e:${key}`);
    expect(encodeAction({ kind: 'example', number: 0 })).toBe('1:n:0');
    expect(encodeAction({ kind: 'review', count: 5 })).toBe('1:a:5');
    const recall = { kind: 'recall', session: 'zik0zj', question: 4, place: 3 } as const;
    expect(encodeAction({ ...recall, chosen: [] })).toBe('1:b:zik0zj:4:3');
    expect(encodeAction({ ...recall, chosen: [1] })).toBe('1:b:zik0zj:4:3:1');
    expect(encodeAction({ kind: 'onward', session: 'zik0zj' })).toBe('1:g:zik0zj');
    expect(encodeAction({ kind: 'mock', count: 20, minutes: 30 })).toBe('1:m:20:30');
    const step = { kind: 'step', mock: 'zik0zj', number: 4, place: 3, on: true } as const;
    expect(steps.map(one => encodeAction({ ...step, step: one }).split(':')[3]).join('')).toBe('sckoghyrma');
    expect(encodeAction({ ...step, step: 'choose' })).toBe('1:z:zik0zj:c:4:3:1');
    expect(sights.map(at => encodeAction({ kind: 'look', at }))).toEqual(['1:d:board', '1:d:record', '1:d:topics']);
    expect(encodeAction({ kind: 'setup', draft: '09:00|x' })).toBe('1:k:09:00|x');
  });

  it.each([
    ['empty', ''],
    ['of nothing', '1'],
    ['of version 0', '0:o:q1:t.a.0'],
    ['of version 2', '2:o:q1:t.a.0'],
    ['of no version', 'o:q1:t.a.0'],
    ['with an unknown kind', '1:z::t.a.0'],
    ['with no kind', '1:::t.a.0'],
    ['with two kinds', '1:oc::t.a.0'],
    ['with a kind that every object has', '1:constructor::t.a.0'],
    ['with a kind that every object inherits', '1:__proto__::t.a.0'],
    ['with an unknown reason', '1:r9::t.a.0'],
    ['with no reason', '1:r::t.a.0'],
    ['with a reason of two figures', '1:r10::t.a.0'],
    ['with a question of other letters', '1:o:Q1:t.a.0'],
    ['with too long a question', `1:o:${'q'.repeat(17)}:t.a.0`],
    ['with no view', '1:o:q1:'],
    ['with an unknown view', '1:o:q1:x.a.0'],
    ['with a topic and no passage', '1:o:q1:t.a'],
    ['with two passages', '1:o:q1:t.a.0.0'],
    ['with a topic that is no id', '1:o:q1:t.A B.0'],
    ['with a topic that every object inherits', '1:o:q1:t.__proto__.0'],
    ['with a passage that is no number', '1:o:q1:t.a.b'],
    ['with a passage below the first', '1:o:q1:t.a.-1'],
    ['with a passage that no guide has', `1:o:q1:t.a.${'9'.repeat(30)}`],
    ['with a comparison of one', '1:o:q1:c.a'],
    ['with a comparison of four', '1:o:q1:c.a.b.c.d'],
    ['with a comparison of a topic with itself', '1:o:q1:c.a.a'],
    ['with more behind the list of topics', '1:o:q1:l.a'],
    ['with more behind the cheat sheet', '1:o:q1:s.a'],
    ['with more behind the end', '1:o:q1:t.a.0:x'],
    ['with a line break', '1:o:q1:t.a.0\n'],
    ['with white space before it', ' 1:o:q1:t.a.0'],
    ['over 100 bytes', `1:o:q1:t.${'a'.repeat(95)}.0`],
  ])('%s is refused', (_, id) => {
    expect(decodeAction(id)).toBeNull();
  });

  it('is read only if we could have written it', () => {
    const ofAnswer = fc.constantFrom('1', ':', 'o', 'r0', 't', '.', 'a', '-', '0', 'l', 's', 'c', '\n', 'Z');
    const ofRound = fc.constantFrom(
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
    );
    const nearly = fc.oneof(fc.array(ofAnswer), fc.array(ofRound)).map(pieces => `1:${pieces.join('')}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), id => {
        const read = decodeAction(id);
        if (read) expect(encodeAction(read)).toBe(id);
      }),
      { numRuns: 4_000 },
    );
  });
});
