/** Whether a turn on the last topic asks for a detail that the guide does not state of it. */
import type { Topic } from '../knowledge/guide.ts';
import type { Finding } from '../search/finding.ts';
import { stemOf, wordsOf } from '../text/words.ts';
import { withoutAspects } from './aspects.ts';

const ones = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const isNumber = (word: string): boolean => ones.includes(word) || /^\d+$/.test(word);
const units = new Set(
  `second seconds minute minutes hour hours day days week weeks month months year years gram grams kg mm cm m km mb gb tb
  percent times litre litres ml degrees`.split(/\s+/),
);

/** "How many steps": what is counted stands right behind, where it is said at all. */
const howMany = /\b(?:how many|number of)\s+(.*)/i;
const howMuch =
  /\bhow (?:much|long|big|large|small|fast|slow|old|tall|far|deep|wide|heavy|high)\b|\b(?:limit|size|length|amount|cost|price) (?:of|for|per)\b|\bper (?:day|hour|month|year|step|label|model|user)\b/i;
/** Asks for who or what lies behind a thing in the world, which a guide to its use seldom says. */
const origin =
  /\bwho (?:invented|wrote|founded|discovered|came up|created|developed|designed|started)\b|\bwho(?:'s| is| s) the (?:head|boss|ceo|author|inventor|founder|owner|lead)\b|\b(?:what|which) (?:year|version|port|licen[cs]e|address|url|country|countries|language|colou?rs?|formula|value|number|date)\b|\bwhen was\b|\bhow is (?:\p{L}+ ){1,4}(?:calculated|computed)\b/iu;

/** Is it asked how many, and the guide has no such number for the topic? */
function asksUnsaidNumber(topic: Topic, text: string): boolean {
  const said = topic.passages.flatMap(({ heading, text: told }) => [heading, told, topic.answer]).flatMap(wordsOf);
  const [, counted] = howMany.exec(text) ?? [];
  if (counted !== undefined) {
    const [noun] = wordsOf(counted).filter(word => !carried.has(word));
    if (noun === undefined) return false;
    return !said.some(
      (word, i) => isNumber(word) && said.slice(i + 1, i + 3).some(one => stemOf(one) === stemOf(noun)),
    );
  }
  return howMuch.test(text) && !said.some((word, i) => isNumber(word) && units.has(said[i + 1] ?? ''));
}
/** Behind "how many", these stand for what was spoken of. */
const carried = new Set('are is of them those these there does do did can could will it we i you in all'.split(' '));

const asksForOrigin = (topic: Topic, text: string): boolean => {
  const [asked = ''] = origin.exec(text) ?? [];
  const said = new Set(topic.passages.flatMap(({ text: told }) => wordsOf(told)).map(stemOf));
  return (
    asked !== '' &&
    !wordsOf(asked)
      .slice(1)
      .some(word => word.length > 3 && said.has(stemOf(word)))
  );
};

/** "When would I use it?", "what else does it do": there is something to say to these of any topic. */
function asksInGeneral(text: string): boolean {
  const asked = text.replaceAll(/\b(?:who|how (?:do|can) (?:i|we))\b/gi, ' ');
  return withoutAspects(asked) !== asked || /\b(?:what|which|anything|something|who|where) else\b/i.test(asked);
}

/** What speaks for it: `named` is what the search finds where the turn calls the topic by name, `alone` where it does not. */
type Evidence = { topic: Topic; text: string; own: number; strange: number; alone: Finding; named: Finding };

const logOdds = (share: number): number => {
  const within = Math.min(Math.max(share, 0.001), 0.999);
  return Math.log(within / (1 - within));
};

/**
 * By logistic regression on turns of a talk and questions by name in tests/eval: those that the guide answers are seldom
 * refused, and nine in ten of the others declined.
 */
const weights = {
  base: -0.65,
  model: -0.28,
  votes: -2.2,
  covered: -0.9,
  unknown: 1.6,
  alone: -0.85,
  strange: 1.4,
  said: -0.4,
  outside: 0.8,
  number: 4.2,
  origin: 2.9,
  nothing: -3,
  general: -2.5,
};
/** A turn that calls the topic by name is refused only where that is plainer. */
const surerByName = 1;

export function isUnsaid(evidence: Evidence): boolean {
  const signals = signalsOf(evidence);
  const keys = Object.keys(weights) as (keyof typeof weights)[];
  const odds = keys.reduce((sum, key) => sum + weights[key] * signals[key], 0);
  return odds > (evidence.alone === evidence.named ? surerByName : 0);
}

/** How much each speaks for it; the log odds of a probability are bounded, since nothing is that sure. */
function signalsOf({ topic, text, own, strange, alone, named }: Evidence) {
  const { outsideAsks, outsideNames, outsideTerms, unknown } = named.query;
  const number = asksUnsaidNumber(topic, text);
  return {
    base: 1,
    model: Math.min(Math.max(named.signals.model, -4), 4),
    votes: named.signals.votes,
    covered: named.signals.covered,
    unknown: Number(unknown.length > 0),
    alone: logOdds(alone.inScope),
    strange,
    outside: Number(outsideAsks.length + outsideNames.length + outsideTerms.length > 0),
    said: Number(own > 0 && strange === 0),
    number: Number(number),
    origin: Number(asksForOrigin(topic, text)),
    nothing: Number(own === 0 && !number),
    general: Number(!number && asksInGeneral(text)),
  };
}
