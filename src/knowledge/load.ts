import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { StartError } from '../errors.ts';
import { readMarkdown } from '../text/markdown.ts';
import { plainText } from '../text/plain.ts';
import { type BankRead, bankFile, bankProblems, questionsOf, readBankFile } from './bank.ts';
import type { Guide, Topic } from './guide.ts';
import { type GuideFile, guideSchema, outsideSchema, topicSchema, type Words, wordsSchema } from './schema.ts';
import { type Problem, type Read, readYaml } from './yaml.ts';

/** Reads a whole guide from a folder. Rejects with a `StartError` that lists every problem as `file:line: what to do`. */
export async function loadGuide(folder: string): Promise<Guide> {
  const { guide, problems } = await readGuide(folder);
  if (guide && problems.length === 0) return guide;
  throw new StartError(problems.map(problem => problemLine(folder, problem)));
}

export const problemLine = (folder: string, { file, line, message }: Problem): string =>
  `${join(folder, file)}:${line}: ${message}`;

/** A topic's file. Its name is the id that counts, so that a broken file is not reported as a missing one too. */
type TopicRead = Read<Topic> & { id: string };

/** A folder as it was read. `guide` is null where a file could not be understood. */
export type GuideRead = { guide: Guide | null; topics: TopicRead[]; bank: BankRead[]; problems: Problem[] };

/** Reads a whole guide with all of its problems, and what is needed to point at a line of a topic. */
export async function readGuide(folder: string): Promise<GuideRead> {
  const source = await readText(folder, 'guide.yaml');
  if (source === null) {
    const message = 'there is no such file; KNOWLEDGE_DIR has to name a guide folder';
    return { guide: null, topics: [], bank: [], problems: [{ file: 'guide.yaml', line: 1, message }] };
  }
  const about = readYaml('guide.yaml', source, guideSchema);
  const topics = await readTopics(folder);
  const words = await readOptional(folder, 'words.yaml', wordsSchema);
  const outside = await readOptional(folder, 'outside.yaml', outsideSchema);
  const bank = await readBank(folder);
  const ids = new Set(topics.map(({ id }) => id));
  const problems = [
    ...[about, ...topics, ...bank, words, outside].flatMap(read => read.problems),
    ...topicListProblems(about, ids),
    ...mentionProblems(words, ids),
    ...topics.flatMap(topic => neighbourProblems(topic, ids)),
    ...aliasProblems(topics),
    ...bankProblems(bank, new Map(topics.map(({ id, value }) => [id, value]))),
  ];
  if (!about.value || !words.value || !outside.value) return { guide: null, topics, bank, problems };
  const order = about.value.topics;
  const guide = {
    ...about.value,
    topics: order.flatMap(id => topics.find(topic => topic.id === id)?.value ?? []),
    bank: questionsOf(order.flatMap(id => bank.filter(({ topic }) => topic === id))),
    words: words.value,
    outside: outside.value,
  };
  return { guide, topics, bank, problems };
}

async function readOptional<T extends z.ZodType>(folder: string, file: string, schema: T): Promise<Read<z.infer<T>>> {
  return readYaml(file, (await readText(folder, file)) ?? '', schema);
}

async function readTopics(folder: string): Promise<TopicRead[]> {
  const ids = await namesIn(folder, 'topics', '.md');
  return Promise.all(ids.map(async id => readTopic(id, (await readText(folder, `topics/${id}.md`)) ?? '')));
}

async function readBank(folder: string): Promise<BankRead[]> {
  const ids = await namesIn(folder, 'quiz', '.yaml');
  return Promise.all(ids.map(async id => readBankFile(id, (await readText(folder, bankFile(id))) ?? '')));
}

/** The names, without their ending, of the files in a folder that may be missing. */
async function namesIn(folder: string, inside: string, ending: string): Promise<string[]> {
  const files = await readdir(join(folder, inside)).catch(() => []);
  return files
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length))
    .sort();
}

function readTopic(id: string, source: string): TopicRead {
  const file = `topics/${id}.md`;
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  const front = readYaml(file, match?.[1] ?? '', topicSchema, 2);
  if (!match) {
    const message = 'begin with the fields of the topic, between two lines "---"';
    return { ...front, id, value: null, problems: [{ file, line: 1, message }] };
  }
  const bodyStart = match[0].split('\n').length - 1;
  const body = readMarkdown(source.slice(match[0].length));
  const problems = [
    ...front.problems,
    ...body.problems.map(({ line, message }) => ({ file, line: line + bodyStart, message })),
  ];
  if (body.sections[0]?.heading !== '') {
    problems.push({ file, line: bodyStart + 1, message: 'write a text below the fields, before any "## " heading' });
  }
  if (front.value && front.value.id !== id) {
    problems.push(front.at(['id'], `the file of "${front.value.id}" has to be topics/${front.value.id}.md`));
  }
  const passages = body.sections.map(({ heading, parts }) => ({
    heading,
    parts,
    text: plainText({ parts, buttons: [] }),
  }));
  return { ...front, id, value: front.value && { ...front.value, passages }, problems };
}

function topicListProblems({ value, at }: Read<GuideFile>, ids: ReadonlySet<string>): Problem[] {
  if (!value) return [];
  const listed = value.topics;
  const wrong = listed.flatMap((id, i) => [
    ...(ids.has(id) ? [] : [at(['topics', i], `"${id}" has no file; write topics/${id}.md or remove it here`)]),
    ...(listed.indexOf(id) === i ? [] : [at(['topics', i], `"${id}" is listed twice; remove one of them`)]),
  ]);
  const unlisted = [...ids]
    .filter(id => !listed.includes(id))
    .map(id => at(['topics'], `add "${id}", which has a file`));
  return [...wrong, ...unlisted];
}

function mentionProblems({ value, at }: Read<Words>, ids: ReadonlySet<string>): Problem[] {
  return Object.entries(value?.mentions ?? {}).flatMap(([name, topics]) =>
    topics.flatMap((id, i) => (ids.has(id) ? [] : [at(['mentions', name, i], `there is no topic "${id}"`)])),
  );
}

function neighbourProblems({ id, value, at }: TopicRead, ids: ReadonlySet<string>): Problem[] {
  return (value?.neighbours ?? []).flatMap(({ topic }, i) =>
    topic !== id && ids.has(topic) ? [] : [at(['neighbours', i, 'topic'], `"${topic}" is not another topic`)],
  );
}

/** One name for two topics would send half of its askers to the wrong one. */
function aliasProblems(topics: readonly TopicRead[]): Problem[] {
  const owners = new Map<string, string>();
  return topics.flatMap(({ id, value, at }) =>
    (value?.aliases ?? []).flatMap((alias, i) => {
      const owner = owners.get(alias.toLowerCase()) ?? id;
      owners.set(alias.toLowerCase(), owner);
      return owner === id ? [] : [at(['aliases', i], `"${alias}" also names ${owner}; keep it in one of them`)];
    }),
  );
}

/** Without the mark that some editors put at the beginning of a file. */
async function readText(folder: string, file: string): Promise<string | null> {
  try {
    return (await readFile(join(folder, file), 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new StartError([`${join(folder, file)}: cannot be read (${code}); check its permissions`], error);
  }
}
