/** `exam`: the day that a person studies for. */
import type { Message } from '../../chat.ts';
import type { RequestOf } from '../../commands.ts';
import type { Guide } from '../../knowledge/guide.ts';
import type { Asker } from '../../quiz/asked/place.ts';
import { examProblem } from '../../quiz/said/exam.ts';
import { dateOf, dayOf } from '../../rules/cards.ts';
import { isNoExam, readExam } from '../../rules/exam.ts';
import type { Store } from '../../store/store.ts';
import { learningOf, preparationOf } from '../learning.ts';
import * as texts from '../said/exam.ts';

/** Sets, takes away or shows the exam of a person. */
export async function exam(
  { guide, store }: { guide: Guide; store: Store },
  asker: Asker,
  { rest }: RequestOf<'exam'>,
): Promise<Message> {
  const { study } = store;
  const today = dateOf((await study.learner(asker.origin, asker.at)).today);
  if (isNoExam(rest)) {
    await study.changeLearner(asker.origin, { exam: null });
    return texts.examOff;
  }
  if (rest !== '') {
    const read = readExam(rest, today);
    if (!read.ok) return examProblem('exam', read, today);
    await study.changeLearner(asker.origin, { exam: dayOf(read.date) });
  }
  const learning = await learningOf(store, asker);
  const preparation = preparationOf(guide, learning);
  if (preparation) return texts.examMessage(preparation);
  return learning.exam === null ? texts.noExam : texts.examOver(dateOf(learning.exam), today);
}
