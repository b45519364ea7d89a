import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../src/store/open.ts';
import { type Child, startChild } from './child.ts';
import { log } from './databases.ts';
import type { FakeSlack } from './fake-slack.ts';

const root = join(import.meta.dirname, '..');

/** Made up, in the form that src/config.ts wants. */
const botToken = 'xoxb-2148481693-bench';
export const signingSecret = '8f742231b10e8888abcd99eeeddd85a5';

/** Where the bot that is started in `folder` keeps its data. */
export const databaseUrl = (folder: string): string => `sqlite:${join(folder, 'bench.db')}`;

const script = join(root, 'src/start.mjs');

/**
 * Starts the bot as it runs for everybody, on Slack alone, by default with its database in `folder`; only problems are
 * logged. `form` is where it begins, for another form of the program.
 */
export function startSmgov(
  folder: string,
  slack: Pick<FakeSlack, 'apiUrl'>,
  database = databaseUrl(folder),
  form = script,
): Promise<Child> {
  const env = {
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: database,
    KNOWLEDGE_DIR: join(root, 'knowledge'),
    PORT: '0',
    LOG_LEVEL: 'warn',
  };
  return startChild({ script: form, env, folder });
}

/** The same for any number of workspaces, of which these have installed it. */
export async function startForTeams(folder: string, slack: FakeSlack, teams: readonly string[]): Promise<Child> {
  const key = randomBytes(32);
  const store = await openStore(databaseUrl(folder), { log, keys: [key] });
  for (const team of teams) {
    const kept = JSON.stringify({ token: `xoxb-${team}`, bot: 'U0LAN0Z89', name: 'smgov' });
    await store.installations.save(team, kept, Temporal.Now.instant());
  }
  await store.close();
  const env = {
    ...{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: '0'.repeat(32), SLACK_STATE_SECRET: 's'.repeat(32) },
    ...{ SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: slack.apiUrl, PUBLIC_URL: 'http://127.0.0.1' },
    ...{ TOKEN_KEYS: key.toString('base64'), DATABASE_URL: databaseUrl(folder) },
    ...{ KNOWLEDGE_DIR: join(root, 'knowledge'), PORT: '0', LOG_LEVEL: 'warn' },
  };
  return startChild({ script, env, folder });
}

/** Starts a bare Bolt app beside it; with `answers` it also answers what it has acknowledged. */
export function startBolt(folder: string, slack: FakeSlack, answers: '' | 'answers' = ''): Promise<Child> {
  const script = fileURLToPath(import.meta.resolve('./bare-bolt.ts'));
  return startChild({ script, args: [slack.apiUrl, signingSecret, answers], folder });
}

/** Starts the Bolt app that does the same work, with its own database in `folder`. */
export function startPlainBolt(folder: string, slack: FakeSlack): Promise<Child> {
  const script = fileURLToPath(import.meta.resolve('./plain-bolt.ts'));
  return startChild({ script, args: [slack.apiUrl, signingSecret, join(folder, 'plain.db')], folder });
}
