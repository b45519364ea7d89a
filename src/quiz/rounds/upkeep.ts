/** What a round needs between its opening and its end, and after it. */
import type { PlaceRef } from '../../chat.ts';
import { teamScore } from '../../rules/score.ts';
import { outOfDate, type StoredRound } from '../../store/quiz/round-rows.ts';
import { closedLine, correctionMessage } from '../said/round.ts';
import { postFor } from './delivery.ts';
import { news } from './news.ts';
import { countUp, openThread } from './post.ts';
import { recap } from './recap.ts';
import { tellOwner } from './stopping.ts';
import { answeredIn, type Work } from './work.ts';

/** What is left to do with an open round. The next tap from now on asks for the next look, a minute later. */
export async function tend(work: Work, open: StoredRound): Promise<StoredRound | null> {
  const looked = await work.change(open, { due: open.closes, shownAt: work.now });
  const round = looked && (await openThread(work, looked));
  return round && countUp(work, round);
}

/** After the end: what people have yet to be told, then what the owner has. */
export async function settle(work: Work, round: StoredRound): Promise<StoredRound | null> {
  if (isUnannounced(round)) return announce(work, round);
  const next = nextExtra(round);
  if (next) {
    const done = (await next.say(work, round)) === 'done';
    return done ? work.change(round, { step: next.stepAfter, tries: 0, due: work.now }) : round;
  }
  if (round.notice) return tellOwner(work, round, round.notice);
  return work.change(round, { due: null });
}

/** The answers stand in the thread, and the channel has not heard of it. */
const isUnannounced = ({ status, step, questions }: StoredRound) =>
  status === 'closed' && questions.length > 0 && step === questions.length + 1;

/** What may follow a round of the schedule in its channel, each with a step of its own. */
const extras = [recap, news];

/** What is to be said next beside a round that is over, and its step once that is done; null where all is. */
function nextExtra({ status, extra, step, questions }: StoredRound) {
  if (extra || !['closed', 'voided', 'skipped'].includes(status)) return null;
  const first = questions.length + 2;
  const position = Math.max(step - first, 0);
  const say = extras[position];
  return say ? { say, stepAfter: first + position + 1 } : null;
}

async function announce(work: Work, round: StoredRound): Promise<StoredRound | null> {
  const announced = { step: round.step + 1, tries: 0, due: work.now };
  if (round.thread === round.place) return work.change(round, announced);
  const picks = await work.store.quiz.picksIn(round.key);
  const line = closedLine(await answeredIn(work, round), teamScore([round], picks).percent);
  const sent = await postFor(work, round, { place: round.place, message: line, key: `${round.key}-c` });
  // A channel that does not take it has its post, which says the same.
  return sent.kind === 'left' ? round : work.change(round, announced);
}

export const hasUntoldVoids = ({ status, questions }: StoredRound): boolean =>
  correctable.has(status) && questions.some(({ voided, told }) => voided && !told);

const correctable: ReadonlySet<StoredRound['status']> = new Set(['open', 'closed', 'voided']);

/** Tells people of questions that were taken out: in the post, and in the thread, or in the channel where there is none. */
export async function correct(work: Work, given: StoredRound): Promise<StoredRound | null> {
  const positions = given.questions.flatMap(({ voided, told }, i) => (voided && !told ? [i] : []));
  const isOpen = given.status === 'open';
  const marked = await work.change(given, { shown: outOfDate, ...(isOpen ? {} : { editAt: work.now }) });
  const threaded = marked && (await openThread(work, marked));
  const round = threaded && isOpen ? await countUp(work, threaded) : threaded;
  if (!round) return null;
  const sent = await tell(work, round, round.thread ?? round.place, positions);
  const told = sent === 'refused' ? await tell(work, round, round.place, positions) : sent;
  if (told === 'left') return round;
  await work.store.quiz.settleVoids(round.key, positions);
  return work.change(round, { tries: 0, due: isOpen ? round.closes : work.now });
}

async function tell(work: Work, round: StoredRound, place: PlaceRef, positions: readonly number[]) {
  // What nobody has seen needs no correction.
  if (!round.post && !round.thread) return 'assumed';
  const message = correctionMessage(work.guide, round, positions, place !== round.place);
  const { kind } = await postFor(work, round, { place, message, key: `${round.key}-v${positions.join('')}` });
  return kind;
}
