import { join } from 'node:path';
import type { z } from 'zod';
import { StartError } from '../errors.ts';
import type { Progress } from '../progress.ts';
import { oneLine } from '../text/clean.ts';
import { readMarkdown } from '../text/markdown.ts';
import { plainText } from '../text/plain.ts';
import { printed } from '../text/printed.ts';
import { type BankRead, bankProblems, questionsOf, readBankFile } from './bank.ts';
import { garbled, type NamedSource, readSource, type Source, sourcesIn } from './files.ts';
import { folderProblem, misnamed } from './folder.ts';
import type { Guide, Topic } from './guide.ts';
import { didYouMean } from './near.ts';
import {
  type BankFile,
  type GuideFile,
  guideSchema,
  type Outside,
  outsideSchema,
  topicSchema,
  type Words,
  wordsSchema,
} from './schema.ts';
import { type Problem, type Read, readYaml } from './yaml.ts';

/** Reads a whole guide from a folder. Rejects with a `StartError` that lists every problem as `file:line: what to do`. */
export async function loadGuide(folder: string, progress?: Progress): Promise<Guide> {
  const { guide, problems } = await readGuide(folder, progress);
  if (guide && problems.length === 0) return guide;
  throw new StartError(problems.map(problem => problemLine(folder, problem)));
}

/** A problem as it is told: `file:line: what to do`. It is shown in terminals, and quotes what anybody may have written. */
export const problemLine = (folder: string, { file, line, message }: Problem): string =>
  oneLine(printed(`${join(folder, file)}${line === null ? '' : `:${line}`}: ${message}`));

/** A topic's file. Its name is the id that counts, so that a broken file is not reported as a missing one too. */
type TopicRead = Read<Topic> & { id: string };

/** A folder as it was read. `guide` is null where a file could not be understood; `hints` are of what may be wrong. */
export type GuideRead = {
  guide: Guide | null;
  topics: TopicRead[];
  bank: BankRead[];
  problems: Problem[];
  hints: Problem[];
};

/** Reads a whole guide with all of its problems, and what is needed to point at a line of a topic. */
export async function readGuide(folder: string, progress: Progress = () => {}): Promise<GuideRead> {
  const unfit = await folderProblem(folder);
  if (unfit) return { guide: null, topics: [], bank: [], problems: [unfit], hints: [] };
  progress('reading its files');
  const aboutFile = await readSource(folder, 'guide.yaml');
  const wordsFile = await readSource(folder, 'words.yaml');
  const outsideFile = await readSource(folder, 'outside.yaml');
  const topicFiles = await sourcesIn(folder, 'topics', '.md');
  const bankFiles = await sourcesIn(folder, 'quiz', '.yaml');
  const about = fieldsOf(aboutFile, guideSchema);
  const words = fieldsOf(wordsFile, wordsSchema);
  const outside = fieldsOf(outsideFile, outsideSchema);
  const topics = topicFiles.sources.map((source, i, { length }) => {
    progress('reading topics', i, length);
    return readTopic(source);
  });
  const bank = bankFiles.sources.map((source, i, { length }) => {
    progress('reading the quiz', i, length);
    return readQuestions(source);
  });
  // One that is listed without a file is told of there, and not again wherever it is named.
  const known = new Map<string, Topic | null>((about.value?.topics ?? []).map(id => [id, null]));
  for (const { id, value } of topics) known.set(id, value);
  const ids = new Set(known.keys());
  const across = [
    ...topicListProblems(about, topicFiles.sources),
    ...mentionProblems(words, ids),
    ...topics.flatMap(topic => neighbourProblems(topic, ids)),
    ...aliasProblems(topics),
    ...bankProblems(bank, known),
  ];
  const problems = [
    ...(await misnamed(folder)),
    ...[topicFiles, bankFiles, about, ...topics, ...bank, words, outside].flatMap(read => read.problems),
    ...(topicFiles.readable ? across : []),
  ];
  const hints = [aboutFile, ...topicFiles.sources, ...bankFiles.sources, wordsFile, outsideFile].flatMap(garbled);
  return { guide: guideOf({ about, words, outside }, topics, bank), topics, bank, problems, hints };
}

type Files = { about: Read<GuideFile>; words: Read<Words>; outside: Read<Outside> };

/** The guide in its order, of all files that could be understood; null where one that it cannot be without is not. */
function guideOf(
  { about, words, outside }: Files,
  topics: readonly TopicRead[],
  bank: readonly BankRead[],
): Guide | null {
  if (!about.value || !words.value || !outside.value) return null;
  const order = about.value.topics;
  return {
    ...about.value,
    topics: order.flatMap(id => topics.find(topic => topic.id === id)?.value ?? []),
    bank: questionsOf(order.flatMap(id => bank.filter(({ topic }) => topic === id))),
    words: words.value,
    outside: outside.value,
  };
}

/** A file of fields; one that is missing has none. */
function fieldsOf<T extends z.ZodType>(source: Source, schema: T): Read<z.infer<T>> {
  return source.problems.length > 0 ? unread(source) : readYaml(source.file, source.text ?? '', schema);
}

/** What stands for a file that could not be read. */
const unread = <T>({ file, problems }: Source): Read<T> => ({
  value: null,
  problems,
  at: (_, message) => ({ file, line: null, message }),
});

const readQuestions = (source: NamedSource): BankRead =>
  source.text === null ? { ...unread<BankFile>(source), topic: source.id } : readBankFile(source.id, source.text);

function readTopic(source: NamedSource): TopicRead {
  const { id, file, text } = source;
  if (text === null) return { ...unread<Topic>(source), id };
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  const front = readYaml(file, match?.[1] ?? '', topicSchema, 2);
  if (!match) {
    const message = 'begin with the fields of the topic, between two lines "---"';
    return { ...front, id, value: null, problems: [{ file, line: 1, message }] };
  }
  const bodyStart = match[0].split('\n').length - 1;
  const body = readMarkdown(text.slice(match[0].length));
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

function topicListProblems({ value, at }: Read<GuideFile>, sources: readonly NamedSource[]): Problem[] {
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
