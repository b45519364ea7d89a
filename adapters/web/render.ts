import type { Button, Message, Part } from '../../src/chat.ts';
import { clean } from '../../src/text/clean.ts';
import { wordsOf } from './text.ts';
import type { Shown, ShownPart } from './wire.ts';

/** A message as the page draws it. Nothing is cut: a page has room. */
export const renderMessage = ({ parts, buttons }: Message, command: string): Shown => ({
  parts: parts.map(part => partOf(part, command)),
  buttons: buttons.map(buttonOf),
});

function partOf(part: Part, command: string): ShownPart {
  switch (part.kind) {
    case 'heading':
      return { kind: 'heading', text: clean(part.text) };
    case 'text':
    case 'quote':
    case 'note':
      return { kind: part.kind, words: wordsOf(part.spans, command) };
    case 'list':
      return { kind: 'list', items: part.items.map(item => wordsOf(item, command)) };
    case 'tip':
      return { kind: 'tip', label: clean(part.label), words: wordsOf(part.spans, command) };
    case 'table':
      return {
        kind: 'table',
        header: part.header.map(cell => clean(cell)),
        rows: part.rows.map(row => row.map(cell => wordsOf(cell, command))),
      };
    case 'chart':
      return {
        kind: 'chart',
        title: clean(part.title),
        bars: part.bars.map(({ label, value }) => ({ label: clean(label), value })),
      };
    case 'buttons':
      return { kind: 'buttons', buttons: part.buttons.map(buttonOf) };
    case 'file':
      return { kind: 'file', name: part.name, text: clean(part.text) };
  }
}

const buttonOf = ({ label, spoken, ...button }: Button): Button => ({
  ...button,
  label: clean(label),
  ...(spoken && { spoken: clean(spoken) }),
});
