import { PassThrough, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { type ConsoleAdapter, createConsoleAdapter } from '../../../adapters/console/adapter.ts';
import { terminalPlace } from '../../../adapters/console/refs.ts';
import type { Harness, Sent, Stimulus } from '../../contract/adapter-contract.ts';

const start = Temporal.Instant.from('2026-03-02T09:00:00Z');

/** What a terminal must not be sent: controls but the line's end, other ends of lines, text that turns around, half characters. */
export const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u;

export type Terminal = {
  adapter: ConsoleAdapter;
  /** Keys as they are; `type` ends the line. */
  keys(text: string): Promise<void>;
  type(line: string): Promise<void>;
  end(): void;
  /** What the adapter has written, a message in each. */
  written: string[];
};

/** The adapter between two streams, as in a pipe; or as in a terminal, which may be so many columns wide. */
export function createTerminal(interactive = false, columns?: number): Terminal {
  const input = new PassThrough();
  const written: string[] = [];
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const adapter = createConsoleAdapter({
    input,
    output: Object.assign(output, columns !== undefined && { columns }),
    interactive,
    command: 'smgov',
    title: 'Tea for exams',
    now: () => start,
    zone: 'Europe/Berlin',
  });
  const keys = async (text: string) => {
    input.write(text);
    await idle();
  };
  return { adapter, keys, type: line => keys(`${line}\n`), end: () => void input.end(), written };
}

/** Streams hand on what they have within a few turns of the event loop; the adapter waits for nothing else. */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await setImmediate();
}

/** The title and the questions of a form end otherwise. */
const isMessage = (text: string): boolean => text.endsWith('\n\n');

function sentAs(text: string): Sent {
  const [, remark = '', rest = ''] =
    /^(\(updated\) |\(to everyone\) |\(in the thread\) )?([\s\S]*)\n\n$/.exec(text) ?? [];
  const rows = rest.split('\n\n').filter(block => /^\[\d+\] /.test(block));
  return {
    audience: remark.startsWith('(to') ? 'place' : 'caller',
    mode: remark.startsWith('(up') ? 'replace' : 'new',
    text: rest,
    buttons: rows.flatMap(row => row.split(/ {2}(?=\[\d+\] )/)),
  };
}

/** A press is a number, so its button is shown first; that message is the harness's, not the test's. */
export async function createHarness(): Promise<Harness> {
  const { adapter, type, end, written } = createTerminal();
  const shown = new Set<number>();
  const refused: string[] = [];
  const texts = () => written.filter((_, i) => !shown.has(i));
  return {
    adapter,
    async send({ kind, text: typed, names }: Stimulus) {
      const text = names ? `${typed} @Grace` : typed;
      if (kind === 'press') {
        shown.add(written.length);
        await adapter.messenger.post(
          terminalPlace,
          { parts: [], buttons: [{ label: 'Press', action: text }] },
          'shown',
        );
      }
      await type(kind === 'press' ? '1' : text);
    },
    async submit(filled) {
      for (const [, value] of filled) {
        await type(value ?? '');
        // An empty line ends a field with room for several.
        if (written.at(-1) === '… ') await type('');
      }
      // A form that was not taken says what was wrong, then asks for that again.
      const asked = written.at(-1) ?? '';
      const problem = written.at(-2) ?? '';
      if (asked.endsWith(': ') && !problem.endsWith(': ')) refused.push(problem);
    },
    settled: idle,
    sent: () => texts().filter(isMessage).map(sentAs),
    refusals: () => refused,
    violations: () => texts().filter(text => unsafe.test(text.replaceAll('\n', ''))),
    failNext: () => {}, // a terminal takes whatever it is sent
    close: async () => end(),
  };
}
