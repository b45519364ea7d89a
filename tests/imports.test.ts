import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { loadGuide } from '../src/knowledge/load.ts';
import { guideFolder } from './src/prepared.ts';

type File = { path: string; source: string };
/** What is wrong with a file, in words; empty where nothing is. */
type Rule = (file: File) => string[];

const files: File[] = globSync('{src,adapters}/**/*.ts').map(path => ({ path, source: readFileSync(path, 'utf8') }));
const main = 'src/main.ts';

const statement = /\b(?:import|export)\b(?<type>\s+type\b)?[^;'"`()]*?\bfrom\s*['"](?<from>[^'"]+)['"]/g;
const bare = /\bimport\s*['"](?<from>[^'"]+)['"]/g;
const call = /\b(?:import|require|resolve)\s*\(\s*['"`](?<from>[^'"`]+)['"`]\s*[,)]/g;
/** Such a call could import anything. */
const computed = /\b(?:import|require)\s*\((?!\s*['"][^'"]+['"]\s*[,)])/;

/** Comments speak of code; only subject words matter in them. */
const code = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const specifiers = (source: string, kinds = [statement, bare, call]) =>
  kinds.flatMap(kind => [...code(source).matchAll(kind)].map(({ groups }) => groups?.from ?? ''));

/** Files by their path from the root, packages by their name. */
const importsOf = ({ path, source }: File, kinds?: RegExp[]) =>
  specifiers(source, kinds).map(from => (from.startsWith('.') ? normalize(join(dirname(path), from)) : from));

/** What adapters share stands in adapters/kit/. */
const adapterOf = (path: string) => /^adapters\/([^/]+)\//.exec(path)?.[1];

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Who imports whom, types too, with each file standing for what `nodeOf` says. */
function graphOf(all: readonly File[], nodeOf: (path: string) => string): Graph {
  const graph = new Map<string, Set<string>>();
  for (const file of all) {
    const from = nodeOf(file.path);
    const known = graph.get(from) ?? new Set();
    graph.set(from, known);
    for (const to of importsOf(file)
      .filter(path => /^(?:src|adapters)\//.test(path))
      .map(nodeOf))
      if (to !== from) known.add(to);
  }
  return graph;
}

/** A folder below src/, each adapter, or a file that stands in src/ itself. */
const folderOf = (path: string): string => /^(?:src|adapters)\/[^/]+/.exec(path)?.[0] ?? path;

/** One circle of a graph, as "a -> b -> a"; null where there is none. */
function circleIn(graph: Graph): string | null {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node].join(' -> ');
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...path, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return null;
}

const rules: Record<string, Rule> = {
  'src/ imports no adapter, but for main.ts': file =>
    file.path === main || !file.path.startsWith('src/')
      ? []
      : importsOf(file).filter(from => from.startsWith('adapters/')),
  'no adapter imports another, or main.ts': file => {
    const own = adapterOf(file.path);
    const allowed = [own, 'kit', undefined];
    return own ? importsOf(file).filter(from => from === main || !allowed.includes(adapterOf(from))) : [];
  },
  'src/ imports no package of a platform': file =>
    file.path.startsWith('src/') ? importsOf(file).filter(from => /^@slack\/|^@?discord/.test(from)) : [],
  'the console imports no package of a platform': file =>
    adapterOf(file.path) === 'console' ? importsOf(file).filter(from => /^@slack\/|^@?discord/.test(from)) : [],
  'the page imports its own files, and of others only types': file =>
    file.path.startsWith('adapters/web/page/')
      ? importsOf({ ...file, source: file.source.replaceAll(/^import type\b.*?;$/gms, '') }).filter(
          from => !from.startsWith('adapters/web/page/'),
        )
      : [],
  'main.ts imports adapters only when they are needed': file =>
    file.path === main ? importsOf(file, [statement, bare]).filter(from => from.startsWith('adapters/')) : [],
  'rules/ know neither the database nor the platforms': file =>
    file.path.startsWith('src/rules/')
      ? importsOf(file).filter(from => /^src\/(?:store|quiz|answers|messenger|app|log)\b|^node:(?!crypto)/.test(from))
      : [],
  'search/ reads and writes no files': file =>
    file.path.startsWith('src/search/') ? importsOf(file).filter(from => /^node:|^src\/store/.test(from)) : [],
  'quiz, answers, search and store know nothing of study': file =>
    /^src\/(?:quiz|answers|search|store)\//.test(file.path)
      ? importsOf(file).filter(from => from.startsWith('src/study/'))
      : [],
  'inbox knows neither answers, study nor curate, and nothing below it knows of inbox': ({ path, ...file }) =>
    importsOf({ path, ...file }).filter(from =>
      path.startsWith('src/inbox/')
        ? /^src\/(?:answers|study|curate|app|messenger)\b/.test(from)
        : /^src\/(?:quiz|answers|study|search|store)\//.test(path) && from.startsWith('src/inbox/'),
    ),
  'study knows neither answers nor curate': file =>
    file.path.startsWith('src/study/')
      ? importsOf(file).filter(from => /^src\/(?:answers|curate|app|messenger)\b/.test(from))
      : [],
  'chat.ts imports nothing': file => (file.path === 'src/chat.ts' ? importsOf(file) : []),
  'what is imported is plain to see': file => (computed.test(code(file.source)) ? ['a computed import'] : []),
  'clock, chance and environment are of main.ts alone': ({ path, source }) =>
    path === main ? [] : (code(source).match(impure) ?? []),
};

const impure =
  /\bprocess\s*\??\.\s*env\b|\bDate\.now\b|\bnew Date\b(?:\(\s*\)|(?!\())|(?<!new )\bDate\(|\bMath\.random\b|\bTemporal\.Now\b|\bperformance\.now\b|\bhrtime\b|\{[^}]*\benv\b[^}]*\} = process\b|['"]node:(?:process|perf_hooks)['"]/g;

describe('the rule of imports', () => {
  it.each(Object.entries(rules))('%s', (_, rule) => {
    const broken = files.flatMap(file => rule(file).map(what => `${file.path}: ${what}`));
    expect(broken).toEqual([]);
  });

  it('runs in no circle, of files or of folders', () => {
    expect(circleIn(graphOf(files, path => path))).toBeNull();
    expect(circleIn(graphOf(files, folderOf))).toBeNull();
  });

  it('sees a circle of files, and of folders whose files are in none', () => {
    const made = [
      { path: 'src/a/one.ts', source: "import { two } from '../b/two.ts';" },
      { path: 'src/b/two.ts', source: '' },
      { path: 'src/b/three.ts', source: "import type { Four } from '../a/four.ts';" },
      { path: 'src/a/four.ts', source: '' },
    ];
    expect(circleIn(graphOf(made, path => path))).toBeNull();
    expect(circleIn(graphOf(made, folderOf))).toBe('src/a -> src/b -> src/a');
    const closed = [...made, { path: 'src/b/two.ts', source: "export * from '../a/one.ts';" }];
    expect(circleIn(graphOf(closed, path => path))).toBe('src/a/one.ts -> src/b/two.ts -> src/a/one.ts');
  });

  const inboxRule = 'inbox knows neither answers, study nor curate, and nothing below it knows of inbox';

  it('is held for all files', () => {
    const imported = new Set(files.flatMap(file => importsOf(file)));
    expect(files.length).toBeGreaterThan(50);
    expect(imported).toContain('src/chat.ts');
    expect(imported).toContain('@slack/bolt');
    expect(imported).toContain('discord.js');
    expect(imported).toContain('adapters/slack/adapter.ts'); // by main.ts, when it is needed
  });

  it.each<[rule: keyof typeof rules, path: string, source: string]>([
    ['src/ imports no adapter, but for main.ts', 'src/app.ts', "import { a } from '../adapters/slack/adapter.ts';"],
    [
      'src/ imports no adapter, but for main.ts',
      'src/a/b.ts',
      "import type {\n  A,\n} from '../../adapters/slack/refs.ts';",
    ],
    [
      'src/ imports no adapter, but for main.ts',
      'src/app.ts',
      "const a = await import('../adapters/slack/adapter.ts');",
    ],
    ['src/ imports no adapter, but for main.ts', 'src/app.ts', "export * from '../adapters/console/refs.ts';"],
    ['src/ imports no adapter, but for main.ts', 'src/app.ts', "import '../adapters/console/refs.ts';"],
    ['no adapter imports another, or main.ts', 'adapters/slack/send.ts', "import { a } from '../discord/send.ts';"],
    ['no adapter imports another, or main.ts', 'adapters/slack/send.ts', "import '../../src/main.ts';"],
    ['no adapter imports another, or main.ts', 'adapters/kit/again.ts', "import '../slack/send.ts';"],
    ['src/ imports no package of a platform', 'src/app.ts', "import type { App } from '@slack/bolt';"],
    ['src/ imports no package of a platform', 'src/main.ts', "await import('discord.js')"],
    ['src/ imports no package of a platform', 'src/app.ts', "type A = import('discord-api-types/v10').APIUser;"],
    ['the console imports no package of a platform', 'adapters/console/refs.ts', "import 'discord.js';"],
    [
      'the page imports its own files, and of others only types',
      'adapters/web/page/a.ts',
      "import { limits } from '../limits.ts';",
    ],
    ['main.ts imports adapters only when they are needed', main, "import { a } from '../adapters/slack/adapter.ts';"],
    [
      'rules/ know neither the database nor the platforms',
      'src/rules/a.ts',
      "import type { S } from '../store/store.ts';",
    ],
    ['rules/ know neither the database nor the platforms', 'src/rules/a.ts', "import { m } from '../messenger.ts';"],
    ['search/ reads and writes no files', 'src/search/a.ts', "import { readFile } from 'node:fs/promises';"],
    [
      'quiz, answers, search and store know nothing of study',
      'src/quiz/asked/a.ts',
      "import { learningOf } from '../../study/learning.ts';",
    ],
    ['study knows neither answers nor curate', 'src/study/a.ts', "import { a } from '../answers/a.ts';"],
    [inboxRule, 'src/inbox/a.ts', "import { a } from '../answers/a.ts';"],
    [inboxRule, 'src/quiz/a.ts', "import { a } from '../inbox/a.ts';"],
    ['chat.ts imports nothing', 'src/chat.ts', "import type { A } from './errors.ts';"],
    ['what is imported is plain to see', 'src/app.ts', 'await import(name)'],
    ['what is imported is plain to see', 'src/app.ts', 'await import(`../adapters/` + name)'],
    ['clock, chance and environment are of main.ts alone', 'src/app.ts', 'const at = Date.now();'],
    ['clock, chance and environment are of main.ts alone', 'src/app.ts', 'const at = new Date();'],
    ['clock, chance and environment are of main.ts alone', 'src/app.ts', 'const at = new Date;'],
    ['clock, chance and environment are of main.ts alone', 'src/app.ts', 'const at = Temporal.Now.instant();'],
    ['clock, chance and environment are of main.ts alone', 'src/app.ts', 'const at = performance.now();'],
    ['clock, chance and environment are of main.ts alone', 'adapters/slack/send.ts', 'Math.random()'],
    ['clock, chance and environment are of main.ts alone', 'src/app.ts', 'process.env.PORT'],
    ['clock, chance and environment are of main.ts alone', 'src/app.ts', "import { env } from 'node:process';"],
  ])('%s: it is seen that %s must not say %j', (rule, path, source) => {
    expect(rules[rule]?.({ path, source })).not.toEqual([]);
  });

  it.each([
    ['adapters/slack/send.ts', "import { a } from '../kit/again.ts';"],
    ['adapters/slack/send.ts', "import { a } from './refs.ts';\nimport { b } from '../../src/chat.ts';"],
    ['adapters/slack/adapter.ts', "import { a } from '../kit/in-time.ts';"],
    ['adapters/web/page/a.ts', "import type { A } from '../wire.ts';\nimport { b } from './b.ts';"],
    ['src/main.ts', "await import('../adapters/slack/adapter.ts');\nprocess.env;\nDate.now();"],
    ['src/app.ts', "/** As Date.now() does; see '../adapters/x.ts'. */\nnew Date(ms); // not process.env"],
  ])('is not broken by %s with %j', (path, source) => {
    expect(Object.values(rules).flatMap(rule => rule({ path, source }))).toEqual([]);
  });
});

/** Names of topics that are words of English too; the program may use them in their own sense. */
const english = new Set(['canvas', 'clarify', 'pipelines']);

async function subjectWords(): Promise<string[]> {
  const { subject, topics } = await loadGuide(guideFolder);
  const names = topics.flatMap(({ title, short, aliases }) => [title, short, ...aliases]);
  const words = [subject, ...names].map(name => name.toLowerCase()).filter(name => name.length >= 5);
  return [...new Set(words)].filter(word => !english.has(word));
}

describe('the subject of the guide', () => {
  it('stands in no file of the program', async () => {
    const words = await subjectWords();
    expect(words).toEqual(
      expect.arrayContaining(['sagemaker', 'model monitor', 'deepar', 'jumpstart', 'ground truth']),
    );
    const said = files.flatMap(({ path, source }) =>
      words.filter(word => source.toLowerCase().includes(word)).map(word => `${path}: ${word}`),
    );
    expect(said).toEqual([]);
  });
});
