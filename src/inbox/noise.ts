import type { Ear } from '../search/talk/ear.ts';
import type { Group } from './groups.ts';

/** Words to the bot that were taken for a question by mistake are heard so surely. */
const surely = 0.85;
/** Small letters without a vowel, five consonants on end, or a "q" as no language has it: keys pressed at random. */
const gibberish = /^(?=\p{Ll}{4,}$)(?:[^aeiouy]+|.*[bcdfghjklmnpqrstvwxz]{5}.*|.*q(?!u).*)$/u;

/** Is it a question that somebody may have meant, and neither small talk nor keys pressed at random? */
export function isWorthReading({ members: [first] }: Group, hear: Ear): boolean {
  if (!first) return false;
  if (first.faults.length > 0) return true;
  const words = first.text.match(/\p{L}{2,}/gu) ?? [];
  if (words.every(word => gibberish.test(word))) return false;
  const heard = hear(first.text);
  return heard === null || heard.names !== null || heard.likely < surely;
}
