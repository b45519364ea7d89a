/** How people spell on a phone, as one would write it out; nothing that is a word or a name itself, as R is. */
const meant: Readonly<Record<string, string>> = {
  what: 'wat wut wht wot waht whta',
  whats: 'wats wuts whts',
  which: 'wich whch wihch',
  when: 'wen whn',
  where: 'whr',
  how: 'hw hwo',
  would: 'wud wuld',
  could: 'cud culd',
  should: 'shud shuld',
  does: 'deos',
  you: 'u',
  your: 'ur',
  this: 'dis',
  that: 'dat',
  the: 'teh',
  though: 'tho',
  through: 'thru',
  about: 'abt',
  because: 'bc cuz coz bcoz',
  something: 'smth sth',
  before: 'b4',
  please: 'pls plz plis plss',
  and: 'nd',
};
const bySpelling = new Map(
  Object.entries(meant).flatMap(([word, spellings]) => spellings.split(' ').map(spelling => [spelling, word] as const)),
);

/** A word of `wordsOf` written out; any other as it is. */
export const writtenOut = (word: string): string => bySpelling.get(word) ?? word;
