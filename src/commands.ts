/**
 * The words of the bot, once: the grammar that reads them, the help that shows them and the commands that Discord
 * registers all come from this table.
 */
import type { Audience } from './chat.ts';

/** One value that a command takes, in the order in which it is typed. */
export type CommandOption = {
  name: string;
  summary: string;
  required: boolean;
  /** The only values allowed; free text where absent. `value` is what is typed. */
  choices?: readonly { label: string; value: string }[];
  /** May the platform ask for suggestions while the user types? They come from `Suggest` with this option's name. */
  suggests?: boolean;
  /** A word that is typed before the value, such as `vs` between two topics. */
  before?: string;
};

export type CommandSpec = {
  /** What it begins with, in lower case: one word, or two where the first is common to several commands. */
  words: string;
  /** Whole lines that say the same. */
  also?: readonly string[];
  summary: string;
  /** What to type after the bot's own command name; `exampleOf` of src/replies.ts fills in the guide's own words. */
  example: string;
  options: readonly CommandOption[];
  /** For admins of the place only. */
  admin: boolean;
  /** Does help name it? A few are only found beside others. */
  inHelp: boolean;
  /** Reads what follows the words, and the whole line; null where that is not of its form. */
  read(rest: string, line: string): Request | null;
  /** What a line is whose rest is not of its form: a mistake in this command, or a question that begins like it. */
  otherwise: 'mistake' | 'question';
};

/** What a person asked the bot to do. `audience` is null where the asker did not say who should see it. */
export type Request =
  | { kind: 'ask'; question: string; audience: Audience | null }
  | { kind: 'compare'; text: string }
  | { kind: 'topics' | 'cheatsheet' | 'help' }
  | { kind: 'board' | 'record' | 'hide' | 'show' | 'forget' }
  /** `rest` is what follows the words, as it was typed. */
  | { kind: 'quiz'; verb: QuizVerb; rest: string }
  /** `topic` is what was typed; where no topic is called so, it was a question that begins with this word. */
  | { kind: 'practice'; topic: string }
  | { kind: 'audience'; audience: Audience | null }
  /** A command whose rest is not of its form; `specs` are those that may have been meant. */
  | { kind: 'mistake'; specs: readonly CommandSpec[] };

export type RequestOf<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;

/** `setup` asks in a form for what switches the quiz on. */
export type QuizVerb = 'setup' | 'on' | 'off' | 'now' | 'skip' | 'unskip' | 'void' | 'status';

/** What the first word of several commands has in common. */
export const commandGroups: Readonly<Record<string, string>> = {
  quiz: 'The quiz of this channel',
  me: 'Your own record',
};

/** Nothing may follow: the words alone are the command. */
const alone =
  (request: Request): CommandSpec['read'] =>
  rest =>
    rest === '' ? request : null;

const quiz =
  (verb: QuizVerb): CommandSpec['read'] =>
  rest => ({ kind: 'quiz', verb, rest });

const topic = (name: string, summary: string, required = true): CommandOption => ({
  name,
  summary,
  required,
  suggests: true,
});

const forAll = { options: [], admin: false, inHelp: true, otherwise: 'question' } as const;
const forAdmins = { ...forAll, admin: true } as const;

