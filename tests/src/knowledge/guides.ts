import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { StartError } from '../../../src/errors.ts';
import type { AtEnd } from '../../databases.ts';
import { secondGuideFolder } from '../prepared.ts';

/** A copy of the second guide to break; removed after the test. */
export async function copyOfGuide(atEnd: AtEnd = onTestFinished) {
  const folder = await mkdtemp(join(tmpdir(), 'smgov-guide-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
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

/** A copy without questions for the quiz, and with a folder for them. */
export async function copyWithoutQuiz() {
  const copy = await copyOfGuide();
  await copy.remove('quiz');
  await mkdir(join(copy.folder, 'quiz'));
  return copy;
}

/** A file with one sound question. */
export const greenQuestion = `- id: green-tea-01
  kind: scenario
  difficulty: 1
  also: oolong
  stem: >-
    A guest would like a tea that is not fermented.
    What do you pour?
  options:
    - text: Sencha
      right: true
      why: It is steamed and not fermented.
    - text: Assam
      why: It is fermented; right for breakfast.
    - text: Tieguanyin
      why: It is half fermented.
    - text: Darjeeling
      why: It is fermented; right for the afternoon.
  tip: Green is not fermented.
  section: Leaves
`;

/** The problems of a start that has to fail, without the folder. */
export async function problemsOf(folder: string, starting: Promise<unknown>): Promise<string[]> {
  const error = await starting.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StartError)) throw new Error('it should have failed with a StartError', { cause: error });
  return error.problems.map(problem => problem.replaceAll(`${folder}/`, ''));
}

/** Does the work as somebody whom permissions hold: they do not hold root, as whom tests run in containers. */
export async function withoutRoot<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
const nobody = 65_534;
