/** The words of `quiz`: on, off, now and status; those for single days and questions stand beside it. */
import { hash } from 'node:crypto';
import type { ActionOf } from '../../actions.ts';
import type { Message, Messenger, Origin, Press, Reply, Spoken, Submit } from '../../chat.ts';
import type { RequestOf } from '../../commands.ts';
import { DeliveryError } from '../../errors.ts';
import type { Guide } from '../../knowledge/guide.ts';
import type { Log } from '../../log.ts';
import { localDate, type Schedule, usualSchedule } from '../../rules/schedule.ts';
import { parseTimetable, writeTimetable } from '../../rules/timetable.ts';
import type { StoredSchedule } from '../../store/quiz/schedules.ts';
import type { Store } from '../../store/store.ts';
import { bold, command, message, paragraph, plain, say, toCaller, toWhereAsked } from '../../text/build.ts';
import { newsOn, newsSet } from '../said/news.ts';
import { recapSet } from '../said/recap.ts';
import * as texts from '../said/setting.ts';
import { pauseText } from '../said/stopped.ts';
import { datesText } from '../said/times.ts';
import { logged } from './changes.ts';
import { type Asker, isChannel, isRunning, mayChange, zoneIn } from './place.ts';
import { type Filled, filledOf, filledWith, setupForm, timetableOf } from './setup-form.ts';
import { createSkipping, skippedDays } from './skipping.ts';
import { createTeamExam } from './team-exam.ts';
import { createVoiding } from './voiding.ts';

type Deps = { guide: Guide; store: Store; messenger: Messenger; log: Log };

