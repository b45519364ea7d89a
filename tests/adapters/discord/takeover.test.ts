import pino from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDiscordAdapter } from '../../../adapters/discord/adapter.ts';
import { writeSessions } from '../../../adapters/discord/missed.ts';
import type { Inbound, PlaceRef } from '../../../src/chat.ts';
import { createLease } from '../../../src/lease.ts';
import { openStore } from '../../../src/store/open.ts';
import { createPostgres, query } from '../../databases.ts';
import { visibleText } from './checks.ts';
import { FakeDiscord } from './fake-discord.ts';
import { fixture, ids, type Raw } from './fixtures.ts';

const length = 15_000;
const now = () => Temporal.Instant.from('2026-11-20T09:15:00Z');
/** The id of what happened so many seconds ago; ids tell the time. */
const idOf = (seconds: number, serial = 0) =>
  String((BigInt(now().subtract({ seconds }).epochMilliseconds - 1_420_070_400_000) << 22n) + BigInt(serial));

/** One Discord and one database, for several processes. */
async function openBot() {
  const fake = await FakeDiscord.start();
  onTestFinished(() => fake.close());
  const url = await createPostgres();
  let names = 0;
  const start = async () => {
    const lines: Raw[] = [];
    const log = pino({ level: 'debug' }, { write: line => void lines.push(JSON.parse(line)) });
    const store = await openStore(url, { log: pino({ level: 'silent' }) });
    const clock = { milliseconds: 0 };
    const lease = createLease({
      ...{ name: 'discord', holder: `process ${++names}`, length, store: store.leases, log },
      milliseconds: () => clock.milliseconds,
    });
    const adapter = createDiscordAdapter(
      { token: 'right.token', apiUrl: fake.apiUrl },
      { log, now, command: 'smgov', deferAfter: 0, lease, wait: async () => {} },
    );
    const heard: Inbound[] = [];
    await adapter.start(async inbound => {
      heard.push(inbound);
      return { kind: 'none' };
    });
    onTestFinished(async () => {
      await adapter.stop();
      await store.close();
    });
    return { adapter, clock, heard, lease, lines, store, texts: () => heard.map(said) };
  };
  let sent = 0;
  /** Somebody mentions the bot. */
  const say = (text: string, more: Raw = {}) =>
    fake.dispatch(
      'MESSAGE_CREATE',
      fixture('message-mention', {
        ...{ id: idOf(1, ++sent), content: `<@${ids.bot}> ${text}` },
        ...more,
      }),
    );
  /** As if its time had passed with nobody renewing it. */
  const expire = () => query(url, 'update leases set until = 0 returning name');
  return { fake, start, say, expire, url };
}

const said = (inbound: Inbound) => ('text' in inbound ? inbound.text : inbound.kind);
const puts = (fake: FakeDiscord) => fake.calls.filter(({ method }) => method === 'PUT').length;

