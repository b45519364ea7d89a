/**
 * What a person is asked next, from what they remember. Before an exam that is what helps most on its day; without one it
 * is what is about to be forgotten.
 */

import { type Card, type Day, dueBefore, gainOn, recallOn } from './cards.ts';
import type { BankItem } from './choose.ts';
import { shuffled } from './shuffle.ts';

export type Cards = ReadonlyMap<string, Card>;

/** What is known of a person when questions are chosen. `exam` is null without one, and of no weight once it is over. */
export type Situation = { cards: Cards; today: Day; exam: Day | null };

export type ReviewWish = Situation & {
  count: number;
  /** Questions that may not be shown now: those of open rounds. */
  avoid: ReadonlySet<string>;
  /** Asked for beyond what is due: what is remembered well comes too, as there is nothing else. */
  more: boolean;
  /** Decides between equals. */
  seed: number;
};

/** Of what a question would gain if it waited a day, this share counts against it; found by `npm run bench -- study`. */
const waitingShare = 0.5;
/** So many days ahead a topic has to be remembered to be strong. */
const strengthAhead = 7;
/** Recall of a topic's questions a week ahead from which on it is strong: one right answer gives 0.81, a wrong one 0.58. */
const strongRecall = 0.75;
/** Fewer questions say little about a topic. */
const leastForStrong = 3;
/** A question counts before it was ever met as if it were remembered so well: between a wrong and a right answer. */
const unmetRank = 0.7;

/**
 * The questions of a review, at most `count`, none twice on a day. With an exam ahead: first one of each topic that was
 * never met, then what gains most on its day, less what could as well wait. Without: what is due, least remembered first,
 * then what was never met, weak topics first.
 */
export function chooseReview(bank: readonly BankItem[], wish: ReviewWish): BankItem[] {
  const { cards, today, avoid, count, seed } = wish;
  const free = shuffled(bank, seed).filter(({ id }) => !avoid.has(id) && (cards.get(id)?.last ?? -1) < today);
  const inOrder = isAhead(wish) ? beforeExam(bank, free, wish, wish.exam) : byMemory(bank, free, wish);
  return inOrder.slice(0, count);
}

const isAhead = (situation: ReviewWish): situation is ReviewWish & { exam: Day } =>
  situation.exam !== null && situation.exam >= situation.today;

function beforeExam(bank: readonly BankItem[], free: readonly BankItem[], situation: Situation, exam: Day): BankItem[] {
  const { cards, today } = situation;
  const open = openTopics(bank, cards);
  const firsts = [...open].flatMap(topic => free.find(item => item.topic === topic) ?? []);
  const worth = ({ id }: BankItem) => {
    const card = cards.get(id) ?? null;
    return gainOn(card, today, exam) - (today + 1 < exam ? waitingShare * gainOn(card, today + 1, exam) : 0);
  };
  const rest = roundRobin(free.filter(item => !firsts.includes(item))).map(item => ({ item, worth: worth(item) }));
  return [...firsts, ...rest.toSorted((a, b) => b.worth - a.worth).map(({ item }) => item)];
}

function byMemory(
  bank: readonly BankItem[],
  free: readonly BankItem[],
  { cards, today, more }: ReviewWish,
): BankItem[] {
  const recall = ({ id }: BankItem) => recallOn(cards.get(id) ?? null, today);
  const met = free.filter(({ id }) => cards.has(id)).toSorted((a, b) => recall(a) - recall(b));
  const due = met.filter(({ id }) => (cards.get(id)?.due ?? 0) <= today);
  const strength = new Map(standings(bank, { cards, today }).map(one => [one.topic, one.recall]));
  const weakFirst = free
    .filter(({ id }) => !cards.has(id))
    .toSorted((a, b) => (strength.get(a.topic) ?? 0) - (strength.get(b.topic) ?? 0));
  return [...due, ...roundRobin(weakFirst), ...(more ? met.filter(item => !due.includes(item)) : [])];
}

/** The first of each topic, then the second of each, in the order in which the topics come. */
function roundRobin(items: readonly BankItem[]): BankItem[] {
  const seen = new Map<string, number>();
  const turns = items.map(item => {
    const turn = seen.get(item.topic) ?? 0;
    seen.set(item.topic, turn + 1);
    return { item, turn };
  });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ item }) => item);
}

/**
 * One question to practise: none of the last ones while others are left, then the least remembered, where what was never
 * met stands between what was wrong and what was right. Undefined where there is none.
 */
export function choosePractice(
  items: readonly BankItem[],
  { cards, today, last, seed }: Pick<Situation, 'cards' | 'today'> & { last: readonly string[]; seed: number },
): BankItem | undefined {
  const ranked = shuffled(items, seed).map(item => {
    const card = cards.get(item.id);
    return { item, at: last.indexOf(item.id), recall: card ? recallOn(card, today + strengthAhead) : unmetRank };
  });
  const others = ranked.filter(({ at }) => at < 0).toSorted((a, b) => a.recall - b.recall);
  // Where all were among the last ones, that which is longest ago.
  return (others[0] ?? ranked.toSorted((a, b) => b.at - a.at)[0])?.item;
}

/** How a person stands on a topic. `recall` is that of its questions that were met, a week ahead; 0 where none was. */
export type Standing = { topic: string; state: 'open' | 'weak' | 'strong'; met: number; of: number; recall: number };

/** How a person stands on each topic of the bank, in its order. */
export function standings(bank: readonly BankItem[], { cards, today }: Pick<Situation, 'cards' | 'today'>): Standing[] {
  return [...Map.groupBy(bank, ({ topic }) => topic)].map(([topic, items]) => {
    const known = items.flatMap(({ id }) => cards.get(id) ?? []);
    const recalls = known.map(card => recallOn(card, today + strengthAhead));
    const recall = known.length === 0 ? 0 : recalls.reduce((sum, one) => sum + one, 0) / known.length;
    const isStrong = known.length >= Math.min(leastForStrong, items.length) && recall >= strongRecall;
    const state = known.length === 0 ? 'open' : isStrong ? 'strong' : 'weak';
    return { topic, state, met: known.length, of: items.length, recall };
  });
}

const openTopics = (bank: readonly BankItem[], cards: Cards): Set<string> =>
  new Set(bank.map(({ topic }) => topic)).difference(
    new Set(bank.filter(({ id }) => cards.has(id)).map(({ topic }) => topic)),
  );

/** Days on which one can learn before the exam, today among them; on its own day that day. */
export const daysToLearn = (exam: Day, today: Day): number => Math.max(exam - today, 1);

/** How many questions a day meet all open topics in time. */
export const paceFor = (open: number, exam: Day, today: Day): number => Math.ceil(open / daysToLearn(exam, today));

/** How many met questions of the bank are due on a day, or were before; not those that may not be asked. */
export function dueBy(
  bank: readonly BankItem[],
  { cards, today, exam }: Situation,
  day: Day,
  avoid: ReadonlySet<string> = new Set(),
): number {
  return bank.filter(({ id }) => {
    const card = avoid.has(id) ? undefined : cards.get(id);
    return card !== undefined && dueBefore(card, exam, today) <= day;
  }).length;
}
