import { styleText } from 'node:util';
import type { Button, Message, Part, Span } from '../../src/chat.ts';
import { barLines } from '../../src/text/bars.ts';
import { clean } from '../../src/text/clean.ts';
import { spansText } from '../../src/text/plain.ts';
import { rowSpans, shownMarks } from '../../src/text/rows.ts';

/** `colours`: may escape sequences be used? Pipes and files get plain text. */
export type Look = { colours: boolean };

/** A message as lines for a terminal, its buttons numbered from 1. */
export function render(message: Message, look: Look): string {
  const blocks = message.parts.map(part => partLines(part, look)).filter(block => block.trim() !== '');
  const buttons = buttonLine(message.buttons, look);
  return [...blocks, ...(buttons ? [buttons] : [])].join('\n\n');
}

function partLines(part: Part, look: Look): string {
  const spans = (list: readonly Span[]) => spansLine(list, look);
  switch (part.kind) {
    case 'heading':
      return style('bold', part.text, look);
    case 'text':
      return spans(part.spans);
    case 'list':
      return part.items.map(item => `  • ${spans(item)}`).join('\n');
    case 'tip':
      return `${style('bold', `${part.label}:`, look)} ${spans(part.spans)}`;
    case 'quote':
      return `> ${spans(part.spans)}`;
    case 'table':
      return part.rows.map(row => rowLines(part.header, row, look)).join('\n');
    case 'chart':
      return [style('bold', part.title, look), ...barLines(part.bars).map(line => `  ${printable(line)}`)]
        .filter(line => line.trim() !== '')
        .join('\n');
    case 'buttons':
      return buttonLine(part.buttons, look);
    case 'note':
      return style('dim', spansText(part.spans), look);
  }
}

/** Two columns fit on one line; wider cells would run into one another, so each has a line of its own. */
function rowLines(header: readonly string[], row: readonly Span[][], look: Look): string {
  if (row.length === 2) return `  • ${spansLine(rowSpans(header, row, shownMarks), look)}`;
  const [name = '', ...cells] = row.map(cell => spansLine(cell, look));
  const lines = cells.map((cell, i) => `    ${style('dim', `${header[i + 1] ?? ''}:`, look)} ${cell}`);
  return [`  ${name}`, ...lines].join('\n');
}

const spansLine = (spans: readonly Span[], look: Look): string => spans.map(span => spanText(span, look)).join('');

function spanText({ text, style: how, href }: Span, look: Look): string {
  const shown = how === 'code' ? `\`${printable(text)}\`` : how ? style(how, text, look) : printable(text);
  return href && href !== text ? `${shown} (${printable(href)})` : shown;
}

function buttonLine(buttons: readonly Button[], look: Look): string {
  return buttons.map(({ label }, i) => `${style('cyan', `[${i + 1}]`, look)} ${printable(label)}`).join('  ');
}

const style = (how: Parameters<typeof styleText>[0], text: string, { colours }: Look): string =>
  colours && text !== '' ? styleText(how, printable(text), { validateStream: false }) : printable(text);

/** On its line and harmless: text of a user must not move the cursor, ring the bell or turn the line around. */
export const printable = (text: string): string => clean(text, ' ').replaceAll('\n', ' ');
