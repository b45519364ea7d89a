import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { didYouMean, nearest } from '../../../src/knowledge/near.ts';
import { fieldName, inPlainWords, saidOf } from '../../../src/knowledge/plain-words.ts';
import { bankSchema, guideSchema, outsideSchema, topicSchema, wordsSchema } from '../../../src/knowledge/schema.ts';
import { readYaml } from '../../../src/knowledge/yaml.ts';

const option = { text: 'Sencha', why: 'It is steamed.' };

/** A value of each schema that has every field, so that each constraint can be broken by changing one place. */
const whole: [name: string, schema: z.ZodType, value: unknown][] = [
  [
    'guide.yaml',
    guideSchema,
    {
      ...{ title: 'Tea', subject: 'Tea', version: '1', checked: '2026-11-20', command: 'brew', tagline: 'Brew.' },
      ...{ docs: 'https://example.com', topics: ['green-tea'], examples: ['why?'] },
    },
  ],
  [
    'a topic',
    topicSchema,
    {
      ...{ id: 'green-tea', title: 'Green tea', short: 'Green tea', section: 'Leaves', aliases: ['green tea'] },
      ...{ nicknames: ['green'], answer: 'It is green.', tip: { text: 'Cool it.', triggers: ['cool'] } },
      ...{ triggers: ['green'], neighbours: [{ topic: 'oolong', difference: 'It is not.' }] },
      ...{ cheatsheet: 'A light cup', asked: ['why?'] },
    },
  ],
  [
    'a file of questions',
    bankSchema,
    [
      {
        ...{ id: 'green-tea-01', kind: 'scenario', difficulty: 1, also: 'oolong', stem: 'What?' },
        ...{ options: [{ ...option, right: true }, option, option, option], tip: 'Cool.', section: 'Leaves' },
      },
    ],
  ],
  ['words.yaml', wordsSchema, { synonyms: [['brew', 'steep']], mentions: { gaiwan: ['oolong'] } }],
  [
    'outside.yaml',
    outsideSchema,
    { names: ['coffee'], terms: ['crema'], asks: ['what does it cost'], asked: { other: ['why?'] } },
  ],
];

/** Whatever YAML or a cell of a table can hold in a wrong place. */
const wrongValues: unknown[] = [
  ...[undefined, null, '', ' ', 'a\nb', 'a\u2028b', 'a\u0007b', '\ud800', 'x'.repeat(1_000), 'No id!', 'http//x'],
  ...[0, 12, 1.5, -1, Number.NaN, true, false, [], [[]], {}, { colour: 'red' }],
  ...[
    ['a'],
    ['a', 'a', 'a', 'a', 'a', 'a', 'a'],
    { '': [] },
    { 'a\nb': [] },
    new Array(9).fill({ text: 'a', why: 'b' }),
  ],
];

type Place = { path: PropertyKey[]; change(value: unknown): unknown };

/** Every place in a value: the whole, each field, each entry. */
function placesIn(value: unknown, path: PropertyKey[] = []): Place[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const here: Place = { path, change: instead => instead };
  return [
    here,
    ...inside.flatMap(([key, part]) =>
      placesIn(part, [...path, Array.isArray(value) ? Number(key) : key]).map(place => ({
        path: place.path,
        change: (instead: unknown) =>
          Array.isArray(value)
            ? value.with(Number(key), place.change(instead))
            : { ...(value as object), [key]: place.change(instead) },
      })),
    ),
  ];
}

const problemsOf = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value, { error: inPlainWords });
  return error ? saidOf(schema, value, error.issues) : [];
};

/** Words of zod, of JavaScript and of patterns, which no author has to know. */
const jargon =
  /\b(?:invalid|expected|received|too (?:big|small)|string|array|object|record|boolean|integer|int|number_|NaN|undefined|null|regex|pattern|enum|literal|refine|unrecognized|keys?|type|schema)\b|[<>]=|[\\^$]/i;

describe.each(whole)('what is wrong with %s', (_, schema, value) => {
  it('is nothing where nothing is', () => {
    expect(problemsOf(schema, value)).toEqual([]);
  });

  it('is said in plain words, whatever stands at whichever place', () => {
    const said = new Map<string, string>();
    for (const place of placesIn(value))
      for (const wrong of wrongValues)
        for (const { path, text } of problemsOf(schema, place.change(wrong)))
          said.set(text, `${fieldName(path)}, where ${fieldName(place.path)} is ${JSON.stringify(wrong)}`);
    expect(said.size).toBeGreaterThan(5);
    expect([...said].filter(([text]) => jargon.test(text) || text.length < 10)).toEqual([]);
  });

  it('names the place at which it is', () => {
    for (const place of placesIn(value))
      for (const { path } of problemsOf(schema, place.change(new Date(0))))
        expect(path.slice(0, place.path.length), fieldName(path)).toEqual(place.path);
  });
});

