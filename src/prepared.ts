import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import type { Guide } from './knowledge/guide.ts';
import type { LinearModel } from './search/classifier.ts';
import { createSearch, type Search, trainOn } from './search/search.ts';

/** A guide with the model that was trained on it. */
export type Prepared = { guide: Guide; model: LinearModel };

/**
 * Loads a guide and trains its model, or takes both from `cacheFolder` if neither the guide nor the code that reads it
 * has changed: reading and training take about a second, the cache some milliseconds. A cache that cannot be read or
 * written costs only that time. Rejects with a `StartError` as `loadGuide` does.
 */
export async function prepareGuide(folder: string, cacheFolder: string): Promise<Prepared> {
  const [digest, name] = [
    await digestOf(folder),
    createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12),
  ];
  const file = join(cacheFolder, `guide-${name}.bin`);
  const cached = await readCache(file, digest);
  if (cached) return cached;
  // The readers of YAML and Markdown are not needed while the cache is good, and loading them takes time.
  const { loadGuide } = await import('./knowledge/load.ts');
  const guide = await loadGuide(folder);
  const prepared = { guide, model: trainOn(guide) };
  await writeCache(cacheFolder, file, { digest, ...prepared }).catch(() => undefined);
  return prepared;
}

/** A search that builds its indexes at the first question, so that the bot can connect before. */
export function searchLater({ guide, model }: Prepared): Search {
  let search: Search | undefined;
  return {
    find(text, thorough) {
      search ??= createSearch(guide, model);
      return search.find(text, thorough);
    },
  };
}

type Cached = Prepared & { digest: string };

async function readCache(file: string, digest: string): Promise<Prepared | null> {
  try {
    const cached = deserialize(await readFile(file)) as Cached;
    return cached.digest === digest ? cached : null;
  } catch {
    return null;
  }
}

/** Written aside and renamed, so that a process that starts at the same moment never reads half a file. */
async function writeCache(folder: string, file: string, cached: Cached): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = `${file}.${process.pid}-${threadId}`;
  await writeFile(aside, serialize(cached));
  await rename(aside, file);
}

/** Changes with every file of the guide, and with the code that reads and learns it. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of [
    import.meta.dirname,
    join(import.meta.dirname, '../knowledge'),
    folder,
    join(folder, 'topics'),
  ]) {
    const names = (await readdir(source).catch(() => [])).sort();
    const found = await Promise.all(names.map(async name => ({ name, ...(await stat(join(source, name))) })));
    for (const { name, size, mtimeMs } of found) hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
