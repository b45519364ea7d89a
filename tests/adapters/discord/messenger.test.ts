import { SnowflakeUtil } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageRef, placeRef, userRef } from '../../../adapters/discord/refs.ts';
import { keyNumber } from '../../../adapters/discord/render.ts';
import type { Message, Messenger } from '../../../src/chat.ts';
import type { DeliveryError } from '../../../src/errors.ts';
import { problemsOf, visibleText } from './checks.ts';
import { ids, type Raw } from './fixtures.ts';
import { expectGolden } from './golden.ts';
import { createHarness } from './harness.ts';

const hello: Message = {
  parts: [{ kind: 'text', spans: [{ text: 'hello' }] }],
  buttons: [{ label: 'A', action: '1:pick:a', style: 'primary' }],
};
const place = placeRef(ids.guild, ids.channel);
const posted = messageRef(ids.guild, ids.channel, '1252000000000000000');
const user = userRef(ids.guild, ids.user);

let harness: Awaited<ReturnType<typeof createHarness>>;
let messenger: Messenger;
beforeEach(async () => {
  harness = await createHarness();
  messenger = harness.adapter.messenger;
  await harness.adapter.start(
    async () => ({ kind: 'none' }),
    async () => {},
  );
  harness.fake.calls.length = 0;
});
afterEach(async () => {
  expect(harness.fake.shown.flatMap(({ payload }) => problemsOf(payload))).toEqual([]);
  await harness.adapter.stop();
  await harness.close();
});
const only = () => {
  expect(harness.fake.calls).toHaveLength(1);
  return harness.fake.calls[0];
};

describe('a call without an answer', () => {
  it('is given up', async () => {
    await harness.adapter.stop();
    await harness.close();
    harness = await createHarness({ timeouts: { call: 20 } });
    harness.fake.fail('silence', 9);
    const { edit } = harness.adapter.messenger;
    await expect(edit(posted, hello)).rejects.toMatchObject({ problem: 'unknown_outcome', code: 'timeout' });
    expect(harness.waits).toEqual([300, 2_000]);
  });
});

describe('a call that waits for its turn', () => {
  it('is given up too, and is known to have done nothing', async () => {
    await harness.adapter.stop();
    await harness.close();
    harness = await createHarness({ timeouts: { call: 20 } });
    harness.fake.fail('silence', 99);
    const { edit } = harness.adapter.messenger;
    const failures = await Promise.allSettled(Array.from({ length: 5 }, () => edit(posted, hello)));
    const problems = failures.map(one => one.status === 'rejected' && (one.reason as DeliveryError).problem);
    for (const problem of problems) expect(['unknown_outcome', 'unavailable']).toContain(problem);
  });
});

describe('a look for a post', () => {
  const since = Temporal.Instant.from('2026-11-20T09:15:00Z');
  const [before, after] = ['2026-11-20T09:00:00Z', '2026-11-20T09:15:01Z'].map(at =>
    SnowflakeUtil.generate({ timestamp: Temporal.Instant.from(at).epochMilliseconds }).toString(),
  );
  const container = (key: string, more = {}) => ({
    ...{ author: { id: ids.bot }, components: [{ type: 17, id: keyNumber(key), components: [] }], ...more },
  });
  const stand = (id: string | undefined, message: Raw) => harness.fake.platform.stand(ids.channel, { id, ...message });

  it('finds what it posted', async () => {
    stand(after, container('round-2'));
    const ref = await messenger.post(place, hello, 'round-1');
    expect(await messenger.find(place, 'round-1', since)).toBe(ref);
    expect(harness.fake.calls.at(-1)).toMatchObject({ method: 'GET', body: { limit: '100' } });
  });

  it('finds words alone too, as they stand where Discord refused the whole', async () => {
    harness.fake.fail({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } }, 1);
    const ref = await messenger.post(place, hello, 'round-1');
    expect(await messenger.find(place, 'round-1', since)).toBe(ref);
  });

  it.each<[string, string | undefined, Raw]>([
    ['of somebody else', after, container('round-1', { author: { id: ids.user } })],
    ['of another key', after, container('round-2')],
    ['of before', before, container('round-1')],
    ['without components', after, { author: { id: ids.bot }, components: [] }],
    ['of a kind that has none', after, { author: { id: ids.bot } }],
  ])('finds none %s', async (_, id, message) => {
    stand(id, message);
    expect(await messenger.find(place, 'round-1', since)).toBeNull();
  });

  it('allows for a clock that is a little fast', async () => {
    stand(after, container('round-1'));
    expect(await messenger.find(place, 'round-1', since.add({ seconds: 5 }))).toBe(
      messageRef(ids.guild, ids.channel, String(after)),
    );
  });

  it.each([50001, 50013])('finds nothing where it may not look (%i)', async code => {
    harness.fake.fail({ status: 403, body: { code, message: 'no' } }, 1);
    expect(await messenger.find(place, 'round-1', since)).toBeNull();
  });

  it('fails where the channel is gone', async () => {
    harness.fake.fail({ status: 404, body: { code: 10003, message: 'Unknown Channel' } }, 1);
    await expect(messenger.find(place, 'round-1', since)).rejects.toMatchObject({ problem: 'not_found' });
  });
});

