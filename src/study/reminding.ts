/** Sends reminders: recorded before they are sent, by leases, after the rounds, and few at a time. */
import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Message, Messenger } from '../chat.ts';
import { DeliveryError } from '../errors.ts';
import type { Guide } from '../knowledge/guide.ts';
import type { Log } from '../log.ts';
import { isTooLate, mostUnanswered } from '../rules/remind.ts';
import { dueBy } from '../rules/review.ts';
import type { Store } from '../store/store.ts';
import type { Notice, NoticeEnd } from '../store/study/reminders.ts';
import { hiddenFrom, learningOf, preparationOf } from './learning.ts';
import { dayReminder, roundsReminder } from './said/remind.ts';

/**
 * Sent with each tick at most, which is each second: 10,000 of one minute are out in four minutes, and what a platform
 * takes in a second leaves room for rounds.
 */
const mostAtOnce = 50;
/** People whose day is planned with each tick at most. */
const mostPlanned = 200;
/** Longer than the calls for one take; then another process may take it over. */
const leaseFor = Temporal.Duration.from({ minutes: 1 });
/** Seconds until a lost answer is looked for, after an error of ours, and where a platform names none. */
const waits = { lost: 15, failed: 300, unknown: 60 } as const;
/** Seconds to wait for a platform or a bot that is down: longer the longer it was tried, by this share of that time. */
const downWait = { shortest: 60, longest: 3_600, share: 1 / 10 } as const;
/** Our clock and the platform's may differ. */
const clocksDiffer = Temporal.Duration.from({ minutes: 10 });

/** Answers that somebody waited for: the message, null where there is none any more, and what is to be done once it is told. */
export type Awaited = { message(notice: Notice): Promise<Message | null>; told(notice: Notice): Promise<void> };
type Deps = {
  guide: Guide;
  store: Store;
  messenger: Messenger;
  log: Log;
  seed: () => number;
  awaited: Awaited;
};

