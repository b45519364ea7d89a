import type { BankQuestion, Guide, Topic } from '../../knowledge/guide.ts';
import { type AlikePair, mostAlike, pairsByLikeness } from './alike.ts';
import { scenarioShare, topicGaps } from './cover.ts';
import { type Guess, giveAways, guess } from './give-aways.ts';
import { wordingProblems } from './wording.ts';

/** `id` is the question that it is about; absent where it is about the topic's questions together. */
export type BankProblem = { topic: string; id?: string; message: string };

/** How good the questions are, in numbers, and what to mend. An empty bank has neither. */
export type BankReport = { figures: [name: string, value: string][]; problems: BankProblem[] };

/** With fewer scenarios, a quiz asks for words instead of decisions. */
const leastScenarios = 0.5;

/** Looks for questions that give their answer away, repeat each other or leave something out. */
export function checkBank({ bank, topics }: Pick<Guide, 'bank' | 'topics'>): BankReport {
  if (bank.length === 0) return { figures: [], problems: [] };
  const guesses = guess(bank, topics);
  const pairs = pairsByLikeness(bank);
  const problems = [
    ...wholeProblems(bank, guesses),
    ...topics.flatMap(topic => topicProblems(topic, bank, topics)),
    ...bank.flatMap(question => wordingProblems(question, topics).map(message => problemOf(question, message))),
    ...pairs.filter(({ share }) => share > mostAlike).map(repeatProblem),
  ];
  return { figures: figuresOf(bank, guesses, pairs[0]), problems };
}

function figuresOf(
  bank: readonly BankQuestion[],
  guesses: readonly Guess[],
  closest: AlikePair | undefined,
): BankReport['figures'] {
  return [
    ['questions', String(bank.length)],
    ['scenarios', percent(scenarioShare(bank))],
    ...guesses.map(({ rule, wins, decides }): [string, string] => [rule, `${percent(wins)} of ${decides}`]),
    ['most alike', closest ? `${percent(closest.share)}, ${closest.first.id} and ${closest.second.id}` : 'none'],
  ];
}

/** What concerns all topics is put down to the first one that has questions. */
function wholeProblems(bank: readonly BankQuestion[], guesses: readonly Guess[]): BankProblem[] {
  const share = scenarioShare(bank);
  const messages = [
    ...(share < leastScenarios ? [`has ${percent(share)} scenarios; write at least ${percent(leastScenarios)}`] : []),
    ...giveAways(guesses, 'bank').map(helps),
  ];
  return messages.map(message => ({ topic: bank[0]?.topic ?? '', message: `the whole bank ${message}` }));
}

function topicProblems(topic: Topic, bank: readonly BankQuestion[], topics: readonly Topic[]): BankProblem[] {
  const questions = bank.filter(question => question.topic === topic.id);
  return [...topicGaps(topic, questions), ...giveAways(guess(questions, topics), 'topic').map(helps)].map(message => ({
    topic: topic.id,
    message: `the topic ${message}`,
  }));
}

const helps = ({ rule, wins, decides }: Guess): string =>
  `is guessed by "${rule}" in ${percent(wins)} of ${decides} questions; vary the answers`;

const problemOf = ({ topic, id }: BankQuestion, message: string): BankProblem => ({ topic, id, message });

const repeatProblem = ({ first, second, share }: AlikePair): BankProblem =>
  problemOf(second, `is too much like ${first.id} (${percent(share)}): "${first.stem}"`);

const percent = (share: number): string => `${Math.round(share * 100)} %`;