export const commandSpecs: readonly CommandSpec[] = [
  {
    ...forAll,
    words: 'ask',
    summary: 'Ask the guide a question',
    example: 'ask {question}',
    options: [
      {
        name: 'visible',
        summary: 'Who sees the answer',
        required: false,
        choices: [
          { label: 'Everyone here', value: 'publicly' },
          { label: 'Only me', value: 'privately' },
        ],
      },
      { name: 'question', summary: 'In your own words, or a topic', required: true, suggests: true },
    ],
    read: readAsk,
    otherwise: 'mistake',
  },
  {
    ...forAll,
    words: 'compare',
    summary: 'Two topics side by side: when to pick which',
    example: 'compare {topic} vs {other}',
    options: [topic('first', 'One topic'), { ...topic('second', 'The other topic'), before: 'vs' }],
    read: (rest, line) => (/\s/.test(rest) ? { kind: 'compare', text: line } : null),
    otherwise: 'mistake',
  },
  {
    ...forAll,
    words: 'topics',
    summary: 'What the guide covers',
    example: 'topics',
    read: alone({ kind: 'topics' }),
  },
  {
    ...forAll,
    words: 'cheatsheet',
    also: ['cheat sheet'],
    summary: 'What to pick when, on one page',
    example: 'cheatsheet',
    read: alone({ kind: 'cheatsheet' }),
  },
  {
    ...forAll,
    words: 'practice',
    summary: 'One question for yourself, without points',
    example: 'practice',
    options: [topic('topic', 'On what; anything where you leave it out', false)],
    read: rest => ({ kind: 'practice', topic: rest }),
  },
  {
    ...forAll,
    words: 'board',
    summary: 'Who stands where: this week and of all time',
    example: 'board',
    read: alone({ kind: 'board' }),
  },
  {
    ...forAll,
    words: 'status',
    also: ['quiz status'],
    summary: 'When this channel has its quiz',
    example: 'status',
    read: alone({ kind: 'quiz', verb: 'status', rest: '' }),
  },
  {
    ...forAdmins,
    words: 'quiz setup',
    also: ['quiz'],
    summary: 'Switch the quiz of this channel on, by a form',
    example: 'quiz',
    read: alone({ kind: 'quiz', verb: 'setup', rest: '' }),
  },
  {
    ...forAdmins,
    words: 'quiz on',
    summary: 'Switch it on: when, in which time zone, on which days, how many questions',
    example: 'quiz on 09:00-17:00 Europe/Paris mon-fri 1',
    options: [
      { name: 'times', summary: 'When a round opens and closes, such as 09:00-17:00', required: false },
      { name: 'zone', summary: 'Time zone, such as Europe/Paris', required: false, suggests: true },
      { name: 'days', summary: 'On which days, such as mon-fri', required: false, suggests: true },
      {
        name: 'questions',
        summary: 'Questions in a round',
        required: false,
        choices: ['1', '2', '3'].map(count => ({ label: count, value: count })),
      },
    ],
    read: quiz('on'),
  },
  {
    ...forAdmins,
    words: 'quiz off',
    summary: 'Switch it off',
    example: 'quiz off',
    read: quiz('off'),
  },
  {
    ...forAdmins,
    words: 'quiz now',
    summary: 'A round now, open for as long as you say',
    example: 'quiz now 2m',
    options: [{ name: 'length', summary: 'From 1m to 23h, such as 2m', required: false, suggests: true }],
    read: quiz('now'),
  },
  {
    ...forAdmins,
    words: 'quiz skip',
    summary: 'A day without a round, or several',
    example: 'quiz skip 2026-12-24',
    options: [{ name: 'date', summary: 'The day, such as 2026-12-24 or tomorrow', required: true, suggests: true }],
    read: quiz('skip'),
  },
  {
    ...forAdmins,
    words: 'quiz unskip',
    summary: 'A day that was skipped gets its round back',
    example: 'quiz unskip 2026-12-24',
    inHelp: false,
    options: [{ name: 'date', summary: 'The day, such as 2026-12-24 or tomorrow', required: true, suggests: true }],
    read: quiz('unskip'),
  },
  {
    ...forAdmins,
    words: 'quiz void',
    summary: 'Take a wrong question out of the last round, or of that of a day',
    example: 'quiz void',
    options: [
      { name: 'day', summary: 'The day of its round, such as yesterday', required: false, suggests: true },
      {
        name: 'question',
        summary: 'Its number, where the round has several',
        required: false,
        choices: ['1', '2', '3'].map(count => ({ label: count, value: count })),
      },
    ],
    read: quiz('void'),
  },
  {
    ...forAdmins,
    words: 'answers',
    summary: 'Who sees answers in this channel unless the asker says otherwise',
    example: 'answers publicly',
    options: [
      {
        name: 'visible',
        summary: 'Who sees them',
        required: true,
        choices: [
          { label: 'Everyone here', value: 'publicly' },
          { label: 'Only the asker', value: 'privately' },
        ],
      },
    ],
    read: readAudience,
    otherwise: 'mistake',
  },
  {
    ...forAll,
    words: 'me record',
    also: ['me'],
    summary: 'Your own record',
    example: 'me',
    read: alone({ kind: 'record' }),
  },
  {
    ...forAll,
    words: 'me hide',
    summary: 'Keep your name off the boards',
    example: 'me hide',
    read: alone({ kind: 'hide' }),
  },
  {
    ...forAll,
    words: 'me show',
    summary: 'Put your name on the boards again',
    example: 'me show',
    inHelp: false,
    read: alone({ kind: 'show' }),
  },
  {
    ...forAll,
    words: 'me delete',
    summary: 'Erase all that names you',
    example: 'me delete',
    read: alone({ kind: 'forget' }),
  },
  {
    ...forAll,
    words: 'help',
    summary: 'How to use the bot',
    example: 'help',
    inHelp: false,
    read: alone({ kind: 'help' }),
  },
];

