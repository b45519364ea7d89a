/** What a review says. */
import { encodeAction } from '../../actions.ts';
import type { Button, Message, Part } from '../../chat.ts';
import type { BankQuestion } from '../../knowledge/guide.ts';
import { chosenParts, optionButtons, questionMessage, revealMessage, verdictPart } from '../../quiz/said/question.ts';
import { reportButton } from '../../quiz/said/round.ts';
import type { OptionSet } from '../../rules/options.ts';
import type { ReviewQuestion, Session } from '../../store/study/sessions.ts';
import { bold, command, heading, message, note, paragraph, plain, say } from '../../text/build.ts';

/** How many questions a day, where a person sets nothing. */
export const usualDaily = 5;
/** More at once nobody answers with care. */
export const mostAtOnce = 50;

/**
 * One question of a review, with a button for each option. Where several are asked for, the buttons hold what is chosen
 * so far, as those of practice do.
 */
export function reviewQuestion(
  session: Session,
  question: number,
  item: BankQuestion,
  picked: OptionSet = [],
): Message {
  const order = session.questions[question]?.order ?? [];
  const chosen = order.flatMap((option, place) => (picked.includes(option) ? [place] : []));
  const actionAt = (place: number) => encodeAction({ kind: 'recall', session: session.id, question, place, chosen });
  const buttons = optionButtons(item, order, actionAt, picked);
  const title = `Review: ${countText(session, question)}`;
  return message(
    [
      ...questionMessage(item, order, title).parts,
      ...chosenParts(item, order, picked),
      note(plain('No points, and only you see this.')),
    ],
    buttons,
  );
}

const countText = ({ questions }: Session, question: number) => `${question + 1} of ${questions.length}`;

/** The same question once it was answered. */
export function reviewAnswer(session: Session, question: number, item: BankQuestion): Message {
  const { order, choices } = session.questions[question] ?? { order: [], choices: null };
  const onward = encodeAction({ kind: 'onward', session: session.id });
  const next: Button = { label: isOpen(session) ? 'Next' : 'Finish', action: onward, style: 'primary' };
  return message(
    [
      note(plain(countText(session, question))),
      verdictPart(item, order, choices ?? []),
      { kind: 'quote', spans: [plain(item.stem)] },
      ...revealMessage(item, order).parts,
    ],
    [next, reportButton(item.id, null)],
  );
}

const isWaiting = ({ choices, passed }: ReviewQuestion): boolean => choices === null && !passed;
/** Is there a question left in it? */
export const isOpen = ({ questions }: Session): boolean => questions.some(isWaiting);
/** The number of the next question of a review, -1 where it is done. */
export const nextIn = ({ questions }: Session): number => questions.findIndex(isWaiting);

/** How many questions come back when. */
export type Coming = { tomorrow: number; week: number };

/** The end of a review: `right` of `answered`, what comes when, and how it stands before the exam, if there is one. */
export function reviewDone(
  { right, answered }: { right: number; answered: number },
  coming: Coming,
  exam: readonly Part[],
): Message {
  const score = answered === 0 ? 'Nothing of it could be asked any more.' : `${right} of ${answered} right.`;
  return message(
    [heading('Review done'), paragraph(bold(score)), paragraph(plain(comingText(coming))), ...exam],
    [moreButton, practiceButton],
  );
}

function comingText({ tomorrow, week }: Coming): string {
  if (week === 0) return 'Nothing that you know comes back within a week; new questions come each day.';
  const some = (count: number) => (count === 1 ? '1 question comes back' : `${count} questions come back`);
  if (tomorrow === week) return `${some(tomorrow)} tomorrow.`;
  return tomorrow === 0 ? `${some(week)} within a week.` : `${some(tomorrow)} tomorrow, and ${week} within a week.`;
}

/** The questions of today are answered. */
export function doneToday(answered: number, coming: Coming, exam: readonly Part[]): Message {
  const count = answered === 1 ? '1 question' : `${answered} questions`;
  return message(
    [
      paragraph(bold('Done for today: '), plain(`you have answered ${count}. ${comingText(coming)}`)),
      ...exam,
      note(plain('To keep another amount each day: '), command('review daily 8')),
    ],
    [moreButton, practiceButton],
  );
}

/** Nothing is due, and nothing is new. */
export const nothingDue = (coming: Coming): Message =>
  message([paragraph(bold('Nothing is due today. '), plain(comingText(coming)))], [moreButton, practiceButton]);

export const nothingToAsk = say(
  'There is no question that I could ask you now: you have met them all today, or they are in an open round.',
);
export const noReviewQuestions = say('This guide has no questions yet, so there is nothing to review.');

/** The button is of a review that the person is not at. */
export const reviewOver: Message = message(
  [paragraph(plain('This review is over, or was not yours. Begin one of your own: '), command('review'))],
  [{ label: 'Review', action: encodeAction({ kind: 'review', count: 0 }), style: 'primary' }],
);

export const wrongAmount = (words: string): Message =>
  say(`From 1 to ${mostAtOnce} questions, please. Write it like this: `, command(words));

export const dailySet = (daily: number): Message =>
  message(
    [
      paragraph(
        bold('Done: '),
        plain(daily === 1 ? '1 question a day from now on.' : `${daily} questions a day from now on.`),
      ),
    ],
    [{ label: 'Review', action: encodeAction({ kind: 'review', count: 0 }), style: 'primary' }],
  );

const moreButton: Button = { label: 'Five more', action: encodeAction({ kind: 'review', count: usualDaily }) };
const practiceButton: Button = { label: 'Practice', action: encodeAction({ kind: 'quiz', topic: '', after: null }) };
