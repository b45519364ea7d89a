/** From this length on one letter may be wrong, and from that length on two: shorter words are other words. */
const shortestForgiven = 4;
const shortestWithTwo = 8;

/** Is `typed` another word by a slip of the fingers: a letter added, missing or wrong, or two of them swapped? */
export function isSlipOf(typed: string, word: string): boolean {
  const most = allowedIn(word);
  if (most === 0 || Math.abs(typed.length - word.length) > most || typed === word) return false;
  if (!beginAlike(typed, word)) return false;
  // Slips lie between what both begin with and what both end with, and there is little of that in most pairs.
  const shorter = Math.min(typed.length, word.length);
  let same = 0;
  while (same < shorter && typed[same] === word[same]) same++;
  let end = 0;
  while (end < shorter - same && typed.at(-1 - end) === word.at(-1 - end)) end++;
  const [a, b] = [typed.length - same - end, word.length - same - end];
  if (Math.max(a, b) <= 1) return true;
  if (a === 2 && b === 2 && typed[same] === word[same + 1] && typed[same + 1] === word[same]) return true;
  if (most === 1) return false;
  const [from, to] = [typed.slice(same, same + a), word.slice(same, same + b)];
  return (lastRow(from, to, most)[b] ?? 0) <= most;
}

/**
 * Finds which of some words a typed one is by a slip of the fingers, in their order. Kept by their first letter, which
 * tells most of them apart with less work than counting slips does.
 */
export function slipsAmong(words: Iterable<string>): (typed: string) => string[] {
  const byFirst = Map.groupBy(words, ([first = '']) => first);
  return typed => {
    const [first = '', second = ''] = typed;
    const swapped = second === first ? [] : (byFirst.get(second) ?? []);
    return [...(byFirst.get(first) ?? []), ...swapped].filter(word => isSlipOf(typed, word));
  };
}

/** Does `typed` begin the word, or would it without a slip? */
export function beginsLike(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  const most = allowedIn(typed);
  return most > 0 && beginAlike(typed, word) && Math.min(...lastRow(typed, word, most)) <= most;
}

const allowedIn = ({ length }: string): number => (length < shortestForgiven ? 0 : length < shortestWithTwo ? 1 : 2);

/** People rarely miss the first letter, but they do swap it with the second. */
const beginAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

/**
 * How many slips lie between `typed` and each beginning of the word, from the empty one to the whole. Once all are more
 * than `most` they stay so, and nobody asks how many more.
 */
function lastRow(typed: string, word: string, most: number): number[] {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    let fewest = i;
    for (let j = 1; j <= word.length; j++) {
      const wrong = typed[i - 1] === word[j - 1] ? 0 : 1;
      const swapped =
        typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      const slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + wrong, swapped);
      next.push(slips);
      fewest = Math.min(fewest, slips);
    }
    if (fewest > most) return next;
    [before, row] = [row, next];
  }
  return row;
}