/** All that it knows is in the database, so any number of them may run. */
export function createReminding({ guide, store, messenger, log, seed, awaited }: Deps) {
  const { study } = store;
  const running = new Set<string>();
  const report = createReport(log);
  let holder = '';
  /** A platform that gets too many is left alone until then, so that the rounds find it free. */
  const resting = new Map<string, Temporal.Instant>();

  const say = async ({ person, user, kind }: Notice, now: Temporal.Instant): Promise<Said | null> => {
    const answering = await study.answering(person);
    // It may have been switched off since it was planned.
    if (!answering.on[kind]) return null;
    const unanswered = answering.unanswered + 1;
    const last = unanswered >= mostUnanswered;
    const rounds = await study.openRounds(person, now);
    if (kind === 'rounds') {
      const closing = rounds.filter(({ closes }) => isBefore(closes, now.add({ minutes: 61 })));
      return closing.length === 0 ? null : { message: roundsReminder(closing, last), unanswered, last };
    }
    const learning = await learningOf(store, { origin: { user, person, zone: null }, at: now });
    // What a review would not ask just now is not called due.
    const hidden = await hiddenFrom(store, null, { user, person });
    const left = Math.max(learning.daily - learning.done, 0);
    const due = Math.min(left, dueBy(guide.bank, learning, learning.today, hidden));
    const begun = answering.begun || guide.bank.length === 0;
    const message = dayReminder({ due, begun, exam: preparationOf(guide, learning), rounds }, last);
    return message && { message, unanswered, last };
  };

  /** What may have arrived is looked for before it is sent again; false where somebody else has it by now. */
  const deliver = async (notice: Notice, message: Message): Promise<boolean> => {
    const place = await messenger.direct(notice.user);
    const key = keyOf(notice);
    if (notice.tries > 0 && (await messenger.find(place, key, notice.at.subtract(clocksDiffer)))) return true;
    if (!(await study.tryNotice(notice, holder))) return false;
    await messenger.post(place, message, key);
    return true;
  };

  const sendAnswer = async (notice: Notice): Promise<NoticeEnd | null> => {
    const message = await awaited.message(notice);
    if (!message) return { kind: 'dropped' };
    if (!(await deliver(notice, message))) return null;
    await awaited.told(notice);
    return { kind: 'dropped' };
  };

  const send = async (notice: Notice, now: Temporal.Instant): Promise<NoticeEnd | null> => {
    if (notice.kind === 'answer') return sendAnswer(notice);
    if (isTooLate(notice.at, now)) return { kind: 'dropped' };
    const said = await say(notice, now);
    if (!said) return { kind: 'dropped' };
    const { message, ...sent } = said;
    return (await deliver(notice, message)) ? { kind: 'sent', ...sent } : null;
  };

  /** What becomes of one that was not taken. */
  const failed = async (notice: Notice, error: unknown, now: Temporal.Instant): Promise<void> => {
    const later = (seconds: number, tries = notice.tries) =>
      study.postponeNotice(notice, holder, now.add({ seconds: Math.ceil(seconds) }), tries);
    if (!(error instanceof DeliveryError)) {
      log.error({ err: error }, 'a reminder could not be sent; it is tried again');
      return later(waits.failed, notice.tries + 1);
    }
    const { problem, retryAfter = waits.unknown } = error;
    report(platformOf(notice), error, now);
    if (notice.kind === 'answer' && (problem === 'forbidden' || problem === 'not_found')) await awaited.told(notice);
    const closed = notice.kind === 'answer' ? 'dropped' : 'closed';
    switch (problem) {
      case 'unknown_outcome':
        return later(waits.lost * 2 ** Math.min(notice.tries, 6), notice.tries + 1);
      case 'rate_limited':
        resting.set(platformOf(notice), now.add({ seconds: Math.ceil(retryAfter) }));
        return later(retryAfter);
      case 'bot':
      case 'unavailable': {
        const wait = waitWhileDown(notice, now);
        if (notice.kind === 'answer' || !isTooLate(notice.at, now.add({ seconds: Math.ceil(wait) })))
          return later(wait);
        // The person has lost nothing but this one, and hears of it where they are met.
        return study.endNotice(notice, holder, { kind: problem === 'bot' ? 'missed' : 'dropped' }, now);
      }
      case 'forbidden':
      case 'not_found':
        return study.endNotice(notice, holder, { kind: closed }, now);
      default:
        return study.endNotice(notice, holder, { kind: 'dropped' }, now);
    }
  };

  const run = async (notice: Notice, now: Temporal.Instant): Promise<void> => {
    const id = `${notice.person} ${notice.key}`;
    if (running.has(id)) return;
    running.add(id);
    try {
      const rest = resting.get(platformOf(notice));
      if (rest && isBefore(now, rest)) return await study.postponeNotice(notice, holder, rest, notice.tries);
      const end = await send(notice, now);
      if (end) await study.endNotice(notice, holder, end, now);
    } catch (error) {
      await failed(notice, error, now);
    } finally {
      running.delete(id);
    }
  };

  return {
    /** Does what is due by now, so much at most; the rest waits for the next tick. */
    async tick(now: Temporal.Instant): Promise<void> {
      const room = mostAtOnce - running.size;
      if (room <= 0 || !(await study.planReminders(now, mostPlanned))) return;
      holder ||= seed().toString(36);
      const notices = await study.claimNotices(now, { holder, until: now.add(leaseFor) }, room);
      // One in each turn of the event loop: a database that answers at once would hold up all else until all are made.
      let before = Promise.resolve();
      const turn = () => (before = before.then(() => nextTurn()));
      await Promise.all(notices.map(notice => turn().then(() => run(notice, now))));
    },
  };
}

function waitWhileDown({ at }: Notice, now: Temporal.Instant): number {
  const wait = at.until(now).total('seconds') * downWait.share;
  return Math.min(Math.max(wait, downWait.shortest), downWait.longest);
}

/** The same trouble is written to the log once in this time, however many reminders it holds up. */
const reportedEvery = Temporal.Duration.from({ hours: 1 });
/** Troubles that are remembered; beyond, the memory starts anew, and some are written once more. */
const mostReported = 1_000;

/** Tells the operator why reminders are not delivered, and of how many: what only they can mend, as an error. */
function createReport(log: Log) {
  const known = new Map<string, { until: Temporal.Instant; others: number }>();
  return (platform: string, { problem, code }: DeliveryError, now: Temporal.Instant): void => {
    const trouble = `${platform} ${problem} ${code}`;
    const before = known.get(trouble);
    if (before && isBefore(now, before.until)) {
      before.others++;
      return;
    }
    if (known.size >= mostReported) known.clear();
    known.set(trouble, { until: now.add(reportedEvery), others: 0 });
    const said = { platform, problem, code, since: before?.others ?? 0 };
    if (problem === 'bot')
      log.error(
        said,
        'reminders wait, as the bot itself may not write direct messages; its token or rights are to be mended, and `npm run doctor` says which',
      );
    else log.warn(said, 'a reminder was not delivered; others with the same trouble are counted, and told in an hour');
  };
}

type Said = { message: Message; unanswered: number; last: boolean };

/** The name of the adapter, with which a reference begins. */
const platformOf = ({ user }: Notice): string => user.slice(0, user.indexOf(':'));

/** Equal for repeats of one reminder, and short enough for every platform. */
const keyOf = ({ person, key }: Notice): string => `${hash('sha256', `${person} ${key}`).slice(0, 16)}-r`;

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;
