/**
 * Fits the odds by which a turn of a talk stays with the last topic, asks by itself or leaves the guide
 * (src/answers/leaning.ts), and says how each hand's turns fare when they are fitted on those of the others.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastTopic, readByName, turnOn } from '../../src/answers/follow-up.ts';
import { type Leaning, type LeaningSignals, leaningOf, signalNames, signalsOf } from '../../src/answers/leaning.ts';
import { meantIn } from '../../src/answers/ordinals.ts';
import { type Talk, talkAfter } from '../../src/answers/talk.ts';
import { answerTurns } from '../../src/answers/turns.ts';
import type { Guide, Topic } from '../../src/knowledge/guide.ts';
import { createSearch, type Search } from '../../src/search/search.ts';
import { trainOn } from '../../src/search/training.ts';
import { withoutChatter } from '../../src/text/chatter.ts';
import { descend, dot, sumOf } from './fit.ts';
import { type Labelled, labelledSet } from './score.ts';

/** The sets whose turns are fitted to; of the last one, questions that call a topic, as if it was spoken of before. */
const hands = ['moves', 'hands-moves', 'hands-moves-2', 'hands-moves-3'];
const others = ['dev', 'own'];
const named = 'hands';
const kinds = ['follow-up', 'followup', 'switch', 'leave', 'offtopic'];
/** How strongly weights are pulled to nothing. */
const decay = 0.5;

type Row = { hand: string; values: number[]; leaning: Leaning };

export function calibrateTurns(guide: Guide): void {
  const search = createSearch(guide, trainOn(guide));
  const rowsOf = (hand: string): Row[] =>
    setOf(hand).flatMap(asked => {
      const talk = asked.turns ? talkBefore(guide, search, asked.turns) : null;
      const last = lastTopic(guide, talk);
      return last && kinds.includes(asked.kind) ? rowOf(guide, search, { hand, asked, talk, last }) : [];
    });
  const rows = [...hands, ...others].flatMap(rowsOf);
  const all = [...rows, ...setOf(named).flatMap(asked => rowByName(guide, search, asked))];
  for (const held of hands) {
    const by = fitOdds(all.filter(({ hand }) => hand !== held));
    console.log(
      `${held} by the others: ${sharesOf(
        all.filter(({ hand }) => hand === held),
        by,
      )}`,
    );
  }
  const by = fitOdds(all);
  console.log(`all: ${sharesOf(all, by)}`);
  const rounded = (weights: LeaningSignals) =>
    Object.fromEntries(signalNames.map(name => [name, Number(weights[name].toFixed(2))]));
  console.log({ alone: rounded(by.alone), leave: rounded(by.leave) });
}

const setOf = (name: string): Labelled[] =>
  labelledSet.parse(JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')));

/** What the talk is about before the last of the turns. */
function talkBefore(guide: Guide, search: Search, turns: readonly string[]): Talk | null {
  let talk: Talk | null = null;
  for (let until = 1; until < turns.length; until++) {
    const [first = '', ...later] = turns.slice(0, until);
    talk = talkAfter(answerTurns(guide, search, [first, ...later])) ?? talk;
  }
  return talk;
}

type Said = { hand: string; asked: Labelled; talk: Talk | null; last: Topic };

/** None where a turn is read by a name or by a place in a list, or is about several topics. */
function rowOf(guide: Guide, search: Search, { hand, asked, talk, last }: Said): Row[] {
  const text = withoutChatter(asked.text);
  const finding = search.find(text);
  const isPlaced = finding.named.length === 0 && meantIn(guide, talk, asked.text) !== null;
  if (isPlaced || asked.topics.length > 1 || readByName(guide, last, text, finding)) return [];
  const signals = signalsOf(guide, turnOn(search, last, text, finding));
  const [topic] = asked.topics;
  const leaning = topic === undefined ? 'leave' : topic === last.id ? 'stay' : 'alone';
  return [{ hand, leaning, values: signalNames.map(name => signals[name]) }];
}

/** "When does canvas …" as "when does it …", behind a turn on Canvas. */
function rowByName(guide: Guide, search: Search, asked: Labelled): Row[] {
  const [last, ...more] = search.find(asked.text).named;
  if (!last || more.length > 0 || !asked.kind.startsWith('named')) return [];
  const names = last.aliases.toSorted((a, b) => b.length - a.length).map(name => RegExp.escape(name));
  const subject = guide.words.exam.names.map(name => RegExp.escape(name));
  const called = new RegExp(
    String.raw`\b(?:the |an? )?(?:(?:${subject.join('|')}) )*(?:${names.join('|')})\b('s)?`,
    'gi',
  );
  const text = asked.text.replaceAll(called, (_, of: string | undefined) => (of ? 'its' : 'it'));
  const talk = { topics: [last.id] };
  return text === asked.text ? [] : rowOf(guide, search, { hand: named, asked: { ...asked, text }, talk, last });
}

type Odds = { alone: LeaningSignals; leave: LeaningSignals };

function fitOdds(rows: readonly Row[]): Odds {
  const size = signalNames.length;
  const weights = descend(new Array<number>(2 * size).fill(0), decay, weights =>
    sumOf(
      rows.map(({ values, leaning }) => {
        const alone = Math.exp(dot(values, weights.slice(0, size)));
        const leave = Math.exp(dot(values, weights.slice(size)));
        const errors = [
          alone / (1 + alone + leave) - Number(leaning === 'alone'),
          leave / (1 + alone + leave) - Number(leaning === 'leave'),
        ];
        return errors.flatMap(error => values.map(value => error * value));
      }),
    ),
  );
  const from = (start: number) =>
    Object.fromEntries(signalNames.map((name, i) => [name, weights[start + i] ?? 0])) as LeaningSignals;
  return { alone: from(0), leave: from(size) };
}

function sharesOf(rows: readonly Row[], by: Odds): string {
  const shares = leanings.map(leaning => {
    const some = rows.filter(row => row.leaning === leaning);
    const right = some.filter(
      ({ values }) =>
        leaningOf(Object.fromEntries(signalNames.map((name, i) => [name, values[i] ?? 0])) as LeaningSignals, by) ===
        leaning,
    );
    return `${leaning} ${((100 * right.length) / some.length).toFixed(1)} % of ${some.length}`;
  });
  return `${shares.join(', ')}; log loss ${lossOf(rows, by).toFixed(3)}`;
}

const leanings = ['stay', 'alone', 'leave'] as const;

/** The mean of what the right leaning surprises by. */
function lossOf(rows: readonly Row[], { alone, leave }: Odds): number {
  const oddsOf = (values: readonly number[], by: LeaningSignals) =>
    dot(
      values,
      signalNames.map(name => by[name]),
    );
  const losses = rows.map(({ values, leaning }) => {
    const odds = { stay: 0, alone: oddsOf(values, alone), leave: oddsOf(values, leave) };
    return Math.log(leanings.reduce((sum, one) => sum + Math.exp(odds[one]), 0)) - odds[leaning];
  });
  return losses.reduce((a, b) => a + b, 0) / losses.length;
}
