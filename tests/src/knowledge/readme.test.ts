import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadGuide } from '../../../src/knowledge/load.ts';
import { bankSchema, guideSchema, outsideSchema, topicSchema, wordsSchema } from '../../../src/knowledge/schema.ts';
import { guideFolder, secondGuideFolder } from '../prepared.ts';
import { copyOfGuide } from './guides.ts';

const page = `${guideFolder}/README.md`;

/** Where the authors' page explains the fields of each file. */
const explained: [heading: string, schema: z.ZodType][] = [
  ['The guide itself', guideSchema],
  ['A topic', topicSchema],
  ['A question of the quiz', bankSchema],
  ['Words', wordsSchema],
  ['Outside the guide', outsideSchema],
];

let sections: ReadonlyMap<string, string>;
beforeAll(async () => {
  // A sample of a topic has headings of its own, so only these begin a section.
  const headings = new RegExp(`^## (?=(?:${explained.map(([heading]) => heading).join('|')})$)`, 'm');
  const parts = (await readFile(page, 'utf8')).split(headings);
  sections = new Map(parts.map(part => [part.slice(0, part.indexOf('\n')), part]));
});

/** A field with what an author has to know of it; `row` is the outermost field, whose row of the table it is in. */
type Field = { row: string; name: string; optional: boolean; longest: number | undefined; values: string[] };
type Node = z.core.JSONSchema.JSONSchema;

function fieldsOf(schema: z.ZodType): Field[] {
  const node = z.toJSONSchema(schema, { io: 'input' }) as Node;
  return inside(node.type === 'array' ? (node.items as Node) : node, null);
}

function inside({ properties = {}, required = [] }: Node, outer: string | null): Field[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const own = value as Node;
    const item = own.type === 'array' ? (own.items as Node) : own;
    const row = outer ?? name;
    // What has a pattern too is an id or a command, whose length follows from what it refers to.
    const longest = item.pattern === undefined ? item.maxLength : undefined;
    const values = (item.enum ?? []).map(String);
    const optional = outer === null && !required.includes(name);
    return [{ row, name, optional, longest, values }, ...inside(item, row)];
  });
}

const rowOf = (heading: string, field: string) =>
  sections
    .get(heading)
    ?.split('\n')
    .find(line => line.startsWith(`| \`${field}\` |`)) ?? `no row for ${field} under ${heading}`;

describe('the page for authors', () => {
  it('is held against every field', () => {
    const names = explained.flatMap(([, schema]) => fieldsOf(schema).map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(['docs', 'triggers', 'difference', 'why', 'mentions', 'asks']));
  });

  it.each(explained)('explains the fields under “%s”', (heading, schema) => {
    for (const { row, name, optional, longest, values } of fieldsOf(schema)) {
      const line = rowOf(heading, row);
      for (const said of [name, ...values]) expect(line).toMatch(new RegExp(`\`${said}(?::[^\`]*)?\``));
      if (longest !== undefined) expect(line, name).toMatch(new RegExp(`\\b${longest}\\b`));
      if (name === row) expect(/Optional \|$/.test(line), `${name} is optional`).toBe(optional);
    }
  });

  it('explains no field that is not there', () => {
    for (const [heading, schema] of explained) {
      const rows = [...(sections.get(heading) ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
      const known = new Set(fieldsOf(schema).map(({ row }) => row));
      expect(rows.filter(name => name && /^[a-z]+$/.test(name))).toEqual([...known]);
    }
  });

  it('shows a topic and a question that can be loaded', async () => {
    const { folder, write } = await copyOfGuide();
    const blockOf = (heading: string, language: string) =>
      sections.get(heading)?.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
    await write('topics/green-tea.md', blockOf('A topic', 'text'));
    await write('quiz/green-tea.yaml', blockOf('A question of the quiz', 'yaml'));
    const guide = await loadGuide(folder);
    expect(guide.topics[0]?.passages.map(({ heading }) => heading)).toEqual(['', 'Example']);
    expect(guide.bank.map(({ id }) => id)).toContain('green-tea-07');
  });

  it('is no part of the guide in whose folder it stands', async () => {
    const { folder, write } = await copyOfGuide();
    await write('README.md', await readFile(page, 'utf8'));
    expect(await loadGuide(folder)).toEqual(await loadGuide(secondGuideFolder));
  });
});
