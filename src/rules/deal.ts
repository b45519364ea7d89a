import type { BankQuestion } from '../knowledge/guide.ts';
import type { StoredQuestion } from '../store/quiz/round-rows.ts';
import { type Asked, pickItems } from './choose.ts';
import { optionOrder } from './shuffle.ts';

/** The questions of a round, with their options in an order that is new to the place. Fewer where the bank is small. */
export function deal(
  bank: readonly BankQuestion[],
  history: readonly (readonly (Asked & { order: readonly number[] })[])[],
  count: number,
  seed: number,
): StoredQuestion[] {
  const orders = new Map(history.flat().map(({ item, order }) => [item, order]));
  return pickItems(bank, history, count, seed).items.flatMap(({ id }, position) => {
    const question = findItem(bank, id);
    if (!question) return [];
    const { topic, options } = question;
    const order = optionOrder(seed + position, options.length, orders.get(id));
    return [{ item: id, topic, right: options.findIndex(({ right }) => right), order, voided: false, told: false }];
  });
}

/** The question with this id; undefined where it was taken out of the bank since. */
export function findItem(bank: readonly BankQuestion[], id: string): BankQuestion | undefined {
  return bank.find(question => question.id === id);
}
