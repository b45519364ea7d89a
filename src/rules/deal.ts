import type { BankQuestion } from '../knowledge/guide.ts';
import { chooseItems, type PastQuestion } from './choose.ts';
import { rightOptions } from './options.ts';
import type { RoundQuestion } from './round.ts';
import { optionOrder } from './shuffle.ts';

/** A question of a round as it is shown there. */
export type DealtQuestion = RoundQuestion & {
  /** At each place the number of the option that stands there. */
  order: readonly number[];
  /** Were people told that it is void? */
  told: boolean;
};

/** The questions of a round, with their options in an order that is new to the place. Fewer where the bank is small. `leans` as for `chooseItems`. */
export function deal(
  bank: readonly BankQuestion[],
  history: readonly (readonly (PastQuestion & Pick<DealtQuestion, 'order'>)[])[],
  count: number,
  seed: number,
  leans = false,
): DealtQuestion[] {
  const orders = new Map(history.flat().map(({ item, order }) => [item, order]));
  return chooseItems(bank, history, count, seed, leans).flatMap(({ id }, position) => {
    const question = findItem(bank, id);
    if (!question) return [];
    const { topic, options } = question;
    const order = optionOrder(seed + position, options.length, orders.get(id));
    return [{ item: id, topic, right: rightOptions(options), order, voided: false, told: false }];
  });
}

/** The question with this id; undefined where it was taken out of the bank since. */
function findItem(bank: readonly BankQuestion[], id: string): BankQuestion | undefined {
  return bank.find(question => question.id === id);
}
