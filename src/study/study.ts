import type { Reply } from '../chat.ts';
import type { RequestOf } from '../commands.ts';
import type { Guide } from '../knowledge/guide.ts';
import type { Log } from '../log.ts';
import type { Asker } from '../quiz/asked/place.ts';
import type { Store } from '../store/store.ts';
import { toCaller } from '../text/build.ts';
import { exam } from './asked/exam.ts';
import { createMock } from './asked/mock.ts';
import { createReview } from './asked/review.ts';

/** Rounds that are read in one go: one with a thousand answers takes some tenths of a second. */
const mostRounds = 20;
/** A round that could not be read is left alone for so long. */
const restOfFailed = Temporal.Duration.from({ hours: 1 });

/** What a person does for themselves: its words, its buttons, and the work that comes with time. */
export function createStudy(deps: { guide: Guide; store: Store; log: Log; seed: () => number }) {
  const { store, log } = deps;
  const review = createReview(deps);
  const mock = createMock({ ...deps, reviewItems: review.reviewItems });
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
      exam: async (asker: Asker, request: RequestOf<'exam'>): Promise<Reply> =>
        toCaller(await exam(deps, asker, request)),
    },
    presses: { ...review.presses, ...mock.presses },
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
