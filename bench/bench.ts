/**
 * npm run bench                  everything
 * npm run bench -- search slack  these parts
 *
 * Each part measures the bot beside something well known, in turns and on the same machine. Compare ratios, and only
 * within one run.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';

const parts: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  search: () => import('./search.ts'),
  peers: () => import('./peers.ts'),
  slack: () => import('./slack.ts'),
  start: () => import('./start.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no "${unknown.join('", "')}". Use: npm run bench -- ${Object.keys(parts).join(' ')}.`);
  process.exitCode = 1;
} else {
  const [busy = 0] = loadavg();
  console.log(`Node ${process.version}, ${availableParallelism()} x ${cpus()[0]?.model}, load ${busy.toFixed(1)}`);
  for (const [name, load] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await (await load()).run();
  }
}
