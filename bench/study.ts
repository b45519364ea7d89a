/**
 * How much learners know on the day of an exam, by what they are asked before it. Nobody is measured here: the learners
 * are simulated. Each forgets as FSRS-6 says, with its default parameters, but each at a pace of their own, which no policy
 * knows: elapsed days count by a factor drawn from a log-normal distribution (sigma 0.5). What was never met is answered
 * right one time in four. All policies ask the same number of questions a day, of the bank of the guide.
 */
import type { Guide } from '../src/knowledge/guide.ts';
import { loadGuide } from '../src/knowledge/load.ts';
import { answered, type Card, type Day, recallOn, unmetRecall } from '../src/rules/cards.ts';
import type { BankItem } from '../src/rules/choose.ts';
import { chooseReview } from '../src/rules/review.ts';
import { shuffled } from '../src/rules/shuffle.ts';
import { printGoal, printTable } from './report.ts';
import { measureTaps } from './study-taps.ts';

const learners = 200;
const days = 60;
const exam: Day = days;
/** As a person has it who sets nothing, and who does more. */
const amounts = [5, 10] as const;
const firstSeed = 20_261_128;

type Memory = Map<string, Card>;
/** What is asked on a day. */
type Policy = (bank: readonly BankItem[], memory: Memory, today: Day, count: number, seed: number) => BankItem[];

const policies: Readonly<Record<string, Policy>> = {
  'review, exam date known': (bank, cards, today, count, seed) =>
    chooseReview(bank, { cards, today, exam, count, seed, avoid: new Set(), more: false }),
  'plain FSRS at 0.9': plainFsrs,
  'random practice': (bank, _, __, count, seed) => shuffled(bank, seed).slice(0, count),
  nothing: () => [],
};

/** What is due, least remembered first, then new ones at random; where neither is left, the least remembered. */
function plainFsrs(bank: readonly BankItem[], cards: Memory, today: Day, count: number, seed: number): BankItem[] {
  const recall = ({ id }: BankItem) => recallOn(cards.get(id) ?? null, today);
  const met = bank.filter(({ id }) => cards.has(id)).toSorted((a, b) => recall(a) - recall(b));
  const due = met.filter(({ id }) => (cards.get(id)?.due ?? today) <= today);
  const fresh = shuffled(bank, seed).filter(({ id }) => !cards.has(id));
  return [...due, ...fresh, ...met.filter(item => !due.includes(item))].slice(0, count);
}

/** Numbers from 0 up to 1 by a seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** By how much faster or slower than usual somebody forgets: log-normal, by Box and Muller. */
function paceOf(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(0.5 * normal);
}

type Outcome = { share: number; asked: number; met: number };

/** One learner from the first day to that of the exam. */
function learn(bank: readonly BankItem[], policy: Policy, count: number, seed: number): Outcome {
  const random = chance(seed);
  const pace = paceOf(random);
  const cards: Memory = new Map();
  const truly = (card: Card | null, day: Day) =>
    card ? recallOn({ ...card, last: day - (day - card.last) * pace }, day) : unmetRecall;
  let asked = 0;
  for (let today = 0; today < exam; today++)
    for (const { id } of policy(bank, cards, today, count, seed + today)) {
      const card = cards.get(id) ?? null;
      cards.set(id, answered(card, { day: today, right: random() < truly(card, today) }));
      asked++;
    }
  const topics = [...Map.groupBy(bank, ({ topic }) => topic).values()];
  const shares = topics.map(items => mean(items.map(({ id }) => truly(cards.get(id) ?? null, exam))));
  return { share: mean(shares), asked, met: cards.size };
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** What study is worth, and how fast its taps are acknowledged. */
export async function run(folder: string): Promise<void> {
  await simulate();
  await measureTaps(folder);
}

async function simulate(): Promise<void> {
  const guide: Guide = await loadGuide('knowledge');
  const bank = guide.bank.map(({ id, topic }) => ({ id, topic }));
  for (const count of amounts) {
    const outcomes = Object.entries(policies).map(([name, policy]) => {
      const all = Array.from({ length: learners }, (_, i) => learn(bank, policy, count, firstSeed + 1_000 * i));
      return { name, all, share: mean(all.map(({ share }) => share)) };
    });
    printTable(
      `Right on exam day, over all topics: ${learners} simulated learners, ${days} days, ${count} questions a day of ${bank.length}, seeds from ${firstSeed}`,
      ['', 'right', 'asked', 'met'],
      outcomes.map(({ name, all, share }) => [
        name,
        percent(share),
        mean(all.map(({ asked }) => asked)).toFixed(0),
        mean(all.map(({ met }) => met)).toFixed(0),
      ]),
    );
    const [own, ...others] = outcomes;
    for (const { name, all, share } of others) {
      const wins = all.filter((other, i) => (own?.all[i]?.share ?? 0) > other.share).length;
      printGoal(`times as much right as with ${name} (better for ${wins} of ${learners})`, (own?.share ?? 0) / share, {
        atLeast: 1.01,
      });
    }
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
