import type { UserRef } from '../chat.ts';
import type { Round } from './round.ts';
import { type PickRecord, type Score, scoresOf } from './score.ts';

/** `hidden` people stay off the boards that others see. */
export type Person = { user: UserRef; name: string; hidden: boolean };
export type Row = Score & { name: string; rank: number };
/** `rank` is null where nobody is ranked. */
export type OwnRow = Score & { rank: number | null };

/** With fewer players a rank says little, and gives away how each of the others did. */
const leastPlayers = 3;

let collator: Intl.Collator | undefined;

/** Names in the same order on every machine, whatever its language. */
export function byName(a: string, b: string): number {
  // Made for the first board, as the tables behind it take a start 10 ms and 3 MB.
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

/** The ranks after these rounds, as everybody may see them: of those who answered, and none under three players. */
export function ranksOf(rounds: readonly Round[], picks: readonly PickRecord[], people: readonly Person[]): Row[] {
  const shown = visibleScores(scoresOf(rounds, picks), people);
  if (shown.length < leastPlayers) return [];
  const rows = shown.map(score => ({ ...score, rank: rankOf(score, shown) }));
  return rows.toSorted((a, b) => a.rank - b.rank || byName(a.name, b.name));
}

/** A person's own place among those whom the board shows, for their eyes only; null before the first answer. */
export function ownRow(
  user: UserRef,
  rounds: readonly Round[],
  picks: readonly PickRecord[],
  people: readonly Person[],
): OwnRow | null {
  const scores = scoresOf(rounds, picks);
  const own = scores.find(score => score.user === user);
  const shown = visibleScores(scores, people);
  return own ? { ...own, rank: shown.length < leastPlayers ? null : rankOf(own, shown) } : null;
}

/** The rounds of the ISO week that a local day belongs to. */
export function roundsInWeekOf(day: Temporal.PlainDate, rounds: readonly Round[]): Round[] {
  return rounds.filter(({ date }) => date.yearOfWeek === day.yearOfWeek && date.weekOfYear === day.weekOfYear);
}

/** Equal points share a rank, and the next rank counts them all: 1, 2, 2, 4. */
function rankOf({ points }: Score, shown: readonly Score[]): number {
  return 1 + shown.filter(other => other.points > points).length;
}

/** People that were erased have no entry in `people` and are not shown; some that are stored have no name. */
function visibleScores(scores: readonly Score[], people: readonly Person[]): (Score & { name: string })[] {
  const byUser = new Map(people.map(person => [person.user, person]));
  return scores.flatMap(score => {
    const person = byUser.get(score.user);
    return person && !person.hidden ? [{ ...score, name: person.name.trim() || 'Somebody' }] : [];
  });
}
