import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FakeDiscord } from '../../adapters/discord/fake-discord.ts';
import { fixture, ids, type Raw } from '../../adapters/discord/fixtures.ts';
import { payloads, bot as slackBot } from '../../adapters/slack/payloads.ts';
import { signingSecret } from '../spawn.ts';
import { channelOf, guildOf, teamOf } from './places.ts';

/** Somebody asked: `where` on Slack is a channel that nothing else is said in. */
export type Sent = {
  kind: 'slack' | 'message' | 'command';
  id: string;
  where: string;
  /** How often Slack sent it. */
  tries: number;
};

/** Milliseconds until Slack sends an event again: at once, then after a minute and after five, which are seconds here. */
const retries = [0, 1_000, 5_000];
/** Milliseconds that Slack gives to an acknowledgement. */
const slackPatience = 3_000;
const question = 'why does green tea taste bitter?';

type Where = { discord: FakeDiscord; balancer: string; workspaces: number; servers: number };

/** Has somebody ask, in turn in each workspace and server, and notes what was `sent`. */
export function createTraffic({ discord, balancer, workspaces, servers }: Where) {
  const sent: Sent[] = [];
  const sending = new Set<Promise<void>>();
  let turn = 0;

  const note = (kind: Sent['kind'], id: string, where: string): Sent => {
    const event: Sent = { kind, id, where, tries: 0 };
    sent.push(event);
    return event;
  };
  const onSlack = (): void => {
    const event = note('slack', `Ev${turn}`, `C${turn}`);
    const body = mentionBody(event, teamOf(turn % workspaces), turn);
    const work: Promise<void> = deliver(balancer, event, body).finally(() => sending.delete(work));
    sending.add(work);
  };
  const inServer = (kind: 'message' | 'command') => {
    const id = idNow(turn);
    const place = { guild_id: guildOf(turn % servers), channel_id: channelOf(turn % servers) };
    note(kind, id, place.channel_id);
    return { id, ...place };
  };
  const onDiscord = (): void => {
    const said = { ...inServer('message'), content: `<@${ids.bot}> ${question}` };
    discord.dispatch('MESSAGE_CREATE', fixture('message-mention', said));
    const { id, ...place } = inServer('command');
    const { data, channel } = fixture<{ data: Raw; channel: Raw }>('interaction-command');
    const typed = { id, ...place, token: `t${id}`, data, channel: { ...channel, id: place.channel_id } };
    discord.dispatch('INTERACTION_CREATE', fixture('interaction-command', typed));
  };
  return {
    sent,
    next(): void {
      turn += 1;
      onSlack();
      onDiscord();
    },
    /** Resolves once Slack has told of all, or given up. */
    done: async (): Promise<void> => void (await Promise.all(sending)),
  };
}

let serial = 0;
/** Ids tell the time, and no two are the same. */
const idNow = (turn: number): string =>
  String((BigInt(Date.now() - 1_420_070_400_000) << 22n) | BigInt((turn + serial++) % 4_096));

function mentionBody({ id, where }: Sent, team: string, turn: number): string {
  const ts = `${(Date.now() / 1_000).toFixed(3)}${String(turn % 1_000).padStart(3, '0')}`;
  const envelope = payloads.mention();
  return JSON.stringify({
    ...{ ...envelope, event_id: id, event_time: Math.floor(Date.now() / 1_000), team_id: team },
    authorizations: [{ team_id: team, enterprise_id: null, is_enterprise_install: false }],
    event: { ...envelope.event, team, channel: where, ts, event_ts: ts, text: `<@${slackBot}> ${question}` },
  });
}

/** As Slack does: again where nobody acknowledges it in time. */
async function deliver(balancer: string, event: Sent, body: string): Promise<void> {
  for (const wait of [0, ...retries]) {
    await pause(wait);
    event.tries += 1;
    const request = { ...signed(body), signal: AbortSignal.timeout(slackPatience) };
    const answer = await fetch(`${balancer}/slack/events`, request).catch(() => null);
    if (answer?.ok) return;
  }
}

function signed(body: string): RequestInit {
  const time = String(Math.floor(Date.now() / 1_000));
  const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${time}:${body}`).digest('hex')}`;
  const headers = {
    ...{ 'content-type': 'application/json' },
    ...{ 'x-slack-request-timestamp': time, 'x-slack-signature': signature },
  };
  return { method: 'POST', body, headers };
}
