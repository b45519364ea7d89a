/** Rules that go by what authors tend to do, for a guesser who knows the guide, the topic or the rest of the bank. */
import type { BankQuestion, Topic } from '../../knowledge/guide.ts';
import { contentWords } from '../../rules/bank/alike.ts';
import { mentions } from '../../rules/bank/wording.ts';
import { beside, mean, perOption, type Rule } from './rule.ts';

type Words = ReadonlySet<string>;

export function habitRules(bank: readonly BankQuestion[], topics: readonly Topic[]): Rule[] {
  const vocabularies = new Map(topics.map(topic => [topic.id, contentWords(wordingOf(topic))]));
  const known = (text: string, topic: string) => share(contentWords(text), vocabularies.get(topic) ?? new Set());
  const supported = (text: string) => Math.max(0, ...topics.map(({ id }) => known(text, id)));
  return [
    { name: 'pick what sounds most like the topic', scores: perOption((text, { topic }) => known(text, topic)) },
    { name: 'pick what sounds least like the topic', scores: perOption((text, { topic }) => -known(text, topic)) },
    { name: 'pick what the guide says most plainly', scores: perOption(supported) },
    { name: 'pick what the guide says least plainly', scores: perOption(text => -supported(text)) },
    { name: 'pick the neighbour of the others', scores: beside(neighbourhood(topics)) },
    { name: 'pick what is worded like other answers', scores: likeOtherAnswers(bank) },
  ];
}

/** What the guide says of a topic. */
function wordingOf({ title, aliases, answer, tip, triggers, passages }: Topic): string {
  return [title, ...aliases, answer, tip.text, ...tip.triggers, ...triggers, ...passages.map(({ text }) => text)].join(
    ' ',
  );
}

/** The part of some words that stand among others too. */
function share(words: Words, others: Words): number {
  return mean([...words].map(word => Number(others.has(word))));
}

/** Writers surround the answer with its neighbours, so the one with most neighbours among the others stands out. */
function neighbourhood(topics: readonly Topic[]): (text: string, others: readonly string[]) => number {
  const named = (text: string) => topics.filter(({ aliases }) => aliases.some(alias => mentions(text, alias)));
  const near = (a: Topic, b: Topic) =>
    [a, b].some(one => one.neighbours.some(({ topic }) => topic === (one === a ? b : a).id));
  return (text, others) => {
    const own = named(text);
    return others.filter(other => named(other).some(b => own.some(a => near(a, b)))).length;
  };
}

/** In how many options a word stands, right and wrong ones. */
type Tally = Map<string, { right: number; wrong: number }>;

/** What a reader of all other questions with their answers learns of single words; its own question tells nothing. */
function likeOtherAnswers(bank: readonly BankQuestion[]): Rule['scores'] {
  const all = tally(bank);
  return question => {
    const own = tally([question]);
    const leaning = (word: string) => {
      const right = (all.get(word)?.right ?? 0) - (own.get(word)?.right ?? 0);
      const wrong = (all.get(word)?.wrong ?? 0) - (own.get(word)?.wrong ?? 0);
      return Math.log((right + 1) / (wrong + 3));
    };
    return question.options.map(({ text }) => mean([...contentWords(text)].map(leaning)));
  };
}

function tally(bank: readonly BankQuestion[]): Tally {
  const counts: Tally = new Map();
  for (const { text, right } of bank.flatMap(({ options }) => options)) {
    for (const word of contentWords(text)) {
      const count = counts.get(word) ?? { right: 0, wrong: 0 };
      count[right ? 'right' : 'wrong']++;
      counts.set(word, count);
    }
  }
  return counts;
}
