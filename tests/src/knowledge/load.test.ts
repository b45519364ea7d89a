import { chmod, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGuide } from '../../../src/knowledge/load.ts';
import { secondGuideFolder } from '../prepared.ts';
import { copyOfGuide, problemsOf, withoutRoot } from './guides.ts';

const green = 'topics/green-tea.md';
const greenAliases = 'aliases:\n  - green tea\n  - sencha\n  - longjing\n';
const firstTopics = 'topics:\n  - green-tea\n  - black-tea\n';

/** The file, the text in it, and what stands there instead, with a "»" where the problem is. */
type Edit = [file: string, from: string, to: string];

describe('a guide', () => {
  it('on another subject loads, without words.yaml and outside.yaml', async () => {
    const guide = await loadGuide(secondGuideFolder);
    expect(guide).toMatchObject({ subject: 'Tea', command: 'brew', words: { synonyms: [] }, outside: { names: [] } });
    expect(guide.topics.map(({ id }) => id)).toEqual(['green-tea', 'black-tea', 'oolong', 'matcha', 'water']);
    const [tea] = guide.topics;
    expect(tea?.passages.map(({ heading }) => heading)).toEqual(['', 'How to brew', 'Example']);
    expect(tea?.passages[1]).toEqual({
      heading: 'How to brew',
      parts: [
        {
          kind: 'list',
          items: [
            [{ text: 'water at 70 to 80 °C' }],
            [{ text: 'about 2 g of leaves for 100 ml' }],
            [{ text: 'one to three minutes' }],
          ],
        },
      ],
      text: '- water at 70 to 80 °C\n- about 2 g of leaves for 100 ml\n- one to three minutes',
    });
  });
});

