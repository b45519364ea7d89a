import type { BankQuestion, Topic } from '../../knowledge/guide.ts';
import { mentions } from './wording.ts';

/** A topic with fewer questions comes back to the same people too soon. */
const leastQuestions = 12;
const difficulties = [1, 2, 3] as const;
/** Of the questions of a topic, at most this part may have its answer at one place. */
const mostAtOnePlace = 0.4;

/** Who practises one topic must not be able to pick its name each time: at most this part of such questions. */
const mostOwnName = 0.7;
/** On fewer questions than this, the part says nothing. */
const enoughOwnName = 4;

/** What the questions of one topic leave out. */
export function topicGaps({ aliases }: Topic, questions: readonly BankQuestion[]): string[] {
  const missing = difficulties.filter(level => !questions.some(({ difficulty }) => difficulty === level));
  return [
    ...(questions.length < leastQuestions
      ? [`has ${questions.length} questions; write at least ${leastQuestions}`]
      : []),
    ...missing.map(level => `has no question of difficulty ${level}`),
    ...crowdedPlaces(questions),
    ...ownName(aliases, questions),
  ];
}

function crowdedPlaces(questions: readonly BankQuestion[]): string[] {
  return [...'ABCD'].flatMap((letter, place) => {
    const here = questions.filter(({ options }) => options[place]?.right).length;
    return questions.length >= leastQuestions && here > mostAtOnePlace * questions.length
      ? [`has ${letter} as the answer of ${here} of ${questions.length} questions; move some`]
      : [];
  });
}

/** Questions where some options name the topic and others do not. */
function ownName(aliases: readonly string[], questions: readonly BankQuestion[]): string[] {
  const names = (text: string) => aliases.some(alias => mentions(text, alias));
  const telling = questions.filter(
    ({ options }) => options.some(({ text }) => names(text)) && !options.every(({ text }) => names(text)),
  );
  const own = telling.filter(({ options }) => options.some(({ text, right }) => right && names(text)));
  return telling.length >= enoughOwnName && own.length > mostOwnName * telling.length
    ? [`is itself the answer of ${own.length} of ${telling.length} questions that offer it; let others be right too`]
    : [];
}

/** The part of the questions that tell a case. */
export const scenarioShare = (bank: readonly BankQuestion[]): number =>
  bank.length === 0 ? 0 : bank.filter(({ kind }) => kind === 'scenario').length / bank.length;
