import type { types } from '@slack/bolt';
import { clean } from '../../src/text/clean.ts';
import { cut } from '../../src/text/cut.ts';

/** Text of at most `max` characters as a field that has to say something takes it. */
export const short = (text: string, max: number): string => cut(clean(text).trim(), max) || '…';

/** The same as the object in which Slack takes literal text. */
export const plain = (text: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: short(text, max),
  emoji: false,
});

/** The three characters with which text could become a mention or a link. */
export const escapeMarks = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
