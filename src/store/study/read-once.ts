import type { z } from 'zod';

/** Texts remembered at once; beyond, the memory starts anew. */
const mostKnown = 1_000;

/**
 * Reads JSON that is asked for at every tap and hardly ever changes: each text is read once. What cannot be read, or is
 * of another shape, is null.
 */
export function readOnce<T>(schema: z.ZodType<T>): (text: string) => T | null {
  const known = new Map<string, T | null>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = schema.safeParse(jsonOf(text)).data ?? null;
    if (known.size >= mostKnown) known.clear();
    known.set(text, read);
    return read;
  };
}

/** The value of a JSON text, null where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
