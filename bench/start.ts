import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.ts';
import { type Child, startChild } from './child.ts';
import { startFakeSlack } from './fake-slack.ts';
import type { Options } from './options.ts';
import { megabytes, milliseconds, printGoal, printTable, times } from './report.ts';
import { inRounds, medians, ratio, spread } from './rounds.ts';
import { databaseUrl, startSmgov } from './smgov.ts';

const rounds = { full: 5, quick: 2 } as const;
/** Starts in a row. The first brings into memory what other programs have driven out of it, and is not counted. */
const inRow = 4;
/** So long it is looked for blocks of the event loop once the bot listens. */
const watchedMs = 500;

const anchorName = 'imports of the same packages';
const imageName = 'smgov, as in the image';

/** Start-up of a bot on Slack alone until it listens, also bundled, beside a program that only imports the same packages. */
export async function run(folder: string, { size }: Options): Promise<void> {
  await using slack = await startFakeSlack();
  const loaded = new Set<string>();
  const imports = fileURLToPath(import.meta.resolve('./imports.mjs'));
  const image = join(folder, 'image');
  await bundle(image);
  // The round that only warms up fills the compile cache and the cache of the guide: the second start is measured.
  const figures = await inRounds(
    {
      [anchorName]: () => measure(() => startChild({ script: imports, folder })),
      smgov: () => measure(() => startSmgov(folder, slack), loaded),
      [imageName]: () => measure(() => startSmgov(folder, slack, databaseUrl(folder), join(image, 'start.mjs'))),
    },
    rounds[size],
  );
  const anchor = medians(figures[anchorName]);
  printTable(
    `start: until it listens, caches filled, ${rounds[size]} times ${inRow - 1} starts`,
    ['', 'time', 'processor', 'memory', 'ratio of time', 'of processor', 'of memory'],
    Object.entries(figures).map(([name, all]) => {
      const { startedIn, startedWith, rss } = medians(all);
      return [
        ...[name, milliseconds(startedIn), milliseconds(startedWith), megabytes(rss)],
        ...[times(startedIn / anchor.startedIn), times(startedWith / anchor.startedWith), times(rss / anchor.rss)],
      ];
    }),
  );
  const against = (name: 'smgov' | typeof imageName, figure: 'startedIn' | 'rss') =>
    ratio(figures[name], figures[anchorName], figure);
  printGoal('6: time to start against the imports alone', against('smgov', 'startedIn'), { atMost: 1.3 });
  printGoal('6: memory at the start against the imports alone', against('smgov', 'rss'), { atMost: 1.35 });
  printGoal('6: in the image, time to start against the imports', against(imageName, 'startedIn'), { atMost: 1 });
  printGoal('6: in the image, memory at the start against the imports', against(imageName, 'rss'), { atMost: 1.25 });
  const blocks = spread(figures.smgov.map(({ blocked }) => blocked));
  printGoal('longest block of the event loop once it listens', blocks, { atMost: 50 }, ' ms');
  if (!loaded.has('@slack/bolt')) throw new Error('the list of loaded packages is not complete');
  const unwanted = [...loaded].filter(name => name === 'discord.js' || name.startsWith('@discordjs/'));
  printGoal('packages of a platform that is not configured', unwanted.length, { atMost: 0 });
}

async function measure(start: () => Promise<Child>, loaded = new Set<string>()) {
  const figures = [];
  for (let n = 0; n < inRow; n++) figures.push(await measureOne(start, loaded));
  return medians(figures.slice(1));
}

async function measureOne(start: () => Promise<Child>, loaded: Set<string>) {
  await using child = await start();
  for (const name of child.packages) loaded.add(name);
  await child.blocked();
  await pause(watchedMs);
  const { startedIn, startedWith, rss } = child;
  const blocked = await child.blocked();
  await child.flush();
  return { startedIn, startedWith, rss, blocked };
}
