import type { Child } from './child.ts';
import { startFakeSlack } from './fake-slack.ts';
import { readGuide, typedQuestions } from './guide.ts';
import { runLoad } from './load.ts';
import type { Options } from './options.ts';
import { printGoal, printRates } from './report.ts';
import { commandBody } from './requests.ts';
import { inRounds, ratio } from './rounds.ts';
import { startBolt, startPlainBolt, startSmgov } from './smgov.ts';

/** Connections, and the commands of one round: a second or two of the slowest bot. */
const sizes = {
  full: {
    rounds: 5,
    amounts: [
      [1, 300],
      [16, 800],
      [64, 1_000],
    ],
  },
  quick: { rounds: 3, amounts: [[16, 300]] },
} as const;

/** So many different ones, so that nothing that remembers the last answers looks fast. */
const differentQuestions = 2_400;
/** Commands that one person sends: of more in a minute the bot answers none, which is quick. */
const mostOfOne = 25;

const bareName = 'Bolt, acknowledges only';
const plainName = 'plain Bolt app: searches, keeps one row, acknowledges with blocks';
/** What sending an answer costs by itself. */
const answeringName = 'Bolt, then respond() with one line';

/**
 * Signed slash commands a second from end to end, beside a Bolt app that only acknowledges, one that does the same work,
 * and one that answers a line. Every bot is a process of its own, and this one sends the load and plays Slack: on two cores
 * the bots have one for themselves, and what the load costs falls on all of them alike. The bots that are not measured
 * are idle.
 */
export async function run(folder: string, { size }: Options): Promise<void> {
  await using slack = await startFakeSlack();
  await using bare = await startBolt(folder, slack);
  await using plain = await startPlainBolt(folder, slack);
  await using answering = await startBolt(folder, slack, 'answers');
  await using smgov = await startSmgov(folder, slack);
  const questions = typedQuestions(await readGuide(), differentQuestions);
  const { rounds, amounts } = sizes[size];
  let commands = 0;
  const load = ({ port, spent }: Child, answers: 'none' | 'awaited', connections: number, requests: number) => {
    // Each bot is asked the same in the same order, and goes on where it stopped.
    let asked = 0;
    const body = (_: number, url: string) =>
      commandBody(questions[asked++ % questions.length] ?? '', Math.floor(commands++ / mostOfOne), url);
    return () => runLoad({ port, spent, connections, requests, body, slack, answers });
  };
  for (const [connections, requests] of amounts) {
    const figures = await inRounds(
      {
        [bareName]: load(bare, 'none', connections, requests),
        [plainName]: load(plain, 'awaited', connections, requests),
        [answeringName]: load(answering, 'awaited', connections, requests),
        smgov: load(smgov, 'awaited', connections, requests),
      },
      rounds,
    );
    printRates(
      `slack: signed slash commands until the answer has come, ${connections} at a time, ${differentQuestions} questions`,
      figures,
    );
    if (connections > 1) printGoals(figures, connections);
  }
}

type Figures = Awaited<ReturnType<typeof runLoad>>[];

function printGoals(
  { smgov, ...anchors }: Record<typeof bareName | typeof plainName | typeof answeringName | 'smgov', Figures>,
  connections: number,
): void {
  for (const [name, atLeast] of [
    [plainName, 1],
    [answeringName, 0.95],
    [bareName, 0.33],
  ] as const)
    printGoal(`1: rate against ${name}`, ratio(smgov, anchors[name], 'perSecond'), { atLeast });
  if (connections === 64)
    printGoal(`1: p99 against ${bareName}`, ratio(smgov, anchors[bareName], 'p99'), { atMost: 3 });
}
