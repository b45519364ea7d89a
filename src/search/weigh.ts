/** Which options of a pasted question the guide supports: its topics by their evidence, its lines by the words they share. */
import type { Guide, Topic } from '../knowledge/guide.ts';
import { tellingStems } from '../text/words.ts';
import type { Finding } from './finding.ts';
import type { PastedQuestion } from './options.ts';
import { createOverlap } from './overlap.ts';
import { type Asked, createTold, isItem, type Told } from './told.ts';

/** An option with what it names and what it is about. */
export type WeighedOption = { label: string; text: string; named: Topic[]; about: Topic | null };

/** `right`: those that the guide decides for, as many as asked and in their order; none where it does not decide. */
type Weighed = { options: WeighedOption[]; right: WeighedOption[] };

export type Weigh = (question: PastedQuestion) => Weighed;

/**
 * How much each kind of evidence for an option counts against the other options, fitted by conditional logistic
 * regression on the bank of questions and on the visible sets of `tests/eval`: the logarithm of the probability that a
 * sentence of the stem is about what the option is about, the best line of the guide that ties the option to the stem,
 * what the guide is told to state, and whether the stem calls the option's topic already, as what is in use.
 */
const weights = { topic: 1, line: 4.8, item: 4.6, said: 1.8, given: -2.5 };

/**
 * The odds that the guide decides for the best options, fitted by logistic regression on the same questions, on those
 * that it does not decide, and on those of the bank without their right option: how far the last one of them is ahead of
 * the first of the others, what speaks for it, how surely the guide answers the stem, alone or with the option in it,
 * and whether several are right, since then each has to answer a part of the stem only.
 */
const odds = { base: -3.4, margin: 0.6, support: 0.64, scope: 0.28, several: 2.6 };
/** A wrong option does more harm than none, so this is above even odds: about two in three. */
const decidedFrom = 0.5;
/** A lead beyond this says no more, nor does a probability nearer to 0 or 1. */
const most = { margin: 6, sure: 0.999 };

/** Below it, a probability says no more. */
const least = 0.003;
/** Where several options are right, each meets a need of its own. */
const clauses = /(?<=[.?!;,])\s+|\band\b/;
/** Sentences of a stem that are looked at, from the last: nobody asks in more. */
const mostSentences = 8;
/** Longer options are cut: what decides stands at their beginning. */
const longestOption = 400;

type Find = (text: string) => Finding;
type Scored = { option: WeighedOption; score: number };

/** `find` is the search over the same guide. */
export function createWeighing(guide: Guide, find: Find): Weigh {
  const tie = createLines(guide, text => find(text).named);
  const tell = createTold(guide);
  return question => {
    const { stem, options, wanted } = question;
    const ofStem = find(stem);
    const needs = needsOf(stem, wanted).map(need => topicShares(find(need)));
    const shares = topicShares(ofStem);
    const read = options.map(({ text }) => find(text.slice(0, longestOption)));
    const scored = askedOfEach(question).map((asked, i): Scored => {
      const named = read[i]?.named ?? [];
      const { label, text } = options[i] ?? { label: '', text: '' };
      const option = { label, text, named, about: named[0] ?? aboutOf(read[i]) };
      const evidence = {
        topic: Math.log(topicFit(needs, read[i])),
        line: tie(asked),
        ...tell(asked, shares),
        given: Number(named.some(one => ofStem.named.includes(one))),
      };
      return { option, score: scoreOf(evidence) };
    });
    const right = decided(question, scored, ofStem.inScope, text => find(text).inScope);
    return { options: scored.map(({ option }) => option), right };
  };
}

const scoreOf = (evidence: Told & { topic: number; line: number; given: number }): number =>
  weights.topic * evidence.topic +
  weights.line * evidence.line +
  weights.item * evidence.item +
  weights.said * evidence.said +
  weights.given * evidence.given;

/** The last sentences of the stem, or its clauses where several options are right. */
const needsOf = (stem: string, wanted: number): string[] =>
  askedOf(stem)
    .split(wanted > 1 ? clauses : /(?<=[.?!])\s+/)
    .filter(sentence => /\p{L}/u.test(sentence))
    .slice(-mostSentences);

const topicFit = (needs: readonly ReadonlyMap<string, number>[], option: Finding | undefined): number => {
  const shares = option ? topicShares(option) : new Map<string, number>();
  return Math.max(least, ...needs.map(need => dot(need, shares)));
};

/** Each option by what the others do not all have in common with it. */
function askedOfEach({ stem, options }: PastedQuestion): Asked[] {
  const stems = options.map(({ text }) => new Set(tellingStems(text.slice(0, longestOption))));
  const common = stems.reduce((a, b) => a.intersection(b), stems[0] ?? new Set<string>());
  const asked = new Set(tellingStems(askedOf(stem)));
  return stems.map(whole => {
    const telling = whole.difference(common);
    return { option: telling.size > 0 ? telling : whole, whole, stem: asked };
  });
}

/**
 * The options that the guide decides for. Where the stem asks for what does not fit, that is the one with the least to
 * speak for it, if enough speaks for all others.
 */
