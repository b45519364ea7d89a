/**
 * The words of the bot, once: the grammar that reads them, the help that shows them and the commands that Discord
 * registers all come from this table.
 */

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
  /** The first word. */
  name: string;
  summary: string;
  /** What to type after the bot's own command name; `exampleOf` fills in the guide's own question and topics. */
  example: string;
  options: readonly CommandOption[];
  /** For admins of the place only. */
  admin: boolean;
};

const topic = (name: string, summary: string, required = true): CommandOption => ({
  name,
  summary,
  required,
  suggests: true,
});

export const commandSpecs: readonly CommandSpec[] = [
  {
    name: 'ask',
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
    admin: false,
  },
  {
    name: 'compare',
    summary: 'Two topics side by side: when to pick which',
    example: 'compare {topic} vs {other}',
    options: [topic('first', 'One topic'), { ...topic('second', 'The other topic'), before: 'vs' }],
    admin: false,
  },
  { name: 'topics', summary: 'What the guide covers', example: 'topics', options: [], admin: false },
  { name: 'cheatsheet', summary: 'What to pick when, on one page', example: 'cheatsheet', options: [], admin: false },
  {
    name: 'practice',
    summary: 'One question for yourself, without points',
    example: 'practice',
    options: [topic('topic', 'On what; anything where you leave it out', false)],
    admin: false,
  },
  {
    name: 'board',
    summary: 'Who stands where: this week and of all time',
    example: 'board',
    options: [],
    admin: false,
  },
  { name: 'status', summary: 'When this channel has its quiz', example: 'status', options: [], admin: false },
  {
    name: 'quiz',
    summary: 'The quiz of this channel: switch it on and off, skip a day, ask now',
    example: 'quiz on 09:00-17:00 Europe/Paris mon-fri 1',
    options: [
      {
        name: 'do',
        summary: 'What to do; a form to switch it on where you leave it out',
        required: false,
        choices: [
          { label: 'Switch it on', value: 'on' },
          { label: 'Switch it off', value: 'off' },
          { label: 'A round now', value: 'now' },
          { label: 'Skip a day', value: 'skip' },
          { label: 'Take out a wrong question', value: 'void' },
          { label: 'Show the status', value: 'status' },
        ],
      },
      { name: 'when', summary: 'On: 09:00-17:00. Now: how long, as 2m. Skip: 2026-12-24', required: false },
      { name: 'zone', summary: 'Time zone, such as Europe/Paris', required: false, suggests: true },
      { name: 'days', summary: 'Such as mon-fri', required: false },
      { name: 'questions', summary: 'Questions in a round, 1 to 3', required: false },
    ],
    admin: true,
  },
  {
    name: 'answers',
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
    admin: true,
  },
  {
    name: 'me',
    summary: 'Your own record; hide, show or erase it',
    example: 'me',
    options: [
      {
        name: 'do',
        summary: 'What to do; your record is shown where you leave it out',
        required: false,
        choices: [
          { label: 'Keep me off the boards', value: 'hide' },
          { label: 'Put me on the boards again', value: 'show' },
          { label: 'Erase all that names me', value: 'delete' },
        ],
      },
    ],
    admin: false,
  },
  { name: 'help', summary: 'How to use the bot', example: 'help', options: [], admin: false },
];

/** What a person asked the bot to do. `audience` is null where the asker did not say who should see it. */
export type Request =
  | { kind: 'ask'; question: string; audience: Audience | null }
  | { kind: 'compare'; text: string }
  | { kind: 'topics' | 'cheatsheet' | 'forget' | 'help' }
  | QuizRequest
  | { kind: 'audience'; audience: Audience | null }
  /** A command whose rest is not of its form. */
  | { kind: 'mistake'; spec: CommandSpec };

/** What a person asked of the quiz. `rest` is what follows the words, as it was typed. */
export type QuizRequest =
  | { kind: 'quiz'; verb: QuizVerb; rest: string }
  | { kind: 'board' | 'record' | 'hide' | 'show' }
  /** `topic` is what was typed; where no topic is called so, it was a question that begins with this word. */
  | { kind: 'practice'; topic: string };

