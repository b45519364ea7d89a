/** The day of an exam in words: of a person or of a team. */
import type { Message, Part, Span } from '../../chat.ts';
import type { ReadExam } from '../../rules/exam.ts';
import { bold, command, message, paragraph, plain, say } from '../../text/build.ts';
import { dateText, listText } from './times.ts';

/** "in 12 days", "tomorrow" or "today". */
function inDays(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** "12 days to the exam.", for the small print of a round; `exam` is not before `day`. */
export function countdown(exam: Temporal.PlainDate, day: Temporal.PlainDate): string {
  const days = day.until(exam).total('days');
  if (days === 0) return 'The exam is today.';
  return days === 1 ? '1 day to the exam.' : `${days} days to the exam.`;
}

/** "Wednesday 12 May 2027, in 164 days" */
export const examText = (exam: Temporal.PlainDate, today: Temporal.PlainDate): string =>
  `${dateText(exam, today)}, ${inDays(today.until(exam).total('days'))}`;

/** Why a day was not taken, with its right form; `words` are those of the command. */
export function examProblem(words: string, read: Exclude<ReadExam, { ok: true }>, today: Temporal.PlainDate): Message {
  if (read.why !== 'doubtful')
    return say(`${problems[read.why]} Write it like this: `, command(`${words} ${today.add({ weeks: 6 })}`));
  const forms = read.meant.map((day): Span[] => [command(`${words} ${day}`), plain(`: ${dateText(day, today)}`)]);
  return message([paragraph(plain('That can be two days. Which one is it?')), { kind: 'list', items: forms }]);
}

const problems = {
  unread: 'I cannot read that day.',
  past: 'That day is over.',
  far: 'That is more than five years ahead.',
} as const;

export const noTeamExam = say('This channel has no exam date. Admins set one with ', command('quiz exam 12 May'), '.');

export const teamExamOver = (exam: Temporal.PlainDate, today: Temporal.PlainDate): Message =>
  say(`The exam was on ${dateText(exam, today)}. Admins set the next one with `, command('quiz exam 12 May'), '.');

export const teamExamOff = say('Done: the rounds lean on no exam any more.');

/**
 * What the rounds before the exam can do: `open` topics nobody has answered on yet, and `questions` are left to ask until
 * then, counted no further than needed.
 */
export function teamExam(
  exam: Temporal.PlainDate,
  today: Temporal.PlainDate,
  { open, questions }: { open: readonly string[]; questions: number },
): Message {
  return message([
    paragraph(bold('Exam: '), plain(`${examText(exam, today)}. Each round counts down to it.`)),
    ...coverParts(open, questions),
  ]);
}

function coverParts(open: readonly string[], questions: number): Part[] {
  if (open.length === 0)
    return [paragraph(plain('The team has met every topic; the rounds now ask what it knows worst.'))];
  const topics = open.length === 1 ? '1 topic is' : `${open.length} topics are`;
  if (questions >= open.length)
    return [
      paragraph(
        plain(`${topics} still open, and there are enough rounds to meet them all in time. They come first: `),
        plain(`${listText(open)}.`),
      ),
    ];
  const left = questions === 1 ? '1 question is' : `${questions} questions are`;
  return [
    paragraph(
      bold('Not all topics can be met in time: '),
      plain(`${topics} still open, and only ${left} left until then. More questions in a round help: `),
      command('quiz on 3'),
    ),
  ];
}
