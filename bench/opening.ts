import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import { createRunner, type Runner } from '../src/quiz/rounds/runner.ts';
import { commitsOf, log, onBoth, type Site } from './databases.ts';
import { readGuide } from './guide.ts';
import { slowMessenger } from './open-round.ts';
import type { Options } from './options.ts';
import { perSecond, printGoal, printTable } from './report.ts';
import { makeSchedules, morning, reset } from './schedules.ts';

/** Channels whose rounds open in the same minute, and what a platform takes for each post. */
const channels = { full: 10_000, quick: 500 } as const;
const postMs = 50;
const warmUpChannels = 500;
/** A run that takes longer is broken off, and its rate says how long all would have taken. */
const longestMs = 90_000;

/** How long it takes to open very many rounds at once, and what a schedule costs in memory while that goes on. */
export function run(folder: string, { size }: Options): Promise<void> {
  return onBoth(folder, site => openAll(site, channels[size]), size === 'quick' ? 'sqlite' : null);
}

async function openAll(site: Site, channels: number): Promise<void> {
  const messenger = slowMessenger(postMs);
  const runner = createRunner({ guide: await readGuide(), store: site.store, messenger, log, seed: () => 1 });
  await warmUp(site, runner);
  const before = usedMemory();
  await reset(site, makeSchedules(channels));
  const earlier = messenger.posts();
  const commitsBefore = await commitsOf(site);
  const begun = performance.now();
  const elapsed = () => performance.now() - begun;
  const now = () => morning.add({ milliseconds: Math.floor(elapsed()) });
  // As src/main.ts does it: again at once while there is more.
  while ((await runner.tick(now())) && elapsed() < longestMs);
  const took = elapsed();
  const bytes = usedMemory() - before;
  const commits = (await commitsOf(site)) - commitsBefore;
  const opened = await openedOnce(site, messenger.posts() - earlier);
  const cut = opened < channels ? ` (broken off: ${opened.toLocaleString('en-US')} were opened)` : '';
  printTable(
    `opening: ${channels.toLocaleString('en-US')} rounds due at once on ${site.name}, ${postMs} ms a post${cut}`,
    ['', 'all', 'a second', 'commits a round', 'memory of 1,000 schedules'],
    [
      [
        'smgov',
        `${(took / 1000).toFixed(1)} s`,
        perSecond((1000 * opened) / took),
        (commits / opened).toFixed(2),
        `${(bytes / channels).toFixed(1)} kB`,
      ],
    ],
  );
  printGoal('7: commits a round', commits / opened, { atMost: 2 });
  if (site.name === 'SQLite') printGoal('7: rounds opened', (1000 * opened) / took, { atLeast: 400 }, ' a second');
}

/** Some rounds before, so that the memory of the program itself is not counted with the schedules. */
async function warmUp(site: Site, runner: Runner): Promise<void> {
  await reset(site, makeSchedules(warmUpChannels));
  while (await runner.tick(morning));
}

/** How many rounds are open. Throws if one was posted twice, or a post belongs to none. */
async function openedOnce({ db }: Site, posts: number): Promise<number> {
  const { rows } = await sql<{ open: number; refs: number }>`select count(*) as open, count(distinct post_ref) as refs
    from rounds where status = 'open'`.execute(db);
  const { open = 0, refs = 0 } = rows[0] ?? {};
  if (open !== posts || refs !== posts) throw new Error(`${posts} posts were made for ${open} open rounds`);
  return open;
}

/** What lives on the heap and in buffers once all garbage is collected. */
function usedMemory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
