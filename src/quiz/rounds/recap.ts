/** The recap of the week, which comes after its last round. */
import { hash } from 'node:crypto';
import { isLastOfWeek, recapOf, weekOf } from '../../rules/recap.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { recapMessage } from '../said/recap.ts';
import { postFor } from './delivery.ts';
import { isBefore, type Work } from './work.ts';

/** Later than this it is news to nobody. */
const latest = Temporal.Duration.from({ hours: 72 });

/** Posts it, where this round of the schedule is the last of its week and none was posted before; `left`: later. */
export async function recap(work: Work, round: StoredRound): Promise<'done' | 'left'> {
  const { quiz } = work.store;
  if (isBefore(round.closes.add(latest), work.now)) return 'done';
  const schedule = await quiz.scheduleOf(round.place);
  const week = weekOf(round.date);
  if (!schedule?.recap || schedule.recapWeek === week || !isLastOfWeek(schedule.schedule, round)) return 'done';
  const [rounds, picks, people] = await Promise.all([
    quiz.historyOf(round.place),
    quiz.picksOf(round.place),
    quiz.peopleOf(round.place),
  ]);
  const found = recapOf(round.date, { rounds, picks, people });
  if (!found) return 'done';
  const key = `${hash('sha256', `${round.place} ${week}`).slice(0, 16)}-w`;
  const sent = await postFor(work, round, { place: round.place, message: recapMessage(work.guide, found), key });
  if (sent.kind === 'left') return 'left';
  // A channel that does not take it has no recap of this week.
  await quiz.recapped(round.place, week);
  return 'done';
}
