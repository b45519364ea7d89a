/** From planned to open: the questions are dealt, then the post is made. */

import { deal } from '../../rules/deal.ts';
import { beginPosting, skipRound } from '../../rules/round.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { openMessage } from '../said/round.ts';
import { postFor } from './delivery.ts';
import { stopSchedule } from './stopping.ts';
import type { Work } from './work.ts';

/** Opens a round, or records that it is too late for that. */
export async function openRound(work: Work, planned: StoredRound): Promise<void> {
  if (!beginPosting(planned, work.now).ok) return giveUp(work, planned);
  const round = await prepared(work, planned);
  if (!round) return;
  const openedAt = round.openedAt ?? work.now;
  const post = openMessage(work.guide, { ...round, openedAt }, 0);
  const sent = await postFor(work, round, round.place, post, `${round.key}-q`);
  if (sent.kind === 'later') return;
  if (sent.kind === 'refused') return stopSchedule(work, round, sent);
  const ref = sent.kind === 'done' ? { post: sent.value } : {};
  const open = { status: 'open', tries: 0, openedAt, shownAt: work.now, due: round.closes } as const;
  await work.change(round, { ...open, ...ref });
}

/** A bank without a question that this place could be asked gives no round. */
async function prepared(work: Work, round: StoredRound): Promise<StoredRound | null> {
  if (round.status === 'posting' && round.questions.length > 0) return round;
  const { quiz } = work.store;
  const seed = work.seed();
  const questions = deal(work.guide.bank, await quiz.askedIn(round.place), round.perRound, seed);
  if (questions.length === 0) {
    work.log.warn({ round: round.key }, 'the bank has no question for this round; it is skipped');
    await giveUp(work, round);
    return null;
  }
  await quiz.setQuestions(round.key, seed, questions);
  const taken = await work.change(round, { status: 'posting', tries: 0 });
  return taken ? { ...round, status: 'posting', tries: 0, questions } : null;
}

async function giveUp(work: Work, round: StoredRound): Promise<void> {
  const skipped = skipRound(round);
  if (skipped.ok) await work.change(round, { status: skipped.round.status, due: null });
}
