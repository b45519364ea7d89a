import { differenceOf, type Guide, type Topic } from './guide.ts';
import { type GuideRead, problemLine, readGuide } from './load.ts';
import type { Problem } from './yaml.ts';

/** With fewer questions as people ask them, the search knows a topic by its names and triggers only. */
const enoughAsked = 60;

/** The author's command: every problem of a guide as `file:line: what to do`, or what the guide holds. */
export async function checkGuide(folder: string): Promise<{ lines: string[]; ok: boolean }> {
  const read = await readGuide(folder);
  const problems = [...read.problems, ...askedProblems(read)];
  if (!read.guide || problems.length > 0) {
    return { lines: problems.map(problem => problemLine(folder, problem)), ok: false };
  }
  return { lines: [`${folder}: ${read.guide.title}, version ${read.guide.version}`, ...summary(read.guide)], ok: true };
}

/** A question that two topics give as theirs, or that the guide also declares as outside, teaches the search nothing. */
function askedProblems({ guide, topics }: GuideRead): Problem[] {
  const owners = new Map<string, string>();
  const outside = new Set(Object.values(guide?.outside.asked ?? {}).flatMap(list => list.map(sameQuestion)));
  return topics.flatMap(({ id, value, at }) =>
    (value?.asked ?? []).flatMap((question, i) => {
      const key = sameQuestion(question);
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      return [
        ...(owner === id ? [] : [at(['asked', i], `"${question}" is asked of ${owner} too; keep it in one of them`)]),
        ...(outside.has(key) ? [at(['asked', i], `"${question}" stands in outside.yaml too; keep it in one`)] : []),
      ];
    }),
  );
}

/** Questions are equal if they have the same words. */
const sameQuestion = (question: string): string =>
  question
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

function summary({ topics }: Guide): string[] {
  const pairs = topics.flatMap((topic, i) => topics.slice(i + 1).map(other => differenceOf(topic, other)));
  const apart = pairs.filter(difference => difference !== undefined).length;
  return [
    `${topics.length} topics, ${sum(topics, ({ passages }) => passages.length)} passages, ${sum(topics, ({ asked }) => asked.length)} questions as people ask them`,
    `${sum(topics, ({ neighbours }) => neighbours.length)} differences, for ${apart} of ${pairs.length} pairs of topics`,
    ...topics.map(topicLine),
    'no problems',
  ];
}

function topicLine(topic: Topic): string {
  const { asked, neighbours } = topic;
  const repeated = asked.length - new Set(asked.map(sameQuestion)).size;
  const warnings = [
    ...(asked.length < enoughAsked ? [`fewer than ${enoughAsked} questions`] : []),
    ...(repeated > 0 ? [`${repeated} asked twice`] : []),
    ...(neighbours.length === 0 ? ['no neighbour, so its answers never say "not this"'] : []),
  ];
  const warning = warnings.length > 0 ? `; warning: ${warnings.join(', ')}` : '';
  return `  ${topic.id}: ${asked.length} questions, ${neighbours.length} differences${warning}`;
}

const sum = (topics: readonly Topic[], count: (topic: Topic) => number): number =>
  topics.reduce((total, topic) => total + count(topic), 0);
