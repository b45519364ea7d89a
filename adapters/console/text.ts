import { stripVTControlCharacters } from 'node:util';
import { graphemes } from '../../src/text/graphemes.ts';

/** Scripts whose letters take two columns of a terminal, and emoji. */
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** The columns that a text takes, without the escape sequences of its colours. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of graphemes(stripVTControlCharacters(text))) columns += wide.test(letter) ? 2 : 1;
  return columns;
}

/**
 * Breaks a line between its pieces where it would run over `width`; a piece that is wider stays whole. Lines after the
 * first begin with `hang`.
 */
export function wrap(pieces: readonly string[], between: string, width: number | undefined, hang = ''): string {
  if (width === undefined) return pieces.join(between);
  const [first = '', ...others] = pieces;
  let text = first;
  let column = columnsOf(first);
  for (const piece of others) {
    const more = columnsOf(piece);
    const fits = column + between.length + more <= width;
    text += fits ? between + piece : `\n${hang}${piece}`;
    column = fits ? column + between.length + more : hang.length + more;
  }
  return text;
}

/** The same for a text of several lines that has no hanging ones. */
export const wrapLines = (text: string, width: number | undefined): string =>
  text
    .split('\n')
    .map(line => wrap(line.split(' '), ' ', width))
    .join('\n');
