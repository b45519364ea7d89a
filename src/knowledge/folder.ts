/** What can be wrong with the folder of a guide, before any of its files is read. */
import { stat } from 'node:fs/promises';
import { codeOf, whyUnreadable } from '../text/text-file.ts';
import { entriesOf } from './files.ts';
import { nearest } from './near.ts';
import type { Problem } from './yaml.ts';

/** Why a folder is no guide at all; null where it may be one. */
export async function folderProblem(folder: string): Promise<Problem | null> {
  const whole = (message: string): Problem => ({ file: '', line: null, message });
  try {
    if (!(await stat(folder)).isDirectory()) return whole('is a file; KNOWLEDGE_DIR has to name a guide folder');
    const names = (await entriesOf(folder)).map(({ name }) => name);
    return names.includes('guide.yaml') ? null : noGuide(names);
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? noGuide([]) : whole(whyUnreadable(code));
  }
}

function noGuide(names: readonly string[]): Problem {
  const meant = names.find(name => /^guide\.ya?ml/i.test(name));
  const message = meant
    ? `there is no such file; rename "${meant}"`
    : 'there is no such file; KNOWLEDGE_DIR has to name a guide folder';
  return { file: 'guide.yaml', line: 1, message };
}

const optional = ['words', 'outside'];

/** A guide works without these files, so one that is not called quite so would never be missed. */
export async function misnamed(folder: string): Promise<Problem[]> {
  const names = (await entriesOf(folder)).map(({ name }) => name);
  return names.flatMap(name => {
    const stem = name.replace(/(?:\.(?:ya?ml|txt))+$/i, '');
    const meant = stem === name ? undefined : nearest(stem, optional);
    return meant === undefined || names.includes(`${meant}.yaml`)
      ? []
      : [{ file: name, line: null, message: `is not read; if it is the guide's ${meant}.yaml, rename it` }];
  });
}
