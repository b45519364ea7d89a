import type { Child } from './child.ts';
import { startFakeSlack } from './fake-slack.ts';
import { labelled } from './guide.ts';
import { runLoad } from './load.ts';
import { milliseconds, perSecond, printGoal, printTable, times } from './report.ts';
import { commandBody } from './requests.ts';
import { interleaved } from './rounds.ts';
import { startBolt, startSmgov } from './smgov.ts';

const rounds = 5;
/** Connections, and the commands of one round: a second or two of the slowest bot. */
const amounts = [
  [1, 300],
  [16, 800],
  [64, 1_000],
] as const;

/** Commands that one person sends: of more in a minute the bot answers none, which is quick. */
const mostOfOne = 25;

const anchorName = 'Bolt, acknowledges only';
/** What sending an answer costs by itself: a second anchor, without a goal. */
const answeringName = 'Bolt, then respond() with one line';

/**
 * Signed slash commands a second from end to end, beside a Bolt app that only acknowledges. Every bot is a process of
 * its own, and this one sends the load and plays Slack: on two cores the bots have one for themselves, and what the
 * load costs falls on all of them alike. The bots that are not measured are idle.
 */
export async function run(folder: string): Promise<void> {
  await using slack = await startFakeSlack();
  await using bare = await startBolt(folder, slack);
  await using answering = await startBolt(folder, slack, 'answers');
  await using smgov = await startSmgov(folder, slack);
  const questions = labelled('own').map(({ text }) => text);
  let sent = 0;
  for (const [connections, requests] of amounts) {
    const body = (n: number, url: string) =>
      commandBody(questions[n % questions.length] ?? '', Math.floor(sent++ / mostOfOne), url);
    const load = ({ port }: Child, answers: 'none' | 'awaited') => {
      return () => runLoad({ port, connections, requests, body, slack, answers });
    };
    const figures = await interleaved(
      {
        [anchorName]: load(bare, 'none'),
        [answeringName]: load(answering, 'awaited'),
        smgov: load(smgov, 'awaited'),
      },
      rounds,
    );
    print(connections, figures);
  }
}

type Figures = Awaited<ReturnType<typeof runLoad>>;

function print(
  connections: number,
  figures: Record<typeof anchorName | typeof answeringName | 'smgov', Figures>,
): void {
  const { [anchorName]: anchor, [answeringName]: answering, smgov } = figures;
  printTable(
    `slack: signed slash commands until the answer has come, ${connections} at a time`,
    ['', 'a second', 'median', 'p99', 'p99 of the ack', 'ratio', 'to answering'],
    Object.entries(figures).map(([name, { perSecond: rate, p50, p99, ackP99 }]) => [
      name,
      perSecond(rate),
      milliseconds(p50),
      milliseconds(p99),
      milliseconds(ackP99),
      times(rate / anchor.perSecond),
      times(rate / answering.perSecond),
    ]),
  );
  if (connections > 1) printGoal('rate against bare Bolt', smgov.perSecond / anchor.perSecond, { atLeast: 0.5 });
  if (connections === 64) printGoal('p99 against bare Bolt', smgov.p99 / anchor.p99, { atMost: 3 });
}
