/** From open to closed: the post is closed, the answers go to the thread one by one, the last with the board. */

import type { Message } from '../../chat.ts';
import { questionOf } from '../../knowledge/guide.ts';
import { beginClosing, closedLate, finishClosing, revealTime, skipRound } from '../../rules/round.ts';
import { optionCounts, type PickRecord, peopleIn } from '../../rules/score.ts';
import { outOfDate, type StoredRound } from '../../store/quiz/round-rows.ts';
import { message } from '../../text/build.ts';
import { boardParts } from '../said/board.ts';
import { answerMessage, resultButton, roundTitle } from '../said/round.ts';
import { call, lookFor, postFor, type Refused } from './delivery.ts';
import { questionPost } from './post.ts';
import { pauseIfEmpty, stopSchedule } from './stopping.ts';
import { answeredIn, isBefore, type Work } from './work.ts';

/** Takes the next step of closing a round whose time is over. */
export async function closeRound(work: Work, round: StoredRound): Promise<StoredRound | null> {
  const closing = round.status === 'closing' ? round : await begin(work, round);
  if (!closing || isBefore(work.now, revealTime(closing))) return closing;
  const placed = closing.step === 0 ? await findPlace(work, closing) : closing;
  return placed && placed.step > 0 ? revealNext(work, placed) : placed;
}

/** The post is closed at once; what was received in time has a moment to be saved before the reveal. */
async function begin(work: Work, round: StoredRound): Promise<StoredRound | null> {
  if (!beginClosing(round, work.now).ok) return null;
  const edit = { editAt: work.now, shown: outOfDate };
  return work.change(round, { status: 'closing', step: 0, tries: 0, due: revealTime(round), ...edit });
}

/** Where the answers go: the thread, or the channel where there is none. What nobody has seen is not answered. */
async function findPlace(work: Work, round: StoredRound): Promise<StoredRound | null> {
  const known = await foundPost(work, round);
  if (known?.status !== 'closing') return known;
  const { post, place } = known;
  let thread = known.thread ?? place;
  if (post && !known.thread) {
    const opened = await call(work, known, () => work.messenger.thread(post, roundTitle(known)), {
      since: known.closes,
    });
    if (opened.kind === 'lost' || opened.kind === 'later') return work.change(known, { due: opened.until });
    if (opened.kind === 'done') thread = opened.value;
  }
  return work.change(known, { thread, step: 1 });
}

/** A round whose post is only assumed: a tap would have told of it, so without one it is looked for, or given up. */
async function foundPost(work: Work, round: StoredRound): Promise<StoredRound | null> {
  if (round.post || round.thread || (await answeredIn(work, round)) > 0) return round;
  const found = await lookFor(work, round, questionPost(work, round));
  if (found === 'left') return null;
  if (found) return work.change(round, { post: found });
  work.log.warn({ round: round.key }, 'nobody can have seen this round; it is skipped');
  const skipped = skipRound(round);
  return skipped.ok ? work.change(round, { status: skipped.round.status, tries: 0, due: work.now }) : null;
}

async function revealNext(work: Work, round: StoredRound): Promise<StoredRound | null> {
  const place = round.thread ?? round.place;
  const picks = await work.store.quiz.picksIn(round.key);
  const post = { place, message: await reveal(work, round, picks), key: `${round.key}-${round.step}` };
  const sent = await postFor(work, round, post);
  if (sent.kind === 'left') return round;
  if (sent.kind === 'refused') return notTaken(work, round, sent);
  const next = { step: round.step + 1, tries: 0, due: work.now, editAt: work.now, shown: outOfDate };
  return round.step < round.questions.length ? work.change(round, next) : finish(work, round, peopleIn(round, picks));
}

/** A thread that is locked or gone is no reason to keep the answer from anybody. */
function notTaken(work: Work, round: StoredRound, refused: Refused): Promise<StoredRound | null> {
  if (round.thread === round.place) return stopSchedule(work, round, refused);
  const next = { tries: 0, due: work.now, editAt: work.now, shown: outOfDate };
  return work.change(round, { thread: round.place, ...next });
}

/** The answer of this step; the last one brings the board, unless nobody took part, and the own result of each. */
async function reveal(work: Work, round: StoredRound, picks: readonly PickRecord[]): Promise<Message> {
  const position = round.step - 1;
  const item = round.questions[position]?.item ?? '';
  const options = questionOf(work.guide, item)?.options.length ?? 0;
  const answer = answerMessage(work.guide, round, position, {
    counts: optionCounts(round, item, options, picks),
    closedLate: closedLate(round, work.now),
    inThread: round.thread !== round.place,
  });
  if (round.step < round.questions.length) return answer;
  const parts = peopleIn(round, picks) === 0 ? [] : await board(work, round);
  return message([...answer.parts, ...parts], [resultButton(round), ...answer.buttons]);
}

/** The standing with this round in it, which is counted from the moment that people see it. */
async function board(work: Work, round: StoredRound) {
  const { quiz } = work.store;
  const [rounds, picks, people] = await Promise.all([
    quiz.historyOf(round.place),
    quiz.picksOf(round.place),
    quiz.peopleOf(round.place),
  ]);
  const counted = rounds.map(one => (one.key === round.key ? { ...one, status: 'closed' as const } : one));
  return boardParts(work.guide, { rounds: counted, picks, people }, round.date);
}

/** The channel is told in a line of its own, as an edit and a thread mark nothing unread; see `announce`. */
async function finish(work: Work, round: StoredRound, people: number): Promise<StoredRound | null> {
  const finished = finishClosing(round);
  if (!finished.ok) return null;
  const toTell = people > 0 && round.thread !== round.place;
  // One of the schedule may be the last of its week.
  const due = toTell || !round.extra ? work.now : null;
  const closed = await work.change(round, {
    ...{ status: 'closed', step: round.questions.length + (toTell ? 1 : 2), tries: 0, due },
    ...{ editAt: work.now, shown: outOfDate, askedBy: null },
  });
  return closed && pauseIfEmpty(work, closed);
}
