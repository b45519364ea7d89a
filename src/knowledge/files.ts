import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, readTextFile, whyUnreadable } from '../text-file.ts';
import type { Problem } from './yaml.ts';

/** The text of a file of the guide, with "\n" at the end of each line; null where it is missing or there is a problem. */
export type Source = { text: string | null; problems: Problem[] };

/** Reads a file of the guide. Never rejects. */
export async function readSource(folder: string, file: string): Promise<Source> {
  const problem = (line: number | null, message: string) => ({ text: null, problems: [{ file, line, message }] });
  if (await isOfNoKind(join(folder, file)))
    return problem(null, 'is neither a file nor a folder; put a file with text in its place');
  const read = await readTextFile(join(folder, file));
  if (read.kind === 'wrong') return problem(read.line, read.message);
  return { text: read.kind === 'text' ? read.text.replace(/\r\n?/g, '\n') : null, problems: [] };
}

/** A pipe or a device could be read for ever. */
async function isOfNoKind(path: string): Promise<boolean> {
  try {
    const found = await stat(path);
    return !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

/** What editors, systems and archives leave behind: locks, backups, folder views. Such files are nobody's concern. */
const isLeftBehind = (name: string): boolean =>
  /^[.#]|^~\$|~$|\.(?:bak|orig|rej|tmp|temp|old|save|sw[a-p]|part)$|^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx)$/i.test(
    name,
  );

/** The entries of a folder that somebody put there on purpose, by name. Rejects as `readdir` does. */
export async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(({ name }) => !isLeftBehind(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What stands in a folder of a guide. `readable` is false where it exists and cannot be listed. */
export type Listing = { ids: string[]; readable: boolean; problems: Problem[] };

/** The ids by which files of the guide are named in a folder that may be missing, and what else stands there. */
export async function idsIn(folder: string, inside: string, ending: string): Promise<Listing> {
  let entries: Dirent[];
  try {
    entries = await entriesOf(join(folder, inside));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return { ids: [], readable: true, problems: [] };
    return { ids: [], readable: false, problems: [{ file: inside, line: null, message: whyUnreadable(code) }] };
  }
  const odd = entries.flatMap(entry => {
    const message = oddness(entry, inside, ending);
    return message === null ? [] : [{ name: entry.name, message }];
  });
  const names = entries.map(({ name }) => name).filter(name => !odd.some(one => one.name === name));
  return {
    ids: names.filter(name => name.endsWith(ending)).map(name => name.slice(0, -ending.length)),
    readable: true,
    problems: odd.map(({ name, message }) => ({ file: `${inside}/${name}`, line: null, message })),
  };
}

/** Files that somebody may think are read. */
const isOfText = (name: string): boolean => /\.(?:md|markdown|mdown|ya?ml|txt|csv|json|docx?|rtf|odt)$/i.test(name);

/** Why something that stands in a folder is not read, in a sentence to its author; null where nothing is odd. */
function oddness(entry: Dirent, inside: string, ending: string): string | null {
  const { name } = entry;
  if (entry.isDirectory() && !name.endsWith(ending))
    return `is a folder, and only files are read here; move it out of ${inside}/`;
  if (!name.endsWith(ending))
    return isOfText(name)
      ? `is not read, as its name does not end in "${ending}"; rename it or move it elsewhere`
      : null;
  const stem = name.slice(0, -ending.length);
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)
    ? null
    : `is not read, as its name is no id; call it by lower-case words joined by hyphens, such as "${idLike(stem)}${ending}"`;
}

/** The id that is most like a name. */
const idLike = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? 'green-tea';
