/**
 * npm run bench                  everything but growth, kills, processes and soak
 * npm run bench -- search slack  these parts
 * npm run bench -- quick         the main ratios, in under two minutes
 * npm run bench -- growth        the store once its tables have grown: --channels 1000, --only sqlite
 * npm run bench -- kills         no acknowledged pick is lost where the bot is killed
 * npm run bench -- processes     three processes on one database answer each event once, while they are killed and stopped
 * npm run bench -- soak          memory and handles over 15 minutes of all that people do: --minutes 15, --only postgresql
 *
 * --out FILE keeps the goals of a run as JSON, and --against FILE says what has changed since one that was kept.
 *
 * Each part measures the bot beside something well known, in turns and on the same machine. Compare ratios, and only
 * within one run.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Options } from './options.ts';
import { measured, printTable } from './report.ts';
import { changesSince, type Run, readRun } from './trend.ts';

type Part = () => Promise<{ run(folder: string, options: Options): Promise<void> }>;

/** Each part gets an empty folder for its files. */
const parts: Readonly<Record<string, Part>> = {
  search: () => import('./search.ts'),
  peers: () => import('./peers.ts'),
  slack: () => import('./slack.ts'),
  start: () => import('./start.ts'),
  picks: () => import('./picks.ts'),
  dispatch: () => import('./dispatch.ts'),
  opening: () => import('./opening.ts'),
  study: () => import('./study.ts'),
  reminders: () => import('./reminders.ts'),
  inbox: () => import('./inbox.ts'),
  page: () => import('./page.ts'),
  teams: () => import('./teams.ts'),
  burst: () => import('./burst.ts'),
};
/** What takes minutes and is asked for by its name. */
const longParts: Readonly<Record<string, Part>> = {
  growth: () => import('./growth/growth.ts'),
  kills: () => import('./kills.ts'),
  processes: () => import('./processes.ts'),
  soak: () => import('./soak.ts'),
};
const all = { ...parts, ...longParts };
/** What has a `quick` size. */
const quickParts = ['search', 'slack', 'picks', 'start', 'opening'];

/** Runs the parts in turn. However this process ends, it leaves no files behind, and child.ts no processes. */
async function run(names: readonly string[], options: Options): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const [busy = 0] = loadavg();
  const machine = `Node ${process.version}, ${availableParallelism()} x ${cpus()[0]?.model}, load ${busy.toFixed(1)}`;
  console.log(machine);
  for (const name of names) {
    const part = await all[name]?.();
    await part?.run(folderFor(name, folder), options);
  }
  return { at: Temporal.Now.instant().toString(), machine, goals: [...measured()] };
}

/** The prepared guide is for all parts: to learn it anew for each takes seconds. */
function folderFor(name: string, folder: string): string {
  const [own, caches] = [join(folder, name), join(folder, 'cache')];
  mkdirSync(join(own, 'data'), { recursive: true });
  mkdirSync(caches, { recursive: true });
  symlinkSync(caches, join(own, 'data/cache'));
  return own;
}

function printReached({ goals }: Run): void {
  const missed = goals.filter(({ reached }) => !reached);
  if (missed.length === 0) {
    console.log(`\ngoals: all ${goals.length} reached`);
    return;
  }
  printTable(
    `goals: ${goals.length - missed.length} of ${goals.length} reached`,
    ['missed', 'measured', 'wanted'],
    missed.map(({ table, what, value, unit, wanted }) => [`${table}: ${what}`, `${value.toFixed(2)}${unit}`, wanted]),
  );
}

function printChanges(earlier: Run, { goals }: Run): void {
  const changes = changesSince(earlier, goals);
  printTable(
    `against the run of ${earlier.at} (${earlier.machine})`,
    ['', 'before', 'now', ''],
    changes.map(({ what, before, now, unit, word }) => [
      ...[what, before, now].map(value => (typeof value === 'number' ? `${value.toFixed(2)}${unit}` : value)),
      word,
    ]),
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    against: { type: 'string' },
    channels: { type: 'string', default: '1000' },
    only: { type: 'string' },
    minutes: { type: 'string', default: '15' },
  },
});
const isQuick = positionals.includes('quick');
const wanted = positionals.filter(name => name !== 'quick');
const usual = isQuick ? quickParts : Object.keys(parts);
const unknown = wanted.filter(name => !Object.hasOwn(all, name));
const [channels, minutes] = [Number(values.channels), Number(values.minutes)];
if (unknown.length > 0 || !(channels >= 1) || !(minutes >= 1)) {
  console.error(`Use: npm run bench -- [quick] ${Object.keys(all).join(' ')} --channels 1000 --minutes 15`);
  process.exitCode = 1;
} else {
  const earlier = values.against === undefined ? null : readRun(values.against);
  const options = { size: isQuick ? 'quick' : 'full', channels, minutes, only: values.only ?? null } as const;
  const begun = performance.now();
  const result = await run(wanted.length > 0 ? wanted : usual, options);
  console.log(`\n${Math.round((performance.now() - begun) / 1_000)} s in all`);
  printReached(result);
  if (earlier) printChanges(earlier, result);
  if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(result, null, 2)}\n`);
}
