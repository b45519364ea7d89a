import { clean } from './clean.ts';

/**
 * Whole escape sequences, which would leave their letters behind if only the control characters went: strings that end
 * with BEL or ST (titles, links, the clipboard), CSI (colours, moves) and those of two characters, in 7 bits or 8.
 */
const sequences =
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]/g;

/** Marks that set the direction of letters near them, and characters that some terminals break a line at. */
const marks = /[\u061c\u200e\u200f]/g;
const breaks = /[\v\f\r\u0085\u2028\u2029]+/g;

/**
 * What anybody may have written, for a terminal: nothing in it moves the cursor, opens a link, fills the clipboard or
 * turns the line around. Lines stay apart; tabs become blanks.
 */
export const printed = (text: string): string =>
  clean(text.replace(sequences, '').replace(/\r\n/g, '\n').replace(breaks, ' ')).replace(marks, '');

/** The same for a piece of one line. */
export const printable = (text: string): string => printed(text).replaceAll('\n', ' ');
