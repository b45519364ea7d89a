import {
  type APIActionRowComponent,
  type APIApplicationCommandOptionChoice,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Button, Choice, Message, Part, Span } from '../../src/chat.ts';
import { barLines } from '../../src/text/bars.ts';
import { clean } from '../../src/text/clean.ts';
import { plainText } from '../../src/text/plain.ts';
import { rowSpans, shownMarks, withBoldName } from '../../src/text/rows.ts';
import { limits } from './limits.ts';
import { label, markdown, shortMarkdown } from './text.ts';

/** The content of a message, for every route that takes one. */
export type Payload = { flags: MessageFlags.IsComponentsV2; components: [APIContainerComponent] };

/** A message as one container: a text display for each part, then the buttons. */
export function renderMessage({ parts, buttons }: Message): Payload {
  const rows = buttonRows(buttons);
  const used = rows.reduce((sum, row) => sum + 1 + row.components.length, 1);
  const texts = fitTexts(parts.map(linesOf), limits.components - used);
  return payload(texts.length + rows.length > 0 ? [...texts.map(textDisplay), ...rows] : [textDisplay('…')]);
}

/** The words alone, for when Discord refused the rest. A message that had components must keep having them. */
export function renderPlain(message: Message): Payload {
  return payload([textDisplay(shortMarkdownOf(plainText(message)))]);
}

function shortMarkdownOf(text: string): string {
  const whole = markdown([{ text }]);
  return whole.length > limits.plainText ? shortMarkdown([{ text }], limits.plainText) : whole || '…';
}

const payload = (components: APIComponentInContainer[]): Payload => ({
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: ComponentType.Container, components }],
});

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

/** One text per part that says something, within the room of a message; what is over the room is left out. */
function fitTexts(parts: readonly Line[][], slots: number): string[] {
  let room: number = limits.text;
  const write = ({ mark, spans }: Line): string => {
    const whole = markdown(spans);
    const space = room - mark.length - 1; // the line break
    if (whole.trim() === '' || space < 1) return '';
    const fits = whole.length <= space;
    const text = mark + (fits ? whole : shortMarkdown(spans, space));
    room = fits ? room - text.length - 1 : 0;
    return text;
  };
  const texts = parts.map(lines => joined(lines.map(write))).filter(text => text !== '');
  return texts.length > slots ? [...texts.slice(0, slots - 1), joined(texts.slice(slots - 1))] : texts;
}

const joined = (texts: readonly string[]) => texts.filter(text => text !== '').join('\n');

const buttonStyles = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

function buttonRows(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponent>[] {
  const unique = buttons.filter(({ action }, i) => buttons.findIndex(other => other.action === action) === i);
  const usable = unique.filter(({ action }) => action !== '' && action.length <= limits.customId);
  const shown = usable.slice(0, limits.buttons).map(renderButton);
  return Array.from({ length: Math.ceil(shown.length / limits.buttonsPerRow) }, (_, i) => ({
    type: ComponentType.ActionRow,
    components: shown.slice(i * limits.buttonsPerRow, (i + 1) * limits.buttonsPerRow),
  }));
}

const renderButton = (button: Button): APIButtonComponent => ({
  type: ComponentType.Button,
  custom_id: button.action,
  label: label(button.label, limits.buttonLabel),
  style: button.style ? buttonStyles[button.style] : ButtonStyle.Secondary,
});

/** Suggestions for an option that is being typed. */
export const renderChoices = (choices: readonly Choice[]): APIApplicationCommandOptionChoice<string>[] =>
  choices
    .filter(({ value }) => value !== '' && value.length <= limits.choice)
    .slice(0, limits.choices)
    .map(choice => ({ name: label(choice.label, limits.choice), value: choice.value }));
