/** The words that lines to the bot are told by: those of what is said to it, those of the guide, and classes of others. */
import { slipsAmong } from '../../text/edits.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import { glossed } from './glossary.ts';
import { spelledOut } from './shorthand.ts';

/** Stands for any word of the guide, and for any that nobody foresaw; written so in the examples, too. */
export const ofGuide = '{x}';
export const unknown = '{?}';
/** Which number, weekday or month it is tells nothing. */
const classes: readonly (readonly [token: string, members: RegExp])[] = [
  ['{#}', /^\d+(?:st|nd|rd|th|am|pm|h|m|min|mins)?$/],
  ['{day}', /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tue|tues|wed|thur?|thurs|fri)$/],
  [
    '{month}',
    /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/,
  ],
];
const open: ReadonlySet<string> = new Set([ofGuide, unknown, ...classes.map(([token]) => token)]);
export const isOpen = (token: string): boolean => open.has(token);

/** A word as the model has it: in English, spelled out, or the class that it is of. */
export function wordFor(typed: string): string {
  const word = spelledOut(glossed(typed));
  return classes.find(([, members]) => members.test(word))?.[0] ?? word;
}

export const wordsOfSample = (line: string): string[] =>
  line.split(' ').flatMap(word => (isOpen(word) ? [word] : wordsOf(word).map(wordFor)));

/** What words are told by, as plain data that can be stored. */
export type Lexicon = {
  /** The words of what is said to the bot, and their stems; of questions there is no end. */
  spoken: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** Questions that stand word for word among the examples are no matter of likeness. */
  asked: ReadonlySet<string>;
  /** Stems of the guide's subject, and of the names of its topics; words of it that may be mistyped. */
  ofGuide: ReadonlySet<string>;
  ofNames: ReadonlySet<string>;
  mended: readonly string[];
};

export type Words = Lexicon & { meantBy: (typed: string) => string[]; isNearGuide: (typed: string) => boolean };

export function wordsIn(lexicon: Lexicon): Words {
  const near = slipsAmong(lexicon.mended);
  return { ...lexicon, meantBy: slipsAmong(lexicon.spoken), isNearGuide: typed => near(typed).length > 0 };
}

/** Short words are slips of too many others. */
export const shortestMended = 5;

/** Of several words that may be meant the longest: a letter left out is the commonest slip. */
const longestOf = (words: readonly string[]): string | undefined => words.toSorted((a, b) => b.length - a.length)[0];

/** "sooo" is "so" and "stoppp" is "stop", where that is a word of what is said; else the word as it is. */
function shortenedTo(word: string, stems: ReadonlySet<string>): string {
  if (!drawnOut.test(word)) return word;
  const shorter = ['$1$1', '$1'].map(letters => wordFor(word.replace(allDrawnOut, letters)));
  return shorter.find(one => stems.has(stemOf(one))) ?? word;
}
const drawnOut = /(\p{L})\1\1/u;
const allDrawnOut = /(\p{L})\1{2,}/gu;

export type Token = { token: string; typed: string };

export function tokensOf(typed: readonly string[], words: Words): Token[] {
  return typed.map(one => {
    const word = shortenedTo(wordFor(one), words.stems);
    const stem = stemOf(word);
    if (words.ofGuide.has(stem)) return { token: ofGuide, typed: one };
    if (isOpen(word) || words.stems.has(stem)) return { token: word, typed: one };
    if (word.length < shortestMended) return { token: unknown, typed: one };
    return { token: words.isNearGuide(word) ? ofGuide : (longestOf(words.meantBy(word)) ?? unknown), typed: one };
  });
}

/** How many words are the guide's as they are typed: cheap to count, and enough for most questions. */
export function plainlyOfGuide(typed: readonly string[], { ofGuide: subject }: Words): number {
  return typed.filter(word => subject.has(stemOf(spelledOut(word)))).length;
}