describe('a broken guide', () => {
  it.each<[what: string, edit: Edit, said: string]>([
    ['an unknown field', [green, 'short:', '»shrot:'], 'shrot: there is no such field; did you mean "short"?'],
    ['one inside', [green, '  text: A', '  »txet: A'], 'tip, txet: there is no such field; did you mean "text"?'],
    [
      'one far from all',
      [green, 'short:', '»colour: green\nshort:'],
      'colour: there is no such field; remove it or mend',
    ],
    ['a missing field', [green, 'id: green-tea\ntitle: Green tea', '»id: green-tea'], 'title: is missing; add text'],
    ['one missing inside', [green, 'tip:\n  text: A', '»tip:\n  colour: A'], 'tip, text: is missing; add text'],
    [
      'a number',
      [green, 'short: Green tea', '»short: 12'],
      'short: has to be text; put it in quotes, as YAML takes it for a number',
    ],
    ['a text for a list', [green, greenAliases, '»aliases: sencha\n'], 'aliases: has to be a list'],
    ['an empty list', [green, greenAliases, '»aliases: []\n'], 'aliases: give at least one name'],
    ['an empty item', [green, '- sencha', '- »""'], 'aliases 2: write something here'],
    ['an item over lines', [green, '- sencha', '- »"a\\nb"'], 'aliases 2: keep it on one line'],
    [
      'a text too long',
      [green, 'short: Green', `»short: ${'x'.repeat(30)}`],
      'short: has 34 characters; keep it within 30',
    ],
    ['an id that is none', [green, 'id: green', '»id: Green '], 'id: use lower-case words joined by hyphens'],
    ['another id', [green, 'id: green-tea', '»id: tea'], 'id: the file of "tea" has to be topics/tea.md'],
    [
      'an unknown neighbour',
      [green, '- topic: matcha', '- »topic: mate'],
      'neighbours 2, topic: "mate" is not another topic',
    ],
    [
      'itself as neighbour',
      [green, ': matcha', '»: green-tea'],
      'neighbours 2, topic: "green-tea" is not another topic',
    ],
    [
      "another's alias",
      [green, '- sencha', '- »ASSAM'],
      'aliases 2: "ASSAM" also names black-tea; keep it in one of them',
    ],
    ['no date', ['guide.yaml', 'checked: 2026-11-20', '»checked: soon'], 'checked: write a date such as 2026-11-23'],
    ['an odd command', ['guide.yaml', 'command: b', '»command: B'], 'command: use up to 32 lower-case letters'],
    ['a bare version', ['guide.yaml', 'version: "2.1"', '»version: 2.1'], 'version: has to be text; put it in quotes'],
    [
      'no file of a topic',
      ['guide.yaml', '- water', '- water\n  - »mate'],
      'topics 6: "mate" has no file; write topics/mate.md',
    ],
    [
      'a topic twice',
      ['guide.yaml', '- water', '- water\n  - »matcha'],
      'topics 6: "matcha" is listed twice; remove one',
    ],
    [
      'a topic unlisted',
      ['guide.yaml', firstTopics, '»topics:\n  - green-tea\n'],
      'topics: add "black-tea", which has a file',
    ],
    ['an open bracket', [green, 'aliases:\n', 'aliases: [\n»'], 'not valid YAML: '],
    [
      'a field twice',
      [green, 'short:', 'short: Tea\n»short:'],
      'not valid YAML: this field stands here twice; keep one of them',
    ],
    [
      'a star before text',
      [green, 'answer: Green tea', 'answer: »*Green* tea'],
      '"*Green*" is a mark of YAML here; put the text in quotes',
    ],
    ['a block of code', [green, '## Example\n', '## Example\n»```\ncode\n```\n'], '"code" cannot be shown in chat'],
    ['HTML', [green, 'The heat', '»The <b>heat</b>'], '"html" cannot be shown in chat'],
    ['a list in a list', [green, '- one to', '»- one\n  - to'], 'a listItem holds one paragraph and nothing else'],
    ['a deep heading', [green, '## Example', '»### Example'], 'headings of a topic have two marks: "## …"'],
    ['a bare heading', [green, '## Example', '»## Nothing\n\n## Example'], 'write something below this heading'],
    ['a heading first', [green, '---\nThe', '---\n»## Why\nThe'], 'write a text below the fields'],
    ['no text', ['topics/oolong.md', '---\nHow far', '---\n»## How far'], 'write a text below the fields'],
    ['no fields', [green, '---\nid: green-tea', '»id: green-tea'], 'begin with the fields of the topic'],
  ])('with %s says where and how to mend it', async (_, [file, from, to], said) => {
    const { folder, edit } = await copyOfGuide();
    const line = await edit(file, from, to);
    const problems = await problemsOf(folder, loadGuide(folder));
    expect(problems).toContainEqual(expect.stringContaining(`${file}:${line}: ${said}`));
  });

  it('says all of its problems at once, and none twice', async () => {
    const { folder, edit, write, remove } = await copyOfGuide();
    const title = await edit('guide.yaml', 'tagline:', '»tagLine:');
    const alias = await edit(green, '- sencha', '- »Assam');
    const neighbour = await edit('topics/oolong.md', '- topic: green-tea', '- »topic: mate');
    const markdown = await edit('topics/matcha.md', '\n- sift', '\n»- - sift');
    const field = await edit('topics/water.md', 'short: Water', '»short: 1');
    await write('words.yaml', 'synonyms:\n  - [steep]\nmentions:\n  gaiwan: [oolong]\n');
    await write('outside.yaml', 'names: tea bags\n');
    const problems = await problemsOf(folder, loadGuide(folder));
    expect(problems.toSorted()).toEqual(
      [
        `guide.yaml:${title}: tagLine: there is no such field; did you mean "tagline"?`,
        'outside.yaml:1: names: has to be a list',
        `topics/green-tea.md:${alias}: aliases 2: "Assam" also names black-tea; keep it in one of them`,
        `topics/matcha.md:${markdown}: a listItem holds one paragraph and nothing else`,
        `topics/oolong.md:${neighbour}: neighbours 2, topic: "mate" is not another topic`,
        `topics/water.md:${field}: short: has to be text; put it in quotes, as YAML takes it for a number`,
        'words.yaml:2: synonyms 1: a group has at least two members',
      ].toSorted(),
    );
    await remove('guide.yaml');
    expect(await problemsOf(folder, loadGuide(folder))).toEqual([
      'guide.yaml:1: there is no such file; KNOWLEDGE_DIR has to name a guide folder',
    ]);
  });

  it('mentions no unknown topic', async () => {
    const { folder, write } = await copyOfGuide();
    await write('words.yaml', 'mentions:\n  gaiwan: [oolong]\n  gong fu: [oolong, mate]\n');
    expect(await problemsOf(folder, loadGuide(folder))).toEqual([
      'words.yaml:3: mentions, gong fu 2: there is no topic "mate"',
    ]);
  });

  it('without topics names each that has no file', async () => {
    const { folder, remove } = await copyOfGuide();
    await remove('topics');
    const problems = await problemsOf(folder, loadGuide(folder));
    expect(problems).toHaveLength(5);
    expect(problems[0]).toBe(
      'guide.yaml:8: topics 1: "green-tea" has no file; write topics/green-tea.md or remove it here',
    );
  });

  it.each(['no-such-folder', 'guide.yaml/inside'])('is no folder: %s', async name => {
    const { folder } = await copyOfGuide();
    expect(await problemsOf(folder, loadGuide(`${folder}/${name}`))).toEqual([
      `${name}/guide.yaml:1: there is no such file; KNOWLEDGE_DIR has to name a guide folder`,
    ]);
  });

  it('is a file', async () => {
    const { folder } = await copyOfGuide();
    expect(await problemsOf(folder, loadGuide(`${folder}/guide.yaml`))).toEqual([
      'guide.yaml: is a file; KNOWLEDGE_DIR has to name a guide folder',
    ]);
  });

  it.each(['', 'topics', 'quiz'])('has a folder that may not be read: "%s"', async inside => {
    const { folder } = await guideInTheOpen();
    await chmod(join(folder, inside), 0o000);
    const problems = await withoutRoot(() => problemsOf(folder, loadGuide(folder)));
    await chmod(join(folder, inside), 0o755);
    expect(problems).toEqual([
      `${inside || folder}: may not be read by the bot; check its permissions and those of its folders`,
    ]);
  });
});

