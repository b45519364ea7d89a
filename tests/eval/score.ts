import { z } from 'zod';

/** A question with the answer that a careful reader of the guide expects. */
const labelledSchema = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  /** The turns of the talk, the last of them to be answered. */
  turns: z.array(z.string()).optional(),
  /** The topics that answer it, best first; none where the guide does not. */
  topics: z.array(z.string()),
  /** Patterns that the answer's text has to match, and must not match. */
  must: z.array(z.string()),
  mustNot: z.array(z.string()),
});

export const labelledSet = z.array(labelledSchema);
export type Labelled = z.infer<typeof labelledSchema>;

/** A line of `ask --jsonl`. */
export type Given = { outcome: 'found' | 'choose' | 'none'; topics: string[]; text: string; ms: number };

/**
 * `right`: the expected topic first (all of them named, where topics are compared); for a question outside the guide: declined.
 * `asked back`: the right topic is among the choices offered. `refused`: declined though the guide answers.
 */
export type Verdict = 'right' | 'asked back' | 'wrong' | 'refused';

export function judge({ kind, topics }: Labelled, given: Given): Verdict {
  if (topics.length === 0) return given.outcome === 'none' ? 'right' : 'wrong';
  if (given.outcome === 'none') return 'refused';
  if (given.outcome === 'choose') return topics.some(topic => given.topics.includes(topic)) ? 'asked back' : 'wrong';
  const named = kind === 'compare' || (kind === 'followup' && topics.length > 1);
  const right = named ? topics.every(topic => given.topics.includes(topic)) : given.topics[0] === topics[0];
  return right ? 'right' : 'wrong';
}

/** Does the text state what it has to, and nothing that it must not? */
export function statesFacts({ must, mustNot }: Labelled, { text }: Given): boolean {
  const has = (pattern: string) => new RegExp(pattern, 'iu').test(text);
  return must.every(has) && !mustNot.some(has);
}
