import { describe, expect, it } from 'vitest';
import type { Handle, MessageRef, PlaceRef, Reply } from '../../../src/chat.ts';
import { createSqlite, databases, query } from '../../databases.ts';
import { payloads } from './payloads.ts';
import { granted, startTeams, stateOf, webApi } from './slack-of-teams.ts';

const said = { parts: [{ kind: 'text' as const, spans: [{ text: 'hello there' }] }], buttons: [] };
const hello: Reply = { kind: 'message', message: said, audience: 'caller', mode: 'new' };
const answer: Handle = async () => hello;
const start = Temporal.Instant.from('2026-11-23T09:00:00Z');
const now = () => start;
const place = (team: string) => `slack:place:${team}:C1` as PlaceRef;

describe.each(databases)('workspaces that install the bot, on $name', ({ create }) => {
  it('are answered with their own token, which stands in the database sealed', async () => {
    const slack = webApi();
    const url = await create();
    const bot = await startTeams(url, answer, now);
    for (const team of ['T1', 'T2']) {
      slack.grant(`code-${team}`, granted(team));
      const { status, page } = await bot.install(`code-${team}`);
      expect(status).toBe(200);
      expect(page).toContain(`https://slack.com/app_redirect?app=A1&amp;team=${team}`);
    }
    for (const team of ['T1', 'T2']) {
      const response = await bot.command(team);
      expect(await response.text()).toContain('hello there');
      await bot.adapter.messenger.post(place(team), said, `key-${team}`);
    }
    expect(slack.callsOf('chat.postMessage').map(({ token }) => token)).toEqual(['xoxb-T1', 'xoxb-T2']);
    expect(bot.heard.filter(({ kind }) => kind === 'command').map(({ origin }) => origin.person)).toEqual([
      'slack:person:T1:U023BECGF',
      'slack:person:T2:U023BECGF',
    ]);
    const rows = JSON.stringify(await query(url, 'select * from installations'));
    expect(rows).toContain('T1');
    expect(rows).not.toContain('xoxb');
    expect(bot.lines.join()).not.toContain('xoxb');
  });

  it.each([
    ['soon', { hours: 11, minutes: 30 }, false],
    ['by now', { hours: 13 }, true],
  ])('have a token that expires %s renewed once, by whichever process', async (_, late, stale) => {
    const slack = webApi();
    const url = await create();
    const expiring = { access_token: 'xoxe.xoxb-1', refresh_token: 'xoxe-1', expires_in: 43_200 };
    slack.grant('code', granted('T1', expiring));
    slack.grant('xoxe-1', granted('T1', { ...expiring, access_token: 'xoxe.xoxb-2', refresh_token: 'xoxe-2' }));
    const begin = Temporal.Now.instant();
    let time = begin;
    const [one, other] = [await startTeams(url, answer, () => time), await startTeams(url, answer, () => time)];
    await one.install('code');
    await one.adapter.messenger.post(place('T1'), said, 'first');
    time = begin.add(late);
    const later = (key: string) =>
      Promise.all([one, other, one, other].map(({ adapter }) => adapter.messenger.post(place('T1'), said, key)));
    await later('second');
    await later('third');
    expect(slack.calls.filter(({ body }) => body.grant_type === 'refresh_token')).toHaveLength(1);
    const tokens = slack.callsOf('chat.postMessage').map(({ token }) => token);
    expect(tokens.slice(-4)).toEqual(Array.from({ length: 4 }, () => 'xoxe.xoxb-2'));
    if (stale) expect(tokens.slice(1)).not.toContain('xoxe.xoxb-1');
    expect(JSON.parse((await one.store.installations.find('T1')).kept ?? '')).toMatchObject({
      token: 'xoxe.xoxb-2',
      renewal: { token: 'xoxe-2' },
    });
  });

  it('have a token that Slack calls expired renewed, whatever the clock says, and the call made again', async () => {
    const slack = webApi();
    const url = await create();
    const expiring = { access_token: 'xoxe.xoxb-1', refresh_token: 'xoxe-1', expires_in: 43_200 };
    slack.grant('code', granted('T1', expiring));
    slack.grant('xoxe-1', granted('T1', { ...expiring, access_token: 'xoxe.xoxb-2', refresh_token: 'xoxe-2' }));
    const [one, other] = [await startTeams(url, answer, now), await startTeams(url, answer, now)];
    await one.install('code');
    for (const { adapter } of [one, other]) await adapter.messenger.post(place('T1'), said, 'before');
    slack.refuse('xoxe.xoxb-1', 'token_expired');
    const posts = [one, other, one, other].map(({ adapter }) => adapter.messenger.post(place('T1'), said, 'after'));
    expect(await Promise.all(posts)).toHaveLength(4);
    // A reply goes by the same client: here one that is posted, as it is for all to read.
    await one.event('T1', { ...payloads.mention().event, team: 'T1' });
    await one.adapter.idle();
    expect(slack.calls.filter(({ body }) => body.grant_type === 'refresh_token')).toHaveLength(1);
    const accepted = slack.callsOf('chat.postMessage').filter(({ token }) => token === 'xoxe.xoxb-2');
    expect(accepted.length).toBeGreaterThanOrEqual(4);
    expect(one.heard.concat(other.heard).map(({ kind }) => kind)).not.toContain('left');
  });

  it('are refused once where their token expired and cannot be renewed', async () => {
    const slack = webApi();
    const bot = await startTeams(await create(), answer, now);
    slack.grant('code', granted('T1'));
    await bot.install('code');
    slack.refuse('xoxb-T1', 'token_expired');
    await expect(bot.adapter.messenger.post(place('T1'), said, 'k')).rejects.toMatchObject({ code: 'token_expired' });
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });
});

