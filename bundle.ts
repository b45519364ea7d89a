/**
 * npm run bundle: the whole program in a few files, below dist/ or the folder that is named. For the image alone, where
 * these files are src/: a start takes half the time of one that reads 1,200 files.
 *
 * What a start does not need, such as a platform that is not configured, stands in files of its own. Beside each is the map
 * by which a stack trace names the sources; Node reads it at the first error.
 */
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'rolldown';
import { digestOfCode } from './src/digest-of-code.ts';

const root = import.meta.dirname;

/** What the program reads beside its own files, by where it looks for it there. */
const beside = { starter: 'src/curate/starter', page: 'adapters/web/page' };

/** Makes the program in a folder, which is emptied before. Rejects where it cannot be put together. */
export async function bundle(folder: string): Promise<void> {
  await build({
    cwd: root,
    input: { start: 'src/start.mjs' },
    platform: 'node',
    plugins: [codeAsItIsNow, withLicences],
    output: {
      dir: folder,
      cleanDir: true,
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
      sourcemap: true,
      sourcemapExcludeSources: true,
      // V8 keeps the text of all that it runs, in half the room where it is ASCII. Functions and classes keep their names.
      minify: { compress: { keepNames: { function: true, class: true } }, mangle: { keepNames: true } },
      charset: 'ascii',
      comments: { legal: false },
    },
    // Loaded where somebody has installed it, and done without elsewhere.
    external: ['zlib-sync'],
    checks: { eval: false },
    logLevel: 'warn',
  });
  for (const [name, from] of Object.entries(beside))
    await cp(join(root, from), join(folder, name), { recursive: true });
}

/** The prepared guide of an image fits as long as the code does, which cannot be read there any more and never changes. */
const codeAsItIsNow: Plugin = {
  name: 'code-as-it-is-now',
  load(id) {
    if (id !== join(root, 'src/digest-of-code.ts')) return null;
    return `export const digestOfCode = () => ${JSON.stringify(digestOfCode())};`;
  },
};

/** The licences of all packages that were put in, which ask for that. */
const withLicences: Plugin = {
  name: 'with-licences',
  async generateBundle() {
    const packages = new Set(
      [...this.getModuleIds()].flatMap(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []),
    );
    const licences = await Promise.all([...packages].sort().map(licenceOf));
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licences.join('\n\n') });
  },
};

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')));
  return [`${name} ${version}: ${license}`, ...texts].join('\n\n');
}

if (import.meta.main) await bundle(process.argv[2] ?? join(root, 'dist'));
