import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/chat.ts';
import { spansText } from '../../../src/text/plain.ts';
import { rowSpans, shownMarks, spokenMarks, withBoldName } from '../../../src/text/rows.ts';

const row = (...cells: string[]): Span[][] => cells.map(text => [{ text }]);

describe('a row of a table', () => {
  it('of two columns reads as need and pick', () => {
    const [header, cells] = [['Need', 'Pick'], row('Speed', 'Green')];
    expect(spansText(rowSpans(header, cells, shownMarks))).toBe('Speed → Green');
    expect(spansText(rowSpans(header, cells, spokenMarks))).toBe('Speed: Green');
  });

  it('of more columns repeats its header', () => {
    const [header, cells] = [['', 'Green', 'Black'], row('Water', '80', '95')];
    expect(spansText(rowSpans(header, cells, shownMarks))).toBe('Water — Green: 80; Black: 95');
    expect(spansText(rowSpans(header, cells, spokenMarks))).toBe('Water: Green: 80; Black: 95');
  });

  it('keeps the looks of its cells', () => {
    const cells: Span[][] = [[{ text: 'Water', style: 'italic' }], [{ text: 'hot', style: 'bold' }, { text: '!' }]];
    expect(rowSpans(['', ''], cells, shownMarks)).toEqual([
      { text: 'Water', style: 'italic' },
      { text: ' → ' },
      { text: 'hot', style: 'bold' },
      { text: '!' },
    ]);
  });

  it('can have its name in bold, unless it looks another way', () => {
    const cells: Span[][] = [[{ text: 'Water ' }, { text: 'T', style: 'code' }], [{ text: 'hot' }]];
    expect(withBoldName(cells)).toEqual([
      [
        { text: 'Water ', style: 'bold' },
        { text: 'T', style: 'code' },
      ],
      [{ text: 'hot' }],
    ]);
  });
});
