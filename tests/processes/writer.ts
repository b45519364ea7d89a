/**
 * A process of its own over a store: `writer.ts <url> <name> <count>`. It claims the events 1 to <count> and notes and
 * remembers each, 16 at a time, and prints a line for each claim once it was acknowledged. Without a count it never
 * ends by itself. It opens the store when its input ends, so that several can do so at the same moment.
 */
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import type { PersonRef } from '../../src/chat.ts';
import { openStore } from '../../src/store/open.ts';

const [url = '', name = '', count = 'Infinity'] = process.argv.slice(2);
process.stdout.write('ready\n');
await text(process.stdin);
const at = Temporal.Instant.from('2026-03-02T09:00:00Z');
const store = await openStore(url, { log: pino({ level: 'silent' }) });
let next = 0;

async function work(): Promise<void> {
  while (next < Number(count)) {
    next += 1;
    const event = `event-${next}`;
    const won = await store.claimEvent(event, at);
    const question = { id: `${name}-${event}`, at, text: event, outcome: 'none', topics: [], guide: '1' } as const;
    await Promise.all([
      store.noteQuestion(question),
      store.rememberTalk('talk', `"${name}"`, at, 'T1/ann' as PersonRef),
    ]);
    process.stdout.write(`${event} ${won ? 'won' : 'lost'}\n`);
  }
}

await Promise.all(Array.from({ length: 16 }, work));
await store.close();
