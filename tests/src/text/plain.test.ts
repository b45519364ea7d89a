import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/chat.ts';
import { echo } from '../../../src/text/build.ts';
import { plainText, spansText } from '../../../src/text/plain.ts';

const textOf = (...parts: Part[]) => plainText({ parts, buttons: [{ label: 'Press', action: '1:p' }] });

describe('the plain text of a message', () => {
  it.each<[part: Part, text: string]>([
    [{ kind: 'heading', text: 'Green tea' }, 'Green tea'],
    [{ kind: 'text', spans: [{ text: 'Take ' }, { text: 'sencha', style: 'bold' }, { text: '.' }] }, 'Take sencha.'],
    [
      { kind: 'list', items: [[{ text: 'one' }, { text: ' pot', style: 'code' }], [{ text: 'two' }]] },
      '- one pot\n- two',
    ],
    [{ kind: 'tip', label: 'Exam tip', spans: [{ text: 'cool water' }] }, 'Exam tip: cool water'],
    [{ kind: 'quote', spans: [{ text: 'which tea?' }] }, '“which tea?”'],
    [
      { kind: 'table', header: ['', 'Green', 'Black'], rows: [['Water', '80 °C', '95 °C'].map(text => [{ text }])] },
      '- Water: Green: 80 °C; Black: 95 °C',
    ],
    [{ kind: 'chart', title: 'Picks', bars: [{ label: 'A', value: 3 }] }, 'Picks\n- A: 3'],
    [{ kind: 'note', spans: [{ text: 'Leaves · guide 1.0', style: 'italic' }] }, 'Leaves · guide 1.0'],
  ])('has the words of %j', (part, text) => {
    expect(textOf(part)).toBe(text);
  });

  it('reads a table of two columns without their headings', () => {
    const rows = [[[{ text: 'Strong' }], [{ text: 'Black tea' }]]];
    expect(textOf({ kind: 'table', header: ['Need', 'Pick'], rows })).toBe('- Strong: Black tea');
  });

  it('leaves out parts without words', () => {
    const nothing: Part[] = [
      { kind: 'text', spans: [{ text: '' }] },
      { kind: 'heading', text: '' },
      { kind: 'list', items: [] },
      { kind: 'note', spans: [] },
    ];
    expect(textOf(...nothing)).toBe('');
    expect(textOf(...nothing, { kind: 'heading', text: 'a' }, ...nothing, { kind: 'heading', text: 'b' })).toBe('a\nb');
  });

  it('gives the address of a link once', () => {
    const href = 'https://example.com';
    expect(spansText([{ text: 'docs', href }, { text: ', ' }, { text: href, href }])).toBe(
      'docs (https://example.com), https://example.com',
    );
  });
});

describe('what a user wrote, repeated', () => {
  const echoed = (text: string) => textOf(echo(text)).slice(1, -1);

  it.each([
    ['what is drift?', 'what is drift?'],
    ['  a\n\tb\u00a0 c ', 'a b c'],
    ['', ''],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), `${'x'.repeat(200)}…`],
    ['é'.repeat(200), 'é'.repeat(200)],
    ['\ud800 lone', '\ufffd lone'],
  ])('%j is repeated as %j', (text, expected) => {
    expect(echoed(text)).toBe(expected);
  });

  it.each([
    ['long words', 'x'.repeat(10_000)],
    ['families', '👩‍👩‍👧‍👦'.repeat(1_000)],
    ['letters under a heap of accents', `a${'\u0301'.repeat(5_000)}b`],
    ['flags', '🇫🇷'.repeat(2_000)],
  ])('is short and ends between letters: %s', (_, text) => {
    const short = echoed(text);
    expect(short.length).toBeLessThanOrEqual(801);
    expect(short).toMatch(/…$/);
    expect(short.isWellFormed()).toBe(true);
    expect(text.startsWith(short.slice(0, -1))).toBe(true);
  });

  it('does not cut a letter in two', () => {
    expect(echoed('👩‍👩‍👧‍👦'.repeat(1_000))).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  });
});
