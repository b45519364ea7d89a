import type { Guide } from '../knowledge/guide.ts';
import { type Book, createBook, emptyBook, isWritten } from '../search/learned.ts';
import { createShared } from '../shared.ts';
import type { Decision, InboxStore } from '../store/inbox/inbox-store.ts';

const isPlaced = ({ kind }: Decision): boolean => kind === 'topic' || kind === 'outside';

/**
 * What curators placed, in whichever process: it is read anew where the stamp of the database says that it changed, which
 * takes one small query. What the guide itself has by now leaves the database then.
 */
export function createLearned({ guide, store }: { guide: Guide; store: { inbox: InboxStore } }): () => Promise<Book> {
  let known = { stamp: '', book: emptyBook };
  const stampNow = createShared(() => store.inbox.decisionsStamp());
  return async () => {
    const stamp = await stampNow('');
    if (stamp === known.stamp) return known.book;
    const placed = (await store.inbox.decisions()).filter(isPlaced);
    await store.inbox.dropWritten(placed.filter(one => isWritten(guide, one)).map(({ subject }) => subject));
    known = {
      stamp,
      book: createBook(
        guide,
        placed.map(({ text, topic }) => ({ text, topic })),
      ),
    };
    return known.book;
  };
}
