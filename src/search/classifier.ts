import type { Progress } from '../progress.ts';
import { type Features, featureSlots } from './features.ts';

/** One weight per slot and class, the classes of a slot side by side. Plain data, so that it can be stored. */
export type LinearModel = { classes: number; weights: Float32Array };

export type LabelledFeatures = { features: Features; label: number };

/**
 * Passes over the examples, and the first step of AdaGrad, where nothing else is said: cross-validation is flat around
 * both. `slots` is how many the features have.
 */
const usual = { passes: 6, step: 0.1, slots: featureSlots };
/** A class whose probability is this near to right teaches nothing more; leaving it out makes training four times quicker. */
const settled = 0.01;

type Training = typeof usual & { progress: Progress };

/**
 * Trains a softmax regression by AdaGrad. The order of the examples is fixed, so equal input gives equal weights.
 * Each class counts the same however many examples it has.
 */
export function trainLinear(
  rows: readonly LabelledFeatures[],
  classes: number,
  { passes = usual.passes, step = usual.step, slots = usual.slots, progress = () => {} }: Partial<Training> = {},
): LinearModel {
  const weights = new Float32Array(slots * classes);
  const counts = new Float64Array(classes);
  for (const { label } of rows) counts[label] = (counts[label] ?? 0) + 1;
  const importance = counts.map(count => Math.sqrt(rows.length / (classes * Math.max(count, 1))));
  const model = { classes, weights };
  const learn = createLearning(model, step);
  const rested = new Uint8Array(rows.length);
  for (let pass = 0; pass < passes; pass++) {
    let done = pass * rows.length;
    for (const at of scattered(rows.length, pass)) {
      progress('learning from examples', done++, passes * rows.length);
      const row = rows[at];
      // What taught nothing the last time is passed over once: it takes time, and hardly ever teaches more.
      if (!row || rested[at] === pass) continue;
      if (!learn(row, importance[row.label] ?? 1)) rested[at] = pass + 1;
    }
  }
  return model;
}

/** Changes the model by one row at a time; says of each whether it taught anything. What it works with is made once. */
function createLearning(model: LinearModel, step: number) {
  const { classes, weights } = model;
  const squares = new Float32Array(weights.length).fill(1e-8);
  const errors = new Float64Array(classes);
  const unsettled = new Int32Array(classes);
  return ({ features, label }: LabelledFeatures, importance: number): boolean => {
    intoProbabilities(errors, model, features);
    errors[label] = (errors[label] ?? 0) - 1;
    let count = 0;
    for (let c = 0; c < classes; c++) if (Math.abs(errors[c] ?? 0) > settled) unsettled[count++] = c;
    if (count === 0) return false;
    const { slots, values } = features;
    for (let i = 0; i < slots.length; i++) {
      const base = (slots[i] ?? 0) * classes;
      const value = (values[i] ?? 0) * importance;
      for (let u = 0; u < count; u++) {
        const c = unsettled[u] ?? 0;
        const gradient = (errors[c] ?? 0) * value;
        const square = (squares[base + c] ?? 0) + gradient * gradient;
        squares[base + c] = square;
        weights[base + c] = (weights[base + c] ?? 0) - (step * gradient) / Math.sqrt(square);
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
function intoProbabilities(scores: Float64Array, { classes, weights }: LinearModel, { slots, values }: Features) {
  scores.fill(0);
  for (let i = 0; i < slots.length; i++) {
    const base = (slots[i] ?? 0) * classes;
    const value = values[i] ?? 0;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[base + c] ?? 0) * value;
  }
  let highest = -Infinity;
  for (let c = 0; c < classes; c++) highest = Math.max(highest, scores[c] ?? 0);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp((scores[c] ?? 0) - highest);
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) / sum;
  return scores;
}

/** The numbers of the rows in an order that mixes the classes and changes from pass to pass, without chance. */
function* scattered(rows: number, pass: number): Generator<number> {
  const stride = strides[pass % strides.length] ?? 1;
  for (let i = 0, at = pass; i < rows; i++, at += stride) yield at % rows;
}

/** Primes: a stride that does not divide the number of rows visits each of them once. */
const strides = [7919, 6997, 5987, 4993, 3989, 2999];
