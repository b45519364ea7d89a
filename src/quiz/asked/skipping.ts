/** `quiz skip` and `quiz unskip`: days without a round. */
import type { Message, Span } from '../../chat.ts';
import { readDates } from '../../rules/dates.ts';
import { comingRound, localDate, type Schedule } from '../../rules/schedule.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import type { StoredSchedule } from '../../store/quiz/schedules.ts';
import type { Store } from '../../store/store.ts';
import { bold, command, message, paragraph, plain, say } from '../../text/build.ts';
import { closingSpans } from '../said/round.ts';
import { comingSpans, formOf, notOn } from '../said/setting.ts';
import { datesText, dateText } from '../said/times.ts';
import { type Asker, isRunning, zoneIn } from './place.ts';

/** What becomes of one day: done, or why not in words. */
type Verdict = { day: Temporal.PlainDate; refusal: Span[] | null };

/** What lies before that is no longer looked at by anybody, as days that were missed are looked up for a week. */
const daysKept = 8;
/** Who wants no round for longer switches the quiz off. */
const mostDays = 366;

export function createSkipping({ quiz }: Store) {
  /** The days that were meant, and of which schedule; else what to answer. */
  const read = async ({ origin, at }: Asker, verb: 'skip' | 'unskip', text: string) => {
    const stored = await quiz.scheduleOf(origin.place);
    const today = localDate(at, zoneIn(stored, origin));
    if (stored && verb === 'unskip' && /^all$/i.test(text))
      return { stored, today, days: skippedDays(stored.schedule, today) };
    const found = readDates(text, today);
    if (found.ok) return stored ? { stored, today, days: found.dates } : { answer: notOn };
    const what = found.why === 'endless' ? 'That is more than a year. Write the days' : 'Write the day or the days';
    return { answer: formOf(`quiz ${verb} 2026-12-24`, `${what}, such as tomorrow, friday or 24-26 Dec`) };
  };

  /** Keeps the days, and says what was done, what was not, and what comes next. */
  const save = async (
    { origin, at }: Asker,
    stored: StoredSchedule,
    skipDates: ReadonlySet<string>,
    done: string,
    notes: readonly Span[][],
  ): Promise<Message> => {
    if (done === '') return message(notes.map(spans => paragraph(...spans)));
    const oldest = localDate(at, stored.schedule.zone).subtract({ days: daysKept }).toString();
    const kept = new Set([...skipDates].filter(day => day >= oldest));
    await quiz.setSkipDates(origin.place, kept, at);
    const schedule = { ...stored.schedule, skipDates: kept };
    return message([
      paragraph(bold(done), plain(' '), ...comingSpans({ ...stored, schedule }, at)),
      ...notes.map(spans => paragraph(...spans)),
    ]);
  };

  return {
    /** Leaves days out. */
    async skip(asker: Asker, text: string): Promise<Message> {
      const asked = await read(asker, 'skip', text);
      if ('answer' in asked) return asked.answer;
      const { stored, today, days } = asked;
      const rounds = await quiz.roundsOf(asker.origin.place);
      const verdicts = days.map(day => ({ day, refusal: skipRefusal(stored, rounds, day, today, asker.at) }));
      const skipped = verdicts.filter(({ refusal }) => !refusal).map(({ day }) => day);
      const skipDates = new Set([...stored.schedule.skipDates, ...skipped.map(String)]);
      if (skipDates.size > mostDays + daysKept)
        return say(
          'That would be more than a year of days without a round. To stop the quiz, use ',
          command('quiz off'),
        );
      const done = skipped.length > 0 ? `No round on ${datesText(skipped, today)}.` : '';
      const [first, ...more] = skipped;
      const undo = first && more.length === 0 ? [[plain('To take that back: '), command(`quiz unskip ${first}`)]] : [];
      return save(asker, stored, skipDates, done, [...toldRefusals(verdicts), ...undo]);
    },

    /** Takes days that were left out back in. */
    async unskip(asker: Asker, text: string): Promise<Message> {
      const asked = await read(asker, 'unskip', text);
      if ('answer' in asked) return asked.answer;
      const { stored, today, days } = asked;
      if (days.length === 0) return say('No day is skipped.');
      const skipDates = new Set([...stored.schedule.skipDates].filter(one => !days.some(day => `${day}` === one)));
      const after = { ...stored, schedule: { ...stored.schedule, skipDates } };
      const verdicts = days.map(day => ({ day, refusal: unskipRefusal(stored, after, day, today, asker.at) }));
      const back = verdicts.filter(({ refusal }) => !refusal).map(({ day }) => day);
      const done = back.length > 0 ? `There is a round on ${datesText(back, today)} again.` : '';
      return save(asker, stored, skipDates, done, toldRefusals(verdicts));
    },
  };
}

