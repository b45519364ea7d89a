import type { Message, Reply, Span } from './chat.ts';
import { type Audience, type CommandSpec, commandSpecs } from './commands.ts';
import type { Guide } from './knowledge/guide.ts';
import { bold, code, heading, italic, message, note, paragraph, plain } from './text/build.ts';

/** The bot's standing sentences. All of them go to the caller alone. */
const toCaller = (said: Message, mode: 'new' | 'replace' = 'new'): Reply => ({
  kind: 'message',
  message: said,
  audience: 'caller',
  mode,
});

const line = (...spans: (Span | string)[]): Message =>
  message([paragraph(...spans.map(span => (typeof span === 'string' ? plain(span) : span)))]);

export const broken = () => toCaller(line('Something went wrong on my side and was logged. Please try again.'));

export const outdatedButton = () =>
  toCaller(line('This button is of an older message that I can no longer read. Please ask again.'));

export const adminsOnly = () => toCaller(line('Only admins can change how I answer here.'));

export const forgotten = () => toCaller(line('Done: nothing that names you is stored any more.'));

export const thanks = (mode: 'new' | 'replace' = 'new') =>
  toCaller(line('Thank you, that was noted for the curators.'), mode);

export const tooLong = (limit: number) =>
  toCaller(line(`That is longer than I can read. Please ask in up to ${limit.toLocaleString('en')} characters.`));

/** For text without a single word: emoji, signs, white space. */
export const nothingAsked = (guide: Guide) =>
  toCaller(line('I can answer questions in words. For example: ', italic(guide.examples[0] ?? '')));

export const mistake = (guide: Guide, spec: CommandSpec) =>
  toCaller(line(bold(spec.name), `: ${spec.summary}. Write it like this: `, code(exampleOf(guide, spec))));

/** What to type for a command, with a question and topics that this guide has. */
function exampleOf({ command, examples, topics }: Guide, { example }: CommandSpec): string {
  const topic = topics.find(({ neighbours }) => neighbours.length > 0) ?? topics[0];
  const other = topics.find(({ id }) => id === topic?.neighbours[0]?.topic) ?? topics[1];
  const filled = example
    .replace('{question}', examples[0] ?? '')
    .replace('{topic}', topic?.short ?? '')
    .replace('{other}', other?.short ?? '');
  return `/${command} ${filled}`;
}

export const audienceSet = (audience: Audience) =>
  toCaller(
    line(
      audience === 'place'
        ? 'From now on everybody here sees the answers.'
        : 'From now on only the asker sees the answer, and can share it.',
    ),
  );

export const audienceIs = ({ command }: Guide, audience: Audience) =>
  toCaller(
    line(
      audience === 'place'
        ? 'Everybody here sees the answers. '
        : 'Only the asker sees an answer here, and can share it. ',
      'Admins change it with ',
      code(`/${command} answers ${audience === 'place' ? 'privately' : 'publicly'}`),
      '.',
    ),
  );

/** Help by examples; admins see their words too. */
export function help(guide: Guide, isAdmin: boolean): Reply {
  const specs = commandSpecs.filter(({ admin }) => isAdmin || !admin);
  return toCaller(
    message([
      heading(guide.title),
      paragraph(plain(guide.tagline)),
      paragraph(bold('Ask in your own words')),
      { kind: 'list', items: guide.examples.map(example => [code(`/${guide.command} ask ${example}`)]) },
      paragraph(bold('Or use one of these')),
      {
        kind: 'list',
        items: specs.map(spec => [code(exampleOf(guide, spec)), plain(`: ${spec.summary}`)]),
      },
      paragraph(
        plain(
          'In a thread or a direct message, mention me or just write. Follow-ups such as “any example?” work there.',
        ),
      ),
      note(
        plain(
          `Answers come word for word from guide ${guide.version}, checked ${guide.checked}. Nothing is generated.`,
        ),
      ),
    ]),
  );
}
