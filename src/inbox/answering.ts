import { findTopic, type Guide, type Topic } from '../knowledge/guide.ts';
import type { Book } from '../search/learned.ts';
import type { Search } from '../search/search.ts';

/** The topic that answers a question now, by what curators placed or by the guide; null where none does. */
export type Answering = (text: string) => Promise<Topic | null>;

type Deps = { guide: Guide; search: Search; book: () => Promise<Book> };

export function createAnswering({ guide, search, book }: Deps): Answering {
  return async text => {
    const finding = search.find(text);
    const placed = (await book())(text, finding);
    if (placed) return placed.topic === null ? null : (findTopic(guide, placed.topic) ?? null);
    return finding.outcome === 'found' ? (finding.candidates[0]?.topic ?? null) : null;
  };
}
