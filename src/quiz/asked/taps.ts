/** Taps on the buttons of a round. */
import type { ActionOf } from '../../actions.ts';
import type { Message, Origin, Press, Reply } from '../../chat.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import { isComplete, type OptionSet } from '../../rules/options.ts';
import { refusePick } from '../../rules/round.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import type { Store } from '../../store/store.ts';
import { bold, message, paragraph, plain, say, toCaller } from '../../text/build.ts';
import { lettersOf, optionLetter } from '../said/question.ts';
import { closingSpans, reportButton, tryButton } from '../said/round.ts';
import { countText } from '../said/times.ts';

type Tap = ActionOf<'pick'>;

/**
 * Saves a tap in the user's pick and tells them alone, without right or wrong. It claims the event of the press itself,
 * with what it saves, so that a repeat neither takes an option back nor is answered. `roundNow` reads a round for all taps
 * of one moment.
 */
export async function pick(
  { store, roundNow }: { store: Store; roundNow: Store['quiz']['round'] },
  press: Press,
  { round: id, question: position, place }: Tap,
): Promise<Reply> {
  const { quiz } = store;
  const { at, origin, eventId } = press;
  const round = await roundNow(id);
  const question = round?.questions[position];
  const choice = question?.order[place];
  const answered = async (said: Message): Promise<Reply> =>
    (await store.claimEvent(eventId, at)) ? toCaller(said) : { kind: 'none' };
  if (!round || !isHere(round, origin) || !question || choice === undefined) return answered(notKnown);
  if (tellsOfPost(round, press)) await quiz.learnPost(id, press.message, at);
  const refusal = refusalOf(round, position, question, at);
  if (refusal) return answered(refusal);
  const tap = { round: id, question: question.item, user: origin.user, choice, at, event: eventId };
  const saved = await quiz.savePick(tap, origin.userName, origin.person);
  if (saved === 'repeat') return { kind: 'none' };
  return toCaller(
    saved === 'unchanged'
      ? await unchanged(quiz, press, { id, position, choice })
      : receipt(round, position, saved, choice),
  );
}

export const notKnown = say('This round is not known here any more.');

/** The same to who wants to try it: a wrong question teaches nothing. */
export const takenOutOfRound = say('This question was taken out, because it was wrong. It counts for nobody.');

/** The buttons of a round belong to its channel and the threads of it; anybody can forge one elsewhere. */
export const isHere = ({ place }: Pick<StoredRound, 'place'>, origin: Origin): boolean => place === origin.place;

/** Nobody knew which message the post is, or an answer was lost and this is another copy of it. */
const tellsOfPost = ({ post, lost }: StoredRound, { message: tapped }: Press): boolean =>
  post === null || (lost > 0 && post !== tapped);

/** The round ended meanwhile, all are chosen already, or another tap of the same moment came after this one. */
async function unchanged(
  quiz: Store['quiz'],
  { origin, at }: Press,
  { id, position, choice }: { id: string; position: number; choice: number },
): Promise<Message> {
  const round = await quiz.round(id);
  const question = round?.questions[position];
  if (!round || !question) return notKnown;
  const kept = (await quiz.picksIn(id)).find(one => one.user === origin.user && one.question === question.item);
  const refusal = refusalOf(round, position, question, at);
  if (refusal || !kept) return refusal ?? say('This round takes no picks now.');
  const isFull = question.right.length > 1 && isComplete(kept.choices, question.right);
  return isFull && !kept.choices.includes(choice)
    ? full(round, position, kept.choices)
    : receipt(round, position, kept.choices, choice);
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
      return takenOutOfRound;
    case 'not_open':
      return say('This round was called off, so nothing is counted.');
  }
}

/** What is chosen now that `tapped` was; nothing in it tells right or wrong. */
function receipt(round: StoredRound, position: number, chosen: OptionSet, tapped: number): Message {
  const { order = [], right = [] } = round.questions[position] ?? {};
  const letters = lettersOf(order, chosen);
  const more = right.length - chosen.length;
  const which = whichOf(round, position);
  const taken = `${optionLetter(order.indexOf(tapped))} taken back`;
  const stays = letters === '' ? '' : `; ${letters} stays`;
  const isSaved = right.length === 1 || chosen.includes(tapped);
  const done = isSaved ? `${letters} saved${which}.` : `${taken}${which}${stays}.`;
  const lacking = chosen.length === 0 ? countText(more) : `${countText(more)} more`;
  if (more > 0) return told(round, position, done, ` Pick ${lacking} until `);
  const change = right.length > 1 ? '; tap one again to take it back.' : '.';
  return told(round, position, done, ' You can change it until ', change);
}

/** A tap on one more than are asked for changes nothing: what it should replace is for the person to say. */
function full(round: StoredRound, position: number, chosen: OptionSet): Message {
  const letters = lettersOf(round.questions[position]?.order ?? [], chosen);
  const said = `You have ${letters} already${whichOf(round, position)}.`;
  return told(round, position, said, ' Tap one of them again to take it back, until ');
}

const whichOf = ({ questions }: StoredRound, position: number): string =>
  questions.length > 1 ? ` for question ${position + 1}` : '';

const told = (round: StoredRound, position: number, done: string, what: string, end = '.'): Message =>
  message(
    [paragraph(bold(done), plain(what), ...closingSpans(round), plain(end))],
    [reportButton(round.questions[position]?.item ?? '', round.key)],
  );
