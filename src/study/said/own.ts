/** A person's own page: what they did, what comes, and what they set. */
import { encodeAction } from '../../actions.ts';
import type { Button, Form, Message, Part } from '../../chat.ts';
import { nothingStored, storedText } from '../../quiz/said/own-data.ts';
import { dateText } from '../../quiz/said/times.ts';
import type { Standing } from '../../rules/review.ts';
import type { StoredOfPerson } from '../../store/stored.ts';
import type { Reminder } from '../../store/study/reminders.ts';
import { bold, command, heading, message, note, paragraph, plain, type Shown, say } from '../../text/build.ts';
import { cut } from '../../text/cut.ts';
import { examParts, type Preparation } from './exam.ts';
import { reminderParts } from './remind.ts';
import { mostAtOnce, usualDaily } from './review.ts';

/** All that the page follows from. `record` is what was done in rounds, `recent` the answers of the last 30 days. */
export type Own = {
  record: readonly Part[];
  hidden: boolean;
  stored: StoredOfPerson;
  recent: { answered: number; right: number };
  due: number;
  standings: readonly Standing[];
  /** What the guide calls its topics. */
  names: ReadonlyMap<string, string>;
  exam: Preparation | null;
  reminder: Reminder | null;
};

/** Bars that a platform draws, and a person compares. */
const mostBars = 15;
const longestLabel = 75;

export function ownPage(own: Own, settings = settingsButton('')): Message {
  const { record, hidden, stored, exam, reminder } = own;
  const text = storedText(stored);
  return message(
    [
      ...record,
      ...recentParts(own),
      ...topicParts(own),
      ...(exam
        ? examParts(exam)
        : [paragraph(bold('Your exam: '), plain('not set. '), command('exam 12 May'), plain(' sets it.'))]),
      ...reminderParts(reminder),
      paragraph(
        plain(hidden ? 'The boards do not show you. ' : 'The boards show you by name. '),
        command(`me ${hidden ? 'show' : 'hide'}`),
        plain(hidden ? ' puts you on again.' : ' takes you off.'),
      ),
      text === ''
        ? note(plain(nothingStored))
        : note(
            ...[plain(`Stored: ${text}. `), command('me data'), plain(' shows it, ')],
            ...[command('me delete'), plain(' erases it.')],
          ),
    ],
    [...waysToStudy, ...weakestButtons(own), settings],
  );
}

function recentParts({ recent: { answered, right }, due }: Own): Part[] {
  const share = Math.round((100 * right) / Math.max(answered, 1));
  const some = answered === 1 ? '1 answer' : `${answered} answers`;
  return [
    ...(answered > 0 ? [paragraph(bold('Last 30 days: '), plain(`${share}% right of ${some}.`))] : []),
    paragraph(bold('Due now: '), plain(due === 0 ? 'nothing.' : due === 1 ? '1 question.' : `${due} questions.`)),
  ];
}

/** The topics that were met, the strongest first, or the weakest of them where they are too many to compare. */
function topicParts({ standings, names }: Own): Part[] {
  const met = standings.filter(({ met }) => met > 0).toSorted((a, b) => b.recall - a.recall);
  const open = standings.length - met.length;
  if (met.length === 0) return [];
  const bars = met.slice(-mostBars).map(({ topic, recall }) => ({
    label: names.get(topic) ?? topic,
    value: Math.round(100 * recall),
  }));
  const rest =
    open === 0 ? 'You have met every topic.' : open === 1 ? '1 topic is still open.' : `${open} topics are still open.`;
  return [
    { kind: 'chart', title: 'Topics by strength, in %', bars },
    note(plain(`How likely you know an answer in a week. ${rest}`)),
  ];
}

function weakestButtons({ standings, names }: Own): Button[] {
  const [weakest] = standings.filter(({ state }) => state === 'weak').toSorted((a, b) => a.recall - b.recall);
  if (!weakest) return [];
  const label = cut(`Practice: ${names.get(weakest.topic) ?? weakest.topic}`, longestLabel);
  return [{ label, action: encodeAction({ kind: 'quiz', topic: weakest.topic, after: null }) }];
}

/** Each way to study, in the order in which they are offered. */
const waysToStudy: readonly Button[] = [
  { label: 'Review', action: encodeAction({ kind: 'review', count: 0 }), style: 'primary' },
  { label: 'Mock exam', action: encodeAction({ kind: 'mock', count: 0, minutes: 0 }) },
  { label: 'Practice', action: encodeAction({ kind: 'quiz', topic: '', after: null }) },
];
const settingsButton = (draft: string): Button => ({
  label: 'Settings',
  action: encodeAction({ kind: 'own', what: 'settings', draft }),
});

