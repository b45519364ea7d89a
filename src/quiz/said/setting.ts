/** The sentences of `quiz`. */
import type { Message, Span } from '../../chat.ts';
import { nextWindow, type Schedule } from '../../rules/schedule.ts';
import { type TimetableProblem, writeTimetable } from '../../rules/timetable.ts';
import { command, message, paragraph, plain, say } from '../../text/build.ts';
import { dayAndTime } from './times.ts';

/** What `quiz on` takes, in full. */
const wholeForm = command('quiz on 09:00-17:00 Europe/Paris mon-fri 1');

/** There is nothing to change or to show. */
export const notOn: Message = say('There is no quiz in this channel. An admin starts one with ', wholeForm);

/** The right form of what could not be read. */
export const formOf = (example: string, what: string): Message => say(`${what}, like this: `, command(example));

/** "09:00-17:00 Europe/Paris mon-fri", how many questions, and that it runs overnight where it does. */
export function timetableText(schedule: Schedule): string {
  const overnight = Temporal.PlainTime.compare(schedule.closes, schedule.opens) <= 0 ? ', closing the next day' : '';
  const count = schedule.perRound === 1 ? '1 question' : `${schedule.perRound} questions`;
  return `${writeTimetable(schedule).replace(/ \d$/, '')}, ${count} a round${overnight}.`;
}

/** When a schedule has its next round. */
export function nextSpans(schedule: Schedule, now: Temporal.Instant): Span[] {
  const next = nextWindow(schedule, now);
  return [plain(next ? `Next round: ${dayAndTime(next.opens, schedule.zone)}.` : 'No round is planned.')];
}

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
    unreadable: `I could not read ${said} as ${names[part]}.`,
    unknown: `I do not know ${said} as ${names[part]}.`,
    unclear: `${said} can be read in more than one way.`,
    repeated: `You gave ${names[part]} twice; I do not know what to make of ${said}.`,
    length: `A round is open from 1 to 23 hours, and ${said} is not.`,
    range: `A round has 1 to 3 questions, not ${said}.`,
  };
  return reasons[why] + better;
}
