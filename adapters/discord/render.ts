import { createHash } from 'node:crypto';
import {
  type APIActionRowComponent,
  type APIApplicationCommandOptionChoice,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIFileComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RawFile,
} from 'discord.js';
import type { Button, Choice, Message, Part, Span } from '../../src/chat.ts';
import { barLines } from '../../src/text/bars.ts';
import { withoutFiles } from '../../src/text/build.ts';
import { clean } from '../../src/text/clean.ts';
import { rowSpans, shownMarks, withBoldName } from '../../src/text/rows.ts';
import { limits } from './limits.ts';
import { asTyped, label, markdown, type Spell, shortMarkdown } from './text.ts';

/** The content of a message, for every route that takes one. */
export type Payload = { flags: MessageFlags.IsComponentsV2; components: [APIContainerComponent] };

/** A message as one container: a text display or a row of buttons for each part, then the buttons of the whole. */
export function renderMessage(message: Message, spell: Spell = asTyped): Payload {
  const { parts, buttons } = withFiles(message);
  const files = parts.filter(({ kind }) => kind === 'file').length;
  const groups = parts.map(part => (part.kind === 'buttons' ? part.buttons : []));
  // Each file is a component, and so may be a text before it.
  const shown = fitButtons([...groups, buttons], limits.components - 2 * files);
  const texts = fitTexts(parts.map(linesOf), limits.text, spell);
  const blocks = parts.map((part, i) => ({
    text: texts[i] ?? '',
    rows: part.kind === 'file' ? [fileDisplay(part)] : rowsOf(shown[i] ?? []),
  }));
  const components = fitBlocks([...blocks, { text: '', rows: rowsOf(shown.at(-1) ?? []) }]);
  return payload(components.length > 0 ? components : [textDisplay('…')]);
}

/** The words alone, for when Discord refused the rest. A message that had components must keep having them. */
export function renderPlain(message: Message, spell: Spell = asTyped): Payload {
  const { parts } = withoutFiles(message);
  return payload([textDisplay(joined(fitTexts(parts.map(linesOf), limits.plainText, spell)) || '…')]);
}

/** Files that go beside a message, as `call` takes them. */
export const filesOf = (message: Message): RawFile[] =>
  withFiles(message).parts.flatMap(part =>
    part.kind === 'file' ? [{ name: part.name, data: part.text, contentType: 'application/json' }] : [],
  );

/** What is too large for Discord is shown as its words. */
function withFiles(message: Message): Message {
  const sizes = message.parts.map(part => (part.kind === 'file' ? Buffer.byteLength(part.text) : 0));
  return sizes.reduce((sum, size) => sum + size, 0) > limits.files ? withoutFiles(message) : message;
}

const fileDisplay = ({ name }: { name: string }): APIFileComponent => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});

const payload = (components: APIComponentInContainer[]): Payload => ({
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: ComponentType.Container, components }],
});

/**
 * Makes a post recognisable by its key: Discord shows nobody the number of a component, keeps it, and gives it back with
 * the message. It takes 32 bits with a sign, and 0 for none.
 */
export function keyed({ flags, components: [container] }: Payload, key: string): Payload {
  return { flags, components: [{ ...container, id: keyNumber(key) }] };
}

export const keyNumber = (key: string): number =>
  createHash('sha256').update(key).digest().readUInt32BE(0) & 0x7fff_ffff || 1;

const textDisplay = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

/** A line of Markdown: what stands before it, and its words. */
type Line = { mark: string; spans: Span[] };

function linesOf(part: Part): Line[] {
  switch (part.kind) {
    case 'heading':
      return [line('## ', [{ text: part.text }])];
    case 'text':
      return [{ mark: '', spans: part.spans }];
    case 'list':
      return part.items.map(item => line('- ', item));
    case 'tip':
      return [line('', [{ text: `${part.label}: `, style: 'bold' }, ...part.spans])];
    case 'quote':
      return [line('> ', part.spans)];
    // Discord has no tables.
    case 'table':
      return part.rows.map(row => line('- ', rowSpans(part.header, withBoldName(row), shownMarks)));
    case 'chart':
      return [line('', [{ text: part.title, style: 'bold' }]), ...barLines(part.bars).map(bar)];
    case 'buttons':
    case 'file':
      return [];
    case 'note':
      return [line('-# ', part.spans)];
  }
}

/** Only plain text keeps its line breaks: elsewhere the mark holds for one line. */
const line = (mark: string, spans: readonly Span[]): Line => ({
  mark,
  spans: spans.map(span => ({ ...span, text: clean(span.text).replaceAll('\n', ' ') })),
});

/** Code, for its font of one width: so the bars stand below each other. */
const bar = (text: string): Line => line('', [{ text, style: 'code' }]);

