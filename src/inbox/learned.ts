import type { Guide } from '../knowledge/guide.ts';
import { type Book, createBook, emptyBook } from '../search/learned.ts';
import type { Decision, InboxStore } from '../store/inbox/inbox-store.ts';

/** What decisions say that the guide answers, or not. */
const learnedFrom = (decisions: readonly Decision[]) =>
  decisions.filter(({ kind }) => kind === 'topic' || kind === 'outside').map(({ text, topic }) => ({ text, topic }));

/**
 * What curators placed, in whichever process: it is read anew where the stamp of the database says that it changed, which
 * takes one small query.
 */
export function createLearned({ guide, store }: { guide: Guide; store: { inbox: InboxStore } }): () => Promise<Book> {
  let known = { stamp: '', book: emptyBook };
  return async () => {
    const stamp = await store.inbox.decisionsStamp();
    if (stamp !== known.stamp) known = { stamp, book: createBook(guide, learnedFrom(await store.inbox.decisions())) };
    return known.book;
  };
}
