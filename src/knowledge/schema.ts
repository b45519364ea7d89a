import { z } from 'zod';
import { codeName } from '../text/text-file.ts';

/** Characters that no text of a guide needs, and that act on a terminal; halves and marks of lost letters with them. */
const unwanted = /[[\p{Cc}\p{Cs}\ufffd]--[\t\n\r\u0085]]/v;

const text = z
  .string()
  .trim()
  .min(1, 'write something here')
  .refine(said => !unwanted.test(said), {
    error: ({ input }) => `holds the character ${codeName(unwanted.exec(String(input))?.[0] ?? '')}; remove it`,
  });
const line = text.refine(said => !/[\n\r\u0085\u2028\u2029]/.test(said), 'keep it on one line');
const id = z
  .string()
  .max(24, {
    error: ({ input }) =>
      `has ${String(input).length} characters; keep ids within 24: they travel in buttons, where space is short`,
  })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, such as "green-tea"');

/** `guide.yaml`: what the guide is and how it is presented. */
export const guideSchema = z.strictObject({
  title: line.max(100),
  /** What the guide is about, in a word or two; it stands in messages such as "the guide does not cover …". */
  subject: line.max(40),
  version: line.max(20),
  /** The day on which somebody last compared the guide with its sources. */
  checked: z.iso.date('write a date such as 2026-11-23'),
  /** The bot's command name, without the slash: Discord allows 32 lower-case letters, digits, "-" and "_". */
  command: z.string().regex(/^[a-z0-9_-]{1,32}$/, 'use up to 32 lower-case letters, digits, "-" or "_"'),
  tagline: line.max(150),
  /** Where to look for what the guide does not track. */
  docs: z.url({ protocol: /^https?$/, error: 'write a full address that starts with https://' }).optional(),
  /** Topic ids in reading order; each has its file `topics/<id>.md`. */
  topics: z.array(id).min(1, 'name at least one topic'),
  /** "strict": questions that are unlike those of an exam are problems, and not hints alone. */
  questions: z.literal('strict', 'write "strict", or leave the field out').optional(),
  /** From which share of right answers on, in percent, a mock exam is about a pass, and how that compares with the exam. */
  pass: z
    .strictObject({
      share: z.int('write a whole percentage').min(1, 'write 1 to 100').max(100, 'write 1 to 100'),
      note: line.max(200),
    })
    .optional(),
  examples: z.array(line.max(90)).min(1, 'give at least one question to try').max(6),
});

/** The front matter of `topics/<id>.md`. */
export const topicSchema = z.strictObject({
  id,
  title: line.max(100),
  /** The name in running text and on buttons. */
  short: line.max(30),
  section: line.max(100),
  /** Every name that the topic goes by; a question with one of them is about this topic. */
  aliases: z.array(line).min(1, 'give at least one name'),
  /** Short forms that mean this topic only beside another one: "the registry or the dashboard?" */
  nicknames: z.array(line).default([]),
  /** The answer in one line. */
  answer: line.max(220),
  tip: z.strictObject({ text: line.max(300), triggers: z.array(line).min(1, 'give the words that the exam uses') }),
  /** Words and phrases that point at this topic. */
  triggers: z.array(line).min(1, 'give at least one trigger'),
  /** What it is confused with, the most confusing first; each difference counts for both topics. */
  neighbours: z.array(z.strictObject({ topic: id, difference: line.max(400) })).default([]),
  /** The need in the topic's row of the cheat sheet; topics without one have no row. */
  cheatsheet: line.max(150).optional(),
  /** Short questions to offer to somebody who is typing; none where the author gives none. */
  suggested: z
    .array(line.max(70))
    .min(2, 'give two questions at least, or leave the field out')
    .max(4, 'give four questions at the most')
    .default([]),
  /** What the topic decides: "Yes", "No", or the one of its list, the line that proves it, and what asks for it. */
  verdicts: z
    .array(
      z.strictObject({
        verdict: line.max(60),
        line: line.max(220),
        /** Of each group one phrase has to stand in the question; for "Yes" and "No" in this order, and nothing else. */
        asks: z.array(z.array(line).min(1, 'give a phrase at least')).min(1, 'give the words that ask for it'),
      }),
    )
    .default([]),
  /** What it states, an item of a list or a fact, with how exams word that: by these, options are told. */
  told: z.record(line.max(90), z.array(line.max(140)).min(1, 'give a wording at least')).default({}),
  /** Questions as people ask them. */
  asked: z.array(line).min(1, 'give at least one question as people ask it'),
});

const phrases = z.array(line);

