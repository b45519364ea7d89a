/** What a round says in its channel and its thread. */
import { encodeAction } from '../../actions.ts';
import type { Button, Message, Part, Span } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { type DealtQuestion, findItem } from '../../rules/deal.ts';
import { isLateBy, localDate } from '../../rules/schedule.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { bold, heading, message, note, paragraph, plain } from '../../text/build.ts';
import { optionLetter, questionMessage, revealMessage } from './question.ts';
import { dayText, timeSpan } from './times.ts';

/** The post while people answer. It tells how many did, and nothing else about them. */
export function openMessage(guide: Guide, round: StoredRound, answered: number): Message {
  const late = round.openedAt !== null && isLateBy(round.opens, round.openedAt);
  return message(
    [
      ...questionParts(guide, round),
      paragraph(plain('Open until '), ...closingSpans(round), plain(`. ${answeredText(answered, true)}`)),
      note(
        plain(
          `${late ? 'It opened late, as I was away. ' : ''}Only you see your pick, and you can change it until then. The thread is for talk; the answer comes there.`,
        ),
      ),
    ],
    round.questions.flatMap((question, i) => (question.voided ? [] : pickButtons(round, question, i))),
  );
}

/** The post after its end. */
export function closedMessage(guide: Guide, round: StoredRound, answered: number): Message {
  const open = round.questions.flatMap((question, i) => (question.voided ? [] : [tryButton(round, i)]));
  const shown = round.status === 'voided' ? [] : open;
  const closed = [bold('Closed. '), plain(`${answeredText(answered, false)} The answer is in the thread.`)];
  const said = round.status === 'voided' ? [bold('Taken out: '), plain(wrongQuestion)] : closed;
  return message([...questionParts(guide, round), paragraph(...said)], shown);
}

/** The answer to the question at this place of the round. `counts` are the picks per option. */
export function answerMessage(
  guide: Guide,
  round: StoredRound,
  position: number,
  counts: readonly number[],
  closedLate: boolean,
): Message {
  const question = round.questions[position];
  const item = question && findItem(guide.bank, question.item);
  const many = round.questions.length > 1 ? [heading(questionTitle(round, position))] : [];
  if (!question || !item) return message([...many, paragraph(plain('This question is no longer in the guide.'))]);
  if (question.voided) return message([...many, paragraph(bold('Taken out: '), plain(wrongQuestion))]);
  const late = closedLate ? [note(plain('It closed late, as I was away. Picks counted until its time.'))] : [];
  const answer = revealMessage(item, question.order, counts);
  return message([...many, ...answer.parts, ...late], [reportButton(question.item)]);
}

/** Told in the thread when a question turns out to be wrong. */
export function correctionMessage(round: StoredRound, positions: readonly number[]): Message {
  const which = round.questions.length > 1 ? positions.map(i => questionTitle(round, i)).join(', ') : 'This question';
  return message([
    heading('Correction'),
    paragraph(plain(`${which}: ${wrongQuestion} Points for it are gone, and nobody’s streak is touched.`)),
  ]);
}

const wrongQuestion = 'a curator found it to be wrong, so it counts for nobody.';

export const reportButton = (item: string): Button => ({
  label: 'Report',
  action: encodeAction({ kind: 'report', item }),
});

/** When a round ends, with the day where that is not the one on which it opened. */
export function closingSpans({ date, closes, zone }: Pick<StoredRound, 'date' | 'closes' | 'zone'>): Span[] {
  const day = localDate(closes, zone);
  return [...(day.equals(date) ? [] : [plain(`${dayText(day)}, `)]), timeSpan(closes, zone)];
}

/** "Quiz of Monday 2 March", and the number of the question where there are several. */
export function roundTitle({ date }: Pick<StoredRound, 'date'>): string {
  return `Quiz of ${dayText(date)}`;
}

const questionTitle = ({ questions }: StoredRound, i: number) => `Question ${i + 1} of ${questions.length}`;

function questionParts(guide: Guide, round: StoredRound): Part[] {
  const several = round.questions.length > 1;
  const parts = round.questions.flatMap(({ item, order, voided }, i) => {
    const title = several ? questionTitle(round, i) : roundTitle(round);
    const question = findItem(guide.bank, item);
    if (!question) return [heading(title), paragraph(plain('This question is no longer in the guide.'))];
    const { parts: shown } = questionMessage(question, order, title);
    return voided ? [...shown, paragraph(bold('Taken out: '), plain(wrongQuestion))] : shown;
  });
  return several ? [heading(roundTitle(round)), ...parts] : parts;
}

function answeredText(answered: number, isOpen: boolean): string {
  if (answered === 0) return isOpen ? 'Nobody has answered yet.' : 'Nobody has answered.';
  return answered === 1 ? '1 person has answered.' : `${answered} people have answered.`;
}

function pickButtons({ key, questions }: StoredRound, { order }: DealtQuestion, question: number): Button[] {
  return order.map((_, place) => ({
    label: questions.length > 1 ? `${question + 1}${optionLetter(place)}` : optionLetter(place),
    action: encodeAction({ kind: 'pick', round: key, question, place }),
  }));
}

export const tryButton = ({ key, questions }: StoredRound, question: number): Button => ({
  label: questions.length > 1 ? `Try question ${question + 1}` : 'Try it',
  action: encodeAction({ kind: 'try', round: key, question }),
});
