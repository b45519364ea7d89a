import { stopWords } from '../text/english.ts';
import { stemOf } from '../text/words.ts';
import type { Query } from './reader.ts';

/** Features are hashed into this many slots: enough that the few ten thousand of a guide seldom meet. */
export const featureSlots = 1 << 15;

/** A sparse vector: the slots that are not zero, and their values. */
export type Features = { slots: Int32Array; values: Float32Array };

/**
 * How much each group of features weighs; within a group the vector has length 1, so long questions count no more.
 * Cross-validation over the guide's examples (tests/eval/calibrate.ts) is flat around these.
 */
const weights = { word: 1.4, stopWord: 0.4, pair: 0.7, letters: 0.6, concept: 0.8, clue: 1 };

/**
 * What the linear model sees of a question: its stems, pairs of neighbouring stems, the runs of 3 to 5 letters of its
 * telling words (these forgive typos and compounds), the concepts that `words.yaml` finds in it, and the names.
 * Stop words count a little: "how much", "which one" and "why" tell kinds of questions apart.
 */
export function featuresOf(query: Query): Features {
  const { words, telling, concepts } = query;
  const stems = words.map(stemOf);
  const slots = (kind: string, texts: readonly string[]) => new Set(texts.map(text => slotOf(kind, text)));
  return pack([
    [weights.word, slots('w', telling.map(stemOf))],
    [
      weights.stopWord,
      slots(
        's',
        words.filter(word => stopWords.has(word)),
      ),
    ],
    [
      weights.pair,
      slots(
        'p',
        stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`),
      ),
    ],
    [weights.letters, letterRuns(telling)],
    [weights.concept, slots('c', concepts)],
    [weights.clue, slots('n', cluesOf(query))],
  ]);
}

function cluesOf({ named, mentioned, outsideNames, outsideTerms, outsideAsks }: Query): string[] {
  const any = (clue: string, found: readonly string[]) => (found.length > 0 ? [clue] : []);
  return [
    ...named.map(topic => `named ${topic}`),
    ...mentioned.map(topic => `mentioned ${topic}`),
    ...any('outside name', outsideNames),
    ...any('outside term', outsideTerms),
    ...any('outside ask', outsideAsks),
  ];
}

/** The slots of each group, with the group's weight spread over them. */
export function pack(groups: readonly (readonly [weight: number, slots: ReadonlySet<number>])[]): Features {
  const size = groups.reduce((sum, [, slots]) => sum + slots.size, 0);
  const features = { slots: new Int32Array(size), values: new Float32Array(size) };
  let next = 0;
  for (const [weight, slots] of groups) {
    const value = weight / Math.sqrt(slots.size);
    for (const slot of slots) {
      features.slots[next] = slot;
      features.values[next++] = value;
    }
  }
  return features;
}

/** The runs of 3 to 5 letters of words, or to fewer, with the marks of their ends. */
export function letterRuns(words: readonly string[], longest = 5): Set<number> {
  const slots = new Set<number>();
  for (const word of words) {
    const framed = ` ${word} `;
    for (let length = 3; length <= longest; length++) {
      for (let from = 0; from + length <= framed.length; from++) slots.add(slotOf('l', framed, from, from + length));
    }
  }
  return slots;
}

/** The slot of a feature. FNV-1a over UTF-16 units: quick, and well spread even for the short strings here. */
export function slotOf(kind: string, text: string, from = 0, to = text.length): number {
  let hash = Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), 0x01000193);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) ^ (hash >>> 17)) & (featureSlots - 1);
}
