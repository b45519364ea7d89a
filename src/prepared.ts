import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { digestOf } from './digest.ts';
import { digestOfCode } from './digest-of-code.ts';
import type { Guide } from './knowledge/guide.ts';
import { pack, unpack } from './packed.ts';
import type { Progress } from './progress.ts';
import { createSearch, type Models, type Search } from './search/search.ts';

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
  const sources = `${digestOf([folder])} ${digestOfCode()}`;
  for (const caches of shipped ? [shipped, cacheFolder] : [cacheFolder]) {
    const cached = await readCache(cacheFile(folder, caches), sources);
    if (cached) return cached;
  }
  // The readers of YAML and Markdown, and what is learned from, are not needed while the cache is good, and loading them
  // takes time.
  const [{ loadGuide }, { trainOn }] = await Promise.all([
    import('./knowledge/load.ts'),
    import('./search/training.ts'),
  ]);
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

/** Stands before the bytes of a cache: it fits no others, nor any other sources. */
function sealOf(sources: string, parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(sources);
  for (const part of parts) hash.update(part);
  return hash.digest();
}
const sealLength = 32;

async function readCache(file: string, sources: string): Promise<Prepared | null> {
  try {
    const sealed = await readFile(file);
    const bytes = sealed.subarray(sealLength);
    return sealOf(sources, [bytes]).equals(sealed.subarray(0, sealLength)) ? (unpack(bytes) as Prepared) : null;
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
  const parts = pack(prepared);
  const aside = `${file}.${process.pid}-${threadId}`;
  await writeFile(aside, [sealOf(sources, parts), ...parts], { mode: 0o600 });
  await rename(aside, file);
}
