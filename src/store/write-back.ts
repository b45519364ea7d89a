import type { DatabaseSync } from 'node:sqlite';
import type { Turns } from './turns.ts';

/** Writes the write-ahead log of an SQLite file back into it while nobody waits for the file. */
export type WriteBack = {
  /** To be called when nobody waits any more. */
  rest(): void;
  /** Leaves nothing in the log of what stands there now, from the next rest on. */
  empty(): void;
};

/**
 * So many pages of the log are written back at one go: 4 ms of work. SQLite itself has whoever makes them 1,000 by a
 * commit do it, for 12 ms and more.
 */
const lot = 200;

/**
 * It works in the next turn of the event loop, so that first the answer goes out to whoever waited for the file. Where
 * there is no rest SQLite's own 1,000 pages bound the log: for many commits to the same pages that is less work.
 */
export function createWriteBack(file: DatabaseSync, turns: Turns): WriteBack {
  const look = file.prepare('pragma wal_checkpoint(noop)');
  let isPlanned = false;
  let isToEmpty = false;

  function work(): void {
    isPlanned = false;
    // Whoever has a turn comes to rest too.
    if (!file.isOpen || turns.areTaken()) return;
    try {
      if (isToEmpty) isToEmpty = !emptied(file);
      else if (pagesIn(look.get()) >= lot) file.exec('pragma wal_checkpoint(passive)');
    } catch {
      // It stays in the log for the next time. A disk that is full or broken is told by the next commit.
    }
  }

  const rest = () => {
    if (isPlanned) return;
    isPlanned = true;
    setImmediate(work);
  };
  return {
    rest,
    empty() {
      isToEmpty = true;
      rest();
    },
  };
}

/** What `wal_checkpoint` tells of the log: https://sqlite.org/pragma.html#pragma_wal_checkpoint */
type Told = { busy: number; log: number; checkpointed: number };

const pagesIn = (told: unknown): number => (told as Told).log - (told as Told).checkpointed;

/** False where another program is reading the file just then: to wait for that would hold up all else. */
function emptied(file: DatabaseSync): boolean {
  const { timeout } = file.prepare('pragma busy_timeout').get() as { timeout: number };
  file.exec('pragma busy_timeout = 0');
  try {
    return (file.prepare('pragma wal_checkpoint(truncate)').get() as Told).busy === 0;
  } finally {
    file.exec(`pragma busy_timeout = ${timeout}`);
  }
}
