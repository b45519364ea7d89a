/**
 * Everything that a function of its own makes for people, made with fixed data. The compiler finds each export of the
 * modules below that makes something said and has no sample here; what no export makes by itself is in the scenes.
 */
import { encodeAction } from '../../actions.ts';
import { asideKinds } from '../../answers/aside-lexicon.ts';
import * as asides from '../../answers/aside-replies.ts';
import { choiceButtons, nearestButtons } from '../../answers/buttons.ts';
import * as misses from '../../answers/misses.ts';
import * as views from '../../answers/views.ts';
import type { MessageRef } from '../../chat.ts';
import { commandSpecs } from '../../commands.ts';
import type { BankQuestion } from '../../knowledge/guide.ts';
import * as practice from '../../quiz/asked/practice.ts';
import * as setupForm from '../../quiz/asked/setup-form.ts';
import * as board from '../../quiz/said/board.ts';
import * as news from '../../quiz/said/news.ts';
import * as ownData from '../../quiz/said/own-data.ts';
import * as question from '../../quiz/said/question.ts';
import * as recap from '../../quiz/said/recap.ts';
import * as result from '../../quiz/said/result.ts';
import * as round from '../../quiz/said/round.ts';
import * as setting from '../../quiz/said/setting.ts';
import * as stopped from '../../quiz/said/stopped.ts';
import type * as times from '../../quiz/said/times.ts';
import * as replies from '../../replies.ts';
import { rightOptions } from '../../rules/options.ts';
import { parseTimetable } from '../../rules/timetable.ts';
import type { Finding } from '../../search/finding.ts';
import * as own from '../../study/said/own.ts';
import { message } from '../../text/build.ts';
import { ofCurators, ofInbox, ofWaiting } from './inbox-samples.ts';
import { ofMock } from './mock-samples.ts';
import { ofOwnPage, ofReminders, ownOf } from './own-samples.ts';
import {
  asked,
  date,
  history,
  itemOf,
  manyNames,
  orderOf,
  overnight,
  roundOf,
  schedule,
  selectTwoOf,
  settings,
  withOut,
} from './props.ts';
import type { Said } from './said.ts';
import { type Make, one, type Samples } from './sample.ts';
import { ann, channel, curtain, userOf } from './stage.ts';
import { ofExams, ofOwnExam, ofReview } from './study-samples.ts';
import { ofSuggesting } from './suggest-samples.ts';

const ofAsides: Samples<typeof asides> = {
  asideReply: ({ guide }) => asideKinds.map(kind => [kind, asides.asideReply(guide, kind, false)] as const),
  asideMessage: () => [],
};

const ofReplies: Samples<typeof replies> = {
  broken: one(() => replies.broken()),
  outdatedButton: one(() => replies.outdatedButton()),
  outdatedForm: one(() => replies.outdatedForm()),
  adminsOnly: one(() => replies.adminsOnly()),
  forgotten: one(() => replies.forgotten()),
  thanks: one(() => replies.thanks()),
  tooLong: one(() => replies.tooLong(4_000)),
  tooFast: one(() => replies.tooFast()),
  nothingAsked: one(({ guide }) => replies.nothingAsked(guide)),
  mistake: ({ guide }) => [
    ...commandSpecs.map(spec => [spec.words, replies.mistake(guide, [spec], true)] as const),
    [
      'several',
      replies.mistake(
        guide,
        commandSpecs.filter(({ words }) => words.startsWith('me ')),
        true,
      ),
    ],
  ],
  didYouMean: ({ guide }) => [
    ...commandSpecs.map(spec => [spec.words, replies.didYouMean(guide, [{ spec, line: null }], true)] as const),
    ...commandSpecs
      .filter(({ admin }) => admin)
      .map(spec => [`${spec.words}, to no admin`, replies.didYouMean(guide, [{ spec, line: null }], false)] as const),
  ],
  ofTheChat: ({ guide }) =>
    commandSpecs.map(spec => [spec.words, replies.ofTheChat(guide, [{ spec, line: null }])] as const),
  wordsOnly: one(({ guide }) => replies.wordsOnly(guide)),
  audienceSet: () => [
    ['place', replies.audienceSet('place')],
    ['caller', replies.audienceSet('caller')],
  ],
  audienceIs: () => [
    ['place', replies.audienceIs('place')],
    ['caller', replies.audienceIs('caller')],
  ],
  help: ({ guide }) => [
    ['person', replies.help(guide, false)],
    ['admin', replies.help(guide, true)],
  ],
  audienceInPrivate: one(() => replies.audienceInPrivate()),
  home: ({ guide }) => [
    ['person', replies.home(guide, false, own.ownPage(ownOf(guide), own.homeSettings))],
    ['admin', replies.home(guide, true, own.ownPage(ownOf(guide), own.homeSettings))],
  ],
  greeting: one(({ guide }) => replies.greeting(guide)),
  formTooLate: one(() => replies.formTooLate),
  formNeedsCommand: one(() => replies.formNeedsCommand('quiz setup')),
  closedToMe: one(({ guide }) => replies.closedToMe(`ask ${guide.examples[0]}`)),
  formProblems: one(() => {
    const { parts } = replies.formProblems([{ label: 'Time zone', problem: 'I do not know “Europe/Pars”.' }]);
    return message(parts, [{ label: replies.formReopen, action: encodeAction({ kind: 'setup', draft: '' }) }]);
  }),
};