/** The text of each part, within the room of a message; what is over the room is left out. */
function fitTexts(parts: readonly Line[][], most: number, spell: Spell): string[] {
  let room = most;
  const write = ({ mark, spans }: Line): string => {
    const whole = markdown(spans, spell);
    const space = room - mark.length - 1; // the line break
    if (whole.trim() === '' || space < 1) return '';
    const fits = whole.length <= space;
    const text = mark + (fits ? whole : shortMarkdown(spans, space, spell));
    room = fits ? room - text.length - 1 : 0;
    return text;
  };
  return parts.map(lines => joined(lines.map(write)));
}

const joined = (texts: readonly string[]) => texts.filter(text => text !== '').join('\n');

/**
 * The buttons that Discord takes, group by group: each action once, as many as there is room for. Every group is counted
 * with a text before it, so that the words always have their place between the buttons.
 */
function fitButtons(groups: readonly (readonly Button[])[], components: number): Button[][] {
  const seen = new Set(['']);
  let buttons: number = limits.buttons;
  let room = components - 2; // the container and the last text
  return groups.map(group => {
    const kept: Button[] = [];
    for (const button of group) {
      const first = kept.length === 0;
      const cost = 1 + Number(first) + Number(kept.length % limits.buttonsPerRow === 0);
      if (seen.has(button.action) || button.action.length > limits.customId || buttons < 1 || room < cost) continue;
      seen.add(button.action);
      kept.push(button);
      buttons -= 1;
      room -= cost;
    }
    return kept;
  });
}

/** A row of buttons, or a file in its place. */
type Row = APIActionRowComponent<APIButtonComponent> | APIFileComponent;
type Block = { text: string; rows: Row[] };

/** Texts and rows in their order. Where they are too many, the last texts that follow each other become one. */
function fitBlocks(blocks: readonly Block[]): (APITextDisplayComponent | Row)[] {
  const runs = runsOf(blocks);
  const rows = runs.flatMap(run => run.rows);
  const slots = rows.reduce((left, row) => left - componentsIn(row), limits.components - 1);
  let excess = runs.reduce((sum, { texts }) => sum + texts.length, 0) - slots;
  const fitted = runs.toReversed().map(run => {
    const merged = Math.min(Math.max(excess, 0), Math.max(run.texts.length - 1, 0));
    excess -= merged;
    const apart = run.texts.length - merged - 1;
    const texts = merged > 0 ? [...run.texts.slice(0, apart), joined(run.texts.slice(apart))] : run.texts;
    return [...texts.map(textDisplay), ...run.rows];
  });
  return fitted.toReversed().flat();
}

const componentsIn = (row: Row): number => (row.type === ComponentType.ActionRow ? 1 + row.components.length : 1);

/** Texts with no buttons between them, and the rows that follow them. */
function runsOf(blocks: readonly Block[]): { texts: string[]; rows: Row[] }[] {
  const runs: { texts: string[]; rows: Row[] }[] = [];
  for (const { text, rows } of blocks) {
    const last = runs.at(-1);
    const texts = text === '' ? [] : [text];
    if (!last || (last.rows.length > 0 && text !== '')) runs.push({ texts, rows: [...rows] });
    else {
      last.texts.push(...texts);
      last.rows.push(...rows);
    }
  }
  return runs;
}

const buttonStyles = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

function rowsOf(buttons: readonly Button[]): Row[] {
  return Array.from({ length: Math.ceil(buttons.length / limits.buttonsPerRow) }, (_, i) => {
    const row = buttons.slice(i * limits.buttonsPerRow, (i + 1) * limits.buttonsPerRow);
    return { type: ComponentType.ActionRow, components: row.map(renderButton(saysAll(row))) };
  });
}

/**
 * A screen reader on Discord says the label and nothing else, so the words for it become the labels where all of a row
 * are seen whole. Then everybody is spared the way from a letter to its text. All or none: one long label among letters
 * would look like a hint, and one that is cut says less than its letter.
 */
const saysAll = (row: readonly Button[]): boolean =>
  row.every(({ label: short, spoken = short }) => spoken.length <= limits.buttonLabelSeen);

const renderButton =
  (spokenToo: boolean) =>
  (button: Button): APIButtonComponent => ({
    type: ComponentType.Button,
    custom_id: button.action,
    label: label((spokenToo ? button.spoken : undefined) ?? button.label, limits.buttonLabel),
    style: button.style ? buttonStyles[button.style] : ButtonStyle.Secondary,
  });

/** Suggestions for an option that is being typed. */
export const renderChoices = (choices: readonly Choice[]): APIApplicationCommandOptionChoice<string>[] =>
  choices
    .filter(({ value }) => value !== '' && value.length <= limits.choice)
    .slice(0, limits.choices)
    .map(choice => ({ name: label(choice.label, limits.choice), value: choice.value }));
