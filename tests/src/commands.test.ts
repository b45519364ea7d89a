import { describe, expect, it } from 'vitest';
import {
  type CommandSpec,
  commandLine,
  commandSpecs,
  parseRequest,
  type Request,
  requestOf,
  spokenWords,
} from '../../src/commands.ts';

const asks = (question: string, audience: 'caller' | 'place' | null = null): Request => ({
  kind: 'ask',
  question,
  audience,
});

function spec(name: string): CommandSpec {
  const found = commandSpecs.find(one => one.words === name);
  if (!found) throw new Error(`no command ${name}`);
  return found;
}

const mistake = (...names: string[]): Request => ({ kind: 'mistake', specs: names.map(spec) });

describe('a command', () => {
  it.each<[string, Request]>([
    ['help', { kind: 'help' }],
    ['Help!', { kind: 'help' }],
    ['', { kind: 'help' }],
    [' \n\t ', { kind: 'help' }],
    ['topics', { kind: 'topics' }],
    ['  TOPICS?  ', { kind: 'topics' }],
    ['cheatsheet', { kind: 'cheatsheet' }],
    ['Cheat sheet', { kind: 'cheatsheet' }],
    ['cheat  sheet.', { kind: 'cheatsheet' }],
    ['cheatsheets', { kind: 'cheatsheet' }],
    ['me', { kind: 'record' }],
    ['me hide', { kind: 'hide' }],
    ['me show', { kind: 'show' }],
    ['me delete', { kind: 'forget' }],
    ['Me DELETE!', { kind: 'forget' }],
    ['board?', { kind: 'board' }],
    ['status', { kind: 'quiz', verb: 'status', rest: '' }],
    ['quiz', { kind: 'quiz', verb: 'setup', rest: '' }],
    ['Quiz NOW', { kind: 'quiz', verb: 'now', rest: '' }],
    ['quiz on 09:00-17:00 Europe/Paris', { kind: 'quiz', verb: 'on', rest: '09:00-17:00 Europe/Paris' }],
    ['quiz skip 2026-12-24', { kind: 'quiz', verb: 'skip', rest: '2026-12-24' }],
    ['quiz unskip next monday', { kind: 'quiz', verb: 'unskip', rest: 'next monday' }],
    ['quiz void yesterday 2', { kind: 'quiz', verb: 'void', rest: 'yesterday 2' }],
    ['practice', { kind: 'practice', topic: '' }],
    ['practice Model Cards', { kind: 'practice', topic: 'Model Cards' }],
    ['answers', { kind: 'audience', audience: null }],
    ['answers publicly', { kind: 'audience', audience: 'place' }],
    ['Answers Public', { kind: 'audience', audience: 'place' }],
    ['answers privately.', { kind: 'audience', audience: 'caller' }],
    ['answers private', { kind: 'audience', audience: 'caller' }],
    ['compare a b', { kind: 'compare', text: 'compare a b' }],
    ['Compare Canvas and\nJumpStart', { kind: 'compare', text: 'Compare Canvas and\nJumpStart' }],
  ])('is read from %j', (text, request) => {
    expect(parseRequest(text)).toEqual(request);
  });
});

describe('a question', () => {
  it.each([
    'what detects drift?',
    'topics about drift',
    'topics in the exam?',
    'help me understand drift',
    'cheat sheet for drift',
    'answers to the drift question',
    'me and my auditors need a document',
    'comparer',
    'asking for a friend: what is Canvas?',
    'askpublicly',
    'quiz me on drift',
    'quizzes about drift',
    'board of auditors wants a document',
    'status of a model in the registry?',
    'exam tip for Clarify',
    '?!.',
  ])('stays whole: %j', text => {
    expect(parseRequest(text)).toEqual(asks(text));
  });

  it.each<[string, Request]>([
    ['ask what detects drift?', asks('what detects drift?')],
    ['ASK   what detects\ndrift?  ', asks('what detects\ndrift?')],
    ['ask topics', asks('topics')],
    ['ask help', asks('help')],
    ['Ask privately x', asks('x', 'caller')],
    ['ask PUBLICLY what is Canvas?', asks('what is Canvas?', 'place')],
    ['ask publicly\nwhat is Canvas?', asks('what is Canvas?', 'place')],
    ['ask publicly?', asks('publicly?')],
  ])('follows "ask": %j', (text, request) => {
    expect(parseRequest(text)).toEqual(request);
  });

  // "Public" and "private" are also words of questions; only "publicly" and "privately" say who should see the answer.
  it.each(['private workforce or public one for labels?', 'public datasets in JumpStart?'])(
    'keeps its first word: %j',
    text => {
      expect(parseRequest(`ask ${text}`)).toEqual(asks(text));
    },
  );
});

