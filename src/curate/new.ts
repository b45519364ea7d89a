import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { StartError } from '../errors.ts';
import { entriesOf } from '../knowledge/files.ts';
import { loadGuide } from '../knowledge/load.ts';
import { codeOf, whyUnreadable } from '../text/text-file.ts';
import { writeInto } from './write.ts';

/** A small guide that works, with remarks for whoever makes it their own. */
const starter = join(import.meta.dirname, 'starter');

/**
 * Makes a small guide in a folder that is new or empty. Resolves with what to do next; rejects with a `StartError` where
 * something stands there already, and overwrites nothing.
 */
export async function newGuide(folder: string, today: Temporal.PlainDate): Promise<string[]> {
  await refuseIfTaken(folder);
  const files = (await readdir(starter, { recursive: true, withFileTypes: true })).filter(file => file.isFile());
  for (const { parentPath, name } of files) {
    const text = await readFile(join(parentPath, name), 'utf8');
    const dated = name === 'guide.yaml' ? text.replace(/^checked: .*$/m, `checked: ${today}`) : text;
    await writeInto(join(folder, relative(starter, parentPath), name), dated);
  }
  const { topics, bank } = await loadGuide(folder);
  return [`${folder}: a guide with ${topics.length} topics and ${bank.length} questions for the quiz`, ...next(folder)];
}

async function refuseIfTaken(folder: string): Promise<void> {
  try {
    const [first] = await entriesOf(folder);
    if (first) throw new StartError([`${folder}: is not empty, "${first.name}" stands in it; name a new folder`]);
  } catch (error) {
    if (error instanceof StartError) throw error;
    if (codeOf(error) !== 'ENOENT') throw new StartError([`${folder}: ${whyUnreadable(codeOf(error))}`], error);
  }
}

function next(folder: string): string[] {
  const setting = `KNOWLEDGE_DIR=${inShell(folder)}`;
  return [
    'Try it:',
    `  ${setting} npm start`,
    `  ${setting} npm run -s ask -- "a question"`,
    'Make it your own: guide.yaml first, then a file for each topic in topics/, and questions in quiz/. After each change:',
    `  ${setting} npm run -s knowledge`,
    `To keep to it, write ${setting} into the file .env.`,
  ];
}

/** A path as one word of a command. */
const inShell = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
