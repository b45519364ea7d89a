import { hash } from 'node:crypto';
import type { PlaceRef } from '../chat.ts';

/** Short enough for a button, and long enough that no two rounds of a place ever share one. */
const letters = 12;
/**
 * Those before them are of the place, so that what is stored of its rounds stands together in the indexes: a year of them
 * is then found in a few pages and not in one for each.
 */
const lettersOfPlace = 4;

/** The id of a round follows from what makes it the only one, so that every process gives it the same. */
export function roundId(place: PlaceRef, date: string, number: number): string {
  const of = (text: string, length: number) => hash('sha256', text).slice(0, length);
  return of(place, lettersOfPlace) + of(`${place} ${date} ${number}`, letters);
}
