/** Which options of a pasted question the guide supports: its topics by their evidence, its lines by the words they share. */
import type { Guide, Topic } from '../knowledge/guide.ts';
import { tellingStems } from '../text/words.ts';
import type { Finding } from './finding.ts';
import type { PastedQuestion } from './options.ts';

/** An option with what speaks for it; `share` is the probability that the guide decides for it. */
export type WeighedOption = { label: string; text: string; named: Topic[]; about: Topic | null; share: number };

export type Weigh = (question: PastedQuestion) => WeighedOption[];

/**
 * How much each kind of evidence counts, fitted by conditional logistic regression (`npm run calibrate`) on the bank of
 * questions: the probability that a sentence of the stem is about what the option is about, the best line of the guide
 * that ties the option to the stem, and whether the stem has the option's topic already, as what is in use.
 */
const weights = { topic: 0.9, line: 6.2, given: -2.8 };
/** What an option has to be worth for none to be as likely; fitted on the same questions without their right option. */
const none = 0.8;

/** Below it, a probability says no more. */
const least = 0.003;
/** Where several options are right, each meets a need of its own. */
const clauses = /(?<=[.?!;,])\s+|\band\b/;
/** Sentences of a stem that are looked at, from the last: nobody asks in more. */
const mostSentences = 8;
/** Longer options are cut: what decides stands at their beginning. */
const longestOption = 400;

/** `find` is the search over the same guide. */
export function createWeighing(guide: Guide, find: (text: string) => Finding): Weigh {
  const lines = createLines(guide, text => find(text).named);
  return ({ stem, options, wanted }) => {
    const asked = askedOf(stem);
    const sentences = asked
      .split(wanted > 1 ? clauses : /(?<=[.?!])\s+/)
      .filter(sentence => /\p{L}/u.test(sentence))
      .slice(-mostSentences)
      .map(sentence => topicShares(find(sentence)));
    const given = new Set(find(stem).named);
    const read = options.map(({ text }) => find(text.slice(0, longestOption)));
    const stems = options.map(({ text }) => new Set(tellingStems(text.slice(0, longestOption))));
    const common = stems.reduce((a, b) => a.intersection(b), stems[0] ?? new Set<string>());
    const scores = options.map((_, i) => {
      const finding = read[i];
      const own = stems[i] ?? new Set<string>();
      if (!finding) return 0;
      const shares = topicShares(finding);
      const topic = Math.max(least, ...sentences.map(sentence => dot(sentence, shares)));
      const telling = own.difference(common);
      const line = lines(telling.size > 0 ? telling : own, own, new Set(tellingStems(asked)));
      return (
        weights.topic * Math.log(topic) +
        weights.line * line +
        weights.given * Number(finding.named.some(one => given.has(one)))
      );
    });
    const signed = excludes(stem) ? scores.map(score => -score) : scores;
    const highest = Math.max(none, ...signed);
    const odds = signed.map(score => Math.exp(score - highest));
    const sum = odds.reduce((a, b) => a + b, Math.exp(none - highest));
    return options.map((option, i) => {
      const named = read[i]?.named ?? [];
      return { ...option, named, about: named[0] ?? aboutOf(read[i]), share: (odds[i] ?? 0) / sum };
    });
  };
}

/** What an option without a name describes, where that is plain. */
function aboutOf(finding: Finding | undefined): Topic | null {
  return finding?.outcome === 'found' ? (finding.candidates[0]?.topic ?? null) : null;
}

/** Does the stem ask for what does not fit? */
export const excludes = (stem: string): boolean => /\b(?:NOT|EXCEPT|LEAST likely)\b/.test(stem);

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

/** Of the lines that hold `option`, how well the best one ties it to the stem: 0 to 1. */
type TieOf = (option: ReadonlySet<string>, whole: ReadonlySet<string>, stem: ReadonlySet<string>) => number;

/**
 * A line ties an option to a stem as far as it holds the option's words, the rest of the stem's words are in it, and the
 * rest of its own are in the stem; rare words count most.
 */
function createLines(guide: Guide, named: (text: string) => Topic[]): TieOf {
  const lines = linesOf(guide, named);
  const holding = new Map<string, number[]>();
  for (const [i, stems] of lines.entries()) {
    for (const stem of stems) holding.getOrInsertComputed(stem, () => []).push(i);
  }
  const idf = (stem: string) => Math.log(1 + lines.length / ((holding.get(stem)?.length ?? 0) + 0.5));
  const weigh = (stems: ReadonlySet<string>) => stems.values().reduce((sum, stem) => sum + idf(stem), 0);
  const lineWeights = lines.map(weigh);
  const shared = (stems: ReadonlySet<string>): Float64Array => {
    const sums = new Float64Array(lines.length);
    for (const stem of stems) {
      const weight = idf(stem);
      for (const line of holding.get(stem) ?? []) sums[line] = (sums[line] ?? 0) + weight;
    }
    return sums;
  };
  return (option, whole, stem) => {
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

/** What the guide says, line by line, with the names of what each line is about. */
function linesOf(guide: Guide, named: (text: string) => Topic[]): ReadonlySet<string>[] {
  const namesOf = ({ title, short }: Topic) => tellingStems(`${title} ${short}`);
  return guide.topics.flatMap(topic => {
    const own = [
      ...topic.passages.flatMap(({ heading, text }) => text.split('\n').map(line => `${heading} ${line}`)),
      topic.answer,
      topic.cheatsheet ?? '',
      topic.triggers.join(' '),
      `${topic.tip.text} ${topic.tip.triggers.join(' ')}`,
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
