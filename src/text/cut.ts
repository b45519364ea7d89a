import { graphemes } from './graphemes.ts';

/** As much of the text as fits into `max` UTF-16 units without ending inside a character as a reader sees it. */
export function take(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const grapheme of graphemes(text)) {
    if (end + grapheme.length > max) break;
    end += grapheme.length;
  }
  return text.slice(0, end);
}

/** The text, or as much of it as fits into `max` units together with an ellipsis. */
export const cut = (text: string, max: number): string => (text.length <= max ? text : `${take(text, max - 1)}…`);
