/** Answers without a platform: `ask`, for people at a prompt and for scripts that hand in many questions. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readable } from '../door.ts';
import { StartError } from '../errors.ts';
import type { Guide } from '../knowledge/guide.ts';
import { splitOptions } from '../search/options.ts';
import type { Search } from '../search/search.ts';
import { whyText } from '../search/why.ts';
import { message } from '../text/build.ts';
import { plainText } from '../text/plain.ts';
import { printed } from '../text/printed.ts';
import type { Answer } from './given.ts';
import { answerTurns } from './turns.ts';

/** `milliseconds` tells the time from any fixed moment on. */
export type Deps = { guide: Guide; search: Search; milliseconds: () => number };

/** What `ask` was given. Throws a `StartError` on what it does not know, and where there is no question to answer. */
export function askArguments(args: string[]): { question: string; why: boolean; jsonl: boolean } {
  const { values, positionals } = readArguments(args);
  const { why = false, jsonl = false } = values;
  const question = positionals.join(' ');
  if (question === '' && !jsonl)
    throw new StartError(['Write the question behind it: npm run -s ask -- "what detects drift?"']);
  return { question, why, jsonl };
}

function readArguments(args: string[]) {
  try {
    const options = { why: { type: 'boolean' }, jsonl: { type: 'boolean' } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new StartError([`${said.replace(/\. .*/s, '')}. Use: npm run -s ask -- [--why | --jsonl] "question"`]);
  }
}

/** No talk is longer; earlier turns are left out, as one line must not hold up those behind it. */
const mostTurns = 50;

const lineSchema = z.object(
  {
    id: z.union([z.string(), z.number()], 'has to be text or a number'),
    text: z.string('has to be text'),
    /** Earlier messages of the talk and, last, the one to answer. */
    turns: z.array(z.string('has to be text'), 'has to be a list of texts').min(1, 'has to hold a text').optional(),
  },
  'has to be an object',
);

/** The text of one answer, as `ask` prints it: what it repeats of the question cannot act on a terminal. */
export function askOnce({ guide, search }: Deps, text: string): string {
  return printed(textOf(answerTurns(guide, search, [text])));
}

/** Why `ask` answers as it does: the evidence for the order of topics and for the decision. */
export function askWhy({ guide, search }: Deps, text: string): string {
  return whyText(guide, search.find(splitOptions(text).stem, true));
}

/**
 * Answers one line of `ask --jsonl` with one line; a bad line is answered with its error. Of a text that is longer than
 * the bot reads, its beginning is answered.
 */
export function askLine({ guide, search, milliseconds }: Deps, line: string): string {
  const read = readLine(line);
  if ('error' in read) return JSON.stringify(read);
  const { id, text, turns = [text] } = read;
  const [first = text, ...later] = turns.slice(-mostTurns).map(readable);
  const begun = milliseconds();
  const given = answerTurns(guide, search, [first, ...later]);
  const said = textOf(given);
  const ms = Math.round((milliseconds() - begun) * 1000) / 1000;
  return JSON.stringify({ id, outcome: given.outcome, topics: given.topics.map(topic => topic.id), text: said, ms });
}

const textOf = ({ parts }: Answer): string => plainText(message(parts));

function readLine(line: string): z.infer<typeof lineSchema> | { id?: unknown; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'this line is not JSON' };
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const id = typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : {};
  return {
    ...id,
    error: parsed.error.issues.map(({ path, message: why }) => `${path.join('.') || 'line'}: ${why}`).join('; '),
  };
}
