/**
 * Scenes in which the bot says what no function gives by itself: answers to words, buttons and forms, and what time
 * brings. A new one is a name and its steps.
 */
import { encodeAction } from '../../actions.ts';
import type { Origin, PlaceRef } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { roundId } from '../../rules/round-id.ts';
import { selectTwoOf } from './props.ts';
import { admin, ann, bob, cas, channel, curtain, type Scene, type Step } from './stage.ts';
import { mentions, picks, presses, refuses, sends, stops, taps, types, waits } from './steps.ts';

/** The first round outside of a schedule on the day of the play. */
const firstRound = roundId(channel, curtain.toZonedDateTimeISO('Europe/Paris').toPlainDate().toString(), 1);

const inPrivate: Partial<Origin> = { isPrivate: true, place: 'play:direct' as PlaceRef };
const aWindow = 'quiz on 09:00-17:00 Europe/Paris mon-fri 1';

/** All scenes, with words of this guide. */
export function scenesOf(guide: Guide): Scene[] {
  const [first] = guide.bank;
  const [topic, other] = guide.topics;
  const [single, empty] = [
    { ...guide, bank: first ? [first] : [] },
    { ...guide, bank: [] },
  ];
  const item = first?.id ?? '';
  const practised = encodeAction({ kind: 'practise', item, order: [0, 1, 2, 3], place: 0, topic: '', chosen: [] });
  const named = (name: string, steps: readonly Step[], staged = guide): Scene => ({ name, guide: staged, steps });
  return [
    ...Object.entries(usualScenes(guide)).map(([name, steps]) => named(name, steps)),
    named(
      'practice without a question',
      [types(`practice ${first?.topic === topic?.id ? other?.id : topic?.id}`)],
      single,
    ),
    named(
      'practice of the open question',
      [types('quiz now 2m', admin), waits({ seconds: 1 }), types('practice'), taps(practised)],
      single,
    ),
    named('two to select', twoSelected, { ...guide, bank: [selectTwoOf(guide)] }),
    named('quiz without questions', [types('quiz now 2m', admin)], empty),
  ];
}

/** A question that asks for two options, from the first tap to a try after it. */
const twoSelected: readonly Step[] = [
  types('quiz now 5m', admin),
  waits({ seconds: 1 }),
  ...['A', 'C', 'D'].map(letter => picks(letter, ann)),
  waits({ seconds: 1 }),
  picks('A', ann),
  picks('C', ann),
  ...['A', 'B'].map(letter => picks(letter, bob)),
  picks('C', cas),
  waits({ minutes: 5 }),
  ...[ann, bob, cas].map(who => presses('My result', who)),
  presses('Try it', cas),
  presses('A', cas),
  presses('B', cas),
];