/** Changes and shows when a place has its rounds. Only its admins and the owner of its schedule may change it. */
export function createSetting(deps: Deps) {
  const { guide, store } = deps;
  const { quiz } = store;
  const skipping = createSkipping(store);
  const voiding = createVoiding(deps);
  const settingFor = (stored: StoredSchedule | null, origin: Origin): Schedule =>
    stored?.schedule ?? usualSchedule(zoneIn(stored, origin));

  /** Switches it on, or changes it. That posts arrive is proved before anything is promised. */
  const saveOn = async ({ origin, at }: Asker, schedule: Schedule): Promise<Message> => {
    if (guide.bank.length === 0) return texts.noQuestions;
    const again = `quiz on ${writeTimetable(schedule)}`;
    if (!origin.canPost.ok) return texts.cannotPost('nothing was switched on', origin.canPost.missing, again);
    const [stored, rounds] = await Promise.all([quiz.scheduleOf(origin.place), quiz.roundsOf(origin.place)]);
    const settings = { schedule, since: at, lastDate: stored?.lastDate ?? null };
    if (!stored || stored.schedule.paused) {
      // Equal for all who switch it on at the same time, so that platforms that can make one post of it.
      const key = `${hash('sha256', `${origin.place} ${stored?.since ?? ''}`).slice(0, 16)}-on`;
      const problem = await problemOf(deps, () =>
        deps.messenger.post(origin.place, texts.announcement(settings, at), key),
      );
      if (problem)
        return problem === 'later'
          ? texts.postLater(again)
          : texts.cannotPost('nothing was switched on', problem, again);
    }
    await store.know(origin);
    await quiz.saveSchedule(origin.place, schedule, { since: at, owner: origin.user, due: at });
    return message([
      paragraph(bold('The quiz is on: '), plain(texts.timetableText(schedule))),
      ...texts.openParts(rounds.filter(round => isRunning(round, at))),
      paragraph(...texts.comingSpans(settings, at)),
    ]);
  };

  const parsed = async ({ origin }: Asker, text: string) =>
    parseTimetable(text, settingFor(await quiz.scheduleOf(origin.place), origin));

  const on = async (asker: Asker, text: string): Promise<Message> => {
    const read = await parsed(asker, text);
    return read.ok ? saveOn(asker, read.schedule) : texts.problemMessage(read.problems);
  };

  /** A round of the channel, wherever in it was asked; one at a time, as a second would be answered by nobody. */
  const now = async ({ origin, at }: Asker, text: string): Promise<Message> => {
    const length = readLength(text);
    if (!length) return texts.formOf('quiz now 2m', 'Write how long it stays open, from 1m to 23h');
    if (guide.bank.length === 0) return texts.noQuestions;
    if (!origin.canPost.ok)
      return texts.cannotPost('no round was opened', origin.canPost.missing, `quiz now ${text}`.trim());
    const { place } = origin;
    const [stored, rounds] = await Promise.all([quiz.scheduleOf(place), quiz.roundsOf(place)]);
    const running = rounds.filter(round => isRunning(round, at));
    const extra = running.find(round => round.extra);
    if (extra) return texts.isOpenAlready(extra);
    // Of those who ask in the same moment, and so know of the same rounds, one is first.
    const moment = `extra ${place} ${rounds.length} ${Math.floor(at.epochMilliseconds / 60_000)}`;
    if (!(await store.claimEvent(moment, at))) return texts.isOpenAlready(undefined);
    const { zone, perRound } = settingFor(stored, origin);
    const round = { date: localDate(at, zone), zone, opens: at, closes: at.add(length), perRound };
    await store.know(origin);
    await quiz.addRound(place, { ...round, askedBy: origin.user });
    return texts.opensNow(round, origin.thread !== null, running[0]);
  };

  const off = async ({ origin, at }: Asker): Promise<Message> => {
    if (!(await quiz.pauseSchedule(origin.place, 'off'))) return texts.notOn;
    const running = (await quiz.roundsOf(origin.place)).filter(round => isRunning(round, at));
    return message([...say('The quiz is off.').parts, ...running.map(texts.goesOn)]);
  };

  const status = async ({ origin, at }: Asker): Promise<Message> => {
    const [stored, rounds] = await Promise.all([quiz.scheduleOf(origin.place), quiz.roundsOf(origin.place)]);
    const running = texts.openParts(rounds.filter(round => isRunning(round, at)));
    if (!stored) return message([...running, ...texts.notOn.parts]);
    const { schedule, pausedFor } = stored;
    const today = localDate(at, schedule.zone);
    const skipped = skippedDays(schedule, today);
    return message([
      ...running,
      paragraph(
        bold(pausedFor ? 'The quiz has stopped. ' : 'The quiz is on: '),
        plain(pausedFor ? pauseText(pausedFor) : texts.timetableText(schedule)),
      ),
      ...(pausedFor
        ? [paragraph(plain('An admin starts it again with '), command('quiz on'))]
        : [paragraph(...texts.comingSpans(stored, at))]),
      ...(skipped.length > 0 ? [paragraph(plain(`No round on ${datesText(skipped, today)}.`))] : []),
      ...(stored.news ? newsOn.parts : []),
    ]);
  };

  /** A word that switches something of a schedule on or off, or without either shows how it is set. */
  const toggle =
    (example: string, of: 'recap' | 'news', save: typeof quiz.setRecap, show: (on: boolean) => Message) =>
    async ({ origin }: Asker, text: string): Promise<Message> => {
      const wish = /^(on|off)$/i.exec(text)?.[0].toLowerCase();
      if (text !== '' && !wish) return texts.formOf(example, 'Write on or off');
      const stored = await quiz.scheduleOf(origin.place);
      if (!stored) return texts.notOn;
      if (wish) await save(origin.place, wish === 'on');
      return show(wish ? wish === 'on' : stored[of]);
    };
  const recap = toggle('quiz recap off', 'recap', quiz.setRecap, recapSet);
  const news = toggle('quiz news on', 'news', quiz.setNews, newsSet);

  const changes = { on, off, now, recap, news, ...skipping, void: voiding.offer, ...createTeamExam(deps) };

  /** The form that switches the quiz on; who may not change it is told how it stands. */
  const setup = async (asker: Asker, draft: string): Promise<Reply> => {
    const { origin } = asker;
    if (!isChannel(origin)) return toCaller(texts.setupInChannel);
    if (!(await mayChange(asker, quiz))) return toCaller(await status(asker));
    if (!origin.canPost.ok)
      return toCaller(texts.cannotPost('there can be no quiz yet', origin.canPost.missing, 'quiz'));
    const filled = filledOf(draft) ?? filledWith(settingFor(await quiz.scheduleOf(origin.place), origin));
    return { kind: 'form', form: setupForm(filled) };
  };

  return {
    setup: (press: Press, { draft }: ActionOf<'setup'>) => setup(press, draft),
    async command(spoken: Spoken, { verb, rest }: RequestOf<'quiz'>): Promise<Reply> {
      if (verb === 'setup') return setup(spoken, '');
      if (!isChannel(spoken.origin)) return toCaller(texts.channelsOnly);
      if (verb === 'status') return toWhereAsked(spoken, await status(spoken));
      if (!(await mayChange(spoken, quiz))) return toCaller(texts.adminsOnly);
      return toCaller(await logged(store, spoken, `quiz ${verb} ${rest}`, () => changes[verb](spoken, rest)));
    },
    /** The form was sent. */
    async submitted(submit: Submit, filled: Filled): Promise<Reply> {
      if (!isChannel(submit.origin)) return toCaller(texts.channelsOnly);
      if (!(await mayChange(submit, quiz))) return toCaller(texts.adminsOnly);
      const read = await parsed(submit, timetableOf(filled));
      return read.ok
        ? toCaller(
            await logged(store, submit, `quiz on ${writeTimetable(read.schedule)}`, () =>
              saveOn(submit, read.schedule),
            ),
          )
        : { kind: 'form', form: setupForm(filled, read.problems) };
    },
    /** Somebody confirmed that a question is wrong. */
    async takeOut(press: Press, action: ActionOf<'void'>): Promise<Reply> {
      if (!(await mayChange(press, quiz))) return toCaller(texts.adminsOnly);
      return toCaller(await voiding.takeOut(press, action), 'replace');
    },
  };
}

/**
 * What keeps a post from its place: what the bot lacks, or that it is to be tried later; null where it stands. One whose
 * answer was lost may stand, and no right is missing.
 */
async function problemOf({ log }: Deps, post: () => Promise<unknown>): Promise<string | null> {
  try {
    await post();
    return null;
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const { problem, code } = error;
    log.warn({ problem, code }, 'the post that switches a quiz on was not delivered');
    return problem === 'unknown_outcome' ? null : (texts.missingBy[problem] ?? 'later');
  }
}

const usualLength = Temporal.Duration.from({ hours: 1 });

/** "2m", "90 minutes" or "1h", from a minute to 23 hours; the usual length of nothing. */
function readLength(text: string): Temporal.Duration | null {
  if (text === '') return usualLength;
  const [, count, unit = ''] = /^(\d{1,4}) ?(m|mins?|minutes?|h|hrs?|hours?)$/i.exec(text) ?? [];
  const minutes = Number(count) * (/^h/i.test(unit) ? 60 : 1);
  return minutes >= 1 && minutes <= 23 * 60 ? Temporal.Duration.from({ minutes }) : null;
}
