/** What people say beside what they want: "pause the quiz, we are on holiday". */

/** Nobody puts what they want into more of them. */
const most = 5;
/** A mark, or an emoji, with what follows; a comma within a number is none. */
const ends = /[.!?;,…]+(?=\s|$)|\s+[-–—]+\s+|[\n()]+|\p{Extended_Pictographic}\ufe0f?|\s:[a-z][a-z0-9_+-]+:(?=\s|$)/u;

/** The parts of a line between its marks, as they were typed; none where it is all one, or of too many. */
export function clausesOf(line: string): string[] {
  const parts = line
    .split(ends)
    .map(part => part.trim())
    .filter(part => /[\p{L}\p{N}]/u.test(part));
  return parts.length > 1 && parts.length <= most ? parts : [];
}
