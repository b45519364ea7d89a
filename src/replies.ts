import { encodeAction } from './actions.ts';
import type { Audience, Button, Message, Reply } from './chat.ts';
import { type CommandSpec, commandSpecs, type MeantForm } from './commands.ts';
import type { Guide } from './knowledge/guide.ts';
import { bold, command, heading, italic, list, message, note, paragraph, plain, say, toCaller } from './text/build.ts';
import { cut } from './text/cut.ts';

/** The bot's standing sentences. Those that are replies go to the caller alone. */
export const broken = () => toCaller(say('Something went wrong on my side and was logged. Please try again.'));

export const outdatedButton = () =>
  toCaller(say('This button is of an older message that I can no longer read. Please ask again.'));

export const outdatedForm = () =>
  toCaller(say('This form is of an older message that I can no longer read. Please open it again.'));

export const adminsOnly = () => toCaller(say('Only admins can change how I answer here.'));

export const forgotten = () => toCaller(say('Done: nothing that names you is stored any more.'), 'replace');

export const thanks = (mode: 'new' | 'replace' = 'new') =>
  toCaller(say('Thank you, that was noted for the curators.'), mode);

export const tooLong = (limit: number) =>
  toCaller(say(`That is longer than I can read. Please ask in up to ${limit.toLocaleString('en')} characters.`));

export const tooFast = () =>
  toCaller(say('That was a lot at once. Please give me a minute, then I am all yours again.'));

/** For text without a single word: emoji, signs, white space. */
export const nothingAsked = (guide: Guide) => toCaller(wordsOnly(guide));

export const wordsOnly = (guide: Guide): Message =>
  say('I can answer questions in words. For example: ', italic(guide.examples[0] ?? ''));

/** The right form of a command that was not understood, or of those that may have been meant. */
export function mistake(guide: Guide, meant: readonly CommandSpec[], isAdmin: boolean): Reply {
  const own = meant.filter(({ admin }) => isAdmin || !admin);
  const specs = own.length > 0 ? own : meant;
  const [spec, ...others] = specs;
  if (spec && others.length === 0)
    return toCaller(say(bold(spec.words), `: ${spec.summary}. Write it like this: `, command(exampleOf(guide, spec))));
  return toCaller(message([paragraph(plain('Write one of these:')), list(...specs.map(one => helpLine(guide, one)))]));
}

/** The right form of what was said in other words, to be pressed or copied; where there is a form to fill in, its button. */
export function didYouMean(guide: Guide, forms: readonly MeantForm[], isAdmin: boolean): Reply {
  const items = forms.flatMap(({ spec, line }) =>
    (line ? [line] : formsOf(guide, spec)).map(words => [
      command(words),
      plain(`: ${spec.summary}${spec.admin && !isAdmin ? ', for admins' : ''}`),
    ]),
  );
  const setup: Button = { label: 'Set up the quiz', action: encodeAction({ kind: 'setup', draft: '' }) };
  const hasForm = isAdmin && forms.some(({ spec }) => spec.words === 'quiz on');
  return toCaller(message([paragraph(bold('Did you mean this?')), list(...items)], hasForm ? [setup] : []));
}

/** Where only questions are answered: what was said is a command of the chat, and how it is typed there. */
export const ofTheChat = (guide: Guide, forms: readonly MeantForm[]): Message =>
  message([
    paragraph(plain('Here I only answer questions. That is a command of the chat, where it is typed like this:')),
    list(
      ...forms.flatMap(({ spec, line }) =>
        (line ? [line] : formsOf(guide, spec)).map(words => [command(words), plain(`: ${spec.summary}`)]),
      ),
    ),
  ]);

/** An example of a command; where it takes one of some words, with each of them. */
function formsOf(guide: Guide, spec: CommandSpec): string[] {
  const choices = spec.options.find(({ required, choices }) => required && choices)?.choices;
  return choices ? choices.map(({ value }) => `${spec.words} ${value}`) : [exampleOf(guide, spec)];
}

/** What to type for a command, with a question and topics that this guide has. */
function exampleOf({ examples, topics }: Guide, { example }: CommandSpec): string {
  const topic = topics.find(({ neighbours }) => neighbours.length > 0) ?? topics[0];
  const other = topics.find(({ id }) => id === topic?.neighbours[0]?.topic) ?? topics[1];
  return example
    .replace('{question}', examples[0] ?? '')
    .replace('{topic}', topic?.short ?? '')
    .replace('{other}', other?.short ?? '');
}

