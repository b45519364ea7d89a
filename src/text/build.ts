import type { Button, Inbound, Message, Part, Reply, Span } from '../chat.ts';
import { oneLine } from './clean.ts';
import { take } from './cut.ts';
import { graphemes } from './graphemes.ts';

/** The longest piece of a user's text that the bot repeats. */
const longestEcho = 200;

export const plain = (text: string): Span => ({ text });
export const bold = (text: string): Span => ({ text, style: 'bold' });
export const italic = (text: string): Span => ({ text, style: 'italic' });
/** A command of the bot, without its own name: "quiz on". Each adapter spells it as it is typed there. */
export const command = (words: string): Span => ({ text: words, command: true });

export const heading = (text: string): Part => ({ kind: 'heading', text });
export const paragraph = (...spans: Span[]): Part => ({ kind: 'text', spans });
export const note = (...spans: Span[]): Part => ({ kind: 'note', spans });
export const list = (...items: Span[][]): Part => ({ kind: 'list', items });

export const message = (parts: Part[], buttons: Message['buttons'] = []): Message => ({ parts, buttons });

/** One paragraph and no more. */
export const say = (...spans: (Span | string)[]): Message =>
  message([paragraph(...spans.map(span => (typeof span === 'string' ? plain(span) : span)))]);

/** The answer to somebody alone. */
export const toCaller = (said: Message, mode: 'new' | 'replace' = 'new'): Reply => ({
  kind: 'message',
  message: said,
  audience: 'caller',
  mode,
});

/** An answer that holds nothing private: a mention gets it where all have read it, all else is answered to the asker. */
export const toWhereAsked = ({ kind, origin }: Pick<Inbound, 'kind' | 'origin'>, said: Message): Reply => ({
  kind: 'message',
  message: said,
  audience: kind === 'mention' && !origin.isPrivate ? 'place' : 'caller',
  mode: 'new',
});

/** A part that every platform shows. */
export type Shown = Exclude<Part, { kind: 'file' }>;

const isShown = (part: Part): part is Shown => part.kind !== 'file';

/** The message as it is shown where the bot sends no files. */
export const withoutFiles = ({ parts, buttons }: Message): { parts: Shown[]; buttons: Button[] } => ({
  parts: parts.every(isShown) ? parts : parts.flatMap(part => (isShown(part) ? [part] : part.instead)),
  buttons,
});

/** All buttons of a message, in the order in which they are shown; those in place of a file too. */
export const buttonsOf = (message: Message): Button[] => [
  ...withoutFiles(message).parts.flatMap(part => (part.kind === 'buttons' ? part.buttons : [])),
  ...message.buttons,
];

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
