import { afterEach, describe, expect, it } from 'vitest';
import type { Inbound, Message, PlaceRef, Reply } from '../../../src/chat.ts';
import { StartError } from '../../../src/errors.ts';
import { fixture, ids, type Raw } from './fixtures.ts';
import { createHarness } from './harness.ts';

const hello: Message = { parts: [{ kind: 'text', spans: [{ text: 'hello' }] }], buttons: [] };
const none = async (): Promise<Reply> => ({ kind: 'none' });

let harness: Awaited<ReturnType<typeof createHarness>>;
const create = async (options?: Parameters<typeof createHarness>[0]) => {
  harness = await createHarness(options);
  return harness;
};
afterEach(async () => {
  await harness.adapter.stop();
  await harness.close();
});
/** The log lines of a level of pino: 40 is a warning, 50 an error. */
const logged = (level: number) => harness.logged.filter(line => line.level === level);

describe('a start', () => {
  it('asks for no privileged intent and is ready afterwards', async () => {
    const { adapter, fake } = await create();
    expect(adapter.ready()).toBe(false);
    await adapter.start(none, async () => {});
    expect(adapter.ready()).toBe(true);
    const guilds = 1 << 0;
    const guildMessages = 1 << 9;
    const directMessages = 1 << 12;
    expect(fake.gateway.identifies.map(({ intents }) => intents)).toEqual([guilds | guildMessages | directMessages]);
  });

  it('registers the same commands each time, in place of all older ones', async () => {
    const bodies: Raw[] = [];
    for (const _ of [1, 2]) {
      const { adapter, fake, close } = await create();
      await adapter.start(none, async () => {});
      const puts = fake.calls.filter(({ method }) => method === 'PUT');
      expect(puts.map(({ path }) => path)).toEqual([`/applications/${ids.bot}/commands`]);
      bodies.push(...puts.map(({ body }) => body));
      await adapter.stop();
      await close();
    }
    expect(bodies[0]).toEqual(bodies[1]);
  });

  it('goes on with the commands of the last start when Discord fails to take the new ones', async () => {
    const { adapter, fake } = await create();
    fake.fail({ status: 503 });
    await adapter.start(none, async () => {});
    expect(adapter.ready()).toBe(true);
    expect(logged(40).at(-1)).toMatchObject({ problem: 'unavailable', msg: expect.stringContaining('not registered') });
  });

  it.each([
    [400, 50035],
    [403, 20012],
    [401, 0],
  ])('fails when Discord refuses the commands with %i and code %i', async (status, code) => {
    const { adapter, fake } = await create();
    fake.fail({ status, body: { code, message: 'refused' } });
    await expect(adapter.start(none, async () => {})).rejects.toThrow(`refused the command /smgov (${code})`);
  });

  it('fails with a wrong token, and says where to find the right one', async () => {
    const { adapter, logged: lines } = await create({ token: 'wrong.token' });
    const failed = adapter.start(none, async () => {});
    await expect(failed).rejects.toBeInstanceOf(StartError);
    await expect(failed).rejects.toThrow(/DISCORD_TOKEN.*developers\/applications.*Reset Token/);
    expect(JSON.stringify(lines)).not.toContain('wrong.token');
    expect(adapter.ready()).toBe(false);
  });

  it.each([
    [4004, /DISCORD_TOKEN/],
    [4011, /more servers by now.*start it again/],
    [4014, /Privileged Gateway Intents/],
  ])('fails when the gateway closes with %i', async (code, problem) => {
    const { adapter, fake } = await create();
    fake.gateway.closeOnIdentifyWith(code);
    await expect(adapter.start(none, async () => {})).rejects.toThrow(problem);
  });

  it.each(['hello', 'ready'] as const)('fails when the gateway never says %s', async word => {
    const { adapter, fake } = await create({ timeouts: { start: 50 } });
    fake.gateway.withhold(word);
    const failed = adapter.start(none, async () => {});
    await expect(failed).rejects.toBeInstanceOf(StartError);
    await expect(failed).rejects.toThrow(/not ready within 1 s.*discordstatus\.com.*WebSockets/);
    expect(logged(30)).toEqual([expect.objectContaining({ msg: 'connecting to discord' })]);
  });

  it('does not wait long for a server that is out of order', async () => {
    const { adapter, fake } = await create({ timeouts: { start: 10_000 } });
    fake.gateway.out.push('1241111111111111998');
    await adapter.start(none, async () => {});
    expect(adapter.ready()).toBe(true);
  });

  it('fails when Discord is not there', async () => {
    const { adapter, fake } = await create();
    await fake.close();
    await expect(adapter.start(none, async () => {})).rejects.toThrow(
      /could not be reached \(ECONNREFUSED\).*DISCORD_API_URL/,
    );
  });
});

