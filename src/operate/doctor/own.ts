/** The checks of what the bot has on this machine. */
import { statSync } from 'node:fs';
import type { PlaceRef } from '../../chat.ts';
import type { Config } from '../../config.ts';
import { StartError } from '../../errors.ts';
import { loadGuide } from '../../knowledge/load.ts';
import type { Log } from '../../log.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/store.ts';
import { isSqlite, pathOf } from '../address.ts';
import type { Check } from './checkup.ts';

export function ownChecks(config: Config, { log, now }: { log: Log; now: () => Temporal.Instant }): Check[] {
  const inDatabase = async (look: (store: Store) => Promise<string>): Promise<string> => {
    const store = await openStore(config.databaseUrl, { log });
    return look(store).finally(() => store.close());
  };
  const gateway: Check = {
    name: 'Gateway',
    look: () =>
      inDatabase(async ({ leases }) => {
        const holder = await leases.holderOf('discord');
        if (holder === null) return 'no process of the bot is connected to Discord just now';
        const [host, id] = holder.split(':');
        return `process ${id} on ${host} is connected to Discord; any other stands by`;
      }),
  };
  return [
    {
      name: 'Guide',
      async look() {
        const { title, topics, bank } = await loadGuide(config.knowledgeDir);
        return `${title}, ${topics.length} topics, ${bank.length} questions`;
      },
    },
    {
      name: 'Database',
      async look() {
        return inDatabase(async store => {
          const { rounds, reminders } = await store.backlog(now());
          const late = Math.max(rounds.lateSeconds, reminders.lateSeconds);
          if (late > longestWait)
            throw new StartError([
              `Work has been due for ${Math.round(late / 60)} minutes and nobody did it. Is the bot running, with the tokens of all platforms that have schedules?`,
            ]);
          return `${nameOf(config.databaseUrl)}, up to date; nothing waits`;
        });
      },
    },
    ...(config.discord ? [gateway] : []),
  ];
}

/** The places that have a quiz, as the database has them. */
export async function placesWithQuiz(config: Config, log: Log): Promise<PlaceRef[]> {
  const store = await openStore(config.databaseUrl, { log });
  return store.quiz.scheduledPlaces().finally(() => store.close());
}

/** Seconds. A running bot does what is due within some; an outage of a platform may take longer. */
const longestWait = 15 * 60;

function nameOf(url: string): string {
  if (!isSqlite(url)) return `PostgreSQL at ${new URL(url).host}`;
  const path = pathOf(url);
  if (path === ':memory:') return 'SQLite in memory, so nothing lasts';
  return `SQLite ${process.versions.sqlite} at ${path}, ${Math.ceil(statSync(path).size / 1_024)} kB`;
}
