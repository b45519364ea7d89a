import type { types } from '@slack/bolt';
import type { Button, Field, Form, Message, Part, Span } from '../../src/chat.ts';
import { plainText } from '../../src/text/plain.ts';
import { limits, overhead } from './limits.ts';

/** What every way of sending a message to Slack takes. `text` is for notifications and screen readers. */
export type Content = { text: string; blocks?: types.KnownBlock[] };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Takes out what Slack refuses or what turns the text around it: control characters, half characters, bidi marks. */
export const clean = (text: string): string =>
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

/** Shortens to `max` with an ellipsis, never inside a character as a reader sees it. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length >= max) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** The three characters with which text could become a mention or a link. */
const escapeMarks = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const plain = (text: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: cut(clean(text).trim(), max) || '…',
  emoji: false,
});

/** A message as blocks. The words are rich text elements, which are literal: nothing in them can ping or format. */
export function renderMessage(message: Message): Required<Content> {
  const actions = actionBlocks(message.buttons);
  const blocks = partBlocks(message.parts, limits.blocks - actions.length, limits.message - sizeOf(actions));
  const all = [...blocks, ...actions];
  return { text: fallbackText(message), blocks: all.length > 0 ? all : [richText(section([more]))] };
}

/** A form as a modal; `metadata` comes back with it. */
export function renderForm(form: Form, metadata: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: form.submit,
    private_metadata: metadata,
    title: plain(form.title, limits.modalTitle),
    submit: plain(form.submitLabel, limits.submitLabel),
    blocks: form.fields.slice(0, limits.fields).map(inputBlock),
  };
}

/** A message as the Home tab; `metadata` comes back with the buttons pressed there. */
export function renderHome(message: Message, metadata: string): types.HomeView {
  return { type: 'home', private_metadata: metadata, blocks: renderMessage(message).blocks };
}

function fallbackText(message: Message): string {
  const labels = message.buttons.map(({ label }) => label).join(', ');
  const text = clean(plainText(message)).trim() || clean(labels).trim() || '…';
  // The cut may have gone through an escaped character.
  return cut(escapeMarks(text), limits.fallback).replace(/&[a-z]*…$/, '…');
}

function partBlocks(parts: Part[], maxBlocks: number, maxSize: number): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [];
  let room = maxSize;
  for (const part of parts) {
    const block = partBlock(part, room);
    if (!block) continue;
    if (blocks.length === maxBlocks - 1 || room < 2 * overhead.element) return [...blocks, richText(section([more]))];
    blocks.push(block);
    room -= sizeOf(block);
  }
  return blocks;
}

const sizeOf = (value: unknown) => JSON.stringify(value).length;

function partBlock(part: Part, room: number): types.KnownBlock | undefined {
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
    case 'table':
      return list(
        part.rows.map(row => rowSpans(part.header, row)),
        room,
      );
    case 'note': {
      const text = plain(plainText({ parts: [part], buttons: [] }), Math.min(limits.plainText, Math.max(room, 1)));
      return text.text === '…' ? undefined : { type: 'context', elements: [text] };
    }
  }
}

const richText = (...inside: types.RichTextBlockElement[]): types.RichTextBlock => ({
  type: 'rich_text',
  elements: inside,
});
const section = (inside: types.RichTextElement[]): types.RichTextSection => ({
  type: 'rich_text_section',
  elements: inside,
});
const more: types.RichTextText = { type: 'text', text: '…' };

const filled = (
  inside: types.RichTextElement[],
  wrap: (inside: types.RichTextElement[]) => types.RichTextBlockElement,
) => (inside.length > 0 ? richText(wrap(inside)) : undefined);

function list(items: Span[][], maxSize: number): types.RichTextBlock | undefined {
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

/** Slack's table block is too new to rely on, so a row is a line: "need → pick", or its cells with their headers. */
function rowSpans(header: string[], [first = [], ...cells]: Span[][]): Span[] {
  const name = first.map(span => ({ ...span, style: 'bold' as const }));
  if (cells.length === 1) return [...name, { text: ' → ' }, ...(cells[0] ?? [])];
  const rest = cells.flatMap((cell, i) => [{ text: `${i === 0 ? ' — ' : '; '}${header[i + 1] ?? ''}: ` }, ...cell]);
  return [...name, ...rest];
}

/** The spans that fit; the last one is shortened where they do not all fit. */
function elements(spans: Span[], maxSize: number): types.RichTextElement[] {
  const inside: types.RichTextElement[] = [];
  let room = maxSize;
  for (const span of spans) {
    const text = clean(span.text);
    if (text === '') continue;
    const url = linkTarget(span.href);
    room -= overhead.element + (url?.length ?? 0);
    if (room < 1) return [...inside, more];
    const kept = cut(text, room);
    const style = span.style ? { style: { [span.style]: true } } : {};
    inside.push(url ? { type: 'link', url, text: kept, ...style } : { type: 'text', text: kept, ...style });
    if (kept !== text) break;
    room -= kept.length;
  }
  return inside;
}

/** Slack refuses a message with a link that it cannot read; such a link is shown as its text alone. */
const linkTarget = (href: string | undefined) =>
  href && /^https?:\/\//.test(href) && URL.canParse(href) && href.length <= limits.url ? href : undefined;

/** Slack wants each action once in a block; a repeated one would do the same, so it is left out. */
function actionBlocks(buttons: Button[]): types.ActionsBlock[] {
  const isFirst = ({ action }: Button, i: number) => buttons.findIndex(other => other.action === action) === i;
  const valid = buttons.filter(isFirst).filter(({ action }) => action.length <= limits.actionId);
  let room: number = limits.buttons;
  const shown = valid.map(buttonElement).filter(button => {
    room -= sizeOf(button);
    return room >= 0;
  });
  return Array.from({ length: Math.ceil(shown.length / limits.actionsPerBlock) }, (_, i) => ({
    type: 'actions',
    elements: shown.slice(i * limits.actionsPerBlock, (i + 1) * limits.actionsPerBlock),
  }));
}

const buttonElement = ({ label, action, style }: Button): types.Button => ({
  type: 'button',
  action_id: action,
  text: plain(label, limits.buttonLabel),
  ...(style && { style }),
});

/** `block_id` is the field's id, under which `parse.ts` finds the value. */
function inputBlock(field: Field): types.InputBlock {
  return {
    type: 'input',
    block_id: field.id,
    label: plain(field.label, limits.fieldLabel),
    ...(field.hint && { hint: plain(field.hint, limits.fieldLabel) }),
    optional: !field.required,
    element: field.kind === 'text' ? textInput(field) : choiceInput(field),
  };
}

const textInput = (field: Field & { kind: 'text' }): types.PlainTextInput => ({
  type: 'plain_text_input',
  action_id: 'value',
  multiline: field.multiline,
  max_length: Math.min(field.maxLength, limits.inputLength),
});

const choiceInput = (field: Field & { kind: 'choice' }): types.StaticSelect => ({
  type: 'static_select',
  action_id: 'value',
  options: field.choices
    .slice(0, limits.options)
    .map(({ label, value }) => ({ text: plain(label, limits.optionLabel), value })),
});
