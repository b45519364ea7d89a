/** How people spell on a phone, as one would write it out; nothing that is a word or a name itself, as R is. */
const meant: Readonly<Record<string, string>> = {
  what: 'wat wut wht wot waht whta',
  whats: 'wats wuts whts',
  which: 'wich whch wihch',
  when: 'wen whn',
  where: 'whr wheres',
  why: 'whys',
  how: 'hw hwo hows',
  who: 'whos',
  would: 'wud wuld wld',
  could: 'cud culd cld',
  should: 'shud shuld shld',
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
  someone: 'sum1 some1',
  anyone: 'any1',
  everyone: 'every1',
  different: 'diff',
  number: 'numero',
  give: 'gimme',
  let: 'lemme',
  want: 'wanna',
  going: 'gonna',
};
const bySpelling = new Map(
  Object.entries(meant).flatMap(([word, spellings]) => spellings.split(' ').map(spelling => [spelling, word] as const)),
);

/** A word of `wordsOf` written out; any other as it is. */
export const writtenOut = (word: string): string => bySpelling.get(word) ?? word;