/** The button on the page that a platform keeps for the bot: what is set there is shown there. */
export const homeSettings: Button = settingsButton('home');

/** What stands in the fields of the settings, by their ids; what was typed is not checked yet. */
export type Settings = Readonly<Record<(typeof settingIds)[number], string>>;
export const settingIds = ['daily', 'time', 'zone', 'exam', 'hidden'] as const;
export type SettingProblems = Partial<Record<(typeof settingIds)[number], string>>;

const longestDraft = 80;

/** `isHome`: it was opened on the bot's own page, which shows what was set. */
export function settingsForm(filled: Settings, isHome: boolean, problems: SettingProblems = {}): Form {
  const where = isHome ? 'home' : '';
  const draft = [where, ...settingIds.map(id => filled[id].toWellFormed())].join('|');
  const text = { kind: 'text', required: false, multiline: false, maxLength: 60 } as const;
  const fields: Form['fields'] = [
    {
      ...text,
      id: 'daily',
      label: 'Questions a day',
      hint: `From 1 to ${mostAtOnce}; ${usualDaily} where it is empty`,
    },
    { ...text, id: 'time', label: 'Remind me at', hint: 'Such as 08:30; empty for never' },
    { ...text, id: 'zone', label: 'Time zone', hint: 'Such as Europe/Paris; empty for that of your profile' },
    { ...text, id: 'exam', label: 'Day of the exam', hint: 'Such as 2027-05-12; empty for none' },
    {
      ...{ kind: 'choice', id: 'hidden', label: 'On the boards', required: true },
      choices: [
        { label: 'Show my name', value: 'no' },
        { label: 'Hide me', value: 'yes' },
      ],
    },
  ];
  return {
    title: 'Your settings',
    submitLabel: 'Save',
    submit: encodeAction({ kind: 'own', what: 'settings', draft: where }),
    reopen: encodeAction({
      kind: 'own',
      what: 'settings',
      draft: Buffer.byteLength(draft) > longestDraft ? where : draft,
    }),
    fields: fields.map(field => {
      const id = settingIds.find(one => one === field.id);
      const problem = id && problems[id];
      return { ...field, initial: id ? filled[id] : '', ...(problem && { problem }) };
    }),
  };
}

export const settingProblems = {
  daily: `From 1 to ${mostAtOnce} questions, please.`,
  zoneNeeded: 'I do not know your time zone; write it like Europe/Paris.',
  exam: {
    unread: 'I cannot read that day; write it like 2027-05-12.',
    past: 'That day is over.',
    far: 'That is more than five years ahead.',
  },
  doubtful: (meant: readonly Temporal.PlainDate[], today: Temporal.PlainDate): string => {
    const forms = meant.map(day => `${day} for ${dateText(day, today)}`);
    return `That can be two days. Write ${forms.join(', or ')}.`;
  },
} as const;

/** What is stored: `rows` by table, and the same as JSON in parts that are shown whole where no file is taken. */
export type Exported = { rows: Readonly<Record<string, readonly object[]>>; json: readonly string[] };

const fileName = 'smgov-data.json';

/** What is stored, in words and as a file of JSON; where no file is taken, a part of the JSON and a button for the next. */
export function dataMessage(stored: StoredOfPerson, { rows, json }: Exported, part: number): Message {
  const text = storedText(stored);
  if (text === '' || json[part] === undefined) return say(nothingStored);
  const shown = jsonPart(json, part);
  if (part > 0) return message([...shown.parts], shown.buttons);
  const instead = [
    ...shown.parts,
    ...(shown.buttons.length > 0 ? [{ kind: 'buttons' as const, buttons: shown.buttons }] : []),
  ];
  return message([
    heading('What is stored about you'),
    paragraph(plain(`${text}.`.replace(/^./, first => first.toUpperCase()))),
    paragraph(
      plain('Boards, recaps and admins see none of your study. '),
      command('me delete'),
      plain(' erases all of it.'),
    ),
    { kind: 'file', name: fileName, text: JSON.stringify(rows, null, 2), instead },
  ]);
}

function jsonPart(json: readonly string[], part: number): { parts: Shown[]; buttons: Button[] } {
  const which = json.length > 1 ? `, part ${part + 1} of ${json.length}` : '';
  const next = encodeAction({ kind: 'own', what: 'data', draft: String(part + 1) });
  return {
    parts: [
      { kind: 'text', spans: [bold(`As JSON${which}`)] },
      { kind: 'text', spans: [{ text: json[part] ?? '', style: 'code' }] },
    ],
    buttons: part + 1 < json.length ? [{ label: 'Next part', action: next }] : [],
  };
}
