/** Text of a user as every database can hold it: PostgreSQL refuses NUL, and half a surrogate pair is no text. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
