import { expect } from 'vitest';
import { decodeAction } from '../../src/actions.ts';
import type { Message, Reply } from '../../src/chat.ts';
import { buttonsOf } from '../../src/text/build.ts';
import { plainText } from '../../src/text/plain.ts';

/** What the core promises of every reply, whatever was said to it; adapters rely on it. */
export function expectWellFormed(reply: Reply): void {
  switch (reply.kind) {
    case 'none':
      return;
    case 'message':
      expectMessage(reply.message);
      return;
    case 'form':
      expect(decodeAction(reply.form.submit)).not.toBeNull();
      expect(reply.form.fields.length).toBeGreaterThan(0);
      return;
    case 'suggestions':
      expect(reply.choices.length).toBeLessThanOrEqual(25);
      for (const { label, value } of reply.choices) {
        expect(label).not.toBe('');
        expect(Math.max(label.length, value.length)).toBeLessThanOrEqual(100);
      }
  }
}

/** Who asks in another language is offered the topics; Discord takes so many buttons in a message, and Slack in a row. */
const mostButtons = 25;
/** A longer one no longer fits one message on every platform; the list of topics is the longest by far. */
const longestMessage = 3_500;

function expectMessage(message: Message): void {
  const text = plainText(message);
  expect(text.trim()).not.toBe('');
  expect(text.length).toBeLessThanOrEqual(longestMessage);
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/undefined|\[object|NaN/);
  expect(message.buttons.length).toBeLessThanOrEqual(mostButtons);
  const buttons = buttonsOf(message);
  expect(new Set(buttons.map(({ action }) => action)).size).toBe(buttons.length);
  for (const { label, action } of buttons) {
    expect(label.trim()).not.toBe('');
    expect(label.length).toBeLessThanOrEqual(75);
    expect(Buffer.byteLength(action)).toBeLessThanOrEqual(100);
    expect(decodeAction(action)).not.toBeNull();
  }
}
