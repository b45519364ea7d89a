/** A person's exam: days left, topics, and what to do today. */
import { encodeAction } from '../../actions.ts';
import type { Message, Part } from '../../chat.ts';
import { examText } from '../../quiz/said/exam.ts';
import { dateText, listText } from '../../quiz/said/times.ts';
import type { Standing } from '../../rules/review.ts';
import { bold, command, message, paragraph, plain, say } from '../../text/build.ts';

/** How a person stands before an exam. `names` are what the guide calls its topics; `done` of `daily` questions of today. */
export type Preparation = {
  exam: Temporal.PlainDate;
  today: Temporal.PlainDate;
  standings: readonly Standing[];
  names: ReadonlyMap<string, string>;
  daily: number;
  done: number;
  /** Questions a day that meet all open topics in time. */
  pace: number;
};

export const noExam = message([
  paragraph(
    plain('You have set no exam date. With one, '),
    command('review'),
    plain(' asks what helps most on that day.'),
  ),
  paragraph(plain('Set it with '), command('exam 12 May'), plain('.')),
]);

export const examOff = say('Done: you have no exam date any more.');

export const examOver = (exam: Temporal.PlainDate, today: Temporal.PlainDate): Message =>
  say(`Your exam was on ${dateText(exam, today)}. Set the next one with `, command('exam 12 May'), '.');

/** The exam as it is shown by itself. */
export function examMessage(preparation: Preparation): Message {
  const { exam, today } = preparation;
  return message(
    [
      paragraph(bold('Your exam: '), plain(`${examText(exam, today)}.`)),
      ...topicParts(preparation),
      ...shareParts(preparation),
    ],
    [{ label: 'Review', action: encodeAction({ kind: 'review', count: 0 }), style: 'primary' }],
  );
}

/** The same in short, below a review. */
export function examParts(preparation: Preparation): Part[] {
  const { exam, today } = preparation;
  return [paragraph(bold('Your exam: '), plain(`${examText(exam, today)}. ${countsText(preparation)}`))];
}

/** "9 of 15 topics met (4 strong, 5 weak), and 6 still open." */
function countsText({ standings }: Preparation): string {
  const count = (state: Standing['state']) => standings.filter(one => one.state === state).length;
  const [strong, weak, open] = [count('strong'), count('weak'), count('open')];
  return `${strong + weak} of ${standings.length} topics met (${strong} strong, ${weak} weak), and ${open} still open.`;
}

function topicParts(preparation: Preparation): Part[] {
  const { standings, names } = preparation;
  const named = (state: Standing['state']) =>
    listText(standings.filter(one => one.state === state).map(({ topic }) => names.get(topic) ?? topic));
  const items = (['strong', 'weak', 'open'] as const).flatMap(state => {
    const topics = named(state);
    return topics === '' ? [] : [[bold(`${labels[state]}: `), plain(topics)]];
  });
  return [paragraph(plain(countsText(preparation))), { kind: 'list', items }];
}

const labels = { strong: 'Strong', weak: 'Weak', open: 'Open' } as const;

/** What is left of today: "5 questions.", or "2 questions left of 5." */
export function shareText({ daily, done }: Pick<Preparation, 'daily' | 'done'>): string {
  const left = Math.max(daily - done, 0);
  const questions = left === 1 ? '1 question' : `${left} questions`;
  return done === 0 ? `${questions}.` : `${questions} left of ${daily}.`;
}

function shareParts({ daily, done, pace }: Preparation): Part[] {
  const left = Math.max(daily - done, 0);
  const share = left === 0 ? 'Your share of today is done.' : `Your share of today: ${shareText({ daily, done })}`;
  if (pace <= daily) return [paragraph(plain(share))];
  return [
    paragraph(plain(share)),
    paragraph(bold('That does not meet all topics in time. '), plain('This does: '), command(`review daily ${pace}`)),
  ];
}
