import type { Message, Span } from '../chat.ts';
import { type Shown, withoutFiles } from './build.ts';
import { rowSpans, spokenMarks } from './rows.ts';

/** The words of a message alone: for notifications, screen readers, `ask` and places that take no layout. */
export function plainText(message: Message): string {
  return withoutFiles(message)
    .parts.map(partText)
    .filter(text => text !== '')
    .join('\n');
}

/** The text of spans without their looks; a link is followed by its address. */
export function spansText(spans: readonly Span[]): string {
  return spans.map(({ text, href }) => (href && href !== text ? `${text} (${href})` : text)).join('');
}

function partText(part: Shown): string {
  switch (part.kind) {
    case 'heading':
      return part.text;
    case 'text':
    case 'note':
      return spansText(part.spans);
    case 'quote':
      return `“${spansText(part.spans)}”`;
    case 'tip':
      return `${part.label}: ${spansText(part.spans)}`;
    case 'list':
      return part.items.map(item => `- ${spansText(item)}`).join('\n');
    case 'chart':
      return [part.title, ...part.bars.map(({ label, value }) => `- ${label}: ${value}`)].join('\n');
    case 'buttons':
      return '';
    case 'table':
      return part.rows.map(row => `- ${spansText(rowSpans(part.header, row, spokenMarks))}`).join('\n');
  }
}
