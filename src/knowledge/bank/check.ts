import type { BankQuestion, Guide } from '../guide.ts';
import { mostAlike, pairsByLikeness } from './alike.ts';
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
  const [first] = bank;
  if (!first) return { figures: [], problems: [] };
  const guesses = guess(bank);
  const pairs = pairsByLikeness(bank);
  const problems = [
    ...wholeProblems(bank, guesses).map(message => ({ topic: first.topic, message: `the whole bank ${message}` })),
    ...topics.flatMap(({ id }) => topicProblems(id, bank)),
    ...bank.flatMap(question =>
      wordingProblems(question, topics).map(message => ({ topic: question.topic, id: question.id, message })),
    ),
    ...pairs
      .filter(({ share }) => share > mostAlike)
      .map(({ first, second, share }) => ({
        topic: second.topic,
        id: second.id,
        message: `is too much like ${first.id} (${percent(share)}): "${first.stem}"`,
      })),
  ];
  const [closest] = pairs;
  const figures: BankReport['figures'] = [
    ['questions', String(bank.length)],
    ['scenarios', percent(scenarioShare(bank))],
    ...guesses.map(({ rule, wins, decides }): [string, string] => [rule, `${percent(wins)} of ${decides}`]),
    ...(closest ? [likeness(closest)] : []),
  ];
  return { figures, problems };
}

function wholeProblems(bank: readonly BankQuestion[], guesses: readonly Guess[]): string[] {
  const share = scenarioShare(bank);
  return [
    ...(share < leastScenarios ? [`has ${percent(share)} scenarios; write at least ${percent(leastScenarios)}`] : []),
    ...giveAways(guesses, 'bank').map(helps),
  ];
}

function topicProblems(topic: string, bank: readonly BankQuestion[]): BankProblem[] {
  const questions = bank.filter(question => question.topic === topic);
  return [...topicGaps(questions), ...giveAways(guess(questions), 'topic').map(helps)].map(message => ({
    topic,
    message: `the topic ${message}`,
  }));
}

const helps = ({ rule, wins, decides }: Guess): string =>
  `is guessed by "${rule}" in ${percent(wins)} of ${decides} questions; vary the answers`;

const likeness = ({ first, second, share }: ReturnType<typeof pairsByLikeness>[number]): [string, string] => [
  'most alike',
  `${percent(share)}: ${first.id} and ${second.id}`,
];

const percent = (share: number): string => `${Math.round(share * 100)} %`;
