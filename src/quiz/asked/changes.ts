/** The small log of who changed what in a channel. */
import { hash } from 'node:crypto';
import type { PlaceRef } from '../../chat.ts';
import { writeTimetable } from '../../rules/timetable.ts';
import type { StoredSchedule } from '../../store/quiz/schedules.ts';
import type { Store } from '../../store/store.ts';
import type { Asker } from './place.ts';

/** Keeps that somebody changed a setting: of the place where they said so, or of the curators where it is null. */
export function noteChange(
  { inbox }: Store,
  { origin, at }: Asker,
  what: string,
  place: PlaceRef | null = origin.place,
): Promise<void> {
  const id = hash('sha256', `${at.epochMilliseconds} ${origin.person} ${place} ${what}`).slice(0, 16);
  return inbox.noteChange(origin, { id, place, what, at });
}

/** Does the work of a word that may change the quiz of a place, and keeps that it did where it did. */
export async function logged<T>(store: Store, asker: Asker, what: string, work: () => Promise<T>): Promise<T> {
  const state = async () => stateOf(await store.quiz.scheduleOf(asker.origin.place));
  const before = await state();
  const done = await work();
  if ((await state()) !== before) await noteChange(store, asker, what.trim());
  return done;
}

/** All that admins set of a quiz, in one text. */
function stateOf(stored: StoredSchedule | null): string {
  if (!stored) return '';
  const { schedule, pausedFor, exam, recap, news } = stored;
  return [writeTimetable(schedule), ...schedule.skipDates, pausedFor, exam, recap, news].join(' ');
}
