import { styleText } from 'node:util';
import type { Button, Message, Part, Span } from '../../src/chat.ts';
import { barLines } from '../../src/text/bars.ts';
import { spansText } from '../../src/text/plain.ts';

/** `colours`: may escape sequences be used? Pipes and files get plain text. */
export type Look = { colours: boolean };

/** A message as lines for a terminal, its buttons numbered from 1. */
export function render(message: Message, look: Look): string {
  const blocks = message.parts.map(part => partLines(part, look)).filter(block => block.trim() !== '');
  const buttons = buttonLine(message.buttons, look);
  return [...blocks, ...(buttons ? [buttons] : [])].join('\n\n');
}

function partLines(part: Part, look: Look): string {
  const spans = (list: readonly Span[]) => list.map(span => spanText(span, look)).join('');
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
      return tableLines(
        part.header,
        part.rows.map(row => row.map(spans)),
        look,
      );
    case 'chart':
      return [style('bold', part.title, look), ...barLines(part.bars).map(line => `  ${clean(line)}`)]
        .filter(line => line.trim() !== '')
        .join('\n');
    case 'buttons':
      return buttonLine(part.buttons, look);
    case 'note':
      return style('dim', spansText(part.spans), look);
  }
}

/** Wide cells would break a grid apart, so each row is a block of its own; two columns fit on one line. */
function tableLines(header: readonly string[], rows: readonly string[][], look: Look): string {
  const row = ([name = '', ...cells]: readonly string[]) =>
    cells.length === 1
      ? `  • ${name} → ${cells[0]}`
      : [
          `  ${name}`,
          ...cells.map((cell, i) => `    ${style('dim', `${clean(header[i + 1] ?? '')}:`, look)} ${cell}`),
        ].join('\n');
  return rows.map(row).join('\n');
}

function spanText({ text, style: how, href }: Span, look: Look): string {
  const shown = how === 'code' ? `\`${clean(text)}\`` : how ? style(how, text, look) : clean(text);
  return href && href !== text ? `${shown} (${clean(href)})` : shown;
}

function buttonLine(buttons: readonly Button[], look: Look): string {
  return buttons.map(({ label }, i) => `${style('cyan', `[${i + 1}]`, look)} ${clean(label)}`).join('  ');
}

const style = (how: Parameters<typeof styleText>[0], text: string, { colours }: Look): string =>
  colours && text !== '' ? styleText(how, clean(text), { validateStream: false }) : clean(text);

/** Text of a user must not move the cursor, ring the bell or turn the line around. */
export const clean = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