describe('a workspace of which Slack takes no more calls of a method', () => {
  const post = (team: string) => `slack:message:${team}:C1:1.1` as MessageRef;
  const tooFast = (retryAfter: number) => ({ name: 'DeliveryError', problem: 'rate_limited', retryAfter });
  const begin = async () => {
    const slack = webApi();
    let time = start;
    const { adapter, install } = await startTeams(await createSqlite(), answer, () => time);
    for (const team of ['T1', 'T2']) {
      slack.grant(team, granted(team));
      await install(team);
    }
    slack.tooFast('xoxb-T1', 'chat.update');
    await expect(adapter.messenger.edit(post('T1'), said)).rejects.toMatchObject(tooFast(20));
    slack.calls.length = 0;
    const made = () => slack.calls.map(({ method, token }) => `${method} ${token}`);
    const at = (milliseconds: number) => {
      time = start.add({ milliseconds });
    };
    return { ...adapter.messenger, made, at };
  };

  it('rests with that method alone, and holds up no other workspace', async () => {
    const { post: say, edit, made } = await begin();
    await expect(edit(post('T1'), said)).rejects.toMatchObject(tooFast(20));
    await say(place('T1'), said, 'key');
    await edit(post('T2'), said);
    expect(made()).toEqual(['chat.postMessage xoxb-T1', 'chat.update xoxb-T2']);
  });

  it('is asked again after the time that Slack named, and is said to rest for what is left of it', async () => {
    const { edit, made, at } = await begin();
    at(12_500);
    await expect(edit(post('T1'), said)).rejects.toMatchObject(tooFast(8));
    expect(made()).toEqual([]);
    at(20_000);
    await edit(post('T1'), said);
    expect(made()).toEqual(['chat.update xoxb-T1']);
  });

  it('is asked again where the clock was set back', async () => {
    const { edit, made, at } = await begin();
    at(-3_600_000);
    await edit(post('T1'), said);
    expect(made()).toEqual(['chat.update xoxb-T1']);
  });
});

describe('a workspace that goes', () => {
  const begin = async () => {
    const slack = webApi();
    const url = await createSqlite();
    const bot = await startTeams(url, answer, now);
    for (const team of ['T1', 'T2']) {
      slack.grant(team, granted(team));
      await bot.install(team);
    }
    return { slack, url, bot };
  };
  const uninstalled = { type: 'app_uninstalled' };
  const revoked = { type: 'tokens_revoked', tokens: { bot: ['UT1'] } };

  it.each([
    ['uninstalled first', [uninstalled, revoked]],
    ['revoked first', [revoked, uninstalled]],
    ['told twice', [uninstalled, uninstalled, revoked, revoked]],
  ])('loses its token and its quiz at once, %s, and no other does', async (_, events) => {
    const { bot, url } = await begin();
    for (const event of events) expect((await bot.event('T1', event)).status).toBe(200);
    await bot.adapter.idle();
    expect(await query(url, `select id from installations where sealed is not null`)).toEqual([
      expect.objectContaining({ id: 'T2' }),
    ]);
    const left = bot.heard.flatMap(inbound => (inbound.kind === 'left' ? [[inbound.tenant, inbound.users]] : []));
    expect(left).toEqual(events.map(() => ['slack:place:T1:', 'slack:user:T1:']));
    await expect(bot.adapter.messenger.post(place('T1'), said, 'k')).rejects.toMatchObject({ problem: 'not_found' });
    expect(await (await bot.command('T2')).text()).toContain('hello there');
    expect(await (await bot.command('T1')).text()).toBe('');
    expect(bot.lines.join()).not.toContain('a slack event failed');
  });

  it('comes back by installing the bot again, whatever is told of its end late', async () => {
    const { bot, slack } = await begin();
    await bot.event('T1', uninstalled);
    slack.grant('again', granted('T1', { access_token: 'xoxb-again' }));
    await bot.install('again');
    const late = Math.floor(start.subtract({ hours: 1 }).epochMilliseconds / 1_000);
    await bot.event('T1', revoked, { event_time: late });
    await bot.adapter.messenger.post(place('T1'), said, 'k');
    expect(slack.calls.at(-1)).toMatchObject({ token: 'xoxb-again' });
    expect(bot.heard.at(-1)).toMatchObject({ kind: 'returned', tenant: 'slack:place:T1:' });
  });

  it('is found out by a refused token, and stops itself alone', async () => {
    const { bot, slack } = await begin();
    slack.refuse('xoxb-T1', 'token_revoked');
    await expect(bot.adapter.messenger.post(place('T1'), said, 'k')).rejects.toMatchObject({ code: 'token_revoked' });
    await expect.poll(() => bot.heard.map(({ kind }) => kind)).toEqual(['returned', 'returned', 'left']);
    expect((await bot.store.installations.find('T1')).kept).toBeNull();
    await bot.adapter.messenger.post(place('T2'), said, 'k');
    expect(bot.adapter.ready()).toBe(true);
  });

  it('is not ended by the refusal of a token that was replaced meanwhile', async () => {
    const { bot, slack } = await begin();
    await bot.adapter.messenger.post(place('T1'), said, 'k');
    const { kept } = await bot.store.installations.find('T1');
    await bot.store.installations.save('T1', String(kept).replace('xoxb-T1', 'xoxb-new'), start);
    slack.refuse('xoxb-T1', 'token_revoked');
    await expect(bot.adapter.messenger.post(place('T1'), said, 'k')).rejects.toMatchObject({ code: 'token_revoked' });
    await bot.adapter.messenger.post(place('T1'), said, 'k');
    expect(slack.calls.at(-1)).toMatchObject({ token: 'xoxb-new' });
    expect(bot.heard.map(({ kind }) => kind)).not.toContain('left');
  });
});

