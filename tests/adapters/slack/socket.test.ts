import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Patience } from '../../../adapters/slack/transport.ts';
import type { Handle, Inbound } from '../../../src/chat.ts';
import type { SlackConfig } from '../../../src/config.ts';
import { StartError } from '../../../src/errors.ts';
import { say } from '../../../src/text/build.ts';
import { createSlack } from './harness.ts';
import { payloads } from './payloads.ts';

const config: SlackConfig = {
  mode: 'socket',
  botToken: 'xoxb-2148481693-secret-bot',
  appToken: 'xapp-1-A019PKFE7QQ-secret-app',
  apiUrl: undefined,
};

let server: WebSocketServer;
let slack: ReturnType<typeof createSlack>;
let inbounds: Inbound[];

const listen = async (options = {}) => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', ...options });
  await once(server, 'listening');
};
/** Takes the place of the adapter and the Slack that were there before. */
const create = (options: Parameters<typeof createSlack>[1] = {}) => {
  nock.cleanAll();
  slack = createSlack(config, options);
};

beforeEach(async () => {
  await listen();
  create();
  inbounds = [];
});

/** An adapter that waits less long, and a server that answers no pings. */
async function beImpatient(patience: Patience) {
  server.close();
  await listen({ autoPong: false });
  create({ patience });
}

afterEach(async () => {
  await slack.adapter.stop();
  for (const client of server.clients) client.terminate();
  server.close();
  nock.cleanAll();
});

const url = () => `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link?ticket=secret-ticket`;
const connection = async () => {
  const [socket] = (await once(server, 'connection')) as [WebSocket];
  socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
  return socket;
};
const start = () =>
  slack.adapter.start(
    async inbound => {
      inbounds.push(inbound);
      return { kind: 'none' };
    },
    async () => {},
  );
const connected = async () => {
  slack.plan(/apps.connections.open/, 200, { ok: true, url: url() });
  const [socket] = await Promise.all([connection(), start()]);
  return socket;
};

/** Sends an envelope and gives what comes back first. */
async function exchange(socket: WebSocket, envelope: object): Promise<unknown> {
  const answer = once(socket, 'message');
  socket.send(JSON.stringify(envelope));
  return JSON.parse(String((await answer)[0]));
}

