import { take } from '../text/cut.ts';
import { storable } from './storable.ts';

/** As much as the fields for a comment take; a forged form may hold more. */
export const longestComment = 1_000;

/** What is kept of a comment in a person's own words; null where it says nothing. */
export function comment(text: string | null | undefined): string | null {
  return take(storable(text?.trim() ?? ''), longestComment).trim() || null;
}
