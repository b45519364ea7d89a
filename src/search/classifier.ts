import type { Progress } from '../progress.ts';
import { type Features, featureSlots } from './features.ts';

/** One weight per slot and class, the classes of a slot side by side. Plain data, so that it can be stored. */
export type LinearModel = { classes: number; weights: Float32Array };

export type LabelledFeatures = { features: Features; label: number };

/** Passes over the examples, and the first step of AdaGrad, where nothing else is said: cross-validation is flat around both. */
const usual = { passes: 6, step: 0.1 };
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
  { passes = usual.passes, step = usual.step, progress = () => {} }: Partial<Training> = {},
): LinearModel {
  const weights = new Float32Array(featureSlots * classes);
  const steps = new Float32Array(featureSlots * classes).fill(1e-8);
  const counts = new Float64Array(classes);
  for (const { label } of rows) counts[label] = (counts[label] ?? 0) + 1;
  const importance = counts.map(count => Math.sqrt(rows.length / (classes * Math.max(count, 1))));
  const model = { classes, weights };
  const rested = new Uint8Array(rows.length);
  for (let pass = 0; pass < passes; pass++) {
    let done = pass * rows.length;
    for (const at of scattered(rows.length, pass)) {
      progress('learning from examples', done++, passes * rows.length);
      const row = rows[at];
      // What taught nothing the last time is passed over once: it takes time, and hardly ever teaches more.
      if (!row || rested[at] === pass) continue;
      if (!learn(model, steps, row, importance[row.label] ?? 1, step)) rested[at] = pass + 1;
    }
  }
  return model;
}

/** Learns from one row; says whether it taught anything. */
function learn(
  { classes, weights }: LinearModel,
  squares: Float32Array,
  row: LabelledFeatures,
  importance: number,
  step: number,
): boolean {
  const errors = probabilities({ classes, weights }, row.features);
  errors[row.label] = (errors[row.label] ?? 0) - 1;
  const unsettled: number[] = [];
  for (let c = 0; c < classes; c++) if (Math.abs(errors[c] ?? 0) > settled) unsettled.push(c);
  if (unsettled.length === 0) return false;
  const { slots, values } = row.features;
  for (let i = 0; i < slots.length; i++) {
    const base = (slots[i] ?? 0) * classes;
    const value = (values[i] ?? 0) * importance;
    for (const c of unsettled) {
      const gradient = (errors[c] ?? 0) * value;
      const square = (squares[base + c] ?? 0) + gradient * gradient;
      squares[base + c] = square;
      weights[base + c] = (weights[base + c] ?? 0) - (step * gradient) / Math.sqrt(square);
    }
  }
  return true;
}

/** The probability of each class for a question; they sum to 1. */
export function probabilities({ classes, weights }: LinearModel, { slots, values }: Features): Float64Array {
  const scores = new Float64Array(classes);
  for (let i = 0; i < slots.length; i++) {
    const base = (slots[i] ?? 0) * classes;
    const value = values[i] ?? 0;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[base + c] ?? 0) * value;
  }
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
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
