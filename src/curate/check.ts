import { bankFile } from '../knowledge/bank.ts';
import { differenceOf, type Guide, type Topic } from '../knowledge/guide.ts';
import { type GuideRead, problemLine, readGuide } from '../knowledge/load.ts';
import type { Problem } from '../knowledge/yaml.ts';
import { wordsOf } from '../text/words.ts';
import { type BankProblem, type BankReport, checkBank } from './bank/check.ts';

/** With fewer questions as people ask them, the search knows a topic by its names and triggers only. */
const enoughAsked = 60;

/** The author's command: every problem of a guide as `file:line: what to do`, or what the guide holds. */
export async function checkGuide(folder: string): Promise<{ lines: string[]; ok: boolean }> {
  const read = await readGuide(folder);
  const bank = read.guide ? checkBank(read.guide) : { figures: [], problems: [] };
  const problems = [
    ...read.problems,
    ...askedProblems(read),
    ...bank.problems.map(problem => bankProblem(read, problem)),
  ];
  if (!read.guide || problems.length > 0) {
    return { lines: problems.map(problem => problemLine(folder, problem)), ok: false };
  }
  const title = `${folder}: ${read.guide.title}, version ${read.guide.version}`;
  return { lines: [title, ...summary(read.guide), ...figureLines(bank.figures), 'no problems'], ok: true };
}

/** A problem of the quiz at its line; without a question it is about the whole file. */
function bankProblem({ bank }: GuideRead, { topic, id, message }: BankProblem): Problem {
  const file = bank.find(read => read.topic === topic);
  const place = file?.value?.findIndex(question => question.id === id) ?? -1;
  if (!file) return { file: bankFile(topic), line: 1, message };
  return place < 0 ? file.at([], message) : file.at([place, 'id'], `${id} ${message}`);
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

function summary({ topics }: Guide): string[] {
  const pairs = topics.flatMap((topic, i) => topics.slice(i + 1).map(other => differenceOf(topic, other)));
  const apart = pairs.filter(difference => difference !== undefined).length;
  return [
    `${topics.length} topics, ${sum(topics, ({ passages }) => passages.length)} passages, ${sum(topics, ({ asked }) => asked.length)} questions as people ask them`,
    `${sum(topics, ({ neighbours }) => neighbours.length)} differences, for ${apart} of ${pairs.length} pairs of topics`,
    ...topics.map(topicLine),
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
