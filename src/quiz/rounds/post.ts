/** The post of a round: what it says, its thread, and its copies. */
import type { Message, MessageRef, PlaceRef } from '../../chat.ts';
import { outOfDate, type StoredRound } from '../../store/quiz/round-rows.ts';
import { closedMessage, copyMessage, openMessage, roundTitle } from '../said/round.ts';
import { type Called, call, type Post, waitUntil } from './delivery.ts';
import { answeredIn, earlier, isBefore, type Work } from './work.ts';

/** The post with the questions of a round. */
export function questionPost({ guide, now }: Work, round: StoredRound): Post {
  const message = openMessage(guide, { ...round, openedAt: round.openedAt ?? now }, 0);
  return { place: round.place, message, key: `${round.key}-q` };
}

/** Opens the thread of an open post that has none yet. Where there can be none, the post does not speak of it. */
export async function openThread(work: Work, round: StoredRound): Promise<StoredRound | null> {
  const { post } = round;
  if (!post || round.thread) return round;
  return settleThread(work, round, post, await callForThread(work, round, post));
}

/** Asks for the thread of a post, and records nothing yet. */
export const callForThread = (work: Work, round: StoredRound, post: MessageRef): Promise<Called<PlaceRef>> =>
  call(work, round, () => work.messenger.thread(post, roundTitle(round)));

/** Records what came of that. */
export async function settleThread(
  work: Work,
  round: StoredRound,
  post: MessageRef,
  thread: Called<PlaceRef>,
): Promise<StoredRound | null> {
  if (thread.kind === 'done') return work.change(round, { thread: thread.value });
  if (thread.kind !== 'refused') return waitUntil(work, round, thread.until);
  if (thread.problem === 'not_found') return withoutPost(work, round, post);
  return work.change(round, { thread: round.place, shown: outOfDate });
}

/** Brings the number of answers in an open post up to date. */
export async function countUp(work: Work, round: StoredRound): Promise<StoredRound | null> {
  const { post } = round;
  const answered = await answeredIn(work, round);
  if (!post || answered === round.shown) return round;
  const edited = await call(work, round, () => work.messenger.edit(post, openMessage(work.guide, round, answered)));
  if (edited.kind === 'done') return work.change(round, { shown: answered });
  if (edited.kind === 'refused') return edited.problem === 'not_found' ? withoutPost(work, round, post) : round;
  return waitUntil(work, round, edited.until);
}

/** Whoever deleted the post did so on purpose: the round goes on without it, and its answers come in the channel. */
async function withoutPost({ store }: Work, round: StoredRound, post: MessageRef): Promise<StoredRound> {
  await store.quiz.forgetPost(round.key, post);
  return { ...round, post: null, thread: round.place };
}

/** An edit that fails is tried again for so long; by then hardly anybody reads the post. */
const editFor = Temporal.Duration.from({ hours: 24 });
/** Longer than the edits take: so long nobody else begins with them. */
const editLease = Temporal.Duration.from({ minutes: 1 });

/**
 * Closes the copies of a post, and edits the post itself where the round is over and it does not say how it stands.
 * Nothing waits for it, so it needs no lease of the round; what the platform does not take now is tried again until it
 * stands or is refused for good.
 */
export async function editPosts(work: Work, round: StoredRound): Promise<void> {
  const { quiz } = work.store;
  const { editAt, post, key } = round;
  const lease = work.now.add(editLease);
  if (!editAt || !(await quiz.moveEdits(key, { from: editAt, to: lease }))) return;
  const waits: Temporal.Instant[] = [];
  /** True once no more is to be done. */
  const edit = async (ref: MessageRef, message: Message, since: Temporal.Instant): Promise<boolean> => {
    const edited = await call(work, round, () => work.messenger.edit(ref, message), { since });
    if (edited.kind === 'refused' && edited.problem === 'not_found') await quiz.forgetPost(key, ref);
    if (edited.kind === 'done' || edited.kind === 'refused' || isBefore(since.add(editFor), work.now)) return true;
    waits.push(edited.until);
    return false;
  };
  for (const stray of await quiz.straysOf(key))
    if (await edit(stray.post, copyMessage(round), stray.at)) await quiz.closeStray(stray.post);
  let shown: number | null = null;
  if (post && round.status !== 'open' && round.shown === outOfDate) {
    const answered = await answeredIn(work, round);
    if (await edit(post, closedMessage(work.guide, round, answered), round.closes)) shown = answered;
  }
  const next = waits.length > 0 ? waits.reduce(earlier) : null;
  await quiz.moveEdits(key, { from: lease, to: next, ...(shown !== null && { shown }) });
}
