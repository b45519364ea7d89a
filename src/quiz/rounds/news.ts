/** What is new in the guide since people asked in vain, which comes after the first round of a month. */
import { hash } from 'node:crypto';
import { findTopic } from '../../knowledge/guide.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { newsMessage } from '../said/news.ts';
import { postFor } from './delivery.ts';
import { isBefore, type Work } from './work.ts';

/** Later than this after its round it waits for the next one. */
const latest = Temporal.Duration.from({ hours: 72 });
/** How far back the first one looks. */
const firstOf = Temporal.Duration.from({ hours: 24 * 31 });

/**
 * Posts it where the channel wants it and nothing was said in this month; `left`: later. It tells of what came until the
 * round closed and after that of the last one, so that the next one neither repeats nor forgets a topic, whenever this
 * one is sent.
 */
export async function news(work: Work, round: StoredRound): Promise<'done' | 'left'> {
  const { quiz, inbox } = work.store;
  if (isBefore(round.closes.add(latest), work.now)) return 'done';
  const schedule = await quiz.scheduleOf(round.place);
  const month = round.date.toPlainYearMonth().toString();
  if (!schedule?.news || schedule.pausedFor || schedule.newsMonth === month) return 'done';
  const answered = await inbox.answeredBetween(schedule.newsUntil ?? round.closes.subtract(firstOf), round.closes);
  const topics = answered.flatMap(id => findTopic(work.guide, id) ?? []);
  if (topics.length > 0) {
    const key = `${hash('sha256', `${round.place} ${month}`).slice(0, 16)}-n`;
    const sent = await postFor(work, round, { place: round.place, message: newsMessage(topics), key });
    if (sent.kind === 'left') return 'left';
  }
  await quiz.toldNews(round.place, month, round.closes);
  return 'done';
}