/** A copy of a guide that others than its owner may read. */
async function guideInTheOpen() {
  const copy = await copyOfGuide();
  await chmod(copy.folder, 0o755);
  return copy;
}

const everyFile = ['guide.yaml', green, 'words.yaml', 'outside.yaml', 'quiz/green-tea.yaml'];

describe('a file of the guide', () => {
  type Make = (path: string) => Promise<unknown>;
  const unreadable: [what: string, make: Make, said: string][] = [
    ['may not be read', path => writeFile(path, '', { mode: 0o000 }), 'may not be read by the bot'],
    ['is a link to nothing', path => symlink('nowhere', path), 'is a link that leads to nothing'],
    ['is a link to itself', path => symlink(path, path), 'is a link that leads in a circle'],
    ['is a folder', path => mkdir(path), 'is a folder'],
    ['is UTF-16', path => writeFile(path, '\ufeffa: b\n', 'utf16le'), ':1: is saved as UTF-16; save it as UTF-8'],
    ['is Latin-1', path => writeFile(path, 'a: b\n\nc: gr\xfcn\n', 'latin1'), ':3: is not UTF-8'],
    ['has lost a letter', path => writeFile(path, 'a: b\nc: gr\ufffdn\n'), ':2: holds "\ufffd"'],
  ];
  const cases = everyFile.flatMap(file => unreadable.map(([what, make, said]) => ({ file, what, make, said })));
  it.each(cases)('$file that $what is told as that, and as nothing else', async ({ file, make, said }) => {
    const { folder } = await guideInTheOpen();
    await rm(join(folder, file), { recursive: true, force: true });
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await make(join(folder, file));
    const problems = await withoutRoot(() => problemsOf(folder, loadGuide(folder)));
    expect(problems).toEqual([expect.stringContaining(said.startsWith(':') ? `${file}${said}` : `${file}: ${said}`)]);
  });

  it('may have the mark of UTF-8 and any line end, wherever it stands', async () => {
    for (const [mark, end] of [
      ['\ufeff', '\r\n'],
      ['\ufeff', '\r'],
      ['', '\r'],
    ] as const) {
      const { folder, write } = await copyOfGuide();
      await write('words.yaml', 'synonyms:\n  - [brew, steep]\n');
      await write('outside.yaml', 'names:\n  - coffee\n');
      const plain = await loadGuide(folder);
      for (const file of everyFile)
        await write(file, mark + (await readFile(join(folder, file), 'utf8')).replaceAll('\n', end));
      expect(await loadGuide(folder)).toEqual(plain);
      expect(plain.bank).toHaveLength(8);
    }
  });

  it('keeps its line numbers where lines end as on old computers', async () => {
    const { folder, write, edit } = await copyOfGuide();
    const line = await edit(green, 'short:', '»shrot:');
    await write(green, (await readFile(join(folder, green), 'utf8')).replaceAll('\n', '\r'));
    expect((await problemsOf(folder, loadGuide(folder))).join()).toContain(`${green}:${line}: shrot`);
  });
});

