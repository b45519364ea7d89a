import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Inbound } from '../../../src/chat.ts';
import type { SlackConfig } from '../../../src/config.ts';
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

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  slack = createSlack(config);
  inbounds = [];
});

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
  slack.adapter.start(async inbound => {
    inbounds.push(inbound);
    return { kind: 'none' };
  });
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
});
