/** A channel's week as one recap: what was asked, how it went, and who keeps at it. */
import { byName, type Person, roundsInWeekOf } from './board.ts';
import { type Round, scoredStatuses } from './round.ts';
import { nextWindow, type Schedule } from './schedule.ts';
import { judgedPicks, type PickRecord, teamScore } from './score.ts';
import { streakOf } from './streak.ts';

/** `hardest` is the question with the smallest share of right answers, `weak` the topics with the smallest ones. */
export type Recap = {
  rounds: number;
  people: number;
  percent: number;
  hardest: { round: string; position: number; item: string; percent: number } | null;
  weak: readonly { topic: string; percent: number }[];
  streaks: readonly { name: string; length: number }[];
};

/** A question that more than this share got right was hard for nobody; a topic below it is worth another look. */
const wellKnown = 75;
const mostTopics = 3;
/** One round is no streak yet. */
const leastStreak = 2;

/** The ISO week that a day belongs to, such as 2026-W10. */
export const weekOf = ({ yearOfWeek = 0, weekOfYear = 0 }: Temporal.PlainDate): string =>
  `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;

/** Does no round of the schedule open after this one in its week? Skipped days and days without rounds do not count. */
export function isLastOfWeek(schedule: Schedule, { opens, date }: Pick<Round, 'opens' | 'date'>): boolean {
  if (schedule.paused) return false;
  const next = nextWindow(schedule, opens, date);
  return next === null || weekOf(next.date) !== weekOf(date);
}

/** The recap of the week of a day; null where nobody answered anything. Who is hidden is not named. */
export function recapOf(
  day: Temporal.PlainDate,
  { rounds, picks, people }: { rounds: readonly Round[]; picks: readonly PickRecord[]; people: readonly Person[] },
): Recap | null {
  const week = roundsInWeekOf(day, rounds).filter(({ status }) => scoredStatuses.includes(status));
  const { answered, percent } = teamScore(week, picks);
  if (answered === 0) return null;
  const asked = week.flatMap(round => {
    const judged = judgedPicks([round], picks);
    return round.questions.map(({ item }, position) => {
      const own = judged.filter(pick => pick.item === item);
      return { round: round.key, position, item, ...shareOf(own) };
    });
  });
  const [hardest] = asked.filter(one => one.answered > 0).toSorted((a, b) => a.percent - b.percent);
  const byTopic = Map.groupBy(judgedPicks(week, picks), ({ topic }) => topic);
  // In the order in which they were asked, so that equal ones do not change places with how the picks were read.
  const topics = new Set(week.flatMap(({ questions }) => questions.map(({ topic }) => topic)));
  const weak = [...topics].flatMap(topic => {
    const own = byTopic.get(topic);
    return own ? [{ topic, percent: shareOf(own).percent }] : [];
  });
  const tookPart = new Set(judgedPicks(week, picks).map(({ user }) => user));
  const streaks = people
    .filter(({ user, hidden }) => !hidden && tookPart.has(user))
    .map(({ user, name }) => ({ name, length: streakOf(user, rounds, picks).length }))
    .filter(({ length }) => length >= leastStreak);
  return {
    ...{ rounds: week.length, people: tookPart.size, percent },
    hardest: hardest && hardest.percent <= wellKnown ? hardest : null,
    weak: weak
      .filter(one => one.percent <= wellKnown)
      .toSorted((a, b) => a.percent - b.percent)
      .slice(0, mostTopics),
    streaks: streaks.toSorted((a, b) => b.length - a.length || byName(a.name, b.name)),
  };
}

function shareOf(judged: readonly { right: boolean }[]): { answered: number; percent: number } {
  const right = judged.filter(one => one.right).length;
  return { answered: judged.length, percent: Math.round((100 * right) / Math.max(judged.length, 1)) };
}
