import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import nock from 'nock';
import { onTestFinished } from 'vitest';
import { createSlackAdapter, type SlackAdapter } from '../../../adapters/slack/adapter.ts';
import type { Handle, Inbound } from '../../../src/chat.ts';
import type { SlackConfig } from '../../../src/config.ts';
import { createHttp } from '../../../src/http.ts';
import { mountPages } from '../../../src/pages/pages.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { logLines } from './harness.ts';
import { payloads } from './payloads.ts';

type Json = Record<string, unknown>;
type Call = { method: string; token: string; body: Record<string, string> };

const signingSecret = '8f742231b10e8888abcd99eee0085a52';
const config: SlackConfig & { mode: 'teams' } = {
  ...{ mode: 'teams', apiUrl: undefined, signingSecret, publicUrl: 'http://127.0.0.1' },
  ...{ clientId: '123.456', clientSecret: '0f742231b10e8888abcd99eee0085a52', stateSecret: 'x'.repeat(32) },
};
const neededScope = 'app_mentions:read,chat:write,commands,im:history,im:write,users:read';

/** Slack's Web API on the wire: it grants what `grants` says of a code or a refresh token, and notes every call. */
export function webApi() {
  const calls: Call[] = [];
  const grants = new Map<string, Json>();
  const refused = new Map<string, string>();
  const tooFast = new Set<string>();
  const answerTo = ({ method, token, body }: Call): Json => {
    const word = refused.get(token);
    if (word) return { ok: false, error: word };
    if (method === 'oauth.v2.access') {
      const key = body.refresh_token ?? body.code ?? '';
      const grant = grants.get(key);
      // Each is spent once.
      grants.delete(key);
      return grant ?? { ok: false, error: body.refresh_token ? 'invalid_refresh_token' : 'invalid_code' };
    }
    if (method === 'auth.test') return { ok: true, bot_id: 'B1', url: 'https://x.slack.com/' };
    if (method === 'users.info') return { ok: true, user: { id: body.user, is_admin: true, tz: 'Europe/Lisbon' } };
    if (method === 'chat.postMessage') return { ok: true, ts: '1.1', channel: body.channel };
    return { ok: true, channel: { id: 'D1', is_member: true } };
  };
  nock('https://slack.com')
    .persist()
    .post(/^\/api\//)
    .reply(async (request: Request) => {
      const method = new URL(request.url).pathname.slice('/api/'.length);
      const body = Object.fromEntries(new URLSearchParams(await request.text()));
      const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
      calls.push({ method, token, body });
      if (tooFast.delete(`${token} ${method}`)) return [429, { ok: false }, { 'retry-after': '20' }];
      return [200, answerTo({ method, token, body })];
    });
  onTestFinished(() => nock.cleanAll());
  return {
    calls,
    /** What Slack answers, once, to a code or a refresh token. */
    grant: (key: string, answer: Json) => void grants.set(key, answer),
    /** From now on Slack refuses this token by this word. */
    refuse: (token: string, word: string) => void refused.set(token, word),
    /** The next call of this method with this token is one too many: for 20 seconds, Slack says. */
    tooFast: (token: string, method: string) => void tooFast.add(`${token} ${method}`),
    callsOf: (method: string) => calls.filter(call => call.method === method),
  };
}

/** What Slack grants to a workspace that installs the bot; `more` changes it. */
export const granted = (team: string, more: Json = {}): Json => ({
  ...{
    ok: true,
    app_id: 'A1',
    token_type: 'bot',
    bot_user_id: `U${team}`,
    access_token: `xoxb-${team}`,
    scope: neededScope,
  },
  ...{ team: { id: team, name: team }, enterprise: null, is_enterprise_install: false, authed_user: { id: 'UADMIN' } },
  ...more,
});

const tokenKey = randomBytes(32);

/** One process of the bot over a database, with its one server. */
export async function startTeams(url: string, handle: Handle, now: () => Temporal.Instant) {
  const { log, lines } = logLines();
  const store: Store = await openStore(url, { log, keys: [tokenKey] });
  const http = createHttp({ healthy: () => true, log, now });
  const heard: Inbound[] = [];
  mountPages(http.mount, {
    title: 'A guide',
    command: 'smgov',
    invitations: [{ label: 'Add to Slack', href: '/slack/install' }],
  });
  const adapter: SlackAdapter = createSlackAdapter(config, {
    ...{ log, now, command: 'smgov', mount: http.mount, ackAfter: 1_500, sleep: () => setTimeout(5) },
    ...{ installations: store.installations, holder: 'one' },
  });
  await adapter.start(async inbound => {
    heard.push(inbound);
    return handle(inbound);
  });
  const port = await http.listen(0);
  const address = `http://127.0.0.1:${port}`;
  onTestFinished(async () => {
    await adapter.stop();
    await http.close();
    await store.close();
  });
  return { address, adapter, heard, lines, store, ...browsing(address), ...slackTo(address, now) };
}

/** A browser that keeps the one cookie. */
function browsing(address: string) {
  let cookie = '';
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${address}${path}`, { redirect: 'manual', headers: { cookie, ...headers } });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return { status: response.status, location: response.headers.get('location') ?? '', page: await response.text() };
  };
  /** Begins at the page of the bot; resolves to the state that Slack is given. */
  const begin = async (): Promise<string> => {
    const { location } = await get('/slack/install');
    return new URL(location).searchParams.get('state') ?? '';
  };
  return {
    get,
    begin,
    install: async (code: string) =>
      get(`/slack/oauth_redirect?${new URLSearchParams({ code, state: await begin() })}`),
  };
}

/** The state of an installation that began then, as Slack's package makes it: a token by HS256. */
export function stateOf(began: Temporal.Instant): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const written = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ installOptions: { scopes: [] }, now: began.toString() })}`;
  return `${written}.${createHmac('sha256', config.stateSecret).update(written).digest('base64url')}`;
}

const eventTime = () => Math.floor(Temporal.Instant.from('2026-11-23T09:10:00Z').epochMilliseconds / 1_000);

let events = 0;

function slackTo(address: string, now: () => Temporal.Instant) {
  const post = async (type: string, body: string) => {
    const time = String(Math.floor(now().epochMilliseconds / 1_000));
    const signature = createHmac('sha256', signingSecret).update(`v0:${time}:${body}`).digest('hex');
    const headers = { 'content-type': type, 'x-slack-request-timestamp': time, 'x-slack-signature': `v0=${signature}` };
    return fetch(`${address}/slack/events`, { method: 'POST', headers, body });
  };
  return {
    command: (team: string, more: Record<string, string> = {}) => {
      const payload = { ...payloads.command(), team_id: team, trigger_id: `1.${++events}`, ...more };
      return post(
        'application/x-www-form-urlencoded',
        new URLSearchParams(payload as Record<string, string>).toString(),
      );
    },
    event: (team: string, event: object, more: object = {}) => {
      const authorizations = [{ team_id: team, enterprise_id: null, is_enterprise_install: false }];
      const body = {
        ...payloads.mention(),
        team_id: team,
        authorizations,
        event_id: `Ev${++events}`,
        event_time: eventTime(),
        event,
        ...more,
      };
      return post('application/json', JSON.stringify(body));
    },
  };
}
