import type { Progress } from '../progress.ts';
import { type Features, featureSlots } from './features.ts';

/** One weight per slot and class, the classes of a slot side by side. Plain data, so that it can be stored. */
export type LinearModel = { classes: number; weights: Float32Array };

export type LabelledFeatures = { features: Features; label: number };

/** Passes over the examples, and the usual first step of AdaGrad: cross-validation is flat around both. */
const passes = 6;
const usualStep = 0.1;
/** A class whose probability is this near to right teaches nothing more; leaving it out makes training four times quicker. */
const settled = 0.01;

/**
 * Trains a softmax regression by AdaGrad. The order of the examples is fixed, so equal input gives equal weights.
 * Each class counts the same however many examples it has.
 */
export function trainLinear(
  rows: readonly LabelledFeatures[],
  classes: number,
  { step = usualStep, progress = () => {} }: { step?: number; progress?: Progress } = {},
): LinearModel {
  const weights = new Float32Array(featureSlots * classes);
  const steps = new Float32Array(featureSlots * classes).fill(1e-8);
  const counts = new Float64Array(classes);
  for (const { label } of rows) counts[label] = (counts[label] ?? 0) + 1;
  const importance = counts.map(count => Math.sqrt(rows.length / (classes * Math.max(count, 1))));
  const model = { classes, weights };
  for (let pass = 0; pass < passes; pass++) {
    let done = pass * rows.length;
    for (const row of scattered(rows, pass)) {
      progress('learning from examples', done++, passes * rows.length);
      learn(model, steps, row, importance[row.label] ?? 1, step);
    }
  }
  return model;
}

function learn(
  { classes, weights }: LinearModel,
  squares: Float32Array,
  row: LabelledFeatures,
  importance: number,
  step: number,
): void {
  const errors = probabilities({ classes, weights }, row.features);
  errors[row.label] = (errors[row.label] ?? 0) - 1;
  const unsettled = [...errors.keys()].filter(c => Math.abs(errors[c] ?? 0) > settled);
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
}

/** The probability of each class for a question; they sum to 1. */
export function probabilities({ classes, weights }: LinearModel, { slots, values }: Features): Float64Array {
  const scores = new Float64Array(classes);
  for (let i = 0; i < slots.length; i++) {
    const base = (slots[i] ?? 0) * classes;
    const value = values[i] ?? 0;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[base + c] ?? 0) * value;
  }
  const highest = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp((scores[c] ?? 0) - highest);
  return scores.map(score => score / sum);
}

/** The rows in an order that mixes the classes and changes from pass to pass, without chance. */
function* scattered<T>(rows: readonly T[], pass: number): Generator<T> {
  const stride = strides[pass % strides.length] ?? 1;
  for (let i = 0, at = pass; i < rows.length; i++, at += stride) {
    const row = rows[at % rows.length];
    if (row !== undefined) yield row;
  }
}

/** Primes: a stride that does not divide the number of rows visits each of them once. */
const strides = [7919, 6997, 5987, 4993, 3989, 2999];
