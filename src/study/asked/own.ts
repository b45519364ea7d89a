/** `me`: the own page, its settings, and what is stored. */
import type { ActionOf } from '../../actions.ts';
import type { Message, Press, Reply, Submit } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import type { Asker } from '../../quiz/asked/place.ts';
import { createStandings } from '../../quiz/asked/standings.ts';
import * as replies from '../../replies.ts';
import { dateOf, dayOf } from '../../rules/cards.ts';
import { readExam } from '../../rules/exam.ts';
import { readReminder } from '../../rules/remind.ts';
import { dueBy, standings } from '../../rules/review.ts';
import type { Store } from '../../store/store.ts';
import { toCaller } from '../../text/build.ts';
import { hiddenFrom, learningOf, preparationOf } from '../learning.ts';
import * as texts from '../said/own.ts';
import { problemOf } from '../said/remind.ts';
import { mostAtOnce } from '../said/review.ts';
import { wrong } from './remind.ts';

/** The share of right answers is that of so many days. */
const recently = Temporal.Duration.from({ hours: 24 * 30 });
/** Letters of one part of the JSON: so much is shown whole on every platform. */
const longestPart = 1_500;

export function createOwn({ guide, store }: { guide: Guide; store: Store }) {
  const { quiz, study } = store;
  const record = createStandings({ guide, store }).record;

  const ownOf = async (asker: Asker): Promise<texts.Own> => {
    const { origin, at } = asker;
    const [recorded, learning, recent, reminder, hidden] = await Promise.all([
      record(asker),
      learningOf(store, asker),
      study.answeredSince(origin.person, at.subtract(recently)),
      study.reminder(origin.person),
      hiddenFrom(store, origin.place, origin),
      quiz.rename(origin.user, origin.userName),
    ]);
    return {
      ...{ record: recorded.parts, hidden: recorded.hidden, stored: recorded.stored, recent, reminder },
      due: dueBy(guide.bank, learning, learning.today, hidden),
      standings: standings(guide.bank, learning),
      names: new Map(guide.topics.map(({ id, short }) => [id, short])),
      exam: preparationOf(guide, learning),
    };
  };
  const page = async (asker: Asker): Promise<Message> => texts.ownPage(await ownOf(asker));
  /** The page that a platform keeps for the bot. */
  const home = async (asker: Asker): Promise<Message> =>
    replies.home(guide, asker.origin.isAdmin, texts.ownPage(await ownOf(asker), texts.homeSettings));

  const settings = async ({ origin, at }: Asker, isHome: boolean): Promise<Reply> => {
    const [learner, reminder, hidden] = await Promise.all([
      study.learner(origin, at),
      study.reminder(origin.person),
      quiz.isHidden(origin),
    ]);
    const exam = learner.exam !== null && learner.exam >= learner.today ? dateOf(learner.exam).toString() : '';
    const filled = {
      daily: learner.daily === null ? '' : String(learner.daily),
      time: reminder?.time?.toString({ smallestUnit: 'minute' }) ?? '',
      zone: reminder?.ownZone ?? origin.zone ?? learner.known ?? '',
      exam,
      hidden: hidden ? 'yes' : 'no',
    };
    return { kind: 'form', form: texts.settingsForm(filled, isHome) };
  };

  const save = async (submit: Submit, isHome: boolean): Promise<Reply> => {
    const { origin, at, values } = submit;
    const { daily = '', time = '', zone = '', exam = '', hidden = '' } = values;
    const filled = { daily: daily.trim(), time: time.trim(), zone: zone.trim(), exam: exam.trim(), hidden };
    const today = dateOf((await study.learner(origin, at)).today);
    const read = readSettings(filled, today, origin.zone !== null);
    if (!read.ok) return { kind: 'form', form: texts.settingsForm(filled, isHome, read.problems) };
    const before = await study.reminder(origin.person);
    await study.changeLearner(origin, { daily: read.daily, exam: read.exam });
    const ownZone = read.zone === origin.zone ? null : read.zone;
    const isMoved = String(before?.time ?? null) !== String(read.time) || (before?.ownZone ?? null) !== ownZone;
    if (isMoved && (before || read.time || ownZone))
      await study.saveReminder(origin, { time: read.time, zone: ownZone }, at);
    if ((await quiz.isHidden(origin)) !== read.hidden) await quiz.hide(origin, read.hidden);
    return toCaller(isHome ? await home(submit) : await page(submit), isHome ? 'replace' : 'new');
  };

  /** Cut where a line ends, so that each part can be read. */
  const data = async ({ origin }: Asker, part: number): Promise<Reply> => {
    const [stored, rows] = await Promise.all([store.storedOf(origin), store.exportOf(origin)]);
    return toCaller(texts.dataMessage(stored, { rows, json: partsOf(rows) }, part), part > 0 ? 'replace' : 'new');
  };

  return {
    page,
    home,
    record: async (asker: Asker): Promise<Reply> => toCaller(await page(asker)),
    settings: (asker: Asker): Promise<Reply> => settings(asker, false),
    data: (asker: Asker): Promise<Reply> => data(asker, 0),
    async press(press: Press, { what, draft }: ActionOf<'own'>): Promise<Reply> {
      if (what === 'data') return data(press, Number(/^\d{1,4}$/.exec(draft)?.[0] ?? 0));
      const [where, ...values] = draft.split('|');
      const isHome = where === 'home';
      if (values.length !== texts.settingIds.length) return settings(press, isHome);
      const filled = Object.fromEntries(texts.settingIds.map((id, i) => [id, values[i] ?? ''])) as texts.Settings;
      return { kind: 'form', form: texts.settingsForm(filled, isHome) };
    },
    submitted: (submit: Submit, { draft }: ActionOf<'own'>): Promise<Reply> => save(submit, draft === 'home'),
  };
}

