/** How well words to the bot, commands in free words and questions are told apart, in lines as people type them. */
import { z } from 'zod';
import { askedOfLast } from '../../src/answers/follow-up.ts';
import { type Line, readLine } from '../../src/answers/line.ts';
import { talkAfter } from '../../src/answers/talk.ts';
import { answerTakenUp, answerTurns } from '../../src/answers/turns.ts';
import type { Guide } from '../../src/knowledge/guide.ts';
import type { Search } from '../../src/search/search.ts';

/**
 * What a person says, with the earlier question that it follows, or null; and what it is: words to the bot of one of the
 * kinds of `suiting`, "command:quiz on" with a command's own words, "question", or "outside" for what the guide lacks.
 */
export const talkSet = z.array(z.object({ say: z.string(), after: z.string().nullable(), kind: z.string() }));
type Said = z.infer<typeof talkSet>[number];

/**
 * The readings that suit each kind of words to the bot: whoever labels a line by what the speaker is about may find its
 * answer under several of ours.
 */
const suiting: Readonly<Record<string, readonly string[]>> = {
  thanks: ['aside thanks'],
  ok: ['aside assent', 'aside thanks', 'aside goodbye'],
  // "Hello? Anyone there?" is told that somebody is.
  greeting: ['aside greeting', 'aside test'],
  bye: ['aside goodbye', 'aside thanks', 'aside leave'],
  who: ['aside about', 'aside human', 'help'],
  help: ['help', 'aside lost', 'aside human', 'topics', 'practice', 'status', 'quiz setup'],
  human: ['aside human', 'aside about', 'curators'],
  wrong: ['aside complaint', 'aside insult', 'aside lost', 'quiz void'],
  unhelpful: ['aside complaint', 'aside insult', 'aside lost', 'aside chat'],
  insult: ['aside insult', 'aside complaint'],
  feeling: [
    'aside chat',
    'aside insult',
    'aside complaint',
    'aside greeting',
    'aside laughter',
    'aside lost',
    'aside assent',
    'aside thanks',
  ],
  exit: ['aside leave', 'aside goodbye', 'aside assent', 'quiz off', 'me delete'],
  yesno: ['aside assent', 'aside choice', 'aside thanks'],
  letter: ['aside choice', 'aside assent'],
  noise: [
    'aside test',
    'aside lost',
    'aside insult',
    'aside emoji',
    'aside laughter',
    'aside assent',
    'aside choice',
    'aside chat',
    'aside greeting',
  ],
  joke: ['aside chat', 'aside laughter', 'aside about', 'aside greeting'],
};

/** The words of commands whose kind has another name. */
const wordsOfKind: Readonly<Record<string, string>> = {
  record: 'me record',
  hide: 'me hide',
  show: 'me show',
  forget: 'me delete',
  data: 'me data',
  settings: 'me settings',
  log: 'quiz log',
  audience: 'answers',
  handIn: 'mock',
};

/** What a line was taken for: "question", "aside thanks", or the words of commands, of which one is carried out or all are offered. */
function readings(line: Line): string[] {
  switch (line.kind) {
    case 'ask':
    case 'compare':
      return ['question', line.kind];
    case 'aside':
      return [`aside ${line.aside}`];
    case 'meant':
      return line.forms.map(({ spec }) => spec.words);
    case 'mistake':
      return line.specs.map(({ words }) => words);
    case 'quiz':
      return line.verb === 'status' ? ['status'] : [`quiz ${line.verb}`];
    default:
      return [wordsOfKind[line.kind] ?? line.kind];
  }
}

/** What people call a command, as its own words. */
const calledSo: Readonly<Record<string, readonly string[]>> = {
  me: ['me record'],
  quiz: ['quiz setup'],
  'quiz on': ['quiz on', 'quiz setup'],
  // Whoever is offered "quiz on" gets the button of the form with it.
  'quiz setup': ['quiz setup', 'quiz on'],
  'quiz pause': ['quiz off', 'quiz skip'],
  'quiz status': ['status'],
  practice: ['practice'],
};

function suits({ kind, say, after }: Said): readonly string[] {
  // Without an answer before it, who wants it simpler is best told how to ask.
  if (kind === 'question' && after !== null && askedOfLast(say) !== null) return ['question', 'aside lost'];
  const [, command] = /^command:\s*(.+)$/.exec(kind) ?? [];
  if (command === undefined) return suiting[kind] ?? [kind];
  // What is named behind "practice" is a topic.
  return calledSo[command.replace(/^(practice) .*/, '$1')] ?? [command];
}

/** Words to the bot may go on with what was spoken of: then it is the talk that answers. */
function isFollowUp(guide: Guide, search: Search, { say, after }: Said): boolean {
  if (after === null || readLine(guide, after, search.hear).kind !== 'ask') return false;
  const talk = talkAfter(answerTurns(guide, search, [after]));
  return answerTakenUp(guide, search, say, talk) !== null;
}

type Result = { said: Said; read: string; right: boolean };

/** Reads a line as the bot does. A question that the guide does not answer has to be declined, or be taken for small talk. */
export function readSaid(guide: Guide, search: Search, said: Said): Result {
  const { say, after, kind } = said;
  const line = readLine(guide, say, search.hear);
  const isTakenUp = (line.kind === 'aside' || line.kind === 'help') && isFollowUp(guide, search, said);
  const read = isTakenUp ? ['question'] : readings(line);
  if (kind !== 'outside') {
    return { said, read: read.join(', '), right: suits(said).some(one => read.includes(one)) };
  }
  const { outcome, topics } = answerTurns(guide, search, after === null ? [say] : [after, say]);
  return { said, read: `${read.join(', ')}: ${outcome} ${topics[0]?.id ?? ''}`, right: outcome === 'none' };
}

const groupOf = (kind: string): string => kind.replace(/^(command):.*/, '$1s');

/** One line for each kind, with half the width of the interval of 95 % as `off` gives it. */
export function talkTable(results: readonly Result[], off: (part: number, whole: number) => string): string {
  const kinds = Map.groupBy(results, ({ said }) => groupOf(said.kind));
  const row = (name: string, some: readonly Result[]) => {
    const right = some.filter(result => result.right).length;
    return `${name.padEnd(12)} ${String(some.length).padStart(4)}  ${((100 * right) / some.length).toFixed(1).padStart(5)} ±${off(right, some.length)}`;
  };
  return [
    'kind            n  right ±  95  (%)',
    ...kinds.entries().map(([kind, some]) => row(kind, some)),
    row('all', results),
  ].join('\n');
}

/** The lines that were read as something else. */
export const misread = (results: readonly Result[]): string =>
  results
    .filter(({ right }) => !right)
    .map(({ said, read }) => `  ${said.kind} > ${read}: ${said.after === null ? '' : `${said.after} | `}${said.say}`)
    .join('\n');
