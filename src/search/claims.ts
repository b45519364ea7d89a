/** What an option claims by its form: which topic does what, in which order, and what it denies. */
import type { Guide, Topic } from '../knowledge/guide.ts';
import { tellingStems, wordsOf } from '../text/words.ts';
import type { Finding } from './finding.ts';
import { createPhrases } from './phrases.ts';

type Find = (text: string) => Finding;
type Shares = ReadonlyMap<string, number>;

/** Where two of several topics are held against each other, each part of an option is about one of them. */
const parts = /;\s*|,?\s+(?:while|whereas)\s+|,\s+(?:and|but)\s+/i;

/**
 * How well what an option says of each topic that it names is what the guide has for that topic: the mean logarithm of
 * its probability, without the name; null where it says nothing of any.
 */
export function createBinding(guide: Guide, find: Find, sharesOf: (finding: Finding) => Shares, least: number) {
  const split = createStripping(guide);
  const probability = (text: string, { id }: Topic) => Math.max(least, sharesOf(find(text)).get(id) ?? 0);
  return (option: string): number | null => {
    let topic: Topic | undefined;
    const logs: number[] = [];
    for (const part of option.split(parts)) {
      const { named, rest } = split(part);
      topic = named ?? topic;
      if (topic && tellingStems(rest).length > 0) logs.push(Math.log(probability(rest, topic)));
    }
    return logs.length === 0 ? null : logs.reduce((sum, log) => sum + log, 0) / logs.length;
  };
}

/** A text without the names of topics, and the first of them; nicknames count, as topics are named anyway. */
function createStripping({ topics }: Guide) {
  const names = createPhrases(
    topics.flatMap(topic => [...topic.aliases, ...topic.nicknames].map(name => [wordsOf(name), topic] as const)),
  );
  return (text: string): { named: Topic | undefined; rest: string } => {
    const words = [...wordsOf(text)];
    const found = names(words);
    for (const { from, to } of found) words.fill('', from, to);
    return { named: found[0]?.value, rest: words.filter(word => word !== '').join(' ') };
  };
}

/** What denies a part of what the rest of an option says. */
const denial = /\b(?:not|none|never|nothing|nobody|neither|only|no)\b/i;
const denies = (option: string): boolean => denial.test(option);

/** Options of so many of the same words are told apart by their order or by what they deny, and by nothing else. */
const sameWords = 0.8;

/** Are two options of the same words? */
export function areTwins(a: string, b: string): boolean {
  const [one, other] = [new Set(tellingStems(a)), new Set(tellingStems(b))];
  return one.size > 0 && one.intersection(other).size >= sameWords * one.union(other).size;
}

/**
 * For each option, from 1 to -1: how the order of its words agrees with that of the guide, where another one is of the
 * same words; and where two of these differ by what they deny, that an option denies nothing, as the guide states both.
 */
export function createForms(guide: Guide): (options: readonly string[]) => number[] {
  const orderOf = createOrdering(guide);
  return options => {
    const twinsOf = (option: string) => options.filter(other => other !== option && areTwins(option, other));
    const byDenial = options.some(option => denies(option) && twinsOf(option).some(twin => !denies(twin)));
    if (byDenial) return options.map(option => (denies(option) ? -1 : 0));
    return options.map(option => (twinsOf(option).length > 0 ? orderOf(option) : 0));
  };
}

/** With these, the words of an option do not stand in the order that it tells. */
const turnsOrder = /\b(?:after|before|follow\w*|preced\w*|first|last)\b/i;

/** How the order of an option's words agrees with that in which the guide has them; 0 where it has no order. */
function createOrdering({ topics }: Guide): (option: string) => number {
  const sequences = topics
    .flatMap(({ passages, answer, tip, told }) => [
      ...passages.map(({ text }) => text),
      ...passages.flatMap(({ text }) => text.split('\n')),
      answer,
      tip.text,
      ...Object.keys(told),
    ])
    .map(text => tellingStems(text));
  return option => {
    if (turnsOrder.test(option)) return 0;
    const stems = [...new Set(tellingStems(option))];
    const found = sequences.flatMap(sequence => {
      const at = stems.map(stem => sequence.indexOf(stem));
      return at.includes(-1) ? [] : [at];
    });
    const agreeing = found.map(at => {
      const pairs = at.flatMap((a, i) => at.slice(i + 1).map(b => Math.sign(b - a)));
      return pairs.reduce((sum, pair) => sum + pair, 0) / Math.max(pairs.length, 1);
    });
    return agreeing.length === 0 ? 0 : agreeing.reduce((sum, one) => sum + one, 0) / agreeing.length;
  };
}
