import type { Span } from '../chat.ts';

/** The cells of a row of a table; the first one names it. */
type Row = readonly (readonly Span[])[];

/** What stands behind the name of a row: before its only other cell, or before several. */
type RowMarks = { one: string; several: string };

/** For a row that is looked at. */
export const shownMarks: RowMarks = { one: ' → ', several: ' — ' };

/** For a row that may be read aloud, where an arrow would be read as a word. */
export const spokenMarks: RowMarks = { one: ': ', several: ': ' };

/** A row as one line: "need → pick"; of more than two columns, each cell behind its header. */
export function rowSpans(header: readonly string[], [name = [], ...cells]: Row, { one, several }: RowMarks): Span[] {
  if (cells.length === 1) return [...name, { text: one }, ...cells.flat()];
  const told = cells.flatMap((cell, i) => [{ text: `${i > 0 ? '; ' : several}${header[i + 1] ?? ''}: ` }, ...cell]);
  return [...name, ...told];
}

/** The row with its name in bold, unless it looks another way already: on a line, nothing else sets it off. */
export const withBoldName = ([name = [], ...cells]: Row): Row => [
  name.map((span): Span => ({ style: 'bold', ...span })),
  ...cells,
];
