import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import nock from 'nock';
import { afterEach, describe, expect, it } from 'vitest';
import { sdkLogger } from '../../../adapters/slack/transport.ts';
import type { SlackConfig } from '../../../src/config.ts';
import { StartError } from '../../../src/errors.ts';
import { createSlack, httpConfig, logLines } from './harness.ts';
import { payloads } from './payloads.ts';

let slack: ReturnType<typeof createSlack>;

afterEach(async () => {
  await slack?.adapter.stop();
  nock.cleanAll();
});

/** The problems with which the adapter refuses to start. */
async function problems(config: SlackConfig, plan?: object): Promise<readonly string[]> {
  slack = createSlack(config);
  if (plan) slack.plan(/auth.test/, 200, { ...plan });
  const error = await slack.adapter.start(async () => ({ kind: 'none' })).catch(failed => failed);
  expect(error).toBeInstanceOf(StartError);
  expect(slack.adapter.ready()).toBe(false);
  return error.problems;
}

const http = (change: object) => ({ ...httpConfig, ...change }) as SlackConfig;
const socketConfig: SlackConfig = {
  mode: 'socket',
  botToken: 'xoxb-2148481693-secret-bot',
  appToken: 'xapp-1-A019PKFE7QQ-secret-app',
  apiUrl: undefined,
};

describe('a start that cannot work', () => {
  it('names tokens that stand in each other’s place, and asks Slack nothing', async () => {
    const { botToken, appToken } = socketConfig as SlackConfig & { mode: 'socket' };
    expect(await problems({ ...socketConfig, botToken: appToken, appToken: botToken } as SlackConfig)).toEqual([
      expect.stringMatching(
        /^SLACK_BOT_TOKEN must begin with xoxb-; it holds the app-level token.*OAuth & Permissions/,
      ),
      expect.stringMatching(/^SLACK_APP_TOKEN must begin with xapp-; it holds the bot token.*App-Level Tokens/),
    ]);
    expect(slack.calls).toEqual([]);
  });

  it('names a token in the place of the signing secret', async () => {
    expect(await problems(http({ signingSecret: 'xapp-1-A019PKFE7QQ-secret-app' }))).toEqual([
      expect.stringMatching(/^SLACK_SIGNING_SECRET is not a signing secret.*Basic Information.*Signing Secret/),
    ]);
  });

  it('refuses a token that cannot stand in a header', async () => {
    expect(await problems(http({ botToken: 'xoxb-secret\nbot' }))).toHaveLength(1);
    expect(slack.calls).toEqual([]);
  });

  it.each([
    ['invalid_auth', /^Slack refused SLACK_BOT_TOKEN \(invalid_auth\).*OAuth & Permissions.*Bot User OAuth Token/],
    ['not_authed', /^Slack refused SLACK_BOT_TOKEN \(not_authed\)/],
    ['missing_scope', /^Slack refused SLACK_BOT_TOKEN \(missing_scope\)/],
    ['account_inactive', /^SLACK_BOT_TOKEN is no longer valid \(account_inactive\).*Reinstall/],
    ['token_revoked', /^SLACK_BOT_TOKEN is no longer valid \(token_revoked\).*Reinstall/],
    ['fatal_error', /^Slack could not be asked about SLACK_BOT_TOKEN \(fatal_error\).*network/],
  ])('says what to do on %s', async (error, message) => {
    expect(await problems(httpConfig, { ok: false, error })).toEqual([expect.stringMatching(message)]);
  });

  it('names the scopes that are missing', async () => {
    slack = createSlack();
    slack.plan(
      /auth.test/,
      200,
      { ok: true, team_id: 'T1', user_id: 'U1', bot_id: 'B1' },
      { 'x-oauth-scopes': 'chat:write,commands,im:history,app_mentions:read' },
    );
    await expect(slack.adapter.start(async () => ({ kind: 'none' }))).rejects.toThrow(
      /lacks the scopes im:write, users:read.*Bot Token Scopes/,
    );
  });

  it('names a port in use', async () => {
    const other = createServer().listen(0);
    const { port } = other.address() as AddressInfo;
    expect(await problems(http({ port }))).toEqual([expect.stringMatching(`PORT ${port} is in use`)]);
    other.close();
  });

  it('says that Slack is not reached', async () => {
    expect(await problems(http({ apiUrl: 'http://127.0.0.1:1/api/' }))).toEqual([
      expect.stringMatching(/could not be asked about SLACK_BOT_TOKEN.*SLACK_API_URL/),
    ]);
  });
});

it('cuts tokens out of what the SDK logs', () => {
  const { lines, log } = logLines();
  const logger = sdkLogger(log);
  logger.error('failed', new Error('"Bearer xoxb-12-secret" is an invalid header value'), 'and xapp-1-secret');
  expect(lines.join('')).toMatch(/failed .*Bearer xoxb-….* and xapp-…/);
  expect(lines.join('')).not.toContain('secret');
});

describe('HTTP mode', () => {
  const start = async (healthy = () => true) => {
    slack = createSlack(httpConfig, healthy);
    await slack.adapter.start(async () => ({ kind: 'none' }));
  };

  it('refuses what is not signed by Slack', async () => {
    await start();
    expect((await slack.post(payloads.command(), { 'x-slack-signature': 'v0=00' })).status).toBe(401);
    expect((await slack.post(payloads.command(), { 'x-slack-request-timestamp': '1700000000' })).status).toBe(401);
  });

  it('tells its health', async () => {
    let healthy = true;
    await start(() => healthy);
    const health = async () => (await fetch(`http://127.0.0.1:${slack.adapter.port()}/healthz`)).status;
    expect(await health()).toBe(200);
    healthy = false;
    expect(await health()).toBe(503);
    expect(slack.adapter.ready()).toBe(true);
  });

  it('never logs a secret or what people wrote', async () => {
    await start();
    slack.plan(/users.info/, 500, { error: 'oops' });
    slack.plan(/respond/, 404, { ok: false, error: 'expired_url' });
    await slack.post(payloads.command());
    await slack.post(payloads.command(), { 'x-slack-signature': 'v0=00' });
    await slack.adapter.idle();
    const log = slack.lines.join('');
    expect(log).not.toBe('');
    expect(log).not.toMatch(/secret|8f742231|hooks\.slack\.com|what is R/);
  });
});
