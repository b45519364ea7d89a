import type { BankQuestion, Guide, Topic } from '../../knowledge/guide.ts';
import { type AlikePair, mostAlike, pairsByLikeness } from '../../rules/bank/alike.ts';
import { wordingProblems } from '../../rules/bank/wording.ts';
import { coverHints, scenarioShare, topicFaults } from './cover.ts';
import { type ExamForm, examForm, formHints } from './exam-form.ts';
import { type Guess, giveAways, guess } from './give-aways.ts';

/** `id` is the question that it is about; absent where it is about the topic's questions together. */
export type BankProblem = { topic: string; id?: string; message: string };

/** How good the questions are, in numbers, what to mend, and what is thin. An empty bank has no figures and no problems. */
export type BankReport = { figures: [name: string, value: string][]; problems: BankProblem[]; hints: string[] };

/** With fewer scenarios, a quiz asks for words instead of decisions. */
const enoughScenarios = 0.5;

/** Looks for questions that give their answer away or repeat each other, and for what the bank leaves out. */
export function checkBank(guide: Pick<Guide, 'bank' | 'topics' | 'words' | 'questions'>): BankReport {
  const { bank, topics } = guide;
  if (bank.length === 0) return { figures: [], problems: [], hints: ['no questions in quiz/, so there is no quiz'] };
  const guesses = guess(bank, topics);
  const pairs = pairsByLikeness(bank);
  const form = examForm(bank, topics, guide.words);
  const isStrict = guide.questions === 'strict';
  const problems = [
    ...giveAways(guesses, 'bank').map(one => ({
      topic: bank[0]?.topic ?? '',
      message: `the whole bank ${helps(one)}`,
    })),
    ...topics.flatMap(topic => topicProblems(topic, bank, topics)),
    ...bank.flatMap(question => wordingProblems(question, topics).map(message => problemOf(question, message))),
    ...pairs.filter(({ share }) => share > mostAlike).map(repeatProblem),
    ...(isStrict ? formProblems(form, bank[0]?.topic ?? '') : []),
  ];
  const hints = [...coverHints(topics, bank), ...scenarioHints(bank), ...(isStrict ? [] : formHints(form))];
  return { figures: [...figuresOf(bank, guesses, pairs[0]), ...form.figures], problems, hints };
}

function figuresOf(
  bank: readonly BankQuestion[],
  guesses: readonly Guess[],
  closest: AlikePair | undefined,
): BankReport['figures'] {
  return [
    ['questions', String(bank.length)],
    ['scenarios', percent(scenarioShare(bank))],
    ...guesses.map(({ rule, wins, decides, chance }): [string, string] => [
      rule,
      `${percent(wins)} of ${decides}, by chance ${percent(chance)}`,
    ]),
    ['most alike', closest ? `${percent(closest.share)}, ${closest.first.id} and ${closest.second.id}` : 'none'],
  ];
}

const formProblems = ({ faults, whole }: ExamForm, topic: string): BankProblem[] => [
  ...faults.flatMap(({ faults }) => faults.map(({ question, message }) => problemOf(question, message))),
  ...whole.map(message => ({ topic, message: `the whole bank ${message}` })),
];

function scenarioHints(bank: readonly BankQuestion[]): string[] {
  const share = scenarioShare(bank);
  return share < enoughScenarios
    ? [
        `${percent(share)} of the questions are scenarios; from ${percent(enoughScenarios)} on, a quiz asks for decisions`,
      ]
    : [];
}

function topicProblems(topic: Topic, bank: readonly BankQuestion[], topics: readonly Topic[]): BankProblem[] {
  const questions = bank.filter(question => question.topic === topic.id);
  return [...topicFaults(topic, questions), ...giveAways(guess(questions, topics), 'topic').map(helps)].map(
    message => ({
      topic: topic.id,
      message: `the topic ${message}`,
    }),
  );
}

const helps = ({ rule, wins, decides }: Guess): string =>
  `is guessed by "${rule}" in ${percent(wins)} of ${decides} questions; vary the answers`;

const problemOf = ({ topic, id }: BankQuestion, message: string): BankProblem => ({ topic, id, message });

const repeatProblem = ({ first, second, share }: AlikePair): BankProblem =>
  problemOf(second, `is too much like ${first.id} (${percent(share)}): "${first.stem}"`);

const percent = (share: number): string => `${Math.round(share * 100)} %`;
