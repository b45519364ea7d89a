import type { UserRef } from '../chat.ts';
import type { Round } from './round.ts';
import { type PickRecord, type Score, scoresOf, type TeamScore, teamScore } from './score.ts';

/** `hidden` people stay off the boards that others see. */
export type Person = { user: UserRef; name: string; hidden: boolean };
export type Row = Score & { name: string; rank: number };
export type Board = { kind: 'podium'; rows: Row[] } | { kind: 'team'; team: TeamScore };

/** With fewer players a ranking says little: the team's common goal is shown in its place. */
const leastPlayers = 3;

/** Names in the same order on every machine, whatever its language. */
const byName = new Intl.Collator('en', { numeric: true });

/** The standing after these rounds, as everybody may see it. Who never answered is not on it. */
export function boardOf(rounds: readonly Round[], picks: readonly PickRecord[], people: readonly Person[]): Board {
  const shown = visibleScores(scoresOf(rounds, picks), people);
  if (shown.length < leastPlayers) return { kind: 'team', team: teamScore(rounds, picks) };
  const rows = shown.map(score => ({ ...score, rank: rankOf(score, shown) }));
  return { kind: 'podium', rows: rows.toSorted((a, b) => a.rank - b.rank || byName.compare(a.name, b.name)) };
}

/** A person's own place among those whom the board shows, for their eyes only; null before the first answer. */
export function ownRow(
  user: UserRef,
  rounds: readonly Round[],
  picks: readonly PickRecord[],
  people: readonly Person[],
): Row | null {
  const scores = scoresOf(rounds, picks);
  const own = scores.find(score => score.user === user);
  const name = people.find(person => person.user === user)?.name ?? '';
  return own ? { ...own, name, rank: rankOf(own, visibleScores(scores, people)) } : null;
}

/** The rounds of the ISO week that a local day belongs to. */
export function roundsInWeekOf(day: Temporal.PlainDate, rounds: readonly Round[]): Round[] {
  return rounds.filter(({ date }) => date.yearOfWeek === day.yearOfWeek && date.weekOfYear === day.weekOfYear);
}

/** Equal points share a rank, and the next rank counts them all: 1, 2, 2, 4. */
function rankOf({ points }: Score, shown: readonly Score[]): number {
  return 1 + shown.filter(other => other.points > points).length;
}

/** People that were erased have no entry in `people` and are not shown. */
function visibleScores(scores: readonly Score[], people: readonly Person[]): (Score & { name: string })[] {
  const byUser = new Map(people.map(person => [person.user, person]));
  return scores.flatMap(score => {
    const person = byUser.get(score.user);
    return person && !person.hidden ? [{ ...score, name: person.name }] : [];
  });
}
