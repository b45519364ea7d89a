import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import * as discordRefs from '../../../adapters/discord/refs.ts';
import * as slackRefs from '../../../adapters/slack/refs.ts';
import type { PlaceRef } from '../../../src/chat.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { FakeDiscord } from '../../adapters/discord/fake-discord.ts';
import { fixture, ids, type Raw } from '../../adapters/discord/fixtures.ts';
import { payloads, bot as slackBot } from '../../adapters/slack/payloads.ts';
import { type SlackServer, startSlackServer } from '../slack-server.ts';
import { discordToken, signingSecret } from '../spawn.ts';
import { judge, type Sent, type Verdict } from './judge.ts';
import { type Bot, createBot, startBalancer, tokenKey } from './processes.ts';

export type Plan = {
  /** A folder in which the guide is prepared. */
  home: string;
  /** An empty database that several processes can use. */
  database: string;
  processes: number;
  workspaces: number;
  servers: number;
  /** Seconds of the lease of the gateway. */
  lease: number;
};

/** How long Slack waits until it sends an event again: at once, then a minute and five, which are seconds here. */
const retries = [0, 1_000, 5_000];
/** Milliseconds that Slack gives to an acknowledgement. */
const slackPatience = 3_000;
const question = 'why does green tea taste bitter?';

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
  const sent: Sent[] = [];
  let reminded = 0;
  const takeovers: { how: string; milliseconds: number }[] = [];

  const send = createSender({ slack, discord, balancer: balancer.address, ...plan }, sent);
  return {
    ...{ bots, takeovers, send },
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
    judge: (): Promise<Verdict> => judge({ store, slack, discord, sent, places: placesOf(plan), reminded }),
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

const teamOf = (n: number) => `T${String(n).padStart(8, '0')}`;
const guildOf = (n: number) => String(BigInt(ids.guild) + BigInt(n));
const channelOf = (n: number) => String(BigInt(ids.channel) + BigInt(n));

const placesOf = ({ workspaces, servers }: Plan): PlaceRef[] => [
  ...Array.from({ length: workspaces }, (_, n) => slackRefs.placeRef({ team: teamOf(n), channel: `CROUND${n}` })),
  ...Array.from({ length: servers }, (_, n) => discordRefs.placeRef(guildOf(n), channelOf(n))),
];

const peopleOf = ({ workspaces, servers }: Plan) => [
  ...Array.from({ length: workspaces }, (_, n) => {
    const who = { team: teamOf(n), user: `U${n}` };
    return { user: slackRefs.userRef(who), person: slackRefs.personRef(who), zone: 'UTC' };
  }),
  ...Array.from({ length: servers }, (_, n) => {
    const user = String(BigInt(ids.user) + BigInt(n));
    return { user: discordRefs.userRef(guildOf(n), user), person: discordRefs.personRef(user), zone: 'UTC' };
  }),
];

function serverOf(n: number): Raw & { id: string } {
  const { roles, channels } = fixture<{ roles: Raw[]; channels: Raw[] }>('guild-create');
  const id = guildOf(n);
  return fixture('guild-create', {
    ...{ id, threads: [], roles: [{ ...roles[0], id }] },
    channels: [{ ...channels[0], id: channelOf(n), guild_id: id }],
  });
}

async function install(store: Store, workspaces: number): Promise<void> {
  const now = Temporal.Now.instant();
  for (let n = 0; n < workspaces; n++) {
    const kept = JSON.stringify({ token: `xoxb-${n}`, bot: slackBot, name: 'smgov' });
    await store.installations.save(teamOf(n), kept, now);
  }
}

type Sending = { slack: SlackServer; discord: FakeDiscord; balancer: string } & Plan;

/** Has somebody ask, in turn in each workspace and server. */
function createSender({ discord, balancer, workspaces, servers }: Sending, sent: Sent[]) {
  let n = 0;
  let serial = 0;
  const sending = new Set<Promise<void>>();
  const onSlack = async (event: Sent, team: string): Promise<void> => {
    const ts = `${(Date.now() / 1_000).toFixed(3)}${String(n % 1_000).padStart(3, '0')}`;
    const envelope = payloads.mention();
    const body = JSON.stringify({
      ...{ ...envelope, event_id: event.id, event_time: Math.floor(Date.now() / 1_000), team_id: team },
      authorizations: [{ team_id: team, enterprise_id: null, is_enterprise_install: false }],
      event: { ...envelope.event, team, channel: event.where, ts, event_ts: ts, text: `<@${slackBot}> ${question}` },
    });
    for (const wait of [0, ...retries]) {
      await pause(wait);
      event.tries += 1;
      const taken = await fetch(`${balancer}/slack/events`, {
        ...signed(body),
        signal: AbortSignal.timeout(slackPatience),
      }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (taken) return;
    }
  };
  const idNow = () => String((BigInt(Date.now() - 1_420_070_400_000) << 22n) | BigInt(serial++ % 4_096));
  const inServer = (n: number) => ({ guild_id: guildOf(n), channel_id: channelOf(n) });
  const note = (kind: Sent['kind'], id: string, where: string): Sent => {
    const event: Sent = { kind, id, where, tries: 0, at: Date.now() };
    sent.push(event);
    return event;
  };
  return {
    /** Resolves once Slack has given up or been told of all that was sent. */
    done: async () => void (await Promise.all(sending)),
    next(): void {
      const kind = (['slack', 'message', 'command'] as const)[n % 3] ?? 'slack';
      const turn = Math.floor(n / 3);
      n += 1;
      if (kind === 'slack') {
        const team = teamOf(turn % workspaces);
        const work: Promise<void> = onSlack(note(kind, `Ev${n}`, `C${n}`), team).finally(() => sending.delete(work));
        sending.add(work);
        return;
      }
      const place = inServer(turn % servers);
      const id = idNow();
      note(kind, id, place.channel_id);
      if (kind === 'message')
        return discord.dispatch(
          'MESSAGE_CREATE',
          fixture('message-mention', { id, ...place, content: `<@${ids.bot}> ${question}` }),
        );
      const data = fixture<{ data: Raw }>('interaction-command').data;
      discord.dispatch('INTERACTION_CREATE', fixture('interaction-command', { id, token: `t${id}`, ...place, data }));
    },
  };
}

function signed(body: string): RequestInit {
  const time = String(Math.floor(Date.now() / 1_000));
  const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${time}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': time,
    'x-slack-signature': signature,
  };
  return { method: 'POST', body, headers };
}
