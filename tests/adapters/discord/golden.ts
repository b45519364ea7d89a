import { expect } from 'vitest';

/** Compares a whole payload with its file in goldens/; `vitest -u` writes the file anew. */
export async function expectGolden(name: string, payload: unknown): Promise<void> {
  const lists = /\[\n\s+([^[\]{}\n]+(?:,\n[^[\]{}\n]+)*)\n\s+\]/g; // of plain values: on one line, as the formatter has them
  const text = JSON.stringify(payload, null, 2).replace(lists, (_, items) => `[${items.replace(/\n\s+/g, ' ')}]`);
  await expect(`${text}\n`).toMatchFileSnapshot(`./goldens/${name}.json`);
}
