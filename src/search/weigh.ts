/** Which options of a pasted question the guide supports: by its topics, by its lines, and by how exams word what it states. */
import { findTopic, type Guide, type Topic } from '../knowledge/guide.ts';
import { tellingStems } from '../text/words.ts';
import { areTwins, createBinding, createForms } from './claims.ts';
import type { Finding } from './finding.ts';
import { type Lead, leads } from './lead.ts';
import { createLines } from './lines.ts';
import type { PastedQuestion } from './options.ts';
import { createPolarity, type Polar } from './polarity.ts';
import { type Asked, calls, createTold, type Told } from './told.ts';

/** An option with what it names, what it is about, and what the guide states of that, as far as the option calls or tells it. */
export type WeighedOption = {
  label: string;
  text: string;
  named: Topic[];
  about: Topic | null;
  states: string | null;
};

/** `right`: those that the guide decides for, as many as asked and in their order; none where it does not decide. */
type Weighed = { options: WeighedOption[]; right: WeighedOption[] };

/** `ofStem` is what the search found out about the stem, where that is known. */
export type Weigh = (question: PastedQuestion, ofStem?: Finding) => Weighed;

/** What speaks for an option, or against it. */
export type OptionSignals = {
  /**
   * The logarithm of the probability that a sentence of the stem is about what the option is about, or calls; where
   * all of them say something of what the stem calls, that this is about it.
   */
  topic: number;
  /** How well the best line of the guide ties the option to the stem. */
  line: number;
  /** How far the option calls what the stem tells of. */
  item: number;
  /** How far the option tells what the guide states. */
  said: number;
  /** The stem calls the option's topic already, as what is in use. */
  given: number;
  /** How its form agrees with the guide, where another option is of the same words: their order, and that it denies nothing. */
  form: number;
  /** It calls what the stem rules out. */
  against: number;
};

/** Fitted by conditional logistic regression on the questions of `npm run calibrate -- options`; `form` and `against` start there from what was held before. */
const weights: OptionSignals = {
  topic: 1.01,
  line: 4.83,
  item: 4.85,
  said: 1.95,
  given: -2.56,
  form: 3.32,
  against: -0.75,
};

export const scoreOf = (signals: OptionSignals, by: OptionSignals = weights): number =>
  keysOf(by).reduce((sum, key) => sum + by[key] * signals[key], 0);
const keysOf = (signals: OptionSignals) => Object.keys(signals) as (keyof OptionSignals)[];

/** Below it, a probability says no more. */
const least = 0.003;
/** Where several options are right, each meets a need of its own. */
const clauses = /(?<=[.?!;,])\s+|\band\b/;
/** Sentences of a stem that are looked at, from the last: nobody asks in more. */
const mostSentences = 8;
/** Longer options are cut: what decides stands at their beginning. */
const longestOption = 400;

type Find = (text: string) => Finding;
type Shares = ReadonlyMap<string, number>;

/** `find` is the search over the same guide, whose lines are read at the first pasted question: that takes moments. */
export function createWeighing(guide: Guide, find: Find): Weigh {
  let readOptions: ReturnType<typeof createEvidence> | undefined;
  return (question, ofStem) => {
    readOptions ??= createEvidence(guide, find);
    const { options, signals, leadOf, together } = readOptions(question, ofStem);
    const order = orderOf(
      question,
      signals.map(one => scoreOf(one)),
    );
    const lead = leadOf(order);
    // The stem is read anew with the option in it only where that may change the outcome: it takes time.
    const isNamed =
      lead !== null && (leads(lead) || (leads({ ...lead, scope: 1 }) && leads({ ...lead, scope: together(order) })));
    return { options, right: isNamed ? options.filter((_, i) => order.right.includes(i)) : [] };
  };
}

/** The options, as they are to be named: the best ones, and how they stand to the others by their scores. */
export type Order = { right: number[]; surely: number; support: number };

/**
 * Where the stem asks for what does not fit, the best one is that with the least to speak for it, and what counts is how
 * much speaks for the others.
 */
