/** Control characters but tab and line feed, and the marks that turn the direction of all text after them. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that can be sent anywhere: whole characters, lines that end in `\n`, blanks for tabs, and `instead` in place of
 * each character that could act on what shows it. Anybody may have written the text.
 */
export const clean = (text: string, instead = ''): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unsafe, instead);

/** The text on one line, without white space around it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All that acts on a terminal: the controls of both sets, the separators of lines, and every mark of direction. */
const acting = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/gu;

/** Text of anybody for one line of a terminal: it can't move the cursor, ring the bell or begin an escape sequence. */
export const printable = (text: string): string => text.toWellFormed().replace(acting, ' ');
