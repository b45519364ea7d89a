import { readFileSync } from 'node:fs';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digestOf } from '../../src/digest.ts';
import { sourcesOfCode } from '../../src/digest-of-code.ts';
import { cacheFile, prepareGuide } from '../../src/prepared.ts';
import { copyOfGuide, problemsOf } from './knowledge/guides.ts';
import { preparedFile, secondGuideFolder } from './prepared.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'smgov-prepared-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A guide with every kind of file, and the code beside it, to change at will. */
async function copies() {
  const folder = await emptyFolder();
  await cp(secondGuideFolder, join(folder, 'guide'), { recursive: true });
  await cp('knowledge/quiz', join(folder, 'guide/quiz'), { recursive: true });
  for (const file of ['words.yaml', 'outside.yaml']) await cp(`knowledge/${file}`, join(folder, 'guide', file));
  for (const code of ['text', 'search', 'knowledge', 'prepared.ts']) {
    await cp(`src/${code}`, join(folder, code), { recursive: true });
  }
  const digest = () => digestOf(['guide', 'text', 'search', 'knowledge', 'prepared.ts'].map(at => join(folder, at)));
  return { folder, at: (file: string) => join(folder, file), digest };
}

/** A time that a file can be given again. */
const old = 1_000_000_000;
const makeOld = (file: string) => utimes(file, old, old);

/** Gives a file that was made old other content of the same size and time. */
async function changeUnseen(file: string, from: string, to: string): Promise<void> {
  const [{ size, mtimeMs }, text] = [await stat(file), await readFile(file, 'utf8')];
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(file, text.replace(from, to));
  await makeOld(file);
  expect(await stat(file)).toMatchObject({ size, mtimeMs });
}

describe('the digest of what a prepared guide is made of', () => {
  it.each([
    'guide/guide.yaml',
    'guide/topics/water.md',
    'guide/quiz/canvas.yaml',
    'guide/words.yaml',
    'guide/outside.yaml',
    'text/words.ts',
    'search/reader.ts',
    'knowledge/schema.ts',
    'prepared.ts',
  ])('changes with %s', async file => {
    const { at, digest } = await copies();
    const [before, text] = [digest(), await readFile(at(file), 'utf8')];
    await writeFile(at(file), `${text}\n`);
    expect(digest()).not.toBe(before);
    await writeFile(at(file), text);
    expect(digest()).toBe(before);
  });

  it.each(['guide/new.yaml', 'guide/topics/new.md', 'guide/deep/er/new.md', 'search/new.ts'])(
    'changes with a new file, even an empty one: %s',
    async file => {
      const { at, digest } = await copies();
      const before = digest();
      await mkdir(dirname(at(file)), { recursive: true });
      await writeFile(at(file), '');
      expect(digest()).not.toBe(before);
    },
  );

  it('changes with other content of the same size and time', async () => {
    const { at, digest } = await copies();
    await makeOld(at('guide/topics/water.md'));
    const before = digest();
    await changeUnseen(at('guide/topics/water.md'), 'water', 'wafer');
    expect(digest()).not.toBe(before);
  });

  it('changes with the name of a file', async () => {
    const { at, digest } = await copies();
    const before = digest();
    await rename(at('guide/topics/water.md'), at('guide/topics/waters.md'));
    expect(digest()).not.toBe(before);
  });

  it('is the same for the same content elsewhere, of another time', async () => {
    const [one, other] = [await copies(), await copies()];
    await makeOld(other.at('guide/guide.yaml'));
    expect(one.digest()).toBe(other.digest());
  });

  it('follows links, not in circles, and passes over what is no file', async () => {
    const { folder, at, digest } = await copies();
    const before = digest();
    await symlink(at('nowhere'), at('guide/dangling.md'));
    await symlink('myself.md', at('guide/myself.md'));
    await symlink('..', at('guide/topics/up'));
    await mkdir(at('guide/.git'));
    await writeFile(at('guide/.git/HEAD'), 'main');
    expect(digest()).toBe(before);
    const elsewhere = join(folder, 'elsewhere.md');
    await writeFile(elsewhere, 'one');
    await symlink(elsewhere, at('guide/linked.md'));
    const linked = digest();
    expect(linked).not.toBe(before);
    await writeFile(elsewhere, 'two');
    expect(digest()).not.toBe(linked);
  });

  it('can be told of a folder that is not there', () => {
    expect(digestOf(['no-such-folder'])).toBe(digestOf(['no-such-folder']));
  });
});