/** `words.yaml`: the subject's vocabulary. A guide without one works, only less forgivingly. */
export const wordsSchema = z.strictObject({
  /** Groups of words and phrases that mean the same in this guide. */
  synonyms: z.array(z.array(line).min(2, 'a group has at least two members')).default([]),
  /** What the guide has by another name or as a part of a topic: a name and the topics that mention it. */
  mentions: z.record(line, z.array(id)).default({}),
  /** The words by which the check tells whether the questions of the quiz sound like those of an exam. */
  exam: z
    .strictObject({
      /** Plain settings of a case: a stem with one of them tells a case. */
      settings: phrases.default([]),
      /** Settings that no exam would take. */
      odd: phrases.default([]),
      /** What no question, option, reason or tip should say. */
      phrases: phrases.default([]),
      /** What the subject and whoever makes it are called in a stem. */
      names: phrases.default([]),
    })
    .prefault({}),
});

/** `outside.yaml`: what the guide does not answer though it sounds like it. A guide without one declines less sharply. */
export const outsideSchema = z.strictObject({
  /** Names from the same field that the guide does not explain. */
  names: phrases.default([]),
  /** Terms from the same field that the guide does not use. */
  terms: phrases.default([]),
  /** Wordings that ask for what the guide never gives, whatever the topic: prices, quotas, code. */
  asks: phrases.default([]),
  /** Questions that the guide does not answer, by kind. */
  asked: z.record(z.string(), phrases).default({}),
});

export type GuideFile = z.infer<typeof guideSchema>;
export type TopicFile = z.infer<typeof topicSchema>;
export type Words = z.infer<typeof wordsSchema>;
export type Outside = z.infer<typeof outsideSchema>;

const questionKinds = [
  'scenario',
  'definition',
  'pick-the-service',
  'contrast',
  'which-step',
  'keyword',
  'not-true',
] as const;

/** How a stem ends that asks for two options, as in an exam. */
export const selectTwo = '(Select TWO.)';

const optionCount = 'give four options, or five of which two are right';
/** What is said where too few or too many options are marked. */
export const rightMarks = 'mark one option with "right: true", or two of five where two are to be selected';

/** What is wrong with the options together; null for nothing. Two right ones go with five options, one with four. */
function optionsProblem(options: readonly { right?: true | undefined }[]): string | null {
  const right = options.filter(one => one.right).length;
  if (right < 1 || right > 2) return rightMarks;
  if (right === 2) return options.length === 4 ? 'give five options, as two of them are right' : null;
  return options.length === 5 ? 'give four options, or mark two of the five with "right: true"' : null;
}

/** Who reads the stem has to know how many options are asked for. */
function stemProblem(stem: string, options: readonly { right?: true | undefined }[]): string | null {
  const asksForTwo = stem.trimEnd().endsWith(selectTwo);
  if (options.filter(one => one.right).length === 2)
    return asksForTwo ? null : `end it with "${selectTwo}", as two options are right`;
  return asksForTwo ? `ends with "${selectTwo}"; mark two of five options with "right: true", or take that out` : null;
}

const option = z.strictObject({
  text: line.max(140),
  right: z.literal(true, 'write "right: true" at what is right, and nothing at the others').optional(),
  /** Why it is right or wrong here, and for a wrong one what it would be right for. */
  why: line.max(240),
});

/** One question of `quiz/<topic>.yaml`; the file's name is its topic. */
const questionFields = z.strictObject({
  /** Never changes once published: rounds and statistics refer to it. */
  id,
  kind: z.enum(questionKinds),
  difficulty: z.int('write 1, 2 or 3').min(1, 'write 1, 2 or 3').max(3, 'write 1, 2 or 3'),
  /** A second topic that the question also teaches. */
  also: id.optional(),
  stem: text.max(600),
  options: z
    .array(option)
    .min(4, optionCount)
    .max(5, optionCount)
    .superRefine((options, { addIssue }) => {
      const problem = optionsProblem(options);
      if (problem !== null) addIssue(problem);
    }),
  tip: line.max(240),
  section: line.max(100),
});

const questionSchema = questionFields.superRefine(({ stem, options }, { addIssue }) => {
  const problem = optionsProblem(options) === null ? stemProblem(stem, options) : null;
  if (problem !== null) addIssue({ code: 'custom', path: ['stem'], message: problem, input: stem });
});

/** `quiz/<topic>.yaml`: the questions of a topic. */
export const bankSchema = z.array(questionSchema).min(1, 'write at least one question');

export type BankFile = z.infer<typeof bankSchema>;
