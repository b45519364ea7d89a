import { join } from 'node:path';
import { inject } from 'vitest';
import type { Guide } from '../../src/knowledge/guide.ts';
import { cacheFile, type Prepared, prepareGuide, searchLater } from '../../src/prepared.ts';
import type { Search } from '../../src/search/search.ts';

/** The guide that is shipped, and a small one on another subject: nothing may work with the first alone. */
export const guideFolder = 'knowledge';
export const secondGuideFolder = 'tests/fixtures/second-guide';

export type Library = { guide: Guide; search: Search };

const libraries = new Map<string, Promise<Library>>();

/** A real guide with its search, as a program of this run has prepared it. */
export function library(folder: string = guideFolder): Promise<Library> {
  const known = libraries.get(folder) ?? open(folder);
  libraries.set(folder, known);
  return known;
}

const cacheFolder = () => join(inject('home'), 'data/cache');

/** What a program of this run has prepared of a guide, as it lies on the disk. */
export const preparedFile = (folder: string): string => cacheFile(folder, cacheFolder());

/** A real guide with its models, as a program of this run has prepared them. */
export const preparedGuide = (folder: string): Promise<Prepared> => prepareGuide(folder, cacheFolder());

async function open(folder: string): Promise<Library> {
  const prepared = await preparedGuide(folder);
  return { guide: prepared.guide, search: searchLater(prepared) };
}
