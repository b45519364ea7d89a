import type { AsyncCompleter } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Adapter, Handle, Inbound, Message, Messenger } from '../../src/chat.ts';
import { buttonsOf } from '../../src/text/build.ts';
import { printable } from '../../src/text/printed.ts';
import { answerBy } from '../kit/answer.ts';
import { fillForm } from './forms.ts';
import { limits } from './limits.ts';
import { isFarewell, linesIn, originIn, parse, type Shown } from './parse.ts';
import { messageRef, terminalPlace, threadRef } from './refs.ts';
import { render } from './render.ts';
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

/** The bot in a terminal. `closed` resolves when the input has ended and its last line is answered. */
export type ConsoleAdapter = Adapter & { closed: Promise<void> };

const prompt = '› ';

const welcome = (title: string) =>
  `${printable(title)}\nAsk a question, or type “help”. A number or a letter presses a button; “exit” leaves.\n\n`;

export function createConsoleAdapter(options: ConsoleOptions): ConsoleAdapter {
  const { input, output, interactive, command, title, now, zone } = options;
  const ended = Promise.withResolvers<void>();
  const session = `${now().epochMilliseconds}`;
  let terminal: Terminal | null = null;
  let printed = 0;
  /** The messages whose buttons can be pressed, newest first. */
  const recent: Shown[] = [];
  let events = 0;
  let stopped = false;

  const write = (text: string): void => void (terminal ? terminal.write(text) : output.write(text));
  const print = (message: Message, remark = ''): Shown => {
    const shown = { number: ++printed, buttons: buttonsOf(message) };
    recent.unshift(shown);
    recent.splice(limits.pressable);
    write(`${remark}${render(message, { colours: interactive, width: terminal?.width() })}\n\n`);
    return shown;
  };

  const messenger: Messenger = {
    answer: (mention, reply) => answerBy({ ...messenger, direct: async () => terminalPlace }, mention, reply),
    post: async (_place, message) => messageRef(print(message, '(to everyone) ').number),
    edit: async (_ref, message) => void print(message, '(updated) '),
    tell: async (_user, message) => void print(message),
    thread: async ref => threadRef(ref),
    find: async () => null,
  };
  const origin = originIn(zone);
  const event = () => ({ eventId: `console:${session}:${++events}`, at: now(), origin });

  const answer = async (handle: Handle, inbound: Inbound, lines: Terminal): Promise<void> => {
    const reply = await handle(inbound);
    if (reply.kind === 'form') {
      const values = await fillForm(reply.form, write, question => lines.next(question, 'always'));
      if (values) await answer(handle, { kind: 'submit', ...event(), form: reply.form.submit, values }, lines);
    }
    if (reply.kind !== 'message') return;
    const replaces = reply.mode === 'replace' && inbound.kind === 'press';
    print(reply.message, replaces ? '(updated) ' : reply.audience === 'place' ? '(to everyone) ' : '');
  };

  const read = async (lines: Terminal, handle: Handle): Promise<void> => {
    for (let text = await lines.next(prompt); text !== null; text = await lines.next(prompt)) {
      if (isFarewell(text)) break;
      if (text.trim() === '') continue;
      for (const one of linesIn(text, recent))
        await answer(handle, parse({ text: one, ...event() }, command, recent), lines);
    }
    lines.close();
  };

  return {
    name: 'console',
    closed: ended.promise,
    messenger,
    ready: () => terminal !== null && !stopped,
    async start(handle) {
      const lines = openTerminal({ input, output, interactive, completer: complete(handle, event) });
      if (interactive) output.write(welcome(title));
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
