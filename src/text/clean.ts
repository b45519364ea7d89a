/** Control characters but tab and line feed, and the marks that turn the direction of all text after them. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** No text without any of these is changed: nearly all, and it is asked for each word of each message. */
const notable = /[^\n\u0020-\u007e\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]/;

/**
 * Text that can be sent anywhere: whole characters, lines that end in `\n`, blanks for tabs, and `instead` in place of
 * each character that could act on what shows it. Anybody may have written the text.
 */
export const clean = (text: string, instead = ''): string =>
  notable.test(text)
    ? text
        .toWellFormed()
        .replaceAll(/\r\n|[\u2028\u2029]/g, '\n')
        .replaceAll('\t', ' ')
        .replace(unsafe, instead)
    : text;

/** The text on one line, without white space around it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
