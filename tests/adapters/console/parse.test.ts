import { describe, expect, it } from 'vitest';
import { isFarewell, linesIn, originIn, parse, type Shown } from '../../../adapters/console/parse.ts';

const at = Temporal.Instant.from('2026-03-02T09:00:00Z');
const shown: Shown = {
  number: 7,
  buttons: [
    { label: 'Share', action: '1:s' },
    { label: 'Helpful', action: '1:h' },
  ],
};
const older: Shown = { number: 5, buttons: ['A', 'B'].map(label => ({ label, action: `1:${label}` })) };
const read = (text: string) =>
  parse({ text, eventId: 'console:1:1', at, origin: originIn('Europe/Berlin') }, 'smgov', [shown, older]);

describe('a line of the terminal', () => {
  it.each([
    ['what detects drift?', 'what detects drift?'],
    ['  what detects drift?\t', 'what detects drift?'],
    ['/smgov what detects drift?', 'what detects drift?'],
    ['/smgov   compare a vs b', 'compare a vs b'],
    ['/smgov', ''],
    ['/smgovern it', '/smgovern it'],
    ['smgov topics', 'smgov topics'],
    ['', ''],
    ['0', '0'],
    ['3', '3'],
    ['1 or 2', '1 or 2'],
    ['-1', '-1'],
    ['1e0', '1e0'],
    ['١', '١'],
  ])('%j is the command %j', (text, expected) => {
    expect(read(text)).toMatchObject({ kind: 'command', text: expected });
  });

  it('names people behind an "@", who are not at the terminal', () => {
    expect(read('curators @Bob')).toMatchObject({
      text: 'curators @Bob',
      people: [{ user: 'console:user:bob', person: 'console:person:bob', name: 'Bob' }],
    });
    expect(read('mail me@example.com')).not.toHaveProperty('people');
  });

  it.each([
    ['1', '1:s'],
    [' 2 ', '1:h'],
    ['02', '1:h'],
  ])('%j presses %s of the last message', (text, action) => {
    expect(read(text)).toMatchObject({ kind: 'press', action, message: 'console:message:7' });
  });

  it.each(['b', ' B '])('%j presses the newest button with this letter', text => {
    expect(read(text)).toMatchObject({ kind: 'press', action: '1:B', message: 'console:message:5' });
    expect(read('C')).toMatchObject({ kind: 'command', text: 'C' });
  });

  it.each([
    ['a c', ['A', 'C']],
    ['A, C', ['A', 'C']],
    ['ac', ['A', 'C']],
    [' a and c ', ['A', 'C']],
    ['A & c', ['A', 'C']],
    ['c, a and b', ['C', 'A', 'B']],
    ['a', ['a']],
    ['aa', ['aa']],
    ['ad', ['ad']],
    ['a and', ['a and']],
    ['and', ['and']],
    ['a vs c', ['a vs c']],
    ['2', ['2']],
  ])('%j stands for %j', (text, lines) => {
    const question = { number: 3, buttons: ['A', 'B', 'C'].map(label => ({ label, action: `1:${label}` })) };
    expect(linesIn(text, [shown, question])).toEqual(lines);
    expect(linesIn(text, [shown])).toEqual([text]);
  });

  it('with a number and a letter presses the button of that question', () => {
    const buttons = ['1A', '2A'].map(label => ({ label, action: `1:${label}` }));
    const round = parse({ text: '2a', eventId: 'x', at, origin: originIn(null) }, 'smgov', [{ number: 9, buttons }]);
    expect(round).toMatchObject({ kind: 'press', action: '1:2A', message: 'console:message:9' });
  });

  it.each([
    ['exit', true],
    [' Quit\t', true],
    ['exit now', false],
    ['', false],
  ])('%j leaves: %j', (text, leaves) => {
    expect(isFarewell(text)).toBe(leaves);
  });

  it('is from one person, who is alone with the bot and its admin', () => {
    const { kind, eventId, at: received, origin } = read('hello');
    expect({ kind, eventId, received }).toEqual({ kind: 'command', eventId: 'console:1:1', received: at });
    expect(origin).toMatchObject({ user: 'console:user', place: 'console:place', thread: null });
    expect(origin).toMatchObject({ userName: 'you', isPrivate: true, isAdmin: true, zone: 'Europe/Berlin' });
  });
});
