import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { type FakeSlack, startFakeSlack } from './fake-slack.ts';
import { labelled } from './guide.ts';
import { runLoad, signingSecret } from './load.ts';
import { milliseconds, perSecond, printGoal, printTable, times } from './report.ts';
import { interleaved } from './rounds.ts';

const rounds = 3;
/** Commands a round, at each number of connections: about a second of the slowest bot. */
const requests: Readonly<Record<number, number>> = { 1: 300, 16: 800, 64: 1_000 };

/** As in src/config.ts; both are made up. */
const botToken = 'xoxb-2148481693-bench';
const root = join(import.meta.dirname, '..');

/**
 * Signed slash commands a second from end to end, beside a Bolt app that only acknowledges. Every bot is a process of
 * its own, and this one sends the load and plays Slack: on two cores the bots have one for themselves, and what the
 * load costs falls on all of them alike. The bots that are not measured are idle.
 */
export async function run(): Promise<void> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'bench-'));
  await using slack = await startFakeSlack();
  await using bare = await startBolt(folder.path, slack, []);
  await using answering = await startBolt(folder.path, slack, ['answers']);
  await using smgov = await startSmgov(folder.path, slack);
  const bots = {
    'Bolt, acknowledges only': { bot: bare, answers: false },
    'Bolt, then respond() with one line': { bot: answering, answers: true },
    smgov: { bot: smgov, answers: true },
  };
  for (const connections of Object.keys(requests).map(Number)) await measure(bots, connections, slack);
}

function startBolt(folder: string, slack: FakeSlack, args: readonly string[]): Promise<Child> {
  const script = join(import.meta.dirname, 'bare-bolt.ts');
  return startChild({ script, args: [slack.apiUrl, signingSecret, ...args], folder });
}

/** The bot as it runs for everybody, with its database on this disk; only problems are logged. */
function startSmgov(folder: string, slack: FakeSlack): Promise<Child> {
  const env = {
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: `sqlite:${join(folder, 'bench.db')}`,
    KNOWLEDGE_DIR: join(root, 'knowledge'),
    PORT: '0',
    LOG_LEVEL: 'warn',
  };
  return startChild({ script: join(root, 'src/main.ts'), env, folder });
}

type Bots = Readonly<
  Record<'Bolt, acknowledges only' | 'Bolt, then respond() with one line' | 'smgov', { bot: Child; answers: boolean }>
>;

async function measure(bots: Bots, connections: number, slack: FakeSlack): Promise<void> {
  const questions = labelled('own').map(({ text }) => text);
  const load = ({ bot, answers }: Bots['smgov']) => () =>
    runLoad({ port: bot.port, connections, requests: requests[connections] ?? 0, questions, slack, answers });
  const figures = await interleaved(
    {
      'Bolt, acknowledges only': load(bots['Bolt, acknowledges only']),
      'Bolt, then respond() with one line': load(bots['Bolt, then respond() with one line']),
      smgov: load(bots.smgov),
    },
    rounds,
  );
  const anchor = figures['Bolt, acknowledges only'];
  printTable(
    `slack: signed slash commands until the answer has come, ${connections} at a time`,
    ['', 'a second', 'median', 'p99', 'p99 of the ack', 'ratio'],
    Object.entries(figures).map(([name, { perSecond: rate, p50, p99, ackP99 }]) => [
      name,
      perSecond(rate),
      milliseconds(p50),
      milliseconds(p99),
      milliseconds(ackP99),
      times(rate / anchor.perSecond),
    ]),
  );
  if (connections > 1) printGoal('rate against bare Bolt', figures.smgov.perSecond / anchor.perSecond, { atLeast: 0.5 });
  if (connections === 64) printGoal('p99 against bare Bolt', figures.smgov.p99 / anchor.p99, { atMost: 3 });
}
