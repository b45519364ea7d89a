/** An item of a list in a topic's card that a question calls by its own name: "what is data drift?" */
import type { Part, Span } from '../chat.ts';
import { derived } from '../derived.ts';
import type { Passage, Topic } from '../knowledge/guide.ts';
import { stemOf, tellingStems } from '../text/words.ts';

/** The items of the lists in a passage, in order. */
export const itemsOf = ({ parts }: Passage): Span[][] =>
  parts.flatMap((part: Part) => (part.kind === 'list' ? part.items : []));

/** With more bold words than this, the bold text is a sentence and no name. */
const longestName = 4;

/** An item with a name in bold: the stems of that, and of the heading that it stands under. */
type Named = { passage: Passage; item: Span[]; own: ReadonlySet<string>; heading: ReadonlySet<string> };

const namedItems = derived(({ passages }: Topic): Named[] =>
  passages.flatMap(passage =>
    itemsOf(passage).flatMap(item => {
      const own = new Set(item[0]?.style === 'bold' ? tellingStems(item[0].text) : []);
      if (own.size === 0 || own.size > longestName) return [];
      return [{ passage, item, own, heading: new Set(tellingStems(passage.heading)) }];
    }),
  ),
);

/**
 * The item whose name in bold the question says, where it asks for nothing else; undefined where none or several are.
 * `asked` holds the telling words besides the topic's names.
 */
export function itemCalled(topic: Topic, asked: readonly string[]): { passage: Passage; item: Span[] } | undefined {
  const stems = new Set(asked.map(stemOf));
  const [called, ...others] = namedItems(topic).filter(
    ({ own, heading }) => own.isSubsetOf(stems) && stems.difference(own).isSubsetOf(heading),
  );
  return others.length === 0 ? called : undefined;
}
