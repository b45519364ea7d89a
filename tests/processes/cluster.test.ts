import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { createPostgres, query } from '../databases.ts';
import { startCluster } from './cluster/cluster.ts';

/** A loaded machine may take its time. */
const waiting = { timeout: 60_000, interval: 100 };

describe('one bot in three processes on one database', () => {
  it('answers each event once and loses no round, while they are killed, stopped and started', async () => {
    const database = await createPostgres();
    const cluster = await startCluster({
      ...{ home: inject('home'), database },
      ...{ processes: 3, workspaces: 4, servers: 3, lease: 3 },
    });
    onTestFinished(() => cluster.end());
    await Promise.all(cluster.bots.map(bot => bot.start()));
    const states = async () => (await Promise.all(cluster.bots.map(bot => bot.hasGateway()))).filter(Boolean).length;
    expect(await states()).toBe(1);

    const now = Temporal.Now.instant();
    await cluster.plan(now.add({ seconds: 1 }), now.add({ seconds: 6 }));
    await cluster.remind();
    const talking = setInterval(cluster.traffic.next, 50);
    onTestFinished(() => clearInterval(talking));
    for (const how of ['stop', 'kill'] as const) {
      await pause(500);
      await cluster.change(how);
    }
    clearInterval(talking);
    await cluster.traffic.done();

    // What a killed process held is for the others once its leases are over, which is half a minute here.
    await pause(2_000);
    await query(database, 'update mentions set lease_until = 0 returning at');
    await query(database, 'update rounds set lease_until = 0 returning id');
    await query(database, 'update notices set lease_until = 0 returning at');
    const gone = async () => {
      const { slack, messages, questions, answers, reminders } = await cluster.judge();
      return [slack, messages, questions, answers, reminders].map(({ lost, doubled }) => [...lost, ...doubled]);
    };
    await expect.poll(gone, waiting).toEqual([[], [], [], [], []]);
    await expect.poll(async () => (await cluster.judge()).closed, waiting).toBe(4 + 3);
    const { commands, rivals, registrations, slack } = await cluster.judge();
    expect({ doubled: commands.doubled, rivals, registrations }).toEqual({ doubled: [], rivals: 0, registrations: 1 });
    expect([slack.wanted > 10, commands.once > 10]).toEqual([true, true]);
    const [stopped, killed] = cluster.takeovers.map(({ milliseconds }) => milliseconds);
    // On a machine that does nothing else; the bounds are those that are promised.
    expect([(stopped ?? 0) < 10_000, (killed ?? 0) < 30_000]).toEqual([true, true]);
  });
});
