import { join } from 'node:path';
import { inject } from 'vitest';
import type { Guide } from '../../src/knowledge/guide.ts';
import { prepareGuide, searchLater } from '../../src/prepared.ts';
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

async function open(folder: string): Promise<Library> {
  const prepared = await prepareGuide(folder, join(inject('home'), 'data/cache'));
  return { guide: prepared.guide, search: searchLater(prepared) };
}
