import type { UserRef } from '../chat.ts';
import { isComplete, isRight, type OptionSet } from './options.ts';
import { isLate, type Round, type RoundQuestion, scoredStatuses } from './round.ts';

/** What a person chose by the taps that were saved. `question` is the id of the item. */
export type PickRecord = { round: string; question: string; user: UserRef; choices: OptionSet; at: Temporal.Instant };

/** What a person did in the rounds that were counted. */
export type Score = { user: UserRef; points: number; answered: number };

/** The picks that count: the last ones, where as many options were chosen as the question asks for. */
export function countedPicks(rounds: readonly Round[], picks: readonly PickRecord[]): PickRecord[] {
  const asked = questionsOf(rounds);
  return lastPicks(rounds, picks).filter(({ round, question, choices }) => {
    const { right } = asked.get(slotOf(round, question)) ?? {};
    return right !== undefined && isComplete(choices, right);
  });
}

/** Of each person the last pick on a question before the round's end, be it a half answer or none any more. */
export function lastPicks(rounds: readonly Round[], picks: readonly PickRecord[]): PickRecord[] {
  const byKey = new Map(rounds.map(round => [round.key, round]));
  const last = new Map<string, PickRecord>();
  for (const pick of picks) {
    const round = byKey.get(pick.round);
    if (!round || isLate(pick, round) || !round.questions.some(({ item }) => item === pick.question)) continue;
    const slot = slotOf(pick.round, pick.question, pick.user);
    const before = last.get(slot);
    if (!before || Temporal.Instant.compare(pick.at, before.at) >= 0) last.set(slot, pick);
  }
  return [...last.values()];
}

/** One point for each right answer, and only once the round has closed; wrong questions give nothing to anybody. */
export function scoresOf(rounds: readonly Round[], picks: readonly PickRecord[]): Score[] {
  const scores = new Map<UserRef, Score>();
  for (const { user, right } of judgedPicks(rounds, picks)) {
    const { points, answered } = scores.get(user) ?? { points: 0, answered: 0 };
    scores.set(user, { user, points: points + (right ? 1 : 0), answered: answered + 1 });
  }
  return [...scores.values()];
}

/** What the team did together. */
export type TeamScore = { answered: number; right: number; percent: number; topics: string[] };

/** The share of right answers, and the topics that somebody answered on. `percent` is 0 where nobody answered. */
export function teamScore(rounds: readonly Round[], picks: readonly PickRecord[]): TeamScore {
  const judged = judgedPicks(rounds, picks);
  const answered = judged.length;
  const right = judged.filter(pick => pick.right).length;
  const topics = [...new Set(judged.map(({ topic }) => topic))];
  return { answered, right, percent: answered === 0 ? 0 : Math.round((100 * right) / answered), topics };
}

const slotOf = (...names: string[]): string => JSON.stringify(names);

const questionsOf = (rounds: readonly Round[]): ReadonlyMap<string, RoundQuestion> =>
  new Map(rounds.flatMap(({ key, questions }) => questions.map(one => [slotOf(key, one.item), one])));

/** How many people chose each option of a question, never who. */
export function optionCounts(round: Round, question: string, options: number, picks: readonly PickRecord[]): number[] {
  const counted = countedPicks([round], picks).filter(pick => pick.question === question);
  return Array.from(
    { length: options },
    (_, option) => counted.filter(({ choices }) => choices.includes(option)).length,
  );
}

/** How many people answered at least one question: all that an open round tells. */
export function peopleIn(round: Round, picks: readonly PickRecord[]): number {
  return new Set(countedPicks([round], picks).map(({ user }) => user)).size;
}

type Judged = { user: UserRef; item: string; topic: string; right: boolean; at: Temporal.Instant };

/** The counted picks of closed rounds, and whether they were right; not those of wrong questions. */
export function judgedPicks(rounds: readonly Round[], picks: readonly PickRecord[]): Judged[] {
  const scored = rounds.filter(({ status }) => scoredStatuses.includes(status));
  const asked = questionsOf(scored);
  return countedPicks(scored, picks).flatMap(({ round, question, user, choices, at }) => {
    const one = asked.get(slotOf(round, question));
    if (!one || one.voided) return [];
    return [{ user, item: question, topic: one.topic, right: isRight(choices, one.right), at }];
  });
}