type ReadSettings =
  | {
      ok: true;
      daily: number | null;
      time: Temporal.PlainTime | null;
      zone: string | null;
      exam: number | null;
      hidden: boolean;
    }
  | { ok: false; problems: texts.SettingProblems };

/** Reads all fields, and says of each what is wrong with it. `knowsZone`: the platform tells where the person is. */
function readSettings(
  { daily, time, zone, exam, hidden }: texts.Settings,
  today: Temporal.PlainDate,
  knowsZone: boolean,
): ReadSettings {
  const problems: texts.SettingProblems = {};
  const amount = daily === '' ? null : /^\d{1,3}$/.test(daily) ? Number(daily) : 0;
  if (amount !== null && (amount < 1 || amount > mostAtOnce)) problems.daily = texts.settingProblems.daily;
  const clock = time === '' ? null : readReminder(time);
  const at = clock?.ok ? (clock.wish.time ?? null) : null;
  if (time !== '' && !(clock?.ok && clock.wish.time !== undefined && !clock.wish.zone))
    problems.time = problemOf(wrong(clock, 'time', time));
  const place = zone === '' ? null : readReminder(zone);
  const named = place?.ok ? (place.wish.zone ?? null) : null;
  if (zone !== '' && named === null) problems.zone = problemOf(wrong(place, 'zone', zone));
  if (zone === '' && at && !knowsZone) problems.zone = texts.settingProblems.zoneNeeded;
  const day = exam === '' ? null : readExam(exam, today);
  if (day && !day.ok)
    problems.exam =
      day.why === 'doubtful' ? texts.settingProblems.doubtful(day.meant, today) : texts.settingProblems.exam[day.why];
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const exams = day?.ok ? dayOf(day.date) : null;
  return { ok: true, daily: amount, time: at, zone: named, exam: exams, hidden: hidden === 'yes' };
}

/** The rows as JSON, one in each line, in parts that are shown whole. */
function partsOf(tables: Readonly<Record<string, readonly object[]>>): string[] {
  const lines = Object.entries(tables).flatMap(([table, rows]) => rows.map(row => JSON.stringify({ table, ...row })));
  const parts: string[] = [];
  for (const line of lines.flatMap(one => piecesOf(one))) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + line.length < longestPart) parts[parts.length - 1] = `${last}\n${line}`;
    else parts.push(line);
  }
  return parts;
}

const piecesOf = (line: string): string[] => line.match(new RegExp(`[^]{1,${longestPart}}`, 'g')) ?? [];
