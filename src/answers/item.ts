/** An item of a list in a topic's card that a question calls by its own name: "what is data drift?" */
import type { Part, Span } from '../chat.ts';
import type { Passage, Topic } from '../knowledge/guide.ts';
import { stemOf, tellingStems } from '../text/words.ts';

/** The items of the lists in a passage, in order. */
export const itemsOf = ({ parts }: Passage): Span[][] =>
  parts.flatMap((part: Part) => (part.kind === 'list' ? part.items : []));

/** With more bold words than this, the bold text is a sentence and no name. */
const longestName = 4;

/**
 * The item whose name in bold the question says, where it asks for nothing else; undefined where none or several are.
 * `asked` holds the telling words besides the topic's names.
 */
export function itemCalled(topic: Topic, asked: readonly string[]): { passage: Passage; item: Span[] } | undefined {
  const stems = new Set(asked.map(stemOf));
  const called = topic.passages.flatMap(passage =>
    itemsOf(passage)
      .filter(([name]) => name?.style === 'bold' && isCalled(name.text, passage.heading, stems))
      .map(item => ({ passage, item })),
  );
  return called.length === 1 ? called[0] : undefined;
}

function isCalled(name: string, heading: string, asked: ReadonlySet<string>): boolean {
  const own = new Set(tellingStems(name));
  const rest = asked.difference(own);
  return (
    own.size > 0 && own.size <= longestName && own.isSubsetOf(asked) && rest.isSubsetOf(new Set(tellingStems(heading)))
  );
}
