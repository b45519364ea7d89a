/**
 * The words of the bot, once: the grammar that reads them, the help that shows them and the commands that Discord
 * registers all come from this table.
 */
import type { Audience } from './chat.ts';
import { isNoExam, looksLikeDay } from './rules/exam.ts';
import { readReminder } from './rules/remind.ts';
import { phrasings } from './text/phrasings.ts';
import { wordsOf } from './text/words.ts';

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
  /** The value is a person of the place, typed as a mention. */
  isPerson?: true;
};

export type CommandSpec = {
  /** What it begins with, in lower case: one word, or two where the first is common to several commands. */
  words: string;
  /** Whole lines that say the same, as `spokenWords` leaves them. */
  also?: readonly string[];
  /** Other beginnings, behind which stands what follows the words. */
  leads?: readonly string[];
  summary: string;
  /** What to type after the bot's own command name; `exampleOf` of src/replies.ts fills in the guide's own words. */
  example: string;
  options: readonly CommandOption[];
  /** For admins of the place only. */
  admin: boolean;
  /** Does it change something? Then it is carried out in its own words alone, and offered to who says it in others. */
  changes: boolean;
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
  /** `count` questions more, or as it is set where it is null; `daily` is to be kept as the amount of each day. */
  | { kind: 'review'; count: number | null; daily: number | null }
  /** A mock exam of `count` questions in so many minutes; as usual, or without a time, where they are null. */
  | { kind: 'mock'; count: number | null; minutes: number | null }
  /** Hand in the mock exam that the person is at. */
  | { kind: 'handIn' }
  /** `rest` is the day, as it was typed, or "off"; '' shows what is set. */
  | { kind: 'exam'; rest: string }
  /** `rest` is when, in which zone, or of what, as it was typed; '' shows what is set. */
  | { kind: 'remind'; rest: string }
  /** What is stored of a person, and the form of what they set. */
  | { kind: 'data' | 'settings' }
  /** `topic` is what was typed; where no topic is called so, it was a question that begins with this word. */
  | { kind: 'practice'; topic: string }
  | { kind: 'audience'; audience: Audience | null }
  /** What curators have to deal with. */
  | { kind: 'inbox' }
  /** The form for a question of the quiz. */
  | { kind: 'suggest' }
  /** Who the curators are; whoever is mentioned becomes one, or is none any more where it `removes`. */
  | { kind: 'curators'; removes: boolean; rest: string }
  /** The last changes of settings and curators. */
  | { kind: 'log' }
  /** A command whose rest is not of its form; `specs` are those that may have been meant. */
  | { kind: 'mistake'; specs: readonly CommandSpec[] }
  /** A command that changes something, in other words than its own. */
  | { kind: 'meant'; forms: readonly MeantForm[] };

/** A command that may have been meant. `line` is the right form of what was typed; null where the example has to do. */
export type MeantForm = { spec: CommandSpec; line: string | null };

export type RequestOf<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;

/** `setup` asks in a form for what switches the quiz on. */
type QuizVerb = 'setup' | 'on' | 'off' | 'now' | 'skip' | 'unskip' | 'void' | 'exam' | 'recap' | 'news' | 'status';

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

const onOrOff = (name: string, summary: string): CommandOption => ({
  ...{ name, summary, required: false },
  choices: [
    { label: 'On', value: 'on' },
    { label: 'Off', value: 'off' },
  ],
});

const forAll = { options: [], admin: false, changes: false, inHelp: true, otherwise: 'question' } as const;
const forAdmins = { ...forAll, admin: true, changes: true } as const;

const amounts = ['3', '5', '8', '10', '15', '20', '30', '50'].map(count => ({ label: count, value: count }));

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
    also: phrasings(
      '[all] (topic|subjects|chapters|topic list|topics list)',
      '(list|overview) of [all] topics',
      '(what|which) topics (do you|does this bot|does guide|can i) (cover|have|know|teach|study|learn|ask about)',
      '(what|which) subjects (do you|does guide) (cover|teach)',
      '(what|which) (topics|subjects) are (there|covered|in guide)',
      'what (do you|does guide|does this bot) cover',
      'what [is] (in guide|covered)',
      'what can i (learn|study)',
    ),
    summary: 'What the guide covers',
    example: 'topics',
    read: alone({ kind: 'topics' }),
  },
  {
    ...forAll,
    words: 'cheatsheet',
    also: phrasings('[whole] cheat (sheet|sheets)', '(cheatsheets|crib sheet|cheats)'),
    summary: 'What to pick when, on one page',
    example: 'cheatsheet',
    read: alone({ kind: 'cheatsheet' }),
  },
  {
    ...forAll,
    words: 'practice',
    also: phrasings(
      '(quiz|test|drill|examine|train|challenge) me [more]',
      '(test|check) my knowledge',
      'ask me [question|another question|another|some questions|something|anything|questions]',
      'hit me [with question]',
      '(be|get) (quizzed|tested)',
      '(practice|practise) (more|mode)',
      '(practise|practicing|practising|trivia|pop quiz|self test)',
      '[another|one more|next|new|random|sample] (practice|quiz|exam|test|trivia) (question|questions)',
      '(another|one more|next|new|random|sample) question',
      '(next|next one|another one|one more)',
      '(give|send|show) me [another|some] (question|questions)',
      '(try|answer|do|have|get) (question|another question|some questions)',
      '(start|begin) (practice|practicing|practising)',
      'play [quiz|game]',
    ),
    leads: phrasings(
      '(test|check) my knowledge (of|on|about|in)',
      '(quiz|test|drill|train|ask|question) me [question|another question|some questions|something] (on|about|with|for)',
      '(quiz|test|drill) me',
      'drill',
      '[some] questions (on|about)',
      '(practice|practise|practicing|practising) [with|some] [question|questions] [on|about|with|for]',
      '(practice|quiz) (question|questions|quiz) (on|about|for|with)',
      '(give|send|show) me [another|some] (question|questions) (on|about|for)',
      'quiz (on|about)',
    ),
    summary: 'One question for yourself, without points',
    example: 'practice',
    options: [topic('topic', 'On what; anything where you leave it out', false)],
    read: rest => ({ kind: 'practice', topic: rest }),
  },
  {
    ...forAll,
    words: 'review',
    also: phrasings(
      '(daily|my|next|todays) (review|reviews|revision|repetition)',
      'review (today|now|more|again|questions|session|my mistakes|mistakes|my misses|what i missed)',
      '(start|begin|do|continue) [my|daily] (review|reviewing|reviews)',
      '(my|review) (mistakes|misses|wrong answers)',
      'what [is] due [today|now]',
      '(spaced repetition|flashcards|flash cards)',
      'revise',
    ),
    summary: 'What you are about to forget, five questions a day',
    example: 'review',
    options: [
      { name: 'questions', summary: 'How many now; else as it is set', required: false, choices: amounts },
      { name: 'daily', summary: 'How many each day from now on', required: false, before: 'daily', choices: amounts },
    ],
    read: readReview,
  },
  {
    ...forAll,
    words: 'mock',
    also: phrasings(
      '[my|another|new|full|timed] mock (exam|test|quiz|exams)',
      '(start|begin|take|do|sit|continue|try|run|give me) [my|another|new|full|timed] mock [exam|test|quiz]',
      '(start|begin|take|do|sit|try) [another|new|full|timed] (practice|practise|trial|sample|simulated) (exam|test)',
      '[full|timed] (practice|practise|trial|sample|simulated) (exam|test)',
      '(simulate|simulated) exam',
      'exam (simulation|simulator|mode)',
    ),
    summary: 'A mock exam over all topics, 20 questions where you say nothing',
    example: 'mock 20 30m',
    options: [
      {
        name: 'questions',
        summary: 'How many, from 10 to 40',
        required: false,
        choices: ['10', '15', '20', '30', '40'].map(count => ({ label: count, value: count })),
      },
      {
        name: 'limit',
        summary: 'In how much time; any where you leave it out',
        required: false,
        choices: ['15', '20', '30', '45', '60', '90'].map(time => ({ label: `${time} minutes`, value: `${time}m` })),
      },
    ],
    read: readMock,
  },
  {
    ...forAll,
    words: 'exam',
    also: phrasings(
      'my exam [date|day]',
      'exam (date|day|countdown)',
      'when is my exam',
      'how many days (until|till|to|before) [my] exam',
      'days (left|until exam|to exam)',
    ),
    summary: 'The day of your exam, which your reviews lean on',
    example: 'exam 12 May',
    options: [
      { name: 'date', summary: 'The day, such as 12 May or in 3 weeks; off for none', required: false, suggests: true },
    ],
    read: readExamLine,
  },
  {
    ...forAll,
    words: 'remind',
    also: phrasings('[my] reminders', '(reminder|reminder settings|reminder time)', 'when do you remind me'),
    summary: 'A direct message a day, if something is due',
    example: 'remind 08:30',
    options: [
      { name: 'time', summary: 'When, such as 08:30; off for never', required: false, suggests: true },
      { name: 'zone', summary: 'Time zone, such as Europe/Paris', required: false, suggests: true },
      {
        name: 'rounds',
        summary: 'Also an hour before a round closes that you have not answered',
        required: false,
        before: 'rounds',
        choices: [
          { label: 'On', value: 'on' },
          { label: 'Off', value: 'off' },
        ],
      },
    ],
    read: rest => (readReminder(rest) ? { kind: 'remind', rest } : null),
  },
  {
    ...forAll,
    words: 'board',
    also: phrasings(
      '[weekly|team|quiz|channel|full] (leaderboard|leader board|scoreboard|score board|standings|ranking|rankings|high scores|highscores|scores)',
      '(board|leaderboard|scoreboard|standings|ranking|scores|results) (this|of this|for this|of|for) (week|month|channel|team|quiz)',
      '(weekly|team|quiz|full) board',
      '[quiz] (results|ranks|leaders|winners)',
      'top (ten|10|3|5|five|three|players|scores|scorers)',
      'who [is] (winning|leading|first|ahead|in lead|on top|at top|best)',
      'who won [quiz|round|this week|last week|yesterday]',
      'who has most points',
      'my (rank|ranking|place|position)',
      'how (do we stand|are we doing)',
    ),
    summary: 'Who stands where: this week and of all time',
    example: 'board',
    read: alone({ kind: 'board' }),
  },
  {
    ...forAll,
    words: 'status',
    also: phrasings(
      'quiz (status|schedule|times|time|plan|info|when)',
      '(status|schedule|time|times) of quiz',
      '(schedule|timetable|next quiz|next round|next quiz round)',
      '(when|what time) (is|are|does|do|will) (quiz|next quiz|daily quiz|round|next round|next quiz round|quizzes|rounds|next question) [be|start|open|begin|come|close|end|over]',
      '(is there|do we have|will there be) (any|quiz|round) [quiz|round|open|on]',
      '(when|what time) (quiz|next quiz|round|next round)',
      'is (quiz|round) (on|off|open|running|active|over)',
      'what [is] quiz',
    ),
    summary: 'When this channel has its quiz',
    example: 'status',
    read: alone({ kind: 'quiz', verb: 'status', rest: '' }),
  },
  {
    ...forAdmins,
    changes: false,
    words: 'quiz setup',
    also: phrasings('quiz', '(set up|setup|configure) quiz', 'quiz (set up|settings|configuration|config)'),
    summary: 'Switch the quiz of this channel on, by a form',
    example: 'quiz',
    read: alone({ kind: 'quiz', verb: 'setup', rest: '' }),
  },
  {
    ...forAdmins,
    words: 'quiz on',
    also: phrasings(
      'quiz (start|begin|enable|resume|activate|switch on|turn on)',
      '(start|begin|enable|activate|launch|resume|turn on|switch on|schedule) [our|daily] (quiz|quizzes)',
      '(turn|switch) quiz on',
    ),
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
    also: phrasings(
      'quiz (stop|end|disable|pause|cancel|quit|deactivate|turn off|switch off)',
      '(stop|end|disable|pause|cancel|deactivate|turn off|switch off) [our|daily] (quiz|quizzes|rounds)',
      '(turn|switch) quiz off',
      'no [more] quizzes',
    ),
    summary: 'Switch it off',
    example: 'quiz off',
    read: quiz('off'),
  },
  {
    ...forAdmins,
    words: 'quiz now',
    also: phrasings(
      'quiz (start|begin|go|round)',
      '(start|begin|launch|open|post|run) [another|new] (quiz|round|quiz round) [now]',
      '(new|another) round',
      'round now',
    ),
    summary: 'A round now, open for as long as you say',
    example: 'quiz now 2m',
    options: [{ name: 'length', summary: 'From 1m to 23h, such as 2m', required: false, suggests: true }],
    read: quiz('now'),
  },
  {
    ...forAdmins,
    words: 'quiz skip',
    also: phrasings(
      'skip (quiz|round|day|next quiz|next round|today|tomorrow) [today|tomorrow|on monday|on friday]',
      'no (quiz|round) (today|tomorrow)',
      'round skip (day|today|tomorrow)',
    ),
    summary: 'A day without a round, or several',
    example: 'quiz skip 2026-12-24',
    options: [{ name: 'date', summary: 'The day, such as 2026-12-24 or tomorrow', required: true, suggests: true }],
    read: quiz('skip'),
  },
  {
    ...forAdmins,
    words: 'quiz unskip',
    also: phrasings('unskip [quiz|round|day]', '(take back|undo) skip [day]', 'quiz un skip'),
    summary: 'A day that was skipped gets its round back',
    example: 'quiz unskip 2026-12-24',
    inHelp: false,
    options: [{ name: 'date', summary: 'The day, such as 2026-12-24 or tomorrow', required: true, suggests: true }],
    read: quiz('unskip'),
  },
  {
    ...forAdmins,
    words: 'quiz void',
    also: phrasings('(void|cancel|annul|take out|remove) [this|that|last] question', 'void [this] [quiz|round]'),
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
    words: 'quiz exam',
    also: phrasings('(our|team) exam [date|day]', '(our|quiz|team) exam (date|day|countdown)'),
    summary: 'The day of the team’s exam, which the rounds lean on',
    example: 'quiz exam 12 May',
    options: [
      { name: 'date', summary: 'The day, such as 12 May or in 3 weeks; off for none', required: false, suggests: true },
    ],
    read: quiz('exam'),
  },
  {
    ...forAdmins,
    words: 'quiz recap',
    also: phrasings('[weekly|team] recap', '(recap|summary) of week'),
    summary: 'Whether the last round of a week ends with a recap',
    example: 'quiz recap off',
    inHelp: false,
    options: [onOrOff('recap', 'Post it or not')],
    read: quiz('recap'),
  },
  {
    ...forAdmins,
    words: 'quiz news',
    also: phrasings('(monthly|guide) news', 'news of guide'),
    summary: 'Whether the channel hears once a month what is new in the guide',
    example: 'quiz news on',
    inHelp: false,
    options: [onOrOff('news', 'Post it or not')],
    read: quiz('news'),
  },
  {
    ...forAdmins,
    changes: false,
    words: 'quiz log',
    also: phrasings('(settings|change|changes) log', 'who changed (settings|quiz|it)', 'log of changes'),
    summary: 'Who changed which setting here',
    example: 'quiz log',
    inHelp: false,
    read: alone({ kind: 'log' }),
  },
  {
    ...forAll,
    words: 'inbox',
    also: phrasings('(open|show|show me|check) [my|your] inbox', '(curator|curators) inbox', 'what is in inbox'),
    summary: 'For curators: what was asked in vain or found at fault',
    example: 'inbox',
    inHelp: false,
    read: alone({ kind: 'inbox' }),
  },
  {
    ...forAll,
    words: 'suggest',
    also: phrasings(
      'suggest [new] (question|questions)',
      '(add|submit) [my|new|own] question',
      'i have [new] question for quiz',
    ),
    summary: 'Suggest a question for the quiz of this channel, in a form',
    example: 'suggest',
    inHelp: false,
    read: alone({ kind: 'suggest' }),
  },
  {
    ...forAdmins,
    changes: false,
    words: 'curators',
    also: phrasings('(list|show|show me) [all] curators', 'who (is|are) curators', 'who are curators here'),
    summary: 'Who may work on the inbox: name somebody, or remove them',
    example: 'curators @name',
    options: [
      {
        name: 'change',
        summary: 'Name them, or remove them',
        required: false,
        choices: [
          { label: 'Name as curator', value: 'add' },
          { label: 'Remove', value: 'remove' },
        ],
      },
      { name: 'person', summary: 'Whom', required: false, isPerson: true },
    ],
    read: readCurators,
    otherwise: 'question',
  },
  {
    ...forAdmins,
    words: 'answers',
    also: phrasings(
      '(make|show|give|post|keep) [your|my|all] answers (public|publicly|private|privately)',
      '(public|private) answers',
      'answer (publicly|privately|public|private)',
      'who (sees|can see) [your|my] answers',
    ),
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
    also: [
      'me',
      ...phrasings(
        '[my] (stats|statistics|score|points|streak|profile|progress|account)',
        'my (scores|record|results|result|history|performance|page|picks)',
        'me (stats|score|record|page)',
        'how (am i|did i|do i) (doing|do|going)',
        'how many (points|questions) (do|did|have) i (have|got|get|answer|answered) [right]',
        'how many (did|have) i (get|got|have) [right]',
        'who am i',
      ),
    ],
    summary: 'Your own record',
    example: 'me',
    read: alone({ kind: 'record' }),
  },
  {
    ...forAll,
    words: 'me data',
    also: phrasings(
      '[export|download|show|see] my [personal] data',
      '(data|data export|export)',
      'what [data] (do you|does this bot) (know|store|save|have|keep) (about|on) me',
      'which data (do you|does this bot) (store|save|have|keep) [about me]',
    ),
    summary: 'All that is stored of you',
    example: 'me data',
    inHelp: false,
    read: alone({ kind: 'data' }),
  },
  {
    ...forAll,
    words: 'me settings',
    also: phrasings('[my|own|study] (settings|preferences|setting)', '(change|edit|open) [my] (settings|preferences)'),
    summary: 'Your settings, in a form',
    example: 'me settings',
    inHelp: false,
    read: alone({ kind: 'settings' }),
  },
  {
    ...forAll,
    changes: true,
    words: 'me hide',
    also: phrasings(
      'hide (me|myself|my name) [(from|on) (board|boards|leaderboard)]',
      '(take|keep|remove) (me|my name) (off|from) (board|boards|leaderboard)',
      'opt out [of (board|boards|leaderboard)]',
      'make me (anonymous|invisible)',
      '(dont|do not) show (me|my name)',
      '(dont|do not) want to be on (board|boards|leaderboard)',
    ),
    summary: 'Keep your name off the boards',
    example: 'me hide',
    read: alone({ kind: 'hide' }),
  },
  {
    ...forAll,
    changes: true,
    words: 'me show',
    also: phrasings(
      'unhide [me|my name]',
      '(show|put) (me|my name) [back] on (board|boards|leaderboard) [again]',
      'opt in',
    ),
    summary: 'Put your name on the boards again',
    example: 'me show',
    inHelp: false,
    read: alone({ kind: 'show' }),
  },
  {
    ...forAll,
    changes: true,
    words: 'me delete',
    also: phrasings(
      '(delete|erase|remove|wipe|clear|forget) (me|myself)',
      '(delete|erase|remove|wipe|clear|forget) [all] [of] my (data|account|name|picks|record|records|profile|history|answers|stats|score)',
      '(delete|erase|remove|wipe|forget) (everything|all data|all|data) (about|on|of) me',
      'me (erase|remove|forget|wipe|clear)',
      '(delete|remove|erase) my personal data',
      '(remove|delete|erase) me (from|out of) (system|database|bot|records)',
      'gdpr [delete|deletion]',
    ),
    summary: 'Erase all that names you',
    example: 'me delete',
    read: alone({ kind: 'forget' }),
  },
  {
    ...forAll,
    words: 'help',
    also: phrasings(
      '(menu|commands|command list|list of commands|usage|manual|man|instructions|tutorial|info|about|options|start|begin|getting started|get started|helpme|halp)',
      'help me [out]',
      '(i need|give me|need|get|show) [some] help',
      'what can (you|this bot|bot|i|we) do [with you|for me]',
      'what (do|does) (you|this bot|bot) do',
      'what are (commands|your commands|your options|your features|your functions)',
      '(what|which) commands (are there|do you have|can i use)',
      'what do i do',
      'how (do|does|can) (you|this bot|bot|this|this thing|it|it all) work',
      'how (do|can|should) i (use|talk to|work with) (you|this bot|bot|this thing)',
      'how to use (you|this bot|bot)',
      'what can i (say|type|write|ask) [you]',
      'how do i (start|begin|ask [you] [question|something])',
    ),
    summary: 'How to use the bot',
    example: 'help',
    inHelp: false,
    read: alone({ kind: 'help' }),
  },
];

