import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, lines } from '../../src/lines.ts';

async function read(chunks: (string | Buffer)[], longest?: number): Promise<Line[]> {
  return Array.fromAsync(lines(Readable.from(chunks), longest));
}
const texts = async (...chunks: (string | Buffer)[]) =>
  (await read(chunks)).map(line => (line.ok ? line.text : `! ${line.problem}`));

describe('the lines of a stream', () => {
  it.each<[what: string, input: string, lines: string[]]>([
    ['line feeds', 'a\nb\n', ['a', 'b']],
    ['ends of Windows', 'a\r\nb\r\n', ['a', 'b']],
    ['no end of the last', 'a\nb', ['a', 'b']],
    ['empty lines', 'a\n\n\r\nb', ['a', '', '', 'b']],
    ['nothing', '', []],
    ['a mark at the beginning, and one elsewhere', '\ufeffa\n\ufeffb', ['a', '\ufeffb']],
    ['nothing but a mark', '\ufeff\n', ['']],
    [
      'breaks that end no line',
      '{"text":"a\u2028b\u2029c\u0085d\re\u000bf"}\n',
      ['{"text":"a\u2028b\u2029c\u0085d\re\u000bf"}'],
    ],
  ])('are told apart with %s', async (_, input, expected) => {
    expect(await texts(input)).toEqual(expected);
  });

  it('are the same however the stream is cut, inside of letters too', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ü', '☕', '👍', '\n', '\r\n', '\u2028', '\ufeff') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (written, size) => {
        const bytes = Buffer.from(written);
        const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const wanted = written.replace(/^\ufeff/, '').split(/\r?\n/);
        expect(await texts(...cut)).toEqual(
          wanted.at(-1) === '' && !written.endsWith('\ufeff') ? wanted.slice(0, -1) : wanted,
        );
      }),
    );
  });

  it('are reported where they are too long, and those after them are read', async () => {
    const tooLong = { ok: false, problem: 'this line has more than 8 bytes' };
    const whole = { ok: true, text: '12345678' };
    expect(await read(['12345678\r\n123456789\n', '12345', '6789abcdefghijkl', 'mnop\nend'], 8)).toEqual([
      whole,
      tooLong,
      tooLong,
      { ok: true, text: 'end' },
    ]);
    expect(await read(['\ufeff12345678\r\n', '12345678'], 8)).toEqual([whole, whole]);
    expect((await read(['x'.repeat(1_000_000), '\n', 'x'.repeat(1_000_001)])).map(({ ok }) => ok)).toEqual([
      true,
      false,
    ]);
  });

  it('are reported where they are not UTF-8', async () => {
    const said = await texts(
      Buffer.from('gr\xfcn\n', 'latin1'),
      'grün\n',
      Buffer.from('a', 'utf16le'),
      Buffer.from([0xff]),
    );
    expect(said).toEqual(['! this line is not UTF-8', 'grün', '! this line is not UTF-8']);
  });
});
