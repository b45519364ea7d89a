import { type AsyncCompleter, clearScreenDown, createInterface, cursorTo, moveCursor } from 'node:readline';
import { type Readable, Transform, type Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { printable } from '../../src/text/printed.ts';

/** The lines that are typed, and what is written between them. */
export type Terminal = {
  /** Shows the prompt and waits for a line; null at the end. A pipe is prompted only for what `always` has to be asked. */
  next(prompt: string, always?: 'always'): Promise<string | null>;
  /** Writes above the line that is being typed, which then stands there again. */
  write(text: string): void;
  /** Ends the input; lines that were typed ahead are dropped, as they are by Ctrl+C. */
  close(): void;
  /** The columns of the terminal, where there is one. */
  width(): number | undefined;
};

type Options = { input: Readable; output: Writable; interactive: boolean; completer: AsyncCompleter };

/** Stands for a line break that was pasted: readline would end the line at it. */
const pastedBreak = '⏎';

const pasteMarks = { on: '\u001b[?2004h', off: '\u001b[?2004l', start: '\u001b[200~', end: '\u001b[201~' } as const;

export function openTerminal({ input, output, interactive, completer }: Options): Terminal {
  const keys = interactive ? withPastes(input) : withoutSeparators();
  const reader = createInterface({
    input: keys,
    output: interactive ? output : undefined,
    terminal: interactive,
    completer,
  });
  const lines = reader[Symbol.asyncIterator]();
  let open = true;
  let dropped = false;
  let waiting = false;
  const close = () => {
    dropped = true;
    reader.close();
  };
  if (interactive) output.write(pasteMarks.on);
  reader.on('close', () => {
    open = false;
    input.unpipe(keys).pause();
    // The line that was being typed stays; whatever comes next begins on one of its own.
    if (interactive) output.write(`${pasteMarks.off}${waiting ? '\n' : ''}`);
  });
  reader.on('SIGINT', close);
  input.pipe(keys);

  return {
    async next(prompt, always) {
      if (!interactive && always) output.write(prompt);
      if (interactive && open) {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      waiting = true;
      const { value, done } = await lines.next();
      waiting = false;
      return done || dropped ? null : value.replaceAll(pastedBreak, '\n');
    },
    write(text) {
      if (!interactive || !waiting || !open) return void output.write(text);
      moveCursor(output, 0, -reader.getCursorPos().rows);
      cursorTo(output, 0);
      clearScreenDown(output);
      output.write(text);
      reader.prompt(true);
    },
    close,
    // A terminal that does not know its width says 0.
    width: () => (interactive && 'columns' in output && Number(output.columns)) || undefined,
  };
}

/** Passes text on, and takes what readline would take for the end of a line and a person would not. */
function withoutSeparators(): Transform {
  const decoder = new StringDecoder('utf8');
  return new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform: (chunk, _, done) => done(null, oneLine(decoder.write(chunk))),
    flush: done => done(null, oneLine(decoder.end())),
  });
}

const oneLine = (text: string) => text.replaceAll(/[\u2028\u2029]/g, ' ');

/** Passes keys on, and each paste as one piece without line breaks: so it is one line, to be sent by Enter. */
function withPastes(input: Readable): Transform {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let paste: string | null = null;
  const read = (text: string, isLast: boolean): string => {
    let out = '';
    rest += text;
    for (;;) {
      const mark = paste === null ? pasteMarks.start : pasteMarks.end;
      const at = rest.indexOf(mark);
      const end = at >= 0 ? at : rest.length - (isLast ? 0 : beginningOf(mark, rest));
      if (paste === null) out += oneLine(rest.slice(0, end));
      else paste += rest.slice(0, end);
      rest = rest.slice(at >= 0 ? end + mark.length : end);
      if (at >= 0 || isLast) {
        out += paste === null ? '' : pasted(paste);
        paste = paste === null && at >= 0 ? '' : null;
      }
      if (at < 0) return out;
    }
  };
  const keys = new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform: (chunk, _, done) => done(null, read(decoder.write(chunk), false)),
    flush: done => done(null, read(decoder.end(), true)),
  });
  // readline asks its input for keys one by one, which only the terminal itself can do.
  return Object.assign(keys, {
    setRawMode: (raw: boolean) => {
      if ('setRawMode' in input && typeof input.setRawMode === 'function') input.setRawMode(raw);
    },
  });
}

/** How many units at the end of a text may be the beginning of a mark whose rest is still to come. A lone Escape is a key. */
function beginningOf(mark: string, text: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 1; length--)
    if (mark.startsWith(text.slice(-length))) return length;
  return 0;
}

/** A tab or an escape in a paste is no key. */
const pasted = (text: string): string => printable(text.trimEnd().replaceAll(/\r\n|[\r\n\p{Zl}\p{Zp}]/gu, pastedBreak));
