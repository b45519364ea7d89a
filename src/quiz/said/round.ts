/** What a round says in its channel and its thread. */
import { encodeAction } from '../../actions.ts';
import type { Button, Message, Part, Span } from '../../chat.ts';
import { type BankQuestion, type Guide, questionOf } from '../../knowledge/guide.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import { isLateBy, localDate } from '../../rules/schedule.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { bold, heading, message, note, paragraph, plain, say, shorten } from '../../text/build.ts';
import { countdown } from './exam.ts';
import { optionButtons, questionMessage, revealMessage } from './question.ts';
import { dayAndTimeSpan, dayText, timeSpan } from './times.ts';

/** The post while people answer. It tells how many did, and nothing else about them. */
export function openMessage(guide: Guide, round: StoredRound, answered: number): Message {
  const late = round.openedAt !== null && isLateBy(round.ready, round.openedAt);
  const told = [
    ...(late ? ['It opened late, as I could not post before.'] : []),
    'Only you see your pick, and you can change it until then.',
    hasThread(round) ? 'The thread is for talk; the answer comes there.' : 'The answer comes in this channel.',
    ...(round.exam ? [countdown(round.exam, round.date)] : []),
  ];
  return message([
    ...questionParts(guide, round, (question, item, i) => pickButtons(round, question, item, i)),
    paragraph(plain('Open until '), ...closingSpans(round), plain(`. ${answeredText(answered, true)}`)),
    note(plain(told.join(' '))),
  ]);
}

/** Until it is known that there is none, there will be one. */
const hasThread = ({ thread, place }: StoredRound): boolean => thread !== place;

/** The post after its end. */
export function closedMessage(guide: Guide, round: StoredRound, answered: number): Message {
  const isCalledOff = ['voided', 'cancelled', 'skipped'].includes(round.status);
  const said = isCalledOff ? 'Nothing of this round counts.' : `${answeredText(answered, false)}${whereText(round)}`;
  return message([
    ...questionParts(guide, round, (_question, _item, i) => (isCalledOff ? [] : [tryButton(round, i)])),
    paragraph(bold('Closed. '), plain(said)),
  ]);
}

/** Where the answer is, and nothing where it is not. */
function whereText({ status, step, thread, place }: StoredRound): string {
  if (step < 2) return status === 'closing' ? ' The answer follows.' : '';
  return thread === place ? ' The answer is below.' : ' The answer is in the thread.';
}

/** Said in the channel when the answers stand in the thread: `right` is the share of right answers in percent. */
export const closedLine = (people: number, right: number): Message =>
  say(bold('Closed: '), `${people} answered, ${right}% right. The answer is in the thread.`);

/** A second copy of the post, once it is known of; where nobody knows the first, the round is over. */
export const copyMessage = (round: StoredRound): Message =>
  say(
    bold(`${roundTitle(round)}: `),
    round.post === null
      ? 'it is closed.'
      : 'this is a second copy of it, posted by mistake. It stands elsewhere in this channel, and picks made here count there.',
  );

/**
 * The answer to the question at this place of the round, below the question: in short in its thread, in full in the
 * channel, where it may stand far from the post. `counts` are the picks per option.
 */
export function answerMessage(
  guide: Guide,
  round: StoredRound,
  position: number,
  how: { counts: readonly number[]; closedLate: boolean; inThread: boolean },
): Message {
  const question = round.questions[position];
  const item = question && questionOf(guide, question.item);
  if (!question || !item) {
    const title = heading(round.questions.length > 1 ? questionTitle(round, position) : roundTitle(round));
    return message([title, paragraph(plain('This question is no longer in the guide.'))]);
  }
  const asked = how.inThread ? inShort(round, position, item) : inFull(round, position, item, question);
  if (question.voided) return message([...asked, takenOut]);
  const late = how.closedLate
    ? [note(plain('It closed late, as I could not post before. Picks counted until its time.'))]
    : [];
  const answer = revealMessage(item, question.order, how.counts);
  return message([...asked, ...answer.parts, ...late], [reportButton(question.item, round.key)]);
}

