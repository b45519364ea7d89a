import type { Button } from '../../../src/chat.ts';
import type { Post, Shown, ShownPart, Words } from '../wire.ts';
import { chart } from './chart.ts';
import { element } from './element.ts';

/** What can be done from within a message. */
export type Doing = { press(action: string): void; toChannel(): void };

/** A message of the bot: its parts, then the buttons of the whole. */
export function drawShown({ parts, buttons }: Shown, doing: Doing): HTMLElement {
  const drawn = parts.flatMap(part => partOf(part, doing) ?? []);
  return element('div', 'shown', ...drawn, ...(buttons.length > 0 ? [row(buttons, doing)] : []));
}

/** What a person wrote, or what the bot said. */
export const drawContent = (post: Post, doing: Doing): HTMLElement =>
  'text' in post ? auto(element('p', 'typed', post.text)) : drawShown(post.shown, doing);

function partOf(part: ShownPart, doing: Doing): HTMLElement | undefined {
  const spans = (words: Words[]) => words.map(one => span(one, doing));
  switch (part.kind) {
    case 'heading':
      return part.text ? auto(element('h3', '', part.text)) : undefined;
    case 'text':
      return auto(element('p', '', ...spans(part.words)));
    case 'list':
      return element('ul', '', ...part.items.map(item => auto(element('li', '', ...spans(item)))));
    case 'tip':
      return auto(element('p', 'tip', element('strong', '', part.label), ' ', ...spans(part.words)));
    case 'quote':
      return element('blockquote', '', auto(element('p', '', ...spans(part.words))));
    case 'table':
      return table(part, spans);
    case 'chart':
      return part.bars.length > 0 ? chart(part) : undefined;
    case 'note':
      return auto(element('p', 'note', ...spans(part.words)));
    case 'buttons':
      return part.buttons.length > 0 ? row(part.buttons, doing) : undefined;
    case 'file':
      return download(part);
  }
}

/** The file is made as it is asked for, and let go once the browser has it. */
function download({ name, text }: Extract<ShownPart, { kind: 'file' }>): HTMLElement {
  const button = element('button', '', `Download ${name}`);
  button.type = 'button';
  button.addEventListener('click', () => {
    const link = element('a', '');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
  });
  return element('p', 'buttons', button);
}

/** Words of another script run their own way, and turn nothing around them. */
function auto<Kind extends HTMLElement>(made: Kind): Kind {
  made.dir = 'auto';
  return made;
}

function table(
  { header, rows }: Extract<ShownPart, { kind: 'table' }>,
  spans: (words: Words[]) => Node[],
): HTMLElement {
  const headed = (scope: string, look: string, ...inside: (Node | string)[]) => {
    const cell = auto(element('th', look, ...inside));
    cell.scope = scope;
    return cell;
  };
  const top = header.map(text => (text ? headed('col', '', text) : element('td')));
  const lines = rows.map(([name = [], ...cells]) =>
    element('tr', '', headed('row', '', ...spans(name)), ...cells.map(cell => auto(element('td', '', ...spans(cell))))),
  );
  const whole = element('table', '', element('thead', '', element('tr', '', ...top)), element('tbody', '', ...lines));
  const wide = element('div', 'wide', whole);
  // It may be wider than a phone, and is then moved by the keyboard too.
  wide.tabIndex = 0;
  wide.role = 'region';
  wide.ariaLabel = header.filter(text => text !== '').join(', ') || 'Table';
  return wide;
}

const looks = { bold: 'strong', italic: 'em', code: 'code', command: 'code' } as const;

function span({ text, style, href, at, day, channel }: Words, { toChannel }: Doing): Node {
  if (channel) {
    const link = element('button', 'link', text);
    link.type = 'button';
    link.addEventListener('click', toChannel);
    return link;
  }
  const inside = at ? time(text, at, day) : document.createTextNode(text);
  const styled = style ? element(looks[style], style === 'command' ? 'command' : '', inside) : inside;
  if (!href) return styled;
  const link = element('a', '', styled);
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hour12: false };
const date: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };

/** A time as the reader's clock shows it; how it was worded stands behind the pointer. */
function time(text: string, at: string, day: true | undefined): HTMLElement {
  const made = element(
    'time',
    '',
    new Intl.DateTimeFormat('en-GB', day ? { ...date, ...clock } : clock).format(new Date(at)),
  );
  made.dateTime = at;
  made.title = text;
  return made;
}

function row(buttons: readonly Button[], { press }: Doing): HTMLElement {
  const made = buttons.map(({ label, spoken, action, style }) => {
    const button = element('button', [style, [...label].length < 3 ? 'letter' : ''].join(' ').trim(), label);
    button.type = 'button';
    if (spoken) button.ariaLabel = spoken;
    button.addEventListener('click', () => press(action));
    return button;
  });
  return element('p', 'buttons', ...made);
}
