import { stemmer } from 'stemmer';
import { stopWords } from './english.ts';

/** A line is read by one rule after another, each of which wants its words: so those of the last text are kept. */
let last: { text: string; words: readonly string[] } = { text: '', words: [] };

/** The words of a text in order: lower case, without accents, apostrophes and punctuation. */
export function wordsOf(text: string): readonly string[] {
  if (text !== last.text) last = { text, words: isAscii(text) ? asciiWordsOf(text.toLowerCase()) : anyWordsOf(text) };
  return last.words;
}

export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Most texts have no accents, nor any letters beyond these: reading them so takes a third of the time. */
function asciiWordsOf(plain: string): string[] {
  const joined = plain.includes("'") ? plain.replace(/'(?:s|re|ll|ve|d|m)\b/g, '').replaceAll("'", '') : plain;
  return joined.match(/[a-z0-9]+/g) ?? [];
}

function anyWordsOf(text: string): string[] {
  const plain = text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łıßøæœđ]/g, letter => plainLetters[letter] ?? letter);
  return (
    plain
      .replace(/['’](?:s|re|ll|ve|d|m)\b/g, '')
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What stands at these letters is no mark that could be taken off: "działa", "nasıl", "weiß". */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
};

const stems = new Map<string, string>();
/** Beyond this many words the memory of stems starts anew: chat brings in new words without end. */
const stemsRemembered = 20_000;

/** The stem of a word of `wordsOf`, by Porter's rules; equal for "deploys", "deployed" and "deploying". */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= stemsRemembered) stems.clear();
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}

/** Those of the words of `wordsOf` that carry a subject; '' stands for a word that was taken out, and carries none. */
export const tellingWords = (words: readonly string[]): string[] =>
  words.filter(word => word !== '' && !stopWords.has(word));

/** The stems of the words of a text that carry its subject, in order: what texts are compared by. */
export const tellingStems = (text: string): string[] => tellingWords(wordsOf(text)).map(stemOf);
