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
  it.each(['everyPart', 'empty', 'blank', 'longButton', 'charts', 'times', 'hostile2', 'hostile3', 'hostile4'])(
    '%s is rendered whole',
    async name => {
      const message = sampleMessages[name];
      if (!message) throw new Error(`no sample ${name}`);
      await expect(`${plainly(message)}\n`).toMatchFileSnapshot(`./goldens/${name}.txt`);
    },
  );

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

  it('numbers the buttons from 1', () => {
    const buttons = ['Share', 'Helpful'].map(label => ({ label, action: label }));
    expect(plainly({ parts: [], buttons })).toBe('[1] Share  [2] Helpful');
  });
});
