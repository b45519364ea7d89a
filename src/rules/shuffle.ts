/**
 * Chance from a stored seed, so that the same seed deals the same round on every machine and after every restart.
 */

/** Numbers from 0 up to 1. Mulberry32 by Tommy Ettinger, public domain (github.com/bryc/code, jshash/PRNGs.md). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order that the seed decides (Fisher and Yates); the input stays as it is. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = mulberry32(seed);
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/**
 * The order in which the options of a question are shown: at each place the option's number in the bank.
 * Where the question was asked before, `previous` is how it stood then, and the order is another one.
 */
export function optionOrder(seed: number, count: number, previous: readonly number[] = []): number[] {
  const order = shuffled([...Array(count).keys()], seed);
  const same = order.every((option, place) => option === previous[place]);
  return same ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
