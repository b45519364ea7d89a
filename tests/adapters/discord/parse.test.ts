import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound } from '../../../src/chat.ts';
import { fixture, ids, inDirect, type Raw } from './fixtures.ts';
import { createHarness } from './harness.ts';

let harness: Awaited<ReturnType<typeof createHarness>>;
const inbounds: Inbound[] = [];

beforeEach(async () => {
  inbounds.length = 0;
  harness = await createHarness();
  await harness.adapter.start(
    async inbound => {
      inbounds.push(inbound);
      return { kind: 'none' };
    },
    async () => {},
  );
});
afterEach(async () => {
  await harness.adapter.stop();
  await harness.close();
});

const receive = async (type: string, payload: Raw) => {
  harness.fake.dispatch(type, payload);
  await harness.settled();
  return inbounds.at(-1);
};
const interaction = (name: string, changes?: Raw) => receive('INTERACTION_CREATE', fixture(name, changes));
const message = (name: string, changes?: Raw) => receive('MESSAGE_CREATE', fixture(name, changes));
const subcommand = (name: string, options: Raw[]) => ({
  data: { type: 1, name: 'smgov', id: '1248888888888888888', options: [{ type: 1, name, options }] },
});
const option = (name: string, value: string) => ({ type: 3, name, value });

const origin = {
  user: `discord:${ids.guild}:${ids.user}`,
  userName: 'Ada',
  place: `discord:${ids.guild}:${ids.channel}`,
  thread: null,
  isPrivate: false,
  isAdmin: false,
  zone: null,
  person: `discord:${ids.user}`,
  canPost: { ok: true },
};
const direct = {
  user: `discord:dm:${ids.user}`,
  userName: 'Ada Lovelace',
  place: `discord:dm:${ids.direct}`,
  thread: null,
  isPrivate: true,
  isAdmin: true,
  zone: null,
  person: `discord:${ids.user}`,
  canPost: { ok: true },
};
const event = (eventId: string) => ({ eventId, at: Temporal.Instant.from('2026-11-20T09:15:00Z'), origin });

