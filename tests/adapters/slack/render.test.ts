import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMessage as render, renderHome } from '../../../adapters/slack/render.ts';
import { sizeOf } from '../../../adapters/slack/rich-text.ts';
import type { Message, Part, PlaceRef, Span } from '../../../src/chat.ts';
import { sampleMessages, sampleTime } from '../../contract/samples.ts';
import { labelsOf, problemsOf, wordsOf } from './check.ts';

const golden = (name: string) => `goldens/${name}.json`;
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const renderMessage = (message: Message) => render(message, 'smgov');
const message = (...parts: Part[]): Message => ({ parts, buttons: [] });
const text = (words: string): Part => ({ kind: 'text', spans: [{ text: words }] });
const words = (...parts: Part[]) => wordsOf(renderMessage(message(...parts)));
const button = (action: string, label = action) => ({ label, action });

const wholeSamples = [
  'everyPart',
  'empty',
  'oneLine',
  'charts',
  'times',
  'selectTwo',
  'file',
  'hostile0',
  'hostile2',
  'hostile4',
];

describe('whole payloads', () => {
  it.each([...wholeSamples])('of the sample %s', async name => {
    const sample = sampleMessages[name];
    if (!sample) throw new Error(`no sample ${name}`);
    await expect(json(renderMessage(sample))).toMatchFileSnapshot(golden(name));
  });

  it('of a Home tab', async () => {
    const help: Message = {
      ...message({ kind: 'heading', text: 'Ask the guide' }),
      buttons: [button('1:topics', 'Topics')],
    };
    await expect(json(renderHome(help, 'smgov', '{"channel":"D1"}'))).toMatchFileSnapshot(golden('home'));
  });
});

describe('a span that leads to a place', () => {
  const spans = (place: string, style?: 'bold' | 'code'): Span[] => [
    { text: 'the channel', place: place as PlaceRef, ...(style && { style }) },
  ];
  const shown = (...of: Parameters<typeof spans>) => {
    const [block] = renderMessage(message({ kind: 'text', spans: spans(...of) })).blocks;
    return (block as unknown as { elements: [{ elements: unknown[] }] }).elements[0].elements;
  };

  it('is the channel itself, also of a thread in it', () => {
    for (const place of ['slack:place:T1:C1', 'slack:place:T1:C1:1.2'])
      expect(shown(place)).toEqual([{ type: 'channel', channel_id: 'C1' }]);
    expect(shown('slack:place:T1:G1', 'bold')).toEqual([{ type: 'channel', channel_id: 'G1', style: { bold: true } }]);
    expect(shown('slack:place:T1:G1', 'code')).toEqual([{ type: 'channel', channel_id: 'G1' }]);
  });

  it('is its words where nobody else could follow it', () => {
    expect(shown('slack:place:T1:D1')).toEqual([{ type: 'text', text: 'the channel' }]);
  });

  it('is counted where many do not fit', () => {
    const parts: Part[] = [
      { kind: 'text', spans: Array.from({ length: 900 }, () => spans('slack:place:T1:C061EG9T2')).flat() },
    ];
    expect(problemsOf(renderMessage(message(...parts)))).toEqual([]);
  });
});

describe('a command of the bot', () => {
  const on = { text: 'quiz on', command: true as const };
  const everywhere: Part[] = [
    { kind: 'text', spans: [{ text: 'Write ' }, on] },
    { kind: 'list', items: [[on], [{ text: 'or ' }, { text: '', command: true }]] },
    { kind: 'tip', label: 'Tip', spans: [on] },
    { kind: 'quote', spans: [on] },
    { kind: 'table', header: ['', ''], rows: [[[{ text: 'On' }], [on]]] },
    { kind: 'note', spans: [{ text: 'An admin writes ' }, on] },
  ];

  it('is spelled as it is typed, in code style, wherever it stands', async () => {
    await expect(json(renderMessage(message(...everywhere)))).toMatchFileSnapshot(golden('commands'));
  });

  it('is spelled so at Home too, by the name that it is given', () => {
    const { blocks } = renderHome(message(...everywhere), 'brew', '');
    expect(wordsOf({ blocks })).toBe(
      'Write /brew quiz on\n/brew quiz on\nor /brew\nTip: /brew quiz on\n/brew quiz on\nOn → /brew quiz on\nAn admin writes /brew quiz on',
    );
  });
});