/** What a file imports at runtime: files by their path, packages by their name. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = code.matchAll(/(?:^import (?!type\b)[^'"]*|^export [^'"]* from |\bimport\()['"]([^'"]+)['"]/gm);
  return [...found].map(([, from = '']) => (from.startsWith('.') ? resolve(dirname(file), from) : from));
}

describe('the code that a prepared guide is made by', () => {
  const sources = sourcesOfCode().map(path => relative('.', path));

  it('is there', async () => {
    for (const path of sources) await expect(stat(path)).resolves.toBeDefined();
  });

  it('is all that takes part, packages too', () => {
    const files = new Set([resolve('src/prepared.ts')]);
    const packages = new Set<string>();
    for (const file of files) {
      for (const from of importsOf(file)) {
        if (from.startsWith('/')) files.add(from);
        else if (!from.startsWith('node:')) packages.add(from.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'));
      }
    }
    const isIn = (path: string) => sources.some(source => path === source || path.startsWith(`${source}/`));
    const paths = [...files].map(file => relative('.', file));
    expect(paths).toEqual(expect.arrayContaining(['src/search/gate.ts', 'src/knowledge/yaml.ts', 'src/text/words.ts']));
    expect(paths.filter(path => !isIn(path))).toEqual([]);
    expect([...packages].sort()).toEqual(
      sources.flatMap(path => /^node_modules\/(.+)\/package\.json$/.exec(path)?.[1] ?? []),
    );
  });
});

/** A guide in a cache of its own: a copy of one that was prepared before, as learning takes its time. */
async function cachedGuide() {
  const { folder, edit } = await copyOfGuide();
  const cache = join(await emptyFolder(), 'cache');
  const file = cacheFile(folder, cache);
  await mkdir(cache);
  await cp(preparedFile(secondGuideFolder), file);
  const prepare = () => prepareGuide(folder, cache);
  const prepared = await prepare();
  const inode = async () => (await stat(file)).ino;
  return { folder, edit, cache, file, prepare, prepared, inode };
}

describe('a guide that was prepared before', () => {
  it('is taken as it was', async () => {
    const { prepare, prepared, inode } = await cachedGuide();
    const before = await inode();
    expect(await prepare()).toEqual(prepared);
    expect(await inode()).toBe(before);
  });

  it('tells of the work on it, and of none where it is taken', async () => {
    const { folder, cache, file } = await cachedGuide();
    const told: string[] = [];
    const prepare = () => prepareGuide(folder, cache, undefined, step => void told.push(step));
    await prepare();
    expect(told).toEqual([]);
    await rm(file);
    await prepare();
    expect(told.length).toBeGreaterThan(100);
    const steps = [
      'reading its files',
      'reading topics',
      'reading the quiz',
      'reading examples',
      'learning from examples',
    ];
    expect([...new Set(told)]).toEqual(steps);
  });

  it('is kept from all other users', async () => {
    const { folder } = await copyOfGuide();
    const cache = join(await emptyFolder(), 'cache');
    const file = cacheFile(folder, cache);
    const prepare = () => prepareGuide(folder, cache);
    const modes = async () => [(await stat(cache)).mode & 0o777, (await stat(file)).mode & 0o777];
    await prepare();
    expect(await modes()).toEqual([0o700, 0o600]);
    await rm(file);
    await chmod(cache, 0o755);
    await prepare();
    expect(await modes()).toEqual([0o700, 0o600]);
  });

  it('is prepared anew where the guide has changed, even unseen', async () => {
    const { folder, prepare } = await cachedGuide();
    await makeOld(join(folder, 'guide.yaml'));
    await prepare();
    await changeUnseen(join(folder, 'guide.yaml'), 'leaves, water', 'leaver, water');
    expect((await prepare()).guide.title).toContain('leaver');
  });

  it('is prepared anew, with its problems, where a question of the quiz was broken', async () => {
    const { folder, prepare } = await cachedGuide();
    await writeFile(join(folder, 'quiz/water.yaml'), '- id: water-01\n');
    expect((await problemsOf(folder, prepare())).join('\n')).toMatch(/quiz\/water\.yaml:1: .*stem.*missing/);
  });

  it.each<[string, (file: string, bytes: Buffer) => Promise<void>]>([
    ['has another word in it', (file, bytes) => writeFile(file, replaced(bytes, 'Tea: leaves', 'Sea: leaves'))],
    ['has another weight in it', (file, bytes) => writeFile(file, bytes.fill(1, bytes.length - 9, bytes.length - 5))],
    ['was cut off', (file, bytes) => truncate(file, bytes.length - 1)],
    ['was cut off at its very beginning', file => truncate(file, 5)],
    ['is empty', file => truncate(file, 0)],
    ['is of another make', file => writeFile(file, 'guide')],
  ])('is prepared anew where its cache %s', async (_, spoil) => {
    const { file, prepare, prepared, inode } = await cachedGuide();
    const good = await readFile(file);
    await spoil(file, await readFile(file));
    expect((await readFile(file)).equals(good)).toBe(false);
    const before = await inode();
    expect(await prepare()).toEqual(prepared);
    const anew = await inode();
    expect(anew).not.toBe(before);
    // And that is good again.
    expect(await prepare()).toEqual(prepared);
    expect(await inode()).toBe(anew);
  });

  it('is taken from the cache that came with the program, which is left as it is', async () => {
    const { folder, cache, edit, prepared } = await cachedGuide();
    const own = join(await emptyFolder(), 'own');
    expect(await prepareGuide(folder, own, cache)).toEqual(prepared);
    await expect(readdir(own)).rejects.toThrow('ENOENT');
    await edit('guide.yaml', 'leaves, water', 'leaves and water');
    const before = await readdir(cache);
    expect((await prepareGuide(folder, own, cache)).guide.title).toContain('leaves and water');
    expect(await readdir(cache)).toEqual(before);
    expect(await readdir(own)).toHaveLength(1);
  });

  it('costs only time where no cache can be written', async () => {
    const { folder } = await copyOfGuide();
    const noFolder = join(await emptyFolder(), 'file');
    await writeFile(noFolder, '');
    expect((await prepareGuide(folder, noFolder)).guide.topics).toHaveLength(5);
  });
});

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  const at = bytes.indexOf(from);
  if (at < 0) throw new Error(`the cache does not hold ${from}`);
  bytes.write(to, at);
  return bytes;
}
