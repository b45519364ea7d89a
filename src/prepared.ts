import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import type { Guide } from './knowledge/guide.ts';
import type { Progress } from './progress.ts';
import { createSearch, type Models, type Search, trainOn } from './search/search.ts';

/** A guide with the models that were trained on it. */
export type Prepared = { guide: Guide; models: Models };

/**
 * Loads a guide and trains its models, or takes both from `cacheFolder` if neither the guide nor the code that reads it
 * has changed: reading and training take seconds, the cache some milliseconds. `shipped` is a cache folder that came
 * with the program and is only read. A cache that cannot be read or written costs only that time. `progress` is told of
 * what is read and learned anew, and of nothing where the cache is good. Rejects with a `StartError` as `loadGuide` does.
 */
export async function prepareGuide(
  folder: string,
  cacheFolder: string,
  shipped?: string,
  progress?: Progress,
): Promise<Prepared> {
  const sources = digestOf(sourcesOf(folder));
  for (const caches of shipped ? [shipped, cacheFolder] : [cacheFolder]) {
    const cached = await readCache(cacheFile(folder, caches), sources);
    if (cached) return cached;
  }
  // The readers of YAML and Markdown are not needed while the cache is good, and loading them takes time.
  const { loadGuide } = await import('./knowledge/load.ts');
  const guide = await loadGuide(folder, progress);
  const prepared = { guide, models: trainOn(guide, progress) };
  await writeCache(cacheFolder, cacheFile(folder, cacheFolder), sources, prepared).catch(() => undefined);
  return prepared;
}

/** Where a cache folder keeps what was prepared of the guide in `folder`: each guide has a file of its own there. */
export function cacheFile(folder: string, cacheFolder: string): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12);
  return join(cacheFolder, `guide-${name}.bin`);
}

/** A search that builds its indexes at the first question, so that the bot can connect before. */
export function searchLater({ guide, models }: Prepared): Search {
  let built: Search | undefined;
  const search = () => {
    built ??= createSearch(guide, models);
    return built;
  };
  return {
    find: (text, thorough) => search().find(text, thorough),
    weigh: (question, ofStem) => search().weigh(question, ofStem),
    hear: text => search().hear(text),
  };
}

const code = ['prepared.ts', 'errors.ts', 'knowledge', 'search', 'text'];
const packages = ['mdast-util-from-markdown', 'mdast-util-to-string', 'minisearch', 'stemmer', 'yaml', 'zod'];

/**
 * All that a prepared guide is made of: its folder, the code that reads it and learns from it, and the versions of the
 * packages that this code uses. npm lists those that it has installed, with all that they need in turn.
 */
export function sourcesOf(folder: string): string[] {
  const installed = join(import.meta.dirname, '../node_modules');
  return [
    folder,
    ...code.map(path => join(import.meta.dirname, path)),
    join(installed, '.package-lock.json'),
    ...packages.map(name => join(installed, name, 'package.json')),
  ];
}

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

/** Stands before the bytes of a cache: it fits no others, nor any other sources. */
const sealOf = (sources: string, bytes: Buffer): Buffer => createHash('sha256').update(sources).update(bytes).digest();
const sealLength = 32;

async function readCache(file: string, sources: string): Promise<Prepared | null> {
  try {
    const sealed = await readFile(file);
    const bytes = sealed.subarray(sealLength);
    return sealOf(sources, bytes).equals(sealed.subarray(0, sealLength)) ? (deserialize(bytes) as Prepared) : null;
  } catch {
    return null;
  }
}

/**
 * Written aside and renamed, so that a process that starts at the same moment never reads half a file. Only the user
 * that the bot runs as may read or change it: what stands there is believed at the next start.
 */
async function writeCache(folder: string, file: string, sources: string, prepared: Prepared): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const bytes = serialize(prepared);
  const aside = `${file}.${process.pid}-${threadId}`;
  await writeFile(aside, [sealOf(sources, bytes), bytes], { mode: 0o600 });
  await rename(aside, file);
}
