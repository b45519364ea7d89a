/** Details that a turn asks of a topic, and whether the guide states any such of it. */
import { derived } from '../derived.ts';
import type { Topic } from '../knowledge/guide.ts';
import { stemOf, wordsOf } from '../text/words.ts';

const ones = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const isNumber = (word: string): boolean => ones.includes(word) || /^\d+$/.test(word);
const units = new Set(
  `second seconds minute minutes hour hours day days week weeks month months year years gram grams kg mm cm m km mb gb tb
  percent times litre litres ml degrees`.split(/\s+/),
);

/** "How many steps": what is counted stands right behind, where it is said at all. */
const howMany = /\b(?:how many|number of)\s+(.*)/i;
const howMuch =
  /\bhow (?:much|long|big|large|small|fast|slow|old|tall|far|deep|wide|heavy|high)\b|\b(?:limit|size|length|amount|cost|price) (?:of|for|per)\b|(?<!\b(?:one|1|a|an|single) )\bper (?:day|hour|month|year|step|label|model|user)\b/i;
/** Asks for who or what lies behind a thing in the world, which a guide to its use seldom says. */
const origin =
  /\bwho (?:invented|wrote|founded|discovered|came up|created|developed|designed|started)\b|\bwho(?:'s| is| s) the (?:head|boss|ceo|author|inventor|founder|owner|lead)\b|\b(?:what|which) (?:\p{L}+ )?(?:year|version|release|port|licen[cs]e|address|url|country|countries|language|colou?rs?|formula|value|number|date)\b|\bwhen was\b|\bhow is (?:\p{L}+ ){1,4}(?:calculated|computed)\b/iu;

/** What the guide says of a topic, in words. */
const wordsSaid = derived(({ passages, answer }: Topic) =>
  passages.flatMap(({ heading, text }) => [heading, text, answer]).flatMap(wordsOf),
);
const stemsSaid = derived(({ passages }: Topic) => new Set(passages.flatMap(({ text }) => wordsOf(text)).map(stemOf)));

/** Is it asked how many, and the guide has no such number for the topic? */
export function asksUnsaidNumber(topic: Topic, text: string): boolean {
  const [, counted] = howMany.exec(text) ?? [];
  if (counted !== undefined) {
    const [noun] = wordsOf(counted).filter(word => !carried.has(word));
    if (noun === undefined) return false;
    const said = wordsSaid(topic);
    return !said.some(
      (word, i) => isNumber(word) && said.slice(i + 1, i + 3).some(one => stemOf(one) === stemOf(noun)),
    );
  }
  return (
    howMuch.test(text) && !wordsSaid(topic).some((word, i, said) => isNumber(word) && units.has(said[i + 1] ?? ''))
  );
}
/** Behind "how many", these stand for what was spoken of. */
const carried = new Set('are is of them those these there does do did can could will it we i you in all'.split(' '));

/** Is it asked who or what lies behind it, and the guide does not say so of the topic? */
export const asksForOrigin = (topic: Topic, text: string): boolean => {
  const [asked = ''] = origin.exec(text) ?? [];
  return (
    asked !== '' &&
    !wordsOf(asked)
      .slice(1)
      .some(word => word.length > 3 && stemsSaid(topic).has(stemOf(word)))
  );
};

export const asksForUnsaid = (topic: Topic, text: string): boolean =>
  asksUnsaidNumber(topic, text) || asksForOrigin(topic, text);
