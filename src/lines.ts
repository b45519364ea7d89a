import { isUtf8 } from 'node:buffer';

/** A line of input, or in a sentence why it cannot be read as one. */
export type Line = { ok: true; text: string } | { ok: false; problem: string };

/** A line with more bytes than this is reported and not kept. */
const longestLine = 1_000_000;

const LF = 0x0a;
const CR = 0x0d;
const utf8Mark = Buffer.from('\ufeff');

/**
 * The lines of a stream of bytes, without their ends. Only "\n" and "\r\n" end a line: a text in JSON may hold any other
 * break, such as U+2028. The mark of UTF-8 at the beginning is left out. No more of a line than `longest` is held.
 */
export async function* lines(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number = longestLine,
): AsyncGenerator<Line, void, undefined> {
  let kept: Buffer[] = [];
  let length = 0;
  let isFirst = true;
  const add = (piece: Buffer) => {
    length += piece.length;
    // Room for the "\r" and the mark that do not count.
    if (length <= longest + utf8Mark.length + 1) kept.push(piece);
    else kept = [];
  };
  const take = (): Line => {
    const line = length > longest + utf8Mark.length + 1 ? null : bare(Buffer.concat(kept), isFirst);
    [kept, length, isFirst] = [[], 0, false];
    return line === null || line.length > longest ? tooLong(longest) : read(line);
  };
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      add(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < bytes.length) add(bytes.subarray(start));
  }
  if (length > 0) yield take();
}

/** Without the "\r" of its end, and the first one without the mark of UTF-8. */
function bare(line: Buffer, isFirst: boolean): Buffer {
  const start = isFirst && line.indexOf(utf8Mark) === 0 ? utf8Mark.length : 0;
  return line.subarray(start, line.at(-1) === CR ? -1 : line.length);
}

const tooLong = (longest: number): Line => ({
  ok: false,
  problem: `this line has more than ${longest.toLocaleString('en')} bytes`,
});

const read = (line: Buffer): Line =>
  isUtf8(line) ? { ok: true, text: line.toString('utf8') } : { ok: false, problem: 'this line is not UTF-8' };
