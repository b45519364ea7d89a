/** From open to closed: the post is closed, the answers go to the thread one by one, the last with the board. */
import type { Message, PlaceRef } from '../../chat.ts';
import { findItem } from '../../rules/deal.ts';
import { beginClosing, closedLate, finishClosing } from '../../rules/round.ts';
import { optionCounts, peopleIn } from '../../rules/score.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { message } from '../../text/build.ts';
import { boardParts } from '../said/board.ts';
import { answerMessage, closedMessage, roundTitle } from '../said/round.ts';
import { postFor, repeatable } from './delivery.ts';
import { pauseIfEmpty, stopSchedule } from './stopping.ts';
import type { Work } from './work.ts';

/** Takes the next step of closing a round whose time is over. */
export async function closeRound(work: Work, open: StoredRound): Promise<void> {
  const begun = beginClosing(open, work.now);
  if (!begun.ok) return;
  const round: StoredRound = { ...open, status: 'closing' };
  if (open.status !== 'closing' && !(await work.change(open, { status: 'closing', step: 0, tries: 0 }))) return;
  if (round.step === 0) return closePost(work, { ...round, tries: 0 });
  return revealNext(work, round);
}

/** The post loses its buttons, and the thread is opened; without either the answers go to the channel. */
async function closePost(work: Work, round: StoredRound): Promise<void> {
  const { post, place } = round;
  let thread: PlaceRef = place;
  if (post) {
    const answered = await work.store.quiz.answeredIn(round.key);
    const edited = await repeatable(work, round, () =>
      work.messenger.edit(post, closedMessage(work.guide, round, answered)),
    );
    if (edited.kind === 'later') return;
    const gone = edited.kind === 'refused' && edited.problem === 'not_found';
    const opened = gone ? null : await repeatable(work, round, () => work.messenger.thread(post, roundTitle(round)));
    if (opened?.kind === 'later') return;
    if (opened?.kind === 'done') thread = opened.value;
  }
  await work.change(round, { thread, step: 1, due: work.now });
}

async function revealNext(work: Work, round: StoredRound): Promise<void> {
  const place = round.thread ?? round.place;
  const sent = await postFor(work, round, place, await reveal(work, round), `${round.key}-${round.step}`);
  if (sent.kind === 'later') return;
  // A thread that is locked or gone is no reason to keep the answer from anybody.
  if (sent.kind === 'refused' && place !== round.place) {
    await work.change(round, { thread: round.place, tries: 0, due: work.now });
    return;
  }
  if (sent.kind === 'refused') return stopSchedule(work, round, sent);
  const isLast = round.step >= round.questions.length;
  if (isLast) return finish(work, round);
  await work.change(round, { step: round.step + 1, tries: 0, due: work.now });
}

/** The answer of this step; the last one brings the board, unless nobody took part. */
async function reveal(work: Work, round: StoredRound): Promise<Message> {
  const { quiz } = work.store;
  const position = round.step - 1;
  const picks = await quiz.picksIn(round.key);
  const item = round.questions[position]?.item ?? '';
  const options = findItem(work.guide.bank, item)?.options.length ?? 0;
  const counts = optionCounts(round, item, options, picks);
  const answer = answerMessage(work.guide, round, position, counts, closedLate(round, work.now));
  if (round.step < round.questions.length || peopleIn(round, picks) === 0) return answer;
  return message([...answer.parts, ...(await board(work, round))], answer.buttons);
}

/** The standing with this round in it, which is counted from the moment that people see it. */
async function board(work: Work, round: StoredRound) {
  const { quiz } = work.store;
  const [rounds, picks, people] = await Promise.all([
    quiz.roundsOf(round.place),
    quiz.picksOf(round.place),
    quiz.peopleOf(round.place),
  ]);
  const counted = rounds.map(one => (one.key === round.key ? { ...one, status: 'closed' as const } : one));
  return boardParts(work.guide, { rounds: counted, picks, people }, round.date);
}

async function finish(work: Work, round: StoredRound): Promise<void> {
  const closed = finishClosing(round);
  if (!closed.ok || !(await work.change(round, { status: 'closed', tries: 0, due: null }))) return;
  await pauseIfEmpty(work, { ...round, status: 'closed' });
}
