/** A mock exam: which questions it asks, where a person is in it, and when its time is over. */
import type { BankQuestion } from '../knowledge/guide.ts';
import { type OptionSet, rightOptions } from './options.ts';
import { optionOrder, shuffled } from './shuffle.ts';

/** How many questions a mock exam has: where nothing is said, and within which bounds. */
export const mockSizes = { least: 10, usual: 20, most: 40 } as const;
/** The minutes that it may be given. */
export const mockMinutes = { least: 1, most: 300 } as const;

/**
 * A question as it is asked there: `order` says which option stands at each place, `most` how many are to be chosen. What
 * the bank says of it may have changed since.
 */
export type MockQuestion = { item: string; topic: string; order: readonly number[]; most: number };

/**
 * What somebody did with a question; `at` is null where that is nothing, else in milliseconds since 1970: all answers are read
 * at each tap, and as instants they took half of that time.
 */
export type MockAnswer = { choices: OptionSet; marked: boolean; at: number | null };

export const noAnswer: MockAnswer = { choices: [], marked: false, at: null };

export type MockWish = {
  count: number;
  /** Questions that may not be shown now: those of open rounds. */
  avoid: ReadonlySet<string>;
  /** Questions of mock exams of before, which come where there are no others of their topic. */
  met: ReadonlySet<string>;
  seed: number;
};

/**
 * The questions of a mock exam, fewer where the bank is small. Each topic stands in it once before any does twice. Where a
 * topic leaves a choice, what was not in one before comes first, then as many questions with two right options as their
 * share of the bank asks for, one at least, then the difficulty of which there is least so far.
 */
export function dealMock(bank: readonly BankQuestion[], { count, avoid, met, seed }: MockWish): MockQuestion[] {
  const left = shuffled(bank, seed).filter(({ id }) => !avoid.has(id));
  const pairShare = left.filter(isPair).length / Math.max(left.length, 1);
  const chosen: BankQuestion[] = [];
  while (chosen.length < count && left.length > 0) {
    const turns = turnsIn(chosen);
    const fewest = Math.min(...left.map(({ topic }) => turns.get(topic) ?? 0));
    const wantsPair = chosen.filter(isPair).length < Math.ceil(pairShare * (chosen.length + 1));
    const cost = (question: BankQuestion): number =>
      (met.has(question.id) ? 1_000 : 0) +
      (isPair(question) === wantsPair ? 0 : 100) +
      chosen.filter(({ difficulty }) => difficulty === question.difficulty).length;
    const [next] = left.filter(({ topic }) => (turns.get(topic) ?? 0) === fewest).toSorted((a, b) => cost(a) - cost(b));
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    chosen.push(next);
  }
  return shuffled(chosen, seed + 1).map(({ id, topic, options }, number) => ({
    ...{ item: id, topic, most: rightOptions(options).length },
    order: optionOrder(seed + 2 + number, options.length),
  }));
}

const isPair = ({ options }: BankQuestion): boolean => rightOptions(options).length > 1;

function turnsIn(chosen: readonly BankQuestion[]): Map<string, number> {
  const turns = new Map<string, number>();
  for (const { topic } of chosen) turns.set(topic, (turns.get(topic) ?? 0) + 1);
  return turns;
}

/** Is it answered? Of two options, one alone is no answer yet. */
export const isAnswered = ({ most }: Pick<MockQuestion, 'most'>, { choices }: Pick<MockAnswer, 'choices'>): boolean =>
  choices.length === most;

type Sheet = { questions: readonly MockQuestion[]; answers: readonly MockAnswer[] };

/** How many questions are answered, and how many are marked. */
export type MockCounts = { answered: number; marked: number };

export const countsOf = (sheet: Sheet): MockCounts => ({
  answered: sheet.questions.length - openIn(sheet).length,
  marked: sheet.answers.filter(({ marked }) => marked).length,
});

/** What there is to see of one question, beside what it asks: what was done with it, and how all of them stand. */
export type MockView = { number: number; answer: Pick<MockAnswer, 'choices' | 'marked'>; counts: MockCounts };

export const viewOf = (sheet: Sheet, number: number): MockView => ({
  ...{ number, answer: sheet.answers[number] ?? noAnswer, counts: countsOf(sheet) },
});

/** The numbers, from 0, of the questions that are not answered yet. */
export const openIn = ({ questions, answers }: Sheet): number[] =>
  questions.flatMap((question, number) => (isAnswered(question, answers[number] ?? noAnswer) ? [] : [number]));

/** Where to go on: at the first open question behind the one that was touched last; null where none is open. */
export function placeToGoOn(sheet: Sheet): number | null {
  const times = sheet.answers.map(({ at }) => at ?? Number.NEGATIVE_INFINITY);
  const latest = Math.max(...times);
  const last = Number.isFinite(latest) ? times.lastIndexOf(latest) : -1;
  const open = openIn(sheet);
  return open.find(number => number > last) ?? open[0] ?? null;
}

/** Is its time over at this moment? What is received at the end comes too late. */
export const isOverAt = ({ ends }: { ends: Temporal.Instant | null }, at: Temporal.Instant): boolean =>
  ends !== null && Temporal.Instant.compare(at, ends) >= 0;
