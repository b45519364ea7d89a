import { setTimeout as pause } from 'node:timers/promises';
import { placeRef } from '../adapters/slack/refs.ts';
import { openStore } from '../src/store/open.ts';
import { team } from '../tests/adapters/slack/payloads.ts';
import { startServer } from '../tests/postgres.ts';
import { startSlackServer } from '../tests/processes/slack-server.ts';
import type { Child } from './child.ts';
import { log } from './databases.ts';
import { readGuide, typedQuestions } from './guide.ts';
import type { Options } from './options.ts';
import { megabytes, milliseconds, printGoal, printTable } from './report.ts';
import { quantile } from './rounds.ts';
import { databaseUrl, startSmgov } from './smgov.ts';
import { type Counts, createVisitors } from './soak/visitors.ts';

/** Events in a second: a lot of people at once, and what a busy machine of two cores still does beside playing Slack. */
const rate = 20;
const differentQuestions = 2_400;
/** Channels that play in turn. In one of them a round opens each so many seconds, and is open for so long. */
const channels = 30;
const roundEvery = 5;
const roundOpenFor = 60;
/** Looks at the bot in the whole time. What it holds from then on is compared once its memories are full. */
const looks = 30;

/**
 * The real program under a steady mix of what people do, on SQLite or, by `--only postgresql`, on PostgreSQL: what it
 * holds on to is to be the same after any time.
 */
export async function run(folder: string, { minutes, only }: Options): Promise<void> {
  await using ends = new AsyncDisposableStack();
  const server = only === 'postgresql' ? await startServer([]) : null;
  if (server) ends.defer(() => server.stop());
  const database = server?.url ?? databaseUrl(folder);
  const slack = await startSlackServer(end => ends.defer(() => void end()), true);
  const bot = ends.use(await startSmgov(folder, slack, database));
  const questions = typedQuestions(await readGuide(), differentQuestions);
  const visitors = createVisitors({ port: bot.port, slack, questions });
  await visitors.meetAll();
  const rounds = Math.floor((60 * minutes) / roundEvery);
  await plan(database, rounds);
  const talking = setInterval(visitors.next, 1_000 / rate);
  try {
    const seen = await watch(bot, minutes, visitors.counts);
    clearInterval(talking);
    await visitors.done();
    print({ seen, minutes, counts: visitors.counts, rounds, database: server ? 'PostgreSQL' : 'SQLite' });
  } finally {
    clearInterval(talking);
  }
}

/** All rounds, before the first one opens: later, this process would wait for the file of SQLite and keep Slack from answering. */
async function plan(database: string, rounds: number): Promise<void> {
  const store = await openStore(database, { log });
  const begun = Temporal.Now.instant();
  for (let n = 0; n < rounds; n++) {
    const opens = begun.add({ seconds: n * roundEvery });
    const date = opens.toZonedDateTimeISO('UTC').toPlainDate();
    const closes = opens.add({ seconds: roundOpenFor });
    const place = placeRef({ team, channel: `CROUND${n % channels}` });
    await store.quiz.addRound(place, { date, zone: 'UTC', opens, closes, perRound: 1 });
  }
  await store.close();
}

/** What was seen at one moment; sizes in bytes, times in seconds. */
type Look = { at: number; sent: number } & Awaited<ReturnType<typeof look>>;

async function watch(bot: Child, minutes: number, counts: Counts): Promise<Look[]> {
  const seen: Look[] = [];
  const begun = performance.now();
  const elapsed = () => (performance.now() - begun) / 1_000;
  for (let n = 0; n <= looks; n++) {
    await pause(Math.max(1_000 * ((60 * minutes * n) / looks - elapsed()), 0));
    seen.push({ at: elapsed(), sent: counts.sent, ...(await look(bot)) });
  }
  return seen;
}

/** What the bot says of itself, and what is left once all was collected that it no longer holds. */
async function look(bot: Child) {
  const page = await (await fetch(`http://127.0.0.1:${bot.port}/metrics`)).text();
  const { held, rss } = await bot.memory();
  return {
    held,
    rss,
    files: figure(page, 'process_open_fds'),
    handles: figure(page, 'nodejs_active_resources_total'),
    delay: figure(page, 'nodejs_eventloop_lag_p99_seconds'),
    due: figure(page, 'smgov_due{work="rounds"}') + figure(page, 'smgov_due{work="reminders"}'),
    late: figure(page, 'smgov_late_seconds{work="rounds"}'),
  };
}

/** NaN where the bot does not tell it, as of its open files on some systems. */
function figure(page: string, name: string): number {
  const line = page.split('\n').find(one => one.startsWith(`${name} `));
  return line === undefined ? Number.NaN : Number(line.slice(name.length));
}

type Soaked = { seen: readonly Look[]; minutes: number; counts: Counts; rounds: number; database: string };

function print({ seen, minutes, counts, rounds, database }: Soaked): void {
  const shown = minutes < looks ? seen.filter((_, n) => n % Math.round(looks / minutes) === 0) : seen;
  printTable(
    `soak: ${minutes} minutes on ${database}, ${rate} events a second`,
    ['minute', 'events', 'in use', 'of the machine', 'files', 'handles', 'loop p99', 'due', 'late'],
    shown.map(({ at, sent, held, rss, files, handles, delay, due, late }) => [
      (at / 60).toFixed(1),
      sent.toLocaleString('en-US'),
      `${(held / 1e6).toFixed(1)} MB`,
      megabytes(rss),
      ...[files, handles].map(String),
      milliseconds(1_000 * delay),
      String(due),
      `${late.toFixed(1)} s`,
    ]),
  );
  const { sent, picks, reviews, failed } = counts;
  console.log(`  ${sent} events: ${picks} picks and ${reviews} answers in reviews among them; ${rounds} rounds.`);
  const later = seen.slice(seen.length / 2);
  const grows = slope(later.map(({ at, held }) => [at / 3_600, held / 1e6]));
  // At this rate 10 MB an hour are less than 150 bytes an event: nothing that is kept of each could hide in it.
  printGoal('memory in use grows in the second half, an hour', grows, { atMost: 10 }, ' MB');
  // What the machine gave is given back late; a container with half a GB is full after some days at the most that is allowed.
  const half = Math.floor(later.length / 2);
  const growth = (of: (look: Look) => number) =>
    quantile(0.5, later.slice(half).map(of)) - quantile(0.5, later.slice(0, half).map(of));
  // Connections come and go; one that is left behind in a hundred events would be dozens in a minute.
  for (const [name, of] of [
    ['open files', (one: Look) => one.files],
    ['open handles', (one: Look) => one.handles],
  ] as const)
    printGoal(`${name}, last quarter against the third`, growth(of), { atMost: 10 });
  printGoal('events that were not acknowledged in 3 s', failed, { atMost: 0 });
  printGoal('how late the oldest step of a round is at the end', seen.at(-1)?.late ?? 0, { atMost: 10 }, ' s');
}

/** Of the straight line that lies closest to the points. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (point: readonly [number, number]) => number) => points.reduce((all, one) => all + of(one), 0);
  return sum(([a, b]) => (a - x) * (b - y)) / sum(([a]) => (a - x) ** 2);
}
