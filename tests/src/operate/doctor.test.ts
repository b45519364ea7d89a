import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { discordChecks } from '../../../adapters/discord/doctor.ts';
import { slackChecks } from '../../../adapters/slack/doctor.ts';
import type { PlaceRef } from '../../../src/chat.ts';
import { readConfig } from '../../../src/config.ts';
import { type Check, checkup } from '../../../src/operate/doctor/checkup.ts';
import { keyAsked } from '../../../src/operate/doctor/command.ts';
import { ownChecks } from '../../../src/operate/doctor/own.ts';
import { openStore } from '../../../src/store/open.ts';
import { createPostgres, query, temporaryFolder } from '../../databases.ts';
import { secondGuideFolder } from '../prepared.ts';

const log = pino({ level: 'silent' });
const at = Temporal.Instant.from('2026-03-02T09:00:00Z');
const looking = { log, now: () => at, call: fetch, places: async (): Promise<PlaceRef[]> => [] };
const scopes = 'app_mentions:read,chat:write,commands,im:history,im:write,users:read,channels:read,groups:read';

/** A platform of which each path gives a status, a body and headers; its clock is right unless it is told otherwise. */
async function serve(answers: Record<string, [status: number, body: object, headers?: Record<string, string>]>) {
  const listener: RequestListener = (request, response) => {
    const [status, body, headers = {}] = answers[request.url ?? ''] ?? [404, {}];
    const date = new Date(at.epochMilliseconds).toUTCString();
    response.writeHead(status, { date, 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const told = async (checks: readonly Check[]) => {
  const { lines, ok } = await checkup(checks, []);
  return { ok, said: lines.join('\n') };
};
const slackAt = (apiUrl: string) =>
  slackChecks({ mode: 'http', botToken: 'xoxb-1', signingSecret: '0'.repeat(32), apiUrl }, looking);

describe('the doctor on this machine', () => {
  const configured = (url: string) => readConfig({ DATABASE_URL: url, KNOWLEDGE_DIR: secondGuideFolder });

  it('finds a good guide and a good database', async () => {
    for (const url of [`sqlite:${join(temporaryFolder(), 'smgov.db')}`, await createPostgres()]) {
      const { ok, said } = await told(ownChecks(configured(url), looking));
      expect(said).toMatch(
        /^ok {4}Guide: .*topics.*\nok {4}Database: (SQLite [\d.]+ at|PostgreSQL at) .*nothing waits$/,
      );
      expect(ok).toBe(true);
    }
  });

  it('says what is wrong with each, and goes on', async () => {
    const config = { ...configured(`sqlite:${temporaryFolder()}`), knowledgeDir: join(temporaryFolder(), 'none') };
    const { ok, said } = await told(ownChecks(config, looking));
    expect(said).toMatch(/^mend {2}Guide: .*\nmend {2}Database: /);
    expect(ok).toBe(false);
  });

  it('says which process is connected to Discord', async () => {
    for (const url of [`sqlite:${join(temporaryFolder(), 'smgov.db')}`, await createPostgres()]) {
      const discord = { DISCORD_TOKEN: 'made.up.token', DATABASE_URL: url, KNOWLEDGE_DIR: secondGuideFolder };
      const said = async () => (await told(ownChecks(readConfig(discord), looking))).said;
      expect(await said()).toContain('no process of the bot is connected to Discord');
      const store = await openStore(url, { log });
      await store.leases.take('discord', 'server-1:4711:by-chance', 60_000, null);
      expect(await said()).toContain('process 4711 on server-1 is connected to Discord');
      await store.close();
    }
  });

  it('finds work that nobody does', async () => {
    const url = `sqlite:${join(temporaryFolder(), 'smgov.db')}`;
    await (await openStore(url, { log })).close();
    const [due] = [at.subtract({ minutes: 40 }).epochMilliseconds];
    await query(
      url,
      `insert into notices (person, key, kind, user_ref, at, due_at, lease_until, holder, tries)
       values ('p', 'k', 'day', 'u', ${due}, ${due}, 0, '', 0)`,
    );
    expect((await told(ownChecks(configured(url), looking))).said).toContain('Work has been due for 40 minutes');
  });
});

describe('the doctor on platforms', () => {
  const self = { ok: true, team_id: 'T1', user_id: 'U1', bot_id: 'B1', user: 'smgov' };

  it('finds Slack reached, its clock agreeing, and the token with its scopes', async () => {
    const api = await serve({
      '/api.test': [200, { ok: true }],
      '/auth.test': [200, self, { 'x-oauth-scopes': scopes }],
    });
    const { ok, said } = await told(slackAt(api).checks);
    expect(said).toMatch(/^ok {4}Slack: 127.*clocks agree\nok {4}Slack: SLACK_BOT_TOKEN is that of @smgov in T1/);
    expect(ok).toBe(true);
  });

  it('names a clock that is off, missing scopes and a dead token', async () => {
    const date = new Date(at.add({ minutes: 7 }).epochMilliseconds).toUTCString();
    const lacking = await serve({
      '/api.test': [200, { ok: true }, { date }],
      '/auth.test': [200, self, { 'x-oauth-scopes': scopes.replace('im:write,', '') }],
    });
    const { ok, said } = await told(slackAt(lacking).checks);
    expect(said).toContain('The clock of this machine is 420 seconds behind that of 127.0.0.1');
    expect(said).toContain('mend  Slack: SLACK_BOT_TOKEN lacks the scopes im:write.');
    expect(ok).toBe(false);
    const dead = await serve({ '/api.test': [200, {}], '/auth.test': [200, { ok: false, error: 'token_revoked' }] });
    expect((await told(slackAt(dead).checks)).said).toContain('SLACK_BOT_TOKEN is no longer valid (token_revoked)');
  });

  it('tells of Discord whose token it is, and that it is refused', async () => {
    const apiUrl = (answer: [number, object]) =>
      serve({ '/v10/gateway': [200, {}], '/v10/users/@me': answer }).then(url => url.slice(0, -1));
    const good = discordChecks(
      { token: 'a.b.c', apiUrl: await apiUrl([200, { id: '1', username: 'smgov' }]) },
      looking,
    );
    expect((await told(good.checks)).said).toContain('DISCORD_TOKEN is that of smgov');
    const refused = discordChecks({ token: 'a.b.c', apiUrl: await apiUrl([401, {}]) }, looking);
    expect((await told(refused.checks)).said).toContain('mend  Discord: Discord refused DISCORD_TOKEN.');
  });

  it('names the channels of Slack with a quiz in which the bot cannot post, each with what to do', async () => {
    const api = (channel: object) =>
      serve({
        '/auth.test': [200, self, { 'x-oauth-scopes': scopes }],
        '/conversations.info': [200, channel],
      });
    const places = async () => ['slack:place:T1:C1', 'discord:1:2'] as PlaceRef[];
    const look = async (channel: object) => {
      const config = { mode: 'http' as const, botToken: 'xoxb-1', signingSecret: '0'.repeat(32) };
      const { checks } = slackChecks({ ...config, apiUrl: await api(channel) }, { ...looking, places });
      return told(checks.slice(-1));
    };
    expect((await look({ ok: true, channel: { is_member: true } })).said).toBe(
      'ok    Slack: the bot can post in 1 channels with a quiz',
    );
    for (const [channel, missing] of [
      [{ ok: true, channel: { is_member: false } }, 'to be a member of this channel: invite me with /invite @smgov'],
      [{ ok: true, channel: { is_archived: true } }, 'this channel to be unarchived'],
      [{ ok: false, error: 'channel_not_found' }, 'to be a member of this channel: invite me with /invite @smgov'],
      [{ ok: false, error: 'missing_scope' }, 'the scope channels:read, to be looked at'],
      [{ ok: false, error: 'fatal_error' }, 'Slack to tell of it, which says “fatal_error”'],
    ] as const) {
      const { ok, said } = await look(channel);
      expect(said).toContain(`mend  Slack: The quiz of channel C1 needs ${missing}`);
      expect(ok).toBe(false);
    }
  });

  it('computes what the bot may do in the channels of Discord with a quiz', async () => {
    const [view, send, rest] = ['1024', '2048', String((1n << 38n) | (1n << 35n) | (1n << 16n) | 2048n)];
    const look = async (overwrites: object[] | null) => {
      const apiUrl = await serve({
        '/v10/users/@me': [200, { id: '9', username: 'smgov' }],
        '/v10/guilds/1': [
          200,
          {
            name: 'Study',
            owner_id: '7',
            roles: [
              { id: '1', permissions: view },
              { id: '5', permissions: rest },
            ],
          },
        ],
        '/v10/guilds/1/members/9': [200, { roles: ['5'] }],
        ...(overwrites && { '/v10/channels/2': [200, { name: 'quiz', permission_overwrites: overwrites }] }),
      } as Parameters<typeof serve>[0]);
      const places = async () => ['discord:1:2', 'slack:place:T1:C1', 'discord:dm:3'] as PlaceRef[];
      const { checks } = discordChecks({ token: 'a.b.c', apiUrl: apiUrl.slice(0, -1) }, { ...looking, places });
      return told(checks.slice(-1));
    };
    const fine = 'ok    Discord: the bot can post in 1 channels with a quiz';
    expect((await look([])).said).toBe(fine);
    expect((await look([{ id: '1', allow: '0', deny: send }])).said).toContain(
      'mend  Discord: The quiz of channel 2 of server Study needs the permission Send Messages: a role of the bot',
    );
    // What is taken from all can be given back to a role, and what from a role to the bot itself.
    const taken = { id: '1', allow: '0', deny: send };
    expect((await look([taken, { id: '5', allow: send, deny: '0' }])).said).toBe(fine);
    expect((await look([{ id: '5', allow: '0', deny: view }])).said).toContain('the permission View Channels');
    expect(
      (
        await look([
          { id: '5', allow: '0', deny: view },
          { id: '9', allow: view, deny: '0' },
        ])
      ).said,
    ).toBe(fine);
    expect((await look([{ id: '6', allow: '0', deny: view }])).said).toBe(fine);
    expect((await look(null)).said).toContain('needs the permission View Channels, unless it was deleted');
  });

  it('says what keeps it from a host', async () => {
    const { ok, said } = await told(slackAt('http://127.0.0.1:1/').checks.slice(0, 1));
    expect(said).toContain('127.0.0.1:1 was not reached');
    expect(ok).toBe(false);
  });
});

it('makes a key on demand, and knows no other word', () => {
  expect(Buffer.from(keyAsked(['new-key']) ?? '', 'base64')).toHaveLength(32);
  expect(keyAsked([])).toBeNull();
  expect(() => keyAsked(['me'])).toThrow('Use: npm run doctor');
});
