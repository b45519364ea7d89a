/** From planned to open: the questions are dealt, the post is made, and its thread is opened. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { MessageRef } from '../../chat.ts';
import { bankOf, questionOf } from '../../knowledge/guide.ts';
import { deal } from '../../rules/deal.ts';
import { beginPosting, skipRound } from '../../rules/round.ts';
import { outOfDate, type StoredRound } from '../../store/quiz/round-rows.ts';
import { lookFor, send } from './delivery.ts';
import { callForThread, countUp, questionPost, settleThread } from './post.ts';
import { stopSchedule } from './stopping.ts';
import type { Work } from './work.ts';

/** Opens a round, or records that it is too late for that. */
export async function openRound(work: Work, round: StoredRound): Promise<StoredRound | null> {
  const begun = beginPosting(round, work.now);
  if (!begun.ok && begun.reason === 'too_early') return work.change(round, { due: round.opens });
  if (round.tries > 0) {
    const found = await lookFor(work, round, questionPost(work, round));
    if (found === 'left') return null;
    if (found) return opened(work, round, found);
    if (!begun.ok) return assumeOpen(work, round);
  }
  if (!begun.ok) return giveUp(work, round);
  const posting = round.questions.length > 0 ? await triedAgain(work, round) : await dealt(work, round);
  if (posting?.status !== 'posting') return posting;
  const sent = await send(work, posting, questionPost(work, posting));
  if (sent.kind === 'refused') return stopSchedule(work, posting, sent);
  return sent.kind === 'done' ? opened(work, posting, sent.post) : null;
}

/** A bank without a question that this place could be asked gives no round. */
async function dealt(work: Work, round: StoredRound): Promise<StoredRound | null> {
  const { quiz } = work.store;
  const seed = work.seed();
  const [asked, schedule] = await Promise.all([quiz.askedIn(round.place), quiz.scheduleOf(round.place)]);
  const isAhead = schedule?.exam && Temporal.PlainDate.compare(schedule.exam, round.date) >= 0;
  const exam = isAhead ? schedule.exam : null;
  const questions = deal(bankOf(work.guide, round.place), asked, round.perRound, seed, exam !== null);
  if (questions.length === 0) {
    work.log.warn({ round: round.key }, 'the bank has no question for this round; it is skipped');
    return giveUp(work, round);
  }
  const change = { status: 'posting', tries: 1, exam } as const;
  const taken = await quiz.dealRound(round, work.holder, { seed, questions }, change);
  return taken ? { ...round, ...change, questions } : null;
}

/** Questions that were taken out of the bank since they were dealt give no round either. */
async function triedAgain(work: Work, round: StoredRound): Promise<StoredRound | null> {
  if (round.questions.every(({ item }) => !questionOf(work.guide, item))) {
    work.log.warn({ round: round.key }, 'the questions of this round are not in the bank any more; it is skipped');
    return giveUp(work, round);
  }
  return work.change(round, { status: 'posting', tries: round.tries + 1 });
}

/** The post stands: from now on the round is open. Where others were faster, ours may be a copy. */
async function opened(work: Work, round: StoredRound, post: MessageRef): Promise<StoredRound | null> {
  const stands = {
    ...{ status: 'open' as const, post, openedAt: work.now, shownAt: work.now, due: round.closes },
    ...{ lost: round.lost + round.tries - 1, tries: 0 },
  };
  const opening = callForThread(work, { ...round, ...stands }, post);
  // Where a thread costs no call, it is there at once. Whatever else comes of it, that the post stands is recorded first.
  const thread = await Promise.race([opening.catch(() => null), nextTurn(null)]);
  const known = thread?.kind === 'done' ? thread.value : null;
  const open = await (known ? work.finish(round, { ...stands, thread: known }) : work.change(round, stands));
  if (!open) {
    await work.store.quiz.learnPost(round.key, post, work.now);
    return null;
  }
  if (known) return open;
  const threaded = await settleThread(work, open, post, await opening);
  return threaded?.shown === outOfDate ? countUp(work, threaded) : threaded;
}

/** Answers were lost to the end of the time for opening. A copy may stand, and a tap would tell. */
function assumeOpen(work: Work, round: StoredRound): Promise<StoredRound | null> {
  work.log.warn({ round: round.key }, 'nobody knows whether a round was posted');
  const open = { status: 'open', openedAt: work.now, shownAt: work.now, due: round.closes } as const;
  return work.change(round, { ...open, lost: round.lost + round.tries, tries: 0 });
}

async function giveUp(work: Work, round: StoredRound): Promise<StoredRound | null> {
  const skipped = skipRound(round);
  // It may be the last of its week all the same.
  return skipped.ok ? work.change(round, { status: skipped.round.status, tries: 0, due: work.now }) : null;
}
