/** What a text says and what it denies: "needs no managed team" speaks against what a managed team is for. */
import type { Guide } from '../knowledge/guide.ts';
import { tellingStems, wordsOf } from '../text/words.ts';
import { createPhrases } from './phrases.ts';

/** Both as sets of stems; what a stem stands for in `said` and in `denied` is for the text that holds it to settle. */
export type Polar = { said: ReadonlySet<string>; denied: ReadonlySet<string> };

const clauseEnd = /[.?!;:,()]\s*|\s(?:but|though|although|yet|while|because|so that)\s/i;
/** What stands behind one of these is denied, up to the end of its clause; “no longer” tells of a change instead. */
const denial =
  /\b(?:no(?! longer)|not|never|none|nobody|nothing|without|neither|nor|cannot|\w+n['’]t|rather than|instead of)\b/i;
/** A clause with one of these tells that nothing changed, and so denies what tells of a change. */
const unchanged = /\b(?:same as|as (?:ever|before|always|usual)|unchanged|remains?|stays? the same)\b/i;

/** Groups of synonyms count as one more stem. */
export function createPolarity({ words }: Guide): (text: string) => Polar {
  const concepts = createPhrases(
    words.synonyms.flatMap((group, i) => group.map(member => [wordsOf(member), `~${i}`] as const)),
  );
  const stemsOf = (text: string) => [...tellingStems(text), ...concepts(wordsOf(text)).map(({ value }) => value)];
  return text => {
    const said = new Set<string>();
    const denied = new Set<string>();
    for (const clause of text.split(clauseEnd)) {
      const at = unchanged.test(clause) ? 0 : clause.search(denial);
      for (const stem of stemsOf(at < 0 ? clause : clause.slice(0, at))) said.add(stem);
      if (at >= 0) for (const stem of stemsOf(clause.slice(at))) denied.add(stem);
    }
    return { said, denied };
  };
}