describe('of several processes on Discord', () => {
  it('one is connected; the others stand by, and send as it does', async () => {
    const { fake, start, say } = await openBot();
    const first = await start();
    const second = await start();
    expect([first, second].map(({ adapter }) => [adapter.ready(), adapter.standsBy?.()])).toEqual([
      [true, false],
      [true, true],
    ]);
    expect([fake.gateway.identifies.length, puts(fake)]).toEqual([1, 1]);
    say('hello');
    await fake.gateway.takenIn();
    expect([first.texts(), second.texts()]).toEqual([['hello'], []]);
    const spans = [{ text: 'help', command: true as const }];
    const place = `discord:${ids.guild}:${ids.channel}` as PlaceRef;
    const post = await second.adapter.messenger.post(place, { parts: [{ kind: 'text', spans }], buttons: [] }, 'key');
    expect(visibleText(fake.shown[0]?.payload ?? {})).toContain(`</smgov help:${ids.command}>`);
    expect(await second.adapter.messenger.find(place, 'key', now())).toBe(post);
  });

  it('one that stands by from before the commands were registered learns how they are spelled', async () => {
    const { fake, start, url } = await openBot();
    // Another one is about to connect for the first time.
    await query(url, "insert into leases (name, holder, until) values ('discord', 'another', 99999999999999)");
    const waiting = await start();
    await query(url, 'delete from leases');
    const connected = await start();
    expect([waiting, connected].map(({ adapter }) => adapter.standsBy?.())).toEqual([true, false]);
    const spans = [{ text: 'help', command: true as const }];
    const place = `discord:${ids.guild}:${ids.channel}` as PlaceRef;
    await waiting.adapter.messenger.post(place, { parts: [{ kind: 'text', spans }], buttons: [] }, 'key');
    expect(visibleText(fake.shown[0]?.payload ?? {})).toContain(`</smgov help:${ids.command}>`);
  });

  it('the next one connects when the first has ended in order, and hears what came between, once', async () => {
    const { fake, start, say } = await openBot();
    const [first, second] = [await start(), await start()];
    say('before');
    await fake.gateway.takenIn();
    await first.adapter.stop();
    say('between');
    expect(fake.gateway.listeners).toBe(0);
    await second.lease.look();
    say('after');
    await fake.gateway.takenIn();
    expect([first.texts(), second.texts().toSorted()]).toEqual([['before'], ['after', 'between']]);
    expect([second.adapter.ready(), second.adapter.standsBy?.()]).toEqual([true, false]);
    // The commands stand as they are.
    expect([fake.gateway.identifies.length, puts(fake)]).toEqual([2, 1]);
  });

  it('the next one connects when the first was killed and its time is over, and hears what that left', async () => {
    const { fake, start, say, expire } = await openBot();
    const [first, second] = [await start(), await start()];
    first.clock.milliseconds = length / 5;
    await first.lease.look();
    say('heard, but perhaps not answered');
    await fake.gateway.takenIn();
    fake.gateway.cut();
    say('missed');
    await second.lease.look();
    expect(second.adapter.standsBy?.()).toBe(true);
    await expire();
    await second.lease.look();
    await fake.gateway.takenIn();
    expect(second.texts()).toEqual(['heard, but perhaps not answered', 'missed']);
    expect(second.heard[0]?.eventId).toBe(first.heard[0]?.eventId);
  });

  it('nothing is missed where the next one loses the gateway before it has told how far it is', async () => {
    const { fake, start, say, expire } = await openBot();
    const [first, second, third] = [await start(), await start(), await start()];
    await first.adapter.stop();
    say('before the second');
    await second.lease.look();
    say('heard by the second, but perhaps not answered');
    await fake.gateway.takenIn();
    fake.gateway.cut();
    say('before the third');
    await expire();
    await third.lease.look();
    await fake.gateway.takenIn();
    expect(third.texts()).toEqual([
      ...['before the second', 'heard by the second, but perhaps not answered', 'before the third'],
    ]);
  });

  it('what is too old to be waited for is not answered after a takeover', async () => {
    const { fake, start, say } = await openBot();
    const [first, second] = [await start(), await start()];
    await first.adapter.stop();
    say('of an hour ago', { id: idOf(3_600) });
    say('of a minute ago', { id: idOf(60) });
    for (const [seconds, token] of [
      [60, 'late'],
      [1, 'in time'],
    ] as const)
      fake.dispatch('INTERACTION_CREATE', fixture('interaction-command', { id: idOf(seconds), token }));
    await second.lease.look();
    await fake.gateway.takenIn();
    expect(second.heard.map(({ eventId }) => eventId)).toEqual([idOf(60), idOf(1)]);
  });

  it('one whose database is away for longer than its lease is not connected any more, and comes back with it', async () => {
    const { fake, start, say, url } = await openBot();
    const first = await start();
    const name = new URL(url).pathname.slice(1);
    const server = url.replace(name, 'postgres');
    const allow = async (is: boolean) => {
      await query(server, `alter database ${name} allow_connections ${is}`);
      if (!is) await query(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    };
    await allow(false);
    first.clock.milliseconds = length - 1;
    await first.lease.look();
    expect([fake.gateway.listeners, first.adapter.ready()]).toEqual([1, true]);
    first.clock.milliseconds = length;
    await first.lease.look();
    expect([fake.gateway.listeners, first.adapter.ready(), first.adapter.standsBy?.()]).toEqual([0, false, false]);
    say('meanwhile');
    await allow(true);
    await first.lease.look();
    await fake.gateway.takenIn();
    expect([first.adapter.ready(), first.texts()]).toEqual([true, ['meanwhile']]);
    await expect.poll(() => fake.gateway.listeners).toBe(1);
  });

  it('one that another has taken the lease from is not connected any more', async () => {
    const { fake, start, expire } = await openBot();
    const [first, second] = [await start(), await start()];
    await expire();
    await second.lease.look();
    first.clock.milliseconds = length / 5;
    await first.lease.look();
    await expect.poll(() => fake.gateway.listeners).toBe(1);
    expect([first, second].map(({ adapter }) => adapter.standsBy?.())).toEqual([true, false]);
  });

  it('the next one goes on without what Discord has forgotten, and never shows the token elsewhere', async () => {
    const { fake, start, say, url } = await openBot();
    const [first, second, third] = [await start(), await start(), await start()];
    await first.adapter.stop();
    fake.gateway.forget();
    await second.lease.look();
    say('after');
    await fake.gateway.takenIn();
    expect(second.texts()).toEqual(['after']);
    expect(second.lines).toContainEqual(expect.objectContaining({ reason: expect.stringContaining('over') }));

    const trap = await FakeDiscord.start();
    onTestFinished(() => trap.close());
    await second.adapter.stop();
    const resumeURL = trap.apiUrl.replace(/^http(.*)\/api$/, 'ws$1');
    const planted = writeSessions([{ sessionId: 'session-2', resumeURL, sequence: 0 }]);
    await query(url, `update leases set note = '${planted}' returning name`);
    await third.lease.look();
    expect([fake.gateway.listeners, trap.gateway.connections]).toEqual([1, 0]);
  });

  it('a standby says what is wrong with the token, or that Discord is not there', async () => {
    const { fake, start } = await openBot();
    await start();
    fake.fail({ status: 401, body: { code: 0, message: '401: Unauthorized' } });
    await expect(start()).rejects.toThrow(/DISCORD_TOKEN.*Reset Token/);
    fake.fail({ status: 503 });
    await expect(start()).rejects.toThrow(/could not be reached \(503\)/);
  });
});

it('a bot in many servers makes as many connections as Discord recommends, and hears each server once', async () => {
  const { fake, start, say } = await openBot();
  fake.gateway.shards = 2;
  const other = String(BigInt(ids.guild) + (1n << 22n));
  const { channels, roles } = fixture<{ channels: Raw[]; roles: Raw[] }>('guild-create');
  fake.gateway.guilds.push(
    fixture('guild-create', {
      ...{ id: other, threads: [], roles: [{ ...roles[0], id: other }] },
      channels: [{ ...channels[0], guild_id: other, id: '7' }],
    }),
  );
  const { adapter, heard, texts } = await start();
  expect(fake.gateway.identifies.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  say('here');
  say('there', { guild_id: other, channel_id: '7' });
  await expect.poll(() => heard.length).toBe(2);
  expect(texts().toSorted()).toEqual(['here', 'there']);
  await adapter.stop();
  await expect.poll(() => fake.gateway.listeners).toBe(0);
});
