import type { Choice } from '../chat.ts';
import type { Guide } from '../knowledge/guide.ts';
import { wordsOf } from '../text/words.ts';

/** More would not be read while somebody types, and each further letter narrows the list down. */
const mostSuggested = 25;
/** A suggestion is read on one line; longer questions are stories, which nobody looks for in a list. */
const longestSuggested = 100;

/**
 * What a user who has typed something may want to ask: topics by name first, then questions that people ask.
 * Without any text the topics are offered in the guide's order. The words are split once, not at every keystroke.
 */
export function createSuggestions(guide: Guide): (partial: string) => Choice[] {
  const topics = guide.topics.map(({ short, aliases }) => ({ text: short, names: [short, ...aliases].map(wordsOf) }));
  const asked = [...new Set([...guide.examples, ...guide.topics.flatMap(topic => topic.asked)])];
  const questions = asked
    .filter(text => text.length <= longestSuggested)
    .map(text => ({ text, names: [wordsOf(text)] }));
  return partial => {
    const typed = wordsOf(partial);
    const fits = ({ names }: { names: string[][] }) => names.some(name => beginEach(name, typed));
    const found = [...topics.filter(fits), ...(typed.length === 0 ? [] : questions.filter(fits))];
    const texts = new Set(found.map(({ text }) => text));
    return [...texts].slice(0, mostSuggested).map(text => ({ label: text, value: text }));
  };
}

/** Does every word typed begin some word of the name? */
const beginEach = (name: readonly string[], typed: readonly string[]): boolean =>
  typed.every(part => name.some(word => word.startsWith(part)));
