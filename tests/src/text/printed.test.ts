import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printed } from '../../../src/text/printed.ts';

const ESC = '\u001b';
const BEL = '\u0007';
const ST = `${ESC}\\`;

/** Whatever a terminal could obey, and marks that turn a line around. */
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const corpus: [what: string, text: string, shown: string][] = [
  ['colours', `a${ESC}[31;1mred${ESC}[0mb`, 'aredb'],
  ['moves of the cursor', `a${ESC}[2J${ESC}[1;1Hb${ESC}[3A`, 'ab'],
  ['private modes', `a${ESC}[?1049h${ESC}[?25lb`, 'ab'],
  ['a question to the terminal', `a${ESC}[6n${ESC}[c${ESC}Zb`, 'ab'],
  ['a link', `a${ESC}]8;;https://evil.example${BEL}docs${ESC}]8;;${BEL}b`, 'adocsb'],
  ['a link ended by ST', `a${ESC}]8;id=1;https://evil.example${ST}docs${ESC}]8;;${ST}b`, 'adocsb'],
  ['the clipboard', `a${ESC}]52;c;cm0gLXJmIH4=${BEL}b`, 'ab'],
  ['the title', `a${ESC}]0;mine${BEL}b`, 'ab'],
  ['a file to keep', `a${ESC}]1337;File=name=eA==;inline=0:eA==${BEL}b`, 'ab'],
  ['a picture', `a${ESC}Pq#0;2;0;0;0#0~~${ST}b`, 'ab'],
  ['a message of the program', `a${ESC}_Gf=100;AAAA${ST}b${ESC}^x${ST}c${ESC}Xy${ST}d`, 'abcd'],
  ['another character set', `a${ESC}(0lqk${ESC}(Bb`, 'alqkb'],
  ['a reset', `a${ESC}cb`, 'ab'],
  ['sequences in 8 bits', 'a\u009b31mred\u009d52;c;eA==\u009cb', 'aredb'],
  ['one inside another', `a${ESC}${ESC}[m[31mred`, 'a[31mred'],
  ['one without an end', `a${ESC}]0;mine`, 'a0;mine'],
  ['half a sequence', `a${ESC}[`, 'a'],
  ['bells, backspaces and returns', `a${BEL}\b\b\bfake\rfake`, 'afake fake'],
  ['NUL and DEL', 'a\0b\u007fc', 'abc'],
  ['a line turned around', 'a\u202egnp.exe\u202c \u2066x\u2069', 'agnp.exe x'],
  ['marks of direction', 'a\u200eb\u200fc\u061cd', 'abcd'],
  ['breaks of other kinds', 'a\u2028b\u2029c\u0085d\u000be\u000cf\r\ng', 'a b c d e f\ng'],
  ['half a letter', 'a\ud800b', 'a\ufffdb'],
  ['ordinary text', 'grün ☕ 👩‍👩‍👧 שלום (it’s) [1] {2} a\\b', 'grün ☕ 👩‍👩‍👧 שלום (it’s) [1] {2} a\\b'],
  ['lines and tabs', 'a\n\tb', 'a\n b'],
];

describe('text for a terminal', () => {
  it.each(corpus)('does nothing with %s', (_, text, shown) => {
    expect(printed(text)).toBe(shown);
    expect(printed(text)).not.toMatch(acting);
  });

  it('has nothing in it that acts, whatever is put together', () => {
    const pieces = fc.constantFrom(
      ESC,
      BEL,
      ST,
      '[',
      ']',
      '8;;',
      '31m',
      '\u009b',
      '\u009c',
      '\u202e',
      '\r',
      '\u2028',
      'a',
      '0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 12 }), parts => {
        const once = printed(parts.join(''));
        expect(once).not.toMatch(acting);
        expect(printed(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});
