/**
 * What a person remembers of a question, by FSRS-6 with its published default parameters (ts-fsrs). Days are whole days of
 * the person's own calendar, as numbers, so that neither a clock nor a zone moves what is due. Nothing is drawn by chance.
 */
import { FSRSAlgorithm, Rating } from 'ts-fsrs';

/** Days since 1 January 1970. */
export type Day = number;

export const dayOf = (date: Temporal.PlainDate): Day => firstDay.until(date).days;
export const dateOf = (day: Day): Temporal.PlainDate => firstDay.add({ days: day });
const firstDay = Temporal.PlainDate.from('1970-01-01');

/** Of each zone, the day that was asked for last, from its first millisecond up to the next day's. */
const lastDays = new Map<string, { day: Day; from: number; until: number }>();
/** Zones remembered at once, more than there are; beyond, as they can be spelled in many ways, the memory starts anew. */
const mostZones = 1_000;

/** The day of an instant in a zone. Nearly all that is answered in a zone falls on one day, which is reckoned once. */
export function dayIn(zone: string, at: Temporal.Instant): Day {
  const time = at.epochMilliseconds;
  const last = lastDays.get(zone);
  if (last && last.from <= time && time < last.until) return last.day;
  const midnight = at.toZonedDateTimeISO(zone).startOfDay();
  const day = dayOf(midnight.toPlainDate());
  if (lastDays.size >= mostZones) lastDays.clear();
  const until = midnight.add({ days: 1 }).startOfDay().epochMilliseconds;
  lastDays.set(zone, { day, from: midnight.epochMilliseconds, until });
  return day;
}

/** What was answered on a day. */
export type Answer = { day: Day; right: boolean };

/** `stability` is the days until recall is down to 90 %, `difficulty` 1 to 10; `wrong` counts the days with a wrong answer. */
export type Card = { stability: number; difficulty: number; last: Day; due: Day; days: number; wrong: number };

/** A question is due when it is remembered with this probability. */
const retention = 0.9;
const model = new FSRSAlgorithm({ request_retention: retention, enable_fuzz: false, enable_short_term: false });

/** How likely who never met a question answers it right: one of four options is. */
export const unmetRecall = 0.25;

/** The card after a day on which all answers were right, or one was wrong. The day is not before that of the card. */
export function answered(card: Card | null, { day, right }: Answer): Card {
  const elapsed = card ? Math.max(day - card.last, 0) : 0;
  const grade = right ? Rating.Good : Rating.Again;
  const memory = model.next_state(card && { stability: card.stability, difficulty: card.difficulty }, elapsed, grade);
  return {
    ...memory,
    last: day,
    due: day + model.next_interval(memory.stability, elapsed),
    days: (card?.days ?? 0) + 1,
    wrong: (card?.wrong ?? 0) + (right ? 0 : 1),
  };
}

/**
 * The card of all answers to a question, in whatever order they are given; null where there are none. A day counts once,
 * and as right only if all its answers were: who reads the explanation knows it the same day.
 */
export function cardOf(answers: readonly Answer[]): Card | null {
  const days = new Map<Day, boolean>();
  for (const { day, right } of answers) days.set(day, right && (days.get(day) ?? true));
  const inOrder = [...days].toSorted(([a], [b]) => a - b);
  return inOrder.reduce<Card | null>((card, [day, right]) => answered(card, { day, right }), null);
}

/** How likely the person answers it right on a day. */
export function recallOn(card: Card | null, day: Day): number {
  return card ? model.forgetting_curve(Math.max(day - card.last, 0), card.stability) : unmetRecall;
}

/** When to ask it again: no later than on the day of the exam, unless that is over. */
export function dueBefore({ due }: Pick<Card, 'due'>, exam: Day | null, today: Day): Day {
  return exam === null || exam < today ? due : Math.min(due, exam);
}

/** How much likelier it is answered right on `target` if it is asked `today`, before the answer is known. */
export function gainOn(card: Card | null, today: Day, target: Day): number {
  const known = recallOn(card, today);
  const after = (right: boolean) => recallOn(answered(card, { day: today, right }), target);
  return known * after(true) + (1 - known) * after(false) - recallOn(card, target);
}
