import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Reads by a key, and once for all who ask for the same at one moment: in a burst those are many. Each asks before it is
 * read, so that nobody gets what was out of date when they asked.
 */
export function createShared<Key extends string, T>(read: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const asked = new Map<Key, Promise<T>>();
  const readSoon = async (key: Key): Promise<T> => {
    await nextTurn();
    asked.delete(key);
    return read(key);
  };
  return key => asked.getOrInsertComputed(key, readSoon);
}