const ofMisses: Samples<typeof misses> = {
  choiceParts: ({ guide: { topics } }) => {
    const parts = misses.choiceParts(topics.slice(0, 3));
    return [
      ['to the asker', message(parts, choiceButtons(topics.slice(0, 3), asked))],
      ['to all', message(parts, nearestButtons(topics.slice(0, 3), asked))],
    ];
  },
  missParts: ({ guide, finding }) => {
    const [named, nearest] = [guide.topics.slice(0, 1), guide.topics.slice(0, 3)];
    const nothing = { ...finding.query, outsideAsks: [], outsideNames: [] };
    const asking = { ...nothing, outsideAsks: ['price'] };
    const miss = (changes: Partial<Finding>): Said => {
      const missed = { ...finding, named: [], inScope: 0, query: nothing, ...changes };
      const parts = [...misses.missParts(guide, missed, nearest), misses.notedPart];
      return message(parts, misses.isNear(missed) ? nearestButtons(nearest, asked) : []);
    };
    return [
      ['far', miss({})],
      ['near', miss({ inScope: 0.5, query: { ...nothing, telling: ['known'], unknown: [] } })],
      ['name outside', miss({ query: { ...nothing, outsideNames: ['Something Else'] } })],
      ['prices and the like', miss({ query: asking })],
      ['prices and the like of a topic', miss({ query: asking, named })],
    ];
  },
  foreignParts: () => (['de', 'es', 'fr', 'ja', 'pt', 'other'] as const).map(one => [one, misses.foreignParts(one)]),
  notedPart: one(() => misses.notedPart),
};

const ofViews: Samples<typeof views> = {
  underReview: one(() => [views.underReview]),
  viewMessage: ({ guide }) => [
    ...guide.topics.map(
      ({ id }) => [id, shown(views.viewMessage(guide, { kind: 'topic', topic: id, passage: 0 }))] as const,
    ),
    ...[2, 3].map(count => {
      const topics = guide.topics.slice(0, count).map(({ id }) => id);
      return [`compare ${count}`, shown(views.viewMessage(guide, { kind: 'compare', topics }))] as const;
    }),
    ['topics', shown(views.viewMessage(guide, { kind: 'topics' }))],
    ['cheatsheet', shown(views.viewMessage(guide, { kind: 'cheatsheet' }))],
  ],
};

/** A question and the order of its options. */
const shownIn = (item: BankQuestion) => [item, orderOf(item.options.length)] as const;

const ofPractice: Samples<typeof practice> = {
  practiceMessage: ({ guide }) => {
    const two = selectTwoOf(guide);
    return [
      ['', practice.practiceMessage(...shownIn(itemOf(guide, 0)), '')],
      ['two to select', practice.practiceMessage(...shownIn(two), '')],
      ['one of two selected', practice.practiceMessage(...shownIn(two), '', [0])],
    ];
  },
};

const ofSetupForm: Samples<typeof setupForm> = {
  setupForm: () => {
    const filled = setupForm.filledWith(schedule);
    const wrong = { ...filled, zone: 'Europe/Pars', opens: '9' };
    const read = parseTimetable(setupForm.timetableOf(wrong), schedule);
    return [
      ['opened', setupForm.setupForm(filled)],
      ['not taken', setupForm.setupForm(wrong, read.ok ? [] : read.problems)],
    ];
  },
};

