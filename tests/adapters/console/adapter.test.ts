import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { terminalPlace, terminalUser } from '../../../adapters/console/refs.ts';
import type { Form, Handle, Inbound, Message, Reply } from '../../../src/chat.ts';
import { createTerminal, idle, unsafe } from './harness.ts';

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
    await adapter.start(echo, async () => {});
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
    await adapter.start(
      async inbound => held.then(() => echo(inbound)),
      async () => {},
    );
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
    await adapter.start(echo, async () => {});
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
    await adapter.start(
      async inbound => held.then(() => echo(inbound)),
      async () => {},
    );
    await type('one\ntwo');
    const stopped = adapter.stop();
    release();
    await stopped;
    expect(written).toEqual(['one\n\n']);
  });

  it('can be stopped before it has begun, and twice', async () => {
    const { adapter } = createTerminal();
    await adapter.stop();
    await adapter.start(echo, async () => {});
    await adapter.stop();
    await adapter.stop();
  });

  it('says who sees a message and which one is new only for a press', async () => {
    const { adapter, type, written } = createTerminal();
    await adapter.start(
      async () => say('x', { mode: 'replace', message: withButton }),
      async () => {},
    );
    await type('one');
    await type('1');
    expect(written).toEqual(['[1] More\n\n', '(updated) [1] More\n\n']);
    await adapter.messenger.post(terminalPlace, withButton, 'k');
    await adapter.messenger.tell(terminalUser, withButton);
    expect(written.slice(2)).toEqual(['(to everyone) [1] More\n\n', '[1] More\n\n']);
    await adapter.stop();
  });

  it('presses no button of a message that was replaced', async () => {
    const { adapter, type } = createTerminal();
    const heard: Inbound[] = [];
    const letters: Message = { parts: [], buttons: [{ label: 'A', action: '1:A' }] };
    await adapter.start(
      async inbound => {
        heard.push(inbound);
        return inbound.kind === 'press'
          ? say('x', { mode: 'replace', message: withButton })
          : say('x', { message: letters });
      },
      async () => {},
    );
    for (const line of ['practice', 'a', 'a']) await type(line);
    expect(heard).toMatchObject([
      { kind: 'command' },
      { kind: 'press', action: '1:A' },
      { kind: 'command', text: 'a' },
    ]);
    await adapter.stop();
  });

  it('says what goes into a thread', async () => {
    const { adapter, written } = createTerminal();
    await adapter.start(echo, async () => {});
    const ref = await adapter.messenger.post(terminalPlace, withButton, 'k');
    await adapter.messenger.post(await adapter.messenger.thread(ref, 'Quiz'), withButton, 'k');
    expect(written).toEqual(['(to everyone) [1] More\n\n', '(in the thread) [1] More\n\n']);
    await adapter.stop();
  });

  it('shows of an edit only what is new, with the buttons that are left', async () => {
    const { adapter, type, written } = createTerminal();
    const pressed: Inbound[] = [];
    await adapter.start(
      async inbound => {
        pressed.push(inbound);
        return { kind: 'none' };
      },
      async () => {},
    );
    const text = (words: string) => ({ kind: 'text' as const, spans: [{ text: words }] });
    const letters = ['A', 'B'].map(label => ({ label, action: `1:${label}` }));
    const open = { parts: [text('What is drift?'), { kind: 'buttons' as const, buttons: letters }], buttons: [] };
    const ref = await adapter.messenger.post(terminalPlace, open, 'k');
    const counted: Message = { ...open, parts: [...open.parts, text('1 has answered.')] };
    for (const message of [counted, counted]) await adapter.messenger.edit(ref, message);
    expect(written.slice(1)).toEqual(['(updated) 1 has answered.\n\n[1] A  [2] B\n\n']);
    await type('2');
    await adapter.messenger.edit(ref, {
      parts: [text('What is drift?'), text('Closed.')],
      buttons: withButton.buttons,
    });
    expect(written.slice(2)).toEqual(['(updated) Closed.\n\n[1] More\n\n']);
    await type('1');
    expect(pressed).toMatchObject([{ action: '1:B' }, { action: '1:more' }]);
    await adapter.stop();
  });

  it.each([
    ['', true],
    ['\n \n', true],
    ['one', false],
    ['exit\n', false],
  ])('says at its end whether there was anything to answer: %j', async (typed, empty) => {
    const { adapter, keys, end } = createTerminal();
    await adapter.start(echo, async () => {});
    await keys(typed);
    end();
    expect(await adapter.closed).toEqual({ empty });
  });

  it('is not empty for being stopped before anything was asked', async () => {
    const { adapter } = createTerminal();
    await adapter.start(echo, async () => {});
    await adapter.stop();
    expect(await adapter.closed).toEqual({ empty: false });
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
    await adapter.start(
      async inbound => {
        inbounds.push(inbound);
        return inbound.kind === 'submit' ? say('Thank you.') : { kind: 'form', form };
      },
      async () => {},
    );
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

  it('asks the fields of a form though the input has ended already', async () => {
    const { adapter, keys, end, written } = createTerminal();
    const fields: Form['fields'] = [
      { id: 'why', label: 'Why', required: true, kind: 'text', multiline: false, maxLength: 100 },
    ];
    const form: Form = { title: 'Tell us', submitLabel: 'Send', submit: '1:t', fields };
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    await adapter.start(
      async ({ kind }) => {
        await held;
        return kind === 'submit' ? say('Thank you.') : { kind: 'form', form };
      },
      async () => {},
    );
    await keys('wrong\nit is old');
    end();
    await idle();
    release();
    await adapter.closed;
    expect(written).toEqual(['Tell us\n', 'Why: ', 'Thank you.\n\n']);
  });

  it('sends no form that the end of the input cut short', async () => {
    const kinds: string[] = [];
    const { adapter, type, end } = createTerminal();
    const fields: Form['fields'] = [
      { id: 'why', label: 'Why', required: false, kind: 'text', multiline: false, maxLength: 100 },
    ];
    await adapter.start(
      async ({ kind }) => {
        kinds.push(kind);
        return { kind: 'form', form: { title: 'Tell us', submitLabel: 'Send', submit: '1:t', fields } };
      },
      async () => {},
    );
    await type('wrong');
    end();
    await adapter.closed;
    expect(kinds).toEqual(['command']);
  });

  it('welcomes a person, shows a prompt, and completes what is typed', async () => {
    const { adapter, keys, type, end, written } = createTerminal(true);
    await adapter.start(
      async inbound =>
        inbound.kind === 'suggest'
          ? { kind: 'suggestions', choices: [{ label: 'What is drift?', value: 'what is drift?' }] }
          : echo(inbound),
      async () => {},
    );
    expect(written.join('')).toMatch(/^\u001b\[\?2004hTea for exams\nAsk a question.*\n\n/);
    expect(written.join('')).toContain('› ');
    await keys('what\t');
    await type('');
    end();
    await adapter.closed;
    expect(written.join('')).toContain('what is drift?\n\n');
  });

  it('takes a text with odd separators as one line', async () => {
    const { adapter, type, end, written } = createTerminal();
    await adapter.start(echo, async () => {});
    await type('one\u2028two\u2029three');
    end();
    await adapter.closed;
    expect(written).toEqual(['one two three\n\n']);
  });

  it.each(['exit', ' QUIT '])('is left by %j, also in a pipe', async word => {
    const { adapter, type, written } = createTerminal();
    await adapter.start(echo, async () => {});
    await type(`one\nexit strategy\n${word}\ntwo`);
    await adapter.closed;
    expect(written).toEqual(['one\n\n', 'exit strategy\n\n']);
  });
});

describe('a person at the terminal', () => {
  const enter = '\r';
  const form: Form = {
    title: 'Tell us',
    submitLabel: 'Send',
    submit: '1:t',
    fields: [{ id: 'why', label: 'Why', required: false, kind: 'text', multiline: false, maxLength: 100 }],
  };
  const begin = async (handle: Handle = echo, columns?: number) => {
    const terminal = createTerminal(true, columns);
    const inbounds: Inbound[] = [];
    await terminal.adapter.start(
      async inbound => {
        inbounds.push(inbound);
        return handle(inbound);
      },
      async () => {},
    );
    await idle();
    const texts = () => inbounds.map(inbound => ('text' in inbound ? inbound.text : inbound.kind));
    const { written } = terminal;
    /** What was written since; the prompt is drawn anew with sequences that move the cursor. */
    const since = (from: number) => stripVTControlCharacters(written.slice(from).join(''));
    return { ...terminal, texts, since };
  };

  it.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('leaves cleanly by %s: at the prompt, in a form, right behind a question', async (_, key) => {
    const atPrompt = await begin();
    await atPrompt.keys(key);
    await atPrompt.adapter.closed;
    expect(atPrompt.written.at(-1)).toBe('\u001b[?2004l\n');

    const inForm = await begin(async () => ({ kind: 'form', form }));
    await inForm.keys(`quiz${enter}`);
    await inForm.keys(key);
    await inForm.adapter.closed;
    expect(inForm.texts()).toEqual(['quiz']);

    const behind = await begin();
    await behind.keys(`one${enter}${key}`);
    await behind.adapter.closed;
    expect(behind.adapter.ready()).toBe(false);
  });

  it('drops by Ctrl+C what was typed ahead', async () => {
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const { keys, adapter, texts } = await begin(async inbound => held.then(() => echo(inbound)));
    await keys(`one${enter}`);
    await keys(`two${enter}\u0003`);
    release();
    await adapter.closed;
    expect(texts()).toEqual(['one']);
  });

  it('sees nothing but the prompt for an empty line', async () => {
    const { keys, texts, since, written } = await begin();
    const before = written.length;
    await keys(`${enter}  ${enter}`);
    expect(texts()).toEqual([]);
    expect(since(before).replaceAll(/\s/g, '')).toBe('››');
  });

  const [start, end] = ['\u001b[200~', '\u001b[201~'];

  it('pastes many lines as one question', async () => {
    const { keys, texts, since } = await begin();
    await keys(`${start}Which one?\rA. Green\r\nB.\tBlack\u2028C. \u001b[31mNone\u0003\n${end}`);
    expect(texts()).toEqual([]);
    expect(since(0)).toMatch(/None$/);
    await keys(enter);
    expect(texts()).toEqual(['Which one?\nA. Green\nB. Black\nC. None']);
    await keys(`two${enter}`);
    expect(texts().at(-1)).toBe('two');
  });

  it('pastes in pieces, cut anywhere', async () => {
    const all = `a${start}b\rc${end}d`;
    for (let cut = 0; cut <= all.length; cut++) {
      // A lone Escape is a key of its own.
      if ([start, end].some(mark => cut === all.indexOf(mark) + 1)) continue;
      const { keys, texts } = await begin();
      await keys(all.slice(0, cut));
      await keys(`${all.slice(cut)}${enter}`);
      expect(texts(), `cut at ${cut}`).toEqual(['ab\ncd']);
    }
  });

  it('loses nothing of a paste that does not end', async () => {
    const { keys, texts, end: close, adapter } = await begin();
    await keys(`${start}one\rtwo`);
    close();
    await adapter.closed;
    expect(texts()).toEqual(['one\ntwo']);
  });

  it('finds in a pipe no pastes, only lines', async () => {
    const { adapter, type, end: close, written } = createTerminal();
    await adapter.start(echo, async () => {});
    await type('one\ntwo');
    close();
    await adapter.closed;
    expect(written).toEqual(['one\n\n', 'two\n\n']);
  });

  it('goes on typing when a post came by itself', async () => {
    const { keys, adapter, texts, since, written } = await begin();
    await keys('wha');
    const before = written.length;
    await adapter.messenger.post(terminalPlace, withButton, 'k');
    expect(since(before)).toBe('(to everyone) [1] More\n\n› wha');
    await keys(`t?${enter}`);
    expect(texts()).toEqual(['what?']);
  });

  it('is asked again in a form when a post came by itself', async () => {
    const { keys, adapter, since, written } = await begin(async () => ({ kind: 'form', form }));
    await keys(`quiz${enter}`);
    const before = written.length;
    await adapter.messenger.post(terminalPlace, withButton, 'k');
    expect(since(before)).toBe('(to everyone) [1] More\n\nWhy, or nothing: ');
  });

  it('whose terminal does not know its width reads lines as they are', async () => {
    const { keys, written } = await begin(echo, 0);
    await keys(`what detects drift?${enter}`);
    expect(written).toContain('what detects drift?\n\n');
  });

  it('reads whole words at the margin', async () => {
    const { keys, written } = await begin(echo, 20);
    await keys(`what detects data drift in production?${enter}`);
    expect(written).toContain('what detects data\ndrift in production?\n\n');
  });

  it('reads whole words in a narrow terminal: the welcome, what stands before a message, and forms', async () => {
    const long = 'Which of the many things is wrong here';
    const fields: Form['fields'] = [
      {
        ...form.fields[0],
        id: 'why',
        label: long,
        hint: long,
        required: true,
        kind: 'text',
        multiline: false,
        maxLength: 9,
      },
    ];
    const { keys, adapter, since } = await begin(
      async () => ({ kind: 'form', form: { ...form, title: long, fields } }),
      20,
    );
    await adapter.messenger.post(
      terminalPlace,
      { parts: [{ kind: 'heading', text: 'Quiz of today' }], buttons: [] },
      'k',
    );
    await keys(`quiz${enter}`);
    await keys(enter);
    const lines = since(0).split('\n');
    expect(lines.filter(line => line.length > 20)).toEqual([]);
    expect(since(0)).toContain('(to everyone)\nQuiz of today\n');
    for (const word of [...long.split(' '), 'leaves.']) expect(since(0)).toMatch(new RegExp(`\\b${word}`));
    expect(since(0).split('Which of the many')).toHaveLength(5);
  });

  it('presses the buttons of parts and of the whole by their numbers', async () => {
    const buttons = (...labels: string[]) => labels.map(label => ({ label, action: `1:${label}` }));
    const message: Message = {
      parts: [
        { kind: 'buttons', buttons: buttons('1A', '1B') },
        { kind: 'buttons', buttons: buttons('2A', '2B') },
      ],
      buttons: buttons('More'),
    };
    const pressed: string[] = [];
    const { keys } = await begin(async inbound => {
      if (inbound.kind === 'press') pressed.push(inbound.action);
      return say('', { message });
    });
    for (const typed of ['go', '3', '5', '1b']) await keys(`${typed}${enter}`);
    expect(pressed).toEqual(['1:2A', '1:More', '1:1B']);
  });

  it('presses several letters in turn, each among what the press before it has shown', async () => {
    const row = (state: string): Message => ({
      parts: [],
      buttons: ['A', 'B', 'C'].map(label => ({ label, action: `1:${state}${label}` })),
    });
    const pressed: string[] = [];
    const { keys } = await begin(async inbound => {
      if (inbound.kind !== 'press') return say('', { message: row('') });
      pressed.push(inbound.action);
      return say('', { message: row(inbound.action.slice(2)), mode: 'replace' });
    });
    for (const typed of ['go', 'c and a', 'b']) await keys(`${typed}${enter}`);
    expect(pressed).toEqual(['1:C', '1:CA', '1:CAB']);
  });

  it('is shown no sequence of a guide or a member', async () => {
    const hostile = '\u001b]0;title\u0007\u009b2J\u202ex\u2028y';
    const { keys, written } = await begin(async inbound =>
      inbound.kind === 'suggest' ? { kind: 'suggestions', choices: [{ label: 'x', value: hostile }] } : say(hostile),
    );
    for (const key of ['a', '\t', enter]) await keys(key);
    expect(written.join('')).toContain('x y');
    const ours = /\u001b\[(\?2004[hl]|\d*[A-K])|[\r\n]/g;
    expect(written.join('').replaceAll(ours, '')).not.toMatch(unsafe);
  });
});
