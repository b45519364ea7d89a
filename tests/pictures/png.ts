import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Three bytes a pixel, row by row. */
type Picture = { width: number; height: number; pixels: Uint8Array };

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/**
 * A screenshot with at most 256 colours, some three times smaller: a page has few, and between them only the edges of
 * letters. A colour that finds no room becomes the nearest one that has. Takes what Chromium writes: 8 bits, red, green
 * and blue, not interlaced.
 */
export const smaller = (png: Buffer): Buffer => encode(decode(png));

function decode(png: Buffer): Picture {
  const data: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      if (body[8] !== 8 || body[9] !== 2 || body[12] !== 0) throw new Error('this is no PNG as Chromium writes it');
    }
    if (kind === 'IDAT') data.push(body);
    at += length + 12;
  }
  return { width, height, pixels: unfiltered(inflateSync(Buffer.concat(data)), width * 3) };
}

/** PNG stores each byte as its difference from those before it, in a way that each row tells (PNG, 9.2). */
function unfiltered(raw: Buffer, row: number): Uint8Array {
  const rows = raw.length / (row + 1);
  const out = new Uint8Array(rows * row);
  for (let y = 0; y < rows; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < 3 ? 0 : (out[at - 3] ?? 0);
      const up = y === 0 ? 0 : (out[at - row] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (out[at - row - 3] ?? 0);
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      out[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + (guesses[filter ?? 0] ?? 0);
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function encode({ width, height, pixels }: Picture): Buffer {
  const colours = new Uint32Array(width * height).map((_, i) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(i * 3, i * 3 + 3);
    return (red << 16) | (green << 8) | blue;
  });
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts]
    .sort(([one, many], [other, more]) => more - many || one - other)
    .slice(0, mostColours)
    .map(([colour]) => colour);
  const places = new Map([...counts.keys()].map(colour => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [i, colour] of colours.entries())
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = places.get(colour) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap(channels));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

function nearest(colour: number, palette: readonly number[]): number {
  const exact = palette.indexOf(colour);
  if (exact >= 0) return exact;
  const wanted = channels(colour);
  const distances = palette.map(one =>
    channels(one).reduce((sum, value, i) => sum + (value - (wanted[i] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
