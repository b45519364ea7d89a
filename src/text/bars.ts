import { oneLine } from './clean.ts';
import { graphemes } from './graphemes.ts';

/** How wide a label and the longest bar may be, in characters: with the value, a line fits on a phone. */
const widths = { label: 20, bar: 12 } as const;

/**
 * A chart as lines of a fixed-width font, for places that draw none: label, bar and value, each below the other. Up to
 * the width of a bar, one block stands for one; beyond, all bars shrink alike, and only zero has none.
 */
export function barLines(bars: readonly { label: string; value: number }[]): string[] {
  const labels = bars.map(({ label }) => shortLabel(label));
  const width = Math.max(0, ...labels.map(lengthOf));
  const scale = Math.min(1, widths.bar / Math.max(1, ...bars.map(({ value }) => value)));
  return bars.map(({ value }, i) => {
    const label = labels[i] ?? '';
    const blocks = value > 0 ? Math.max(1, Math.round(value * scale)) : 0;
    return [label + ' '.repeat(width - lengthOf(label)), '█'.repeat(blocks), value]
      .filter(cell => cell !== '')
      .join(' ');
  });
}

const lengthOf = (text: string): number => [...graphemes(text)].length;

function shortLabel(label: string): string {
  const letters = [...graphemes(oneLine(label.replaceAll(/\p{Cc}/gu, ' ')))];
  return letters.length > widths.label ? `${letters.slice(0, widths.label - 1).join('')}…` : letters.join('');
}