describe('a connection', () => {
  it('that Discord renews goes on, and what it sends again has the same id', async () => {
    const { adapter, fake, settled } = await create();
    const seen: Inbound[] = [];
    await adapter.start(
      async inbound => {
        seen.push(inbound);
        return { kind: 'none' };
      },
      async () => {},
    );
    const deliver = async () => {
      fake.dispatch('MESSAGE_CREATE', fixture('message-mention'));
      await settled();
    };
    await deliver();
    await fake.gateway.reconnect();
    await deliver();
    expect(seen.map(({ eventId }) => eventId)).toEqual(['1251000000000000000', '1251000000000000000']);
    expect(adapter.ready()).toBe(true);
    expect(fake.gateway.identifies).toHaveLength(1);
  });

  it('that is closed for good is fatal and not ready any more', async () => {
    const { adapter, fake, loggedLine } = await create();
    await adapter.start(none, async () => {});
    const fatal = loggedLine(({ level }) => level === 60);
    fake.gateway.closeWith(4004);
    expect(await fatal).toMatchObject({ code: 4004, action: expect.stringContaining('DISCORD_TOKEN') });
    expect(adapter.ready()).toBe(false);
  });

  it('whose token is refused in a call ends the bot, and says once what to do', async () => {
    const { adapter, fake, ends } = await create();
    await adapter.start(none, async () => {});
    fake.fail({ status: 401, body: { code: 0, message: '401: Unauthorized' } });
    const place = `discord:${ids.guild}:${ids.channel}` as PlaceRef;
    for (const key of ['one', 'two']) await adapter.messenger.post(place, hello, key).catch(() => {});
    const told = expect.stringMatching(/DISCORD_TOKEN.*Reset Token/);
    expect(ends).toEqual([told]);
    expect(logged(60)).toMatchObject([{ code: 401, action: told }]);
  });

  it('never shows the token in the log', async () => {
    const { adapter, fake, settled, logged: lines } = await create();
    await adapter.start(
      async () => ({ kind: 'message', message: hello, audience: 'place', mode: 'new' }),
      async () => {},
    );
    fake.fail({ status: 401, body: { code: 0, message: '401: Unauthorized' } });
    fake.dispatch('MESSAGE_CREATE', fixture('message-mention'));
    await settled();
    expect(lines).toContainEqual(expect.objectContaining({ problem: 'bot' }));
    expect(JSON.stringify(lines)).not.toContain('right.token');
  });

  it('survives an event that it cannot read', async () => {
    const { adapter, fake, settled } = await create();
    await adapter.start(none, async () => {});
    fake.dispatch(
      'INTERACTION_CREATE',
      fixture('interaction-autocomplete', { data: { type: 1, name: 'x', options: [] } }),
    );
    await settled();
    expect(logged(50)).toHaveLength(1);
    expect(adapter.ready()).toBe(true);
  });
});

