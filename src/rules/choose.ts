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
 * to be wrong never come back. The seed decides between equals. Fewer where the bank is small. With `leans`, as before an
 * exam, topics that nobody has answered on come first as well, but then those of which the team knows least.
 */
export function chooseItems(
  bank: readonly BankItem[],
  history: readonly (readonly PastQuestion[])[],
  count: number,
  seed: number,
  leans = false,
): BankItem[] {
  const memories = remember(history);
  const usable = shuffled(bank, seed).filter(({ id }) => !memories.get(id)?.voided);
  const turns = leans ? needByTopic(bank, history) : usesByTopic(bank, memories);
  const fresh = chooseNew(usable, turns, memories, count);
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

/** A topic that was asked rests for so many rounds before the team's need of it counts again. */
const topicRest = 3;

/** The topics by how much the team needs them, the least number first: never met, nobody answered, then known worst. */
function needByTopic(bank: readonly BankItem[], history: readonly (readonly PastQuestion[])[]): Map<string, number> {
  const topicOf = new Map(bank.map(({ id, topic }) => [id, topic]));
  const asked = Map.groupBy(
    history.flatMap((round, i) => round.map(question => ({ ...question, rested: history.length - i }))),
    ({ item }) => topicOf.get(item) ?? '',
  );
  const need = (topic: string) => {
    const questions = asked.get(topic) ?? [];
    const answered = questions.reduce((sum, one) => sum + one.answered, 0);
    const right = questions.reduce((sum, one) => sum + one.right, 0);
    // Halves stay behind what was never asked; of few answers the share says little, so two more are taken as half right.
    const known = questions.length === 0 ? 0 : answered === 0 ? 0.5 : 1 + (right + 1) / (answered + 2);
    return known + (questions.some(({ rested }) => rested <= topicRest) ? topicRest : 0);
  };
  return new Map([...new Set(topicOf.values())].map(topic => [topic, need(topic)]));
}

/** The topics of the bank on which nobody has answered yet. */
export function openTopicsOf(bank: readonly BankItem[], history: readonly (readonly PastQuestion[])[]): string[] {
  const answered = new Set(history.flat().flatMap(one => (one.answered > 0 && !one.voided ? [one.item] : [])));
  const met = new Set(bank.filter(({ id }) => answered.has(id)).map(({ topic }) => topic));
  return [...new Set(bank.map(({ topic }) => topic))].filter(topic => !met.has(topic));
}

/** Items that were never asked, each from the topic whose turn it is: that with the least number. */
function chooseNew(
  usable: readonly BankItem[],
  turns: Map<string, number>,
  memories: ReadonlyMap<string, Memory>,
  count: number,
): BankItem[] {
  const left = usable.filter(({ id }) => !memories.has(id));
  const chosen: BankItem[] = [];
  while (chosen.length < count && left.length > 0) {
    const fewest = Math.min(...left.map(({ topic }) => turns.get(topic) ?? 0));
    const at = left.findIndex(({ topic }) => (turns.get(topic) ?? 0) === fewest);
    const [item] = left.splice(at, 1);
    if (!item) break;
    turns.set(item.topic, fewest + 1);
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
