import { styleText } from 'node:util';
import type { Button, Message, Span } from '../../src/chat.ts';
import { barLines } from '../../src/text/bars.ts';
import { type Shown, withoutFiles } from '../../src/text/build.ts';
import { printable } from '../../src/text/printed.ts';
import { wrap } from './text.ts';

/**
 * `colours`: may escape sequences be used? Pipes and files get plain text. `width`: the columns after which lines are
 * broken between words; without it, never.
 */
export type Look = { colours: boolean; width?: number | undefined };

/** A message as lines for a terminal, its buttons numbered from 1 in the order of `buttonsOf`. */
export function render(message: Message, look: Look): string {
  const { parts, buttons } = withoutFiles(message);
  let first = 1;
  const numbered = (some: readonly Button[]) => {
    const line = buttonLine(some, first, look);
    first += some.length;
    return line;
  };
  const blocks = parts.map(part => (part.kind === 'buttons' ? numbered(part.buttons) : partLines(part, look)));
  return [...blocks, numbered(buttons)].filter(block => block.trim() !== '').join('\n\n');
}

function partLines(part: Exclude<Shown, { kind: 'buttons' }>, look: Look): string {
  const spans = (list: readonly Span[]) => list.map(span => spanText(span, look)).join('');
  const line = (text: string, hang = '') => wrap(text.split(' '), ' ', look.width, hang);
  switch (part.kind) {
    case 'heading':
      return line(style('bold', part.text, look));
    case 'text':
      return line(spans(part.spans));
    case 'list':
      return part.items.map(item => line(`  • ${spans(item)}`, '    ')).join('\n');
    case 'tip':
      return line(`${style('bold', `${part.label}:`, look)} ${spans(part.spans)}`);
    case 'quote':
      return line(`> ${spans(part.spans)}`, '> ');
    case 'table':
      return tableLines(
        part.header,
        part.rows.map(row => row.map(spans)),
        look,
      )
        .map(([text, hang]) => line(text, hang))
        .join('\n');
    case 'chart':
      return [line(style('bold', part.title, look)), ...barLines(part.bars).map(bar => `  ${printable(bar)}`)]
        .filter(text => text.trim() !== '')
        .join('\n');
    case 'note':
      return line(style('dim', part.spans.map(span => spanText(span, { colours: false })).join(''), look));
  }
}

/** A line, and what lines begin with that go on from it. */
type Hanging = readonly [text: string, hang: string];

/** Wide cells would break a grid apart, so each row is a block of its own; two columns fit on one line. */
function tableLines(header: readonly string[], rows: readonly string[][], look: Look): Hanging[] {
  return rows.flatMap(([name = '', ...cells]): Hanging[] =>
    cells.length === 1
      ? [[`  • ${name} → ${cells[0]}`, '    ']]
      : [
          [`  ${name}`, '  '],
          ...cells.map((cell, i): Hanging => {
            return [`    ${style('dim', `${printable(header[i + 1] ?? '')}:`, look)} ${cell}`, '      '];
          }),
        ],
  );
}

/** A command is typed here as the core words it. */
function spanText({ text, style: how, href, command }: Span, look: Look): string {
  const shown = how === 'code' || command ? `\`${printable(text)}\`` : how ? style(how, text, look) : printable(text);
  return href && href !== text ? `${shown} (${printable(href)})` : shown;
}

/**
 * The label alone, also where a screen reader elsewhere is given more words: a terminal is read from the top, and those
 * words stand in the lines above.
 */
function buttonLine(buttons: readonly Button[], first: number, look: Look): string {
  const shown = buttons.map(({ label }, i) => `${style('cyan', `[${first + i}]`, look)} ${printable(label)}`);
  return wrap(shown, '  ', look.width);
}

const style = (how: Parameters<typeof styleText>[0], text: string, { colours }: Look): string =>
  colours && text !== '' ? styleText(how, printable(text), { validateStream: false }) : printable(text);
