import type { ActionOf } from '../actions.ts';
import type { Messenger, Press, Reply, Spoken, Submit } from '../chat.ts';
import type { RequestOf } from '../commands.ts';
import type { Guide } from '../knowledge/guide.ts';
import type { Log } from '../log.ts';
import type { Asker } from '../quiz/asked/place.ts';
import type { Store } from '../store/store.ts';
import { toCaller } from '../text/build.ts';
import { exam } from './asked/exam.ts';
import { createMock } from './asked/mock.ts';
import { createOwn } from './asked/own.ts';
import { createRemind } from './asked/remind.ts';
import { createReview } from './asked/review.ts';
import { type Awaited, createReminding } from './reminding.ts';
import { newsPart } from './said/remind.ts';

/** Rounds that are read in one go: one with a thousand answers takes some tenths of a second. */
const mostRounds = 20;
/** A round that could not be read is left alone for so long. */
const restOfFailed = Temporal.Duration.from({ hours: 1 });

type StudyDeps = {
  guide: Guide;
  store: Store;
  messenger: Messenger;
  log: Log;
  seed: () => number;
  awaited: Awaited;
};

/** What a person does for themselves: its words, its buttons, and the work that comes with time. */
export function createStudy(deps: StudyDeps) {
  const { store, log } = deps;
  const review = createReview(deps);
  const mock = createMock({ ...deps, reviewItems: review.reviewItems });
  const remind = createRemind(store);
  const own = createOwn(deps);
  const reminding = createReminding(deps);
  /** Rounds that could not be read, and until when each rests. */
  const failed = new Map<string, Temporal.Instant>();
  let isRunning = false;

  /** Makes reviews of what was answered in rounds; true if there are more of them. */
  const readRounds = async (now: Temporal.Instant): Promise<boolean> => {
    for (const [id, until] of failed) if (Temporal.Instant.compare(until, now) <= 0) failed.delete(id);
    const rounds = await store.study.roundsToStudy(mostRounds, [...failed.keys()]);
    for (const id of rounds)
      try {
        await store.study.studyRound(id);
      } catch (error) {
        failed.set(id, now.add(restOfFailed));
        log.error({ err: error, round: id }, 'the answers of a round could not be remembered; it is tried again');
      }
    return rounds.length >= mostRounds;
  };

  return {
    requests: {
      review: (asker: Asker, request: RequestOf<'review'>) => review.command(asker, request),
      mock: (asker: Asker, request: RequestOf<'mock'>) => mock.command(asker, request),
      handIn: mock.handIn,
      exam: async (asker: Asker, request: RequestOf<'exam'>): Promise<Reply> =>
        toCaller(await exam(deps, asker, request)),
      remind: remind.command,
      record: own.record,
      settings: own.settings,
      data: own.data,
    },
    presses: {
      ...review.presses,
      ...mock.presses,
      own: async (press: Press, action: ActionOf<'own'>): Promise<Reply> => {
        if (action.what === 'off') return remind.off(press, action.draft === 'rounds' ? 'rounds' : 'day');
        return action.what === 'zone' ? remind.zone(press, action) : own.press(press, action);
      },
    },
    submits: {
      own: async (submit: Submit, action: ActionOf<'own'>): Promise<Reply> =>
        action.what === 'zone' ? remind.zoned(submit) : own.submitted(submit, action),
    },
    /** The page of the bot for one person. */
    home: own.home,
    /** What the person has yet to be told goes below an answer that only they see. */
    async withNews({ origin }: Spoken, reply: Reply): Promise<Reply> {
      if (reply.kind !== 'message' || (reply.audience !== 'caller' && !origin.isPrivate)) return reply;
      const news = await store.study.takeNews(origin.person).catch(error => {
        log.error({ err: error }, 'it could not be seen what became of reminders; the answer goes without');
        return null;
      });
      if (!news) return reply;
      return { ...reply, message: { ...reply.message, parts: [...reply.message.parts, newsPart(news)] } };
    },
    /** Sends what people are to be reminded of, few at a time. */
    remind: reminding.tick,
    /** Does what is due, one run at a time; true if there is more than it could take on. */
    async tick(now: Temporal.Instant): Promise<boolean> {
      if (isRunning) return false;
      isRunning = true;
      try {
        const [more] = [await readRounds(now), await store.study.bringUpCards()];
        return more;
      } finally {
        isRunning = false;
      }
    },
  };
}
