/**
 * npm run bench                  everything
 * npm run bench -- search slack  these parts
 *
 * Each part measures the bot beside something well known, in turns and on the same machine. Compare ratios, and only
 * within one run.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Each part gets an empty folder for its files. */
const parts: Readonly<Record<string, () => Promise<{ run(folder: string): Promise<void> }>>> = {
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
};

/** Runs the parts in turn. However this process ends, it leaves no files behind, and child.ts no processes. */
async function run(names: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const [busy = 0] = loadavg();
  console.log(`Node ${process.version}, ${availableParallelism()} x ${cpus()[0]?.model}, load ${busy.toFixed(1)}`);
  for (const name of names) {
    const own = join(folder, name);
    mkdirSync(own);
    const part = await parts[name]?.();
    await part?.run(own);
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !Object.hasOwn(parts, name));
if (unknown.length === 0) {
  await run(wanted.length > 0 ? wanted : Object.keys(parts));
} else {
  console.error(`There is no "${unknown.join('", "')}". Use: npm run bench -- ${Object.keys(parts).join(' ')}.`);
  process.exitCode = 1;
}
