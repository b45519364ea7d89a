/** What the guide says, line by line, and how well a line ties an option to the stem of a pasted question. */
import type { Guide, Topic } from '../knowledge/guide.ts';
import { tellingStems } from '../text/words.ts';
import { createOverlap } from './overlap.ts';
import { createPolarity, type Polar } from './polarity.ts';
import { type Asked, clash, isItem } from './told.ts';

/** How well the best line of the guide ties an option to the stem: 0 to 1. */
type TieOf = (asked: Asked) => number;

/**
 * A line ties an option to a stem as far as it holds the option's words, the rest of the stem's words are in it, and the
 * rest of its own are in the stem; rare words count most.
 */
export function createLines(guide: Guide, named: (text: string) => Topic[]): TieOf {
  const read = linesOf(guide, named, createPolarity(guide));
  const lines = read.map(({ stems }) => stems);
  const { weigh, shared } = createOverlap(lines);
  const lineWeights = lines.map(weigh);
  return ({ option, whole, stem, polar }) => {
    const rest = stem.difference(whole);
    const optionWeight = weigh(option);
    const restWeight = weigh(rest);
    if (optionWeight === 0 || restWeight === 0) return 0;
    const ofOption = shared(option);
    const ofRest = shared(rest);
    let best = 0;
    for (const [i, weight] of lineWeights.entries()) {
      const held = ofOption[i] ?? 0;
      const line = read[i];
      const tied = (ofRest[i] ?? 0) - (line ? weigh(clash(polar, line.polar).intersection(rest)) : 0);
      if (held === 0 || tied <= 0) continue;
      best = Math.max(best, (held / optionWeight) * Math.sqrt((tied / restWeight) * (tied / (weight - held))));
    }
    return best;
  };
}

/** What the guide says, line by line, and how exams word it, with the names of what each line is about. */
function linesOf(
  guide: Guide,
  named: (text: string) => Topic[],
  polarOf: (text: string) => Polar,
): { stems: ReadonlySet<string>; polar: Polar }[] {
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
      .map(({ text, about }) => ({
        stems: new Set([...tellingStems(text), ...namesOf(about)]),
        polar: polarOf(text),
      }));
  });
}
