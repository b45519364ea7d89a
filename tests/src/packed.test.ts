import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/packed.ts';

const bytesOf = (value: unknown) => new Uint8Array(Buffer.concat(pack(value)));
const numbers = fc.oneof(fc.int32Array(), fc.float32Array(), fc.float64Array());

describe('a value as bytes', () => {
  it('comes back as it was, wherever its arrays stand', () => {
    const values = fc.record({
      ...{ text: fc.string({ unit: 'binary' }), few: fc.array(numbers), first: numbers },
      map: fc.array(fc.tuple(fc.string(), numbers)).map(entries => new Map(entries)),
    });
    fc.assert(
      fc.property(values, fc.nat({ max: 20 }), (value, before) => {
        const bytes = bytesOf(value);
        expect(unpack(bytes)).toEqual(value);
        for (const room of [new Uint8Array(before + bytes.length), Buffer.alloc(before + bytes.length)]) {
          room.set(bytes, before);
          expect(unpack(room.subarray(before))).toEqual(value);
        }
      }),
    );
  });

  it('has an array that stands in it twice once', () => {
    const array = Float64Array.of(1, 2, 3);
    const { one, other } = unpack(bytesOf({ one: array, other: array })) as Record<string, Float64Array>;
    expect(one).toEqual(array);
    expect(other).toBe(one);
  });

  it('holds its arrays where they stand, and not once more', () => {
    const bytes = bytesOf({ text: 'x', weights: Float32Array.of(1, 2), counts: Int32Array.of(3) });
    const { weights, counts } = unpack(bytes) as { weights: Float32Array; counts: Int32Array };
    expect(weights.buffer).toBe(bytes.buffer);
    expect(counts.buffer).toBe(bytes.buffer);
  });

  it('has nothing else in it that is kept outside of the heap', () => {
    expect(() => pack({ bytes: new Uint8Array(3) })).toThrow('only arrays of numbers');
  });

  it.each([0, 7, 8, 20, -9, -1])('is refused where it ends at byte %i', end => {
    const bytes = bytesOf({ text: 'something', weights: Float64Array.of(1, 2, 3) });
    expect(() => unpack(bytes.slice(0, end))).toThrow();
  });
});
