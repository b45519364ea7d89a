import type { BankQuestion } from './guide.ts';
import { didYouMean } from './near.ts';
import { type BankFile, bankSchema, type TopicFile } from './schema.ts';
import { type Problem, type Read, readYaml } from './yaml.ts';

/** A file of questions as it was read; `topic` is its name, which says whose questions these are. */
export type BankRead = Read<BankFile> & { topic: string };

/** The topics of a guide by id; null stands for one whose own file could not be understood. */
export type TopicsById = ReadonlyMap<string, TopicFile | null>;

/** Where the questions of a topic stand, in the folder of their guide. */
export const bankFile = (topic: string): string => `quiz/${topic}.yaml`;

/** Reads the questions of one topic. */
export function readBankFile(topic: string, source: string): BankRead {
  return { ...readYaml(bankFile(topic), source, bankSchema), topic };
}

/** The questions of all files, each with its topic. */
export function questionsOf(files: readonly BankRead[]): BankQuestion[] {
  return files.flatMap(({ topic, value }) => (value ?? []).map(question => ({ ...question, topic })));
}

/** What no file can tell by itself: whether its topic and its references exist and its ids are free. */
export function bankProblems(files: readonly BankRead[], topics: TopicsById): Problem[] {
  const owners = new Map<string, string>();
  return files.flatMap(file => [
    ...topicProblems(file, topics),
    ...idProblems(file, owners),
    ...(file.value ?? []).flatMap((question, i) => referenceProblems(file, question, i, topics)),
  ]);
}

function topicProblems({ topic, at }: BankRead, topics: TopicsById): Problem[] {
  if (topics.has(topic)) return [];
  return [at([], `there is no topic "${topic}"; name one by its id${didYouMean(topic, [...topics.keys()])}`)];
}

/** `owners` remembers the ids of the files before this one. */
function idProblems({ topic, value, at }: BankRead, owners: Map<string, string>): Problem[] {
  return (value ?? []).flatMap(({ id }, i) => {
    const owner = owners.get(id);
    owners.set(id, owner ?? topic);
    if (owner !== undefined) return [at([i, 'id'], `"${id}" stands in ${bankFile(owner)} already; give each its own`)];
    return id.startsWith(`${topic}-`) ? [] : [at([i, 'id'], `"${id}" has to begin with "${topic}-"`)];
  });
}

function referenceProblems(
  { topic, at }: BankRead,
  { also, section }: BankFile[number],
  i: number,
  topics: TopicsById,
): Problem[] {
  const about = topics.get(topic);
  const sections = about ? [about.section, `${about.section} › ${about.title}`] : [section];
  return [
    ...(also === undefined || (also !== topic && topics.has(also))
      ? []
      : [
          at(
            [i, 'also'],
            `"${also}" is not another topic${didYouMean(
              also,
              [...topics.keys()].filter(id => id !== topic),
            )}`,
          ),
        ]),
    ...(sections.includes(section) ? [] : [at([i, 'section'], `has to be "${sections.join('" or "')}"`)]),
  ];
}
