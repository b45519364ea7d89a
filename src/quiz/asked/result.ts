/** What one person did in a round, for their eyes only. */
import type { Message, Press } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { ranksOf } from '../../rules/board.ts';
import { liveStatuses } from '../../rules/round.ts';
import { lastPicks } from '../../rules/score.ts';
import { streakOf } from '../../rules/streak.ts';
import type { Store } from '../../store/store.ts';
import { say } from '../../text/build.ts';
import { resultMessage } from '../said/result.ts';
import { isHere, notKnown } from './taps.ts';

/** The own result of a round that is closed. Streaks are told as they stood with that round, however late one asks. */
export async function ownResult(
  { guide, store }: { guide: Guide; store: Store },
  { origin }: Press,
  id: string,
): Promise<Message> {
  const { quiz } = store;
  const round = await quiz.round(id);
  if (!round || !isHere(round, origin)) return notKnown;
  if (liveStatuses.includes(round.status)) return say('The answer is not out yet. Ask again when it is.');
  if (round.status !== 'closed') return say('This round was called off, so nothing of it counts.');
  const [rounds, picks, people] = await Promise.all([
    quiz.historyOf(round.place),
    quiz.picksOf(round.place),
    quiz.peopleOf(round.place),
  ]);
  const before = rounds.filter(({ opens }) => Temporal.Instant.compare(opens, round.opens) < 0);
  return resultMessage(guide, {
    ...{ round, user: origin.user, history: { rounds, picks, people } },
    picks: lastPicks([round], picks).filter(({ user }) => user === origin.user),
    isRanked: ranksOf(rounds, picks, people).length > 0,
    streak: streakOf(origin.user, [...before, round], picks),
    streakBefore: streakOf(origin.user, before, picks),
  });
}
