import type { types } from '@slack/bolt';
import type { Span } from '../../src/chat.ts';
import { clean } from '../../src/text/clean.ts';
import { cut } from '../../src/text/cut.ts';
import { limits, overhead } from './limits.ts';
import { linkedChannel } from './refs.ts';

/**
 * Words as rich text, which is literal: nothing in it can ping or format. Every function keeps within `maxSize`, about
 * the characters of its JSON.
 */
export const richText = (...inside: types.RichTextBlockElement[]): types.RichTextBlock => ({
  type: 'rich_text',
  elements: inside,
});

export const section = (inside: types.RichTextElement[]): types.RichTextSection => ({
  type: 'rich_text_section',
  elements: inside,
});

export const more: types.RichTextText = { type: 'text', text: '…' };

/** Undefined where there is nothing to say: Slack refuses empty elements. */
export const filled = (
  inside: types.RichTextElement[],
  wrap: (inside: types.RichTextElement[]) => types.RichTextBlockElement,
): types.RichTextBlock | undefined => (inside.length > 0 ? richText(wrap(inside)) : undefined);

/** What JSON writes as several characters, or may. */
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/** The length of the JSON of plain data, which is not written for it: that takes twice as long, for each block and button. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return escaped.test(value) ? JSON.stringify(value).length : value.length + 2;
  if (typeof value !== 'object' || value === null) return String(value).length;
  // Between brackets, with a comma behind each but the last.
  let size = 1;
  if (Array.isArray(value)) for (const one of value) size += sizeOf(one) + 1;
  else for (const name in value) size += name.length + 4 + sizeOf(value[name as keyof typeof value]);
  return Math.max(size, 2);
}

/** A list of the items that fit. */
export function list(items: Span[][], maxSize: number): types.RichTextBlock | undefined {
  const sections: types.RichTextSection[] = [];
  let room = maxSize - overhead.section;
  for (const item of items) {
    if (room < overhead.section + 2 * overhead.element) {
      sections.push(section([more]));
      break;
    }
    const inside = elements(item, room - overhead.section);
    if (inside.length > 0) sections.push(section(inside));
    room -= sizeOf(inside) + overhead.section;
  }
  return sections.length > 0 ? richText({ type: 'rich_text_list', style: 'bullet', elements: sections }) : undefined;
}

/** The spans that fit; the last one is shortened where they do not all fit. */
export function elements(spans: Span[], maxSize: number): types.RichTextElement[] {
  const inside: types.RichTextElement[] = [];
  let room = maxSize;
  for (const span of spans) {
    const text = clean(span.text);
    if (text === '') continue;
    const channel = span.place && linkedChannel(span.place);
    if (channel) {
      room -= overhead.element + channel.length;
      if (room < 1) return [...inside, more];
      // Slack takes no channel in the look of code.
      inside.push({ type: 'channel', channel_id: channel, ...(span.style !== 'code' && look(span)) });
      continue;
    }
    const url = linkTarget(span.href);
    room -= (span.at ? overhead.date : overhead.element) + (url?.length ?? 0);
    if (room < 1) return [...inside, more];
    const kept = cut(text, room);
    inside.push(element(span, kept, url));
    if (kept !== text) break;
    room -= kept.length;
  }
  return inside;
}

const look = ({ style }: Span) => (style ? { style: { [style]: true } } : {});

function element(span: Span, text: string, url: string | undefined): types.RichTextElement {
  const { at, day } = span;
  const link = url ? { url } : {};
  if (at)
    return {
      type: 'date',
      timestamp: unixSeconds(at),
      format: timeFormat(day),
      fallback: text,
      ...link,
      ...look(span),
    };
  return url ? { type: 'link', url, text, ...look(span) } : { type: 'text', text, ...look(span) };
}

/** Slack's tokens for a time, which it shows in the zone and the clock of each reader, with its day where that is meant. */
export const timeFormat = (day = false): string => (day ? '{date_long}, {time}' : '{time}');

export const unixSeconds = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 1000);

/** Slack refuses a message with a link that it cannot read; such a link is shown as its text alone. */
const linkTarget = (href: string | undefined) =>
  href && /^https?:\/\//.test(href) && URL.canParse(href) && href.length <= limits.url ? href : undefined;
