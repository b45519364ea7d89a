import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, oneLine } from '../../../src/text/clean.ts';

describe('clean text', () => {
  it('has lost nothing that can be read', () => {
    expect(clean('a\u202Eb\u0000c\u001b[31m\ud800 \n\t é 👍')).toBe('abc[31m\ufffd \n  é 👍');
  });

  it('ends its lines in one way', () => {
    expect(clean('one\r\ntwo\nthree')).toBe('one\ntwo\nthree');
  });

  it('has what was asked for in place of what could act', () => {
    expect(clean('a\u0000\u0007b\u2066c', ' ')).toBe('a  b c');
  });

  it('cannot act on what shows it, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const shown = clean(text);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(clean(shown)).toBe(shown);
      }),
    );
  });
});

describe('text on one line', () => {
  it.each([
    ['  one\n\ttwo\u00a0 three ', 'one two three'],
    ['\r\n', ''],
  ])('%j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});
