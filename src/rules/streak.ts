import type { UserRef } from '../chat.ts';
import { isPlayed, type Round } from './round.ts';
import { countedPicks, type PickRecord } from './score.ts';

/** What a round was for one person. */
export type Turn = 'answered' | 'missed' | 'neutral';
export type Streak = {
  /** Rounds answered since the streak began, right or wrong. */
  length: number;
  best: number;
  /** Missed rounds that the streak can still bear. */
  freezes: number;
  /** What the last turn did to it, to be told to its owner. */
  last: 'grew' | 'froze' | 'broke' | 'unchanged';
};

const freezesAtStart = 2;
const mostFreezes = 2;
/** Rounds to answer for one more freeze. */
const roundsPerFreeze = 10;

export const noStreak: Streak = { length: 0, best: 0, freezes: freezesAtStart, last: 'unchanged' };

/** The streak after one more round. A missed round takes a freeze by itself; without one the next answer starts anew. */
export function advance(streak: Streak, turn: Turn): Streak {
  if (turn === 'answered') return grow(streak);
  if (turn === 'neutral' || streak.length === 0) return { ...streak, last: 'unchanged' };
  if (streak.freezes > 0) return { ...streak, freezes: streak.freezes - 1, last: 'froze' };
  return { ...noStreak, best: streak.best, last: 'broke' };
}

function grow({ length, best, freezes }: Streak): Streak {
  const earned = (length + 1) % roundsPerFreeze === 0 ? 1 : 0;
  return {
    length: length + 1,
    best: Math.max(best, length + 1),
    freezes: Math.min(mostFreezes, freezes + earned),
    last: 'grew',
  };
}

/** The streak of one person over the rounds of a place, oldest first. */
export function streakOf(user: UserRef, rounds: readonly Round[], picks: readonly PickRecord[]): Streak {
  const own = picks.filter(pick => pick.user === user);
  const inTime = countedPicks(rounds, own);
  return rounds
    .map(round =>
      turnIn(
        round,
        inTime.filter(pick => pick.round === round.key),
      ),
    )
    .reduce(advance, noStreak);
}

/** Only rounds that were played count, and a wrong question is held against nobody. */
function turnIn(round: Round, picks: readonly PickRecord[]): Turn {
  if (!isPlayed(round)) return 'neutral';
  const voided = new Set(round.questions.filter(question => question.voided).map(({ item }) => item));
  if (picks.some(({ question }) => !voided.has(question))) return 'answered';
  return picks.length > 0 ? 'neutral' : 'missed';
}