const ofQuestion: Samples<typeof question> = {
  questionMessage: ({ guide }) => [
    ['', question.questionMessage(...shownIn(itemOf(guide, 0)))],
    ['by a team', question.questionMessage(...shownIn({ ...itemOf(guide, 0), team: channel }))],
  ],
  revealMessage: ({ guide }) => [
    ['without picks', question.revealMessage(...shownIn(itemOf(guide, 0)))],
    ['by a team', question.revealMessage(...shownIn({ ...itemOf(guide, 0), team: channel }))],
    ['one pick', question.revealMessage(...shownIn(itemOf(guide, 0)), [0, 1, 0, 0])],
    ['picks', question.revealMessage(...shownIn(itemOf(guide, 0)), [3, 1, 0, 7])],
    ['two to select', question.revealMessage(...shownIn(selectTwoOf(guide)), [3, 1, 4, 0, 0])],
  ],
  chosenParts: ({ guide }) => [['one of two', question.chosenParts(...shownIn(selectTwoOf(guide)), [0])]],
  verdictPart: ({ guide }) => {
    const [item, order] = shownIn(selectTwoOf(guide));
    const right = [...rightOptions(item.options)];
    const wrong = order.filter(option => !right.includes(option));
    const verdict = (picked: number[]) => [question.verdictPart(item, order, picked)];
    return [
      ['right', verdict(right)],
      ['half right', verdict([...right.slice(0, 1), ...wrong.slice(0, 1)])],
      ['wrong', verdict(wrong.slice(0, 2))],
    ];
  },
};

const ofRound: Samples<typeof round> = {
  openMessage: ({ guide }) => [
    ['nobody yet', round.openMessage(guide, roundOf(guide), 0)],
    ['one', round.openMessage(guide, roundOf(guide), 1)],
    ['several', round.openMessage(guide, roundOf(guide), 12)],
    ['before an exam', round.openMessage(guide, roundOf(guide, { exam: date.add({ days: 12 }) }), 0)],
    ['the day before it', round.openMessage(guide, roundOf(guide, { exam: date.add({ days: 1 }) }), 0)],
    ['on its day', round.openMessage(guide, roundOf(guide, { exam: date }), 0)],
    ['late', round.openMessage(guide, roundOf(guide, { openedAt: curtain.add({ hours: 2 }) }), 0)],
    ['until the next day', round.openMessage(guide, roundOf(guide, { closes: curtain.add({ hours: 22 }) }), 0)],
    ['without a thread', round.openMessage(guide, roundOf(guide, { thread: channel }), 0)],
    ['three questions', round.openMessage(guide, roundOf(guide, {}, 3), 0)],
    ['three, one taken out', round.openMessage(guide, withOut(roundOf(guide, {}, 3), 1), 4)],
    ['gone from the guide', round.openMessage({ ...guide, bank: [] }, roundOf(guide), 0)],
  ],
  closedMessage: ({ guide }) => [
    ['nobody', round.closedMessage(guide, roundOf(guide, { status: 'closed' }), 0)],
    ['one', round.closedMessage(guide, roundOf(guide, { status: 'closed' }), 1)],
    ['several', round.closedMessage(guide, roundOf(guide, { status: 'closed' }), 12)],
    [
      'without a thread',
      round.closedMessage(guide, roundOf(guide, { status: 'closed', step: 2, thread: channel }), 12),
    ],
    ['three questions', round.closedMessage(guide, withOut(roundOf(guide, { status: 'closed' }, 3), 1), 12)],
    ['voided', round.closedMessage(guide, withOut(roundOf(guide, { status: 'voided' }), 0), 12)],
  ],
  answerMessage: ({ guide }) => [
    [
      'picks',
      round.answerMessage(guide, roundOf(guide), 0, { counts: [1, 5, 0, 2], closedLate: false, inThread: true }),
    ],
    ['nobody', round.answerMessage(guide, roundOf(guide), 0, { counts: [], closedLate: false, inThread: true })],
    [
      'closed late',
      round.answerMessage(guide, roundOf(guide), 0, { counts: [1, 5, 0, 2], closedLate: true, inThread: true }),
    ],
    [
      'second of three',
      round.answerMessage(guide, roundOf(guide, {}, 3), 1, { counts: [1, 5, 0, 2], closedLate: false, inThread: true }),
    ],
    [
      'taken out',
      round.answerMessage(guide, withOut(roundOf(guide), 0), 0, {
        counts: [1, 5, 0, 2],
        closedLate: false,
        inThread: true,
      }),
    ],
    [
      'gone from the guide',
      round.answerMessage({ ...guide, bank: [] }, roundOf(guide), 0, { counts: [], closedLate: false, inThread: true }),
    ],
  ],
  closedLine: one(() => round.closedLine(5, 60)),
  copyMessage: ({ guide }) => [
    ['', round.copyMessage(roundOf(guide, { post: 'play:message:1' as MessageRef }))],
    ['of a round without a post', round.copyMessage(roundOf(guide))],
  ],
  correctionMessage: ({ guide }) => [
    ['', round.correctionMessage(guide, roundOf(guide), [0], true)],
    ['two of three questions', round.correctionMessage(guide, roundOf(guide, {}, 3), [0, 2], true)],
  ],
};

