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
  const stops = words.filter(word => stopWords.has(word));
  return pack([
    [weights.word, slotsOf('w', telling.map(stemOf))],
    [weights.stopWord, slotsOf('s', stops)],
    [weights.pair, slotsOf('p', stems, { words: 2 })],
    [weights.letters, letterRuns(telling)],
    [weights.concept, slotsOf('c', concepts)],
    [weights.clue, slotsOf('n', cluesOf(query))],
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

/** The slots of each group, below `most`, with the group's weight spread over them. */
export function pack(
  groups: readonly (readonly [weight: number, slots: ReadonlySet<number>])[],
  most = featureSlots,
): Features {
  const size = groups.reduce((sum, [, slots]) => sum + slots.size, 0);
  const features = { slots: new Int32Array(size), values: new Float32Array(size) };
  let next = 0;
  for (const [weight, slots] of groups) {
    const value = weight / Math.sqrt(slots.size);
    for (const slot of slots) {
      features.slots[next] = slot % most;
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
      for (let from = 0; from + length <= framed.length; from++)
        slots.add(slotAt(hashed(lettersBegun, framed, from, from + length)));
    }
  }
  return slots;
}

/**
 * The slots of all runs of so many `words` of a text, by default of each word alone. Between two words of a run
 * `skipped` others are left out.
 */
export function slotsOf(kind: string, text: readonly string[], { words = 1, skipped = 0 } = {}): Set<number> {
  const slots = new Set<number>();
  const step = skipped + 1;
  for (let from = 0; from + (words - 1) * step < text.length; from++) {
    let hash = hashed(begun(kind), text[from] ?? '');
    for (let i = 1; i < words; i++) hash = hashed(hashed(hash, ' '), text[from + i * step] ?? '');
    slots.add(slotAt(hash));
  }
  return slots;
}

/** FNV-1a over UTF-16 units: quick, and well spread even for the short strings here. Each kind of feature begins another way. */
const prime = 0x01000193;
const begun = (kind: string): number => Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), prime);

const lettersBegun = begun('l');

/** Goes on with a hash over a part of a text. */
function hashed(hash: number, text: string, from = 0, to = text.length): number {
  let next = hash;
  for (let i = from; i < to; i++) next = Math.imul(next ^ text.charCodeAt(i), prime);
  return next;
}

const slotAt = (hash: number): number => ((hash >>> 0) ^ (hash >>> 17)) & (featureSlots - 1);