describe('Socket Mode', () => {
  it('connects, acknowledges each envelope and passes it on', async () => {
    const socket = await connected();
    expect(slack.adapter.ready()).toBe(true);
    const command = {
      envelope_id: 'e1',
      type: 'slash_commands',
      accepts_response_payload: true,
      payload: payloads.command(),
    };
    expect(await exchange(socket, command)).toMatchObject({ envelope_id: 'e1' });
    const event = {
      envelope_id: 'e2',
      type: 'events_api',
      retry_attempt: 1,
      retry_reason: 'timeout',
      payload: payloads.mention(),
    };
    expect(await exchange(socket, event)).toMatchObject({ envelope_id: 'e2' });
    await slack.adapter.idle();
    expect(inbounds.map(({ kind }) => kind)).toEqual(['command', 'mention']);
    expect(slack.lines.join('')).not.toMatch(/secret/);
  });

  it('connects again when Slack hangs up, also after a failed attempt', async () => {
    const socket = await connected();
    slack.plan(/apps.connections.open/, 500, {});
    slack.plan(/apps.connections.open/, 200, { ok: true, url: url() });
    const next = connection();
    socket.close();
    const again = await next;
    await exchange(again, { envelope_id: 'e3', type: 'interactive', payload: payloads.press() });
    await slack.adapter.idle();
    expect(slack.adapter.ready()).toBe(true);
    expect(inbounds.map(({ kind }) => kind)).toEqual(['press']);
    expect(slack.callsOf('apps.connections.open')).toHaveLength(3);
  });

  it('ends the bot where Slack no longer takes the token of the app', async () => {
    const ended = Promise.withResolvers<StartError>();
    create({ fail: ended.resolve });
    const socket = await connected();
    slack.plan(/apps.connections.open/, 200, { ok: false, error: 'token_revoked' });
    socket.close();
    expect((await ended.promise).message).toMatch(/^SLACK_APP_TOKEN is no longer valid/);
  });

  it('stops while it is trying to connect again', async () => {
    const socket = await connected();
    slack.plan(/apps.connections.open/, 200, { ok: false, error: 'invalid_auth' });
    const closed = once(socket, 'close');
    socket.close();
    await closed;
    await slack.adapter.stop();
    expect(slack.adapter.ready()).toBe(false);
  });

  it.each([
    ['invalid_auth', /^Slack refused SLACK_APP_TOKEN \(invalid_auth\).*connections:write.*App-Level Tokens/],
    ['missing_scope', /^Slack refused SLACK_APP_TOKEN \(missing_scope\)/],
    ['token_revoked', /^SLACK_APP_TOKEN is no longer valid/],
  ])('says which token is wrong on %s', async (error, message) => {
    slack.plan(/apps.connections.open/, 200, { ok: false, error });
    await expect(start()).rejects.toThrow(message);
  });

  it('says that Socket Mode is off when Slack hangs up at once', async () => {
    slack.plan(/apps.connections.open/, 200, { ok: true, url: url() });
    const hangUp = once(server, 'connection').then(([socket]) => socket.close());
    await expect(start()).rejects.toThrow('Enable Socket Mode');
    await hangUp;
  });

  /** What the operator is told when Slack names this address. */
  const toldOf = async (url: string) => {
    slack.plan(/apps.connections.open/, 200, { ok: true, url });
    const error = await start().catch(failed => failed);
    expect(error).toBeInstanceOf(StartError);
    return error.message as string;
  };

  it('tells of a name that does not resolve as of the network', async () => {
    const told = await toldOf('wss://wss-primary.invalid/link?ticket=secret-ticket');
    expect(told).toMatch(/^wss-primary\.invalid was not reached.*resolve the name/);
    expect(told).not.toMatch(/Enable Socket Mode|secret-ticket/);
  });

  it.each<[string, (socket: Socket) => void]>([
    ['hangs up', socket => socket.destroy()],
    ['answers by a page of its own', socket => socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')],
  ])('tells of something between that %s as of the network', async (_, answer) => {
    const proxy = createServer(answer).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    onTestFinished(() => void proxy.close());
    const { port } = proxy.address() as AddressInfo;
    expect(await toldOf(`ws://127.0.0.1:${port}/`)).toMatch(new RegExp(`^127\\.0\\.0\\.1:${port} was not reached`));
  });

  const mute = /^127\.0\.0\.1:\d+ took the connection and then said nothing\..*firewall or proxy.*SLACK_SIGNING_SECRET/;

  it.each<[string, Patience]>([
    ['in time', { connect: 200, pong: 10_000 }],
    ['not even to pings', { connect: 10_000, pong: 200 }],
  ])('gives up at the start on a connection that is accepted and then silent, %s', async (_, patience) => {
    await beImpatient(patience);
    expect(await toldOf(url())).toMatch(mute);
    expect(slack.adapter.ready()).toBe(false);
  });

  it('gives up at the start on a connection that is never answered', async () => {
    create({ patience: { connect: 200, pong: 10_000 } });
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    onTestFinished(() => void silent.close());
    expect(await toldOf(`ws://127.0.0.1:${(silent.address() as AddressInfo).port}/`)).toMatch(mute);
  });

  it('connects again when its pings are not answered any more, and says so', async () => {
    await beImpatient({ connect: 10_000, pong: 200 });
    await connected();
    slack.plan(/apps.connections.open/, 200, { ok: true, url: url() });
    await connection();
    expect(slack.callsOf('apps.connections.open')).toHaveLength(2);
    expect(slack.lines.join('')).toContain("A pong wasn't received");
  });

  it('tries again where a later connection is accepted and then silent, and says so', async () => {
    await beImpatient({ connect: 1_000, pong: 10_000 });
    const socket = await connected();
    for (let attempt = 0; attempt < 2; attempt++) slack.plan(/apps.connections.open/, 200, { ok: true, url: url() });
    const silent = once(server, 'connection');
    socket.close();
    await silent;
    const again = await connection();
    await exchange(again, { envelope_id: 'e4', type: 'interactive', payload: payloads.press() });
    expect(slack.adapter.ready()).toBe(true);
    const told = slack.lines.map(line => JSON.parse(line)).filter(({ level }) => level === 40);
    expect(told).toMatchObject([{ code: 'socket_mute', msg: 'slack socket mode is not connected' }]);
  });
});

describe('the end of Socket Mode', () => {
  /** A command that the core is still busy with; it answers when it is released. */
  const busy = async () => {
    create({ ackAfter: 10_000 });
    const held = Promise.withResolvers<void>();
    slack.plan(/apps.connections.open/, 200, { ok: true, url: url() });
    const handle: Handle = async inbound => {
      inbounds.push(inbound);
      await held.promise;
      return { kind: 'message', message: say('done'), audience: 'caller', mode: 'new' };
    };
    const [socket] = await Promise.all([connection(), slack.adapter.start(handle, async () => {})]);
    const command = (envelope_id: string) =>
      socket.send(JSON.stringify({ envelope_id, type: 'slash_commands', payload: payloads.command() }));
    command('e1');
    await expect.poll(() => inbounds.length).toBe(1);
    return { socket, command, release: held.resolve };
  };

  it('acknowledges and answers what has come in, and takes nothing new', async () => {
    const { socket, command, release } = await busy();
    const acknowledged: unknown[] = [];
    socket.on('message', message => acknowledged.push(JSON.parse(String(message))));
    const stopped = slack.adapter.stop();
    expect(slack.adapter.ready()).toBe(false);
    command('e2');
    socket.ping();
    await once(socket, 'pong');
    release();
    await stopped;
    expect(acknowledged).toMatchObject([{ envelope_id: 'e1', payload: { text: 'done' } }]);
    expect(inbounds).toHaveLength(1);
  });

  it('answers by another way what can not be acknowledged any more', async () => {
    const { socket, release } = await busy();
    socket.terminate();
    await expect.poll(() => slack.adapter.ready()).toBe(false);
    release();
    await slack.adapter.idle();
    expect(slack.callsOf('respond').map(({ body }) => body.text)).toEqual(['done']);
  });
});
