/** Text of a user as every database can hold it: PostgreSQL refuses NUL, and half a surrogate pair is no text. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

/**
 * Folds a question so that the same one, typed a little differently, counts as one: letters and digits in lower case,
 * single spaces between the words. Text with neither stays as it is.
 */
export function wording(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(' ') ?? text.trim();
}
