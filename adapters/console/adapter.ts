import type { AsyncCompleter } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Adapter, Handle, Inbound, Message, MessageRef, Messenger, Part, PlaceRef } from '../../src/chat.ts';
import { buttonsOf } from '../../src/text/build.ts';
import { printable } from '../../src/text/printed.ts';
import { answerBy } from '../kit/answer.ts';
import { fillForm } from './forms.ts';
import { limits } from './limits.ts';
import { isFarewell, linesIn, originIn, parse, type Shown } from './parse.ts';
import { directPlace, isThread, messageRef, threadRef } from './refs.ts';
import { render } from './render.ts';
import { columnsOf, wrapLines } from './text.ts';
import { openTerminal, type Terminal } from './transport.ts';

export type ConsoleOptions = {
  input: Readable;
  output: Writable;
  /** A person types: show a prompt and colours. Otherwise lines are answered one by one to the end of input. */
  interactive: boolean;
  command: string;
  /** What the guide is called. */
  title: string;
  now: () => Temporal.Instant;
  /** The time zone of the machine, by its IANA name. */
  zone: string | null;
};

/**
 * The bot in a terminal. `closed` resolves when the input has ended and its last line is answered. `empty`: it ended by
 * itself, without a line to answer.
 */
export type ConsoleAdapter = Adapter & { closed: Promise<{ empty: boolean }> };

const prompt = '› ';

const welcome = (title: string) =>
  `${printable(title)}\nAsk a question, or type “help”. A number or a letter presses a button; “exit” leaves. In a browser: npm run web.\n\n`;

export function createConsoleAdapter(options: ConsoleOptions): ConsoleAdapter {
  const { input, output, interactive, command, title, now, zone } = options;
  const ended = Promise.withResolvers<{ empty: boolean }>();
  const session = `${now().epochMilliseconds}`;
  let terminal: Terminal | null = null;
  let printed = 0;
  /** The messages whose buttons can be pressed, newest first. */
  const recent: Shown[] = [];
  /** What messages say that may still be edited, as they were last shown. */
  const standing = new Map<MessageRef, readonly Part[]>();
  let events = 0;
  let stopped = false;

  const write = (text: string): void => void (terminal ? terminal.write(text) : output.write(text));
  const writeLines = (text: string): void => write(wrapLines(text, terminal?.width()));
  const print = (message: Message, remark = ''): Shown => {
    const shown = { number: ++printed, buttons: buttonsOf(message) };
    recent.unshift(shown);
    recent.splice(limits.pressable);
    const width = terminal?.width();
    write(`${remarked(remark, render(message, { colours: interactive, width }), width)}\n\n`);
    return shown;
  };
  const stand = (ref: MessageRef, { parts }: Message): void => {
    standing.delete(ref);
    standing.set(ref, parts);
    const [oldest] = standing.keys();
    if (oldest && standing.size > limits.pressable) standing.delete(oldest);
  };
  const post = async (place: PlaceRef, message: Message): Promise<MessageRef> => {
    const remark = isThread(place) ? '(in the thread) ' : place === directPlace ? '' : '(to everyone) ';
    const ref = messageRef(print(message, remark).number);
    stand(ref, message);
    return ref;
  };
  /** As on other platforms, what replaces a message takes its buttons away. */
  const release = (ref: MessageRef): void => {
    const place = recent.findIndex(({ number }) => messageRef(number) === ref);
    if (place >= 0) recent.splice(place, 1);
  };
  /** What is printed stays, so an edit shows what has changed and the buttons that can be pressed now. */
  const edit = async (ref: MessageRef, message: Message): Promise<void> => {
    const changed = changedIn(message, standing.get(ref) ?? []);
    stand(ref, message);
    if (changed.parts.length > 0) print(changed, '(updated) ');
  };

  const messenger: Messenger = {
    answer: (mention, reply) => answerBy(messenger, mention, reply),
    post,
    edit,
    direct: async () => directPlace,
    tell: async (_user, message) => void print(message),
    thread: async ref => threadRef(ref),
    find: async () => null,
  };
  const origin = originIn(zone);
  const event = () => ({ eventId: `console:${session}:${++events}`, at: now(), origin });

  const answer = async (handle: Handle, inbound: Inbound, lines: Terminal): Promise<void> => {
    const reply = await handle(inbound);
    if (reply.kind === 'form') {
      const asked = (question: string) => lines.next(wrapLines(question, lines.width()), 'always');
      const values = await fillForm(reply.form, writeLines, asked);
      if (values) await answer(handle, { kind: 'submit', ...event(), form: reply.form.submit, values }, lines);
    }
    if (reply.kind !== 'message') return;
    const replaces = reply.mode === 'replace' && inbound.kind === 'press';
    if (replaces) release(inbound.message);
    print(reply.message, replaces ? '(updated) ' : reply.audience === 'place' ? '(to everyone) ' : '');
  };

  const read = async (lines: Terminal, handle: Handle): Promise<{ empty: boolean }> => {
    let empty = true;
    for (let text = await lines.next(prompt); text !== null; text = await lines.next(prompt)) {
      if (text.trim() !== '') empty = false;
      if (isFarewell(text)) break;
      if (text.trim() === '') continue;
      for (const one of linesIn(text, recent))
        await answer(handle, parse({ text: one, ...event() }, command, recent), lines);
    }
    lines.close();
    return { empty: empty && !stopped };
  };

  return {
    name: 'console',
    closed: ended.promise,
    messenger,
    ready: () => terminal !== null && !stopped,
    async start(handle) {
      const lines = openTerminal({ input, output, interactive, completer: complete(handle, event) });
      if (interactive) output.write(wrapLines(welcome(title), lines.width()));
      terminal = lines;
      read(lines, handle)
        .finally(() => {
          stopped = true;
        })
        .then(ended.resolve, ended.reject);
    },
    async stop() {
      stopped = true;
      terminal?.close();
      if (terminal) await ended.promise;
    },
  };
}

/** What stands before a message goes on a line of its own where it would push words over the margin. */
function remarked(remark: string, text: string, width = Number.POSITIVE_INFINITY): string {
  const [first = ''] = text.split('\n', 1);
  return columnsOf(remark + first) <= width ? remark + text : `${remark.trim()}\n${text}`;
}

/** Of an edited message the parts that were not shown before, and below them all its buttons. */
function changedIn({ parts, buttons }: Message, before: readonly Part[]): Message {
  const known = new Set(before.map(part => JSON.stringify(part)));
  const changed = parts.filter(part => !known.has(JSON.stringify(part)));
  const fixed = changed.filter(({ kind }) => kind !== 'buttons');
  return { parts: changed.length > 0 ? [...fixed, ...parts.filter(({ kind }) => kind === 'buttons')] : [], buttons };
}

/** The tab key offers what the core suggests, as autocomplete does on other platforms. */
function complete(handle: Handle, event: () => Pick<Inbound, 'eventId' | 'at' | 'origin'>): AsyncCompleter {
  return (line, give) => {
    handle({ kind: 'suggest', ...event(), field: 'question', text: line }).then(
      reply =>
        give(null, [reply.kind === 'suggestions' ? reply.choices.map(({ value }) => printable(value)) : [], line]),
      () => give(null, [[], line]),
    );
  };
}
