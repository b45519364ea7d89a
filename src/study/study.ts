import type { Reply } from '../chat.ts';
import type { RequestOf } from '../commands.ts';
import type { Guide } from '../knowledge/guide.ts';
import type { Asker } from '../quiz/asked/place.ts';
import type { Store } from '../store/store.ts';
import { toCaller } from '../text/build.ts';
import { exam } from './asked/exam.ts';
import { createReview } from './asked/review.ts';

/** Rounds that are read in one go: one with a thousand answers takes some tenths of a second. */
const mostRounds = 20;

/** What a person does for themselves: its words, its buttons, and the work that comes with time. */
export function createStudy(deps: { guide: Guide; store: Store; seed: () => number }) {
  const { store } = deps;
  const review = createReview(deps);
  /** One at a time: a second would only wait for the first. */
  let running: Promise<number> | null = null;
  return {
    requests: {
      review: (asker: Asker, request: RequestOf<'review'>) => review.command(asker, request),
      exam: async (asker: Asker, request: RequestOf<'exam'>): Promise<Reply> =>
        toCaller(await exam(deps, asker, request)),
    },
    presses: review.presses,
    /** Makes reviews of what was answered in rounds; true if there are more of them. */
    async tick(): Promise<boolean> {
      if (running) return false;
      running = store.study.studyRounds(mostRounds);
      try {
        return (await running) >= mostRounds;
      } finally {
        running = null;
      }
    },
  };
}
