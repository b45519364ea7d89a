import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, wrap } from '../../../adapters/console/text.ts';
import { printable } from '../../../src/text/printed.ts';
import { unsafe } from './harness.ts';

const broken = (text: string, width: number | undefined, hang?: string) => wrap(text.split(' '), ' ', width, hang);

describe('text in a terminal', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mb', 'ab'],
    ['a title of the window', '\u001b]0;x\u0007', ''],
    ['controls of the second set', 'a\u009b2Jb\u0085', 'ab '],
    ['breaks of lines and paragraphs', 'a\nb\u2028c\u2029d', 'a b c d'],
    ['marks that turn text around', '\u202ea\u2066b\u200fc\u061c', 'abc'],
    ['half a character', 'a\ud800', 'a\ufffd'],
  ])('has no %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('keeps whatever else is typed', () => {
    expect(printable('Ünïcödé 👩‍👩‍👧‍👦 漢字 \u00a0')).toBe('Ünïcödé 👩‍👩‍👧‍👦 漢字 \u00a0');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => !unsafe.test(printable(text))));
  });

  it('takes columns as a terminal shows it', () => {
    expect(columnsOf('abc')).toBe(3);
    expect(columnsOf('漢字')).toBe(4);
    expect(columnsOf('👩‍👩‍👧‍👦')).toBe(2);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('\u001b[1mabc\u001b[22m')).toBe(3);
  });
});

describe('a long line', () => {
  it.each<[string, number | undefined, string, string]>([
    ['one two three', 7, '', 'one two\nthree'],
    ['one two three', 8, '', 'one two\nthree'],
    ['one two three', 6, '', 'one\ntwo\nthree'],
    ['one two three', 13, '', 'one two three'],
    ['one two three', undefined, '', 'one two three'],
    ['  • one two three', 9, '    ', '  • one\n    two\n    three'],
    ['a verylongword b', 5, '', 'a\nverylongword\nb'],
    ['漢字 漢字', 8, '', '漢字\n漢字'],
    ['\u001b[1mone\u001b[22m two', 7, '', '\u001b[1mone\u001b[22m two'],
    ['', 5, '', ''],
  ])('%j within %j columns is broken between words', (text, width, hang, expected) => {
    expect(broken(text, width, hang)).toBe(expected);
  });

  it('keeps all its words in their order, and each line that has two of them within the width', () => {
    const line = fc.array(fc.stringMatching(/^[a-z]{0,9}$/)).map(words => words.join(' '));
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = broken(text, width).split('\n');
        expect(lines.join(' ')).toBe(text);
        for (const one of lines) if (one.includes(' ')) expect(columnsOf(one)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
