/** What a mock exam says. Until it is handed in, nothing in it tells right or wrong. */
import { encodeAction, type MockStep } from '../../actions.ts';
import type { Button, Message, Part, Span } from '../../chat.ts';
import type { BankQuestion, Guide } from '../../knowledge/guide.ts';
import {
  chosenParts,
  lettersOf,
  optionButtons,
  questionMessage,
  revealMessage,
  verdictPart,
} from '../../quiz/said/question.ts';
import { reportButton } from '../../quiz/said/round.ts';
import { dateText, timeSpan } from '../../quiz/said/times.ts';
import {
  countsOf,
  isAnswered,
  type MockCounts,
  type MockView,
  mockMinutes,
  mockSizes,
  noAnswer,
  openIn,
} from '../../rules/mock.ts';
import { localDate } from '../../rules/schedule.ts';
import type { Mock } from '../../store/study/mocks.ts';
import { bold, command, heading, list, message, note, paragraph, plain, say } from '../../text/build.ts';
import { cut } from '../../text/cut.ts';

/** Numbers on one page: with the buttons below, as many as every platform shows in one message. */
const pageSize = 20;
/** As much of a question as tells which one it was. */
const longestHint = 70;

/** What was asked, and all that was done with it. */
type Sheet = Exam & Pick<Mock, 'answers'>;
type Exam = Pick<Mock, 'id' | 'questions' | 'ends'>;

const stepAction = ({ id }: Pick<Mock, 'id'>, step: MockStep, number = 0, place = 0, on = false): string =>
  encodeAction({ kind: 'step', mock: id, step, number, place, on });
const answerOf = ({ answers }: Pick<Mock, 'answers'>, number: number) => answers[number] ?? noAnswer;

/** One question, with what is chosen. `intro` stands above it. */
export function mockQuestion(
  mock: Exam,
  view: MockView,
  item: BankQuestion,
  zone: string,
  intro: readonly Part[] = [],
): Message {
  const { number, answer, counts } = view;
  const { order, most } = mock.questions[number] ?? { order: [], most: 1 };
  const { choices } = answer;
  const buttons = optionButtons(
    item,
    order,
    place => {
      const isChosen = choices.includes(order[place] ?? -1);
      return stepAction(mock, 'choose', number, place, most === 1 || !isChosen);
    },
    choices,
  );
  const isDone = choices.length === most;
  const chosen = isDone
    ? [paragraph(bold(`${lettersOf(order, choices)} chosen. `), plain(doneText(most)))]
    : chosenParts(item, order, choices);
  return message(
    [
      ...intro,
      ...questionMessage(item, order, titleOf(mock, view)).parts,
      ...chosen,
      { kind: 'buttons', buttons },
      standingNote(mock, counts, zone),
    ],
    controls(mock, view),
  );
}

const doneText = (most: number): string =>
  most === 1 ? 'You can change it until you hand in.' : 'Tap one again to take it back.';

/** Why a question is covered: an open round asks it, it was taken out of a round, or it left the guide. */
type Covered = 'live' | 'taken out' | 'gone';

const covered: Readonly<Record<Covered, string>> = {
  live: 'An open round asks this question just now, so it stays covered. As long as it does, it counts neither for nor against you.',
  'taken out': 'This question was taken out of a round as wrong, so it counts neither for nor against you.',
  gone: 'This question has left the guide, so it counts neither for nor against you.',
};

/** A question that cannot be shown at present, or not any more. */
export const mockHidden = (mock: Exam, view: MockView, why: Covered, zone: string): Message =>
  message(
    [heading(titleOf(mock, view)), paragraph(plain(covered[why])), standingNote(mock, view.counts, zone)],
    controls(mock, view),
  );

const titleOf = ({ questions }: Exam, { number, answer }: MockView): string =>
  `Mock exam: ${number + 1} of ${questions.length}${answer.marked ? ', marked' : ''}`;

/** "5 of 20 answered, 2 marked. Ends at 10:30." */
const standingNote = (mock: Exam, counts: MockCounts, zone: string): Part =>
  note(plain(`${countsText(mock, counts)}.`), ...endSpans(mock, zone), plain(' Only you see this.'));

