/**
 * Fits the weights by which options of pasted questions are told (src/search/weigh.ts) and the odds from which on one is
 * named (src/search/lead.ts): on the bank of quiz questions and on the sets of pasted ones that are not kept unseen.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../src/knowledge/guide.ts';
import { asLikely, leadSignals } from '../../src/search/lead.ts';
import { type PastedQuestion, splitOptions } from '../../src/search/options.ts';
import { createSearch } from '../../src/search/search.ts';
import { trainOn } from '../../src/search/training.ts';
import { createEvidence, excludes, type OptionSignals, orderOf, scoreOf } from '../../src/search/weigh.ts';
import { descend, dot, sumOf } from './fit.ts';
import { pastedSet } from './pasted.ts';

const sets = ['pasted', 'hands-pasted', 'hands-pasted-2', 'outside-pasted'];
/** Questions of the bank are many and by one hand; without their right option, they are harder than any that is asked. */
const counts = { set: 1, bank: 0.4, bankWithoutRight: 0.05 };

type Known = { stem: string; options: string[]; right: number[]; inGuide: boolean };
type Read = ReturnType<ReturnType<typeof createEvidence>> &
  Omit<Known, 'options'> & { question: PastedQuestion; count: number };

export function calibrateOptions(guide: Guide): void {
  const evidence = createEvidence(guide, createSearch(guide, trainOn(guide)).find);
  const read = (known: Known, count: number): Read => {
    const text = [known.stem, ...known.options.map((option, i) => `${'ABCDEF'[i]}. ${option}`)].join('\n');
    const question = splitOptions(text);
    return { ...known, ...evidence(question), question, count };
  };
  const bank = guide.bank.map(({ stem, options }) => ({
    stem,
    options: options.map(({ text }) => text),
    right: options.flatMap(({ right }, i) => (right ? [i] : [])),
    inGuide: true,
  }));
  const known = sets.flatMap(name =>
    pastedSet.parse(JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'))),
  );
  const all = [...known.map(one => read(one, counts.set)), ...bank.map(one => read(one, counts.bank))];
  const weights = fitChoice(all.filter(({ inGuide }) => inGuide));
  console.log('weights of an option', rounded(weights));
  const without = bank
    .filter(({ stem }) => !excludes(stem))
    .map(one => ({ ...one, options: one.options.filter((_, i) => !one.right.includes(i)), right: [], inGuide: false }));
  fitLead([...all, ...without.map(one => read(one, counts.bankWithoutRight))], weights);
}

const rounded = (weights: object) =>
  Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(2))]));

/**
 * Held to be so before anything is seen: too few questions deny something, or have options of the same words, and what
 * the guide states was worded after most of them. All else starts from nothing.
 */
const before: Partial<OptionSignals> = { form: 3, against: -2 };

/** Each right option against all wrong ones. */
function fitChoice(questions: readonly Read[]): OptionSignals {
  const names = Object.keys(questions[0]?.signals[0] ?? {}) as (keyof OptionSignals)[];
  const rows = questions.flatMap(({ signals, right, question }) => {
    const wrong = signals.filter((_, i) => !right.includes(i));
    const sign = excludes(question.stem) ? -1 : 1;
    return right.flatMap(i => {
      const own = signals[i];
      return own ? [[own, ...wrong].map(one => names.map(name => sign * one[name]))] : [];
    });
  });
  const start = names.map(name => before[name] ?? 0);
  const weights = descend(start, decays.weights, weights =>
    sumOf(
      rows.map(row => {
        const scores = row.map(values => dot(values, weights));
        const highest = Math.max(...scores);
        const odds = scores.map(score => Math.exp(score - highest));
        const sum = odds.reduce((a, b) => a + b, 0);
        return names.map((_, j) =>
          row.reduce((slope, values, i) => slope + (values[j] ?? 0) * ((odds[i] ?? 0) / sum - Number(i === 0)), 0),
        );
      }),
    ),
  );
  return Object.fromEntries(names.map((name, j) => [name, weights[j] ?? 0])) as OptionSignals;
}

/** Whether the options that come first are just the right ones. */
function fitLead(questions: readonly Read[], weights: OptionSignals): void {
  const rows = questions.flatMap(({ signals, right, question, leadOf, together, inGuide, count }) => {
    const order = orderOf(
      question,
      signals.map(one => scoreOf(one, weights)),
    );
    const alone = leadOf(order);
    const lead = alone && { ...alone, scope: together(order) };
    const isRight = inGuide && new Set(order.right).symmetricDifference(new Set(right)).size === 0;
    return lead ? [{ values: [1, ...Object.values(leadSignals(lead))], isRight, inGuide, count }] : [];
  });
  const odds = descend(new Array<number>(rows[0]?.values.length ?? 0).fill(0), decays.odds, odds =>
    sumOf(
      rows.map(({ values, isRight, count }) => {
        const error = count * (1 / (1 + Math.exp(-dot(values, odds))) - Number(isRight));
        return values.map(value => error * value);
      }),
    ),
  );
  console.log('odds to name it', rounded({ base: odds[0] ?? 0, ...namesOfLead(odds) }));
  const inside = rows.filter(({ inGuide }) => inGuide);
  const outside = rows.filter(({ inGuide, count }) => !inGuide && count === counts.set);
  for (const from of [0, 0.5, 1]) {
    const isNamed = ({ values }: { values: number[] }) => (values[1] ?? 0) >= asLikely && dot(values, odds) >= from;
    const named = inside.filter(isNamed);
    const right = named.filter(({ isRight }) => isRight).length;
    const open = outside.filter(row => !isNamed(row)).length;
    const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
    console.log(
      `from ${from}: right ${share(right, inside.length)}, wrong ${share(named.length - right, inside.length)}, left open where the guide does not decide ${share(open, outside.length)}`,
    );
  }
}

const namesOfLead = (odds: readonly number[]) =>
  Object.fromEntries(
    ['surely', 'support', 'scope', 'several', 'foreign', 'near'].map((name, i) => [name, odds[i + 1] ?? 0]),
  );

/** How strongly weights are pulled to their start: odds have signals that are small, and so large weights. */
const decays = { weights: 1, odds: 0.02 };