/** `form` where nothing was said: it asks for what switches the quiz on. */
const quizVerbs = ['form', 'on', 'off', 'now', 'skip', 'void', 'status'] as const;
type QuizVerb = (typeof quizVerbs)[number];

export type Audience = 'caller' | 'place';

const audiences: ReadonlyMap<string, Audience> = new Map([
  ['publicly', 'place'],
  ['public', 'place'],
  ['privately', 'caller'],
  ['private', 'caller'],
]);

/**
 * Reads what a person typed. A first word counts as a command only if the rest fits its form: "topics" is one,
 * "topics about drift" is a question. Empty text asks for help.
 */
export function parseRequest(text: string): Request {
  const line = text.trim();
  const words = line
    .toLowerCase()
    .replace(/[?!.]+$/, '')
    .split(/\s+/);
  const [first = '', second] = words;
  if (line === '' || (first === 'help' && words.length === 1)) return { kind: 'help' };
  if (first === 'ask') return parseAsk(line.slice(first.length).trim());
  if (first === 'compare') return words.length > 2 ? { kind: 'compare', text: line } : mistake('compare');
  if (words.length === 1 && first === 'topics') return { kind: 'topics' };
  if (/^cheat ?sheet$/.test(words.join(' '))) return { kind: 'cheatsheet' };
  if (first === 'me' && words.length <= 2) return parseMe(second);
  if (words.length === 1 && first === 'board') return { kind: 'board' };
  if (words.length === 1 && first === 'status') return { kind: 'quiz', verb: 'status', rest: '' };
  if (first === 'practice') return { kind: 'practice', topic: line.slice(first.length).trim() };
  const quiz = first === 'quiz' ? parseQuiz(line) : null;
  if (quiz) return quiz;
  if (first === 'answers' && words.length <= 2) return parseAudience(second);
  return { kind: 'ask', question: line, audience: null };
}

function parseAsk(rest: string): Request {
  const [, word = '', question = ''] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? [];
  const audience = /ly$/i.test(word) ? audiences.get(word.toLowerCase()) : undefined;
  if (rest === '' || (audience && question === '')) return mistake('ask');
  return audience ? { kind: 'ask', question, audience } : { kind: 'ask', question: rest, audience: null };
}

function parseMe(word: string | undefined): Request {
  if (word === undefined) return { kind: 'record' };
  if (word === 'hide' || word === 'show') return { kind: word };
  return word === 'delete' ? { kind: 'forget' } : mistake('me');
}

/** Null where "quiz" is the first word of something else, such as "quiz me on drift". */
function parseQuiz(line: string): Request | null {
  const [, word = 'form', rest = ''] = /^\S+(?:\s+([a-z]+))?(?:[\s?!.]+([\s\S]*))?$/i.exec(line) ?? [];
  const verb = quizVerbs.find(one => one === word.toLowerCase());
  return verb && (verb !== 'form' || rest === '') ? { kind: 'quiz', verb, rest: rest.trim() } : null;
}

function parseAudience(word: string | undefined): Request {
  if (word === undefined) return { kind: 'audience', audience: null };
  const audience = audiences.get(word);
  return audience ? { kind: 'audience', audience } : mistake('answers');
}

function mistake(name: string): Request {
  const spec = commandSpecs.find(one => one.name === name);
  if (!spec) throw new Error(`there is no command "${name}"`);
  return { kind: 'mistake', spec };
}

/** The line that a person would have typed for a command with these option values, keyed by option name. */
export function commandLine(spec: CommandSpec, values: Readonly<Record<string, string | undefined>>): string {
  const words = spec.options.flatMap(({ name, before }) => {
    const value = values[name]?.trim();
    return value ? (before ? [before, value] : [value]) : [];
  });
  return [spec.name, ...words].join(' ');
}