const ofSetting: Samples<typeof setting> = {
  notOn: one(() => setting.notOn),
  adminsOnly: () => [['the quiz', setting.adminsOnly]],
  channelsOnly: one(() => setting.channelsOnly),
  setupInChannel: one(() => setting.setupInChannel),
  noQuestions: one(() => setting.noQuestions),
  announcement: () => [
    ['', setting.announcement(settings, curtain)],
    ['overnight', setting.announcement({ ...settings, schedule: overnight }, curtain)],
  ],
  cannotPost: () => [
    ['', setting.cannotPost('nothing was switched on', 'the permission Send Messages', 'quiz on')],
    ...Object.entries(setting.missingBy).map(
      ([problem, missing]) => [problem, setting.cannotPost('nothing was switched on', missing, 'quiz on')] as const,
    ),
  ],
  postLater: one(() => setting.postLater('quiz on')),
  opensNow: ({ guide }) => [
    ['', setting.opensNow(roundOf(guide), false, undefined)],
    ['in a thread', setting.opensNow(roundOf(guide), true, undefined)],
    ['beside the round of the day', setting.opensNow(roundOf(guide), false, roundOf(guide))],
  ],
  isOpenAlready: ({ guide }) => [
    ['', setting.isOpenAlready(roundOf(guide))],
    ['about to open', setting.isOpenAlready(roundOf(guide, { status: 'planned' }))],
    ['gone meanwhile', setting.isOpenAlready(undefined)],
  ],
  openParts: ({ guide }) => [['', setting.openParts([roundOf(guide), roundOf(guide, { status: 'planned' })])]],
  goesOn: one(({ guide }) => setting.goesOn(roundOf(guide))),
  formOf: one(() => setting.formOf('quiz now 2m', 'Write how long it stays open, from 1m to 23h')),
  problemMessage: () =>
    [
      '25:00-26:00',
      '09:00-09:10',
      '9-5',
      '2-4',
      'Europe/Pars',
      'CET',
      'mon-xyz',
      '7',
      '09:00-17:00 10:00-18:00',
      '1 2',
      'soon',
    ].map(typed => {
      const read = parseTimetable(typed, schedule);
      return [typed, setting.problemMessage(read.ok ? [] : read.problems)] as const;
    }),
};

const ofStopped: Samples<typeof stopped> = {
  unreadableRound: one(() => stopped.unreadableRound),
  askedInVain: () =>
    (['forbidden', 'not_found', 'refused'] as const).map(
      reason => [reason, stopped.askedInVain(reason, channel)] as const,
    ),
  stopNotice: () =>
    (['off', 'empty', 'forbidden', 'not_found', 'refused', 'unreadable'] as const).map(
      reason => [reason, stopped.stopNotice(schedule, reason, channel)] as const,
    ),
};

const ofRecap: Samples<typeof recap> = {
  recapMessage: ({ guide }) => {
    const weak = guide.topics.slice(0, 3).map(({ id }, i) => ({ topic: id, percent: 20 * (i + 1) }));
    const hardest = { round: '0123456789abcdef', position: 1, item: itemOf(guide, 0).id, percent: 25 };
    const streaks = manyNames.map((name, i) => ({ name, length: 20 - i }));
    const rest = { rounds: 1, people: 1, percent: 100, hardest: null, weak: [], streaks: [] };
    return [
      ['', recap.recapMessage(guide, { rounds: 5, people: 12, percent: 68, hardest, weak, streaks })],
      ['all right', recap.recapMessage(guide, rest)],
    ];
  },
  recapSet: () => [
    ['on', recap.recapSet(true)],
    ['off', recap.recapSet(false)],
  ],
};

const ofNews: Samples<typeof news> = {
  newsMessage: ({ guide }) => [
    ['', news.newsMessage(guide.topics.slice(0, 2))],
    ['many', news.newsMessage(guide.topics.slice(0, 12))],
  ],
  newsOn: one(() => news.newsOn),
  newsSet: () => [
    ['on', news.newsSet(true)],
    ['off', news.newsSet(false)],
  ],
};

