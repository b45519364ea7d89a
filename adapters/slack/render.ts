import type { types } from '@slack/bolt';
import type { Button, Message, Span } from '../../src/chat.ts';
import { buttonsOf, type Shown, withoutFiles } from '../../src/text/build.ts';
import { clean } from '../../src/text/clean.ts';
import { cut } from '../../src/text/cut.ts';
import { plainText, spansText } from '../../src/text/plain.ts';
import { rowSpans, shownMarks, withBoldName } from '../../src/text/rows.ts';
import { type ChartBlock, drawnChart, writtenChart } from './chart.ts';
import { limits, overhead } from './limits.ts';
import { elements, filled, list, more, richText, section, sizeOf, timeFormat, unixSeconds } from './rich-text.ts';
import { escapeMarks, plain, short, spelled } from './text.ts';

type Block = types.KnownBlock | ChartBlock;

/** What every way of sending a message to Slack takes. `text` is for notifications and screen readers. */
export type Content = { text: string; blocks?: Block[] };

/** Charts that Slack draws, or bars made of letters. It draws them in messages only, and not everywhere yet. */
type Charts = 'drawn' | 'written';

/** A message as blocks. `command` is the slash command, without the slash. */
export function renderMessage(message: Message, command: string, charts: Charts = 'drawn'): Required<Content> {
  const said = spelled(withoutFiles(message), command);
  const buttons = buttonBlocks(said);
  const blocks = [...partBlocks(said.parts, charts, buttons), ...buttons.ofWhole];
  return { text: fallbackText(said), blocks: blocks.length > 0 ? blocks : [richText(section([more]))] };
}

/**
 * The same with nothing in it but literal words and the buttons, for when Slack refused the layout. The words are as
 * short as those of a notification.
 */
export function renderSimply(message: Message, command: string): Required<Content> {
  const said = spelled(withoutFiles(message), command);
  const { ofParts, ofWhole, count } = buttonBlocks(said);
  let left = limits.blocks - count;
  let room: number = limits.fallback;
  let words = '';
  const worded = (): types.SectionBlock[] => {
    const text = cut(clean(words).trim(), room);
    words = '';
    if (text === '' || left === 0) return [];
    left -= 1;
    room -= text.length;
    return [{ type: 'section', text: plain(text, limits.plainText) }];
  };
  const blocks = said.parts.flatMap((part, i): types.KnownBlock[] => {
    words += `${plainText({ parts: [part], buttons: [] })}\n`;
    const below = ofParts[i] ?? [];
    return below.length > 0 ? [...worded(), ...below] : [];
  });
  return { text: fallbackText(said), blocks: [...blocks, ...worded(), ...ofWhole] };
}

export const isDrawn = (block: Block): block is ChartBlock => block.type === 'data_visualization';

/** A message as the Home tab; `metadata` comes back with the buttons pressed there. */
export function renderHome(message: Message, command: string, metadata: string): types.HomeView {
  return { type: 'home', private_metadata: metadata, blocks: renderMessage(message, command, 'written').blocks };
}

function fallbackText(message: Message): string {
  const text = escapeMarks(clean(plainText(message)).trim() || labelsText(message) || '…');
  if (text.length <= limits.fallback) return text;
  // The cut may have gone through an escaped character.
  return cut(text, limits.fallback).replace(/&[a-z]*…$/, '…');
}

/** The words on the buttons, of a message that has no others. */
const labelsText = (message: Message): string =>
  clean(
    buttonsOf(message)
      .map(({ label }) => label)
      .join(', '),
  ).trim();

/** What does not fit is cut, but no button is: without its words, one can still be pressed. */
function partBlocks(parts: Shown[], charts: Charts, buttons: ButtonBlocks): Block[] {
  const blocks: Block[] = [];
  let room = limits.message - buttons.size;
  let left = limits.blocks - buttons.count;
  for (const [i, part] of parts.entries()) {
    blocks.push(...(buttons.ofParts[i] ?? []));
    if (part.kind === 'buttons' || left === 0) continue;
    const draws = () => charts === 'drawn' && blocks.filter(isDrawn).length < limits.charts;
    const block = (part.kind === 'chart' && draws() && drawnChart(part, room)) || partBlock(part, room);
    if (!block) continue;
    const fits = left > 1 && room >= 2 * overhead.element;
    blocks.push(fits ? block : richText(section([more])));
    left = fits ? left - 1 : 0;
    room -= sizeOf(block);
  }
  return blocks;
}

