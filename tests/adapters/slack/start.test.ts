import nock from 'nock';
import { afterEach, describe, expect, it } from 'vitest';
import type { SlackConfig } from '../../../src/config.ts';
import { StartError } from '../../../src/errors.ts';
import { createSlack, httpConfig } from './harness.ts';
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
  const error = await slack.adapter
    .start(
      async () => ({ kind: 'none' }),
      async () => {},
    )
    .catch(failed => failed);
  expect(error).toBeInstanceOf(StartError);
  expect(slack.adapter.ready()).toBe(false);
  return error.problems;
}

const http = (change: object) => ({ ...httpConfig, ...change }) as SlackConfig;
describe('a start that cannot work', () => {
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
    await expect(
      slack.adapter.start(
        async () => ({ kind: 'none' }),
        async () => {},
      ),
    ).rejects.toThrow(/lacks the scopes im:write, users:read.*Bot Token Scopes/);
  });

  it('says that Slack is not reached', async () => {
    expect(await problems(http({ apiUrl: 'http://127.0.0.1:1/api/' }))).toEqual([
      expect.stringMatching(/could not be asked about SLACK_BOT_TOKEN.*SLACK_API_URL/),
    ]);
  });
});

describe('an app of an older release', () => {
  const older = 'chat:write,commands,im:history,app_mentions:read,im:write,users:read';
  const lines = async (scopes: string) => {
    slack = createSlack();
    const user = { ok: true, team_id: 'T1', user_id: 'U1', bot_id: 'B1' };
    slack.plan(/auth.test/, 200, user, { 'x-oauth-scopes': scopes });
    await slack.adapter.start(
      async () => ({ kind: 'none' }),
      async () => {},
    );
    return slack.lines.map(line => JSON.parse(line) as { level: number; scopes: string[]; msg: string });
  };

  it('starts, and what is new is told in one line', async () => {
    const [line, ...more] = await lines(older);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ level: 40, scopes: ['channels:read', 'groups:read'] });
    expect(line?.msg).toMatch(/slack-manifest\.yaml.*reinstall/);
  });

  it('is not told of when nothing is new', async () => {
    expect(await lines(`${older},channels:read,groups:read`)).toEqual([]);
  });
});

describe('HTTP mode', () => {
  const start = async () => {
    slack = createSlack();
    await slack.adapter.start(
      async () => ({ kind: 'none' }),
      async () => {},
    );
  };

  it('takes no request before it is open', async () => {
    slack = createSlack();
    expect((await slack.post(payloads.command())).status).toBe(404);
    await slack.adapter.start(
      async () => ({ kind: 'none' }),
      async () => {},
    );
    expect((await slack.post(payloads.command())).status).toBe(200);
  });

  it('refuses what is not signed by Slack, in one line of the log', async () => {
    await start();
    expect((await slack.post(payloads.command(), { 'x-slack-signature': 'v0=00' })).status).toBe(401);
    expect((await slack.post(payloads.command(), { 'x-slack-request-timestamp': '1700000000' })).status).toBe(401);
    expect(slack.lines.map(line => JSON.parse(line).refused)).toEqual([{ 401: 1 }]);
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
