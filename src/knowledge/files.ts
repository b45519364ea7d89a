import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, readTextFile, whyUnreadable } from '../text/text-file.ts';
import type { Problem } from './yaml.ts';

/** A file of the guide: its text, with "\n" at the end of each line, or null where it is missing or has a problem. */
export type Source = { file: string; text: string | null; problems: Problem[] };

/** Reads a file of the guide. Never rejects. */
export async function readSource(folder: string, file: string): Promise<Source> {
  const problem = (line: number | null, message: string) => ({ file, text: null, problems: [{ file, line, message }] });
  if (await isOfNoKind(join(folder, file)))
    return problem(null, 'is neither a file nor a folder; put a file with text in its place');
  const read = await readTextFile(join(folder, file));
  if (read.kind === 'wrong') return problem(read.line, read.message);
  return { file, text: read.kind === 'text' ? read.text.replace(/\r\n?/g, '\n') : null, problems: [] };
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

/** A file by the id that is its name. */
export type NamedSource = Source & { id: string };

/** What stands in a folder of a guide. `readable` is false where it exists and cannot be listed. */
type Listing = { sources: NamedSource[]; readable: boolean; problems: Problem[] };

/** Reads all files of a kind in a folder that may be missing, and tells what else stands there. */
export async function sourcesIn(folder: string, inside: string, ending: string): Promise<Listing> {
  let entries: Dirent[];
  try {
    entries = await entriesOf(join(folder, inside));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return { sources: [], readable: true, problems: [] };
    return { sources: [], readable: false, problems: [{ file: inside, line: null, message: whyUnreadable(code) }] };
  }
  const judged = entries.map(entry => ({ name: entry.name, message: oddness(entry, inside, ending) }));
  const sources: NamedSource[] = [];
  // One after the other: a guide of thousands of files would need more of them open at once than systems allow.
  for (const { name, message } of judged) {
    if (message !== null || !name.endsWith(ending)) continue;
    const source = await readSource(folder, `${inside}/${name}`);
    // A file that was removed since the folder was listed is none any more.
    const isThere = source.text !== null || source.problems.length > 0;
    if (isThere) sources.push({ id: name.slice(0, -ending.length), ...source });
  }
  return {
    sources,
    readable: true,
    problems: judged.flatMap(({ name, message }) =>
      message === null ? [] : [{ file: `${inside}/${name}`, line: null, message }],
    ),
  };
}

/** Letters of UTF-8 that were read as Windows-1252 and saved again, such as "\u00c3\u00a9" for "\u00e9". */
const misread = /[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac/;

/** The first line of a file where a wrong encoding has left its traces. */
export function garbled({ file, text }: Source): Problem[] {
  const lines = text?.split('\n') ?? [];
  const line = lines.findIndex(one => misread.test(one));
  if (line < 0) return [];
  const found = misread.exec(lines[line] ?? '')?.[0];
  return [
    {
      file,
      line: line + 1,
      message: `"${found}" looks like a letter that was read in a wrong encoding; write it again`,
    },
  ];
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
