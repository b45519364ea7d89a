import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { render } from '../../../adapters/console/render.ts';
import type { Message } from '../../../src/chat.ts';
import { sampleMessages } from '../../contract/samples.ts';
import { unsafe } from './harness.ts';

const plainly = (message: Message) => render(message, { colours: false });
const coloured = (message: Message) => render(message, { colours: true });
const note = (text: string, href: string): Message => ({
  parts: [{ kind: 'note', spans: [{ text, href }] }],
  buttons: [],
});

describe('a message in a terminal', () => {
  it.each([
    'everyPart',
    'empty',
    'blank',
    'longButton',
    'charts',
    'times',
    'selectTwo',
    'file',
    'hostile2',
    'hostile3',
    'hostile4',
  ])('%s is rendered whole', async name => {
    const message = sampleMessages[name];
    if (!message) throw new Error(`no sample ${name}`);
    await expect(`${plainly(message)}\n`).toMatchFileSnapshot(`./goldens/${name}.txt`);
  });

  it('is rendered with colours', async () => {
    const { everyPart } = sampleMessages;
    if (!everyPart) throw new Error('no sample everyPart');
    const visible = coloured(everyPart).replaceAll('\u001b', '␛');
    await expect(`${visible}\n`).toMatchFileSnapshot('./goldens/everyPart-colours.txt');
  });

  it.each(Object.entries(sampleMessages))('%s has the same words with and without colours', (_, message) => {
    expect(stripVTControlCharacters(coloured(message))).toBe(plainly(message));
  });

  it.each(Object.entries(sampleMessages))('%s has no control characters but its own', (_, message) => {
    expect(plainly(message).replaceAll('\n', '')).not.toMatch(unsafe);
    // biome's and ours alike: a style begins and ends with the escape, "[", digits and "m"
    expect(coloured(message).replaceAll(/\u001b\[\d+m|\n/g, '')).not.toMatch(unsafe);
  });

  it('shows the address of a link, in small print too, unless it is the text', () => {
    expect(plainly(note('docs', 'https://example.com'))).toBe('docs (https://example.com)');
    expect(plainly(note('https://example.com', 'https://example.com'))).toBe('https://example.com');
  });

  it('words a command as it is typed here', () => {
    const spans = [{ text: 'Write ' }, { text: 'quiz on', command: true as const }];
    expect(plainly({ parts: [{ kind: 'note', spans }], buttons: [] })).toBe('Write `quiz on`');
    expect(coloured({ parts: [{ kind: 'text', spans }], buttons: [] })).toBe('Write `quiz on`');
  });

  it('numbers the buttons of parts and of the whole in one run, each at its place', () => {
    const buttons = (...labels: string[]) => labels.map(label => ({ label, action: label, spoken: `${label}: tea` }));
    const parts: Message['parts'] = [
      { kind: 'text', spans: [{ text: 'First' }] },
      { kind: 'buttons', buttons: buttons('A', 'B') },
      { kind: 'buttons', buttons: [] },
      { kind: 'text', spans: [{ text: 'Second' }] },
      { kind: 'buttons', buttons: buttons('C') },
    ];
    const shown = plainly({ parts, buttons: buttons('More') });
    expect(shown).toBe('First\n\n[1] A  [2] B\n\nSecond\n\n[3] C\n\n[4] More');
  });

  it.each([20, 40, 80])('keeps its words whole and in their order within %i columns', width => {
    for (const message of Object.values(sampleMessages)) {
      const look = { colours: false, width };
      expect(render(message, look).replaceAll(/[\s>]+/g, ' ')).toBe(plainly(message).replaceAll(/[\s>]+/g, ' '));
    }
  });

  it('lets lines that go on stand below their words, and breaks no button', () => {
    const long = [{ text: 'one two three four' }];
    const parts: Message['parts'] = [
      { kind: 'list', items: [long] },
      { kind: 'quote', spans: long },
      { kind: 'table', header: ['Need', 'Pick'], rows: [[[{ text: 'one two' }], long]] },
      { kind: 'table', header: ['', 'This', 'That'], rows: [[long, long, [{ text: 'x' }]]] },
    ];
    const buttons = ['Show more', 'Show less'].map(label => ({ label, action: label }));
    expect(render({ parts, buttons }, { colours: false, width: 16 })).toBe(
      [
        '  • one two\n    three four',
        '> one two three\n> four',
        '  • one two →\n    one two\n    three four',
        '  one two three\n  four\n    This: one\n      two three\n      four\n    That: x',
        '[1] Show more\n[2] Show less',
      ].join('\n\n'),
    );
  });

  it('numbers the buttons from 1', () => {
    const buttons = ['Share', 'Helpful'].map(label => ({ label, action: label }));
    expect(plainly({ parts: [], buttons })).toBe('[1] Share  [2] Helpful');
  });
});
