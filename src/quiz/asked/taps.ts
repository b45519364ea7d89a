/** Taps on the buttons of a round. */
import type { ActionOf } from '../../actions.ts';
import type { Message, Origin, Press } from '../../chat.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import { refusePick } from '../../rules/round.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import type { Store } from '../../store/store.ts';
import { bold, message, paragraph, plain, say } from '../../text/build.ts';
import { optionLetter } from '../said/question.ts';
import { closingSpans, reportButton, tryButton } from '../said/round.ts';

type Tap = ActionOf<'pick'>;

/** Saves a tap as the user's pick and tells them alone, without right or wrong. */
export async function pick(
  { quiz }: Store,
  press: Press,
  { round: id, question: position, place }: Tap,
): Promise<Message> {
  const { at, origin } = press;
  const round = await quiz.round(id);
  const question = round?.questions[position];
  const choice = question?.order[place];
  if (!round || !isHere(round, origin) || !question || choice === undefined) return notKnown;
  if (tellsOfPost(round, press)) await quiz.learnPost(id, press.message, at);
  const refusal = refusalOf(round, position, question, at);
  if (refusal) return refusal;
  const tap = { round: id, question: question.item, user: origin.user, choice, at };
  if (await quiz.savePick(tap, origin.userName, origin.person)) return receipt(round, position, place);
  return notSaved(quiz, press, { id, position });
}

export const notKnown = say('This round is not known here any more.');

/** The buttons of a round belong to its channel and the threads of it; anybody can forge one elsewhere. */
export const isHere = ({ place }: Pick<StoredRound, 'place'>, origin: Origin): boolean => place === origin.place;

/** Nobody knew which message the post is, or an answer was lost and this is another copy of it. */
const tellsOfPost = ({ post, lost }: StoredRound, { message: tapped }: Press): boolean =>
  post === null || (lost > 0 && post !== tapped);

/** Either the round ended meanwhile, or another tap of the same moment came after this one. */
async function notSaved(
  quiz: Store['quiz'],
  { origin, at }: Press,
  { id, position }: { id: string; position: number },
): Promise<Message> {
  const round = await quiz.round(id);
  const question = round?.questions[position];
  if (!round || !question) return notKnown;
  const kept = (await quiz.picksIn(id)).find(one => one.user === origin.user && one.question === question.item);
  const refusal = refusalOf(round, position, question, at);
  if (refusal || !kept) return refusal ?? say('This round takes no picks now.');
  return receipt(round, position, question.order.indexOf(kept.choice));
}

/** Why the tap does not count, in words; null if it does. */
function refusalOf(
  round: StoredRound,
  position: number,
  { item }: DealtQuestion,
  at: Temporal.Instant,
): Message | null {
  switch (refusePick(round, { question: item, at })) {
    case null:
      return null;
    case 'late':
      return message(
        [
          paragraph(
            plain('This round closed at '),
            ...closingSpans(round),
            plain('. You can still try it, without points.'),
          ),
        ],
        [tryButton(round, position)],
      );
    case 'voided':
      return say('This question was taken out, because it was wrong. It counts for nobody.');
    case 'not_open':
      return say('This round was called off, so nothing is counted.');
  }
}

function receipt(round: StoredRound, position: number, place: number): Message {
  const which = round.questions.length > 1 ? ` for question ${position + 1}` : '';
  return message(
    [
      paragraph(
        bold(`${optionLetter(place)} saved${which}.`),
        plain(' You can change it until '),
        ...closingSpans(round),
        plain('.'),
      ),
    ],
    [reportButton(round.questions[position]?.item ?? '')],
  );
}
