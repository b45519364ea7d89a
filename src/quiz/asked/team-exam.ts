/** `quiz exam`: the day that the rounds of a channel lean on. */
import type { Message } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { openTopicsOf } from '../../rules/choose.ts';
import { isNoExam, readExam } from '../../rules/exam.ts';
import { localDate, questionsBefore } from '../../rules/schedule.ts';
import type { StoredSchedule } from '../../store/quiz/schedules.ts';
import type { Store } from '../../store/store.ts';
import * as texts from '../said/exam.ts';
import { notOn } from '../said/setting.ts';
import type { Asker } from './place.ts';

export function createTeamExam({ guide, store }: { guide: Guide; store: Store }) {
  const { quiz } = store;

  const told = async (
    { origin, at }: Asker,
    { schedule, lastDate, exam }: StoredSchedule,
    today: Temporal.PlainDate,
  ): Promise<Message> => {
    if (!exam) return texts.noTeamExam;
    if (Temporal.PlainDate.compare(exam, today) < 0) return texts.teamExamOver(exam, today);
    const open = openTopicsOf(guide.bank, await quiz.askedIn(origin.place));
    const questions = questionsBefore(schedule, at, { exam, lastDate, enough: open.length });
    const names = guide.topics.flatMap(({ id, short }) => (open.includes(id) ? [short] : []));
    return texts.teamExam(exam, today, { open: names, questions });
  };

  return {
    async exam(asker: Asker, text: string): Promise<Message> {
      const stored = await quiz.scheduleOf(asker.origin.place);
      if (!stored) return notOn;
      const today = localDate(asker.at, stored.schedule.zone);
      if (text === '') return told(asker, stored, today);
      const read = isNoExam(text) ? null : readExam(text, today);
      if (read && !read.ok) return texts.examProblem('quiz exam', read, today);
      const exam = read?.date ?? null;
      await quiz.setExam(asker.origin.place, exam);
      return exam ? told(asker, { ...stored, exam }, today) : texts.teamExamOff;
    },
  };
}
