import type { Choice } from '../chat.ts';
import type { Guide } from '../knowledge/guide.ts';
import { wordsOf } from '../text/words.ts';

/** Discord shows 25 choices at the most, each up to 100 letters. */
const mostChoices = 25;
const longestChoice = 100;

/**
 * What a user who has typed something may want to ask: topics by name first, then questions that people ask.
 * Without any text the topics are offered in the guide's order. The words are split once, not at every keystroke.
 */
export function createSuggestions(guide: Guide): (partial: string) => Choice[] {
  const topics = guide.topics.map(({ short, aliases }) => ({ text: short, names: [short, ...aliases].map(wordsOf) }));
  const asked = [...new Set([...guide.examples, ...guide.topics.flatMap(topic => topic.asked)])];
  const questions = asked.filter(text => text.length <= longestChoice).map(text => ({ text, names: [wordsOf(text)] }));
  return partial => {
    const typed = wordsOf(partial);
    const fits = ({ names }: { names: string[][] }) => names.some(name => beginEach(name, typed));
    const found = [...topics.filter(fits), ...(typed.length === 0 ? [] : questions.filter(fits))];
    const texts = new Set(found.map(({ text }) => text));
    return [...texts].slice(0, mostChoices).map(text => ({ label: text, value: text }));
  };
}

/** Does every word typed begin some word of the name? */
const beginEach = (name: readonly string[], typed: readonly string[]): boolean =>
  typed.every(part => name.some(word => word.startsWith(part)));
