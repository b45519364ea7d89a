/** A person's own result in a round, in words. */
import type { Message, Part, Span, UserRef } from '../../chat.ts';
import { type Guide, questionOf } from '../../knowledge/guide.ts';
import type { DealtQuestion } from '../../rules/deal.ts';
import { isComplete, isRight, type OptionSet } from '../../rules/options.ts';
import type { PickRecord } from '../../rules/score.ts';
import type { Streak } from '../../rules/streak.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import { bold, heading, message, paragraph, plain } from '../../text/build.ts';
import { type History, ownParts, streakText } from './board.ts';
import { optionLetter } from './question.ts';
import { roundTitle, tryButton } from './round.ts';

type Result = {
  round: StoredRound;
  user: UserRef;
  /** The last picks of the user in this round, half answers too. */
  picks: readonly PickRecord[];
  history: History;
  /** Does the board rank people here? */
  isRanked: boolean;
  /** After this round, and before it. */
  streak: Streak;
  streakBefore: Streak;
};

/** What was picked and whether it was right, the points, the rank if there is one, and the streak. */
export function resultMessage(guide: Guide, result: Result): Message {
  const { round, user, picks, history, isRanked } = result;
  const streak = paragraph(plain(streakLine(result)));
  const open = round.questions.flatMap(({ voided }, i) => (voided ? [] : [tryButton(round, i)]));
  const title = heading(`Your result: ${roundTitle(round)}`);
  if (picks.every(({ choices }) => choices.length === 0)) {
    const missed = paragraph(
      plain('You took no part in this round, which is fine. You can try it now, without points.'),
    );
    return message([title, missed, streak], open);
  }
  const lines = round.questions.map((question, i) => questionLine(guide, round, question, i, picks));
  const counted = round.questions.filter(({ voided }) => !voided);
  const points = counted.filter(({ item, right }) =>
    picks.some(pick => pick.question === item && isRight(pick.choices, right)),
  ).length;
  const whole = counted.length === 1 ? '1 point' : `${counted.length} points`;
  const total: Part = paragraph(bold(`${points} of ${whole}.`));
  const rank = isRanked ? ownParts(user, history, round.date) : [];
  return message([title, { kind: 'list', items: lines }, total, ...rank, streak], []);
}

function questionLine(
  guide: Guide,
  { questions }: StoredRound,
  question: DealtQuestion,
  position: number,
  picks: readonly PickRecord[],
): Span[] {
  const which = questions.length > 1 ? [bold(`Question ${position + 1}: `)] : [];
  if (question.voided) return [...which, plain('it was taken out, so it counts for nobody.')];
  const { choices = [] } = picks.find(one => one.question === question.item) ?? {};
  const right = `Right ${question.right.length > 1 ? 'are' : 'is'} ${optionTexts(guide, question, question.right)}.`;
  if (choices.length === 0) return [...which, plain(`you did not answer it. ${right}`)];
  const own = optionTexts(guide, question, choices);
  if (!isComplete(choices, question.right))
    return [...which, plain(`you picked only ${own}, so it did not count as answered. ${right}`)];
  return isRight(choices, question.right)
    ? [...which, plain(`you picked ${own}. `), bold('That is right.')]
    : [...which, plain(`you picked ${own}. ${right}`)];
}

/** "B, green tea" or "B, green tea, and D, oolong"; letters alone where the question is no longer in the guide. */
function optionTexts(guide: Guide, { item, order }: DealtQuestion, options: OptionSet): string {
  const texts = order.flatMap((option, place) => {
    const text = questionOf(guide, item)?.options[option]?.text;
    return options.includes(option) ? [text ? `${optionLetter(place)}, ${text}` : optionLetter(place)] : [];
  });
  return texts.join(', and ');
}

/** A freeze works in rounds that one misses, so whoever is back learns of it now. */
function streakLine({ streak, streakBefore }: Result): string {
  const kept = streak.last === 'grew' && streakBefore.last === 'froze';
  return kept
    ? `${streakText(streak)} You had missed the round before; a freeze kept your streak.`
    : streakText(streak);
}
