import type { Span } from '../../src/chat.ts';
import { clean } from '../../src/text/clean.ts';
import { isChannel } from './refs.ts';
import type { Words } from './wire.ts';

/** Spans as the page takes them: it sets them as text, so what would act on the text around is all that is taken out. */
export const wordsOf = (spans: readonly Span[], command: string): Words[] => spans.map(span => wordOf(span, command));

function wordOf({ text, style, href, at, day, command: isCommand, place }: Span, command: string): Words {
  if (place && isChannel(place)) return { text: clean(text), channel: true };
  if (isCommand) return { text: `/${command} ${clean(text)}`, style: 'command' };
  return {
    text: clean(text),
    ...(style && { style }),
    ...(href && isAddress(href) && { href }),
    ...(at && { at: at.toString() }),
    ...(day && { day }),
  };
}

/** Other schemes could run something. */
const isAddress = (href: string): boolean => /^https?:\/\//i.test(href) && URL.canParse(href);
