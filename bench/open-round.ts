import { setTimeout as pause } from 'node:timers/promises';
import { placeRef } from '../adapters/slack/refs.ts';
import type { MessageRef, Messenger } from '../src/chat.ts';
import { createRunner } from '../src/quiz/rounds/runner.ts';
import type { Store } from '../src/store/store.ts';
import { channel, team } from '../tests/adapters/slack/payloads.ts';
import { log } from './databases.ts';
import { readGuide } from './guide.ts';

/** A platform that takes so long for every call. */
export type SlowMessenger = Messenger & { posts(): number };

export function slowMessenger(delayMs: number): SlowMessenger {
  let posts = 0;
  const wait = () => pause(delayMs);
  return {
    posts: () => posts,
    async post() {
      await wait();
      return `slack:message:${team}:${channel}:1763890000.${String(++posts).padStart(6, '0')}` as MessageRef;
    },
    answer: wait,
    edit: wait,
    tell: wait,
    direct: async () => placeRef({ team, channel }),
    find: async () => null,
    thread: async () => placeRef({ team, channel }),
  };
}

/** Opens a round of two hours in the channel of the fixtures; resolves to its id and the item that it asks. */
export async function openRound(store: Store, now: Temporal.Instant): Promise<{ round: string; item: string }> {
  const place = placeRef({ team, channel });
  const date = now.toZonedDateTimeISO('UTC').toPlainDate();
  await store.quiz.addRound(place, { date, zone: 'UTC', opens: now, closes: now.add({ hours: 2 }), perRound: 1 });
  const runner = createRunner({ guide: await readGuide(), store, messenger: slowMessenger(0), log, seed: () => 1 });
  await runner.tick(now);
  const [open] = await store.quiz.roundsOf(place);
  const item = open?.questions[0]?.item;
  if (open?.status !== 'open' || !item) throw new Error('no round was opened');
  return { round: open.key, item };
}
