import { describe, expect, it } from 'vitest';
import { terminalPlace, terminalUser } from '../../../adapters/console/refs.ts';
import type { Form, Handle, Inbound, Message, Reply } from '../../../src/chat.ts';
import { createTerminal, idle } from './harness.ts';

const say = (text: string, rest: Partial<Extract<Reply, { kind: 'message' }>> = {}): Reply => ({
  kind: 'message',
  message: { parts: [{ kind: 'text', spans: [{ text }] }], buttons: [] },
  audience: 'caller',
  mode: 'new',
  ...rest,
});
const echo: Handle = async inbound => say('text' in inbound ? inbound.text : inbound.kind);
const withButton: Message = { parts: [], buttons: [{ label: 'More', action: '1:more' }] };

describe('the console', () => {
  it('answers line by line, in order, to the end of the input', async () => {
    const { adapter, type, end, written } = createTerminal();
    await adapter.start(echo);
    await type('one\n\n  \ntwo');
    end();
    await adapter.closed;
    expect(written).toEqual(['one\n\n', 'two\n\n']);
  });

  it('answers a last line that nobody ended', async () => {
    const { adapter, type, end, written } = createTerminal();
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    await adapter.start(async inbound => held.then(() => echo(inbound)));
    await type('one\ntwo');
    end();
    await idle();
    expect(written).toEqual([]);
    release();
    await adapter.closed;
    expect(written).toEqual(['one\n\n', 'two\n\n']);
  });

  it('is ready from its start to its end', async () => {
    const { adapter, end } = createTerminal();
    expect(adapter.ready()).toBe(false);
    await adapter.start(echo);
    expect(adapter.ready()).toBe(true);
    end();
    await adapter.closed;
    expect(adapter.ready()).toBe(false);
    await adapter.stop();
  });

  it('waits for the running answer when it is stopped, and begins no other', async () => {
    const { adapter, type, written } = createTerminal();
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    await adapter.start(async inbound => held.then(() => echo(inbound)));
    await type('one\ntwo');
    const stopped = adapter.stop();
    release();
    await stopped;
    expect(written).toEqual(['one\n\n']);
  });

  it('can be stopped before it has begun, and twice', async () => {
    const { adapter } = createTerminal();
    await adapter.stop();
    await adapter.start(echo);
    await adapter.stop();
    await adapter.stop();
  });

  it('says who sees a message and which one is new only for a press', async () => {
    const { adapter, type, written } = createTerminal();
    await adapter.start(async () => say('x', { mode: 'replace', message: withButton }));
    await type('one');
    await type('1');
    expect(written).toEqual(['[1] More\n\n', '(updated) [1] More\n\n']);
    await adapter.messenger.post(terminalPlace, withButton, 'k');
    await adapter.messenger.tell(terminalUser, withButton);
    expect(written.slice(2)).toEqual(['(to everyone) [1] More\n\n', '[1] More\n\n']);
    await adapter.stop();
  });

  it('asks the fields of a form in turn and submits them', async () => {
    const form: Form = {
      title: 'Tell us',
      submitLabel: 'Send',
      submit: '1:t',
      fields: [{ id: 'why', label: 'Why', required: true, kind: 'text', multiline: false, maxLength: 100 }],
    };
    const inbounds: Inbound[] = [];
    const { adapter, type, written } = createTerminal();
    await adapter.start(async inbound => {
      inbounds.push(inbound);
      return inbound.kind === 'submit' ? say('Thank you.') : { kind: 'form', form };
    });
    await type('wrong');
    await type('it is old');
    expect(inbounds).toMatchObject([
      { kind: 'command', text: 'wrong' },
      { kind: 'submit', form: '1:t', values: { why: 'it is old' } },
    ]);
    expect(inbounds[0]?.eventId).not.toBe(inbounds[1]?.eventId);
    expect(written).toEqual(['Tell us\n', 'Why: ', 'Thank you.\n\n']);
    await adapter.stop();
  });

  it('sends no form that the end of the input cut short', async () => {
    const kinds: string[] = [];
    const { adapter, type, end } = createTerminal();
    const fields: Form['fields'] = [
      { id: 'why', label: 'Why', required: false, kind: 'text', multiline: false, maxLength: 100 },
    ];
    await adapter.start(async ({ kind }) => {
      kinds.push(kind);
      return { kind: 'form', form: { title: 'Tell us', submitLabel: 'Send', submit: '1:t', fields } };
    });
    await type('wrong');
    end();
    await adapter.closed;
    expect(kinds).toEqual(['command']);
  });

  it('welcomes a person, shows a prompt, and completes what is typed', async () => {
    const { adapter, keys, type, end, written } = createTerminal(true);
    await adapter.start(async inbound =>
      inbound.kind === 'suggest'
        ? { kind: 'suggestions', choices: [{ label: 'What is drift?', value: 'what is drift?' }] }
        : echo(inbound),
    );
    expect(written.join('')).toMatch(/^Ask a question.*\n\n/);
    expect(written.join('')).toContain('› ');
    await keys('what\t');
    await type('');
    end();
    await adapter.closed;
    expect(written.join('')).toContain('what is drift?\n\n');
  });
});
