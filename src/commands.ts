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
    summary: 'What the bot stores about you',
    example: 'me delete',
    options: [{ name: 'do', summary: 'What to do', required: true, choices: [{ label: 'Erase it', value: 'delete' }] }],
    admin: false,
  },
  { name: 'help', summary: 'How to use the bot', example: 'help', options: [], admin: false },
];

/** What a person asked the bot to do. `audience` is null where the asker did not say who should see it. */
export type Request =
  | { kind: 'ask'; question: string; audience: Audience | null }
  | { kind: 'compare'; text: string }
  | { kind: 'topics' | 'cheatsheet' | 'forget' | 'help' }
  | { kind: 'audience'; audience: Audience | null }
  /** A command whose rest is not of its form. */
  | { kind: 'mistake'; spec: CommandSpec };

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
  if (first === 'me' && words.length <= 2) return second === 'delete' ? { kind: 'forget' } : mistake('me');
  if (first === 'answers' && words.length <= 2) return parseAudience(second);
  return { kind: 'ask', question: line, audience: null };
}

function parseAsk(rest: string): Request {
  const [, word = '', question = ''] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? [];
  const audience = audiences.get(word.toLowerCase());
  if (rest === '' || (audience && question === '')) return mistake('ask');
  return audience ? { kind: 'ask', question, audience } : { kind: 'ask', question: rest, audience: null };
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
