import type { BankQuestion, Topic } from '../../knowledge/guide.ts';
import { selectTwo } from '../../knowledge/schema.ts';
import { wordsOf } from '../../text/words.ts';
import { contentWords } from './alike.ts';

/** What is wrong with the wording of one question, as sentences for its author. */
export function wordingProblems(question: BankQuestion, topics: readonly Topic[]): string[] {
  return [
    ...lengthy(question),
    ...catchAlls(question),
    ...named(question, topics),
    ...told(question),
    ...mixedForms(question),
  ];
}

/** A case in three sentences and its question fit a phone. */
const mostSentences = 4;
let sentences: Intl.Segmenter | undefined;

/** The sentences of a stem; how many options to select is none of them. */
export function sentencesIn(stem: string): string[] {
  // Made for the first author, as the tables behind it take a start 20 ms and 3 MB.
  sentences ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(sentences.segment(stem.replace(selectTwo, '').trim()), ({ segment }) => segment.trim());
}

function lengthy({ stem }: BankQuestion): string[] {
  const count = sentencesIn(stem).length;
  return count > mostSentences ? [`the stem has ${count} sentences; ${mostSentences} are enough`] : [];
}

/** "All of the above" is right or wrong by logic, and options are shown in another order each time. */
function catchAlls({ options }: BankQuestion): string[] {
  return options
    .filter(({ text }) =>
      /\b(all|none|both|neither|any) of (the above|the (others|options|following)|these|those)\b/i.test(text),
    )
    .map(({ text }) => `"${text}" leans on the other options; let each option stand alone`);
}

/** A topic that only right options name must not be named in the stem too. */
function named({ stem, options }: BankQuestion, topics: readonly Topic[]): string[] {
  const right = options.filter(option => option.right);
  const others = options.filter(option => !option.right);
  return topics.flatMap(({ aliases }) => {
    const names = (text: string) => aliases.find(alias => mentions(text, alias));
    const own = right.some(({ text }) => names(text));
    const inStem = names(stem);
    return own && inStem && !others.some(({ text }) => names(text))
      ? [
          `the stem names "${inStem}", which only ${right.length > 1 ? 'right options name' : 'the right option names'} too`,
        ]
      : [];
  });
}

/** Does the text have this name in it, as whole words? */
export const mentions = (text: string, name: string): boolean =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(name).join(' ')} `);

/** From this many words of its own on, an option can be told by them. */
const enoughWords = 2;

/** The words that only a right option has must not all stand in the stem, unless those of a wrong one do too. */
function told({ stem, options }: BankQuestion): string[] {
  const inStem = contentWords(stem);
  const repeated = options.filter(({ text }) => {
    const own = options
      .filter(other => other.text !== text)
      .reduce((words, other) => words.difference(contentWords(other.text)), contentWords(text));
    return own.size >= enoughWords && own.isSubsetOf(inStem);
  });
  return repeated.length > 0 && repeated.every(({ right }) => right)
    ? [`the stem has all words that mark the right option "${repeated[0]?.text}"`]
    : [];
}

/** What can be told of an option's form without a grammar. */
const forms: readonly { name: string; has: RegExp }[] = [
  { name: 'ends with a full stop', has: /[.!?]["”]?$/ },
  { name: 'begins with a capital', has: /^["“]?[\p{Lu}\p{N}]/u },
  { name: 'stands in quotes', has: /^["“].*["”]$/ },
  { name: 'is a clause of "it", "they" or "the"', has: /^(it|its|they|the one)\b/i },
  { name: 'begins with "to"', has: /^to\b/i },
  { name: 'begins with "a" or "an"', has: /^an?\b/i },
  { name: 'joins two halves with a semicolon', has: /;/ },
];

/** One option of another form than all others draws the eye, whether it is right or wrong. */
function mixedForms({ options }: BankQuestion): string[] {
  return forms.flatMap(({ name, has }) => {
    const having = options.filter(({ text }) => has.test(text));
    const lacking = options.filter(({ text }) => !has.test(text));
    if (having.length === 1) return [`only "${having[0]?.text}" ${name}; give all options one form`];
    return lacking.length === 1 ? [`every option but "${lacking[0]?.text}" ${name}; give all options one form`] : [];
  });
}
