import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child.ts';
import { startFakeSlack } from './fake-slack.ts';
import { megabytes, milliseconds, printGoal, printTable, times } from './report.ts';
import { interleaved } from './rounds.ts';
import { startSmgov } from './smgov.ts';

const rounds = 10;

/** Start-up of a bot on Slack alone until it listens, beside a program that only imports the same packages. */
export async function run(folder: string): Promise<void> {
  await using slack = await startFakeSlack();
  const loaded = new Set<string>();
  const imports = fileURLToPath(import.meta.resolve('./imports.mjs'));
  // The round that only warms up fills the compile cache and the cache of the guide: the second start is measured.
  const figures = await interleaved(
    {
      'imports of the same packages': () => measure(startChild({ script: imports, folder })),
      smgov: () => measure(startSmgov(folder, slack), loaded),
    },
    rounds,
  );
  const anchor = figures['imports of the same packages'];
  printTable(
    `start: until it listens, caches filled, ${rounds} starts`,
    ['', 'time', 'memory', 'ratio of time', 'of memory'],
    Object.entries(figures).map(([name, { startedIn, rss }]) => [
      name,
      milliseconds(startedIn),
      megabytes(rss),
      times(startedIn / anchor.startedIn),
      times(rss / anchor.rss),
    ]),
  );
  printGoal('time to start against the imports alone', figures.smgov.startedIn / anchor.startedIn, { atMost: 1.3 });
  if (!loaded.has('@slack/bolt')) throw new Error('the list of loaded packages is not complete');
  const unwanted = [...loaded].filter(name => name === 'discord.js' || name.startsWith('@discordjs/'));
  printGoal('packages of a platform that is not configured', unwanted.length, { atMost: 0 });
}

async function measure(starting: Promise<Child>, loaded = new Set<string>()) {
  await using child = await starting;
  for (const name of child.packages) loaded.add(name);
  return { startedIn: child.startedIn, rss: child.rss };
}
