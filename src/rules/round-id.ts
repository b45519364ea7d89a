import { hash } from 'node:crypto';
import type { PlaceRef } from '../chat.ts';

/** Long enough that no two rounds ever share one, short enough for a button. */
const letters = 16;

/** The id of a round follows from what makes it the only one, so that every process gives it the same. */
export function roundId(place: PlaceRef, date: string, number: number): string {
  return hash('sha256', `${place} ${date} ${number}`).slice(0, letters);
}
