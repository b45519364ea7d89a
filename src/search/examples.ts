import type { Guide, Topic } from '../knowledge/guide.ts';
import { everyday } from './everyday.ts';
import { splitOptions } from './options.ts';

/** A sentence whose class is known: a topic by its position in the guide, or a kind of outside question after those. */
export type Example = { text: string; label: number };

/** The classes of a guide: its topics in order, the kinds of questions outside it, and everyday chat. */
export function classCount(guide: Guide): number {
  return guide.topics.length + Object.keys(guide.outside.asked).length + 1;
}

/**
 * All sentences of the guide whose class is known: what it is asked, what it says, and what it does not answer.
 * Pasted options are cut off, as they are from a question that is asked.
 */
export function examplesOf(guide: Guide): Example[] {
  const topics = guide.topics.flatMap((topic, label) => {
    const lines = topic.passages.flatMap(({ text }) => text.split('\n'));
    return [...topic.asked, ...shortTexts(topic), ...lines].filter(Boolean).map(text => ({ text, label }));
  });
  const outside = Object.values(guide.outside.asked).flatMap((texts, kind) =>
    texts.map(text => ({ text: splitOptions(text).stem, label: guide.topics.length + kind })),
  );
  const chat = everyday.map(text => ({ text, label: classCount(guide) - 1 }));
  return [...topics, ...outside, ...chat];
}

/** What the guide says of a topic in short, and the names and phrases that point at it; '' where it has no cheat sheet. */
export const shortTexts = ({ answer, tip, cheatsheet, aliases, triggers }: Topic): string[] => [
  answer,
  tip.text,
  cheatsheet ?? '',
  ...aliases,
  ...tip.triggers,
  ...triggers,
];
