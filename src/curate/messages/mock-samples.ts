/** What a mock exam says, made with fixed data. */
import type { Part } from '../../chat.ts';
import type { BankQuestion, Guide } from '../../knowledge/guide.ts';
import { type MockAnswer, noAnswer, viewOf } from '../../rules/mock.ts';
import { type OptionSet, rightOptions } from '../../rules/options.ts';
import type { Mock } from '../../store/study/mocks.ts';
import * as mock from '../../study/said/mock.ts';
import { date, itemOf, orderOf, selectTwoOf } from './props.ts';
import { one, type Samples } from './sample.ts';

const zone = 'Europe/Paris';
const began = date.toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).toInstant();

/** An exam of these questions over and over, of which the first are answered. */
function examOf(items: readonly BankQuestion[], count: number, answered: number): Mock {
  const dealt = Array.from({ length: count }, (_, i) => items[i % items.length]).flatMap(item => item ?? []);
  const answers = dealt.map(
    ({ options }, i): MockAnswer => ({
      choices: i < answered ? rightOptions(options) : [],
      ...{ marked: i % 7 === 1, at: i < answered ? began.add({ minutes: i }).epochMilliseconds : null },
    }),
  );
  const questions = dealt.map(({ id, topic, options }) => ({
    ...{ item: id, topic, order: orderOf(options.length), most: rightOptions(options).length },
  }));
  return { id: 'abc123', began, ends: null, handed: null, questions, answers, results: null };
}

/** The same, handed in; every `step`th is wrong, and where `leftOut` the first one left the guide. */
function handed(exam: Mock, step: number, leftOut = false): Mock {
  const results = exam.answers.map(({ choices }, i) => ({
    ...{ choices: [...choices], right: leftOut && i === 0 ? null : choices.length > 0 && i % step !== 1 },
  }));
  return { ...exam, handed: began.add({ minutes: 50 }), results };
}

const timed = (exam: Mock): Mock => ({ ...exam, ends: began.add({ minutes: 30 }) });
const withChoice = (exam: Mock, choices: OptionSet): Mock => ({
  ...exam,
  answers: exam.answers.with(0, { ...noAnswer, choices, at: began.epochMilliseconds }),
});
const missesOf = ({ results }: Mock): number[] =>
  (results ?? []).flatMap(({ right }, i) => (right === false ? [i] : []));
const everyTopic = ({ bank }: Guide): BankQuestion[] =>
  [...Map.groupBy(bank, ({ topic }) => topic).values()].flatMap(([first]) => first ?? []);

export const ofMock: Samples<typeof mock> = {
  mockQuestion: ({ guide }) => {
    const [single, two] = [itemOf(guide, 0), selectTwoOf(guide)];
    const pair = examOf([two], 20, 0);
    const shown = (exam: Mock, number: number, item: BankQuestion, intro: readonly Part[] = []) =>
      mock.mockQuestion(exam, viewOf(exam, number), item, zone, intro);
    return [
      ['the first one', shown(timed(examOf([single], 20, 0)), 0, single, mock.begun(20))],
      ['in the middle', shown(examOf([single], 20, 5), 8, single)],
      ['answered, the last one', shown(examOf([single], 20, 20), 19, single)],
      ['of two, one chosen', shown(withChoice(pair, [0]), 0, two)],
      ['of two, both chosen', shown(withChoice(pair, rightOptions(two.options)), 0, two)],
      ['still open', shown(examOf([single], 20, 0), 0, single, mock.stillOpen)],
    ];
  },
  mockHidden: ({ guide }) => {
    const exam = examOf([itemOf(guide, 0)], 20, 5);
    return [
      ['live', mock.mockHidden(exam, viewOf(exam, 3), 'live', zone)],
      ['taken out', mock.mockHidden(exam, viewOf(exam, 3), 'taken out', zone)],
      ['gone', mock.mockHidden(exam, viewOf(exam, 3), 'gone', zone)],
    ];
  },
  begun: () => [
    ['', mock.begun(20)],
    ['one', mock.begun(1)],
  ],
  stillOpen: one(() => mock.stillOpen),
  mockOverview: ({ guide }) => {
    const items = everyTopic(guide);
    return [
      ['', mock.mockOverview(timed(examOf(items, 20, 8)), 0, zone)],
      ['of two pages', mock.mockOverview(examOf(items, 40, 30), 1, zone)],
      ['all answered', mock.mockOverview(examOf(items, 10, 10), 0, zone)],
    ];
  },
  sureToHandIn: ({ guide }) => [
    ['', mock.sureToHandIn(timed(examOf(everyTopic(guide), 20, 8)), zone)],
    ['one', mock.sureToHandIn(examOf(everyTopic(guide), 20, 19), zone)],
  ],
  mockResult: ({ guide }) => {
    const items = everyTopic(guide);
    const compare = (exam: Mock, last: Mock[] = [exam]): mock.Compared => ({
      ...{ guide, last, misses: missesOf(exam), zone, today: date },
    });
    const usual = handed(examOf(items, 20, 18), 4, true);
    const [all, none] = [handed(examOf(items, 10, 10), 99), handed(timed(examOf(items, 40, 1)), 2)];
    return [
      ['', mock.mockResult(usual, 0, compare(usual, [usual, all, none]))],
      ['over, two pages', mock.mockResult(none, 1, compare(none), true)],
      ['nearly all right', mock.mockResult(all, 0, compare(all))],
      ['no level in the guide', mock.mockResult(usual, 0, { ...compare(usual), guide: { ...guide, pass: undefined } })],
      [
        'nothing could be judged',
        mock.mockResult({ ...all, results: all.answers.map(() => ({ choices: [0], right: null })) }, 0, {
          ...compare(all),
          misses: [],
        }),
      ],
    ];
  },
  mockMiss: ({ guide }) => {
    const item = itemOf(guide, 0);
    const wrong = rightOptions(item.options).map(option => (option + 1) % item.options.length);
    return [
      ['', mock.mockMiss(withChoice(examOf([item], 20, 0), wrong), 0, item, 4)],
      ['left open, the last one', mock.mockMiss(examOf([item], 20, 0), 19, item, null)],
    ];
  },
  missHidden: ({ guide }) => [['', mock.missHidden(examOf([itemOf(guide, 0)], 10, 1))]],
  nothingMissed: one(() => mock.nothingMissed),
  nothingAnswered: () => [
    ['', mock.nothingAnswered(false)],
    ['over', mock.nothingAnswered(true)],
  ],
  noMockQuestions: one(() => mock.noMockQuestions),
  mockOver: one(() => mock.mockOver),
  noneOpen: one(() => mock.noneOpen),
  wrongSize: one(() => mock.wrongSize),
};
