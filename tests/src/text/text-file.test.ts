import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTextFile, textProblems } from '../../../src/text/text-file.ts';
import { withoutRoot } from '../knowledge/guides.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'smgov-text-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  await chmod(made, 0o755);
  return made;
}

const bytes = (...numbers: number[]) => Buffer.from(numbers);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('a file of text', () => {
  it.each([
    ['plain', 'grün ☕ 👍🏽\r\nzwei\tdrei', 'grün ☕ 👍🏽\r\nzwei\tdrei'],
    ['with the mark of UTF-8', '\ufeffgrün', 'grün'],
    ['empty', '', ''],
    ['with breaks of other kinds', 'a\u2028b\u2029c\u0085d\re', 'a\u2028b\u2029c\u0085d\re'],
  ])('%s is read as it stands', async (_, written, text) => {
    const file = join(await folder(), 'a.txt');
    await writeFile(file, written);
    expect(await readTextFile(file)).toEqual({ kind: 'text', text });
  });

  it('may be missing, and so may its folder', async () => {
    const here = await folder();
    await writeFile(join(here, 'file'), '');
    for (const name of ['none.txt', 'none/a.txt', 'file/a.txt'])
      expect(await readTextFile(join(here, name))).toEqual({ kind: 'missing' });
  });

  it.each<[what: string, make: (path: string) => Promise<unknown>, said: string]>([
    ['a folder', path => mkdir(path), 'is a folder'],
    ['a link to nothing', path => symlink('nowhere', path), 'is a link that leads to nothing'],
    ['a link to itself', path => symlink(path, path), 'is a link that leads in a circle'],
    ['a file that nobody may read', path => writeFile(path, 'x', { mode: 0o000 }), 'may not be read by the bot'],
  ])('that is %s is told from a missing one', async (_, make, said) => {
    const path = join(await folder(), 'a.txt');
    await make(path);
    const read = await withoutRoot(() => readTextFile(path));
    expect(read).toMatchObject({ kind: 'wrong', line: null, message: expect.stringContaining(said) });
  });

  it.runIf(process.platform === 'linux')('on a disk that fails is told with the code of the error', async () => {
    const read = await readTextFile('/proc/self/mem');
    expect(read).toMatchObject({ kind: 'wrong', message: expect.stringMatching(/cannot be read \(EIO\); check/) });
  });

  it.each<[what: string, written: Buffer, line: number, said: string]>([
    ['UTF-16, little end first', Buffer.concat([bytes(0xff, 0xfe), utf16('a\nb')]), 1, 'is saved as UTF-16'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61), 1, 'is saved as UTF-16'],
    ['UTF-16 without its mark', utf16('a: b\n'), 1, 'zero bytes'],
    ['UTF-32', Buffer.concat([bytes(0xff, 0xfe, 0, 0), utf16('a\0')]), 1, 'is saved as UTF-32'],
    ['Latin-1', Buffer.from('one\r\ntwo\rthree: gr\xfcn\n', 'latin1'), 3, 'is not UTF-8, but perhaps Windows-1252'],
    ['a letter cut in two', Buffer.from('a\nb☕').subarray(0, -1), 2, 'is not UTF-8'],
    ['a half of a pair', bytes(0x61, 0xed, 0xa0, 0x80), 1, 'is not UTF-8'],
    ['lost letters', Buffer.from('a\n\ngr\ufffdn'), 3, 'stands for a letter that was lost'],
    ['quotes of Windows-1252 read as Latin-1', Buffer.from('it\u0092s'), 1, 'the control character U+0092'],
    ['an escape sequence', Buffer.from('a\n\u001b[31mred'), 2, 'the control character U+001B'],
  ])('in %s is refused at its line, with what to do', async (_, written, line, said) => {
    const file = join(await folder(), 'a.txt');
    await writeFile(file, written);
    const read = await readTextFile(file);
    expect(read).toMatchObject({ kind: 'wrong', line, message: expect.stringContaining(said) });
    expect(read).toMatchObject({ message: expect.stringMatching(/save (?:it|the file) as (?:text in )?UTF-8/) });
  });

  it('is read or refused, whatever its bytes', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), written => {
        if (textProblems(written).length > 0) return;
        expect(strict.decode(written)).not.toMatch(/\0|\ufffd/);
      }),
      { numRuns: 2_000 },
    );
  });
});
