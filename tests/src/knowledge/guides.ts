import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { StartError } from '../../../src/errors.ts';
import { secondGuideFolder } from '../prepared.ts';

/** A copy of the second guide to break; removed after the test. */
export async function copyOfGuide() {
  const folder = await mkdtemp(join(tmpdir(), 'smgov-guide-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(secondGuideFolder, folder, { recursive: true });
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  /**
   * Replaces text that stands in the file, so that a change of the guide cannot make a test empty.
   * Gives the line of the mark "»" in `to`, which is not written.
   */
  const edit = async (file: string, from: string, to: string): Promise<number> => {
    const text = await readFile(join(folder, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
    const marked = text.replace(from, () => to);
    await write(file, marked.replace('»', ''));
    return marked.slice(0, Math.max(marked.indexOf('»'), 0)).split('\n').length;
  };
  const remove = (file: string) => rm(join(folder, file), { recursive: true });
  return { folder, write, edit, remove };
}

/** The problems of a start that has to fail, without the folder. */
export async function problemsOf(folder: string, starting: Promise<unknown>): Promise<string[]> {
  const error = await starting.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StartError)) throw new Error('it should have failed with a StartError', { cause: error });
  return error.problems.map(problem => problem.replaceAll(`${folder}/`, ''));
}
