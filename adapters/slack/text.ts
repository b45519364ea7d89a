import type { types } from '@slack/bolt';
import type { Message, Part, Span } from '../../src/chat.ts';
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

/** The message with the bot's commands as they are typed: "/smgov quiz on". */
export function spelled({ parts, buttons }: Message, command: string): Message {
  const spell = ({ command: isCommand, ...span }: Span): Span =>
    isCommand ? { ...span, text: `/${command} ${span.text}`.trim(), style: 'code' } : span;
  return { parts: parts.map(part => withSpans(part, spell)), buttons };
}

function withSpans(part: Part, change: (span: Span) => Span): Part {
  switch (part.kind) {
    case 'text':
    case 'tip':
    case 'quote':
    case 'note':
      return { ...part, spans: part.spans.map(change) };
    case 'list':
      return { ...part, items: part.items.map(item => item.map(change)) };
    case 'table':
      return { ...part, rows: part.rows.map(row => row.map(cell => cell.map(change))) };
    default:
      return part;
  }
}
