/**
 * Does a question look like one of an exam? What can be counted of that: lengths, negations, and words, which stand in the
 * files of the guide.
 */
import type { BankQuestion, Topic } from '../../knowledge/guide.ts';
import { selectTwo, type Words } from '../../knowledge/schema.ts';
import { mentions, sentencesIn } from '../../rules/bank/wording.ts';
import { rightOptions } from '../../rules/options.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import { named } from './cover.ts';

/** A rule for one question: what it is about, and what is wrong with a question that breaks it. */
type FormRule = { name: string; fault(question: BankQuestion): string | null };
/** Of the questions that break a rule. */
type FormFault = { question: BankQuestion; message: string };
/** The figures of a bank's form, the faults of its questions by their rule, and what is wrong with it as a whole. */
export type ExamForm = {
  figures: [name: string, value: string][];
  faults: { rule: string; faults: FormFault[] }[];
  whole: string[];
};

const mostWords = 45;
/** Two needs take more words than one. */
const mostWordsForTwo = 50;
const mostWordsInSentence = 25;
const mostSentences = 3;
const mostNegations = 1;
/** An exam asks for what is not true once in a while. */
const mostNotTrue = 5;
/** With fewer questions that ask for two options, nobody gets used to them. */
const leastForTwo = 0.05;
/** About half of the stems should name the subject, and a fifth tell no case; these are the least. */
const leastNaming = 1 / 3;
const leastWithoutSetting = 0.2;
/** Of fewer questions shares say nothing. */
const enough = 20;

export function examForm(
  bank: readonly BankQuestion[],
  topics: readonly Topic[],
  { exam }: Pick<Words, 'exam'>,
): ExamForm {
  const faults = rulesOf(topics, exam).map(({ name, fault }) => ({
    rule: name,
    faults: bank.flatMap(question => {
      const message = fault(question);
      return message === null ? [] : [{ question, message }];
    }),
  }));
  const shares = sharesOf(bank, exam);
  const notTrue = bank.filter(({ kind }) => kind === 'not-true').length;
  return {
    figures: [
      ['words a stem', spread(bank.map(({ stem }) => wordCount(stem)))],
      ['words a sentence', spread(bank.flatMap(({ stem }) => sentencesIn(stem).map(wordCount)))],
      ['sentences a stem', spread(bank.map(({ stem }) => sentencesIn(stem).length))],
      ...faults.map(({ rule, faults: { length } }): [string, string] => [rule, `${length} of ${bank.length}`]),
      ['questions for what is not true', `${notTrue}, at most ${mostNotTrue}`],
      ...shares.map(({ name, share, least }): [string, string] => [
        name,
        `${percent(share)}, at least ${percent(least)}`,
      ]),
    ],
    faults,
    whole: [
      ...(notTrue > mostNotTrue ? [`asks ${notTrue} times for what is not true; ${mostNotTrue} are enough`] : []),
      ...shares
        .filter(({ share, least }) => bank.length >= enough && share < least)
        .map(
          ({ name, share, least }) =>
            `has too few ${name}: ${percent(share)}, and at least ${percent(least)} are wanted`,
        ),
    ],
  };
}

/** The faults of a bank as hints: a line for each rule, with the questions that break it. */
export function formHints({ faults, whole }: ExamForm): string[] {
  const broken = faults.filter(one => one.faults.length > 0);
  return [
    ...broken.map(({ rule, faults }) => `unlike an exam, ${rule}: ${named(faults.map(({ question }) => question.id))}`),
    ...whole.map(message => `unlike an exam, the bank ${message}`),
  ];
}

