/** The words of `quiz`: on, off, now, skip, void and status. */
import type { Message, Origin, Reply } from '../../chat.ts';
import type { RequestOf } from '../../commands.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { voidQuestion } from '../../rules/round.ts';
import { localDate, type Schedule } from '../../rules/schedule.ts';
import { parseTimetable } from '../../rules/timetable.ts';
import type { StoredSchedule } from '../../store/quiz/schedules.ts';
import type { Store } from '../../store/store.ts';
import { bold, command, message, paragraph, plain, say, toCaller } from '../../text/build.ts';
import { closingSpans } from '../said/round.ts';
import { formOf, nextSpans, notOn, problemMessage, timetableText } from '../said/setting.ts';
import { pauseText } from '../said/stopped.ts';
import { dayText } from '../said/times.ts';
import { type Filled, filledOf, filledWith, setupForm, timetableOf } from './setup-form.ts';

type Deps = { guide: Guide; store: Store };
type Asker = { origin: Origin; at: Temporal.Instant };

/** 09:00 to 17:00 on working days, one question. */
const usual = (zone: string): Schedule => ({
  zone,
  opens: Temporal.PlainTime.from('09:00'),
  closes: Temporal.PlainTime.from('17:00'),
  days: new Set([1, 2, 3, 4, 5]),
  perRound: 1,
  skipDates: new Set(),
  paused: false,
});

