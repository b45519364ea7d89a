import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { onBoth, type Site } from './databases.ts';
import { openRound } from './open-round.ts';
import type { Options } from './options.ts';
import { printGoal, printTable } from './report.ts';

const kills = { SQLite: 200, PostgreSQL: 50 } as const;
/** Kills of a store that answers too early, to see that a loss would be seen. */
const killsOfHasty = 20;
/** The kill comes so long after the first pick was acknowledged, at most: some hundred commits. */
const longestMs = 120;
/** A process that acknowledges nothing for so long has failed. */
const startTimeout = 120_000;

type Kills = { kills: number; acknowledged: number; most: number; lost: number };

/**
 * Kills a process that saves picks, 64 in work at once, again and again at random moments, and looks for each pick that it
 * had acknowledged. A kill shows that answers follow commits, and that the next start finds the database whole; that a
 * commit stands on the disk is for `synchronous = full`, and no kill shows it.
 */
export function run(folder: string, { only }: Options): Promise<void> {
  return onBoth(folder, killAll, only);
}

async function killAll(site: Site): Promise<void> {
  const now = Temporal.Now.instant();
  const asked = { ...(await openRound(site.store, now)), now };
  const hasty = await killOften(site, asked, 'hasty', killsOfHasty);
  const own = await killOften(site, asked, 'own', kills[site.name]);
  const row = (name: string, { kills: count, acknowledged, most, lost }: Kills) =>
    [name, count, acknowledged, most, lost].map(value => value.toLocaleString('en-US'));
  printTable(
    `kills: at random moments on ${site.name}, 64 picks in work`,
    ['', 'kills', 'acknowledged', 'most at once', 'lost'],
    [row('a store that answers before it commits', hasty), row('smgov', own)],
  );
  await assertWhole(site);
  printGoal('picks that a hasty store loses: else no loss would be seen', hasty.lost, { atLeast: 1 });
  printGoal('acknowledged picks that were lost', own.lost, { atMost: 0 });
}

type Asked = { round: string; item: string; now: Temporal.Instant };

async function killOften(site: Site, asked: Asked, kind: 'hasty' | 'own', count: number): Promise<Kills> {
  const all: Kills = { kills: count, acknowledged: 0, most: 0, lost: 0 };
  for (let n = 0; n < count; n++) {
    const name = `slack:user:T1:${kind}${n}`;
    const acknowledged = await killedOnce(site, asked, name, kind === 'hasty');
    const saved = await savedBy(site, name);
    all.acknowledged += acknowledged.length;
    all.most = Math.max(all.most, acknowledged.length);
    all.lost += acknowledged.filter(user => !saved.has(user)).length;
  }
  return all;
}

/** What a process acknowledged until it was killed. */
async function killedOnce({ url }: Site, { round, item, now }: Asked, name: string, hasty: boolean): Promise<string[]> {
  const script = fileURLToPath(import.meta.resolve('./picker.ts'));
  const args = [script, url, round, item, name, now.toString(), ...(hasty ? ['hasty'] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const endWithUs = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', endWithUs);
  const ended = once(child, 'close');
  try {
    const said = linesOf(child);
    await said.first;
    await pause(Math.random() * longestMs);
    if (child.exitCode !== null) throw new Error(`a process that saved picks ended with ${child.exitCode}`);
    child.kill('SIGKILL');
    await ended;
    return await said.all;
  } finally {
    endWithUs();
    await ended;
    process.off('exit', endWithUs);
  }
}

function linesOf({ stdout }: ChildProcess): { first: Promise<unknown>; all: Promise<string[]> } {
  if (!stdout) throw new Error('the output of a child has to be a pipe');
  const lines = createInterface({ input: stdout });
  const all: string[] = [];
  lines.on('line', line => all.push(line));
  const first = once(lines, 'line', { signal: AbortSignal.timeout(startTimeout) });
  return { first, all: once(lines, 'close').then(() => all) };
}

/** The users whose pick and whose claim of its event both stand. */
async function savedBy({ db }: Site, name: string): Promise<Set<string>> {
  const { rows } = await sql<{ user_ref: string }>`select user_ref from picks
    where user_ref like ${`${name}-%`} and choices <> ''`.execute(db);
  return new Set(rows.map(({ user_ref }) => user_ref));
}

/** Throws where SQLite finds its file damaged, or a pick stands without the claim of its tap, or the other way round. */
async function assertWhole({ name, db }: Site): Promise<void> {
  if (name === 'SQLite') {
    const { rows } = await sql<Record<string, string>>`pragma integrity_check`.execute(db);
    const found = Object.values(rows[0] ?? {}).join();
    if (found !== 'ok') throw new Error(`the database is damaged: ${found}`);
  }
  const { rows } = await sql<{ picks: number; claims: number }>`select (select count(*) from picks) as picks,
    (select count(*) from events) as claims`.execute(db);
  const [{ picks, claims } = { picks: 0, claims: -1 }] = rows;
  if (Number(picks) !== Number(claims)) throw new Error(`${picks} picks stand, and ${claims} taps were claimed`);
}
