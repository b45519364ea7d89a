import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Adapter, Handle, Inbound, Message, Messenger } from '../../src/chat.ts';
import { answerBy } from '../kit/answer.ts';
import { fillForm } from './form.ts';
import { originIn, parse, type Shown } from './parse.ts';
import { messageRef, threadRef } from './refs.ts';
import { render } from './render.ts';

export type ConsoleOptions = {
  input: Readable;
  output: Writable;
  /** A person types: show a prompt and colours. Otherwise lines are answered one by one to the end of input. */
  interactive: boolean;
  command: string;
  now: () => Temporal.Instant;
  /** The time zone of the machine, by its IANA name. */
  zone: string | null;
};

/** The bot in a terminal. `closed` resolves when the input has ended and its last line is answered. */
export type ConsoleAdapter = Adapter & { closed: Promise<void> };

/** Messages whose buttons a letter can press: a terminal's screen holds no more. */
const pressable = 20;

const welcome = 'Ask a question, or type "help". A number or a letter presses a button; Ctrl+D leaves.';

export function createConsoleAdapter(options: ConsoleOptions): ConsoleAdapter {
  const { input, output, interactive, command, now, zone } = options;
  const ended = Promise.withResolvers<void>();
  const session = `${now().epochMilliseconds}`;
  let lines: Interface | null = null;
  let printed = 0;
  /** The messages whose buttons can be pressed, newest first. */
  const recent: Shown[] = [];
  let events = 0;
  let stopped = false;

  const print = (message: Message, remark = ''): Shown => {
    const shown = { number: ++printed, buttons: message.buttons };
    recent.unshift(shown);
    recent.splice(pressable);
    output.write(`${remark}${render(message, { colours: interactive })}\n\n`);
    return shown;
  };

  const messenger: Messenger = {
    answer: (mention, reply) => answerBy(messenger, mention, reply),
    post: async (_place, message) => messageRef(print(message, '(to everyone) ').number),
    edit: async (_ref, message) => void print(message, '(updated) '),
    tell: async (_user, message) => void print(message),
    thread: async ref => threadRef(ref),
    find: async () => null,
  };
  const origin = originIn(zone);
  const event = () => ({ eventId: `console:${session}:${++events}`, at: now(), origin });

  const answer = async (handle: Handle, inbound: Inbound, next: () => Promise<string | null>): Promise<void> => {
    const reply = await handle(inbound);
    if (reply.kind === 'form') {
      const values = await fillForm(reply.form, text => void output.write(text), next);
      if (values) await answer(handle, { kind: 'submit', ...event(), form: reply.form.submit, values }, next);
    }
    if (reply.kind !== 'message') return;
    const replaces = reply.mode === 'replace' && inbound.kind === 'press';
    print(reply.message, replaces ? '(updated) ' : reply.audience === 'place' ? '(to everyone) ' : '');
  };

  const read = async (reader: Interface, handle: Handle): Promise<void> => {
    const iterator = reader[Symbol.asyncIterator]();
    const next = async () => {
      const { value, done } = await iterator.next();
      return done ? null : value;
    };
    for (let text = await next(); text !== null && !stopped; text = await next()) {
      if (text.trim() !== '' || interactive) await answer(handle, parse({ text, ...event() }, command, recent), next);
      if (interactive) reader.prompt();
    }
  };

  return {
    name: 'console',
    closed: ended.promise,
    messenger,
    ready: () => lines !== null && !stopped,
    async start(handle) {
      const reader = createInterface({
        input,
        output: interactive ? output : undefined,
        terminal: interactive,
        completer: complete(handle, event),
      });
      lines = reader;
      if (interactive) output.write(`${welcome}\n\n`);
      reader.setPrompt('› ');
      if (interactive) reader.prompt();
      read(reader, handle)
        .finally(() => {
          stopped = true;
        })
        .then(ended.resolve, ended.reject);
    },
    async stop() {
      stopped = true;
      lines?.close();
      if (lines) await ended.promise;
    },
  };
}

/** The tab key offers what the core suggests, as autocomplete does on other platforms. */
function complete(handle: Handle, event: () => Pick<Inbound, 'eventId' | 'at' | 'origin'>) {
  return (line: string, give: (error: Error | null, result: [string[], string]) => void): void => {
    handle({ kind: 'suggest', ...event(), field: 'question', text: line }).then(
      reply => give(null, [reply.kind === 'suggestions' ? reply.choices.map(({ value }) => value) : [], line]),
      () => give(null, [[], line]),
    );
  };
}