function partBlock(part: Exclude<Shown, { kind: 'buttons' }>, room: number): types.KnownBlock | undefined {
  switch (part.kind) {
    case 'heading':
      return clean(part.text).trim() ? { type: 'header', text: plain(part.text, limits.header) } : undefined;
    case 'text':
      return filled(elements(part.spans, room), section);
    case 'tip':
      return filled(elements([{ text: `${part.label}: `, style: 'bold' }, ...part.spans], room), section);
    case 'quote':
      return filled(elements(part.spans, room), inside => ({ type: 'rich_text_quote', elements: inside }));
    case 'list':
      return list(part.items, room);
    // Slack's table block is too new to rely on.
    case 'table':
      return list(
        part.rows.map(row => rowSpans(part.header, withBoldName(row), shownMarks)),
        room,
      );
    case 'chart':
      return writtenChart(part, room);
    case 'note':
      return smallPrint(part.spans, room);
  }
}

/** Words as literal text; a time needs Slack's own mark, so it is an element of its own. */
function smallPrint(spans: Span[], maxSize: number): types.ContextBlock | undefined {
  const runs: Pick<Span, 'text' | 'at' | 'day'>[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (span.at) runs.push(span);
    else if (last && !last.at) last.text += spansText([span]);
    else runs.push({ text: spansText([span]) });
  }
  const said = runs.filter(({ text }) => clean(text).trim() !== '').slice(0, limits.contextElements);
  const max = Math.min(limits.plainText, Math.max(1, Math.floor(maxSize / said.length)));
  const texts = said.map(({ text, at, day }) => (at ? timeMark(at, day, text) : plain(text, max)));
  return texts.length > 0 ? { type: 'context', elements: texts } : undefined;
}

const timeMark = (at: Temporal.Instant, day: true | undefined, instead: string): types.MrkdwnElement => ({
  type: 'mrkdwn',
  text: `<!date^${unixSeconds(at)}^${timeFormat(day)}|${escapeMarks(cut(clean(instead), limits.timeFallback)).replaceAll('|', ' ')}>`,
});

/** Where buttons stand: in the place of a part, none for most, or below the whole. */
type ButtonBlocks = {
  ofParts: types.ActionsBlock[][];
  ofWhole: types.ActionsBlock[];
  count: number;
  size: number;
};

/** All buttons of a message that fit, the first ones first. */
function buttonBlocks({ parts, buttons }: Message): ButtonBlocks {
  let room: number = limits.buttons;
  let left: number = limits.buttonBlocks;
  let size = 0;
  const fitting = (asked: Button[]): types.ActionsBlock[] => {
    const shown = distinct(asked)
      .map(buttonElement)
      .slice(0, left * limits.actionsPerBlock)
      .filter(button => {
        const needed = sizeOf(button);
        room -= needed;
        if (room >= 0) size += needed + 1;
        return room >= 0;
      });
    const blocks = actionBlocks(shown);
    left -= blocks.length;
    size += blocks.length * overhead.section;
    return blocks;
  };
  const ofParts = parts.map(part => (part.kind === 'buttons' ? fitting(part.buttons) : []));
  const ofWhole = fitting(buttons);
  return { ofParts, ofWhole, count: ofParts.flat().length + ofWhole.length, size };
}

/** Slack wants each action once in a block; a repeated one would do the same, so it is left out. */
const distinct = (buttons: Button[]): Button[] =>
  buttons.filter(
    ({ action }, i) => action.length <= limits.actionId && buttons.findIndex(one => one.action === action) === i,
  );

function actionBlocks(buttons: types.Button[]): types.ActionsBlock[] {
  const blocks: types.ActionsBlock[] = [];
  for (let start = 0; start < buttons.length; start += limits.actionsPerBlock)
    blocks.push({ type: 'actions', elements: buttons.slice(start, start + limits.actionsPerBlock) });
  return blocks;
}

const buttonElement = ({ label, spoken, action, style }: Button): types.Button => ({
  type: 'button',
  action_id: action,
  text: plain(label, limits.buttonLabel),
  ...(style && { style }),
  ...(spoken && { accessibility_label: short(spoken, limits.spoken) }),
});