describe('an interaction', () => {
  const id = '1250000000000000000';
  it('of a command is the line that would be typed', async () => {
    const expected = { ...event(id), kind: 'command', text: 'ask what detects drift?' };
    expect(await interaction('interaction-command')).toEqual(expected);
  });

  it('keeps the order of the words, whatever the order of the options', async () => {
    const options = [option('question', 'why?'), option('visible', 'publicly')];
    expect(await interaction('interaction-command', subcommand('ask', options))).toMatchObject({
      text: 'ask publicly why?',
    });
    const topics = [option('second', 'coffee'), option('first', 'tea')];
    expect(await interaction('interaction-command', subcommand('compare', topics))).toMatchObject({
      text: 'compare tea vs coffee',
    });
  });

  it('tells who was chosen for an option, by the name that the server shows', async () => {
    const [chosen, name] = ['1245555555555555599', 'Grace'];
    const command = subcommand('curators', [option('change', 'remove'), { type: 6, name: 'person', value: chosen }]);
    const user = { id: chosen, username: 'grace.h', discriminator: '0', global_name: 'Grace Hopper', avatar: null };
    const { data } = command;
    const resolved = { users: { [chosen]: user }, members: { [chosen]: { nick: name, roles: [], permissions: '0' } } };
    expect(
      await interaction('interaction-command', { data: { ...data, name: 'smgov-admin', resolved } }),
    ).toMatchObject({
      text: 'curators remove @Grace',
      people: [{ user: `discord:${ids.guild}:${chosen}`, person: `discord:${chosen}`, name }],
    });
  });

  it('of a command of an older version is passed on as it stands', async () => {
    const old = subcommand('leaderboard', [option('span', 'week')]);
    expect(await interaction('interaction-command', old)).toMatchObject({ text: 'leaderboard week' });
  });

  it('shows mentions in a question as names', async () => {
    const options = [option('question', `what says <@${ids.user}> in <#${ids.channel}> <:drift:${ids.role}>?`)];
    expect(await interaction('interaction-command', subcommand('ask', options))).toMatchObject({
      text: 'ask what says @Ada in #study-hall :drift:?',
    });
  });

  it('of the menu of a message asks with its words', async () => {
    expect(await interaction('interaction-menu')).toEqual({
      ...event(id),
      kind: 'command',
      text: 'ask when do I need a model card?',
    });
  });

  it('of the menu of a message without words asks for help', async () => {
    const { data, ...rest } = fixture<{ data: Raw }>('interaction-menu');
    const silent = JSON.parse(JSON.stringify(data).replace('when do I need a model card?', ' '));
    expect(await receive('INTERACTION_CREATE', { ...rest, data: silent })).toMatchObject({ text: 'help' });
  });

  it('of a button is a press on its message', async () => {
    expect(await interaction('interaction-button')).toEqual({
      ...event(id),
      kind: 'press',
      action: '1:pick:a',
      message: `discord:${ids.guild}:${ids.channel}:1252000000000000000`,
    });
  });

  it('of a form carries its values by field', async () => {
    expect(await interaction('interaction-modal')).toEqual({
      ...event(id),
      kind: 'submit',
      form: '1:reason:7',
      values: { why: 'The third line is wrong.', kind: 'error' },
    });
  });

  it.each([
    [['mon', 'fri'], 'mon,fri'],
    [[], ''],
  ])('of a form joins the choices %j', async (values, days) => {
    const component = { type: 3, id: 2, custom_id: 'days', values };
    const data = { custom_id: '1:reason:7', components: [{ type: 18, id: 1, component }] };
    expect(await interaction('interaction-modal', { data })).toMatchObject({ values: { days } });
  });

  it('while somebody types asks for suggestions', async () => {
    const expected = { ...event(id), kind: 'suggest', field: 'question', text: 'dri' };
    expect(await interaction('interaction-autocomplete')).toEqual(expected);
  });

  it('asks for suggestions of any option, in the command of admins too', async () => {
    const typed = { ...option('zone', 'ber'), focused: true };
    const options = [{ type: 1, name: 'quiz', options: [option('do', 'on'), typed] }];
    const data = { type: 1, name: 'smgov-admin', id: '1248888888888888889', options };
    expect(await interaction('interaction-autocomplete', { data })).toMatchObject({
      kind: 'suggest',
      field: 'zone',
      text: 'ber',
    });
  });

  it('in a direct message is private, and its user the admin', async () => {
    expect(await receive('INTERACTION_CREATE', inDirect(fixture('interaction-command')))).toMatchObject({
      origin: direct,
    });
    const pressed = await receive('INTERACTION_CREATE', inDirect(fixture('interaction-button')));
    expect(pressed).toMatchObject({ origin: direct, message: `discord:dm:${ids.direct}:1252000000000000000` });
  });

  it.each([
    ['Manage Server', '32', true],
    ['Administrator', '8', true],
    ['neither', '2048', false],
  ])('with %s tells admins apart', async (_, permissions, isAdmin) => {
    const member = { ...(fixture('interaction-command').member as Raw), permissions };
    expect(await interaction('interaction-command', { member })).toMatchObject({ origin: { isAdmin } });
  });

  it('in a thread names the channel and the thread', async () => {
    const channel = { id: ids.thread, type: 11, parent_id: ids.channel, guild_id: ids.guild };
    expect(await interaction('interaction-command', { channel, channel_id: ids.thread })).toMatchObject({
      origin: { ...origin, thread: `discord:${ids.guild}:${ids.thread}` },
    });
  });

  it('in a server that the bot is no member of is understood all the same', async () => {
    const guild_id = '1241111111111111999';
    const channel = { ...(fixture('interaction-command').channel as Raw), guild_id };
    expect(await interaction('interaction-command', { guild_id, channel })).toMatchObject({
      text: 'ask what detects drift?',
      origin: {
        place: `discord:${guild_id}:${ids.channel}`,
        userName: 'Ada',
        canPost: { ok: false, missing: expect.stringMatching(/^to be a member of this server/) },
      },
    });
  });
});

