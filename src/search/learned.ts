/** What curators placed: looked up before the model, as nothing is trained while the bot runs. */
import type { Guide } from '../knowledge/guide.ts';
import { isListedQuestion } from '../knowledge/names.ts';
import { wording } from '../text/wording.ts';
import type { Finding } from './finding.ts';
import { createNear, gistOf } from './likeness.ts';

/** A wording and the id of the topic that answers it; null where it is not for this guide. */
export type Learned = { text: string; topic: string | null };

/** What was learned of a question; null where it was of none that is like it. */
export type Book = (text: string, finding: Pick<Finding, 'named' | 'query'>) => Learned | null;

export const emptyBook: Book = () => null;

/**
 * So alike that it is the same question in other words. With fewer words of its
 * own, a question is looked up as it is typed alone.
 */
const sameQuestion = 0.75;
const fewestWords = 2;

/**
 * The book of these wordings. It never speaks for a topic where the question calls another one by name, and never of what
 * the guide lists itself.
 */
export function createBook(guide: Guide, all: readonly Learned[]): Book {
  if (all.length === 0) return emptyBook;
  const exact = new Map(all.map(one => [wording(one.text), one]));
  const gists = all.map(one => ({ gist: gistOf(one.text), one }));
  const near = createNear<Learned>(
    sameQuestion,
    gists.map(({ gist }) => gist),
  );
  for (const { gist, one } of gists) if (gist.size >= fewestWords) near.add(gist, one);
  const nearest = (text: string) => {
    const gist = gistOf(text);
    return gist.size >= fewestWords ? near.find(gist)?.value : undefined;
  };
  return (text, { named, query }) => {
    const found = exact.get(wording(text)) ?? nearest(text) ?? nearest(query.words.join(' '));
    if (!found || isListedQuestion(guide, text)) return null;
    return mayPlace(found.topic, named) ? found : null;
  };
}

/** Does the guide itself say so by now? Then nothing need be learned. */
export function isWritten({ topics, outside }: Guide, { text, topic }: Learned): boolean {
  const asked =
    topic === null ? Object.values(outside.asked).flat() : (topics.find(({ id }) => id === topic)?.asked ?? []);
  const wanted = wording(text);
  return asked.some(one => wording(one) === wanted);
}

/** Nothing is placed over a topic that is called by name. */
export const mayPlace = (topic: string | null, named: Finding['named']): boolean =>
  named.length === 0 || named.some(({ id }) => id === topic);
