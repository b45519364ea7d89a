/**
 * Values as bytes. Large arrays of numbers stand behind all else and are used where they stand once they are read: by
 * `deserialize` alone nearly all of the bytes would be in memory twice, until they are collected some time.
 *
 * The length of what stands before the arrays, in as many bytes as each part is aligned to; that; the arrays in turn.
 */
import { DefaultDeserializer, DefaultSerializer } from 'node:v8';

const kinds = [Int32Array, Float32Array, Float64Array] as const;
type Numbers = InstanceType<(typeof kinds)[number]>;

/** The bytes of the widest number, by which each part is aligned. */
const alignment = 8;
const aligned = (length: number): number => Math.ceil(length / alignment) * alignment;

/** Sets arrays aside, in the order in which they come: Node asks it for whatever is no plain value. */
class Packer extends DefaultSerializer {
  readonly arrays: Numbers[] = [];

  _writeHostObject(value: Numbers): void {
    const kind = kinds.findIndex(type => value instanceof type);
    if (kind < 0) throw new TypeError('only arrays of numbers are packed');
    this.writeUint32(kind);
    this.writeUint32(value.length);
    this.arrays.push(value);
  }
}

/** Takes them from where they stand. */
class Unpacker extends DefaultDeserializer {
  readonly #arrays: Uint8Array<ArrayBuffer>;
  #next = 0;

  constructor(rest: Uint8Array, arrays: Uint8Array<ArrayBuffer>) {
    super(rest);
    this.#arrays = arrays;
  }

  _readHostObject(): Numbers {
    const type = kinds[this.readUint32()] ?? Float64Array;
    const length = this.readUint32();
    const { buffer, byteOffset } = this.#arrays;
    const array = new type(buffer, byteOffset + this.#next, length);
    this.#next += aligned(array.byteLength);
    return array;
  }
}

/** Bytes, in parts, of a value that `v8.serialize` takes; of typed arrays it may hold those of 32 and 64 bits. */
export function pack(value: unknown): Uint8Array[] {
  const packer = new Packer();
  packer.writeHeader();
  packer.writeValue(value);
  const rest = packer.releaseBuffer();
  const length = new Uint8Array(alignment);
  new DataView(length.buffer).setUint32(0, rest.length);
  return [length, rest, ...packer.arrays.map(bytesOf)].flatMap(padded);
}

/** The value of bytes of `pack`, which must not change any more; throws where they are of another make. */
export function unpack(bytes: Uint8Array<ArrayBuffer>): unknown {
  const { buffer, byteOffset, length } = bytes;
  // What is not aligned cannot be used where it stands.
  if (byteOffset % alignment !== 0) return unpack(new Uint8Array(bytes));
  const end = alignment + new DataView(buffer, byteOffset, length).getUint32(0);
  const unpacker = new Unpacker(bytes.subarray(alignment, end), bytes.subarray(aligned(end)));
  unpacker.readHeader();
  return unpacker.readValue();
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers) => new Uint8Array(buffer, byteOffset, byteLength);
const padded = (part: Uint8Array): Uint8Array[] => [part, new Uint8Array(aligned(part.length) - part.length)];
