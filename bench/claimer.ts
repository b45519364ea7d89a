/**
 * One of several processes that dispatch over one database: `claimer.ts <url> <name> <now> <lease end>`. It takes
 * schedules and leases side by side, sends its parent the ids of the rounds that it took, and never ends by itself.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { planOf } from '../src/rules/schedule.ts';
import { openStore } from '../src/store/open.ts';
import { log } from './databases.ts';

/** As many leases as schedules are taken in one transaction. */
const lot = 500;
const idleMs = 50;

const [url = '', holder = '', moment = '', end = ''] = process.argv.slice(2);
const now = Temporal.Instant.from(moment);
const lease = { holder, until: Temporal.Instant.from(end) };
const { quiz } = await openStore(url, { log });
process.once('disconnect', () => process.exit());

async function dispatchOn(): Promise<never> {
  for (;;) {
    await quiz.dispatch(now, planOf);
    await pause(idleMs);
  }
}

async function claimOn(): Promise<never> {
  for (;;) {
    const taken = await quiz.claimRounds(now, lease, lot);
    if (taken.length === 0) await pause(idleMs);
    else process.send?.(taken.map(({ key }) => key));
  }
}

await Promise.all([dispatchOn(), claimOn()]);
