import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { askOnce } from '../../src/answers/script.ts';
import { commandSpecs } from '../../src/commands.ts';
import { compiled } from '../compiled.ts';
import { guideFolder, library } from '../src/prepared.ts';

const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md').sort(), 'knowledge/README.md'];
const textOf = (file: string) => readFileSync(file, 'utf8');
const unique = <T>(list: Iterable<T>): T[] => [...new Set(list)];

/** The commands of a page's `sh` blocks, each by itself and without its comment. */
const commandsOf = (page: string): string[] =>
  [...textOf(page).matchAll(/^ *```sh\n(?<block>[\s\S]*?)^ *```$/gm)]
    .flatMap(({ groups }) => groups?.block?.split('\n') ?? [])
    .flatMap(line => line.replace(/(^|\s)#\s.*$/, '').split('&&'))
    .map(command => command.trim())
    .filter(command => command !== '');

/** Commands that can be run here, to their end and without any token. */
const runs = [/^npm start$/, /\bnpm run -s (?:ask|knowledge|paper|doctor)\b/, /^cp \S+ \S+$/];
/** Why a command is not run. */
const reasons: [command: RegExp, reason: string][] = [
  [/^npm ci$/, 'it installs what this test runs on'],
  [/^npm test$/, 'it would run this test again'],
  [/^npm run web$/, 'it serves until it is stopped; tests/processes/web.test.ts starts it'],
  [/^npm run knowledge$/, 'it is a part of npm test'],
  [/^npm run bench -- study$/, 'it measures for a minute, and tests/src/rules/review.test.ts judges the rules'],
  [/^npm run -s eval\b/, 'it measures, and tests/src/search judges the answers'],
  [/^docker (?:build|run|compose) /, 'it needs Docker; .github/workflows/ci.yml builds the image'],
  [/^systemctl /, 'it needs systemd and an installed unit'],
  [/^npm run backup\b/, 'it writes beside the program; tests/src/operate/backup.test.ts makes backups'],
  [/^npm run move\b/, 'it needs a second database; tests/src/operate/move.test.ts moves'],
];

describe('the commands of the papers', () => {
  it('are all known', () => {
    const all = pages.flatMap(commandsOf);
    expect(all.length).toBeGreaterThan(20);
    const kinds = [...runs, ...reasons.map(([command]) => command)];
    expect(all.filter(command => kinds.filter(kind => kind.test(command)).length !== 1)).toEqual([]);
    expect(kinds.filter(kind => !all.some(command => kind.test(command)))).toEqual([]);
  });

  const home = mkdtempSync(join(tmpdir(), 'smgov-docs-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  beforeAll(() => {
    for (const name of ['package.json', 'node_modules', 'src', 'adapters', 'tests', '.env.example'])
      symlinkSync(resolve(name), join(home, name));
    cpSync(guideFolder, join(home, guideFolder), { recursive: true });
    // So that the guide need not be learned once more.
    cpSync(join(inject('home'), 'data/cache'), join(home, 'data/cache'), { recursive: true });
    writeFileSync(join(home, 'questions.jsonl'), '{"id": "q1", "text": "what detects drift?"}\n');
    writeFileSync(join(home, 'answers.txt'), '1 A\n2 B\n');
  });

  /** A command as a person types it, in a folder of its own and with nothing of this machine's environment. */
  async function run(command: string): Promise<{ code: number | null; said: string }> {
    const { PATH, HOME } = process.env;
    // An import writes into its guide, so it gets the copy; the others get the guide whose cache is known.
    const guide = / import /.test(command) ? join(home, guideFolder) : resolve(guideFolder);
    const env = { ...compiled, PATH, HOME, KNOWLEDGE_DIR: guide, npm_config_update_notifier: 'false' };
    const child = spawn('sh', ['-c', command], { cwd: home, env, timeout: 60_000 });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (said += text));
    child.stdin.on('error', () => undefined).end('help\n');
    const [code] = await once(child, 'close');
    return { code, said };
  }

  // A page is read from its top to its end, so its commands run in that order; pages do not wait for each other.
  describe.concurrent('end well', () => {
    const seen = new Set<string>();
    const isNew = (command: string) => seen.size < seen.add(command).size;
    const commands = pages.map(page => [page, commandsOf(page).filter(one => isRun(one) && isNew(one))] as const);
    it.each(commands.filter(([, own]) => own.length > 0))('in %s', async (_, own) => {
      for (const command of own) {
        const { code, said } = await run(command);
        expect(code, `${command}\n${said}`).toBe(0);
      }
    });
  });
});

const isRun = (command: string) => runs.some(kind => kind.test(command));

describe('what the papers name', () => {
  const scripts = Object.keys(JSON.parse(textOf('package.json')).scripts);
  const top = readdirSync('.').filter(name => !['data', 'node_modules', '.git'].includes(name));
  const isPath = (word: string) =>
    /^[\w.<>*-]+(?:\/[\w.<>*-]+)*\/?$/.test(word) &&
    (/[\w>*]\.(?:ts|md|ya?ml|json|example)$/.test(word) ||
      (word.includes('/') && top.includes(word.split('/')[0] ?? '')));
  /** A path is meant from the root, from the page's folder, or, alone, somewhere in the program. */
  const exists = (page: string, path: string) => {
    const pattern = path.replace(/<\w+>/g, '*').replace(/\/$/, '');
    const anywhere = pattern.includes('/') ? [] : [`{src,adapters,tests}/**/${pattern}`];
    return globSync([pattern, join(dirname(page), pattern), ...anywhere]).length > 0;
  };
  const pathsOf = (page: string) => {
    const spans = [...textOf(page).matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, code = '']) => code);
    return unique([...spans, ...commandsOf(page)].flatMap(code => code.split(/[\s="',;|]+/)).filter(isPath));
  };
  const anchorsOf = (page: string) =>
    [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );

  it.each(pages)('%s names no script that is not there', page => {
    const named = [...textOf(page).matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)];
    expect(
      unique(named.map(([, script, short = '']) => script ?? short)).filter(name => !scripts.includes(name)),
    ).toEqual([]);
  });

  it.each(pages)('%s names no file that is not there', page => {
    expect(pathsOf(page).filter(path => !exists(page, path))).toEqual([]);
  });

  it('is found where paths stand', () => {
    expect(pathsOf('CONTRIBUTING.md')).toEqual(
      expect.arrayContaining([
        'src/chat.ts',
        'src/rules/',
        'adapters/<name>/',
        'tests/src/store',
        'knowledge/README.md',
      ]),
    );
    expect(exists('README.md', 'src/no-such.ts') || exists('README.md', 'no-such.ts')).toBe(false);
    expect(exists('knowledge/README.md', 'topics/<id>.md') && exists('README.md', 'imports.test.ts')).toBe(true);
  });

  it.each(pages)('%s links to what is there', page => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)/g)];
    const broken = links.filter(([, path = '', anchor = '']) => {
      const target = path === '' ? page : join(dirname(page), path);
      return !existsSync(target) || (anchor !== '' && !anchorsOf(target).includes(anchor));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

describe('what the papers leave out', () => {
  /** What stands in backticks in the first cells of a section's table, the first word of each. */
  const rowsOf = (page: string, heading: string) => {
    const section = textOf(page).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    const cells = [...section.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell);
    return cells.flatMap(cell => [...cell.matchAll(/`([\w.-]+)[^`]*`/g)].map(([, name = '']) => name));
  };

  it('is no command of the bot', () => {
    const told = rowsOf('README.md', 'What to type');
    expect(commandSpecs.map(({ words }) => words.split(' ')[0] ?? '').filter(word => !told.includes(word))).toEqual([]);
  });

  it('is no variable of the configuration, and .env.example has the same', () => {
    const known = [...textOf('src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name).sort();
    const samples = [...textOf('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(known).toContain('DATABASE_URL');
    expect(samples.sort()).toEqual(known);
    expect(rowsOf('docs/operating.md', 'Configuration').sort()).toEqual(known);
  });

  it('is no table of the database', () => {
    const tables = [
      ...globSync('src/store/{,study/,inbox/,installations/}migration*.ts')
        .map(textOf)
        .join('\n')
        .matchAll(/createTable\('(\w+)'\)/g),
    ].map(([, name]) => name);
    expect(tables).toContain('picks');
    expect(rowsOf('docs/operating.md', 'What is stored').sort()).toEqual(tables.sort());
  });
});

describe('the answer in the README', () => {
  it('is the one that the bot gives', async () => {
    const [, question = '', quoted = ''] = /^`\/smgov (.*)`\n\n((?:>.*\n)+)/m.exec(textOf('README.md')) ?? [];
    const plain = quoted.replace(/^> ?|\*\*|(?<=\s)_|_(?=\s)|<\/?sub>|.*<kbd>.*/gm, '');
    const said = askOnce({ ...(await library()), milliseconds: () => 0 }, question);
    expect(plain.split(/\n+/).filter(Boolean)).toEqual(said.split('\n'));
  });
});

describe('what GitHub reads', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/wrong-*.yml');

  it('proves a change by .ci/run', () => {
    const { jobs } = parse(textOf('.github/workflows/ci.yml'));
    expect(jobs.test.steps).toContainEqual({ run: '.ci/run' });
    expect(existsSync('.ci/run')).toBe(true);
  });

  it.each(forms)('%s is a form', file => {
    const { name, description, body } = parse(textOf(file));
    expect([name, description]).toEqual([expect.any(String), expect.any(String)]);
    const [hint, ...fields] = body;
    expect(hint).toEqual({ type: 'markdown', attributes: { value: expect.stringContaining('tokens') } });
    for (const field of fields)
      expect(field).toMatchObject({
        type: 'textarea',
        id: expect.any(String),
        attributes: { label: expect.any(String) },
      });
    expect(fields.map(({ id }: { id: string }) => id).slice(0, 3)).toEqual(['asked', 'answered', 'expected']);
  });

  it('has forms for answers and questions', () => expect(forms).toHaveLength(2));
});
