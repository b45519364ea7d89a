import type { View } from '../actions.ts';
import type { Part } from '../chat.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { underReview } from './views.ts';

/** One person may be mistaken. */
const fewestReporters = 2;

/** What stands above the answer of a view, if anything does. Where the database does not tell, nothing does. */
export async function reviewParts({ store, log }: { store: Store; log: Log }, view: View | null): Promise<Part[]> {
  if (view?.kind !== 'topic') return [];
  const reporters = await store.inbox.reportersOf(view.topic, fewestReporters).catch(error => {
    log.error({ err: error }, 'counting the reports failed; the answer is given without them');
    return 0;
  });
  return reporters >= fewestReporters ? [underReview] : [];
}