describe('the right to post', () => {
  const all = 1024n | 2048n | (1n << 38n) | (1n << 35n) | 65_536n;
  const here = async (app_permissions: bigint, changes: Raw = {}) => {
    const inbound = await interaction('interaction-command', { app_permissions: String(app_permissions), ...changes });
    return inbound?.origin.canPost;
  };
  const missing = (what: string) => ({ ok: false, missing: what });

  it.each([
    ['all that is needed', all, { ok: true }],
    ['Administrator', 8n, { ok: true }],
    ['no View Channels', all & ~1024n, missing('the permission View Channels')],
    ['no Send Messages', all & ~2048n, missing('the permission Send Messages')],
    ['no Send Messages in Threads', all & ~(1n << 38n), missing('the permission Send Messages in Threads')],
    ['no Read Message History', all & ~65_536n, missing('the permission Read Message History')],
    [
      'several missing',
      all & ~(2048n | (1n << 35n)),
      missing('the permissions Send Messages and Create Public Threads'),
    ],
  ])('is told from what Discord says of the bot in the channel: %s', async (_, permissions, expected) => {
    expect(await here(permissions)).toEqual(expected);
  });

  it.each([
    [15, 'a text channel: posts in forums need a title'],
    [16, 'a text channel: posts in media channels need a title'],
    [2, 'a text channel: voice channels have no threads'],
    [13, 'a text channel: stage channels have no threads'],
  ])('is none in a channel of type %i', async (type, what) => {
    const parent = '1242222222222222777';
    const { channels } = fixture<{ channels: [Raw] }>('guild-create');
    harness.fake.dispatch('CHANNEL_CREATE', { ...channels[0], id: parent, type });
    const channel = { id: parent, type, guild_id: ids.guild };
    expect(await here(all, { channel, channel_id: parent })).toEqual(missing(what));
    const thread = { id: '1243333333333333777', type: 11, parent_id: parent, guild_id: ids.guild };
    if (type > 13) expect(await here(all, { channel: thread, channel_id: thread.id })).toEqual(missing(what));
  });

  it('is not asked for in direct messages', async () => {
    const inbound = await receive(
      'INTERACTION_CREATE',
      inDirect(fixture('interaction-command', { app_permissions: '0' })),
    );
    expect(inbound?.origin.canPost).toEqual({ ok: true });
  });

  it.each(['message-mention', 'message-thread'])('is told for a %s from the rights of the channel', async name => {
    expect((await message(name))?.origin.canPost).toEqual({ ok: true });
    const { channels } = fixture<{ channels: [Raw] }>('guild-create');
    const permission_overwrites = [{ id: ids.guild, type: 0, allow: '0', deny: '2048' }];
    harness.fake.dispatch('CHANNEL_UPDATE', { ...channels[0], permission_overwrites });
    expect((await message(name))?.origin.canPost).toEqual(missing('the permission Send Messages'));
  });
});

describe('a message', () => {
  const id = '1251000000000000000';
  it('that mentions the bot is for it, without the mention', async () => {
    expect(await message('message-mention')).toEqual({ ...event(id), kind: 'mention', text: 'what detects drift?' });
  });

  it('that answers the bot is for it', async () => {
    expect(await message('message-answer')).toMatchObject({ kind: 'mention', text: 'and for bias?' });
  });

  it('in a thread names the channel and the thread', async () => {
    expect(await message('message-thread')).toMatchObject({
      origin: { ...origin, thread: `discord:${ids.guild}:${ids.thread}` },
    });
  });

  it('in direct messages is for the bot', async () => {
    expect(await message('message-direct')).toMatchObject({ text: 'what detects drift?', origin: direct });
  });

  it.each([
    [`<@!${ids.bot}>   hi`, 'hi'],
    [`hi <@${ids.bot}> there <@${ids.user}>`, 'hi there @Ada'],
    [`<@${ids.bot}>`, ''],
    ['', ''],
  ])('with the content %j says %j', async (content, text) => {
    expect(await message('message-mention', { content })).toMatchObject({ text });
  });

  it('that mentions the role which Discord made for the bot is for it', async () => {
    const { roles } = fixture<{ roles: Raw[] }>('guild-create');
    const own = '1247777777777777778';
    const role = { ...roles[1], id: own, name: 'guide-bot', managed: true, tags: { bot_id: ids.bot } };
    harness.fake.dispatch('GUILD_ROLE_CREATE', { guild_id: ids.guild, role });
    const content = `<@&${own}> what detects drift, <@&${ids.role}>?`;
    const changes = { mentions: [], mention_roles: [own, ids.role], content };
    expect(await message('message-mention', changes)).toMatchObject({
      kind: 'mention',
      text: 'what detects drift, @Students?',
    });
  });

  it.each<[string, Raw]>([
    ['mentions nobody', { mentions: [] }],
    ['mentions everyone', { mentions: [], mention_everyone: true, content: '@everyone' }],
    ['mentions another role', { mentions: [], mention_roles: [ids.role], content: `<@&${ids.role}>` }],
    ['comes from a webhook', { webhook_id: '1249999999999999997' }],
    ['comes from Discord itself', { type: 7 }],
  ])('that %s is not for the bot', async (_, changes) => {
    expect(await message('message-mention', changes)).toBeUndefined();
  });

  it.each([
    ['Manage Server', '32', true],
    ['nothing', '0', false],
  ])('by a member whose role has %s tells admins apart', async (_, permissions, isAdmin) => {
    const { roles } = fixture<{ roles: Raw[] }>('guild-create');
    const role = { ...roles.find(({ id }) => id === ids.role), permissions };
    harness.fake.dispatch('GUILD_ROLE_UPDATE', { guild_id: ids.guild, role });
    expect(await message('message-mention')).toMatchObject({ origin: { isAdmin } });
  });
});
