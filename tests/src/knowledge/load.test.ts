import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGuide } from '../../../src/knowledge/load.ts';
import { secondGuideFolder } from '../prepared.ts';
import { copyOfGuide, problemsOf } from './guides.ts';

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

  it('may have Windows line ends and a byte order mark', async () => {
    const { folder, write } = await copyOfGuide();
    for (const file of ['guide.yaml', green]) {
      const text = await readFile(`${folder}/${file}`, 'utf8');
      await write(file, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    }
    const loaded = await loadGuide(folder);
    expect(loaded).toEqual(await loadGuide(secondGuideFolder));
  });
});

describe('a broken guide', () => {
  it.each<[what: string, edit: Edit, said: string]>([
    ['an unknown field', [green, 'short:', '»shrot:'], 'shrot: there is no such field; remove it or mend its name'],
    ['one inside', [green, '  text: A', '  »txet: A'], 'tip.txet: there is no such field; remove it or mend its name'],
    ['a missing field', [green, 'id: green-tea\ntitle: Green tea', '»id: green-tea'], 'title: is missing; add text'],
    ['one missing inside', [green, 'tip:\n  text: A', '»tip:\n  txet: A'], 'tip.text: is missing; add text'],
    [
      'a number',
      [green, 'short: Green tea', '»short: 12'],
      'short: has to be text (in quotes, if it looks like a number)',
    ],
    ['a text for a list', [green, greenAliases, '»aliases: sencha\n'], 'aliases: has to be a list'],
    ['an empty list', [green, greenAliases, '»aliases: []\n'], 'aliases: give at least one name'],
    ['an empty item', [green, '- sencha', '- »""'], 'aliases.1: write something here'],
    ['an item over lines', [green, '- sencha', '- »"a\\nb"'], 'aliases.1: keep it on one line'],
    ['a text too long', [green, 'short: Green', `»short: ${'x'.repeat(30)}`], 'short: Too big'],
    ['an id that is none', [green, 'id: green', '»id: Green '], 'id: use lower-case words joined by hyphens'],
    ['another id', [green, 'id: green-tea', '»id: tea'], 'id: the file of "tea" has to be topics/tea.md'],
    [
      'an unknown neighbour',
      [green, '- topic: matcha', '- »topic: mate'],
      'neighbours.1.topic: "mate" is not another topic',
    ],
    [
      'itself as neighbour',
      [green, ': matcha', '»: green-tea'],
      'neighbours.1.topic: "green-tea" is not another topic',
    ],
    [
      "another's alias",
      [green, '- sencha', '- »ASSAM'],
      'aliases.1: "ASSAM" also names black-tea; keep it in one of them',
    ],
    ['no date', ['guide.yaml', 'checked: 2026-11-20', '»checked: soon'], 'checked: write a date such as 2026-11-23'],
    ['an odd command', ['guide.yaml', 'command: b', '»command: B'], 'command: use up to 32 lower-case letters'],
    ['a bare version', ['guide.yaml', 'version: "2.1"', '»version: 2.1'], 'version: has to be text (in quotes'],
    [
      'no file of a topic',
      ['guide.yaml', '- water', '- water\n  - »mate'],
      'topics.5: "mate" has no file; write topics/mate.md',
    ],
    [
      'a topic twice',
      ['guide.yaml', '- water', '- water\n  - »matcha'],
      'topics.5: "matcha" is listed twice; remove one',
    ],
    [
      'a topic unlisted',
      ['guide.yaml', firstTopics, '»topics:\n  - green-tea\n'],
      'topics: add "black-tea", which has a file',
    ],
    ['an open bracket', [green, 'aliases:\n', 'aliases: [\n»'], 'not valid YAML: '],
    ['a field twice', [green, 'short:', 'short: Tea\n»short:'], 'not valid YAML: Map keys must be unique'],
    [
      'a star before text',
      [green, 'answer: Green tea', 'answer: »*Green* tea'],
      '"*Green*" is a reference in YAML; put the text in quotes',
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
        `guide.yaml:${title}: tagLine: there is no such field; remove it or mend its name`,
        'guide.yaml:1: tagline: is missing; add text (in quotes, if it looks like a number)',
        'outside.yaml:1: names: has to be a list',
        `topics/green-tea.md:${alias}: aliases.1: "Assam" also names black-tea; keep it in one of them`,
        `topics/matcha.md:${markdown}: a listItem holds one paragraph and nothing else`,
        `topics/oolong.md:${neighbour}: neighbours.1.topic: "mate" is not another topic`,
        `topics/water.md:${field}: short: has to be text (in quotes, if it looks like a number)`,
        'words.yaml:2: synonyms.0: a group has at least two members',
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
      'words.yaml:3: mentions.gong fu.1: there is no topic "mate"',
    ]);
  });

  it('without topics names each that has no file', async () => {
    const { folder, remove } = await copyOfGuide();
    await remove('topics');
    const problems = await problemsOf(folder, loadGuide(folder));
    expect(problems).toHaveLength(5);
    expect(problems[0]).toBe(
      'guide.yaml:8: topics.0: "green-tea" has no file; write topics/green-tea.md or remove it here',
    );
  });

  it.each(['no-such-folder', 'guide.yaml'])('is no folder: %s', async name => {
    const { folder } = await copyOfGuide();
    expect(await problemsOf(folder, loadGuide(`${folder}/${name}`))).toEqual([
      `${name}/guide.yaml:1: there is no such file; KNOWLEDGE_DIR has to name a guide folder`,
    ]);
  });

  it('that may not be read says why', async () => {
    const { folder, remove } = await copyOfGuide();
    await remove('topics/water.md');
    await mkdir(join(folder, 'topics/water.md'));
    expect(await problemsOf(folder, loadGuide(folder))).toEqual([
      'topics/water.md: cannot be read (EISDIR); check its permissions',
    ]);
  });
});
