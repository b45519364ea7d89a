import type { types } from '@slack/bolt';
import { graphemes } from '../../src/text/graphemes.ts';

/** Takes out what Slack refuses or what turns the text around it: control characters, half characters, bidi marks. */
export const clean = (text: string): string =>
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

/** Shortens to `max` with an ellipsis, never inside a character as a reader sees it. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const grapheme of graphemes(text)) {
    if (kept.length + grapheme.length >= max) break;
    kept += grapheme;
  }
  return `${kept}…`;
}

/** Text of at most `max` characters as a field that has to say something takes it. */
export const short = (text: string, max: number): string => cut(clean(text).trim(), max) || '…';

/** The same as the object in which Slack takes literal text. */
export const plain = (text: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: short(text, max),
  emoji: false,
});

/** The three characters with which text could become a mention or a link. */
export const escapeMarks = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
