/** What the guide states, statement by statement, held against the stem and the options of a pasted question. */
import type { Guide, Topic } from '../knowledge/guide.ts';
import { tellingStems } from '../text/words.ts';
import { createOverlap } from './overlap.ts';

/** What is looked for: what tells the option from the others, all of it, and what is asked. */
export type Asked = { option: ReadonlySet<string>; whole: ReadonlySet<string>; stem: ReadonlySet<string> };

/** How an option stands to what the guide states; 0 to 1 each. */
export type Told = {
  /** It calls what the stem tells of. */
  item: number;
  /** It tells what the guide states. */
  said: number;
  /** It calls what the guide has, by its name. */
  called: number;
  /** How likely the stem is about the topic that has what it calls. */
  ofTopic: number;
  /** What it calls or tells of most. */
  statement: { topic: string; name: string } | null;
};

/** From this likeness on, an option calls what the guide has by its name. */
export const calls = 0.6;

/** `idle`: what the text has of its topic's name, which tells nothing of the item. */
type Statement = {
  topic: string;
  called: string;
  name: ReadonlySet<string>;
  text: ReadonlySet<string>;
  idle: ReadonlySet<string>;
};

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
    const told: Told = { item: 0, said: 0, called: 0, ofTopic: 0, statement: null };
    let best = 0;
    for (const [i, held] of shared(option).entries()) {
      const statement = statements[i];
      if (held === 0 || !statement) continue;
      const { topic, name, idle } = statement;
      const share = topicShares.get(topic) ?? 0;
      const fit = Math.sqrt(share);
      const named = weigh(option.intersection(name)) / Math.max(optionWeight, names[i] ?? 0);
      const asked = restWeight === 0 ? 0 : ((ofRest[i] ?? 0) - weigh(rest.intersection(idle))) / restWeight;
      told.item = Math.max(told.item, named * asked * fit);
      told.called = Math.max(told.called, named);
      if (named >= calls) told.ofTopic = Math.max(told.ofTopic, named * share);
      told.said = Math.max(told.said, (held / optionWeight) * fit);
      const tells = (named >= calls ? 1 + named : held / optionWeight) * fit;
      if (tells <= best) continue;
      best = tells;
      told.statement = { topic, name: statement.called };
    }
    return told;
  };
}

/** What an exam says of each: by `told`, and by the verdicts that name one of a list. */
function statementsOf(topic: Topic): Statement[] {
  const byName = new Map<string, { called: string; name: Set<string>; text: Set<string> }>();
  for (const [called, wordings] of wordingsOf(topic)) {
    const name = new Set(tellingStems(called));
    const { text } = byName.getOrInsertComputed([...name].sort().join(' '), () => ({
      called,
      name,
      text: new Set(name),
    }));
    for (const stem of wordings.flatMap(tellingStems)) text.add(stem);
  }
  const title = new Set(tellingStems(`${topic.title} ${topic.short}`));
  return [...byName.values()].map(({ called, name, text }) => {
    const idle = text.intersection(title).difference(name);
    return { topic: topic.id, called, name, text, idle };
  });
}

function wordingsOf({ told, verdicts }: Topic): [name: string, wordings: string[]][] {
  const decided = verdicts
    .filter(isItem)
    .map(({ verdict, line, asks }): [string, string[]] => [verdict, [line, ...asks.slice(1).flat()]]);
  return [...Object.entries(told), ...decided];
}

/** Does the verdict name one of a list? */
export const isItem = ({ verdict }: Topic['verdicts'][number]): boolean => verdict !== 'Yes' && verdict !== 'No';
