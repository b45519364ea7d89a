import type { Span } from '../../src/chat.ts';
import { clean, oneLine } from '../../src/text/clean.ts';
import { cut, take } from '../../src/text/cut.ts';

/** Plain text on one line of at most `max` units; a field that has to say something takes it. */
export const label = (text: string, max: number): string => cut(oneLine(clean(text)), max) || '…';

/**
 * What starts markup anywhere in a line: Discord shows a backslash and any mark as the mark alone, and neither a
 * mention nor an address is found across a backslash. An opened `<` is enough to end mentions, times and emoji.
 */
const marks = /[\\*_~`|<[\]@]|:(?=\/\/)/g;
/** What starts a list, heading, quote or small print, at the start of a line only. */
const lineStart = /^(\s*\d*)([-+.)#>])/gm;

/** Spans as Discord's Markdown. The text of a span shows as it is, whatever it contains. */
export const markdown = (spans: readonly Span[]): string => spans.map(styled).join('').replace(lineStart, '$1\\$2');

/** The same cut to `room`, with an ellipsis. The cut is made in the text, so no markup is left open. */
export function shortMarkdown(spans: readonly Span[], room: number): string {
  const cutAt = (length: number) => markdown([...takeSpans(spans, length), { text: '…' }]);
  let low = 0;
  let high = room;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (cutAt(middle).length <= room) low = middle;
    else high = middle - 1;
  }
  return cutAt(low);
}

function takeSpans(spans: readonly Span[], max: number): Span[] {
  let room = max;
  return spans.map(span => {
    const text = take(span.text, room);
    room = text === span.text ? room - text.length : 0;
    return { ...span, text };
  });
}

const styleMarks = { bold: '**', italic: '*', code: '' } as const;

/** Marks stand close to the words, since Discord does not read `* this *` as italic. */
function styled({ text, style, href, at }: Span): string {
  const safe = clean(text);
  const words = safe.trim();
  if (words === '') return safe;
  const mark = style ? styleMarks[style] : '';
  const look = at ? time(at) : linked(style === 'code' ? code(words) : literal(words), words, href);
  return safe.replace(words, () => `${mark}${look}${mark}`);
}

const literal = (text: string) => text.replace(marks, '\\$&');

/** Nothing can be escaped inside code, so code that holds its own delimiter is shown without the look. */
const code = (text: string) => (text.includes('`') ? literal(text) : `\`${text.replace(/\s*\n\s*/g, ' ')}\``);

/** Discord's mark for a time of day, which it shows in the zone and the clock of each reader. */
const time = (at: Temporal.Instant) => `<t:${Math.floor(at.epochMilliseconds / 1000)}:t>`;

/** Discord shows no link whose text looks like an address: the address itself stands there then. */
function linked(look: string, words: string, href: string | undefined): string {
  const url = href === undefined ? null : URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol)) return look;
  const address = url.href.replace(/[()\\]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return words.includes('://') ? `<${address}>` : `[${look}](${address})`;
}