describe('a table', () => {
  it('of two columns reads as need and pick', () => {
    const table: Part = { kind: 'table', header: ['Need', 'Pick'], rows: [[[{ text: 'Speed' }], [{ text: 'Green' }]]] };
    expect(words(table)).toBe('Speed → Green');
  });

  it('of more columns repeats its header', () => {
    const row = [[{ text: 'Water' }], [{ text: '80' }], [{ text: '95' }]];
    expect(words({ kind: 'table', header: ['', 'Green', 'Black'], rows: [row] })).toBe('Water — Green: 80; Black: 95');
  });
});

describe('what is too much', () => {
  it('is cut with an ellipsis and keeps its buttons', () => {
    const long = renderMessage({ ...message(text('word '.repeat(4_000))), buttons: [button('1:a'), button('1:b')] });
    expect(wordsOf(long)).toMatch(/word w?o?r?d?…$/);
    expect(wordsOf(long).length).toBeGreaterThan(11_000);
    expect(labelsOf(long)).toEqual(['1:a', '1:b']);
    expect(long.text).toHaveLength(3_000);
  });

  it('ends a list that is too long', () => {
    const items = Array.from({ length: 300 }, (_, i) => [{ text: `item ${i} ${'x'.repeat(200)}` }]);
    expect(words({ kind: 'list', items })).toMatch(/^item 0 .*\n…$/s);
  });

  it('ends a message of too many parts', () => {
    const lines = words(...Array.from({ length: 120 }, (_, i) => text(`part ${i}`))).split('\n');
    expect([lines[0], lines.at(-1), lines.length]).toEqual(['part 0', '…', 50]);
  });

  it('never cuts through an escaped character', () => {
    const { text: fallback } = renderMessage(message(text('&'.repeat(2_000))));
    expect(fallback).toMatch(/^(&amp;)+…$/);
    expect(fallback.length).toBeLessThanOrEqual(3_000);
  });
});

describe('buttons', () => {
  const labels = (...buttons: Message['buttons']) => labelsOf(renderMessage({ parts: [], buttons }));

  it('are shown once for each action, the first one', () => {
    expect(labels(button('1:a', 'one'), button('1:b'), button('1:a', 'again'))).toEqual(['one', '1:b']);
  });

  it('are left out where their action does not fit', () => {
    expect(labels(button('x'.repeat(256)), button('1:b'))).toEqual(['1:b']);
  });

  it('go into blocks of 25', () => {
    const many = Array.from({ length: 40 }, (_, i) => button(`1:${i}`));
    const { blocks } = renderMessage({ parts: [], buttons: many });
    expect(blocks.map(block => block.type === 'actions' && block.elements.length)).toEqual([25, 15]);
  });

  const part = (...buttons: Message['buttons']): Part => ({ kind: 'buttons', buttons });

  it('stand where their part does, each part by itself', async () => {
    const question = (n: number): Part[] => [
      text(`Question ${n}`),
      part(...['A', 'B'].map(label => ({ label, action: `1:p:${n}:${label}`, spoken: `${label}: Tea ${n}` }))),
    ];
    const round: Message = { ...message(...question(1), ...question(2)), buttons: [button('1:more', 'More')] };
    await expect(json(renderMessage(round))).toMatchFileSnapshot(golden('buttons'));
  });

  it('of one action may stand at two parts, but once at each', () => {
    const { blocks } = renderMessage(message(part(button('1:a'), button('1:a')), part(button('1:a'))));
    expect(blocks.map(block => block.type === 'actions' && block.elements.length)).toEqual([1, 1]);
  });

  it('stay when the words around them are cut', () => {
    const long = renderMessage(
      message(text('word '.repeat(4_000)), ...['a', 'b', 'c'].flatMap(id => [part(button(id)), text('lost')])),
    );
    expect(long.blocks.map(({ type }) => type)).toEqual(['rich_text', 'actions', 'rich_text', 'actions', 'actions']);
    expect(wordsOf({ blocks: long.blocks.slice(2) })).toBe('…');
    expect(problemsOf(long)).toEqual([]);
  });

  it('leave room for words, however many parts of them there are', () => {
    const crowd = renderMessage(
      message(...Array.from({ length: 60 }, (_, i) => [text(`part ${i}`), part(button(`1:${i}`))]).flat()),
    );
    expect(problemsOf(crowd)).toEqual([]);
    expect(crowd.blocks).toHaveLength(50);
    expect(labelsOf(crowd)).toHaveLength(20);
  });

  it('leave words their share of a message, and take theirs from it', () => {
    const many = Array.from({ length: 60 }, (_, i) => button(`1:${i}`, `label ${'x'.repeat(60)}`));
    const full = renderMessage({ parts: [text('word '.repeat(4_000)), part(...many)], buttons: many });
    expect(problemsOf(full)).toEqual([]);
    expect(wordsOf(full).length).toBeGreaterThan(5_000);
  });

  it('are read out in full where their label is short', () => {
    const spoken = (words: string) => {
      const [block] = renderMessage({ parts: [], buttons: [{ label: 'A', action: '1:a', spoken: words }] }).blocks;
      const [element] = block?.type === 'actions' ? block.elements : [];
      return element?.type === 'button' ? element.accessibility_label : expect.fail('no button');
    };
    expect(spoken('A: Green tea')).toBe('A: Green tea');
    expect(spoken('tea '.repeat(30))).toHaveLength(75);
    expect(spoken('')).toBeUndefined();
  });

  it('say something to a screen reader on their own', () => {
    expect(renderMessage(message(part(button('1:a', 'Yes')))).text).toBe('Yes');
    expect(renderMessage({ parts: [], buttons: [button('1:a', 'Yes'), button('1:b', 'No')] }).text).toBe('Yes, No');
  });
});

