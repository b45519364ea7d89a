/**
 * A process that saves picks until it is killed: `picker.ts <url> <round> <item> <name> <when> [hasty]`. Each is by another
 * user, so many are in work at once, and each is printed as a line once the store has acknowledged it. A `hasty` one
 * stands for a store that answers before its commit.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PersonRef, UserRef } from '../src/chat.ts';
import { openStore } from '../src/store/open.ts';
import { log } from './databases.ts';

const inFlight = 64;

const [url = '', round = '', question = '', name = '', when = '', hasty] = process.argv.slice(2);
const at = Temporal.Instant.from(when);
const { quiz } = await openStore(url, { log });
let next = 0;

async function pickOn(): Promise<never> {
  for (;;) {
    const n = next++;
    const user = `${name}-${n}`;
    const tap = { round, question, user: user as UserRef, choice: n % 2, at, event: user };
    const saving = quiz.savePick(tap, '', user as PersonRef);
    const saved = hasty ? 'early' : await saving;
    if (typeof saved === 'string' && saved !== 'early') throw new Error(`a pick was not saved: ${saved}`);
    process.stdout.write(`${user}\n`);
    await (hasty ? saving : nextTurn());
  }
}

await Promise.all(Array.from({ length: inFlight }, pickOn));
