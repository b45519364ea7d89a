import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { FakeDiscord } from '../../adapters/discord/fake-discord.ts';
import { bot as slackBot } from '../../adapters/slack/payloads.ts';
import { startSlackServer } from '../slack-server.ts';
import { discordToken } from '../spawn.ts';
import { judge, type Verdict } from './judge.ts';
import { peopleOf, placesOf, type Size, serverOf, teamOf } from './places.ts';
import { type Bot, createBot, startBalancer, tokenKey } from './processes.ts';
import { createTraffic } from './traffic.ts';

export type Plan = Size & {
  /** A folder in which the guide is prepared. */
  home: string;
  /** An empty database that several processes can use. */
  database: string;
  processes: number;
  /** Seconds of the lease of the gateway. */
  lease: number;
};

/** One bot in several processes, the workspaces and servers that it is in, and all that happens there. */
export async function startCluster(plan: Plan) {
  const ends: (() => unknown)[] = [];
  const slack = await startSlackServer(end => void ends.push(end), true);
  const discord = await FakeDiscord.start(discordToken, Date.now());
  ends.push(() => discord.close());
  discord.gateway.guilds = Array.from({ length: plan.servers }, (_, n) => serverOf(n));
  const store = await openStore(plan.database, { log: pino({ level: 'silent' }), keys: [tokenKey] });
  ends.push(() => store.close());
  await install(store, plan.workspaces);
  const { home, database, lease } = plan;
  const addresses = { home, database, lease, slack: slack.apiUrl, discord: discord.apiUrl };
  const bots = await Promise.all(Array.from({ length: plan.processes }, () => createBot(addresses)));
  for (const bot of bots) ends.push(() => bot.kill());
  const balancer = await startBalancer(bots);
  ends.push(balancer.close);
  let reminded = 0;
  const takeovers: { how: string; milliseconds: number }[] = [];

  const traffic = createTraffic({ discord, balancer: balancer.address, ...plan });
  return {
    ...{ bots, takeovers, traffic },
    /** Each place has a round, which opens and closes then. */
    async plan(opens: Temporal.Instant, closes: Temporal.Instant): Promise<void> {
      const date = opens.toZonedDateTimeISO('UTC').toPlainDate();
      for (const place of placesOf(plan))
        await store.quiz.addRound(place, { date, zone: 'UTC', opens, closes, perRound: 1 });
    },
    /** A person of each workspace and server is reminded, as soon as it is seen. */
    async remind(): Promise<void> {
      const now = Temporal.Now.instant();
      const time = now.subtract({ minutes: 1 }).toZonedDateTimeISO('UTC').toPlainTime();
      for (const person of peopleOf(plan))
        await store.study.saveReminder(person, { time, zone: 'UTC' }, now.subtract({ minutes: 2 }));
      reminded += plan.workspaces + plan.servers;
    },
    /** Ends the process that has the gateway, waits until another one has it, and starts it again. */
    async change(how: 'kill' | 'stop'): Promise<void> {
      const holder = await holderOf(bots);
      const [began, times] = [performance.now(), discord.gateway.identifies.length];
      const ended = holder[how]();
      while (discord.gateway.identifies.length === times || discord.gateway.listeners === 0) await pause(10);
      takeovers.push({ how, milliseconds: performance.now() - began });
      await ended;
      await holder.start();
    },
    /** Ends one of those that stand by, and starts it again. */
    async endOther(how: 'kill' | 'stop'): Promise<void> {
      const holder = await holderOf(bots);
      const other = bots.find(bot => bot !== holder && bot.isUp);
      await other?.[how]();
      await other?.start();
    },
    judge: (): Promise<Verdict> =>
      judge({ store, slack, discord, sent: traffic.sent, places: placesOf(plan), reminded }),
    async end(): Promise<void> {
      for (const end of ends.toReversed()) await end();
    },
  };
}

async function holderOf(bots: readonly Bot[]): Promise<Bot> {
  for (;;) {
    for (const bot of bots) if (bot.isUp && (await bot.hasGateway())) return bot;
    await pause(20);
  }
}

async function install(store: Store, workspaces: number): Promise<void> {
  const now = Temporal.Now.instant();
  for (let n = 0; n < workspaces; n++) {
    const kept = JSON.stringify({ token: `xoxb-${n}`, bot: slackBot, name: 'smgov' });
    await store.installations.save(teamOf(n), kept, now);
  }
}
