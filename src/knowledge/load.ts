import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { StartError } from '../errors.ts';
import { clean } from '../text/clean.ts';
import { readMarkdown } from '../text/markdown.ts';
import { plainText } from '../text/plain.ts';
import { codeOf, whyUnreadable } from '../text-file.ts';
import { type BankRead, bankProblems, questionsOf, readBankFile } from './bank.ts';
import { entriesOf, idsIn, type Listing, readSource, type Source } from './files.ts';
import type { Guide, Topic } from './guide.ts';
import { didYouMean, nearest } from './near.ts';
import {
  type BankFile,
  type GuideFile,
  guideSchema,
  outsideSchema,
  topicSchema,
  type Words,
  wordsSchema,
} from './schema.ts';
import { type Problem, type Read, readYaml } from './yaml.ts';

/** Reads a whole guide from a folder. Rejects with a `StartError` that lists every problem as `file:line: what to do`. */
export async function loadGuide(folder: string): Promise<Guide> {
  const { guide, problems } = await readGuide(folder);
  if (guide && problems.length === 0) return guide;
  throw new StartError(problems.map(problem => problemLine(folder, problem)));
}

/** A problem as it is told: `file:line: what to do`. It is shown in terminals, and quotes what anybody may have written. */
export const problemLine = (folder: string, { file, line, message }: Problem): string =>
  clean(`${join(folder, file)}${line === null ? '' : `:${line}`}: ${message}`).replaceAll('\n', ' ');

/** A topic's file. Its name is the id that counts, so that a broken file is not reported as a missing one too. */
type TopicRead = Read<Topic> & { id: string };

/** A folder as it was read. `guide` is null where a file could not be understood. */
export type GuideRead = { guide: Guide | null; topics: TopicRead[]; bank: BankRead[]; problems: Problem[] };

/** Reads a whole guide with all of its problems, and what is needed to point at a line of a topic. */
export async function readGuide(folder: string): Promise<GuideRead> {
  const unfit = await folderProblem(folder);
  if (unfit) return { guide: null, topics: [], bank: [], problems: [unfit] };
  const about = await readFile(folder, 'guide.yaml', guideSchema);
  const topicFiles = await sourcesIn(folder, 'topics', '.md');
  const topics = topicFiles.sources.map(one =>
    one.text === null ? { ...unread<Topic>(one), id: one.id } : readTopic(one.id, one.text),
  );
  const words = await readFile(folder, 'words.yaml', wordsSchema);
  const outside = await readFile(folder, 'outside.yaml', outsideSchema);
  const bankFiles = await sourcesIn(folder, 'quiz', '.yaml');
  const bank = bankFiles.sources.map(one =>
    one.text === null ? { ...unread<BankFile>(one), topic: one.id } : readBankFile(one.id, one.text),
  );
  const ids = new Set(topics.map(({ id }) => id));
  const problems = [
    ...(await misnamed(folder)),
    ...[topicFiles, bankFiles, about, ...topics, ...bank, words, outside].flatMap(read => read.problems),
    ...(topicFiles.readable ? topicListProblems(about, topicFiles.sources) : []),
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

/** Why a folder is no guide at all; null where it may be one. */
async function folderProblem(folder: string): Promise<Problem | null> {
  const whole = (message: string): Problem => ({ file: '', line: null, message });
  try {
    if (!(await stat(folder)).isDirectory()) return whole('is a file; KNOWLEDGE_DIR has to name a guide folder');
    const names = (await entriesOf(folder)).map(({ name }) => name);
    return names.includes('guide.yaml') ? null : noGuide(names);
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? noGuide([]) : whole(whyUnreadable(code));
  }
}

function noGuide(names: readonly string[]): Problem {
  const meant = names.find(name => /^guide\.ya?ml/i.test(name));
  const message = meant
    ? `there is no such file; rename "${meant}"`
    : 'there is no such file; KNOWLEDGE_DIR has to name a guide folder';
  return { file: 'guide.yaml', line: 1, message };
}

const optional = ['words', 'outside'];

/** A guide works without these files, so one that is not called quite so would never be missed. */
async function misnamed(folder: string): Promise<Problem[]> {
  const names = (await entriesOf(folder)).map(({ name }) => name);
  return names.flatMap(name => {
    const stem = name.replace(/(?:\.(?:ya?ml|txt))+$/i, '');
    const meant = stem === name ? undefined : nearest(stem, optional);
    return meant === undefined || names.includes(`${meant}.yaml`)
      ? []
      : [{ file: name, line: null, message: `is not read; if it is the guide's ${meant}.yaml, rename it` }];
  });
}

/** A file of fields; one that is missing has none. */
async function readFile<T extends z.ZodType>(folder: string, file: string, schema: T): Promise<Read<z.infer<T>>> {
  const { text, problems } = await readSource(folder, file);
  return problems.length > 0 ? unread({ file, problems }) : readYaml(file, text ?? '', schema);
}

type SourceOf = Source & { id: string; file: string };

/** All files of a kind, each with the id that is its name. */
async function sourcesIn(
  folder: string,
  inside: string,
  ending: string,
): Promise<Omit<Listing, 'ids'> & { sources: SourceOf[] }> {
  const { ids, ...listing } = await idsIn(folder, inside, ending);
  const sources = ids.map(async id => {
    const file = `${inside}/${id}${ending}`;
    return { id, file, ...(await readSource(folder, file)) };
  });
  // A file that was removed since the folder was listed is none any more.
  const there = (await Promise.all(sources)).filter(({ text, problems }) => text !== null || problems.length > 0);
  return { ...listing, sources: there };
}

/** What stands for a file that could not be read. */
const unread = <T>({ file, problems }: { file: string; problems: Problem[] }): Read<T> => ({
  value: null,
  problems,
  at: (_, message) => ({ file, line: null, message }),
});

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

function topicListProblems({ value, at }: Read<GuideFile>, sources: readonly SourceOf[]): Problem[] {
  if (!value) return [];
  const listed = value.topics;
  const ids = new Set(sources.map(({ id }) => id));
  const unlisted = sources.filter(({ id, text }) => text !== null && !listed.includes(id)).map(({ id }) => id);
  const missing = (id: string) =>
    `"${id}" has no file; write topics/${id}.md or remove it here${didYouMean(id, unlisted)}`;
  const wrong = listed.flatMap((id, i) => [
    ...(ids.has(id) ? [] : [at(['topics', i], missing(id))]),
    ...(listed.indexOf(id) === i ? [] : [at(['topics', i], `"${id}" is listed twice; remove one of them`)]),
  ]);
  return [...wrong, ...unlisted.map(id => at(['topics'], `add "${id}", which has a file`))];
}

function mentionProblems({ value, at }: Read<Words>, ids: ReadonlySet<string>): Problem[] {
  return Object.entries(value?.mentions ?? {}).flatMap(([name, topics]) =>
    topics.flatMap((id, i) =>
      ids.has(id) ? [] : [at(['mentions', name, i], `there is no topic "${id}"${didYouMean(id, [...ids])}`)],
    ),
  );
}

function neighbourProblems({ id, value, at }: TopicRead, ids: ReadonlySet<string>): Problem[] {
  return (value?.neighbours ?? []).flatMap(({ topic }, i) =>
    topic !== id && ids.has(topic)
      ? []
      : [at(['neighbours', i, 'topic'], `"${topic}" is not another topic${didYouMean(topic, othersOf(id, ids))}`)],
  );
}

const othersOf = (id: string, ids: ReadonlySet<string>): string[] => [...ids].filter(other => other !== id);

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