describe('an organisation that installs the bot for all its workspaces', () => {
  const inOrg = {
    team: null,
    enterprise: { id: 'E1', name: 'Org' },
    is_enterprise_install: true,
    access_token: 'xoxb-E1',
  };

  it('is answered in each, also later and without a word of it, and loses all at once', async () => {
    const slack = webApi();
    const bot = await startTeams(await createSqlite(), answer, now);
    slack.grant('code', granted('', inOrg));
    expect((await bot.install('code')).status).toBe(200);
    for (const team of ['T1', 'T2']) {
      const response = await bot.command(team, { enterprise_id: 'E1', is_enterprise_install: 'true' });
      expect(await response.text()).toContain('hello there');
      await bot.adapter.messenger.post(place(team), said, 'k');
    }
    expect(slack.callsOf('chat.postMessage').map(({ token }) => token)).toEqual(['xoxb-E1', 'xoxb-E1']);
    const authorizations = [{ team_id: null, enterprise_id: 'E1', is_enterprise_install: true }];
    await bot.event('T1', { type: 'app_uninstalled' }, { enterprise_id: 'E1', authorizations });
    await bot.adapter.idle();
    const left = bot.heard.flatMap(inbound => (inbound.kind === 'left' ? [inbound.tenant] : []));
    expect(left.sort()).toEqual(['slack:place:T1:', 'slack:place:T2:']);
    await expect(bot.adapter.messenger.post(place('T2'), said, 'k')).rejects.toMatchObject({ problem: 'not_found' });
  });
});

describe('an installation that fails', () => {
  const begin = async () => ({ slack: webApi(), bot: await startTeams('sqlite::memory:', answer, now) });

  it('says so where it was cancelled', async () => {
    const { bot } = await begin();
    const state = await bot.begin();
    const { page } = await bot.get(`/slack/oauth_redirect?error=access_denied&state=${state}`);
    expect(page).toContain('You cancelled at Slack’s page');
  });

  it('says so where the cookie was lost, and where it began elsewhere', async () => {
    const { bot } = await begin();
    const state = await bot.begin();
    const lost = await bot.get(`/slack/oauth_redirect?code=c&state=${state}`, { cookie: '' });
    expect(lost).toMatchObject({
      status: 400,
      page: expect.stringContaining('A cookie that shows that you began here'),
    });
    const foreign = await bot.get('/slack/oauth_redirect?code=c');
    expect(foreign).toMatchObject({ status: 400, page: expect.stringContaining('did not begin here') });
  });

  it('says so where it took too long', async () => {
    const { bot } = await begin();
    const state = stateOf(Temporal.Now.instant().subtract({ minutes: 11 }));
    const cookie = `slack-app-oauth-state=${state}`;
    const { status, page } = await bot.get(`/slack/oauth_redirect?code=c&state=${state}`, { cookie });
    expect({ status, page }).toEqual({ status: 400, page: expect.stringContaining('more than ten minutes') });
  });

  it('says so where rights are missing, and keeps nothing', async () => {
    const { bot, slack } = await begin();
    slack.grant('code', granted('T1', { scope: 'commands' }));
    expect(await bot.install('code')).toMatchObject({
      status: 400,
      page: expect.stringContaining('rights are missing'),
    });
    expect(await bot.store.installations.find('T1')).toEqual({ kept: null, parent: null });
  });

  it('says so where Slack does not confirm it', async () => {
    const { bot } = await begin();
    expect(await bot.install('spent')).toMatchObject({
      status: 502,
      page: expect.stringContaining('can be used once'),
    });
    expect(bot.lines.join()).toContain('invalid_code');
  });
});