const helpLine = (guide: Guide, spec: CommandSpec) => [command(exampleOf(guide, spec)), plain(`: ${spec.summary}`)];

export const audienceSet = (audience: Audience) =>
  toCaller(
    say(
      audience === 'place'
        ? 'From now on everybody here sees the answers.'
        : 'From now on only the asker sees the answer, and can share it.',
    ),
  );

export const audienceInPrivate = () =>
  toCaller(say('Here only you and I can read along. Who sees answers is set in a channel.'));

export const audienceIs = (audience: Audience) =>
  toCaller(
    say(
      audience === 'place'
        ? 'Everybody here sees the answers. '
        : 'Only the asker sees an answer here, and can share it. ',
      'Admins change it with ',
      command(`answers ${audience === 'place' ? 'privately' : 'publicly'}`),
      '.',
    ),
  );

/** Help by examples; admins see their words too. */
export function help(guide: Guide, isAdmin: boolean): Message {
  const specs = commandSpecs.filter(({ admin, inHelp }) => inHelp && (isAdmin || !admin));
  return message([
    heading(guide.title),
    paragraph(plain(guide.tagline)),
    paragraph(bold('Ask in your own words')),
    list(...guide.examples.map(example => [command(`ask ${example}`)])),
    paragraph(bold('Or use one of these')),
    list(...specs.map(spec => helpLine(guide, spec))),
    paragraph(
      plain('In a thread or a direct message, mention me or just write. Follow-ups such as “any example?” work there.'),
    ),
    note(
      plain(`Answers come word for word from guide ${guide.version}, checked ${guide.checked}. Nothing is generated.`),
    ),
  ]);
}

/** Said where the bot was just added: what it is, and something to try at once. */
export function greeting(guide: Guide): Message {
  const quiz = guide.bank.length > 0 ? ', and can ask this channel a question a day' : '';
  return message(
    [
      heading(guide.title),
      paragraph(
        plain(`${guide.tagline} I answer word for word from one guide${quiz}. Press a button to try me, or use `),
        command(`ask ${guide.examples[0] ?? ''}`.trim()),
      ),
      paragraph(plain('All that I do: '), command('help')),
    ],
    [...guide.examples.slice(0, 1).map(exampleButton), ...startButtons(guide)],
  );
}

/** Asks a sample question of the guide. */
const exampleButton = (text: string, number: number): Button => ({
  label: cut(text, longestLabel),
  action: encodeAction({ kind: 'example', number }),
  style: 'primary',
});
const longestLabel = 75;

/** Leads to the form for a quiz, where the guide has questions for one. */
const startButtons = ({ bank }: Guide): Button[] =>
  bank.length > 0 ? [{ label: 'Start a daily quiz', action: encodeAction({ kind: 'setup', draft: '' }) }] : [];

/** The bot's own page: that of the one who reads it, then its help. */
export function home(guide: Guide, isAdmin: boolean, own: Message): Message {
  return message(
    [...own.parts, ...help(guide, isAdmin).parts],
    [
      ...own.buttons,
      { label: 'Board', action: encodeAction({ kind: 'look', at: 'board' }) },
      { label: 'Topics', action: encodeAction({ kind: 'look', at: 'topics' }) },
      ...(isAdmin ? startButtons(guide) : []),
    ],
  );
}

/** What an adapter says where its platform cannot do what the core asked for. */
export const formTooLate = say('That took too long to open. Please press the button or use the command again.');

export const formNeedsCommand = (words: string): Message =>
  say('A form opens for commands and buttons only. Please use this one: ', command(words));

/** To somebody who takes no direct messages, under the message that asked for a private answer. */
export const closedToMe = (words: string): Message =>
  say('Your direct messages are closed to me. For an answer that only you see, use ', command(words), ' here.');

/** Above a form that could not be taken, where the platform cannot show it again by itself. */
export const formProblems = (problems: readonly { label: string; problem: string }[]): Message =>
  message([
    paragraph(bold('Nothing was changed yet.')),
    list(...problems.map(({ label, problem }) => [bold(`${label}: `), plain(problem)])),
  ]);

export const formReopen = 'Open the form again';