describe('a mistake', () => {
  it.each([
    ['ask', 'ask'],
    [' Ask ', 'ask'],
    ['ask publicly', 'ask'],
    ['ask privately ', 'ask'],
    ['compare', 'compare'],
    ['compare Canvas', 'compare'],
    ['Compare?', 'compare'],
    ['answers maybe', 'answers'],
  ])('in %j gets the form of "%s"', (text, name) => {
    expect(parseRequest(text)).toEqual(mistake(name));
  });

  it('in what is asked of "me" gets all that can be', () => {
    expect(parseRequest('me whatever')).toEqual(
      mistake('me record', 'me data', 'me settings', 'me hide', 'me show', 'me delete'),
    );
  });

  it('is not made by a command whose name every object knows', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(parseRequest(word)).toEqual(asks(word));
      expect(parseRequest(`answers ${word}`)).toEqual(mistake('answers'));
      expect(parseRequest(`ask ${word} x`)).toEqual(asks(`${word} x`));
    }
  });
});

/** What each command is read as; a new command has to be added here. */
const kindOf: Record<string, Request['kind']> = {
  ask: 'ask',
  compare: 'compare',
  topics: 'topics',
  cheatsheet: 'cheatsheet',
  practice: 'practice',
  review: 'review',
  mock: 'mock',
  exam: 'exam',
  remind: 'remind',
  board: 'board',
  status: 'quiz',
  'quiz setup': 'quiz',
  'quiz on': 'quiz',
  'quiz off': 'quiz',
  'quiz now': 'quiz',
  'quiz skip': 'quiz',
  'quiz unskip': 'quiz',
  'quiz void': 'quiz',
  'quiz exam': 'quiz',
  'quiz recap': 'quiz',
  'quiz news': 'quiz',
  answers: 'audience',
  'me record': 'record',
  'me data': 'data',
  'me settings': 'settings',
  'me hide': 'hide',
  'me show': 'show',
  'me delete': 'forget',
  help: 'help',
  'quiz log': 'log',
  inbox: 'inbox',
  suggest: 'suggest',
  curators: 'curators',
};

describe.each(commandSpecs)('$words', one => {
  it('has an example that is read as this command', () => {
    expect(parseRequest(one.example).kind).toBe(kindOf[one.words]);
    for (const line of one.also ?? [])
      expect([line, parseRequest(line).kind]).toEqual([line, one.changes ? 'meant' : kindOf[one.words]]);
  });

  it('has other lines and beginnings as they are left of what a person types', () => {
    for (const line of [...(one.also ?? []), ...(one.leads ?? [])]) expect(spokenWords(line).join(' ')).toBe(line);
  });

  it('is read back from the line of its options', () => {
    const choices = one.options.map(({ name, choices: allowed }) =>
      allowed ? allowed.map(({ value }) => ({ [name]: value })) : [{ [name]: `some ${name}` }],
    );
    const combinations = choices.reduce<Record<string, string>[]>(
      (before, next) => before.flatMap(some => next.map(more => ({ ...some, ...more }))),
      [{}],
    );
    for (const values of combinations) {
      expect(parseRequest(commandLine(one, values)).kind).toBe(kindOf[one.words]);
    }
  });
});

describe('a command in other words', () => {
  it.each<[string, Request]>([
    ['Leaderboard!', { kind: 'board' }],
    ['the menu, please', { kind: 'help' }],
    ['quiz me', { kind: 'practice', topic: '' }],
    ['Who’s winning?', { kind: 'board' }],
  ])('is read from %j where it changes nothing', (text, request) => {
    expect(parseRequest(text)).toEqual(request);
  });

  it.each([
    ['delete my data', ['me delete']],
    ['stop the quiz', ['quiz off']],
    ['start the quiz', ['quiz on', 'quiz now']],
  ])('is offered for %j, which would change something', (text, words) => {
    const forms = words.map(name => ({ spec: spec(name), line: null }));
    expect(parseRequest(text)).toEqual({ kind: 'meant', forms });
  });

  it('that may be several is the one that changes nothing', () => {
    expect(requestOf([spec('quiz off'), spec('status')])).toEqual({ kind: 'quiz', verb: 'status', rest: '' });
    expect(requestOf([spec('compare')])).toEqual(mistake('compare'));
  });
});

describe('commandLine', () => {
  it('is what a person would type', () => {
    const values = { question: ' what is Canvas? ', visible: 'publicly' };
    expect(commandLine(spec('ask'), values)).toBe('ask publicly what is Canvas?');
    expect(commandLine(spec('ask'), { question: 'x' })).toBe('ask x');
    expect(commandLine(spec('compare'), { first: 'a', second: 'b' })).toBe('compare a vs b');
    expect(commandLine(spec('quiz on'), { times: '9-17', days: 'mon' })).toBe('quiz on 9-17 mon');
    expect(commandLine(spec('topics'), {})).toBe('topics');
  });

  it('leaves out what is empty or of no option', () => {
    expect(commandLine(spec('compare'), { first: 'a', second: '  ' })).toBe('compare a');
    expect(commandLine(spec('help'), { question: 'x' })).toBe('help');
  });

  it('keeps a question that looks like a command', () => {
    expect(parseRequest(commandLine(spec('ask'), { question: 'help' }))).toEqual(asks('help'));
  });
});