/** The longer words first: "quiz on" before what begins with "quiz" alone. */
const specsByWords = commandSpecs.toSorted((a, b) => countWords(b.words) - countWords(a.words));

/**
 * Reads what a person typed. The first words count as a command only if the rest fits its form: "topics" is one,
 * "topics about drift" is a question. Empty text asks for help.
 */
export function parseRequest(text: string): Request {
  const line = text.trim();
  if (line === '') return { kind: 'help' };
  const said = simplified(line);
  const alias = commandSpecs.find(({ also = [] }) => also.includes(said));
  const spec = alias ?? specsByWords.find(({ words }) => said === words || said.startsWith(`${words} `));
  const request = spec?.read(alias ? '' : restOf(line, spec.words), line);
  return request ?? mistakeIn(said, spec) ?? { kind: 'ask', question: line, audience: null };
}

/** A sentence of more words was a question, not a command gone wrong. */
function mistakeIn(said: string, spec: CommandSpec | undefined): Request | null {
  if (countWords(said) > 2) return null;
  if (spec) return spec.otherwise === 'mistake' ? { kind: 'mistake', specs: [spec] } : null;
  const specs = commandSpecs.filter(({ words }) => words.startsWith('me ') && said.startsWith('me '));
  return specs.length > 0 ? { kind: 'mistake', specs } : null;
}

function readAsk(rest: string): Request | null {
  const [, word = '', question = ''] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? [];
  const audience = /ly$/i.test(word) ? audiences.get(word.toLowerCase()) : undefined;
  if (rest === '' || (audience && question === '')) return null;
  return audience ? { kind: 'ask', question, audience } : { kind: 'ask', question: rest, audience: null };
}

function readAudience(rest: string): Request | null {
  if (rest === '') return { kind: 'audience', audience: null };
  const audience = audiences.get(simplified(rest));
  return audience ? { kind: 'audience', audience } : null;
}

const audiences: ReadonlyMap<string, Audience> = new Map([
  ['publicly', 'place'],
  ['public', 'place'],
  ['privately', 'caller'],
  ['private', 'caller'],
]);

/** Lines that differ in case, spaces and the mark at their end only are the same. */
const simplified = (line: string): string =>
  line
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/ ?[?!.]{1,9}$/, '');

/** What follows the words, as it was typed; nothing where only the mark of the end does. */
function restOf(line: string, words: string): string {
  const head = countWords(words) === 2 ? /^\S+\s+\S+\s*/ : /^\S+\s*/;
  const rest = line.replace(head, '');
  return /^[?!.]{1,9}$/.test(rest) ? '' : rest;
}

function countWords(text: string): number {
  return text.split(' ').length;
}

/** The line that a person would have typed for a command with these option values, keyed by option name. */
export function commandLine(spec: CommandSpec, values: Readonly<Record<string, string | undefined>>): string {
  const words = spec.options.flatMap(({ name, before }) => {
    const value = values[name]?.trim();
    return value ? (before ? [before, value] : [value]) : [];
  });
  return [spec.words, ...words].join(' ');
}
