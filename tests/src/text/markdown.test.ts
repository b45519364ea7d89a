import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/chat.ts';
import { readMarkdown } from '../../../src/text/markdown.ts';

const partsOf = (source: string): Part[] => readMarkdown(source).sections.flatMap(({ parts }) => parts);
const problemsOf = (source: string) => readMarkdown(source).problems.map(({ line, message }) => `${line}: ${message}`);

describe('the Markdown of a topic', () => {
  it('is cut at its headings', () => {
    const { sections, problems } = readMarkdown('Lead.\n\n## First\nOne.\n\nTwo.\n\n## Second *one*\n- a\n- b\n');
    expect(problems).toEqual([]);
    expect(sections).toEqual([
      { heading: '', line: 1, parts: [{ kind: 'text', spans: [{ text: 'Lead.' }] }] },
      {
        heading: 'First',
        line: 3,
        parts: [
          { kind: 'text', spans: [{ text: 'One.' }] },
          { kind: 'text', spans: [{ text: 'Two.' }] },
        ],
      },
      { heading: 'Second one', line: 8, parts: [{ kind: 'list', items: [[{ text: 'a' }], [{ text: 'b' }]] }] },
    ]);
  });

  it.each<[source: string, part: Part]>([
    ['> said\n> so', { kind: 'quote', spans: [{ text: 'said so' }] }],
    ['- a\n\n- b', { kind: 'list', items: [[{ text: 'a' }], [{ text: 'b' }]] }],
    ['1. a\n2. b', { kind: 'list', items: [[{ text: 'a' }], [{ text: 'b' }]] }],
    ['one\ntwo', { kind: 'text', spans: [{ text: 'one two' }] }],
    ['\\*no star\\* &amp; 5 < 6', { kind: 'text', spans: [{ text: '*no star* & 5 < 6' }] }],
  ])('%j is %j', (source, part) => {
    expect(readMarkdown(source)).toMatchObject({ sections: [{ parts: [part] }], problems: [] });
  });

  it('keeps the looks of text', () => {
    const source = 'a **b** *c* `d*` [e](https://example.com/?a=1&b=2)  \nf';
    expect(partsOf(source)).toEqual([
      {
        kind: 'text',
        spans: [
          { text: 'a ' },
          { text: 'b', style: 'bold' },
          { text: ' ' },
          { text: 'c', style: 'italic' },
          { text: ' ' },
          { text: 'd*', style: 'code' },
          { text: ' ' },
          { text: 'e', href: 'https://example.com/?a=1&b=2' },
          { text: ' ' },
          { text: 'f' },
        ],
      },
    ]);
  });

  it('keeps looks inside one another', () => {
    const link = { href: 'https://example.com' };
    expect(partsOf('**[a](https://example.com) b** [c `d`](https://example.com)')).toEqual([
      {
        kind: 'text',
        spans: [
          { text: 'a', style: 'bold', ...link },
          { text: ' b', style: 'bold' },
          { text: ' ' },
          { text: 'c ', ...link },
          { text: 'd', style: 'code', ...link },
        ],
      },
    ]);
  });

  const unshowable = (what: string) =>
    `"${what}" cannot be shown in chat; use paragraphs, quotes, lists and "## " headings`;
  it.each([
    ['text\n\n# Title\ntext', ['3: headings of a topic have two marks: "## …"']],
    ['## Nothing', ['1: write something below this heading, or remove it']],
    ['a\n\n```\nb\n```', [`3: ${unshowable('code')}`]],
    ['a\n\n---\n\nb', [`3: ${unshowable('thematicBreak')}`]],
    ['<div>a</div>', [`1: ${unshowable('html')}`]],
    ['a <br> b', [`1: ${unshowable('html')}`]],
    ['a\n![b](https://example.com/c.png)', [`2: ${unshowable('image')}`]],
    ['[a][b]\n\n[b]: https://example.com', [`1: ${unshowable('linkReference')}`, `3: ${unshowable('definition')}`]],
    ['- a\n  - b', ['1: a listItem holds one paragraph and nothing else']],
    ['- a\n\n  b', ['1: a listItem holds one paragraph and nothing else']],
    ['> a\n>\n> b', ['1: a blockquote holds one paragraph and nothing else']],
    ['[a](other.md)', ['1: a link needs a full address that starts with https://']],
    ['[a](javascript:alert(1))', ['1: a link needs a full address that starts with https://']],
    [
      '- a\n- ![b](c)\n\n# d\n> - e',
      [
        `2: ${unshowable('image')}`,
        '4: headings of a topic have two marks: "## …"',
        '5: a blockquote holds one paragraph and nothing else',
      ],
    ],
  ])('%j is reported, with its line', (source, problems) => {
    expect(problemsOf(source)).toEqual(problems);
  });

  it.each(['One\ntwo\n---\na', 'a [b\nc](d) ![e\nf](g) `h\ni`', '> <b\n>'])('has no line ends in %j', source => {
    expect(JSON.stringify(readMarkdown(source).sections)).not.toContain('\\n');
  });

  it('never throws, and keeps no line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'*_`#>-[]()!<&\\\n\t 1.ab') }), source => {
        expect(JSON.stringify(readMarkdown(source).sections)).not.toContain('\\n');
      }),
      { numRuns: 1_000 },
    );
  });
});
