import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readEnvFile } from '../../src/env-file.ts';
import { StartError } from '../../src/errors.ts';
import { withoutRoot } from './knowledge/guides.ts';

const secret = 'xoxb-not-to-be-printed';

async function path(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'smgov-env-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  return join(folder, '.env');
}

describe('the file of variables', () => {
  it('may be missing', async () => {
    expect(await readEnvFile(await path())).toEqual({});
  });

  it('is read with any line end, and with the mark of UTF-8', async () => {
    const file = await path();
    await writeFile(file, `\ufeffTOKEN=${secret}\r\n# note: grün\r\nPORT = "3000"\nBLANK=\n`);
    expect(await readEnvFile(file)).toEqual({ TOKEN: secret, PORT: '3000', BLANK: '' });
  });

  it.each<[what: string, make: (file: string) => Promise<unknown>, said: RegExp]>([
    ['is a folder', file => mkdir(file), /\.env: is a folder, .*; move or rename it$/],
    ['may not be read', file => writeFile(file, `A=${secret}`, { mode: 0 }), /\.env: may not be read .*permissions/],
    [
      'is UTF-16',
      file => writeFile(file, Buffer.from(`\ufeffA=${secret}`, 'utf16le')),
      /\.env:1: is saved as UTF-16; save it as UTF-8$/,
    ],
    [
      'is Windows-1252',
      file => writeFile(file, Buffer.from(`B=1\n# gr\xfcn\nA=${secret}`, 'latin1')),
      /\.env:2: is not UTF-8.*save it as UTF-8$/,
    ],
    ['has lost letters', file => writeFile(file, `A=${secret}\ufffd`), /\.env:1: holds .* save the file as UTF-8$/],
  ])('that %s is refused with what to do, and without its values', async (_, make, said) => {
    const file = await path();
    await make(file);
    const error = await withoutRoot(() => readEnvFile(file)).catch(caught => caught);
    expect(error).toBeInstanceOf(StartError);
    expect(error.problems).toEqual([expect.stringMatching(said)]);
    expect(error.message).not.toContain(secret);
  });
});
