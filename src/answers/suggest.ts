import type { Choice } from '../chat.ts';
import type { Guide } from '../knowledge/guide.ts';

/** Discord shows 25 choices at the most, and nobody reads more. */
const mostChoices = 25;

/**
 * What a user who has typed `partial` may want to ask: topics by name first, then questions that people ask.
 * Without any text the topics are offered in the guide's order.
 */
export function suggestions(guide: Guide, partial: string): Choice[] {
  const typed = partial.trim().toLowerCase();
  const topics = guide.topics.map(({ short, aliases }) => ({ text: short, names: [short, ...aliases] }));
  const questions = [...guide.examples, ...guide.topics.flatMap(({ asked }) => asked)].map(text => ({
    text,
    names: [text],
  }));
  const fits = ({ names }: { names: string[] }) => names.some(name => matches(name.toLowerCase(), typed));
  const found = [...topics.filter(fits), ...(typed === '' ? [] : questions.filter(fits))];
  const texts = new Set(found.map(({ text }) => text).filter(text => text.length <= 100));
  return [...texts].slice(0, mostChoices).map(text => ({ label: text, value: text }));
}

/** Every word typed begins some word of the name. */
function matches(name: string, typed: string): boolean {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  return typed.split(/\s+/).every(part => words.some(word => word.startsWith(part)));
}
