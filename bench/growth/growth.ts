import { randomBytes } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { log, onBoth, type Site } from '../databases.ts';
import type { Options } from '../options.ts';
import { milliseconds, printGoal, printTable } from '../report.ts';
import { quantile } from '../rounds.ts';
import { type Call, callsOf } from './calls.ts';
import { fill, type World, worldOf } from './fill.ts';

/** Calls of each method, and the time after which no more are made. */
const usualTimes = 400;
const longestMs = 5_000;

/** In milliseconds at the 99th percentile: what people and the clock wait for, and what curators ask for. */
const most = { event: 10, tick: 10, curator: 300 } as const;

/** How long each method of the store takes once the tables have grown, one call after the other. */
export function run(folder: string, { channels, only }: Options): Promise<void> {
  return onBoth(folder, site => measure(site, channels), only);
}

async function measure(site: Site, channels: number): Promise<void> {
  const world = worldOf(channels, Temporal.Now.instant().epochMilliseconds);
  const begun = performance.now();
  await fill(site, world);
  const filled = (performance.now() - begun) / 1_000;
  const store = await openStore(site.url, { log, platforms: ['slack'], keys: [randomBytes(32)] });
  try {
    const calls = callsOf(store, world);
    const bare = await timesOf({ waits: 'event', run: n => bareCommit(site, n) });
    const rows = [];
    for (const [name, call] of Object.entries(calls)) rows.push({ name, waits: call.waits, ...(await timesOf(call)) });
    print(site.name, world, filled, rows);
    console.log(
      `  a row written past the store: ${milliseconds(bare.p50)} in the median, p99 ${milliseconds(bare.p99)}`,
    );
    const missing = methodsOf(store).filter(name => !(name in calls));
    if (missing.length > 0) console.log(`  not measured: ${missing.join(', ')}`);
    printGoal('8: methods that are not measured', missing.length, { atMost: 0 });
  } finally {
    await store.close();
  }
}

/** What any write takes at least on this disk, beside whatever else is going on. */
const bareCommit = ({ db }: Site, n: number) =>
  sql`insert into events (event_id, at) values (${`bare-${n}`}, 0)`.execute(db);

type Row = { name: string; waits: Call['waits']; samples: number; p50: number; p99: number; blocked: number };

/** Milliseconds of the calls, and the longest that the event loop stood still meanwhile. */
async function timesOf({ run: call, times = usualTimes }: Call): Promise<Omit<Row, 'name' | 'waits'>> {
  const blocks = monitorEventLoopDelay({ resolution: 1 });
  const took: number[] = [];
  const begun = performance.now();
  blocks.enable();
  for (let n = 0; n < times && performance.now() - begun < longestMs; n++) {
    const before = performance.now();
    await call(n);
    took.push(performance.now() - before);
    // Whatever else the event loop has to do comes between, as it does in the program.
    await nextTurn();
  }
  blocks.disable();
  return { samples: took.length, p50: quantile(0.5, took), p99: quantile(0.99, took), blocked: blocks.max / 1e6 };
}

function print(name: Site['name'], world: World, filled: number, rows: readonly Row[]): void {
  const { now: _, ...counts } = world;
  const said = Object.entries(counts).map(([what, count]) => `${count.toLocaleString('en-US')} ${what}`);
  const isOver = ({ waits, p99 }: Row) => p99 > most[waits];
  printTable(
    `growth: the store on ${name}, filled in ${filled.toFixed(0)} s with ${said.join(', ')}`,
    ['', 'who waits', 'calls', 'median', 'p99', 'longest block', ''],
    rows
      .toSorted((a, b) => b.p99 - a.p99)
      .map(row => [
        ...[row.name, row.waits, String(row.samples), milliseconds(row.p50), milliseconds(row.p99)],
        ...[milliseconds(row.blocked), isOver(row) ? 'over' : ''],
      ]),
  );
  for (const [title, kinds] of [
    ['8: slowest method of an event or a tick, p99', ['event', 'tick']],
    ['8: slowest method of curators, p99', ['curator']],
  ] as const) {
    const those = rows.filter(({ waits }) => kinds.some(kind => kind === waits));
    printGoal(title, Math.max(...those.map(({ p99 }) => p99)), { atMost: most[kinds[0]] }, ' ms');
  }
}

/** By their names, such as quiz.round; `close` ends the measuring. */
function methodsOf(store: Store): string[] {
  return Object.entries(store).flatMap(([name, value]) =>
    typeof value === 'function'
      ? name === 'close'
        ? []
        : [name]
      : Object.keys(value).map(inner => `${name}.${inner}`),
  );
}
