/** What the guide states, statement by statement, held against the stem and the options of a pasted question. */
import type { Guide, Topic } from '../knowledge/guide.ts';
import { tellingStems } from '../text/words.ts';
import { createOverlap } from './overlap.ts';

/** What is looked for: what tells the option from the others, all of it, and what is asked. */
export type Asked = { option: ReadonlySet<string>; whole: ReadonlySet<string>; stem: ReadonlySet<string> };

/** `item`: the option calls what the stem tells of; `said`: the option tells what the guide states. Both 0 to 1. */
export type Told = { item: number; said: number };

type Statement = { topic: string; name: ReadonlySet<string>; text: ReadonlySet<string> };

/** `topicShares` says how likely the stem is about each topic, by its id. */
export function createTold(guide: Guide): (asked: Asked, topicShares: ReadonlyMap<string, number>) => Told {
  const statements = guide.topics.flatMap(statementsOf);
  const { has, weigh, shared } = createOverlap(statements.map(({ text }) => text));
  const names = statements.map(({ name }) => weigh(name));
  return ({ option, whole, stem }, topicShares) => {
    const rest = new Set([...stem.difference(whole)].filter(has));
    const restWeight = weigh(rest);
    const optionWeight = weigh(option);
    const ofRest = shared(rest);
    const told = { item: 0, said: 0 };
    for (const [i, held] of shared(option).entries()) {
      const { topic, name } = statements[i] ?? {};
      if (held === 0 || !topic || !name) continue;
      const fit = Math.sqrt(topicShares.get(topic) ?? 0);
      const named = weigh(option.intersection(name)) / Math.max(optionWeight, names[i] ?? 0);
      const asked = restWeight === 0 ? 0 : (ofRest[i] ?? 0) / restWeight;
      told.item = Math.max(told.item, named * asked * fit);
      told.said = Math.max(told.said, (held / optionWeight) * fit);
    }
    return told;
  };
}

/** What an exam says of each: by `told`, and by the verdicts that name one of a list. */
function statementsOf(topic: Topic): Statement[] {
  const byName = new Map<string, Statement>();
  for (const [name, wordings] of wordingsOf(topic)) {
    const stems = new Set(tellingStems(name));
    const { text } = byName.getOrInsertComputed([...stems].sort().join(' '), () => ({
      topic: topic.id,
      name: stems,
      text: new Set(stems),
    }));
    for (const stem of wordings.flatMap(tellingStems)) (text as Set<string>).add(stem);
  }
  return [...byName.values()];
}

function wordingsOf({ told, verdicts }: Topic): [name: string, wordings: string[]][] {
  const decided = verdicts
    .filter(isItem)
    .map(({ verdict, line, asks }): [string, string[]] => [verdict, [line, ...asks.slice(1).flat()]]);
  return [...Object.entries(told), ...decided];
}

/** Does the verdict name one of a list? */
export const isItem = ({ verdict }: Topic['verdicts'][number]): boolean => verdict !== 'Yes' && verdict !== 'No';