function rulesOf(topics: readonly Topic[], { odd, phrases }: Words['exam']): FormRule[] {
  const names = topics.flatMap(({ title, short, aliases }) => [title, short, ...aliases]);
  return [
    { name: 'stems that are too long', fault: tooLong },
    { name: 'sentences that are too long', fault: longSentence },
    { name: 'stems of too many sentences', fault: manySentences },
    { name: 'stems with several negations', fault: negated },
    {
      name: 'tips that name no topic',
      fault: ({ tip }) =>
        names.some(name => mentions(tip, name)) ? null : 'the tip names no topic; name one by its title or an alias',
    },
    ...(odd.length > 0 ? [{ name: 'odd settings', fault: ({ stem }: BankQuestion) => oddIn(stem, odd) }] : []),
    ...(phrases.length > 0
      ? [{ name: 'phrases that no exam has', fault: (question: BankQuestion) => phraseIn(question, phrases) }]
      : []),
  ];
}

/** What has letters or digits in it, between blanks, but for how many options to select. */
const wordCount = (text: string): number => text.replace(selectTwo, '').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

function tooLong({ stem, options }: BankQuestion): string | null {
  const most = rightOptions(options).length > 1 ? mostWordsForTwo : mostWords;
  const count = wordCount(stem);
  return count > most ? `the stem has ${count} words; ${most} are enough` : null;
}

function longSentence({ stem }: BankQuestion): string | null {
  const longest = Math.max(...sentencesIn(stem).map(wordCount));
  return longest > mostWordsInSentence
    ? `a sentence of the stem has ${longest} words; ${mostWordsInSentence} are enough`
    : null;
}

function manySentences({ stem }: BankQuestion): string | null {
  const { length } = sentencesIn(stem);
  return length > mostSentences ? `the stem has ${length} sentences; in an exam it has ${mostSentences} at most` : null;
}

/** "No-code" is a name, and "least" no negation. */
const negation = /\b(?:not|never|none|nothing|nobody|neither|nor|without|cannot|except)\b|n['’]t\b|\bno\b(?![-‑])/gi;

function negated({ stem }: BankQuestion): string | null {
  const found = stem.match(negation) ?? [];
  const quoted = found.map(word => `"${word}"`).join(', ');
  return found.length > mostNegations ? `the stem negates ${found.length} times (${quoted}); once is enough` : null;
}

/** Has the text this word or phrase in any of its forms? */
function speaksOf(text: string, phrase: string): boolean {
  const stems = (words: string) => ` ${wordsOf(words).map(stemOf).join(' ')} `;
  return stems(text).includes(stems(phrase));
}

function oddIn(stem: string, odd: readonly string[]): string | null {
  const found = odd.find(one => speaksOf(stem, one));
  return found === undefined ? null : `the stem is set among "${found}"; take a setting that an exam would take`;
}

function phraseIn({ stem, options, tip }: BankQuestion, phrases: readonly string[]): string | null {
  const texts = [stem, tip, ...options.flatMap(({ text, why }) => [text, why])];
  const found = phrases.find(phrase => texts.some(text => mentions(text, phrase)));
  return found === undefined ? null : `says "${found}", which no exam does`;
}

type Share = { name: string; share: number; least: number };

function sharesOf(bank: readonly BankQuestion[], { names, settings }: Words['exam']): Share[] {
  const share = (has: (question: BankQuestion) => boolean) =>
    bank.length === 0 ? 0 : bank.filter(has).length / bank.length;
  return [
    {
      name: 'questions for two options',
      share: share(({ options }) => rightOptions(options).length > 1),
      least: leastForTwo,
    },
    ...(names.length > 0
      ? [
          {
            name: 'stems that name the subject',
            share: share(({ stem }) => names.some(name => mentions(stem, name))),
            least: leastNaming,
          },
        ]
      : []),
    ...(settings.length > 0
      ? [
          {
            name: 'stems without a setting',
            share: share(({ stem }) => !settings.some(setting => speaksOf(stem, setting))),
            least: leastWithoutSetting,
          },
        ]
      : []),
  ];
}

/** "median 32, most 45". */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)] ?? 0}, most ${sorted.at(-1) ?? 0}`;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
