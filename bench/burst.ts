import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from './child.ts';
import { startFakeSlack } from './fake-slack.ts';
import { readGuide, typedQuestions } from './guide.ts';
import { runLoad } from './load.ts';
import { milliseconds, printGoal, printRates } from './report.ts';
import { commandBody } from './requests.ts';
import { inRounds, medians } from './rounds.ts';
import { startForTeams } from './smgov.ts';

const rounds = 5;
const differentQuestions = 2_400;
/** All of a large team at the same moment: as much of one team as is let wait. */
const burst = 500;
/** Questions of the other team in a round, one each so many milliseconds, each awaited before the next. */
const questions = 40;
const between = 20;
/** So many questions of one person are far from too many. */
const mostOfOne = 20;

const [quiet, noisy] = ['T000000001', 'T000000002'];
const alone = 'nobody else asks';
const beside = `another team asks ${burst} at once, again and again`;

/**
 * How long a team waits for its answers while another one sends a burst, beside how long without one. The real program, so
 * that all of the way is measured: of what they share, one processor and one event loop, each team is to have its part.
 */
export async function run(folder: string): Promise<void> {
  await using slack = await startFakeSlack();
  await using bot = await startForTeams(folder, slack, [quiet, noisy]);
  const texts = typedQuestions(await readGuide(), differentQuestions);
  let asked = 0;
  const ask = (team: string) => (_: number, url: string) =>
    commandBody(texts[asked % texts.length] ?? '', Math.floor(asked++ / mostOfOne), url).replace('T024BE7LD', team);
  const calm = () => runLoad({ ...loadOf(bot, 1, questions), slack, body: ask(quiet), pace: between });
  const storm = () => runLoad({ ...loadOf(bot, burst, burst), slack, body: ask(noisy) });
  const storms: { p95: number }[] = [];
  const figures = await inRounds(
    {
      [alone]: calm,
      [beside]: async () => {
        let isOver = false;
        const storming = (async () => {
          while (!isOver) storms.push(await storm());
        })();
        await pause(between);
        const found = await calm().finally(() => {
          isOver = true;
        });
        await storming;
        return found;
      },
    },
    rounds,
  );
  printRates('burst: commands of one team until the answer has come', figures);
  const own = medians(storms).p95;
  console.log(`  p95 of those who ask at once: ${milliseconds(own)}`);
  // A quarter of a second more is lost in what Slack takes for its own way; a share of some milliseconds would say more of
  // the machine than of the bot. Reading 500 requests takes a third of it, and what was begun is ended first: 16 answers, as
  // src/fair.ts has it.
  printGoal('p95 beside a burst', medians(figures[beside]).p95, { atMost: 250 }, ' ms');
}

const loadOf = ({ port }: Child, connections: number, requests: number) => ({
  ...{ port, connections, requests, answers: 'awaited' as const },
});
