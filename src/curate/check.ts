import { bankFile } from '../knowledge/bank.ts';
import { differenceOf, type Guide, type Topic } from '../knowledge/guide.ts';
import { type GuideRead, problemLine, readGuide } from '../knowledge/load.ts';
import type { Problem } from '../knowledge/yaml.ts';
import { wordsOf } from '../text/words.ts';
import { type BankProblem, type BankReport, checkBank } from './bank/check.ts';
import { named } from './bank/cover.ts';

/** With fewer questions as people ask them, the search knows a topic by its names and triggers only. */
const enoughAsked = 60;

/**
 * The author's command: every problem of a guide as `file:line: what to do`, or what the guide holds. Below it stand the
 * hints: what is thin, or may be wrong. A guide with hints alone is a sound one.
 */
export async function checkGuide(folder: string): Promise<{ lines: string[]; ok: boolean }> {
  const read = await readGuide(folder);
  const bank = read.guide ? checkBank(read.guide) : { figures: [], problems: [], hints: [] };
  const problems = [
    ...read.problems,
    ...askedProblems(read),
    ...bank.problems.map(problem => bankProblem(read, problem)),
  ];
  const hints = [
    ...[...read.hints, ...repeatedHints(read)].map(problem => problemLine(folder, problem)),
    ...(read.guide ? [...topicHints(read.guide), ...bank.hints] : []),
  ].map(hint => `hint: ${hint}`);
  if (!read.guide || problems.length > 0) {
    return { lines: [...problems.map(problem => problemLine(folder, problem)), ...hints], ok: false };
  }
  const title = `${folder}: ${read.guide.title}, version ${read.guide.version}`;
  const held = [title, ...summary(read.guide), ...figureLines(bank.figures)];
  return { lines: [...held, ...hints, 'no problems'], ok: true };
}

/** A problem of the quiz at its line; without a question it is about the whole file. */
function bankProblem({ bank }: GuideRead, { topic, id, message }: BankProblem): Problem {
  const file = bank.find(read => read.topic === topic);
  const place = file?.value?.findIndex(question => question.id === id) ?? -1;
  if (!file) return { file: bankFile(topic), line: null, message };
  return file.at(place < 0 ? [] : [place], message);
}

const figureLines = (figures: BankReport['figures']): string[] =>
  figures.length === 0 ? [] : ['the quiz:', ...figures.map(([name, value]) => `  ${name}: ${value}`)];

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
const sameQuestion = (question: string): string => wordsOf(question).join(' ');

/** A question that a topic has twice counts double. */
function repeatedHints({ topics }: GuideRead): Problem[] {
  return topics.flatMap(({ value, at }) => {
    const keys = (value?.asked ?? []).map(sameQuestion);
    return keys.flatMap((key, i) =>
      keys.indexOf(key) < i ? [at(['asked', i], 'stands here twice; keep one of them')] : [],
    );
  });
}

function topicHints({ topics }: Guide): string[] {
  const few = topics
    .filter(({ asked }) => asked.length < enoughAsked)
    .map(({ id, asked }) => `${id} (${asked.length})`);
  const alone = topics.filter(({ neighbours }) => neighbours.length === 0).map(({ id }) => id);
  return [
    ...(few.length > 0
      ? [`fewer than ${enoughAsked} questions as people ask them of ${named(few)}; the search learns from each`]
      : []),
    ...(alone.length > 0 ? [`no neighbour of ${named(alone)}, so an answer never says "not this"`] : []),
  ];
}

function summary({ topics }: Guide): string[] {
  const pairs = topics.flatMap((topic, i) => topics.slice(i + 1).map(other => differenceOf(topic, other)));
  const apart = pairs.filter(difference => difference !== undefined).length;
  return [
    `${topics.length} topics, ${sum(topics, ({ passages }) => passages.length)} passages, ${sum(topics, ({ asked }) => asked.length)} questions as people ask them`,
    `${sum(topics, ({ neighbours }) => neighbours.length)} differences, for ${apart} of ${pairs.length} pairs of topics`,
    ...topics.map(
      ({ id, asked, neighbours }) => `  ${id}: ${asked.length} questions, ${neighbours.length} differences`,
    ),
  ];
}

const sum = (topics: readonly Topic[], count: (topic: Topic) => number): number =>
  topics.reduce((total, topic) => total + count(topic), 0);
