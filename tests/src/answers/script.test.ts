import { beforeAll, describe, expect, it } from 'vitest';
import { askArguments, askLine, askOnce, type Deps } from '../../../src/answers/script.ts';
import { unsafe } from '../../adapters/console/harness.ts';
import { hostileTexts } from '../../contract/samples.ts';
import { library } from '../prepared.ts';

let deps: Deps;
beforeAll(async () => {
  let time = 0;
  deps = {
    ...(await library()),
    milliseconds() {
      time += 1.23456;
      return time;
    },
  };
});
const ask = (line: unknown) => JSON.parse(askLine(deps, typeof line === 'string' ? line : JSON.stringify(line)));

describe('one question', () => {
  it('gets the text of its answer', () => {
    const text = askOnce(deps, 'what detects drift?');
    expect(text).toContain('Model Monitor');
    expect(text).toContain('Exam tip: ');
    expect(text).toContain('Model quality & lifecycle');
  });

  it.each(hostileTexts)('cannot reach the terminal as it is: %j', text => {
    expect(askOnce(deps, text).replaceAll('\n', '')).not.toMatch(unsafe);
    expect(askOnce(deps, `what detects drift? ${text}`).replaceAll('\n', '')).not.toMatch(unsafe);
    const pasted = askOnce(deps, `What detects drift?\nA. Model Monitor ${text}\nB. Clarify ${text}`);
    expect(pasted).toContain('The guide supports A: Model Monitor');
    expect(pasted.replaceAll('\n', '')).not.toMatch(unsafe);
  });
});

describe('a command', () => {
  it.each([
    ['quiz me', 'practice'],
    ['quiz me on drift', 'practice model-monitor'],
    ['delete my data', 'me delete'],
    ['leaderboard', 'board'],
  ])('is told to be one of the chat, and how it is typed there: %s', (text, typed) => {
    const said = askOnce(deps, text);
    expect(said).toContain('command of the chat');
    expect(said).toContain(typed);
    expect(ask({ id: 1, text })).toMatchObject({ outcome: 'none', topics: [], text: said });
  });
});

describe('a line of questions', () => {
  it('is answered with one line', () => {
    const line = askLine(deps, '{"id":"q1","text":"what detects drift?"}');
    expect(line).not.toContain('\n');
    const { topics, ...answer } = JSON.parse(line);
    expect(answer).toEqual({ id: 'q1', outcome: 'found', text: askOnce(deps, 'what detects drift?'), ms: 1.235 });
    expect(topics[0]).toBe('model-monitor');
    expect(Object.keys(JSON.parse(line))).toEqual(['id', 'outcome', 'topics', 'text', 'ms']);
  });

  it('keeps a number as its id, and ignores fields that it does not know', () => {
    expect(ask({ id: 7, text: 'what detects drift?', kind: 'plain', turns: undefined })).toMatchObject({
      id: 7,
      outcome: 'found',
    });
  });

  it('reads the last turn in the light of those before it', () => {
    const turns = ['what is Model Monitor?', 'any example?'];
    const [topic] = ask({ id: 1, text: 'any example?', turns }).topics;
    expect(topic).toBe('model-monitor');
  });

  it('answers the last turn, whatever the text says', () => {
    const { topics } = ask({ id: 1, text: 'what is DeepAR?', turns: ['what detects drift?'] });
    expect(topics[0]).toBe('model-monitor');
  });

  it('says which topics come nearest where the guide has no answer', () => {
    const { outcome, topics, text } = ask({ id: 1, text: 'what does an S3 bucket cost?' });
    expect(outcome).toBe('none');
    expect(topics).toEqual(expect.any(Array));
    expect(text).toContain('The guide does not cover that.');
  });

  it.each([
    ['', { error: 'this line is not JSON' }],
    ['{"id":1,"text":', { error: 'this line is not JSON' }],
    ['what detects drift?', { error: 'this line is not JSON' }],
    ['null', { error: 'line: has to be an object' }],
    ['[1]', { error: 'line: has to be an object' }],
    ['"text"', { error: 'line: has to be an object' }],
    ['{}', { error: 'id: has to be text or a number; text: has to be text' }],
    ['{"id":1}', { id: 1, error: 'text: has to be text' }],
    ['{"text":"a"}', { error: 'id: has to be text or a number' }],
    ['{"id":"x","text":5}', { id: 'x', error: 'text: has to be text' }],
    ['{"id":null,"text":"a"}', { id: null, error: 'id: has to be text or a number' }],
    ['{"id":1,"text":"a","turns":[]}', { id: 1, error: 'turns: has to hold a text' }],
    ['{"id":1,"text":"a","turns":"a"}', { id: 1, error: 'turns: has to be a list of texts' }],
    ['{"id":1,"text":"a","turns":["a",2]}', { id: 1, error: 'turns.1: has to be text' }],
  ])('that is wrong is answered with its error: %s', (line, expected) => {
    expect(ask(line)).toEqual(expected);
  });

  it.each([
    '',
    ' ',
    '😀',
    '\ud800',
    'drift \udc00 drift',
    '\u0000\u0007',
    'a'.repeat(10_000),
    'drift '.repeat(1_667),
    '👩‍👩‍👧‍👦'.repeat(900),
    '\ud83d'.repeat(10_000),
    ...hostileTexts,
  ])('gets a short answer whatever is asked (%#)', text => {
    const given = ask({ id: 1, text });
    expect(given).toMatchObject({ id: 1, outcome: expect.stringMatching(/^(found|choose|none)$/) });
    expect(given.text).not.toBe('');
    expect(given.text.length).toBeLessThan(2_000);
    expect(given.text.isWellFormed()).toBe(true);
  });

  it('gives the same answer to the same question', () => {
    const text = (line: object) => ask(line).text;
    const line = { id: 1, text: 'Model Monitor vs Clarify' };
    expect(text(line)).toBe(text(line));
  });
});

describe('the words behind ask', () => {
  it('are a question, and whether its reasons are wanted', () => {
    expect(askArguments(['what', 'detects drift?'])).toEqual({
      ...{ question: 'what detects drift?', why: false, jsonl: false },
    });
    expect(askArguments(['--why', 'what?'])).toMatchObject({ question: 'what?', why: true });
    expect(askArguments(['--jsonl'])).toMatchObject({ question: '', jsonl: true });
  });

  it.each([
    [[], 'Write the question behind it'],
    [['--why'], 'Write the question behind it'],
    [['--loud', 'what?'], 'Use: npm run -s ask -- [--why | --jsonl]'],
  ])('refuses %j and says how it goes', (words, told) => {
    expect(() => askArguments(words)).toThrow(told);
  });
});
