import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { createWebAdapter, type WebAdapter } from '../../../adapters/web/adapter.ts';
import { type App, createApp } from '../../../src/app.ts';
import { rightOptions } from '../../../src/rules/options.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Library } from '../../src/prepared.ts';

/** Monday morning, when nothing of the clock of this machine matters. */
const morning = Temporal.Instant.from('2026-03-02T09:00:00Z');

/** The whole bot on its page, over files that outlast it, by a clock that is set. */
export type Served = {
  address: string;
  adapter(): WebAdapter;
  now(): Temporal.Instant;
  /** Sets the clock on and does what is due then. */
  pass(time: Temporal.DurationLike): Promise<void>;
  /** Ends it, as a kill does: nobody is told. */
  down(): Promise<void>;
  /** Starts it again, on the same port over the same files. */
  up(): Promise<void>;
  end(): Promise<void>;
};

const log = pino({ level: 'silent' });

/** Its questions have one right option, so that one tap is an answer. */
export async function serve({ guide: all, search }: Library, password: string | null = null): Promise<Served> {
  const guide = { ...all, bank: all.bank.filter(({ options }) => rightOptions(options).length === 1) };
  const folder = mkdtempSync(join(tmpdir(), 'smgov-web-'));
  let time = morning;
  let port = 0;
  let running: { adapter: WebAdapter; store: Store; app: App } | undefined;
  const now = () => time;
  const is = () => {
    if (!running) throw new Error('it is down');
    return running;
  };
  const served: Served = {
    get address() {
      return `http://127.0.0.1:${port}/try`;
    },
    adapter: () => is().adapter,
    now,
    async pass(more) {
      time = time.add(more);
      while (await is().app.tick(time));
    },
    async down() {
      const { adapter, store } = is();
      running = undefined;
      await adapter.stop();
      await store.close();
    },
    async up() {
      const store = await openStore(`sqlite:${join(folder, 'bot.db')}`, { log });
      const { command, title } = guide;
      const options = { host: '127.0.0.1', port, password, file: join(folder, 'room.db') };
      const adapter = createWebAdapter(options, { log, now, command, title });
      const { messenger } = adapter;
      const app = createApp({ guide, search, store, messenger, log, seed: () => 7, mostAMinute: 1_000 });
      await adapter.start(app.handle, app.answered);
      port = adapter.port();
      running = { adapter, store, app };
    },
    async end() {
      if (running) await served.down();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await served.up();
  return served;
}

/** What somebody in front of the page does. */
export const typed = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: /^Ask|^Write/ }).fill(text);
  await page.keyboard.press('Enter');
};