describe('a server', () => {
  const second = '1241111111111111999';
  const channelOf = (id: string, more: Raw = {}) => ({
    ...fixture<{ channels: [Raw] }>('guild-create').channels[0],
    ...{ id, guild_id: second, ...more },
  });
  const [general, news, closed] = ['1242222222222222901', '1242222222222222902', '1242222222222222903'];
  const silent = [{ id: second, type: 0, allow: '0', deny: '2048' }]; // Send Messages
  const joining = (changes: Raw = {}) => {
    const { roles } = fixture<{ roles: Raw[] }>('guild-create');
    const everyone = { ...roles[0], id: second };
    const channels = [
      channelOf(news as string, { position: 3 }),
      channelOf(closed as string, { position: 1, permission_overwrites: silent }),
      channelOf(general as string, { position: 2 }),
    ];
    return fixture('guild-create', { id: second, roles: [everyone], channels, threads: [], ...changes });
  };
  const greet: Reply = { kind: 'message', message: hello, audience: 'place', mode: 'new' };
  const watching = async () => {
    const harness = await create();
    const seen: Inbound[] = [];
    await harness.adapter.start(
      async inbound => {
        seen.push(inbound);
        return inbound.kind === 'left' ? { kind: 'none' } : greet;
      },
      async () => {},
    );
    const dispatch = async (type: string, data: Raw) => {
      harness.fake.dispatch(type, data);
      await harness.settled();
    };
    return { ...harness, seen, dispatch };
  };

  it('that the bot was in at the start is no news', async () => {
    const { seen } = await watching();
    expect(seen).toEqual([]);
  });

  it.each<[string, Raw, string | undefined]>([
    ['in its channel for news', { system_channel_id: news }, news],
    ['in the first channel where it may write', {}, general],
    ['in the first channel where it may write, if not in that for news', { system_channel_id: closed }, general],
  ])('that it was added to is greeted %s', async (_, changes, channel) => {
    const { seen, dispatch, fake } = await watching();
    await dispatch('GUILD_CREATE', joining(changes));
    const owner = '1246666666666666666';
    expect(seen).toMatchObject([
      { kind: 'returned', tenant: `discord:${second}:` },
      {
        kind: 'joined',
        eventId: expect.stringMatching(`^joined:${second}:\\d+$`),
        origin: { user: `discord:${second}:${owner}`, person: `discord:${owner}`, isAdmin: true },
      },
    ]);
    expect(seen[1]?.origin.place).toBe(`discord:${second}:${channel}`);
    expect(fake.shown.map(({ path }) => path)).toEqual([`/channels/${channel}/messages`]);
  });

  it('without a channel for words is not greeted', async () => {
    const { seen, dispatch } = await watching();
    await dispatch('GUILD_CREATE', joining({ channels: [] }));
    expect(seen.map(({ kind }) => kind)).toEqual(['returned']);
  });

  it('that comes back from an outage was neither left nor joined', async () => {
    const { seen, dispatch } = await watching();
    await dispatch('GUILD_DELETE', { id: ids.guild, unavailable: true });
    await dispatch('GUILD_CREATE', fixture('guild-create'));
    expect(seen).toEqual([]);
  });

  it('that it was removed from is left with all its places', async () => {
    const { seen, dispatch, fake } = await watching();
    await dispatch('GUILD_DELETE', { id: ids.guild });
    expect(seen).toMatchObject([{ kind: 'left', tenant: `discord:${ids.guild}:` }]);
    const { origin, eventId } = seen[0] ?? expect.fail('nothing was left');
    expect(origin.place.startsWith(`discord:${ids.guild}:`)).toBe(true);
    expect(origin.canPost.ok).toBe(false);
    expect(eventId).toMatch(/^left:\d+:\d+$/);
    expect(fake.shown).toEqual([]);
  });

  it('that loses a channel leaves that place', async () => {
    const { seen, dispatch } = await watching();
    const { channels } = fixture<{ channels: [Raw] }>('guild-create');
    await dispatch('CHANNEL_DELETE', channels[0]);
    expect(seen).toMatchObject([{ kind: 'left', eventId: `left:${ids.channel}`, tenant: null }]);
    expect(seen[0]?.origin.place).toBe(`discord:${ids.guild}:${ids.channel}`);
  });
});

describe('a stop', () => {
  it('waits for what is running and takes nothing new', async () => {
    const { adapter, fake } = await create();
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const seen: string[] = [];
    await adapter.start(
      async ({ eventId }) => {
        seen.push(eventId);
        await held;
        return { kind: 'message', message: hello, audience: 'place', mode: 'new' };
      },
      async () => {},
    );
    fake.dispatch('MESSAGE_CREATE', fixture('message-mention'));
    await fake.gateway.takenIn();
    const stopped = adapter.stop();
    fake.dispatch('MESSAGE_CREATE', fixture('message-direct', { id: '1251000000000000099' }));
    await expect.poll(() => fake.gateway.listeners).toBe(0);
    expect(fake.shown).toEqual([]);
    release();
    await stopped;
    expect(fake.shown).toHaveLength(1);
    expect(seen).toEqual(['1251000000000000000']);
    expect(adapter.ready()).toBe(false);
  });

  it('before the start is harmless', async () => {
    const { adapter } = await create();
    await adapter.stop();
    expect(adapter.ready()).toBe(false);
  });
});