describe('beside the files of a guide', () => {
  const leftBehind: [name: string, make: (path: string) => Promise<unknown>][] = [
    ['.#water.md', path => symlink('ann@host.123:456', path)],
    ['#water.md#', path => writeFile(path, 'x')],
    ['._water.md', path => writeFile(path, Buffer.from([0, 5, 22, 7, 0xff]))],
    ['.water.md.swp', path => writeFile(path, 'x')],
    ['water.md~', path => writeFile(path, 'x')],
    ['water.md.bak', path => writeFile(path, 'x')],
    ['~$water.md', path => writeFile(path, 'x')],
    ['.DS_Store', path => writeFile(path, 'x')],
    ['Thumbs.db', path => writeFile(path, 'x')],
    ['.hidden', path => mkdir(path)],
    ['__MACOSX', path => mkdir(path)],
    ['leaf.jpg', path => writeFile(path, 'x')],
  ];
  it.each(leftBehind)('%s is nobody’s concern', async (name, make) => {
    const { folder } = await copyOfGuide();
    const loaded = await loadGuide(folder);
    for (const inside of ['', 'topics', 'quiz']) {
      await make(join(folder, inside, name));
      await make(join(folder, inside, name.replace('.md', '.yaml'))).catch(() => undefined);
    }
    expect(await loadGuide(folder)).toEqual(loaded);
  });

  const odd: [file: string, said: string][] = [
    ['topics/mate.markdown', 'is not read, as its name does not end in ".md"; rename it or move it elsewhere'],
    ['topics/mate.MD', 'is not read, as its name does not end in ".md"'],
    ['topics/mate.md.txt', 'is not read, as its name does not end in ".md"'],
    [
      'topics/Mate Tea.md',
      'is not read, as its name is no id; call it by lower-case words joined by hyphens, such as "mate-tea.md"',
    ],
    [
      'topics/water (1).md',
      'is not read, as its name is no id; call it by lower-case words joined by hyphens, such as "water-1.md"',
    ],
    ['topics/Thé.md', 'is not read, as its name is no id'],
    ['topics/茶.md', 'is not read, as its name is no id'],
    ['quiz/water.yml', 'is not read, as its name does not end in ".yaml"'],
    ['quiz/Water.yaml', 'is not read, as its name is no id'],
    ['word.yaml', "is not read; if it is the guide's words.yaml, rename it"],
    ['words.yml', "is not read; if it is the guide's words.yaml, rename it"],
    ['Outside.yaml', "is not read; if it is the guide's outside.yaml, rename it"],
    ['outside.yaml.txt', "is not read; if it is the guide's outside.yaml, rename it"],
  ];
  it.each(odd)('%s is told to be odd', async (file, said) => {
    const { folder, write } = await copyOfGuide();
    await write(file, '');
    expect(await problemsOf(folder, loadGuide(folder))).toEqual([expect.stringContaining(`${file}: ${said}`)]);
  });

  it.each(['topics/leaves', 'topics/water-2.md', 'quiz/water.yaml'])('the folder %s is told to be odd', async name => {
    const { folder, remove } = await copyOfGuide();
    await remove('quiz');
    await mkdir(join(folder, name), { recursive: true });
    expect(await problemsOf(folder, loadGuide(folder))).toEqual([expect.stringContaining(`${name}: is a folder`)]);
  });

  it('a guide.yaml under another name is found', async () => {
    const { folder } = await copyOfGuide();
    await rename(join(folder, 'guide.yaml'), join(folder, 'guide.yml'));
    expect(await problemsOf(folder, loadGuide(folder))).toEqual([
      'guide.yaml:1: there is no such file; rename "guide.yml"',
    ]);
  });

  it.runIf(process.platform !== 'win32')('a device is not read for ever', async () => {
    const { folder } = await copyOfGuide();
    await symlink('/dev/zero', join(folder, 'words.yaml'));
    expect(await problemsOf(folder, loadGuide(folder))).toEqual([
      'words.yaml: is neither a file nor a folder; put a file with text in its place',
    ]);
  });

  it('the name of a file cannot act on a terminal', async () => {
    const { folder, write } = await copyOfGuide();
    await write('topics/\u001b]0;mine\u0007\u202ewater\n.md', '');
    const problems = await problemsOf(folder, loadGuide(folder));
    expect(problems).toEqual([expect.stringContaining('is no id')]);
    expect(problems.join()).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });
});
