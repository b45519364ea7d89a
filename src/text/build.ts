import type { Message, Part, Span } from '../chat.ts';
import { oneLine } from './clean.ts';
import { take } from './cut.ts';
import { graphemes } from './graphemes.ts';

/** The longest piece of a user's text that the bot repeats. */
const longestEcho = 200;

export const plain = (text: string): Span => ({ text });
export const bold = (text: string): Span => ({ text, style: 'bold' });
export const italic = (text: string): Span => ({ text, style: 'italic' });
export const code = (text: string): Span => ({ text, style: 'code' });

export const heading = (text: string): Part => ({ kind: 'heading', text });
export const paragraph = (...spans: Span[]): Part => ({ kind: 'text', spans });
export const note = (...spans: Span[]): Part => ({ kind: 'note', spans });

export const message = (parts: Part[], buttons: Message['buttons'] = []): Message => ({ parts, buttons });

/** Repeats what a user wrote; the renderers make it harmless. */
export const echo = (text: string): Part => ({ kind: 'quote', spans: [plain(shorten(text))] });

/** A user's text in one line of bearable length. */
export function shorten(text: string): string {
  const line = oneLine(text.toWellFormed());
  // One letter can be as long as somebody likes, by its accents; so the length in code units is bounded too.
  const letters = [...graphemes(take(line, longestEcho * 4))];
  const short = letters.slice(0, longestEcho).join('');
  return short === line ? line : `${short}…`;
}