export function orderOf({ stem, wanted }: PastedQuestion, scores: readonly number[]): Order {
  const isTurned = excludes(stem);
  const values = isTurned ? scores.map(score => -score) : scores;
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const last = values[order[wanted - 1] ?? 0] ?? 0;
  const others = order.slice(wanted);
  const odds = others.reduce((sum, i) => sum + Math.exp((values[i] ?? 0) - last), 0);
  const support = isTurned ? -(values[others[0] ?? 0] ?? 0) : last;
  return { right: others.length > 0 ? order.slice(0, wanted) : [], surely: -Math.log(1 + odds), support };
}

type Evidence = {
  options: WeighedOption[];
  signals: OptionSignals[];
  /** What decides whether to name the best options, by the stem alone; null where nothing is asked of any, or nothing tells one from another. */
  leadOf: (order: Order) => Lead | null;
  /** How likely the guide answers the stem, alone or with each of the best options in it. */
  together: (order: Order) => number;
};

/** What speaks for each option of a question, and for naming any. */
export function createEvidence(guide: Guide, find: Find): (question: PastedQuestion, ofStem?: Finding) => Evidence {
  const tie = createLines(guide, text => find(text).named);
  const tell = createTold(guide);
  const bind = createBinding(guide, find, topicShares, least);
  const formsOf = createForms(guide);
  const polarOf = createPolarity(guide);
  return (question, ofStem = find(question.stem)) => {
    const { stem, wanted } = question;
    const read = question.options.map(({ text }) => find(text.slice(0, longestOption)));
    const offered = read.map(topicShares);
    const ofNeeds = needsOf(stem, wanted).map(need => (need === stem ? ofStem : find(need)));
    const needs = ofNeeds.map(topicShares);
    const shares = narrowed(topicShares(ofStem), offered);
    const asked = askedOfEach(question, polarOf(stem));
    const told = asked.map(one => tell(one, shares));
    const options = question.options.map((option, i) => ({ ...option, ...subjectOf(guide, read[i], told[i]) }));
    const isGiven = read.map(({ named }) => named.some(topic => ofStem.named.includes(topic)));
    const texts = question.options.map(({ text }) => text.slice(0, longestOption));
    const bound = isGiven.every(Boolean) ? texts.map(bind) : [];
    // Options that all say something of topics which the stem calls are told by whether it fits these.
    const compares = bound.length > 0 && bound.every(one => one !== null);
    const forms = formsOf(texts);
    const signals = asked.map((one, i) => ({
      topic: compares
        ? (bound[i] ?? 0)
        : Math.log(Math.max(least, told[i]?.ofTopic ?? 0, ...needs.map(need => dot(need, offered[i] ?? new Map())))),
      line: tie(one),
      item: told[i]?.item ?? 0,
      said: told[i]?.said ?? 0,
      given: Number(!compares && isGiven[i]),
      form: compares ? 0 : (forms[i] ?? 0),
      against: told[i]?.against ?? 0,
    }));
    const isForeign = (option: Finding, i: number) => !describedBy(option) && (told[i]?.called ?? 0) < calls;
    const foreign = read.filter(isForeign).length / read.length;
    const withOption = (i: number) => find(`${stem} ${options[i]?.text.slice(0, longestOption)}`).inScope;
    const isLike = (a: number, b: number) =>
      a !== b && forms[a] === forms[b] && areTwins(texts[a] ?? '', texts[b] ?? '');
    const hasLike = (i: number) => !compares && texts.keys().some(other => isLike(i, other));
    // Where all that an option says fits the topics that the stem calls, the guide has it, however the stem is worded.
    const scopeOf = (right: readonly number[]) =>
      compares
        ? Math.max(ofStem.inScope, Math.exp(Math.min(...right.map(i => signals[i]?.topic ?? 0))))
        : ofStem.inScope;
    return {
      options,
      signals,
      leadOf: ({ right, surely, support }) =>
        right.length === 0 || right.some(hasLike) || asksForNothing(ofStem, ofNeeds.at(-1))
          ? null
          : {
              surely,
              support,
              scope: scopeOf(right),
              several: Number(wanted > 1),
              foreign: foreign * (1 - ofStem.inScope),
              near: Math.max(...signals.map(({ topic }) => topic)),
            },
      together: ({ right }) => Math.max(scopeOf(right), Math.min(...right.map(withOption))),
    };
  };
}

