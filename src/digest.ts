import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Changes with the content and the name of every file at and below these paths, and with the version of Node; neither
 * with their times nor with where a folder lies. Read at once and not in turns: it is done before all else at a start.
 */
export function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) {
    for (const file of filesAt(path)) {
      const bytes = ifReadable(() => readFileSync(file));
      hash.update(JSON.stringify([file.slice(path.length), bytes?.length ?? null])).update(bytes ?? '');
    }
    hash.update('\n');
  }
  return hash.digest('hex');
}

/**
 * The regular files at and below a path, in the order of their names. Links are followed, but not in circles; one that
 * leads nowhere is no file. Folders whose names begin with a dot are those of tools, such as a repository's own.
 */
function filesAt(path: string, above: readonly string[] = []): string[] {
  const found = ifReadable(() => statSync(path));
  if (!found?.isDirectory()) return found?.isFile() ? [path] : [];
  const folder = `${found.dev} ${found.ino}`;
  const entries = above.includes(folder) ? null : ifReadable(() => readdirSync(path, { withFileTypes: true }));
  return (entries ?? [])
    .filter(entry => entry.isFile() || !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
    .flatMap(name => filesAt(join(path, name), [...above, folder]));
}

/** Null where the disk says no: whoever needs the file will say it better. */
function ifReadable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
