import type { BankQuestion } from '../guide.ts';

/** A topic with fewer questions comes back to the same people too soon. */
const leastQuestions = 12;
const difficulties = [1, 2, 3] as const;
/** Of the questions of a topic, at most this part may have its answer at one place. */
const mostAtOnePlace = 0.4;

/** What the questions of one topic leave out. */
export function topicGaps(questions: readonly BankQuestion[]): string[] {
  const missing = difficulties.filter(level => !questions.some(({ difficulty }) => difficulty === level));
  return [
    ...(questions.length < leastQuestions
      ? [`has ${questions.length} questions; write at least ${leastQuestions}`]
      : []),
    ...missing.map(level => `has no question of difficulty ${level}`),
    ...crowdedPlaces(questions),
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

/** The part of the questions that tell a case. */
export const scenarioShare = (bank: readonly BankQuestion[]): number =>
  bank.length === 0 ? 0 : bank.filter(({ kind }) => kind === 'scenario').length / bank.length;