const countsText = ({ questions }: Exam, { answered, marked }: MockCounts): string =>
  `${answered} of ${questions.length} answered${marked > 0 ? `, ${marked} marked` : ''}`;

function endSpans({ ends }: Exam, zone: string): Span[] {
  if (!ends) return [];
  // Small print has one look.
  const { style: _, ...time } = timeSpan(ends, zone);
  return [plain(' It ends at '), time, plain('.')];
}

function controls(mock: Exam, { number, answer: { marked, choices } }: MockView): Button[] {
  const isLast = number + 1 >= mock.questions.length;
  const next = choices.length === mock.questions[number]?.most ? 'Next' : 'Skip';
  return [
    ...(number > 0 ? [{ label: 'Back', action: stepAction(mock, 'show', number - 1) }] : []),
    ...(isLast ? [] : [{ label: next, action: stepAction(mock, 'show', number + 1) }]),
    { label: marked ? 'Unmark' : 'Mark for later', action: stepAction(mock, 'mark', number, 0, !marked) },
    { label: 'Overview', action: stepAction(mock, 'overview', Math.floor(number / pageSize)) },
    handInButton(mock),
  ];
}

const handInButton = (mock: Exam): Button => ({ label: 'Hand in', action: stepAction(mock, 'handIn') });
const goOnButton = (mock: Exam): Button => ({
  label: 'Go on',
  action: stepAction(mock, 'goOn'),
  style: 'primary',
});

/** Above the first question. */
export const begun = (count: number): Part[] => [
  paragraph(
    bold(count === 1 ? 'Your mock exam has 1 question. ' : `Your mock exam has ${count} questions. `),
    plain('Right and wrong are told once you hand in. You can leave at any time, and go on with '),
    command('mock'),
    plain('.'),
  ),
];

/** Above the question at which a mock exam goes on, for who asked for another one. */
export const stillOpen: Part[] = [
  paragraph(bold('You are still at this mock exam. '), plain('To begin another one, hand this one in first.')),
];

/** Which questions are answered, open and marked, by their numbers; with a button for each of a page. */
export function mockOverview(mock: Sheet, given: number, zone: string): Message {
  const count = mock.questions.length;
  const page = Math.min(given, Math.ceil(count / pageSize) - 1);
  const numbers = Array.from({ length: count }, (_, number) => number);
  const marked = numbers.filter(number => answerOf(mock, number).marked);
  const open = openIn(mock);
  const answered = numbers.filter(number => !open.includes(number));
  const lists = [
    { label: 'Answered', of: answered },
    { label: 'Open', of: open },
    { label: 'Marked', of: marked },
  ];
  const buttons = onPage(numbers, page).map((number): Button => {
    const label = `${number + 1}${marked.includes(number) ? ' ⚑' : ''}`;
    const action = stepAction(mock, 'show', number);
    return open.includes(number) ? { label, action } : { label, action, style: 'primary' };
  });
  const others = Array.from({ length: Math.ceil(count / pageSize) }, (_, i) => i).filter(i => i !== page);
  return message(
    [
      heading('Mock exam: overview'),
      list(...lists.flatMap(({ label, of }) => (of.length > 0 ? [[bold(`${label}: `), plain(numbersText(of))]] : []))),
      note(plain(`${countsText(mock, countsOf(mock))}.`), ...endSpans(mock, zone)),
      { kind: 'buttons', buttons },
    ],
    [
      ...(open.length > 0 ? [goOnButton(mock)] : []),
      ...others.map(i => ({ label: pageText(i, count), action: stepAction(mock, 'overview', i) })),
      handInButton(mock),
    ],
  );
}

const onPage = <T>(items: readonly T[], page: number): T[] => items.slice(page * pageSize, (page + 1) * pageSize);
const pageText = (page: number, count: number): string =>
  `${page * pageSize + 1} to ${Math.min((page + 1) * pageSize, count)}`;

