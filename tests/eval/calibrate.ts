/**
 * npm run calibrate -- options      the weights for the options of pasted questions, by calibrate-options.ts
 * npm run calibrate -- turns        the odds by which a turn stays with the last topic, by calibrate-turns.ts
 * npm run calibrate -- details      the weights that tell a detail that the guide does not state (src/answers/details.ts)
 * npm run calibrate                 the weights of the gate (src/search/gate.ts), and how the model ranks what it has not
 * seen. For details too, each fifth of the guide's own examples is held out in turn, and the rest trained on; to these come
 * the questions of hands.json and details.json there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detailSignals } from '../../src/answers/details.ts';
import type { Guide } from '../../src/knowledge/guide.ts';
import { loadGuide } from '../../src/knowledge/load.ts';
import type { Finding } from '../../src/search/finding.ts';
import { createSearch } from '../../src/search/search.ts';
import { trainOn } from '../../src/search/training.ts';
import { calibrateOptions } from './calibrate-options.ts';
import { calibrateTurns } from './calibrate-turns.ts';
import { labelledSet } from './score.ts';

const folds = 5;
type Held = { text: string; topic: string | null };
/** `by` is the guide that it was found by. */
type Seen = Held & { finding: Finding; by: Guide };

const guide = await loadGuide(join(import.meta.dirname, '../../knowledge'));
const part = { options: calibrateOptions, turns: calibrateTurns }[process.argv[2] ?? ''];
if (part) {
  part(guide);
  process.exit();
}

/** Every fifth example goes to a fold, each list by itself, so that folds hold the same mixture. */
function split(fold: number): { rest: Guide; held: Held[] } {
  const isHeld = (_: string, i: number) => i % folds === fold;
  const held: Held[] = [];
  const cut = (list: readonly string[], topic: string | null) => {
    held.push(...list.filter(isHeld).map(text => ({ text, topic })));
    return list.filter((text, i) => !isHeld(text, i));
  };
  const topics = guide.topics.map(topic => ({ ...topic, asked: cut(topic.asked, topic.id) }));
  const asked = Object.fromEntries(Object.entries(guide.outside.asked).map(([kind, list]) => [kind, cut(list, null)]));
  return { rest: { ...guide, topics, outside: { ...guide.outside, asked } }, held };
}

const seen: Seen[] = [];
for (let fold = 0; fold < folds; fold++) {
  const { rest, held } = split(fold);
  const search = createSearch(rest, trainOn(rest));
  seen.push(...held.map(one => ({ ...one, finding: search.find(one.text, process.argv[2] !== 'details'), by: rest })));
}

if (process.argv[2] === 'details') {
  calibrateDetails();
  process.exit();
}

const inScope = seen.filter(({ topic }) => topic !== null);
const first = inScope.filter(({ topic, finding }) => finding.candidates[0]?.topic.id === topic);
console.log(
  `held out: ${seen.length}; right topic first: ${((100 * first.length) / inScope.length).toFixed(1)} % of ${inScope.length}`,
);

/** Newton's method would be quicker; plain gradient steps are enough for a dozen weights. */
function fitWeights(rows: { signals: number[]; answered: number }[], names: string[]): number[] {
  const weights = new Array<number>(names.length).fill(0);
  const decay = 1e-3;
  for (let pass = 0; pass < 4000; pass++) {
    const gradient = weights.map(weight => decay * weight);
    for (const { signals, answered } of rows) {
      const odds = signals.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-odds)) - answered) / rows.length;
      for (const [i, value] of signals.entries()) gradient[i] = (gradient[i] ?? 0) + error * value;
    }
    for (const [i, slope] of gradient.entries()) weights[i] = (weights[i] ?? 0) - 0.5 * slope;
  }
  return weights;
}

/** Those who wrote sets did not know the examples, so each of their questions counts as three. */
function calibrateDetails(): void {
  const search = createSearch(guide, trainOn(guide));
  const ofSet = (name: string, times: number) => {
    const set = labelledSet.parse(JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
    const asked = set.map(({ text, topics: [topic = null] }) => ({
      text,
      topic,
      finding: search.find(text),
      by: guide,
    }));
    return Array.from({ length: times }, () => asked).flat();
  };
  const rows = [...seen, ...ofSet('hands.json', 3), ...ofSet('details.json', 3)].flatMap(
    ({ text, topic, finding, by }) => {
      const signals = detailSignals(by, text, finding);
      return signals ? [{ signals, answered: topic === null ? 1 : 0 }] : [];
    },
  );
  const named = Object.keys(rows[0]?.signals ?? {});
  const fitted = fitWeights(
    rows.map(({ signals, answered }) => ({ signals: Object.values(signals), answered })),
    named,
  );
  console.log(Object.fromEntries(named.map((name, i) => [name, Number((fitted[i] ?? 0).toFixed(2))])));
}

const names = ['base', ...Object.keys(seen[0]?.finding.signals ?? {})];
const rows = seen.map(({ finding, topic }) => ({
  signals: [1, ...Object.values(finding.signals)],
  answered: topic === null ? 0 : 1,
}));
const weights = fitWeights(rows, names);
console.log(Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(2))])));
for (const from of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const probability = ({ signals }: { signals: number[] }) =>
    1 / (1 + Math.exp(-signals.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
  const share = (answered: number, ok: (p: number) => boolean) => {
    const some = rows.filter(row => row.answered === answered);
    return ((100 * some.filter(row => ok(probability(row))).length) / some.length).toFixed(1);
  };
  console.log(
    `from ${from}: answered ${share(1, p => p >= from)} % of what the guide answers, declined ${share(0, p => p < from)} % of the rest`,
  );
}