const ofOwnData: Samples<typeof ownData> = {
  askToErase: () => [
    ['', ownData.askToErase(stored, '0123456789abcdef')],
    [
      'one of each',
      ownData.askToErase(
        { ...stored, answers: 1, places: 1, schedules: 1, settings: 1, rounds: 1, remembered: 1, mocks: 1 },
        '0123456789abcdef',
      ),
    ],
    ['nothing', ownData.askToErase({ ...stored, person: null, ...nothing }, '0123456789abcdef')],
  ],
};
const nothing = {
  answers: 0,
  places: 0,
  feedback: 0,
  schedules: 0,
  settings: 0,
  rounds: 0,
  remembered: 0,
  learner: 0,
  mocks: 0,
  ...{ reminders: 0, waiting: 0, suggested: 0, curator: 0, decisions: 0, changes: 0 },
};
const stored = {
  person: { name: 'Ann', hidden: false },
  answers: 3,
  places: 2,
  feedback: 2,
  schedules: 2,
  settings: 2,
  remembered: 12,
  mocks: 3,
  learner: 1,
  ...{ reminders: 1, waiting: 2, suggested: 1, curator: 1, decisions: 2, changes: 2 },
  rounds: 2,
};

const ofResult: Samples<typeof result> = {
  resultMessage: ({ guide }) => {
    const played = history(guide, ['Ann', 'Bob', 'Cas']);
    const closed = roundOf(guide, { status: 'closed' });
    const grew = { length: 3, best: 5, freezes: 1, last: 'grew' } as const;
    const froze = { ...grew, length: 2, last: 'froze' } as const;
    const own = (name: string, changes: object = {}) => {
      const user = userOf({ name, isAdmin: false });
      const picks = played.picks.filter(pick => pick.user === user);
      const rest = { round: closed, history: played, isRanked: true, streak: grew, streakBefore: grew };
      return result.resultMessage(guide, { ...rest, user, picks, ...changes });
    };
    return [
      ['right', own('Ann')],
      ['wrong', own('Bob', { isRanked: false })],
      ['no part', own('Dan', { streak: froze })],
      ['back after a freeze', own('Cas', { streakBefore: froze })],
      ['three, one taken out', own('Ann', { round: withOut(roundOf(guide, { status: 'closed' }, 3), 1) })],
    ];
  },
};

const ofBoard: Samples<typeof board> = {
  boardParts: ({ guide }) => [
    ['nobody', board.boardParts(guide, history(guide, []), date)],
    ['team', board.boardParts(guide, history(guide, ['Ann', 'Bob']), date)],
    ['podium', board.boardParts(guide, history(guide, ['Ann', 'Bob', 'Cas', 'Dan']), date)],
    ['long podium', board.boardParts(guide, history(guide, manyNames), date)],
  ],
  ownParts: ({ guide }) => [
    ['no answers', board.ownParts(userOf(ann), history(guide, ['Bob']), date)],
    ['a rank', board.ownParts(userOf(ann), history(guide, ['Ann', 'Bob', 'Cas']), date)],
    ['a rank of all time', board.ownParts(userOf(ann), history(guide, ['Ann', 'Bob', 'Cas']), date.add({ weeks: 1 }))],
  ],
};

/** The modules whose exports have samples, each under its file. */
export const sampled = {
  'src/replies.ts': ofReplies,
  'src/answers/aside-replies.ts': ofAsides,
  'src/answers/misses.ts': ofMisses,
  'src/answers/views.ts': ofViews,
  'src/quiz/asked/practice.ts': ofPractice,
  'src/quiz/asked/setup-form.ts': ofSetupForm,
  'src/quiz/said/board.ts': ofBoard,
  'src/quiz/said/exam.ts': ofExams,
  'src/quiz/said/own-data.ts': ofOwnData,
  'src/quiz/said/question.ts': ofQuestion,
  'src/quiz/said/result.ts': ofResult,
  'src/quiz/said/round.ts': ofRound,
  'src/quiz/said/setting.ts': ofSetting,
  'src/quiz/said/stopped.ts': ofStopped,
  'src/quiz/said/news.ts': ofNews,
  'src/quiz/said/recap.ts': ofRecap,
  'src/inbox/said/curators.ts': ofCurators,
  'src/inbox/said/inbox.ts': ofInbox,
  'src/inbox/said/suggesting.ts': ofSuggesting,
  'src/inbox/said/waiting.ts': ofWaiting,
  'src/study/said/exam.ts': ofOwnExam,
  'src/study/said/mock.ts': ofMock,
  'src/study/said/own.ts': ofOwnPage,
  'src/study/said/remind.ts': ofReminders,
  'src/study/said/review.ts': ofReview,
  // Its spans stand in the others.
  'src/quiz/said/times.ts': {} satisfies Samples<typeof times>,
} as const satisfies Record<string, Readonly<Record<string, Make>>>;

const shown = (said: ReturnType<typeof views.viewMessage>): Said => said ?? message([]);