/** "1 to 4, 7, 9", of numbers from 0. */
function numbersText(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1} to ${last + 1}`)).join(', ');
}

/** Asked before it is handed in with open questions. */
export function sureToHandIn(mock: Sheet, zone: string): Message {
  const open = openIn(mock);
  const count = open.length === 1 ? '1 question is' : `${open.length} questions are`;
  return message(
    [
      paragraph(
        bold(`${count} still open: ${numbersText(open)}. `),
        plain('What is open counts as not right. Do you want to hand in all the same?'),
      ),
      note(plain(`${countsText(mock, countsOf(mock))}.`), ...endSpans(mock, zone)),
    ],
    [goOnButton(mock), { label: 'Hand in as it is', action: stepAction(mock, 'sure'), style: 'danger' }],
  );
}

/** What a result is compared with: `pass` and `topics` of the guide, the results of before, and what can be explained now. */
export type Compared = {
  guide: Pick<Guide, 'pass' | 'topics' | 'bank'>;
  /** The last ones that were handed in, the newest first; this one may be among them. */
  last: readonly Mock[];
  /** The numbers of the questions that were missed and can be shown. */
  misses: readonly number[];
  zone: string;
  today: Temporal.PlainDate;
};

/** The result of a mock exam that was handed in, with a page of what was missed. */
export function mockResult(mock: Mock, given: number, compared: Compared, isOver = false): Message {
  const { guide, misses } = compared;
  const { right, of } = scoreOf(mock);
  const pages = Math.max(Math.ceil(misses.length / pageSize), 1);
  const page = Math.min(given, pages - 1);
  const shown = onPage(misses, page);
  const others = Array.from({ length: pages }, (_, i) => i).filter(i => i !== page);
  const hint = (number: number) => {
    const stem = guide.bank.find(({ id }) => id === mock.questions[number]?.item)?.stem ?? '';
    return [bold(`${number + 1}. `), plain(cut(stem.replaceAll(/\s+/g, ' '), longestHint))];
  };
  return message(
    [
      heading(`Mock exam: ${right} of ${of} right`),
      ...(isOver ? [paragraph(plain('Its time was over, so it was handed in as it stood.'))] : []),
      ...levelParts(mock, guide.pass),
      ...leftOutParts(mock),
      ...topicChart(mock, guide.topics),
      ...lastParts(compared),
      ...(shown.length > 0
        ? [
            paragraph(bold('Missed. '), plain('The answer to each is behind its number.')),
            list(...shown.map(hint)),
            {
              kind: 'buttons' as const,
              buttons: shown.map(number => ({ label: `${number + 1}`, action: stepAction(mock, 'miss', number) })),
            },
          ]
        : []),
    ],
    [
      ...(misses.length > 0
        ? [{ label: 'Review these', action: stepAction(mock, 'review'), style: 'primary' as const }]
        : []),
      ...others.map(i => ({ label: `Missed, page ${i + 1}`, action: stepAction(mock, 'result', i) })),
      anotherButton(mock),
    ],
  );
}

const anotherButton = ({ questions, began, ends }: Mock): Button => ({
  label: 'Another mock exam',
  action: encodeAction({
    ...{ kind: 'mock', count: Math.min(Math.max(questions.length, mockSizes.least), mockSizes.most) },
    minutes: ends ? Math.round(began.until(ends).total('minutes')) : 0,
  }),
});

/** How many were right, of those that could be judged. */
function scoreOf({ results }: Pick<Mock, 'results'>): { right: number; of: number } {
  const judged = (results ?? []).filter(({ right }) => right !== null);
  return { right: judged.filter(({ right }) => right).length, of: judged.length };
}

const percent = ({ right, of }: { right: number; of: number }): number => Math.round((100 * right) / Math.max(of, 1));

/** So many points of a hundred around the share of a pass are about its level. */
const near = 8;

function levelParts(mock: Mock, pass: Guide['pass']): Part[] {
  const score = scoreOf(mock);
  if (score.of === 0) return [paragraph(bold('Nothing of it could be judged.'))];
  const share = percent(score);
  if (!pass) return [paragraph(bold(`${share}% right.`))];
  const where = share >= pass.share + near ? 'above' : share > pass.share - near ? 'about' : 'below';
  const level = `That is ${where} the level of a pass at ${pass.share}%.`;
  return [paragraph(bold(`${share}% right. `), plain(level)), note(plain(pass.note))];
}

function leftOutParts({ results }: Mock): Part[] {
  const count = (results ?? []).filter(({ right }) => right === null).length;
  if (count === 0) return [];
  const [some, asked, gone] =
    count === 1 ? ['1 question counts', 'it', 'it has'] : [`${count} questions count`, 'them', 'they have'];
  return [
    note(
      plain(
        `${some} neither way: an open round asked ${asked} when you handed in, or ${gone} been taken out of a round or of the guide.`,
      ),
    ),
  ];
}

/** The share right by topic, the weakest first. */
function topicChart({ questions, results }: Mock, topics: Guide['topics']): Part[] {
  const judged = questions.flatMap(({ topic }, number) => {
    const right = results?.[number]?.right ?? null;
    return right === null ? [] : [{ topic, right }];
  });
  if (judged.length === 0) return [];
  const bars = [...Map.groupBy(judged, ({ topic }) => topic)].map(([topic, of]) => ({
    label: topics.find(({ id }) => id === topic)?.short ?? topic,
    value: percent({ right: of.filter(({ right }) => right).length, of: of.length }),
  }));
  return [{ kind: 'chart', title: 'Right by topic, in percent', bars: bars.toSorted((a, b) => a.value - b.value) }];
}

/** The last results side by side, where there are several. */
function lastParts({ last, zone, today }: Compared): Part[] {
  if (last.length < 2) return [];
  const rows = last.map(one => {
    const score = scoreOf(one);
    const day = one.handed ? dateText(localDate(one.handed, zone), today) : '';
    return [[plain(day)], [plain(`${score.right} of ${score.of}`)], [plain(`${percent(score)}%`)]];
  });
  return [paragraph(bold('Your last mock exams')), { kind: 'table', header: ['Day', 'Right', 'Share'], rows }];
}

/** A question that was missed, with the full answer. `next` is the number of the one that was missed after it. */
export function mockMiss(mock: Mock, number: number, item: BankQuestion, next: number | null): Message {
  const { order, most } = mock.questions[number] ?? { order: [], most: 1 };
  const answer = answerOf(mock, number);
  const verdict = isAnswered({ most }, answer)
    ? verdictPart(item, order, answer.choices)
    : paragraph(bold('You left it open.'));
  return message(
    [
      note(plain(`Mock exam: ${number + 1} of ${mock.questions.length}`)),
      verdict,
      { kind: 'quote', spans: [plain(item.stem)] },
      ...revealMessage(item, order).parts,
    ],
    [
      ...(next === null
        ? []
        : [{ label: 'Next miss', action: stepAction(mock, 'miss', next), style: 'primary' as const }]),
      { label: 'Result', action: stepAction(mock, 'result') },
      reportButton(item.id, null),
    ],
  );
}

/** A question that was missed, and of which nothing may be told just now. */
export const missHidden = (mock: Mock): Message =>
  message(
    [
      paragraph(
        plain(
          'This question cannot be shown just now: an open round asks it, or it was taken out of a round or of the guide.',
        ),
      ),
    ],
    [{ label: 'Result', action: stepAction(mock, 'result') }],
  );

export const nothingMissed = say('There is nothing of this mock exam that you could review just now.');

/** It was handed in, or its time was over, and nothing had been answered. */
export const nothingAnswered = (isOver: boolean): Message =>
  message(
    [
      paragraph(
        plain(
          `${isOver ? 'The time of this mock exam was over, and n' : 'N'}othing was answered, so it does not count.`,
        ),
      ),
    ],
    [mockButton],
  );

export const noMockQuestions = say('There is no question that I could ask you in a mock exam just now.');

/** The button is of a mock exam that the person never had, or that is long over. */
export const mockOver: Message = message(
  [paragraph(plain('This mock exam is over, or was not yours. Begin one of your own: '), command('mock'))],
  [],
);

const mockButton: Button = { label: 'Mock exam', action: encodeAction({ kind: 'mock', count: 0, minutes: 0 }) };

export const noneOpen: Message = message(
  [paragraph(plain('You are at no mock exam, so there is nothing to hand in.'))],
  [mockButton],
);

export const wrongSize = say(
  `From ${mockSizes.least} to ${mockSizes.most} questions, please, in ${mockMinutes.least} to ${mockMinutes.most} minutes or without a time. Write it like this: `,
  command('mock 20 30m'),
);