/** By their first word, the longer words first: "quiz on" before what begins with "quiz" alone. */
const specsByFirstWord = Map.groupBy(
  commandSpecs.toSorted((a, b) => countWords(b.words) - countWords(a.words)),
  ({ words }) => firstWordOf(words),
);

/** The commands by the whole lines that say the same. */
const specsByLine = Map.groupBy(
  commandSpecs.flatMap(spec => (spec.also ?? []).map(line => ({ line, spec }))),
  ({ line }) => line,
);

/** The words of a line, without those that only make it polite and those that English puts before any thing. */
export const spokenWords = (line: string): string[] => wordsOf(line).filter(word => !idle.has(word));
const idle = new Set(['a', 'an', 'the', 'please', 'pls', 'plz', 'kindly']);

/**
 * Reads what a person typed. The first words count as a command only if the rest fits its form: "topics" is one,
 * "topics about drift" is a question. Empty text asks for help.
 */
export function parseRequest(text: string): Request {
  const line = text.trim();
  if (line === '') return { kind: 'help' };
  const said = simplified(line);
  const same = specsByLine.get(spokenWords(line).join(' '));
  if (same) return requestOf(same.map(({ spec }) => spec));
  const spec = specsByFirstWord.get(firstWordOf(said))?.find(({ words }) => `${said} `.startsWith(`${words} `));
  const request = spec?.read(restOf(line, spec.words), line);
  return request ?? mistakeIn(said, spec) ?? { kind: 'ask', question: line, audience: null };
}

