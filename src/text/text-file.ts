import { isUtf8 } from 'node:buffer';
import { lstat, readFile } from 'node:fs/promises';

/** What is wrong with a text, at which of its lines, from 1. */
export type TextProblem = { line: number; message: string };

/**
 * A file that should hold text. `line` is null where the file as a whole is wrong. What stands in the file is never part
 * of a message: it may be a secret.
 */
export type TextFile =
  | { kind: 'text'; text: string }
  | { kind: 'missing' }
  | { kind: 'wrong'; line: number | null; message: string; cause?: unknown };

/** Reads a file as UTF-8, without the mark that some editors put at its beginning. Never rejects. */
export async function readTextFile(path: string): Promise<TextFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOTDIR' || (code === 'ENOENT' && !(await exists(path)))) return { kind: 'missing' };
    return { kind: 'wrong', line: null, message: whyUnreadable(code), cause: error };
  }
  const [problem] = textProblems(bytes);
  if (problem) return { kind: 'wrong', ...problem };
  return { kind: 'text', text: bytes.toString('utf8').replace(/^\ufeff/, '') };
}

/** A link that leads to nothing exists, though it cannot be read. */
const exists = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
};

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Why a file or a folder cannot be read, by the code of the system's error. */
export function whyUnreadable(code: string): string {
  const known: Record<string, string> = {
    EISDIR: 'is a folder, where a file has to stand; move or rename it',
    ENOTDIR: 'is a file, where a folder has to stand; move or rename it',
    ENOENT: 'is a link that leads to nothing; mend or remove it',
    ELOOP: 'is a link that leads in a circle; mend or remove it',
    EACCES: 'may not be read by the bot; check its permissions and those of its folders',
    EPERM: 'may not be read by the bot; check its permissions and those of its folders',
  };
  return known[code] ?? `cannot be read (${code}); check the file and the disk that it stands on`;
}

const LF = 0x0a;
const CR = 0x0d;

/** The first thing by which these bytes are no text in UTF-8, or have lost letters on the way to it. */
export function textProblems(bytes: Uint8Array): TextProblem[] {
  const wide = markOf(bytes);
  if (wide) return [{ line: 1, message: `is saved as ${wide}; save it as UTF-8` }];
  // A line ends with bytes that are part of no other character in UTF-8, so each can be judged by itself.
  for (let line = 1, start = 0; start < bytes.length; line++) {
    let end = start;
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++;
    const message = lineProblem(bytes.subarray(start, end));
    if (message) return [{ line, message }];
    start = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
  }
  return [];
}

/** The wide encodings that begin with a mark of their own; those of four bytes a letter begin like those of two. */
function markOf([a, b, c, d]: Uint8Array): string | null {
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32';
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) ? 'UTF-16' : null;
}

/** Controls of before and after ASCII, without the tab, and without NEL, which is a line break of old. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/;

function lineProblem(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return 'holds zero bytes, as a file in UTF-16 does; save it as text in UTF-8';
  if (!isUtf8(bytes)) return 'is not UTF-8, but perhaps Windows-1252 or Latin-1; save it as UTF-8';
  const text = Buffer.from(bytes).toString('utf8');
  if (text.includes('\ufffd'))
    return 'holds "\ufffd", which stands for a letter that was lost; write it again, and save the file as UTF-8';
  const [found] = control.exec(text) ?? [];
  return found ? `holds the control character ${codeName(found)}; remove it, and save the file as UTF-8` : null;
}

/** A character by its number, such as "U+001B". */
export const codeName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