describe('the words for a problem', () => {
  const topic = (front: string) => readYaml('a.md', front, topicSchema).problems.map(({ message }) => message);
  const question = (text: string) => readYaml('a.yaml', text, bankSchema).problems.map(({ message }) => message);

  it.each<[front: string, said: string]>([
    [`short: ${'x'.repeat(34)}`, 'short: has 34 characters; keep it within 30'],
    ['short:', 'short: is empty; add text'],
    ['short: 12', 'short: has to be text; put it in quotes, as YAML takes it for a number'],
    ['short: true', 'short: has to be text; put it in quotes, as YAML takes it for a yes or no'],
    ['asked:\n  - is it so: yes?', 'asked 1: has to be text; put it in quotes, as ": " stands in it'],
    ['short: [a]', 'short: has to be text'],
    ['aliases: tea', 'aliases: has to be a list'],
    ['tip: Cool it.', 'tip: has to hold fields of its own, each with a name and a ":"'],
    ['id: ABC', 'id: use lower-case words joined by hyphens, such as "green-tea"'],
    [
      `id: ${'a'.repeat(25)}`,
      'id: has 25 characters; keep ids within 24: they travel in buttons, where space is short',
    ],
    ['short: "a\\ab"', 'short: holds the character U+0007; remove it'],
    ['answer: "a\\u2028b"', 'answer: keep it on one line'],
    ['titel: Tea', 'titel: there is no such field; did you mean "title"?'],
    ['Titel: Tea', 'Titel: there is no such field; did you mean "title"?'],
    ['cheat sheet: Tea', 'cheat sheet: there is no such field; did you mean "cheatsheet"?'],
    ['neighbors: []', 'neighbors: there is no such field; did you mean "neighbours"?'],
    ['tip:\n  triger: [a]', 'tip, triger: there is no such field; did you mean "triggers"?'],
    ['colour: red', 'colour: there is no such field; remove it or mend its name'],
  ])('%j reads %j', (front, said) => {
    expect(topic(front)).toContain(said);
  });

  it.each<[text: string, said: string]>([
    ['- id: a-1\n  kind: scenarios', 'a-1, kind: has to be one of scenario, definition'],
    ['- id: a-1\n  kind: scenarios', 'not-true; did you mean "scenario"?'],
    ['- kind: riddle', 'entry 1, kind: has to be one of'],
    ['- id: a-1\n  difficulty: hard', 'a-1, difficulty: write 1, 2 or 3'],
    ['- id: a-1\n  difficulty: 4', 'a-1, difficulty: write 1, 2 or 3'],
    ['- id: a-1\n  options:\n    - right: no', 'a-1, options 1, right: write "right: true" at what is right'],
    ['- id: a-1\n  options:\n    - txt: a', 'a-1, options 1, txt: there is no such field; did you mean "text"?'],
    ['- id: a-1\n  options: [a]', 'a-1, options: give four options, or five of which two are right'],
    ['- id: a-1\n  options: none', 'a-1, options: has to be a list'],
  ])('%j reads %j', (text, said) => {
    expect(question(text).join('\n')).toContain(said);
  });

  it('says of what is of the wrong kind nothing else', () => {
    expect(question('- id: a-1\n  options: none').filter(said => said.includes('options'))).toHaveLength(1);
  });

  it('tells a misspelt field once, and both where both names are there', () => {
    expect(topic('titel: Tea').filter(said => said.startsWith('title'))).toEqual([]);
    expect(topic('titel: Tea\ntitle: Tea')).toContain('titel: there is no such field; remove it or mend its name');
  });

  it.each<[yaml: string, line: number, said: string]>([
    ['a: b\nanswer: Note: tea', 2, 'a text with ": " in it needs quotes around it'],
    ['answer: @home', 1, 'a text cannot begin with this sign; put it in quotes'],
    ['answer: `code`', 1, 'a text cannot begin with this sign; put it in quotes'],
    ['a: b\na: c', 2, 'this field stands here twice; keep one of them'],
    ['a:\n\t- b', 2, 'begin the line with blanks in place of the tab'],
    ['a: b\n---\nc: d', 2, 'a line "---" or "..." ends the file here; remove it'],
    ['title\nshort: b', 1, 'there is a name without a ":" behind it'],
    ['answer: &tea is green', 1, '"&tea" is a mark of YAML here; put the text in quotes'],
    ['answer: !tea is green', 1, '"!tea" is a mark of YAML here; put the text in quotes'],
    ['answer: *tea', 1, '"*tea" is a mark of YAML here; put the text in quotes'],
    [`a: ${'['.repeat(20_000)}`, 1, 'there are more lists and fields inside each other than can be read'],
  ])('%j says so at its line', (yaml, line, said) => {
    const { problems } = readYaml('a.yaml', yaml, topicSchema);
    expect(problems).toContainEqual({ file: 'a.yaml', line, message: expect.stringContaining(said) });
  });
});

describe('what was meant', () => {
  const fields = ['id', 'title', 'short', 'tip', 'text', 'aliases', 'triggers', 'neighbours', 'asked'];
  it.each([
    ['titel', 'title'],
    ['TITLE', 'title'],
    ['shrot', 'short'],
    ['alias', 'aliases'],
    ['trigger', 'triggers'],
    ['neighbors', 'neighbours'],
    ['tipp', 'tip'],
    ['aksed', 'asked'],
  ])('by %s is %s', (written, meant) => {
    expect(nearest(written, fields)).toBe(meant);
    expect(didYouMean(written, fields)).toBe(`; did you mean "${meant}"?`);
  });

  it.each(['', 'colour', 'x', 'tea', '☕', 'a'.repeat(10_000), '__proto__'])('by %s is nothing', written => {
    expect(didYouMean(written, fields)).toBe('');
  });
});
