/** The known word that was most likely meant by another one, as a question to its author; '' where none is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  const near = nearest(written, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** Longer words are not compared: no field, kind or id is as long. */
const longest = 60;

/** The nearest of the known words, if so few letters are wrong that it can be meant. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const word = folded(written);
  if (word === '' || word.length > longest) return undefined;
  const ranked = known
    .map(name => ({ name, slips: slipsBetween(word, folded(name)) }))
    .filter(({ name, slips }) => slips <= allowed(Math.max(word.length, name.length)))
    .toSorted((a, b) => a.slips - b.slips);
  return ranked[0]?.name;
}

/** One letter in three, so that "tip" is not taken for "id", nor any word for one of as many letters. */
const allowed = (length: number): number => Math.min(3, Math.floor(length / 3));

/** Case, spaces and hyphens are mixed up more often than letters. */
const folded = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '');

/** How many letters are wrong, missing, too many, or swapped with the next one. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? Number.POSITIVE_INFINITY) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
