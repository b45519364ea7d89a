/** The sentences of `quiz`. */
import { encodeAction } from '../../actions.ts';
import type { Message, Part, Span } from '../../chat.ts';
import type { DeliveryProblem } from '../../errors.ts';
import { comingRound, type Schedule, type Settings } from '../../rules/schedule.ts';
import { type TimetableProblem, writeTimetable } from '../../rules/timetable.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { bold, command, heading, message, paragraph, plain, say } from '../../text/build.ts';
import { closingSpans } from './round.ts';
import { dayAndTimeSpan, weekdaysText } from './times.ts';

/** What `quiz on` takes, in full. */
const wholeForm = command('quiz on 09:00-17:00 Europe/Paris mon-fri 1');

/** There is nothing to change or to show. */
export const notOn: Message = say('There is no quiz in this channel. An admin starts one with ', wholeForm);

export const adminsOnly: Message = say('Only an admin, or who switched it on, can change the quiz here.');

export const channelsOnly: Message = say('A quiz belongs to a channel: use this there.');

/** The same to who pressed a button that leads to the form. */
export const setupInChannel: Message = say(
  'A quiz belongs to a channel: in the one that is to have it, use ',
  command('quiz'),
);

export const noQuestions: Message = say('This guide has no questions yet.');

/** The right form of what could not be read. */
export const formOf = (example: string, what: string): Message => say(`${what}, like this: `, command(example));

/** "09:00-17:00 Europe/Paris mon-fri", how many questions, and that it runs overnight where it does. */
export function timetableText(schedule: Schedule): string {
  const overnight = Temporal.PlainTime.compare(schedule.closes, schedule.opens) <= 0 ? ', closing the next day' : '';
  return `${writeTimetable(schedule).replace(/ \d$/, '')}, ${countText(schedule)} a round${overnight}.`;
}

const countText = ({ perRound }: Schedule) => (perRound === 1 ? '1 question' : `${perRound} questions`);

/** What comes next, which is just what will be done: a round at once, or when the next one opens. */
export function comingSpans(settings: Settings, now: Temporal.Instant): Span[] {
  const coming = comingRound(settings, now);
  if (!coming) return [plain('No round is planned.')];
  const { zone } = settings.schedule;
  if (!coming.opensNow) return [plain('Next round: '), dayAndTimeSpan(coming.window.opens, zone), plain('.')];
  return [plain('A round opens now, until '), ...closingSpans({ ...coming.window, zone }), plain('.')];
}

/** Says in the channel that its quiz was switched on, when it runs, and how to take part. */
export function announcement(settings: Settings, now: Temporal.Instant): Message {
  const { schedule } = settings;
  const [opens, closes] = [schedule.opens, schedule.closes].map(time => time.toString({ smallestUnit: 'minute' }));
  const overnight = Temporal.PlainTime.compare(schedule.closes, schedule.opens) <= 0 ? ' of the next day' : '';
  return message(
    [
      heading('This channel has a quiz now'),
      paragraph(
        bold(`${countText(schedule)}, ${weekdaysText(schedule.days)}, ${opens} to ${closes}${overnight}`),
        plain(` (${schedule.zone}). `),
        ...comingSpans(settings, now),
      ),
      paragraph(
        plain(
          'To take part, press a letter below the question. Only you see your pick, and you can change it until the round closes. Then the answer comes in the thread.',
        ),
      ),
    ],
    [{ label: 'Practice', action: encodeAction({ kind: 'quiz', topic: '', after: null }) }],
  );
}

/** What was not done for want of what the bot lacks, which is `missing`, and what to type once it has it. */
export const cannotPost = (undone: string, missing: string, again: string): Message =>
  message([
    paragraph(bold(`I cannot post in this channel, so ${undone}.`), plain(` I need ${missing}.`)),
    paragraph(plain('Then use this again: '), command(again)),
  ]);

/** What a platform that refuses a post wants, as far as it can be told from that. */
export const missingBy: Partial<Record<DeliveryProblem, string>> = {
  forbidden: 'to be a member of it, with the right to write messages and to open threads',
  not_found: 'to be a member of it, and it must not be archived',
  invalid: 'another kind of channel, as this one does not take my posts',
};

export const postLater = (again: string): Message =>
  message([
    paragraph(bold('My post did not reach this channel just now, so nothing was switched on.')),
    paragraph(plain('Please try again in a minute: '), command(again)),
  ]);

/** A round that was asked for opens. `daily` is the round of the day that is open beside it. */
export function opensNow(
  round: Pick<StoredRound, 'date' | 'closes' | 'zone'>,
  inThread: boolean,
  daily: StoredRound | undefined,
): Message {
  const where = inThread ? 'in the channel of this thread' : 'here';
  return message([
    paragraph(plain(`A round opens ${where} now. It closes at `), ...closingSpans(round), plain('.')),
    ...(daily
      ? [paragraph(plain('The round of the day stays open beside it, until '), ...closingSpans(daily), plain('.'))]
      : []),
  ]);
}

/** One round that was asked for is enough at a time. */
export const isOpenAlready = (round: StoredRound | undefined): Message =>
  round
    ? say(
        `A round that was asked for ${round.status === 'open' ? 'is open' : 'is about to open'} here, until `,
        ...closingSpans(round),
        '. Another one can open after that.',
      )
    : say('Somebody asked for a round here in this moment; it opens now. Another one can open after that.');

/** The rounds that are open in a place, or about to be. */
export const openParts = (rounds: readonly StoredRound[]): Part[] =>
  rounds.map(round =>
    paragraph(
      plain(round.status === 'open' ? 'A round is open until ' : 'A round opens now, until '),
      ...closingSpans(round),
      plain('.'),
    ),
  );

/** Switching off ends no round. */
export const goesOn = (round: StoredRound): Part =>
  paragraph(plain('The round that is open goes on to its end, '), ...closingSpans(round), plain('.'));

/** What of `quiz on` could not be read, each with its right form. */
export function problemMessage(problems: readonly TimetableProblem[]): Message {
  return message([
    { kind: 'list', items: problems.map(problem => [plain(problemText(problem))]) },
    paragraph(plain('The whole is written like this: '), wholeForm),
  ]);
}

const names: Record<TimetableProblem['part'], string> = {
  times: 'the times',
  zone: 'the time zone',
  days: 'the days',
  count: 'the number of questions',
  unknown: 'part of it',
};

/** What is wrong with one part, and its right form. */
export function problemText({ part, text, why, example, suggestions }: TimetableProblem): string {
  const said = `“${text.slice(0, 60)}”`;
  const meant = suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : ` Write it like ${example}.`;
  const better = why === 'unclear' ? `${meant} Write ${example}.` : meant;
  const reasons: Record<TimetableProblem['why'], string> = {
    unreadable: part === 'unknown' ? `I could not read ${said}.` : `I could not read ${said} as ${names[part]}.`,
    unknown: part === 'unknown' ? `I do not know what ${said} means.` : `I do not know ${said} as ${names[part]}.`,
    unclear: `${said} can be read in more than one way.`,
    repeated: `You gave ${names[part]} twice; I do not know what to make of ${said}.`,
    length: `A round is open from 1 to 23 hours, and ${said} is not.`,
    range: `A round has 1 to 3 questions, not ${said}.`,
  };
  return reasons[why] + better;
}
