import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, inject } from 'vitest';
import { bot, payloads } from '../adapters/slack/payloads.ts';
import { type AtEnd, query } from '../databases.ts';
import { secondGuideFolder } from '../src/prepared.ts';
import type { SlackServer } from './slack-server.ts';
import { onDiscord, onSlack, signingSecret, spawnProgram } from './spawn.ts';

/** The real program on Slack, as a process of its own. */
export type Program = {
  /** Somebody taps a button of the message; resolves when Slack has its acknowledgement. */
  /** `event` names the tap where it is delivered more than once. */
  tap(action: string, ts: string, event?: string): Promise<void>;
  /** Somebody writes to the bot, in the channel or by direct message; resolves when Slack has its acknowledgement. */
  write(kind: 'mention' | 'direct', text: string): Promise<void>;
} & Killable;

export type Killable = {
  /** Ends it as a power cut does, and has its leases run out. */
  kill(): Promise<void>;
};

let taps = 0;

/** Starts the program on Discord. */
export const startOnDiscord = async (atEnd: AtEnd, apiUrl: string, url: string): Promise<Killable> =>
  startOn(atEnd, onDiscord(apiUrl), url);

type Addresses = Pick<SlackServer, 'apiUrl' | 'responseUrl'>;

/** Starts the program on Slack, with more of an environment where it is given. */
export async function startProgram(atEnd: AtEnd, slack: Addresses, url: string, more = {}): Promise<Program> {
  const { address, kill } = await startOn(atEnd, { ...onSlack(slack.apiUrl), ...more }, url);
  const send = async (request: RequestInit) => {
    const response = await fetch(`${address}/slack/events`, request);
    expect(response.status).toBe(200);
  };
  return {
    kill,
    async tap(action, ts, event = `2152.2148.${++taps}`) {
      const press = payloads.press();
      const payload = {
        ...press,
        trigger_id: event,
        response_url: slack.responseUrl,
        container: { ...press.container, message_ts: ts },
        actions: press.actions.map(one => ({ ...one, action_id: action })),
      };
      const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      await send(signed(body, 'application/x-www-form-urlencoded'));
    },
    async write(kind, text) {
      const envelope = payloads[kind]();
      const event = { ...envelope.event, ts: `${Math.floor(Date.now() / 1_000)}.000100`, text: `<@${bot}> ${text}` };
      await send(signed(JSON.stringify({ ...envelope, event_id: `Ev${++taps}`, event }), 'application/json'));
    },
  };
}

/** Starts the program; resolves when it takes events. */
async function startOn(atEnd: AtEnd, platform: Record<string, string>, url: string) {
  const port = await freePort();
  const env = { ...platform, PORT: String(port), DATABASE_URL: url, LOG_LEVEL: 'error' };
  const home = inject('home');
  const child = spawnProgram(home, { env, guide: secondGuideFolder }, ['ignore', 'inherit', 'inherit']);
  atEnd(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  const address = `http://127.0.0.1:${port}`;
  const ready = () =>
    fetch(`${address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await ready())) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the program ended as it started');
    await setTimeout(100);
  }
  return {
    address,
    async kill() {
      child.kill('SIGKILL');
      await ended;
      const now = Date.now();
      await run(
        url,
        `update rounds set lease_until = 0, edit_at = case when edit_at > ${now} then ${now} else edit_at end returning id`,
      );
      await run(url, 'update mentions set lease_until = 0 returning at');
      await run(url, 'update notices set lease_until = 0 returning at');
    },
  };
}

/** Runs a statement past the program. */
export const run = query;

function signed(body: string, type: string): RequestInit {
  const time = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${time}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': type,
    'x-slack-request-timestamp': time,
    'x-slack-signature': signature,
  };
  return { method: 'POST', body, headers };
}

/** Ports that were free and may be in use any moment. */
const taken = new Set<number>();

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  if (taken.has(port)) return freePort();
  taken.add(port);
  return port;
}
