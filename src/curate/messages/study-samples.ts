/** What the modules of study and of exams say, made with fixed data. */

import type { BankQuestion } from '../../knowledge/guide.ts';
import type * as teamExam from '../../quiz/said/exam.ts';
import * as exams from '../../quiz/said/exam.ts';
import { readExam } from '../../rules/exam.ts';
import { rightOptions } from '../../rules/options.ts';
import type { Session } from '../../store/study/sessions.ts';
import * as own from '../../study/said/exam.ts';
import * as review from '../../study/said/review.ts';
import { date, itemOf, orderOf, selectTwoOf } from './props.ts';
import { one, type Samples } from './sample.ts';

const wrongDays = ['soon', '2020-01-01', '2050-01-01', '05/06'];
const exam = date.add({ days: 71 });

export const ofExams: Samples<typeof teamExam> = {
  noTeamExam: one(() => exams.noTeamExam),
  teamExamOff: one(() => exams.teamExamOff),
  teamExamOver: one(() => exams.teamExamOver(date.subtract({ days: 3 }), date)),
  examProblem: () =>
    wrongDays.flatMap(typed => {
      const read = readExam(typed, date);
      return read.ok ? [] : [[typed, exams.examProblem('exam', read, date)] as const];
    }),
  teamExam: ({ guide }) => {
    const open = guide.topics.map(({ short }) => short);
    const told = (count: number, questions: number, day = exam) =>
      exams.teamExam(day, date, { open: open.slice(0, count), questions });
    return [
      ['in time', told(2, 2)],
      ['one topic in time', told(1, 1)],
      ['not in time', told(4, 2)],
      ['one question left', told(2, 1, date.add({ days: 1 }))],
      ['none left', told(2, 0, date)],
      ['all met', told(0, 0)],
    ];
  },
};

export const preparation: own.Preparation = {
  ...{ exam, today: date, daily: 5, done: 2, pace: 1 },
  standings: [
    { topic: 'one', state: 'strong', met: 3, of: 8, recall: 0.9 },
    { topic: 'two', state: 'weak', met: 2, of: 8, recall: 0.6 },
    { topic: 'three', state: 'open', met: 0, of: 8, recall: 0 },
  ],
  names: new Map([
    ['one', 'Green tea'],
    ['two', 'Black tea'],
  ]),
};

export const ofOwnExam: Samples<typeof own> = {
  noExam: one(() => own.noExam),
  examOff: one(() => own.examOff),
  examOver: one(() => own.examOver(date.subtract({ days: 400 }), date)),
  examMessage: () => [
    ['', own.examMessage(preparation)],
    ['too slow', own.examMessage({ ...preparation, exam: date.add({ days: 1 }), pace: 9 })],
    ['share done', own.examMessage({ ...preparation, exam: date, done: 5 })],
  ],
  examParts: () => [['', own.examParts(preparation)]],
};

export const ofReview: Samples<typeof review> = {
  reviewQuestion: ({ guide }) => {
    const [single, two] = [itemOf(guide, 0), selectTwoOf(guide)];
    return [
      ['', review.reviewQuestion(session(single), 1, single)],
      ['of two, one chosen', review.reviewQuestion(session(two), 1, two, [0])],
    ];
  },
  reviewAnswer: ({ guide }) => {
    const item = itemOf(guide, 0);
    const right = [...rightOptions(item.options)];
    const wrong = right.map(option => (option + 1) % item.options.length);
    return [
      ['right', review.reviewAnswer(session(item, right), 1, item)],
      ['wrong', review.reviewAnswer(session(item, wrong), 1, item)],
      ['the last one', review.reviewAnswer({ ...session(item), questions: [asked(item, right)] }, 0, item)],
    ];
  },
  reviewDone: () => [
    ['', review.reviewDone({ right: 4, answered: 5 }, { tomorrow: 2, week: 5 }, own.examParts(preparation))],
    ['all tomorrow', review.reviewDone({ right: 0, answered: 1 }, { tomorrow: 1, week: 1 }, [])],
    ['none tomorrow', review.reviewDone({ right: 1, answered: 1 }, { tomorrow: 0, week: 1 }, [])],
    ['nothing could be asked', review.reviewDone({ right: 0, answered: 0 }, { tomorrow: 0, week: 0 }, [])],
  ],
  doneToday: () => [
    ['', review.doneToday(5, { tomorrow: 1, week: 3 }, own.examParts(preparation))],
    ['one', review.doneToday(1, { tomorrow: 0, week: 2 }, [])],
  ],
  nothingDue: () => [['', review.nothingDue({ tomorrow: 1, week: 4 })]],
  nothingToAsk: one(() => review.nothingToAsk),
  noReviewQuestions: one(() => review.noReviewQuestions),
  reviewOver: one(() => review.reviewOver),
  wrongAmount: one(() => review.wrongAmount('review 10')),
  dailySet: () => [
    ['', review.dailySet(8)],
    ['one', review.dailySet(1)],
  ],
};

const asked = ({ id, options }: BankQuestion, choices: number[] | null = null) => ({
  ...{ item: id, order: orderOf(options.length), choices, passed: false },
});
const session = (item: BankQuestion, choices: number[] | null = null): Session => ({
  ...{ id: 'abc123', day: 20_000 },
  questions: [asked(item, [0]), asked(item, choices), asked(item)],
});
