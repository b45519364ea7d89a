import type { Guide } from '../knowledge/guide.ts';
import type { Gap } from '../store/gaps.ts';
import type { ItemStats } from '../store/quiz/item-stats.ts';
import { oneLine } from '../text/clean.ts';
import { printed } from '../text/printed.ts';

/** From this many answers on, the share of right ones says something of a question. */
const enoughAnswers = 10;
/** Outside of these shares a question is too hard, or too easy, to teach anything. */
const tooHard = 0.2;
const tooEasy = 0.95;

/** A line for each question that was answered or reported, the flagged ones first; then what was never asked. */
export function statsLines({ bank }: Guide, stats: readonly ItemStats[]): string[] {
  const known = stats.filter(({ item }) => bank.some(({ id }) => id === item));
  const lines = known
    .map(one => ({ ...one, flag: flagOf(one) }))
    .sort((a, b) => Number(b.flag !== '') - Number(a.flag !== '') || a.item.localeCompare(b.item))
    .map(({ item, answered, right, reports, flag }) => {
      const share = answered > 0 ? `${Math.round((100 * right) / answered)} % right` : 'no counted answers';
      return `${item}: answered ${answered}, ${share}, reports ${reports}${flag}`;
    });
  return [...lines, `${bank.length - known.length} of ${bank.length} questions have no answers and no reports`];
}

function flagOf({ answered, right, reports }: ItemStats): string {
  const share = right / answered;
  if (answered >= enoughAnswers && share < tooHard) return '; flagged: too hard, or its key is wrong';
  if (answered >= enoughAnswers && share > tooEasy) return '; flagged: too easy';
  return reports > 0 ? '; flagged: reported' : '';
}

/** What people asked in vain or found fault with, newest first; nobody is named. */
export function gapLines(gaps: readonly Gap[]): string[] {
  if (gaps.length === 0) return ['no gaps: nothing was asked in vain, and nobody found fault with an answer'];
  return gaps.map(({ reason, question, topic, count, lastAt, comments }) => {
    const about = topic ? ` (${topic})` : '';
    const said = comments ? `\n    ${printed(comments).replaceAll('\n', '\n    ')}` : '';
    return `${lastAt.toString().slice(0, 10)}  ${count} x  ${reason}: ${oneLine(printed(question))}${about}${said}`;
  });
}
