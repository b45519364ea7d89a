/**
 * Folds a question so that the same one, typed a little differently, counts as one: letters and digits in lower case,
 * single spaces between the words. Text with neither stays as it is. The curators' log keeps what this gave.
 */
export function wording(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(' ') ?? text.trim();
}
