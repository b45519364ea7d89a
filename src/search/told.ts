/** What the guide states, statement by statement, held against the stem and the options of a pasted question. */
import type { Guide, Topic } from '../knowledge/guide.ts';
import { tellingStems } from '../text/words.ts';
import { createOverlap } from './overlap.ts';
import { createPolarity, type Polar } from './polarity.ts';

/** What is looked for: what tells the option from the others, all of it, and what is asked. */
export type Asked = {
  option: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  stem: ReadonlySet<string>;
  polar: Polar;
};

/** How an option stands to what the guide states; 0 to 1 each but for `against`. */
export type Told = {
  /** It calls what the stem tells of. */
  item: number;
  /** It tells what the guide states. */
  said: number;
  /** It calls what the stem denies. */
  against: number;
  /** It calls what the guide has, by its name. */
  called: number;
  /** How likely the stem is about the topic that has what it calls. */
  ofTopic: number;
  /** What it calls or tells of most. */
  statement: { topic: string; name: string } | null;
};

/** From this likeness on, an option calls what the guide has by its name. */
export const calls = 0.6;

/** What a rare word is worth, roughly: with it, a clash of one counts about 1. */
const rareWord = 5;

/** `idle`: what the text has of its topic's name, which tells nothing of the item. */
type Statement = {
  topic: string;
  called: string;
  name: ReadonlySet<string>;
  text: ReadonlySet<string>;
  idle: ReadonlySet<string>;
  polars: Polar[];
};

/** `topicShares` says how likely the stem is about each topic, by its id. */
export function createTold(guide: Guide): (asked: Asked, topicShares: ReadonlyMap<string, number>) => Told {
  const polarOf = createPolarity(guide);
  const statements = guide.topics.flatMap(topic => statementsOf(topic, polarOf));
  const { has, weigh, shared } = createOverlap(statements.map(({ text }) => text));
  const denying = createOverlap(
    statements.flatMap(({ polars }) => polars.map(({ said, denied }) => said.union(denied))),
  );
  const names = statements.map(({ name }) => weigh(name));
  return ({ option, whole, stem, polar }, topicShares) => {
    const rest = new Set([...stem.difference(whole)].filter(has));
    const restWeight = weigh(rest);
    const optionWeight = weigh(option);
    const ofRest = shared(rest);
    const told: Told = { item: 0, said: 0, against: 0, called: 0, ofTopic: 0, statement: null };
    let best = 0;
    let closest = 0;
    for (const [i, held] of shared(option).entries()) {
      const statement = statements[i];
      if (held === 0 || !statement) continue;
      const { topic, name, idle } = statement;
      const share = topicShares.get(topic) ?? 0;
      const fit = Math.sqrt(share);
      const named = weigh(option.intersection(name)) / Math.max(optionWeight, names[i] ?? 0);
      const clashes = statement.polars.map(one => denying.weigh(clash(polar, one).difference(name)));
      const clashing = Math.max(0, ...clashes);
      const asked =
        restWeight === 0 ? 0 : Math.max(0, (ofRest[i] ?? 0) - weigh(rest.intersection(idle)) - clashing) / restWeight;
      told.item = Math.max(told.item, named * asked * fit);
      told.called = Math.max(told.called, named);
      if (named >= calls && named * fit > closest) {
        closest = named * fit;
        told.against = (fit * clashing) / rareWord;
      }
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

/** What a stem denies, and nothing else, of what a wording says. */
export const clash = (stem: Polar, wording: Polar): ReadonlySet<string> =>
  stem.denied.difference(stem.said).intersection(wording.said).difference(wording.denied);

/** What an exam says of each: by `told`, and by the verdicts that name one of a list. */
function statementsOf(topic: Topic, polarOf: (text: string) => Polar): Statement[] {
  const byName = new Map<string, { called: string; name: Set<string>; text: Set<string>; said: string[] }>();
  for (const [called, wordings] of wordingsOf(topic)) {
    const name = new Set(tellingStems(called));
    const { text, said } = byName.getOrInsertComputed([...name].sort().join(' '), () => ({
      called,
      name,
      text: new Set(name),
      said: [called],
    }));
    said.push(...wordings);
    for (const stem of wordings.flatMap(tellingStems)) text.add(stem);
  }
  const title = new Set(tellingStems(`${topic.title} ${topic.short}`));
  return [...byName.values()].map(({ called, name, text, said }) => {
    const idle = text.intersection(title).difference(name);
    return { topic: topic.id, called, name, text, idle, polars: said.map(polarOf) };
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