/** The days from today on that would have a round if they were not skipped, in their order. */
export function skippedDays({ skipDates, days }: Schedule, today: Temporal.PlainDate): Temporal.PlainDate[] {
  return [...skipDates]
    .map(day => Temporal.PlainDate.from(day))
    .filter(day => Temporal.PlainDate.compare(day, today) >= 0 && days.has(day.dayOfWeek))
    .toSorted(Temporal.PlainDate.compare);
}

/** Of many days, those that have no round anyway are not worth a word beside the others. */
function toldRefusals(verdicts: readonly Verdict[]): Span[][] {
  const refusals = verdicts.flatMap(({ refusal }) => (refusal ? [refusal] : []));
  const areMany = verdicts.length > mostTold && verdicts.length > refusals.length;
  return (areMany ? refusals.filter(isUrgent) : refusals).slice(0, mostTold);
}
const mostTold = 4;
/** A round that goes on, which its end tells, is news in any case. */
const isUrgent = (refusal: readonly Span[]): boolean => refusal.some(({ at }) => at !== undefined);

/** Why a day cannot be skipped; null if it can. */
function skipRefusal(
  stored: StoredSchedule,
  rounds: readonly StoredRound[],
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): Span[] | null {
  const { schedule } = stored;
  const name = dateText(day, today);
  const isToday = day.equals(today);
  const round = rounds.find(one => !one.extra && one.date.equals(day));
  if (round && isRunning(round, now)) {
    const whose = isToday ? 'Today’s round' : `The round of ${name}`;
    return [plain(`${whose} is open already; it ends at `), ...closingSpans(round), plain('.')];
  }
  if (Temporal.PlainDate.compare(day, today) < 0) return [plain(`${name} is over.`)];
  if (round) return [plain(`${name} has ${wasPlayed(round) ? 'had its round' : 'no round any more'}.`)];
  if (!schedule.days.has(day.dayOfWeek)) return [plain(`${name} has no round anyway.`)];
  if (schedule.skipDates.has(day.toString())) return [plain(`${name} is skipped already.`)];
  if (!isToday || schedule.paused) return null;
  const coming = comingRound(stored, now);
  if (!coming?.window.date.equals(today)) return [plain(`${name} has no round any more.`)];
  if (!coming.opensNow) return null;
  const end = closingSpans({ ...coming.window, zone: schedule.zone });
  return [plain('Today’s round is opening in this moment; it ends at '), ...end, plain('.')];
}

const wasPlayed = ({ status }: StoredRound): boolean => status !== 'skipped' && status !== 'cancelled';

/** Why a day does not get its round back; null if it does. */
function unskipRefusal(
  before: StoredSchedule,
  after: StoredSchedule,
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): Span[] | null {
  const name = dateText(day, today);
  if (Temporal.PlainDate.compare(day, today) < 0) return [plain(`${name} is over.`)];
  if (!before.schedule.skipDates.has(day.toString())) return [plain(`${name} was not skipped.`)];
  if (!after.schedule.days.has(day.dayOfWeek)) return [plain(`${name} has no round anyway.`)];
  const isTooLate = day.equals(today) && !after.schedule.paused && !comingRound(after, now)?.window.date.equals(day);
  return isTooLate ? [plain(`It is too late for a round on ${name}.`)] : null;
}