function inShort(round: StoredRound, position: number, { stem }: BankQuestion): Part[] {
  return [...(round.questions.length > 1 ? [heading(questionTitle(round, position))] : []), quoted(stem)];
}

function inFull(round: StoredRound, position: number, item: BankQuestion, { order }: DealtQuestion): Part[] {
  const which = round.questions.length > 1 ? `, question ${position + 1}` : '';
  return questionMessage(item, order, `${roundTitle(round)}${which}`).parts;
}

const quoted = (stem: string): Part => ({ kind: 'quote', spans: [plain(shorten(stem))] });

/** Told when questions turn out to be wrong: in the thread, or in the channel, where it says of what it speaks. */
export function correctionMessage(
  guide: Guide,
  round: StoredRound,
  positions: readonly number[],
  inThread: boolean,
): Message {
  const several = round.questions.length > 1;
  const which = several ? positions.map(i => questionTitle(round, i)).join(', ') : 'This question';
  const stems = positions.flatMap(i => questionOf(guide, round.questions[i]?.item ?? '')?.stem ?? []);
  return message([
    heading(inThread ? 'Correction' : `Correction: ${roundTitle(round)}`),
    ...(inThread ? [] : stems.map(quoted)),
    paragraph(plain(`${which}: ${wrongQuestion} Points for it are gone, and nobody’s streak is touched.`)),
  ]);
}

const wrongQuestion = 'a curator found it to be wrong, so it counts for nobody.';
const takenOut = paragraph(bold('Taken out: '), plain(wrongQuestion));

export const reportButton = (item: string, round: string | null): Button => ({
  label: 'Report',
  action: encodeAction({ kind: 'report', item, round }),
});

/** When a round ends, with the day where that is not the one on which it opened. */
export function closingSpans({ date, closes, zone }: Pick<StoredRound, 'date' | 'closes' | 'zone'>): Span[] {
  return [localDate(closes, zone).equals(date) ? timeSpan(closes, zone) : dayAndTimeSpan(closes, zone)];
}

/** "Quiz of Monday 2 March", and the number of the question where there are several. */
export function roundTitle({ date }: Pick<StoredRound, 'date'>): string {
  return `Quiz of ${dayText(date)}`;
}

const questionTitle = ({ questions }: StoredRound, i: number) => `Question ${i + 1} of ${questions.length}`;

/** The questions of the post, each with its own buttons right below it, unless it was taken out. */
function questionParts(
  guide: Guide,
  round: StoredRound,
  buttonsOf: (question: DealtQuestion, item: BankQuestion, position: number) => Button[],
): Part[] {
  const several = round.questions.length > 1;
  const parts = round.questions.flatMap((question, i) => {
    const title = several ? questionTitle(round, i) : roundTitle(round);
    const item = questionOf(guide, question.item);
    if (!item) return [heading(title), paragraph(plain('This question is no longer in the guide.'))];
    const { parts: shown } = questionMessage(item, question.order, title);
    if (question.voided) return [...shown, takenOut];
    const buttons = buttonsOf(question, item, i);
    return buttons.length > 0 ? [...shown, { kind: 'buttons' as const, buttons }] : shown;
  });
  return several ? [heading(roundTitle(round)), ...parts] : parts;
}

function answeredText(answered: number, isOpen: boolean): string {
  if (answered === 0) return isOpen ? 'Nobody has answered yet.' : 'Nobody has answered.';
  return answered === 1 ? '1 person has answered.' : `${answered} people have answered.`;
}

const pickButtons = ({ key }: StoredRound, { order }: DealtQuestion, item: BankQuestion, question: number): Button[] =>
  optionButtons(item, order, place => encodeAction({ kind: 'pick', round: key, question, place }));

export const tryButton = ({ key, questions }: StoredRound, question: number): Button => ({
  label: 'Try it',
  ...(questions.length > 1 && { spoken: `Try question ${question + 1}` }),
  action: encodeAction({ kind: 'try', round: key, question }),
});

export const resultButton = ({ key }: StoredRound): Button => ({
  label: 'My result',
  action: encodeAction({ kind: 'result', round: key }),
  style: 'primary',
});