function decided(
  { stem, wanted }: PastedQuestion,
  scored: readonly Scored[],
  alone: number,
  inScope: (text: string) => number,
): WeighedOption[] {
  const isTurned = excludes(stem);
  const order = scored.toSorted((a, b) => (isTurned ? a.score - b.score : b.score - a.score));
  const best = order.slice(0, wanted);
  const last = best.at(-1);
  const next = order[wanted];
  if (!last || !next) return [];
  const margin = Math.min(Math.abs(last.score - next.score), most.margin);
  const support = isTurned ? next.score : last.score;
  const together = isTurned ? [] : best.map(({ option }) => inScope(`${stem} ${option.text.slice(0, longestOption)}`));
  const scope = Math.max(alone, together.length > 0 ? Math.min(...together) : 0);
  const sum =
    odds.base +
    odds.margin * margin +
    odds.support * support +
    odds.scope * logOdds(scope) +
    odds.several * Number(wanted > 1);
  return sum < decidedFrom ? [] : scored.filter(one => best.includes(one)).map(({ option }) => option);
}

function logOdds(probability: number): number {
  const bounded = Math.min(Math.max(probability, 1 - most.sure), most.sure);
  return Math.log(bounded / (1 - bounded));
}

/** What an option without a name describes, where that is plain. */
function aboutOf(finding: Finding | undefined): Topic | null {
  return finding?.outcome === 'found' ? (finding.candidates[0]?.topic ?? null) : null;
}

/** Does the stem ask for what does not fit? */
export const excludes = (stem: string): boolean =>
  /\b(?:NOT|EXCEPT|LEAST likely)\b/.test(stem) ||
  /\bexcept\s*[:?]|\bwhich (?:one |of (?:these|them|the following) (?:\w+ )?|(?:statement|option|description|feature|step|item) )?(?:is|are|does|do|would|should|can|could) not\b/i.test(
    stem,
  );

/** What stands behind these is only held against what is asked for. */
const contrast = /\b(?:rather than|instead of|in contrast to|unlike|as opposed to)\b[^,.?!]{1,80}/gi;
const askedOf = (stem: string): string =>
  stem.replace(contrast, ' ').replace(/\((?:select|choose|pick)\b[^)]{1,30}\)/gi, ' ');

/** How likely each topic is by the scores that order them; they sum to 1. By the topic's id. */
function topicShares({ candidates }: Finding): Map<string, number> {
  const highest = candidates[0]?.score ?? 0;
  const odds = candidates.map(({ topic, score }) => [topic.id, Math.exp(score - highest)] as const);
  const sum = odds.reduce((total, [, value]) => total + value, 0);
  return new Map(odds.map(([id, value]) => [id, value / sum]));
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [id, share] of a) sum += share * (b.get(id) ?? 0);
  return sum;
}

/** How well the best line of the guide ties an option to the stem: 0 to 1. */
type TieOf = (asked: Asked) => number;

/**
 * A line ties an option to a stem as far as it holds the option's words, the rest of the stem's words are in it, and the
 * rest of its own are in the stem; rare words count most.
 */
function createLines(guide: Guide, named: (text: string) => Topic[]): TieOf {
  const lines = linesOf(guide, named);
  const { weigh, shared } = createOverlap(lines);
  const lineWeights = lines.map(weigh);
  return ({ option, whole, stem }) => {
    const rest = stem.difference(whole);
    const optionWeight = weigh(option);
    const restWeight = weigh(rest);
    if (optionWeight === 0 || restWeight === 0) return 0;
    const ofOption = shared(option);
    const ofRest = shared(rest);
    let best = 0;
    for (const [i, weight] of lineWeights.entries()) {
      const held = ofOption[i] ?? 0;
      const tied = ofRest[i] ?? 0;
      if (held === 0 || tied === 0) continue;
      best = Math.max(best, (held / optionWeight) * Math.sqrt((tied / restWeight) * (tied / (weight - held))));
    }
    return best;
  };
}

/** What the guide says, line by line, and how exams word it, with the names of what each line is about. */
function linesOf(guide: Guide, named: (text: string) => Topic[]): ReadonlySet<string>[] {
  const namesOf = ({ title, short }: Topic) => tellingStems(`${title} ${short}`);
  return guide.topics.flatMap(topic => {
    const own = [
      ...topic.passages.flatMap(({ heading, text }) => text.split('\n').map(line => `${heading} ${line}`)),
      topic.answer,
      topic.cheatsheet ?? '',
      topic.triggers.join(' '),
      `${topic.tip.text} ${topic.tip.triggers.join(' ')}`,
      ...topic.verdicts.filter(isItem).map(({ verdict, line }) => `${verdict} ${line}`),
      ...Object.entries(topic.told).flatMap(([name, wordings]) => wordings.map(wording => `${name} ${wording}`)),
    ].map(text => ({ text, about: topic }));
    // Each half of a difference speaks of the topic that it names.
    const halves = topic.neighbours
      .flatMap(({ difference }) => difference.split(/;\s|, while | but /))
      .flatMap(text =>
        named(text)
          .slice(0, 1)
          .map(about => ({ text, about })),
      );
    return [...own, ...halves]
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, about }) => new Set([...tellingStems(text), ...namesOf(about)]));
  });
}
