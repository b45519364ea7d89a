import type { Span } from '../../src/chat.ts';
import { clean, oneLine } from '../../src/text/clean.ts';
import { cut, take } from '../../src/text/cut.ts';
import { placeLink } from './refs.ts';

/** Plain text on one line of at most `max` units; a field that has to say something takes it. */
export const label = (text: string, max: number): string => cut(oneLine(clean(text)), max) || '…';

/**
 * What starts markup anywhere in a line: Discord shows a backslash and any mark as the mark alone, and neither a
 * mention nor an address is found across a backslash. An opened `<` is enough to end mentions, times and emoji.
 */
const marks = /[\\*_~`|<[\]@]|:(?=\/\/)/g;
/** What starts a list, heading, quote or small print, at the start of a line only. */
const lineStart = /^(\s*\d*)([-+.)#>])/gm;

/**
 * How a command is typed on Discord: `path` is the name of the command with its subcommand, `values` are the options.
 * With the `id` that Discord gave it, the path can be pressed.
 */
type Spelled = { path: string; id?: string | undefined; values: string };
/** Spells the words behind the bot's name, such as "quiz on". */
export type Spell = (words: string) => Spelled;

/** Before the bot's commands have names: the words as they are. */
export const asTyped: Spell = words => ({ path: words, values: '' });

/** Spans as Discord's Markdown. The text of a span shows as it is, whatever it contains. */
export const markdown = (spans: readonly Span[], spell: Spell): string =>
  spans
    .map(span => styled(span, spell))
    .join('')
    .replace(lineStart, '$1\\$2');

/** The same cut to `room`, with an ellipsis. The cut is made in the text, so no markup is left open. */
export function shortMarkdown(spans: readonly Span[], room: number, spell: Spell): string {
  const cutAt = (length: number) => markdown([...takeSpans(spans, length), { text: '…' }], spell);
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
    if (text === span.text) {
      room -= text.length;
      return span;
    }
    room = 0;
    // Half a command or half a time would say something else.
    return { ...span, text: span.command || span.at ? '' : text };
  });
}

const styleMarks = { bold: '**', italic: '*', code: '' } as const;

/** Marks stand close to the words, since Discord does not read `* this *` as italic. */
function styled({ text, style, href, at, day, command, place }: Span, spell: Spell): string {
  const safe = clean(text);
  const words = safe.trim();
  if (words === '') return safe;
  const mark = style ? styleMarks[style] : '';
  const worded = () =>
    linked(style === 'code' ? code(words) : literal(words), words, (place && placeLink(place)) ?? href);
  const look = command ? pressable(spell(words)) : at ? time(at, day) : worded();
  return safe.replace(words, () => `${mark}${look}${mark}`);
}

const literal = (text: string) => text.replace(marks, '\\$&');

/** Nothing can be escaped inside code, so code that holds its own delimiter is shown without the look. */
const code = (text: string) => (text.includes('`') ? literal(text) : `\`${text.replace(/\s*\n\s*/g, ' ')}\``);

/** A command that fills itself in when it is pressed, with what to type behind it; without an id, all of it to copy. */
function pressable({ path, id, values }: Spelled): string {
  if (id === undefined) return code(`/${[path, values].filter(Boolean).join(' ')}`);
  return values ? `</${path}:${id}> ${code(values)}` : `</${path}:${id}>`;
}

/** Discord's mark for a time, which it shows in the zone and the clock of each reader; a day is shown with how far it is. */
function time(at: Temporal.Instant, day = false): string {
  const seconds = Math.floor(at.epochMilliseconds / 1_000);
  return day ? `<t:${seconds}:F> (<t:${seconds}:R>)` : `<t:${seconds}:t>`;
}

/** Discord shows no link whose text looks like an address: the address itself stands there then. */
function linked(look: string, words: string, href: string | undefined): string {
  const url = href === undefined ? null : URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol)) return look;
  const address = url.href.replace(/[()\\]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return words.includes('://') ? `<${address}>` : `[${look}](${address})`;
}
