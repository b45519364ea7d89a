import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../tests/postgres.ts';
import { startCluster } from '../tests/processes/cluster/cluster.ts';
import type { Verdict } from '../tests/processes/cluster/judge.ts';
import { printGoal, printTable } from './report.ts';

const processes = 3;
const workspaces = 50;
const servers = 20;
/** As it is for everybody. */
const lease = 15;
const seconds = 180;
/** How often in a second somebody asks in a workspace, and in a server in two ways. */
const rate = 3;
/** Seconds between two ends of processes. */
const [least, most] = [3, 9];
/** Seconds after which all that a killed process held was taken over: a minute of a reminder's lease, and what is looked for then. */
const settling = 100;

/**
 * One bot in three processes, of which one is killed or stopped every few seconds, often the one that is connected to
 * Discord: what people see then, compared with what they should.
 */
export async function run(folder: string): Promise<void> {
  const server = await startServer([]);
  const plan = { home: folder, database: server.url, processes, workspaces, servers, lease };
  const cluster = await startCluster(plan);
  try {
    // The first one prepares the guide for all.
    for (const bot of cluster.bots) await bot.start();
    const began = performance.now();
    const now = Temporal.Now.instant();
    await cluster.plan(now.add({ seconds: 20 }), now.add({ seconds: seconds - 60 }));
    await cluster.remind();
    const talking = setInterval(cluster.traffic.next, 1_000 / rate);
    let ends = 0;
    while (performance.now() - began < seconds * 1_000) {
      await pause(1_000 * (least + Math.random() * (most - least)));
      ends += 1;
      const how = Math.random() < 0.5 ? 'kill' : 'stop';
      if (Math.random() < 0.5) await cluster.change(how);
      else await cluster.endOther(how);
    }
    clearInterval(talking);
    await cluster.traffic.done();
    await settled(cluster.judge);
    print(await cluster.judge(), cluster.takeovers, ends);
  } finally {
    await cluster.end();
    await server.stop();
  }
}

/** Waits until nothing is missing, or as long as it could still come. */
async function settled(judge: () => Promise<Verdict>): Promise<void> {
  for (let waited = 0; waited < settling; waited++) {
    const { slack, messages, answers, reminders } = await judge();
    if ([slack, messages, answers, reminders].every(({ lost }) => lost.length === 0)) return;
    await pause(1_000);
  }
}

type Takeovers = readonly { how: string; milliseconds: number }[];

function print(verdict: Verdict, takeovers: Takeovers, ends: number): void {
  const { slack, messages, commands, questions, answers, reminders } = verdict;
  const rows = {
    'mentions on Slack': slack,
    'mentions on Discord': messages,
    'commands on Discord': commands,
    'questions of rounds': questions,
    'answers of rounds': answers,
    reminders,
  };
  printTable(
    `processes: ${processes} of them, ${workspaces} workspaces and ${servers} servers, ${ends} ends in ${seconds} s`,
    ['', 'wanted', 'once', 'lost', 'doubled'],
    Object.entries(rows).map(([name, { wanted, once, lost, doubled }]) => [
      name,
      ...[wanted, once, lost.length, doubled.length].map(String),
    ]),
  );
  console.log(
    `  Slack sent ${slack.retried} mentions more than once. A command that Discord gave up on after 3 s counts as lost.`,
  );
  console.log(`  ${verdict.closed} rounds are closed; commands were registered ${verdict.registrations} times.`);
  const longest = (how: string) =>
    Math.max(0, ...takeovers.filter(one => one.how === how).map(({ milliseconds }) => milliseconds)) / 1_000;
  const times = takeovers.map(({ how, milliseconds }) => `${how} ${(milliseconds / 1_000).toFixed(1)} s`);
  console.log(`  takeovers of the gateway: ${times.join(', ')}`);
  const all = [slack, messages, questions, answers, reminders, { lost: [], doubled: commands.doubled }];
  printGoal('lost or doubled', all.flatMap(({ lost, doubled }) => [...lost, ...doubled]).length, { atMost: 0 });
  printGoal('two processes connected at once', verdict.rivals, { atMost: 0 });
  printGoal('longest takeover after a kill', longest('kill'), { atMost: 30 }, ' s');
  printGoal('longest takeover after an orderly end', longest('stop'), { atMost: 2 }, ' s');
}
