import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { Site } from './databases.ts';
import { makeSchedules, morning, reset } from './schedules.ts';

const names = ['one', 'two', 'three', 'four'];
/** The first process is killed when it has taken so many lots of leases: in the middle of its work. */
const lotsOfVictim = 10;
const leaseEnd = morning.add({ seconds: 30 });
const longestMs = 60_000;

/**
 * Four processes dispatch everything, and one of them is killed on the way; when its leases have run out, another takes
 * what it held. Throws if a round was taken twice before, or is missing after that.
 */
export async function withOneKilled(site: Site, channels: number): Promise<{ elapsed: number; abandoned: number }> {
  await reset(site, makeSchedules(channels));
  const begun = performance.now();
  const taken = new Map<string, string[]>(names.map(name => [name, []]));
  const children = names.map(name => startClaimer(site.url, name, ids => taken.get(name)?.push(...ids)));
  try {
    await killOnTheWay(children[0]);
    await allHeld(site, begun);
    const elapsed = performance.now() - begun;
    // What the others had taken is done; their own leases must not run out as well.
    await sql`update rounds set due_at = null where holder <> 'one'`.execute(site.db);
    const heirs = await claimAll(site);
    const seen = [...names.slice(1).flatMap(name => taken.get(name) ?? []), ...heirs];
    const missing = channels - new Set(seen).size;
    if (missing !== 0 || seen.length !== channels) {
      throw new Error(`${seen.length} rounds were taken for ${channels} channels, and ${missing} are missing`);
    }
    return { elapsed, abandoned: heirs.length };
  } finally {
    await Promise.all(children.map(end));
  }
}

function startClaimer(url: string, name: string, take: (ids: string[]) => void): ChildProcess {
  const args = [url, name, morning.toString(), leaseEnd.toString()];
  const child = fork(fileURLToPath(import.meta.resolve('./claimer.ts')), args);
  child.on('message', ids => take(ids as string[]));
  return child;
}

async function killOnTheWay(victim: ChildProcess | undefined): Promise<void> {
  if (!victim) return;
  const late = AbortSignal.timeout(longestMs);
  for (let lots = 0; lots < lotsOfVictim; lots++) await once(victim, 'message', { signal: late });
  await end(victim);
}

/** Resolves when no schedule is due, every round is held, and those who hold them have said so. */
async function allHeld({ db }: Site, begun: number): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ left: number }>`select (select count(*) from schedules
      where due_at <= ${morning.epochMilliseconds}) + (select count(*) from rounds where lease_until = 0) as left`.execute(
      db,
    );
    await pause(100);
    if (rows[0]?.left === 0) return;
    if (performance.now() - begun > longestMs) throw new Error(`${rows[0]?.left} channels are still left`);
  }
}

/** Takes all leases that have run out. */
async function claimAll({ store }: Site): Promise<string[]> {
  const ids: string[] = [];
  const lease = { holder: 'heir', until: leaseEnd.add({ seconds: 30 }) };
  for (;;) {
    const taken = await store.quiz.claimRounds(leaseEnd, lease, 500);
    if (taken.length === 0) return ids;
    ids.push(...taken.map(({ key }) => key));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
