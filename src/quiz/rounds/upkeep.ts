/** What a round needs between its opening and its end, and after it. */
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { closedMessage, correctionMessage, openMessage, roundTitle } from '../said/round.ts';
import { postFor, repeatable } from './delivery.ts';
import { tellOwner } from './stopping.ts';
import type { Work } from './work.ts';

/** Brings the number of answers up to date. The next tap from now on asks for the next edit, a minute later. */
export async function editCounter(work: Work, round: StoredRound): Promise<void> {
  const { post } = round;
  if (!(await work.change(round, { due: round.closes, shownAt: work.now }))) return;
  const answered = await work.store.quiz.answeredIn(round.key);
  if (!post || answered === round.shown) return;
  const edited = await repeatable(work, round, () =>
    work.messenger.edit(post, openMessage(work.guide, round, answered)),
  );
  if (edited.kind === 'done') await work.change(round, { shown: answered });
  // Whoever deleted the post did so on purpose: the round goes on without it.
  if (edited.kind === 'refused' && edited.problem === 'not_found') await work.change(round, { post: null });
}

/** After the end: what people have yet to be told, then what the owner has. */
export async function settle(work: Work, round: StoredRound): Promise<void> {
  if (round.notice) return tellOwner(work, round, round.notice);
  await work.change(round, { due: null });
}

export const hasUntoldVoids = ({ status, questions }: StoredRound): boolean =>
  correctable.has(status) && questions.some(({ voided, told }) => voided && !told);

const correctable: ReadonlySet<StoredRound['status']> = new Set(['open', 'closed', 'voided']);

/** Tells people of questions that were taken out: in the post, then in the thread. */
export async function correct(work: Work, round: StoredRound): Promise<void> {
  const { quiz } = work.store;
  const { post } = round;
  const positions = round.questions.flatMap(({ voided, told }, i) => (voided && !told ? [i] : []));
  const answered = await quiz.answeredIn(round.key);
  const shown = (round.status === 'open' ? openMessage : closedMessage)(work.guide, round, answered);
  let thread = round.thread;
  if (post) {
    const edited = await repeatable(work, round, () => work.messenger.edit(post, shown));
    if (edited.kind === 'later') return;
    const opened = thread ? null : await repeatable(work, round, () => work.messenger.thread(post, roundTitle(round)));
    if (opened?.kind === 'later') return;
    if (opened?.kind === 'done') thread = opened.value;
  }
  const key = `${round.key}-v${positions.join('')}`;
  const sent = await postFor(work, round, thread ?? round.place, correctionMessage(round, positions), key);
  if (sent.kind === 'later') return;
  await quiz.settleVoids(round.key, positions);
  const due = round.status === 'open' ? round.closes : round.notice ? work.now : null;
  await work.change(round, { tries: 0, due });
}
