import { join } from 'node:path';
import { digestOf } from './digest.ts';

const code = [
  'prepared.ts',
  'derived.ts',
  'digest.ts',
  'digest-of-code.ts',
  'errors.ts',
  'packed.ts',
  'knowledge',
  'search',
  'text',
];
const packages = ['mdast-util-from-markdown', 'mdast-util-to-string', 'minisearch', 'stemmer', 'yaml', 'zod'];

/**
 * All that reads a guide and learns from it: the code, and the versions of the packages that it uses. npm lists those that
 * it has installed, with all that they need in turn.
 */
export function sourcesOfCode(): string[] {
  const installed = join(import.meta.dirname, '../node_modules');
  return [
    ...code.map(path => join(import.meta.dirname, path)),
    join(installed, '.package-lock.json'),
    ...packages.map(name => join(installed, name, 'package.json')),
  ];
}

/** Changes with any of it. In a bundle, where none of these files is, it stands as it was when that was made (bundle.ts). */
export const digestOfCode = (): string => digestOf(sourcesOfCode());
