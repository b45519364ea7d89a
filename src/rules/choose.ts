import { shuffled } from './shuffle.ts';

export type BankItem = { id: string; topic: string };
/** One question of a past round and how the team did. */
export type PastQuestion = { item: string; answered: number; right: number; voided: boolean };

/** A question comes back after seven rounds at the earliest. */
const leastGap = 7;

/** What the history says about one item. */
type Memory = { lastRound: number; share: number; voided: boolean };

/**
 * The items of the next round. Every topic comes before a second item of any topic, every item before a repeat; then
 * the items that the team knows worst. `history` holds this place's rounds that were shown, oldest first; items found
 * to be wrong never come back. The seed decides between equals. Fewer where the bank is small.
 */
export function chooseItems(
  bank: readonly BankItem[],
  history: readonly (readonly PastQuestion[])[],
  count: number,
  seed: number,
): BankItem[] {
  const memories = remember(history);
  const usable = shuffled(bank, seed).filter(({ id }) => !memories.get(id)?.voided);
  const fresh = chooseNew(usable, usesByTopic(bank, memories), memories, count);
  const repeats = chooseRepeats(usable, memories, history.length);
  return [...fresh, ...repeats.slice(0, count - fresh.length)];
}

function remember(history: readonly (readonly PastQuestion[])[]): Map<string, Memory> {
  const memories = new Map<string, Memory>();
  for (const [lastRound, round] of history.entries())
    for (const { item, answered, right, voided } of round) {
      const before = memories.get(item);
      // What the team knew the last time that it answered; what nobody answered counts as not known.
      const share = answered > 0 ? right / answered : (before?.share ?? 0);
      memories.set(item, { lastRound, share, voided: voided || (before?.voided ?? false) });
    }
  return memories;
}

/** How many items of each topic were asked, the wrong ones too: their topic had its turn. */
function usesByTopic(bank: readonly BankItem[], memories: ReadonlyMap<string, Memory>): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { id, topic } of bank) uses.set(topic, (uses.get(topic) ?? 0) + (memories.has(id) ? 1 : 0));
  return uses;
}

/** Items that were never asked, each from the topic that had the fewest so far. */
function chooseNew(
  usable: readonly BankItem[],
  uses: Map<string, number>,
  memories: ReadonlyMap<string, Memory>,
  count: number,
): BankItem[] {
  const left = usable.filter(({ id }) => !memories.has(id));
  const chosen: BankItem[] = [];
  while (chosen.length < count && left.length > 0) {
    const fewest = Math.min(...left.map(({ topic }) => uses.get(topic) ?? 0));
    const at = left.findIndex(({ topic }) => (uses.get(topic) ?? 0) === fewest);
    const [item] = left.splice(at, 1);
    if (!item) break;
    uses.set(item.topic, fewest + 1);
    chosen.push(item);
  }
  return chosen;
}

/** Asked items: the worst first among those that rested long enough; a small bank gives the longest rested then. */
function chooseRepeats(usable: readonly BankItem[], memories: ReadonlyMap<string, Memory>, round: number): BankItem[] {
  const asked = usable.flatMap(item => {
    const memory = memories.get(item.id);
    return memory ? [{ item, ...memory, rested: round - memory.lastRound >= leastGap }] : [];
  });
  const rested = asked.filter(one => one.rested).toSorted((a, b) => a.share - b.share);
  const others = asked.filter(one => !one.rested).toSorted((a, b) => a.lastRound - b.lastRound);
  return [...rested, ...others].map(({ item }) => item);
}
