import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webApi } from '@slack/bolt';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliveryError, directError } from '../../../adapters/slack/errors.ts';
import { sdkLogger } from '../../../adapters/slack/transport.ts';
import type { DeliveryError, DeliveryProblem } from '../../../src/errors.ts';
import { fakeSlack, logLines } from './harness.ts';

let slack: ReturnType<typeof fakeSlack>;
beforeEach(() => {
  slack = fakeSlack();
});
afterEach(() => nock.cleanAll());

const client = (slackApiUrl = 'https://slack.com/api/') =>
  new webApi.WebClient('xoxb-1', {
    slackApiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 200,
    logger: sdkLogger(logLines().log),
  });

/** The failure of a real call by the SDK's own client. */
const failure = (slackApiUrl?: string): Promise<DeliveryError> =>
  client(slackApiUrl)
    .chat.postMessage({ channel: 'C1', text: 'hello' })
    .then(() => expect.fail('the call did not fail'), deliveryError);

describe('a refusal by Slack', () => {
  it.each<[string, DeliveryProblem]>([
    ['not_in_channel', 'forbidden'],
    ['channel_not_found', 'forbidden'],
    ['restricted_action', 'forbidden'],
    ['missing_scope', 'forbidden'],
    ['edit_window_closed', 'forbidden'],
    ['cannot_dm_bot', 'forbidden'],
    ...['not_authed', 'invalid_auth', 'account_inactive', 'token_revoked', 'token_expired'].map(
      (code): [string, DeliveryProblem] => [code, 'bot'],
    ),
    ['is_archived', 'not_found'],
    ['message_not_found', 'not_found'],
    ['user_not_found', 'not_found'],
    ['ratelimited', 'rate_limited'],
    ['msg_blocks_too_long', 'invalid'],
    ['a_word_of_next_year', 'invalid'],
    ['service_unavailable', 'unavailable'],
    ['internal_error', 'unknown_outcome'],
    ['fatal_error', 'unknown_outcome'],
  ])('%s is %s', async (code, problem) => {
    slack.plan(/postMessage/, 200, { ok: false, error: code });
    expect(await failure()).toMatchObject({ problem, code });
  });

  it.each<[string, DeliveryProblem]>([
    ['missing_scope', 'bot'],
    ['messages_tab_disabled', 'bot'],
    ['team_access_not_granted', 'bot'],
    ['invalid_auth', 'bot'],
    ['user_disabled', 'forbidden'],
    ['cannot_dm_bot', 'forbidden'],
    ['user_not_found', 'not_found'],
    ['service_unavailable', 'unavailable'],
  ])('%s of a direct message is %s: only what is the person’s own ends anything of theirs', async (code, problem) => {
    slack.plan(/postMessage/, 200, { ok: false, error: code });
    expect(directError(await failure())).toMatchObject({ problem, code });
  });

  it('waits as long as Slack says, or a while where it does not say', async () => {
    slack.plan(/postMessage/, 429, {}, { 'retry-after': '12' });
    expect(await failure()).toMatchObject({ problem: 'rate_limited', retryAfter: 12 });
    slack.plan(/postMessage/, 200, { ok: false, error: 'ratelimited' });
    expect(await failure()).toMatchObject({ problem: 'rate_limited', retryAfter: 30 });
    slack.plan(/postMessage/, 429, {}, { 'retry-after': '0' });
    expect(await failure()).toMatchObject({ problem: 'rate_limited', retryAfter: 30 });
  });
});

describe('an answer that is none', () => {
  it.each<[number, DeliveryProblem]>([
    [500, 'unknown_outcome'],
    [502, 'unknown_outcome'],
    [503, 'unknown_outcome'],
    [404, 'not_found'],
    [403, 'forbidden'],
    [400, 'invalid'],
  ])('with the status %i is %s', async (status, problem) => {
    slack.plan(/postMessage/, status, {});
    expect(await failure()).toMatchObject({ problem, code: `http_${status}` });
  });

  it('stays unknown where something between sent a page of its own', async () => {
    nock.cleanAll();
    nock('https://slack.com').post('/api/chat.postMessage').reply(200, '<html>Please log in</html>');
    expect(await failure()).toMatchObject({ problem: 'unknown_outcome', code: 'not_json' });
    expect(nock.isDone()).toBe(true);
  });
});

describe('a connection that fails', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  });
  const serve = async (listener: Parameters<typeof createServer>[1]) => {
    server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  };

  it('before anything was sent is unavailable', async () => {
    const url = await serve(() => {});
    server?.close();
    expect(await failure(url)).toMatchObject({ problem: 'unavailable', code: 'ECONNREFUSED' });
  });

  it('after the request was sent has an unknown outcome', async () => {
    const url = await serve((_, response) => response.destroy());
    expect(await failure(url)).toMatchObject({ problem: 'unknown_outcome' });
  });

  it('by a timeout has an unknown outcome', async () => {
    const url = await serve(() => {});
    expect(await failure(url)).toMatchObject({ problem: 'unknown_outcome', code: 'TimeoutError' });
  });

  it('in no way that is known has an unknown outcome', () => {
    expect(deliveryError(undefined)).toMatchObject({ problem: 'unknown_outcome', code: 'no_answer' });
    expect(deliveryError(new TypeError('a bug'))).toMatchObject({ problem: 'unknown_outcome', code: 'TypeError' });
  });
});
