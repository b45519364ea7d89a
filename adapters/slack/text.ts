import type { types } from '@slack/bolt';
import type { Span } from '../../src/chat.ts';
import type { Shown, withoutFiles } from '../../src/text/build.ts';
import { clean } from '../../src/text/clean.ts';
import { cut } from '../../src/text/cut.ts';

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

type Said = ReturnType<typeof withoutFiles>;

/** The message with the bot's commands as they are typed: "/smgov quiz on". */
export function spelled({ parts, buttons }: Said, command: string): Said {
  const spell = (span: Span): Span =>
    span.command ? { ...span, text: `/${command} ${span.text}`.trim(), style: 'code' } : span;
  // Hardly any spans hold one, and a whole message is copied for nothing then.
  const change = (spans: Span[]) => (spans.some(span => span.command) ? spans.map(spell) : spans);
  return { parts: parts.map(part => withSpans(part, change)), buttons };
}

function withSpans(part: Shown, change: (spans: Span[]) => Span[]): Shown {
  switch (part.kind) {
    case 'text':
    case 'tip':
    case 'quote':
    case 'note':
      return { ...part, spans: change(part.spans) };
    case 'list':
      return { ...part, items: part.items.map(change) };
    case 'table':
      return { ...part, rows: part.rows.map(row => row.map(change)) };
    default:
      return part;
  }
}
