import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../errors.ts';
import { codeOf } from '../text/text-file.ts';

/** Writes a file into a folder that exists. Rejects with a `StartError` that names the file. */
export async function writeOut(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch(unwritable(path, 'name a file in a folder that exists and may be written'));
}

/** Writes a file, and its folder before it where that is missing. */
export async function writeInto(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch(unwritable(dirname(path), 'check the permissions there'));
  await writeFile(path, text).catch(unwritable(path, 'check the permissions there'));
}

const unwritable =
  (path: string, what: string) =>
  (error: unknown): never => {
    throw new StartError([`${path}: cannot be written (${codeOf(error)}); ${what}`], error);
  };
