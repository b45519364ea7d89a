import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageRef, placeRef, userRef } from '../../../adapters/discord/refs.ts';
import type { Message, Messenger } from '../../../src/chat.ts';
import { problemsOf, visibleText } from './checks.ts';
import { ids } from './fixtures.ts';
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
  await harness.adapter.start(async () => ({ kind: 'none' }));
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

describe('the messenger', () => {
  it('posts with a key, so that Discord drops a repeat', async () => {
    await messenger.post(place, hello, 'round-1');
    await expectGolden('post', only());
  });

  it('posts once when the answer is lost and discord.js tries again', async () => {
    harness.fake.fail({ status: 503, applied: true }, 1);
    await messenger.post(place, hello, 'round-1');
    expect(harness.fake.calls).toHaveLength(2);
    expect(harness.fake.shown).toHaveLength(1);
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

  it('goes on naming the bot as the problem after its token was refused once', async () => {
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
