/** A question that somebody suggests in the chat: read from a form, and looked at as the bank's own are. */
import type { BankQuestion, Topic } from '../knowledge/guide.ts';
import { bankSchema } from '../knowledge/schema.ts';
import { mostAlike, pairsByLikeness } from './bank/alike.ts';
import { wordingProblems } from './bank/wording.ts';

/** What stands in the fields of the form, by their ids. */
export const suggestedFields = ['topic', 'stem', 'options', 'tip'] as const;
export type SuggestedField = (typeof suggestedFields)[number];
export type Suggested = Readonly<Record<SuggestedField, string>>;
export type SuggestedProblems = Partial<Record<SuggestedField, string>>;

/** A right option that is so much longer than the others is told by that. */
const muchLonger = 1.6;

/**
 * The question, or what to mend at which field. Each line of `options` is one: "the option = why it is right", the right
 * one with a star before it. `id` is what it is called where it is accepted.
 */
export function readSuggested(
  { stem, options, tip }: Suggested,
  topic: Topic,
  { id, bank, topics }: { id: string; bank: readonly BankQuestion[]; topics: readonly Topic[] },
): { ok: true; question: BankQuestion } | { ok: false; problems: SuggestedProblems } {
  const written = {
    ...{ id, kind: 'scenario', difficulty: 2, stem: stem.replace(/\s+/g, ' ').trim(), tip: tip.trim() },
    ...{ section: topic.section, options: readOptions(options) },
  };
  const read = bankSchema.safeParse([written]);
  if (!read.success) return { ok: false, problems: problemsOf(read.error.issues) };
  const [found] = read.data;
  if (!found) return { ok: false, problems: { stem: 'Write a question.' } };
  const question = { ...found, topic: topic.id };
  const problems = giveAways(question, bank, topics);
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, question };
}

function readOptions(text: string) {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [, star = '', option = '', why = ''] = /^\s*(\*?)\s*([^=]*?)\s*(?:=\s*(.*?)\s*)?$/.exec(line) ?? [];
      return { text: option, why, ...(star !== '' && { right: true as const }) };
    });
}

const optionsAsked = 'Write four lines such as "The option = why it is right or not", and a * before the right one.';

/** Each problem at its field; what is wrong with the options is said as they are to be written. */
function problemsOf(issues: readonly { path: PropertyKey[]; message: string }[]): SuggestedProblems {
  const entries = issues.map(({ path: [, field], message }): [SuggestedField, string] =>
    field === 'stem' || field === 'tip' ? [field, `${capital(message)}.`] : ['options', optionsAsked],
  );
  return Object.fromEntries(entries.toReversed());
}

/** What would give the answer away, or repeats another question. */
function giveAways(question: BankQuestion, bank: readonly BankQuestion[], topics: readonly Topic[]): SuggestedProblems {
  const [wording] = wordingProblems(question, topics);
  const lengths = question.options.map(({ text, right }) => ({ length: text.length, right }));
  const right = Math.max(...lengths.flatMap(one => (one.right ? one.length : [])));
  const others = Math.max(...lengths.flatMap(one => (one.right ? [] : one.length)));
  const alike = bank
    .filter(({ topic, id }) => topic === question.topic && id !== question.id)
    .map(other => ({ other, share: pairsByLikeness([other, question])[0]?.share ?? 0 }))
    .toSorted((a, b) => b.share - a.share)[0];
  if (alike && alike.share > mostAlike) return { stem: `The guide asks nearly the same: “${alike.other.stem}”` };
  if (wording) return { [wording.startsWith('the stem') ? 'stem' : 'options']: `${capital(wording)}.` };
  if (right > others * muchLonger)
    return { options: 'The right option is much longer than the others, which tells it.' };
  return {};
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
