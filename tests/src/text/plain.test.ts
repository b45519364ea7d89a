import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/chat.ts';
import { echo } from '../../../src/text/build.ts';
import { plainText, spansText } from '../../../src/text/plain.ts';
import { everyPart } from '../../contract/samples.ts';

const textOf = (...parts: Part[]) => plainText({ parts, buttons: [{ label: 'Press', action: '1:p' }] });

describe('the plain text of a message', () => {
  it('has the words of every part', () => {
    expect(textOf(...everyPart)).toBe(
      [
        'Tea Steeping Basics',
        'Bold plain slanted',
        'code a link (https://example.com/a?b=1&c=2)',
        '- first item',
        '- second item',
        'Exam tip: watch for the words “no egress”',
        '“what somebody asked”',
        '- Water: Green tea: 80 °C; Black tea: 95 °C',
        '- Time: Green tea: 2 min; Black tea: 4 min',
        'Section · guide 1.0 · checked 2026-11-20',
      ].join('\n'),
    );
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