/** Changes and shows when a place has its rounds. Only its admins and the owner of its schedule may change it. */
export function createSetting({ guide, store }: Deps) {
  const { quiz } = store;
  const settingFor = (stored: StoredSchedule | null, { zone }: Origin): Schedule =>
    stored?.schedule ?? usual(zone ?? 'UTC');

  const saveOn = async ({ origin, at }: Asker, schedule: Schedule): Promise<Message> => {
    await quiz.saveSchedule(origin.place, schedule, { since: at, owner: origin.user, due: at });
    return message([
      paragraph(bold('The quiz is on: '), plain(timetableText(schedule))),
      paragraph(...nextSpans(schedule, at)),
    ]);
  };

  const parsed = async ({ origin }: Asker, text: string) =>
    parseTimetable(text, settingFor(await quiz.scheduleOf(origin.place), origin));

  const switchOn = async (asker: Asker, text: string): Promise<Message> => {
    const read = await parsed(asker, text);
    return read.ok ? saveOn(asker, read.schedule) : problemMessage(read.problems);
  };

  const now = async ({ origin, at }: Asker, text: string): Promise<Message> => {
    const length = readLength(text);
    if (!length) return formOf('quiz now 2m', 'Write how long it stays open, from 1m to 23h');
    if (guide.bank.length === 0) return say('This guide has no questions yet.');
    const { zone, perRound } = settingFor(await quiz.scheduleOf(origin.place), origin);
    const round = { date: localDate(at, zone), zone, opens: at, closes: at.add(length), perRound };
    await quiz.addRound(origin.place, round);
    return message([paragraph(plain('A round opens here now. It closes at '), ...closingSpans(round), plain('.'))]);
  };

  const skip = async ({ origin, at }: Asker, text: string): Promise<Message> => {
    const date = readDate(text);
    if (!date) return formOf('quiz skip 2026-12-24', 'Write the day without a round');
    const stored = await quiz.scheduleOf(origin.place);
    if (!stored) return notOn;
    const skipDates = new Set([...stored.schedule.skipDates, date.toString()]);
    await quiz.setSkipDates(origin.place, skipDates, at);
    return message([
      paragraph(bold(`No round on ${dayText(date)}. `), ...nextSpans({ ...stored.schedule, skipDates }, at)),
    ]);
  };

  const voidOne = async ({ origin, at }: Asker, text: string): Promise<Message> => {
    if (!/^[1-3]?$/.test(text)) return formOf('quiz void 1', 'Write the number of the question in the last round');
    const round = (await quiz.roundsOf(origin.place)).findLast(({ questions }) => questions.length > 0);
    const question = round?.questions[Number(text || '1') - 1];
    if (!round || !question) return say('The last round here has no such question.');
    const moved = voidQuestion(round, question.item);
    if (!moved.ok) return say('That question cannot be taken out: its round was not played, or it is out already.');
    if (!(await quiz.voidQuestion(round, question.item, moved.round.status === 'voided', at)))
      return say('The round has just gone on to its next step. Please try again.');
    return say('Taken out: nobody gains or loses by it, and its thread is told.');
  };

  const off = async ({ origin }: Asker): Promise<Message> => {
    const paused = await quiz.pauseSchedule(origin.place, 'off');
    return paused ? say('The quiz is off. A round that is open goes on to its end.') : notOn;
  };

  const status = async ({ origin, at }: Asker): Promise<Message> => {
    const [stored, rounds] = await Promise.all([quiz.scheduleOf(origin.place), quiz.roundsOf(origin.place)]);
    const open = rounds.filter(round => round.status === 'open');
    const running = open.map(round => paragraph(plain('A round is open until '), ...closingSpans(round), plain('.')));
    if (!stored) return message([...running, ...notOn.parts]);
    const { schedule, pausedFor } = stored;
    const skipped = [...schedule.skipDates].filter(day => day >= localDate(at, schedule.zone).toString());
    return message([
      ...running,
      paragraph(
        bold(pausedFor ? 'The quiz has stopped. ' : 'The quiz is on: '),
        plain(pausedFor ? pauseText(pausedFor) : timetableText(schedule)),
      ),
      ...(pausedFor
        ? [paragraph(plain('An admin starts it again with '), command('quiz on'))]
        : [paragraph(...nextSpans(schedule, at))]),
      ...(skipped.length > 0 ? [paragraph(plain(`No round on ${skipped.join(', ')}.`))] : []),
    ]);
  };

  const mayChange = async ({ origin }: Asker) =>
    origin.isAdmin || (await quiz.scheduleOf(origin.place))?.owner === origin.user;

  const changes = { on: switchOn, off, now, skip, void: voidOne };

  /** The form that switches the quiz on; who may not change it is told how it stands. */
  const setup = async (asker: Asker, draft: string): Promise<Reply> => {
    if (!(await mayChange(asker))) return toCaller(await status(asker));
    const { origin } = asker;
    const filled = filledOf(draft) ?? filledWith(settingFor(await quiz.scheduleOf(origin.place), origin));
    return { kind: 'form', form: setupForm(filled) };
  };

  return {
    setup,
    async command(asker: Asker, { verb, rest }: RequestOf<'quiz'>): Promise<Reply> {
      if (verb === 'status') return toCaller(await status(asker));
      if (verb === 'setup') return setup(asker, '');
      return toCaller((await mayChange(asker)) ? await changes[verb](asker, rest) : adminsOnly);
    },
    /** The form was sent. */
    async submitted(asker: Asker, filled: Filled): Promise<Reply> {
      if (!(await mayChange(asker))) return toCaller(adminsOnly);
      const read = await parsed(asker, timetableOf(filled));
      return read.ok
        ? toCaller(await saveOn(asker, read.schedule))
        : { kind: 'form', form: setupForm(filled, read.problems) };
    },
  };
}

const adminsOnly = say('Only admins of this channel can change its quiz.');
const usualLength = Temporal.Duration.from({ hours: 1 });

/** "2m", "90 minutes" or "1h", from a minute to 23 hours; the usual length of nothing. */
function readLength(text: string): Temporal.Duration | null {
  if (text === '') return usualLength;
  const [, count, unit = ''] = /^(\d{1,4}) ?(m|min|minutes?|h|hours?)$/i.exec(text) ?? [];
  const minutes = Number(count) * (/^h/i.test(unit) ? 60 : 1);
  return minutes >= 1 && minutes <= 23 * 60 ? Temporal.Duration.from({ minutes }) : null;
}

function readDate(text: string): Temporal.PlainDate | null {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text) : null;
  } catch {
    return null;
  }
}