/** Does the stem ask for nothing, or in its last sentence for what the guide never gives? */
const asksForNothing = ({ query, outcome }: Finding, last?: Finding): boolean =>
  query.telling.length === 0 || (outcome === 'none' && (last?.query.outsideAsks.length ?? 0) > 0);

/** The last sentences of the stem, or its clauses where several options are right. */
const needsOf = (stem: string, wanted: number): string[] =>
  askedOf(stem)
    .split(wanted > 1 ? clauses : /(?<=[.?!])\s+/)
    .filter(sentence => /\p{L}/u.test(sentence))
    .slice(-mostSentences);

/** Each option by what the others do not all have in common with it. */
function askedOfEach({ stem, options }: PastedQuestion, polar: Polar): Asked[] {
  const stems = options.map(({ text }) => new Set(tellingStems(text.slice(0, longestOption))));
  const common = stems.reduce((a, b) => a.intersection(b), stems[0] ?? new Set<string>());
  const asked = new Set(tellingStems(askedOf(stem)));
  return stems.map(whole => {
    const telling = whole.difference(common);
    return { option: telling.size > 0 ? telling : whole, whole, stem: asked, polar };
  });
}

/** What an option names, or describes where that is plain. */
const describedBy = ({ named, outcome, candidates }: Finding): Topic | null =>
  named[0] ?? (outcome === 'found' ? (candidates[0]?.topic ?? null) : null);

/** An option that calls an item of what the stem is about belongs to that, whatever else has an item of the name. */
function subjectOf(
  guide: Guide,
  finding: Finding | undefined,
  told: Told | undefined,
): Pick<WeighedOption, 'named' | 'about' | 'states'> {
  const named = finding?.named ?? [];
  const described = finding ? describedBy(finding) : null;
  const stated = told?.statement ? (findTopic(guide, told.statement.topic) ?? null) : null;
  const isItem = named.length === 0 && (told?.ofTopic ?? 0) >= mostly;
  const about = isItem ? stated : (described ?? ((told?.said ?? 0) >= mostly ? stated : null));
  const tells = isItem || (told?.said ?? 0) >= mostly;
  return { named, about, states: tells && about === stated ? (told?.statement?.name ?? null) : null };
}
const mostly = 0.5;

/** Does the stem ask for what does not fit? */
export const excludes = (stem: string): boolean => denied.test(stem) || deniedInPassing.test(stem);
const denied = /\b(?:NOT|EXCEPT|LEAST likely)\b/;
const deniedInPassing =
  /\bexcept\s*[:?]|\bwhich (?:one |of (?:these|them|the following) (?:\w+ )?|(?:statement|option|description|feature|step|item) )?(?:is|are|does|do|would|should|can|could) not\b/i;

/** What stands behind these is only held against what is asked for. */
const contrast = /\b(?:rather than|instead of|in contrast to|unlike|as opposed to)\b[^,.?!]{1,80}/gi;
const askedOf = (stem: string): string =>
  stem.replace(contrast, ' ').replace(/\((?:select|choose|pick)\b[^)]{1,30}\)/gi, ' ');

/** How likely each topic is by the scores that order them; they sum to 1. By the topic's id. */
function topicShares({ candidates }: Finding): Shares {
  const highest = candidates[0]?.score ?? 0;
  const odds = candidates.map(({ topic, score }) => [topic.id, Math.exp(score - highest)] as const);
  return summingToOne(new Map(odds));
}

/** The topics of the stem as far as an option is about them: what is offered tells what is asked. */
function narrowed(ofStem: Shares, offered: readonly Shares[]): Shares {
  const most = (id: string) => Math.max(0, ...offered.map(shares => shares.get(id) ?? 0));
  return summingToOne(new Map([...ofStem].map(([id, share]) => [id, (share + hardly) * most(id)])));
}
/** A stem may tell of something in which it names another topic alone. */
const hardly = 1e-4;

function summingToOne(shares: Shares): Shares {
  const sum = shares.values().reduce((total, share) => total + share, 0);
  return new Map([...shares].map(([id, share]) => [id, share / sum]));
}

function dot(a: Shares, b: Shares): number {
  let sum = 0;
  for (const [id, share] of a) sum += share * (b.get(id) ?? 0);
  return sum;
}