describe('the messenger', () => {
  it('posts with a key, so that Discord drops a repeat', async () => {
    await messenger.post(place, hello, 'round-1');
    await expectGolden('post', only());
  });

  it('posts once when the answer is lost and it tries again', async () => {
    harness.fake.fail({ status: 503, applied: true }, 1);
    await messenger.post(place, hello, 'round-1');
    expect(harness.fake.calls).toHaveLength(2);
    expect(harness.fake.shown).toHaveLength(1);
    expect(harness.waits).toEqual([300]);
  });

  it.each<[string, unknown, string]>([
    ['the page of a proxy', '<html>Sign in</html>', 'text/html'],
    ['an answer that was cut off', '{"id": "12', 'application/json'],
    ['an answer without an id', {}, 'application/json'],
  ])('takes %s for a lost answer, also where a person is told', async (_, body, type) => {
    for (const send of [() => messenger.post(place, hello, 'round-1'), () => messenger.tell(user, hello)]) {
      harness.fake.fail({ status: 200, body, headers: { 'content-type': type } }, 9);
      await expect(send()).rejects.toMatchObject({ problem: 'unknown_outcome' });
    }
  });

  it('tries a call three times and no more', async () => {
    harness.fake.fail('lost', 9);
    await expect(messenger.post(place, hello, 'round-1')).rejects.toMatchObject({ problem: 'unknown_outcome' });
    expect(harness.fake.calls).toHaveLength(3);
    expect(harness.logged.filter(({ msg }) => msg === 'a call to discord failed and is made again')).toHaveLength(2);
  });

  it('edits the whole message', async () => {
    await messenger.edit(posted, hello);
    await expectGolden('edit', only());
  });

  it('writes to a user with a key of its own each time', async () => {
    await messenger.tell(user, hello);
    await messenger.tell(user, hello);
    expect(harness.fake.shown.map(({ audience }) => audience)).toEqual(['caller', 'caller']);
  });

  it('opens a thread that lasts a day', async () => {
    const thread = await messenger.thread(posted, `Round 12: ${'long '.repeat(50)}`);
    expect(thread).toBe(placeRef(ids.guild, '1252000000000000000'));
    const body = only()?.body;
    expect(body).toEqual({ name: expect.stringMatching(/^Round 12: .{89}…$/), auto_archive_duration: 1_440 });
  });

  it('knows places that it has never seen, as after a restart', async () => {
    await messenger.post(placeRef('1241111111111111999', '1242222222222222999'), hello, 'round-2');
    expect(only()?.path).toBe('/channels/1242222222222222999/messages');
  });

  it('sends mere words once when Discord refuses a message or an edit', async () => {
    const refused = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };
    harness.fake.fail(refused, 1);
    await messenger.post(place, hello, 'round-3');
    harness.fake.fail(refused, 1);
    await messenger.edit(posted, hello);
    expect(harness.fake.shown.map(({ payload }) => visibleText(payload))).toEqual(['hello', 'hello']);
    expect(JSON.stringify(harness.fake.shown)).not.toContain('1:pick:a');
  });

  it('waits by itself where the wait is short', async () => {
    harness.fake.fail({ status: 429, headers: { 'retry-after': '0.01' }, body: { retry_after: 0.01 } }, 1);
    await messenger.post(place, hello, 'round-4');
    expect(harness.fake.calls.map(({ status }) => status)).toEqual([429, 200]);
  });

  it('says how long to wait where the wait is long', async () => {
    harness.fake.fail({ status: 429, headers: { 'retry-after': '30' }, body: { retry_after: 30 } });
    await expect(messenger.edit(posted, hello)).rejects.toMatchObject({ problem: 'rate_limited', retryAfter: 31 });
  });

  it('leaves a longer wait to the core, and repeats nothing where no time is named', async () => {
    harness.fake.fail({ status: 429, headers: { 'retry-after': '12' }, body: { retry_after: 12 } }, 1);
    await expect(messenger.edit(posted, hello)).rejects.toMatchObject({ problem: 'rate_limited', retryAfter: 13 });
    harness.fake.fail({ status: 429, body: 'slow down' }, 9);
    await expect(messenger.edit(posted, hello)).rejects.toMatchObject({ problem: 'rate_limited', retryAfter: 60 });
    expect(harness.fake.calls).toHaveLength(2);
  });

  it('does not take the refusal of a proxy for one of Discord', async () => {
    harness.fake.fail({ status: 403, body: '<html>Forbidden</html>' }, 9);
    const unavailable = { name: 'DeliveryError', problem: 'unavailable', code: 'http_403' };
    await expect(messenger.post(place, hello, 'round-1')).rejects.toMatchObject(unavailable);
  });

  it('goes on being forbidden after its token was refused once', async () => {
    harness.fake.fail({ status: 401, body: { code: 0, message: '401: Unauthorized' } }, 1);
    const ofTheBot = { name: 'DeliveryError', problem: 'bot' };
    await expect(messenger.post(place, hello, 'round-5')).rejects.toMatchObject(ofTheBot);
    await expect(messenger.tell(user, hello)).rejects.toMatchObject(ofTheBot);
    await expect(messenger.thread(posted, 'Round')).rejects.toMatchObject(ofTheBot);
  });

  it('refuses references that it did not make', async () => {
    const invalid = { name: 'DeliveryError', problem: 'invalid' };
    await expect(messenger.post('C012' as typeof place, hello, 'round-6')).rejects.toMatchObject(invalid);
    await expect(messenger.edit('discord:1:2' as typeof posted, hello)).rejects.toMatchObject(invalid);
    await expect(messenger.tell('discord:1:2/3' as typeof user, hello)).rejects.toMatchObject(invalid);
  });
});
