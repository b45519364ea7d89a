import { writeSync } from 'node:fs';

/** Returns how many bytes were written; throws with the code of the system where none could be. `writeSync` is one. */
type Write = (fd: number, bytes: Buffer) => number;

/** Takes the lines of the log, whatever becomes of them. */
export type Sink = {
  write(line: string): void;
  /** Writes what is waiting, for the end of the process; a reader that does not go on reading holds it up but briefly. */
  end(): void;
};

/** Bytes kept for a reader that stands still: some minutes of a busy bot. What comes after is counted and dropped. */
const mostWaiting = 1_000_000;
/** Milliseconds until a reader that stood still is tried again; and how often at the end, if nothing moves. */
const retryAfter = 50;
const triesAtEnd = 10;

/** What is written in one piece, how many lines are lost if it is not, and whether it ends one that broke off. */
type Piece = { bytes: Buffer; lines: number; mends: boolean };

/**
 * Writes lines to a file, a terminal or a pipe that does not block. It never throws and never waits: what a full disk or
 * a closed pipe refuses is lost, and so is what a reader leaves for too long. How much that was is said in a line of its
 * own, once, as soon as one can be written again.
 */
export function createSink(fd: number, write: Write = writeSync): Sink {
  let waiting: Piece[] = [];
  let bytesWaiting = 0;
  let lost = 0;
  /** What was written last broke off in the middle of a line. */
  let torn = false;
  let retrying = false;

  const wait = (piece: Piece): void => {
    waiting.push(piece);
    bytesWaiting += piece.bytes.length;
    if (!retrying) setTimeout(retry, retryAfter).unref();
    retrying = true;
  };

  const put = ({ bytes, lines, mends }: Piece): void => {
    let written = 0;
    try {
      while (waiting.length === 0 && written < bytes.length) written += write(fd, bytes.subarray(written));
      if (written < bytes.length) wait({ bytes, lines, mends });
    } catch (error) {
      if (isBusy(error)) {
        wait({ bytes: bytes.subarray(written), lines, mends: mends && written === 0 });
        return;
      }
      // Without its end a line can still be read.
      if (written < bytes.length - 1) lost += lines;
      torn = written > 0 || mends;
    }
  };

  const putText = (text: string, lines: number): void => {
    const mends = torn;
    torn = false;
    put({ bytes: Buffer.from(mends ? `\n${text}` : text), lines, mends });
  };

  const resume = (): void => {
    const pieces = waiting;
    waiting = [];
    bytesWaiting = 0;
    for (const piece of pieces) put(piece);
  };

  const retry = (): void => {
    retrying = false;
    resume();
  };

  return {
    write(line) {
      if (bytesWaiting > mostWaiting) {
        lost++;
        return;
      }
      if (lost > 0) {
        const before = lost;
        lost = 0;
        putText(noticeOf(before, line), before);
      }
      if (lost > 0) lost++;
      else putText(line, 1);
    },
    end() {
      for (let tries = 0; waiting.length > 0 && tries < triesAtEnd; tries++) {
        const before = bytesWaiting;
        resume();
        if (bytesWaiting < before) tries = 0;
        if (waiting.length > 0) sleep(retryAfter);
      }
    },
  };
}

/** The reader of a pipe or a terminal has to catch up first. */
const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EAGAIN';

const sleep = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** A line in the form of the others, with the time of the one that it stands before. */
function noticeOf(lost: number, line: string): string {
  const [time = ''] = /"time":\d+,/.exec(line) ?? [];
  return `{"level":40,${time}"lost":${lost},"msg":"lines of the log were lost, as they could not be written"}\n`;
}
