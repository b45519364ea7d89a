import type { BankQuestion, Topic } from '../../knowledge/guide.ts';
import { mentions } from '../../rules/bank/wording.ts';

/** A topic with fewer questions comes back to the same people too soon. */
const leastQuestions = 12;
const difficulties = [1, 2, 3] as const;
/** Of the questions of a topic, at most this part may have its answer at one place. */
const mostAtOnePlace = 0.4;

/** Who practises one topic must not be able to pick its name each time: at most this part of such questions. */
const mostOwnName = 0.7;
/** On fewer questions than this, the part says nothing. */
const enoughOwnName = 4;

/** What is wrong with the questions of one topic, taken together. */
export function topicFaults({ aliases }: Topic, questions: readonly BankQuestion[]): string[] {
  return [...crowdedPlaces(questions), ...ownName(aliases, questions)];
}

/** What the questions of the topics leave out, for each kind of gap the topics that have it. */
export function coverHints(topics: readonly Topic[], bank: readonly BankQuestion[]): string[] {
  const counted = topics.map(({ id }) => ({ id, questions: bank.filter(({ topic }) => topic === id) }));
  const none = counted.filter(({ questions }) => questions.length === 0);
  const few = counted.filter(({ questions: { length } }) => length > 0 && length < leastQuestions);
  const lacking = (level: number) =>
    counted.filter(
      ({ questions }) => questions.length > 0 && !questions.some(({ difficulty }) => difficulty === level),
    );
  return [
    ...(none.length > 0 ? [`no question on ${named(none.map(({ id }) => id))}, so the quiz never asks about it`] : []),
    ...(few.length > 0
      ? [
          `fewer than ${leastQuestions} questions on ${named(few.map(({ id, questions }) => `${id} (${questions.length})`))}, so they come back soon`,
        ]
      : []),
    ...difficulties.flatMap(level => {
      const ids = lacking(level).map(({ id }) => id);
      return ids.length > 0 ? [`no question of difficulty ${level} on ${named(ids)}`] : [];
    }),
  ];
}

/** A hint is one line, however many topics it is about. */
const mostNamed = 8;

/** Some names in a row, and how many more there are. */
export function named(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return more > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${more} more` : names.join(', ');
}

function crowdedPlaces(questions: readonly BankQuestion[]): string[] {
  return [...'ABCDE'].flatMap((letter, place) => {
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
