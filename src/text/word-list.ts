/** The words of a list that is written as one text, in order. */
const wordList = (text: string): string[] => text.split(/\s+/).filter(word => word !== '');

/** The same as a set. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(wordList(text));
