import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Inbound, Reply } from '../../src/chat.ts';
import { openStore } from '../../src/store/open.ts';
import type { Harness } from '../contract/adapter-contract.ts';
import { library } from '../src/prepared.ts';
import { createHarness as createConsole } from './console/harness.ts';
import { createContractHarness as createDiscord } from './discord/harness.ts';
import { createHarness as createSlack } from './slack/harness.ts';
import { createHarness as createWeb } from './web/harness.ts';

/** Every platform by its name, with what plays it on the wire. */
export const platforms: [string, () => Promise<Harness>][] = [
  ['slack', () => createSlack(1_500)],
  ['discord', () => createDiscord(1_500)],
  ['console', createConsole],
  ['web', createWeb],
];

/** The real core, store and adapter until the test ends, with what was heard and said; only the wire is faked. */
export async function startOn(create: () => Promise<Harness>, folder?: string) {
  const log = pino({ level: 'silent' });
  const harness = await create();
  const store = await openStore('sqlite::memory:', { log });
  const { guide, search } = await library(folder);
  let seed = 0;
  /** When all is heard, where it is moved from what the platform says. */
  const clock: { at: Temporal.Instant | null } = { at: null };
  const app = createApp({ guide, search, store, log, messenger: harness.adapter.messenger, seed: () => ++seed });
  const [heard, replies]: [Inbound[], Reply[]] = [[], []];
  await harness.adapter.start(
    async inbound => {
      heard.push(inbound);
      const reply = await app.handle(clock.at ? { ...inbound, at: clock.at } : inbound);
      replies.push(reply);
      return reply;
    },
    async () => {},
  );
  onTestFinished(async () => {
    await harness.adapter.stop();
    await harness.close();
    await store.close();
  });
  /** What the platform was sent by this work. */
  const during = async (work: () => Promise<unknown>) => {
    const before = harness.sent().length;
    await work();
    await harness.settled();
    return harness.sent().slice(before);
  };
  const deliver = (...stimulus: Parameters<Harness['send']>) => during(() => harness.send(...stimulus));
  return { harness, store, guide, app, clock, heard, replies, during, deliver };
}
