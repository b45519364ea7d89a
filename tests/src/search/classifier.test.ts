import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LabelledFeatures, type LinearModel, probabilities, trainLinear } from '../../../src/search/classifier.ts';
import { type Features, featureSlots, featuresOf } from '../../../src/search/features.ts';
import { createReader, type ReadQuery } from '../../../src/search/reader.ts';
import { trainOn } from '../../../src/search/training.ts';
import { type Library, library, secondGuideFolder } from '../prepared.ts';

let guide: Library['guide'];
let read: ReadQuery;
beforeAll(async () => {
  ({ guide } = await library(secondGuideFolder));
  read = createReader(guide);
});

const features = (text: string): Features => featuresOf(read(text));
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

describe('the features of a question', () => {
  it('are the same each time', () => {
    expect(features('which tea is whisked?')).toEqual(features('which tea is whisked?'));
  });

  it('lie inside the slots, each with a weight', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { slots, values } = features(text);
        expect(values.length).toBe(slots.length);
        for (const slot of slots) expect(slot >= 0 && slot < featureSlots).toBe(true);
        for (const value of values) expect(value > 0 && Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('weigh no more in a long question', () => {
    const length = (text: string) => Math.sqrt(sum(features(text).values.map(value => value * value)));
    const long = 'which tea is whisked in a bowl with hot water until it has foam and can be drunk with the leaf';
    expect(length(long)).toBeLessThan(2 * length('whisked tea'));
  });

  it('of nothing are none', () => {
    expect(features('').slots).toHaveLength(0);
  });
});

describe('the linear model', () => {
  const rows = (): LabelledFeatures[] =>
    [
      ['milk and a breakfast blend', 0],
      ['malty, with milk', 0],
      ['whisk the powder', 1],
      ['foam and lumps in the powder', 1],
      ['football results', 2],
    ].map(([text, label]) => ({ features: features(String(text)), label: Number(label) }));

  it('is the same for the same examples', () => {
    expect(trainLinear(rows(), 3)).toEqual(trainLinear(rows(), 3));
  });

  it('knows its examples', () => {
    const model = trainLinear(rows(), 3);
    for (const { features: row, label } of rows()) {
      const given = probabilities(model, row);
      expect(given.indexOf(Math.max(...given))).toBe(label);
    }
  });

  it('gives probabilities: none below 0, and 1 in all', () => {
    const model = trainLinear(rows(), 3);
    fc.assert(
      fc.property(fc.string(), text => {
        const given = probabilities(model, features(text));
        expect(given).toHaveLength(3);
        for (const each of given) expect(each >= 0 && each <= 1).toBe(true);
        expect(sum(given)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('knows nothing of what it never saw: all classes alike', () => {
    const untrained: LinearModel = { classes: 4, weights: new Float32Array(featureSlots * 4) };
    expect([...probabilities(untrained, features('milk'))]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('stays sane with extreme weights', () => {
    const extreme: LinearModel = { classes: 2, weights: new Float32Array(featureSlots * 2).fill(1e6) };
    expect([...probabilities(extreme, features('milk'))]).toEqual([0.5, 0.5]);
  });

  it('of a whole guide is the same each time', () => {
    expect(
      Buffer.from(trainOn(guide).topics.weights.buffer).equals(Buffer.from(trainOn(guide).topics.weights.buffer)),
    ).toBe(true);
  });
});