describe('links', () => {
  const href = (target: string) =>
    renderMessage(message({ kind: 'text', spans: [{ text: 'here', href: target }] })).blocks;

  it.each(['javascript:alert(1)', 'https://', 'mailto:a@example.com', `https://example.com/${'x'.repeat(3_000)}`])(
    'that Slack would refuse are shown as text: %s',
    target => {
      expect(JSON.stringify(href(target))).not.toContain('"link"');
    },
  );

  it('that Slack takes are links', () => {
    expect(JSON.stringify(href('https://example.com/a?b=1&c=2'))).toContain('"url":"https://example.com/a?b=1&c=2"');
  });
});

describe('any message at all', () => {
  const words = fc.string({ unit: 'binary', maxLength: 300 });
  const spans = fc.array(
    fc.record(
      {
        ...{ text: words, style: fc.constantFrom('bold', 'italic', 'code'), href: fc.webUrl() },
        ...{ at: fc.constant(sampleTime), command: fc.constant(true) },
      },
      { requiredKeys: ['text'] },
    ),
    { maxLength: 5 },
  );
  const buttons = fc.array(
    fc.record(
      { label: words, action: fc.string({ maxLength: 100, minLength: 1 }), spoken: words },
      { requiredKeys: ['label', 'action'] },
    ),
    { maxLength: 60 },
  );

  const part: fc.Arbitrary<Part> = fc.oneof(
    fc.record({ kind: fc.constant('heading'), text: words }),
    fc.record({ kind: fc.constantFrom('text', 'quote', 'note'), spans }),
    fc.record({ kind: fc.constant('tip'), label: words, spans }),
    fc.record({
      kind: fc.constant('chart'),
      title: words,
      bars: fc.array(fc.record({ label: words, value: fc.nat() }), { maxLength: 30 }),
    }),
    fc.record({ kind: fc.constant('buttons'), buttons }),
    fc.record({ kind: fc.constant('list'), items: fc.array(spans, { maxLength: 60 }) }),
    fc.record({
      kind: fc.constant('table'),
      header: fc.tuple(words, words, words),
      rows: fc.array(fc.tuple(spans, spans, spans), { maxLength: 20 }),
    }),
  );
  const any = fc.record({ parts: fc.array(part, { maxLength: 60 }), buttons });
  it('is something that Slack takes', () => {
    fc.assert(
      fc.property(any, one => {
        expect(problemsOf(renderMessage(one))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is as long as it is reckoned to be', () => {
    fc.assert(
      fc.property(any, one => {
        const { blocks } = renderMessage(one);
        expect(blocks.map(sizeOf)).toEqual(blocks.map(block => JSON.stringify(block).length));
        expect(sizeOf(one.buttons)).toBe(JSON.stringify(one.buttons).length);
      }),
      { numRuns: 50 },
    );
  });
});