function usualScenes(guide: Guide): Record<string, readonly Step[]> {
  const question = guide.examples[0] ?? '';
  const topic = guide.bank[0]?.topic ?? '';
  const names = guide.topics.slice(0, 4).map(({ short }) => short);
  const needs = guide.topics
    .slice(0, 2)
    .map(({ cheatsheet, triggers }) => cheatsheet ?? triggers.slice(0, 2).join(' and '));
  const stem = guide.bank[0]?.stem ?? '';
  const pasted = `${stem}\nA. ${names[0]}\nB. ${names[1] ?? 'none'}\nC. none`;
  return {
    answer: [types(question), types(`ask publicly ${question}`), types(question, ann, inPrivate), mentions(question)],
    'answer shared': [types(question), presses('Share'), presses('Share')],
    'answer judged': [
      types(question),
      presses('Helpful'),
      presses('Not helpful'),
      presses('It is wrong'),
      presses('In my own words…'),
      sends({ comment: 'The second line is out of date.' }),
    ],
    'answer to pasted options': [
      types(pasted),
      types(`${question}\nA. yes\nB. no\nC. perhaps`),
      types(`Which one is for ${needs[0]}?\n- ${names[0]}\n- ${names[1]}\n- none`),
      types(`Which are for ${needs[0]}, and for ${needs[1]}? (Select TWO.)\nA. ${names[0]}\nB. ${names[1]}\nC. none`),
      types('zxqv wvuq?\nA. qvx\nB. wvq\nC. zxq'),
    ],
    miss: [types('zxqv wvuq?'), mentions('zxqv wvuq?'), types('☕'), types('x'.repeat(5_000))],
    comparison: [types(`compare ${names.slice(0, 2).join(' vs ')}`), types(`compare ${names.join(' vs ')}`)],
    'topics and cheat sheet': [types('topics'), types('cheatsheet')],
    help: [types('help'), types('help', admin), stage => stage.hears({ kind: 'opened' }, ann)],
    greeting: [stage => stage.hears({ kind: 'joined' }, admin)],
    suggestions: [
      stage => stage.hears({ kind: 'suggest', field: 'question', text: '' }, ann),
      stage => stage.hears({ kind: 'suggest', field: 'zone', text: 'par' }, admin),
      stage => stage.hears({ kind: 'suggest', field: 'days', text: '' }, admin),
      stage => stage.hears({ kind: 'suggest', field: 'date', text: '' }, admin),
      stage => stage.hears({ kind: 'suggest', field: 'length', text: '' }, admin),
      stage => stage.hears({ kind: 'suggest', field: 'time', text: '' }, ann),
    ],
    'answers setting': [
      types('answers'),
      types('answers publicly'),
      types('answers publicly', admin),
      types('answers'),
      types('answers privately', admin),
      types('answers loudly', admin),
    ],
    practice: [
      types('practice'),
      presses('A'),
      presses('B'),
      presses('C'),
      presses('D'),
      presses('Another one'),
      types(`practice ${topic}`),
    ],
    report: [
      types('practice'),
      presses('A'),
      presses('Report'),
      sends({ reason: 'wrong', comment: 'B is right too.' }),
    ],
    'report of a round': [
      types('quiz now 2m', admin),
      waits({ seconds: 1 }),
      presses('A'),
      presses('Report'),
      sends({ reason: 'wrong' }),
    ],
    'own record': [
      types('me'),
      types('board'),
      types('board', ann, inPrivate),
      types('me hide'),
      types('me'),
      types('me show'),
      types('me dlete'),
    ],
    'own record erased': [
      types('me delete'),
      types('me hide'),
      types('me delete'),
      presses('Erase all', bob),
      presses('Erase all', ann),
      types('me'),
    ],
    'quiz switched on': [
      types('quiz', ann),
      types('quiz', admin),
      sends({ zone: 'Europe/Pars' }, admin),
      sends({ zone: 'Europe/Paris' }, admin),
      types('quiz on 9-17 nowhere', admin),
      types('quiz on 09:00-09:10', admin),
      types('quiz on 9-5', admin),
      types(aWindow),
      types(aWindow, admin),
      types('quiz on 22:00-06:00 Europe/Paris daily 3', admin),
    ],
    review: [
      types('review'),
      presses('A'),
      presses('Next'),
      presses('B'),
      presses('Next'),
      types('review'),
      presses('A'),
      presses('Next'),
      presses('A'),
      presses('Next'),
      presses('A'),
      presses('Finish'),
      types('review'),
      types('review 500'),
      types('review daily 0'),
      types('review daily 8'),
      presses('Review'),
      types('exam'),
      types('exam 05/06'),
      types('exam soon'),
      types('exam 30 May'),
      types('exam 31 Feb'),
      types('exam off'),
      taps(encodeAction({ kind: 'onward', session: 'gone' })),
      types('me delete'),
    ],
    'exam of a team': [
      types('quiz exam 12 May', admin),
      types(aWindow, admin),
      types('quiz exam', admin),
      types('quiz exam 12 May', admin),
      types('quiz exam 05/06', admin),
      types('quiz exam 12 May'),
      waits({ hours: 1 }),
      types('quiz exam off', admin),
    ],
    'reminders and settings': [
      types('remind 08:30', ann, { zone: null }),
      sends({ zone: 'Pars' }),
      types('remind 25:00'),
      types('remind 10:00'),
      types('remind rounds on'),
      types('practice'),
      presses('A'),
      waits({ hours: 1 }),
      types('me'),
      presses('Settings'),
      sends({ daily: '99', time: 'soon', zone: 'Mars', exam: 'maybe', hidden: 'no' }),
      sends({ daily: '8', time: '10:00', zone: 'Europe/Paris', exam: '2020-01-01', hidden: 'no' }),
      sends({ daily: '8', time: '10:00', zone: 'Europe/Paris', exam: '2050-01-01', hidden: 'no' }),
      sends({ daily: '8', time: '10:00', zone: 'Europe/Paris', exam: '2026-05-12', hidden: 'yes' }),
      waits({ hours: 24 }),
      presses('Turn off'),
      types('remind'),
      types('me data'),
    ],
    'the week of a team': [
      types('quiz recap on', admin),
      types('quiz on 10:00-13:00 Europe/Paris mon 1', admin),
      types('quiz recap', admin),
      types('quiz recap perhaps', admin),
      types('remind rounds on', bob),
      waits({ hours: 1 }),
      picks('A', ann),
      picks('B', bob),
      waits({ hours: 3 }),
      types('quiz recap off', admin),
    ],
    'quiz stopped': [
      types('quiz off', admin),
      types(aWindow, admin),
      types('status'),
      types('quiz skip 2026-03-05', admin),
      types('status'),
      types('quiz off', admin),
      types('status'),
      types(aWindow, admin),
      stops('empty'),
      types('status'),
      types(aWindow, admin),
      stops('forbidden'),
      types('status'),
      types(aWindow, admin),
      stops('not_found'),
      types('status'),
    ],
    'quiz not on': [types('status'), types('quiz skip friday', admin), types('quiz void', admin)],
    'days skipped': [
      types(aWindow, admin),
      types('quiz skip today', admin),
      types('quiz skip tomorrow', admin),
      types('quiz skip tomorrow', admin),
      types('quiz skip yesterday', admin),
      types('quiz skip saturday', admin),
      types('quiz skip thursday to monday', admin),
      types('status'),
      types('quiz unskip thursday', admin),
      types('quiz unskip thursday', admin),
      types('quiz unskip yesterday', admin),
      types('quiz unskip all', admin),
      types('quiz unskip all', admin),
      waits({ seconds: 1 }),
      types('quiz skip today', admin),
      types('quiz skip today', ann),
      waits({ hours: 8 }),
      types('quiz skip today', admin),
      types('quiz skip yesterday and friday', admin),
    ],
    'days skipped too late': [
      types('quiz on 07:00-08:00 Europe/Paris daily 1', admin),
      types('quiz skip today', admin),
    ],
    'days skipped and a schedule without them': [
      types('quiz on 10:00-11:00 Europe/Paris daily 1', admin),
      types('quiz skip today and saturday', admin),
      waits({ hours: 2 }),
      types('quiz unskip today', admin),
      types('quiz on mon-fri', admin),
      types('quiz unskip saturday', admin),
    ],
    'more than a year skipped': [
      types('quiz on 10:00-11:00 Europe/Paris daily 1', admin),
      types('quiz skip 2026-03-10 to 2028-03-10', admin),
      types('quiz skip 2026-03-10 to 2027-03-09', admin),
      types('quiz skip 2027-03-10 to 2027-06-30', admin),
    ],
    'quiz mistyped': [
      types('quiz now for ever', admin),
      types('quiz skip soon', admin),
      types('quiz unskip', admin),
      types('quiz void all', admin),
      types('quiz now', ann),
    ],
    round: [
      types('quiz now 2m', admin),
      waits({ seconds: 1 }),
      types('status'),
      picks('A', ann),
      picks('B', ann),
      picks('A', bob),
      picks('C', cas),
      waits({ minutes: 2 }),
      picks('D', ann),
      presses('Try it', ann),
      types('board', ann),
      types('me', ann),
      types('board', ann, inPrivate),
      types('me hide', ann),
      types('me', ann),
      types('me', ann, inPrivate),
      types('me delete', ann),
      types('quiz void', admin),
      presses('Take it out', admin),
      waits({ seconds: 1 }),
      presses('Try it', bob),
    ],
    'round with three questions': [
      types('quiz on 09:00-17:00 Europe/Paris mon-fri 3', admin),
      waits({ hours: 1 }),
      picks('1A', ann),
      picks('2B', ann),
      picks('2A', bob),
      types('quiz void 2', admin),
      presses('Take it out', ann),
      presses('Take it out', admin),
      waits({ seconds: 1 }),
      picks('2C', bob),
      waits({ hours: 7 }),
    ],
    'own result of a round': [
      types('quiz now 2m', admin),
      waits({ seconds: 1 }),
      taps(encodeAction({ kind: 'result', round: firstRound })),
      types('quiz void', admin),
      presses('Take it out', admin),
      waits({ seconds: 2 }),
      taps(encodeAction({ kind: 'result', round: firstRound })),
    ],
    'questions taken out': [
      types('quiz void', admin),
      types('quiz on 09:00-17:00 Europe/Paris daily 2', admin),
      waits({ hours: 8 }),
      waits({ hours: 16 }),
      types('quiz void', admin),
      types('quiz void yesterday', admin),
      presses('Take out 2', admin),
      waits({ seconds: 1 }),
      presses('Take out 2', admin),
      types('quiz void yesterday 2', admin),
      types('quiz void yesterday', admin),
      presses('Take it out', admin),
      waits({ seconds: 1 }),
      types('quiz void 2026-02-27', admin),
      types('quiz void 3', admin),
    ],
    'rounds without an answer': [
      types('quiz on 10:00-11:00 Europe/Paris daily 1', admin),
      ...Array.from({ length: 3 }, () => [waits({ hours: 1 }), waits({ hours: 1 }), waits({ hours: 22 })]).flat(),
      types('status'),
    ],
    'a streak': [
      types('quiz on 10:00-11:00 Europe/Paris daily 1', admin),
      ...[true, false, false, false].flatMap(isThere => [
        waits({ hours: 1 }),
        picks('A', bob),
        ...(isThere ? [picks('A', ann)] : []),
        waits({ hours: 1 }),
        types('me', ann),
        waits({ hours: 22 }),
      ]),
    ],
    'a channel that takes no posts': [
      refuses('forbidden'),
      types('quiz now 2m', admin),
      waits({ seconds: 1 }),
      taps(encodeAction({ kind: 'pick', round: firstRound, question: 0, place: 0 })),
      types('quiz void', admin),
    ],
    'a quiz whose channel takes no posts': [
      types('quiz on 10:00-11:00 Europe/Paris daily 1', admin),
      refuses('not_found'),
      waits({ hours: 1 }),
    ],
    'what is too old': [
      taps('0:old'),
      stage => stage.hears({ kind: 'submit', form: '0:old', values: {} }, ann),
      taps('1:p:0123456789abcdef:0:0'),
      taps('1:y:0123456789abcdef:0'),
      taps('1:w:gone-01'),
    ],
  };
}