/** What to do for who says one of these commands in other words; the first that changes nothing goes before the others. */
export function requestOf(specs: readonly CommandSpec[]): Request {
  const harmless = specs.find(({ changes }) => !changes);
  if (!harmless) return { kind: 'meant', forms: specs.map(spec => ({ spec, line: null })) };
  return harmless.read('', harmless.words) ?? { kind: 'mistake', specs: [harmless] };
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

function readReview(rest: string): Request | null {
  const [match, count, daily] = /^(\d{1,4})?(?: ?\bdaily (\d{1,4}))?$/i.exec(rest) ?? [];
  if (match === undefined) return null;
  return { kind: 'review', count: count ? Number(count) : null, daily: daily ? Number(daily) : null };
}

/** "mock exam 20 in 30 minutes" says the same as "mock 20 30m". */
function readMock(rest: string): Request | null {
  const [match, count, time, unit = ''] =
    /^(?:(?:exam|test)\b ?)?(\d{1,4})?(?: questions?)?(?:(?:^| )(?:in )?(\d{1,4}) ?(m|min|mins|minutes?|h|hours?))?$/i.exec(
      rest,
    ) ?? [];
  if (match === undefined) return null;
  const minutes = time ? Number(time) * (/^h/i.test(unit) ? 60 : 1) : null;
  return { kind: 'mock', count: count ? Number(count) : null, minutes };
}

/** "exam tip for …" is a question. */
function readExamLine(rest: string): Request | null {
  return rest === '' || isNoExam(rest) || looksLikeDay(rest) ? { kind: 'exam', rest } : null;
}

/** "curators are who" is a question. */
function readCurators(rest: string): Request | null {
  const [match, verb = '', person = ''] = /^(?:(add|name|remove|drop)\b\s*)?(@?\S.{0,79})?$/is.exec(rest) ?? [];
  const isPerson = person.startsWith('@') || verb !== '' || rest === '';
  if (match === undefined || !isPerson) return null;
  return { kind: 'curators', removes: /^(?:remove|drop)$/i.test(verb), rest: person };
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

function firstWordOf(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

/** The line that a person would have typed for a command with these option values, keyed by option name. */
export function commandLine(spec: CommandSpec, values: Readonly<Record<string, string | undefined>>): string {
  const words = spec.options.flatMap(({ name, before }) => {
    const value = values[name]?.trim();
    return value ? (before ? [before, value] : [value]) : [];
  });
  return [spec.words, ...words].join(' ');
}

/** The commands that a request is of, each as it is typed; none for what asks the guide. */
export function formsOf(request: Request): readonly MeantForm[] {
  switch (request.kind) {
    case 'ask':
    case 'compare':
    case 'topics':
    case 'cheatsheet':
      return [];
    case 'meant':
      return request.forms;
    case 'mistake':
      return request.specs.map(spec => ({ spec, line: null }));
    case 'practice':
      return commandSpecs
        .filter(({ words }) => words === 'practice')
        .map(spec => ({ spec, line: `practice ${request.topic}`.trim() }));
    default:
      return commandSpecs.filter(spec => isOf(spec, request)).map(spec => ({ spec, line: null }));
  }
}

function isOf(spec: CommandSpec, request: Request): boolean {
  const own = spec.read('', spec.words);
  return own?.kind === request.kind && (own.kind !== 'quiz' || request.kind !== 'quiz' || own.verb === request.verb);
}
