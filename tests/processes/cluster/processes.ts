import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { secondGuideFolder } from '../../src/prepared.ts';
import { onDiscord, signingSecret, spawnProgram } from '../spawn.ts';

/** Milliseconds after which a process that is not up has failed: on a machine with other work it takes its time. */
const longestStart = 150_000;

export type Bot = {
  /** Where a process of the bot listens once it is up. */
  port: number;
  isUp: boolean;
  start(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Is it the one that is connected to Discord? */
  hasGateway(): Promise<boolean>;
};

export const tokenKey = randomBytes(32);

type Addresses = { home: string; database: string; slack: string; discord: string; lease: number };

/** What all processes of one bot have: any Slack workspace, and one Discord. */
const environment = ({ database, slack, discord, lease }: Addresses) => ({
  ...{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: '0'.repeat(32), SLACK_STATE_SECRET: 's'.repeat(32) },
  ...{ SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: slack, PUBLIC_URL: 'http://127.0.0.1' },
  ...{ TOKEN_KEYS: tokenKey.toString('base64'), ...onDiscord(discord) },
  ...{ DATABASE_URL: database, GATEWAY_LEASE_SECONDS: String(lease), LOG_LEVEL: 'fatal' },
  // All of Discord is asked by one person.
  ASKED_A_MINUTE: '9999',
});

/** A process of the real program that can be ended and started again. */
export async function createBot(addresses: Addresses): Promise<Bot> {
  const port = await freePort();
  const env = { ...environment(addresses), PORT: String(port) };
  let ended: Promise<unknown> = Promise.resolve();
  let signal = (_: NodeJS.Signals) => {};
  const health = async (): Promise<{ ok: boolean; body: Record<string, string> }> => {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/healthz`);
      return { ok: response.ok, body: (await response.json()) as Record<string, string> };
    } catch {
      return { ok: false, body: {} };
    }
  };
  const end = async (how: NodeJS.Signals) => {
    bot.isUp = false;
    signal(how);
    await ended;
  };
  const bot: Bot = {
    port,
    isUp: false,
    async start() {
      const child = spawnProgram(addresses.home, { env, guide: secondGuideFolder }, ['ignore', 'inherit', 'inherit']);
      ended = once(child, 'exit');
      signal = how => void child.kill(how);
      const late = AbortSignal.timeout(longestStart);
      while (!(await health()).ok) {
        if (child.exitCode !== null || late.aborted) throw new Error('a process of the bot did not start');
        await pause(50);
      }
      bot.isUp = true;
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    hasGateway: async () => (await health()).body.discord === 'connected',
  };
  return bot;
}

/**
 * What stands before the processes: each request goes to the next one, and to the one after it where nobody listens. One
 * that breaks on the way is answered with 502, as nobody knows what became of it.
 */
export async function startBalancer(bots: readonly Bot[]): Promise<{ address: string; close: () => void }> {
  let turn = 0;
  const pass = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    turn += 1;
    const { length } = bots;
    for (const i of bots.keys()) {
      const answer = await ask(bots[(turn + i) % length]?.port ?? 0, incoming, Buffer.concat(chunks));
      if (answer === 'nobody') continue;
      if (answer === 'broken') break;
      return void response.writeHead(answer.status).end(answer.body);
    }
    response.writeHead(502).end();
  };
  const server = createServer((incoming, response) => void pass(incoming, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

type Passed = { status: number; body: Buffer } | 'nobody' | 'broken';

function ask(port: number, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Passed> {
  return new Promise(resolve => {
    const asked = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false });
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? 'nobody' : 'broken'));
    asked.on('response', async response => {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of response) chunks.push(chunk as Buffer);
        resolve({ status: response.statusCode ?? 502, body: Buffer.concat(chunks) });
      } catch {
        resolve('broken');
      }
    });
    asked.end(body);
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
