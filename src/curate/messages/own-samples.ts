/** What a person's own page and their reminders say, made with fixed data. */
import type { Guide } from '../../knowledge/guide.ts';
import * as own from '../../study/said/own.ts';
import * as remind from '../../study/said/remind.ts';
import { paragraph, plain } from '../../text/build.ts';
import { date, roundOf } from './props.ts';
import type { Samples } from './sample.ts';
import { curtain } from './stage.ts';
import { preparation } from './study-samples.ts';

const stored = {
  ...{ person: { name: 'Ann', hidden: false }, answers: 3, places: 2, feedback: 0, schedules: 0, settings: 0 },
  ...{ rounds: 0, remembered: 12, learner: 1, mocks: 1, reminders: 1 },
  ...{ waiting: 1, suggested: 0, curator: 0, decisions: 0, changes: 0 },
};
const nothing = { ...stored, person: null, answers: 0, remembered: 0, learner: 0, mocks: 1, reminders: 0 };

const reminder = {
  ...{ time: Temporal.PlainTime.from('08:30'), zone: 'Europe/Paris', ownZone: null, rounds: true },
  next: curtain.add({ hours: 24 }),
};

/** A page with something of everything. */
export const ownOf = ({ topics }: Guide): own.Own => ({
  ...{ record: [paragraph(plain('You: 2 right of 3 counted answers.'))], hidden: false, stored, reminder },
  ...{ recent: { answered: 41, right: 30 }, due: 4, exam: preparation },
  standings: topics.slice(0, 4).map(({ id }, i) => ({
    ...{ topic: id, state: i === 0 ? 'strong' : i === 3 ? 'open' : 'weak', met: 3 - i, of: 8, recall: 0.9 - i / 4 },
  })),
  names: new Map(topics.map(({ id, short }) => [id, short])),
});

const exported = {
  rows: { people: [{ name: 'Ann' }], picks: [{ choices: '0' }] },
  json: ['{"table":"people","name":"Ann"}', '{"table":"picks","choices":"0"}'],
};

const filled = { daily: '8', time: '08:30', zone: 'Europe/Paris', exam: '2026-05-12', hidden: 'no' };

export const ofOwnPage: Samples<typeof own> = {
  ownPage: ({ guide }) => [
    ['', own.ownPage(ownOf(guide))],
    [
      'of a newcomer',
      own.ownPage({
        ...{ ...ownOf(guide), record: [], hidden: true, stored: nothing, recent: { answered: 0, right: 0 } },
        ...{ due: 0, standings: [], exam: null, reminder: null },
      }),
    ],
    [
      'with one of each',
      own.ownPage({
        ...ownOf(guide),
        recent: { answered: 1, right: 1 },
        due: 1,
        reminder: { ...reminder, time: null },
      }),
    ],
    [
      'with every topic',
      own.ownPage({ ...ownOf(guide), standings: ownOf(guide).standings.filter(({ met }) => met > 0) }),
    ],
  ],
  settingsForm: () => [
    ['', own.settingsForm(filled, false)],
    [
      'with problems',
      own.settingsForm(filled, true, {
        daily: own.settingProblems.daily,
        zone: own.settingProblems.zoneNeeded,
        exam: own.settingProblems.doubtful([date, date.add({ days: 30 })], date),
      }),
    ],
  ],
  dataMessage: () => [
    ['', own.dataMessage(stored, exported, 0)],
    ['the next part', own.dataMessage(stored, exported, 1)],
    ['nothing', own.dataMessage(nothing, { rows: {}, json: [] }, 0)],
  ],
};

export const ofReminders: Samples<typeof remind> = {
  dayReminder: ({ guide }) => {
    const rounds = [roundOf(guide)];
    const said = (today: Partial<remind.Today>, last = false) => {
      const made = remind.dayReminder({ due: 0, begun: true, exam: null, rounds: [], ...today }, last);
      return made ?? remind.turnedOff('day');
    };
    return [
      ['', said({ due: 4, rounds })],
      ['one', said({ due: 1 })],
      ['with an exam', said({ due: 4, exam: preparation })],
      ['not begun', said({ begun: false })],
      ['the last one', said({ due: 4 }, true)],
    ];
  },
  roundsReminder: ({ guide }) => {
    const rounds = [roundOf(guide)];
    return [
      ['', remind.roundsReminder(rounds, false)],
      ['the last one', remind.roundsReminder(rounds, true)],
    ];
  },
  reminderParts: () => [
    ['', remind.reminderParts(reminder)],
    ['none', remind.reminderParts(null)],
  ],
  reminderMessage: () => [
    ['', remind.reminderMessage(reminder, false)],
    ['set', remind.reminderMessage({ ...reminder, rounds: false }, true)],
    ['rounds alone', remind.reminderMessage({ ...reminder, time: null }, true)],
    ['none', remind.reminderMessage(null, false)],
  ],
  turnedOff: () => [
    ['a day', remind.turnedOff('day')],
    ['rounds', remind.turnedOff('rounds')],
  ],
  reminderProblem: () => [
    ['a time', remind.reminderProblem({ ok: false, part: 'time', text: '25:00', suggestions: [] })],
    ['a zone', remind.reminderProblem({ ok: false, part: 'zone', text: 'Pars', suggestions: ['Europe/Paris'] })],
    ['an unknown zone', remind.reminderProblem({ ok: false, part: 'zone', text: 'Mars/One', suggestions: [] })],
  ],
  newsPart: () => [
    ['closed', remind.newsPart('closed')],
    ['missed', remind.newsPart('missed')],
  ],
  zoneForm: () => [
    ['', remind.zoneForm('08:30', '')],
    ['with a problem', remind.zoneForm('08:30', 'Pars', { zone: 'I do not know “Pars” as a time zone.' })],
  ],
};
