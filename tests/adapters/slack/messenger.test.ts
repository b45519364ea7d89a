import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageRef, placeRef, userRef } from '../../../adapters/slack/refs.ts';
import type { Message, MessageRef, Messenger, PlaceRef } from '../../../src/chat.ts';
import { sampleMessages } from '../../contract/samples.ts';
import { labelsOf, problemsOf } from './check.ts';
import { createSlack } from './harness.ts';
import { bot, channel, directChannel, person, team } from './payloads.ts';

const hello: Message = { parts: [{ kind: 'text', spans: [{ text: 'hello' }] }], buttons: [] };
const layout = { text: 'hello', blocks: expect.any(Array) };
const thread = '1763890000.000100';
const place = placeRef({ team, channel });
/** The timestamp that the fake gives to a post. */
const ts = '1763899999.000100';

let slack: ReturnType<typeof createSlack>;
let messenger: Messenger;
let sleeps: number[];
let sleep: () => Promise<unknown>;
beforeEach(() => {
  sleeps = [];
  sleep = async () => {};
  slack = createSlack(undefined, {
    sleep(milliseconds) {
      sleeps.push(milliseconds);
      return sleep();
    },
  });
  messenger = slack.adapter.messenger;
});
afterEach(() => nock.cleanAll());

const bodies = () => slack.calls.map(({ method, body }) => [method, body]);

describe('the messenger', () => {
  it('posts quietly, with the key where a repeat can be recognised', async () => {
    expect(await messenger.post(place, hello, 'round-1')).toBe(messageRef({ team, channel, ts }));
    const metadata = { event_type: 'smgov_post', event_payload: { key: 'round-1' } };
    expect(bodies()).toEqual([
      ['chat.postMessage', { ...layout, channel, metadata, unfurl_links: false, unfurl_media: false }],
    ]);
  });

  it('edits without reading mentions into the text', async () => {
    await messenger.edit(messageRef({ team, channel, ts }), hello);
    expect(bodies()).toEqual([['chat.update', { ...layout, channel, ts, parse: 'none' }]]);
  });

  it('writes to a user in the direct message with them', async () => {
    await messenger.tell(userRef({ team, user: person }), hello);
    expect(slack.callsOf('conversations.open').map(({ body }) => body)).toEqual([{ users: person }]);
    expect(slack.callsOf('chat.postMessage').map(({ body }) => body.channel)).toEqual([directChannel]);
  });

  it.each([
    ['missing_scope', 'bot'],
    ['user_disabled', 'forbidden'],
  ])('tells by %s of a direct message whose trouble it is: %s', async (error, problem) => {
    const user = userRef({ team, user: person });
    for (const reach of [() => messenger.direct(user), () => messenger.tell(user, hello)]) {
      slack.plan(/conversations.open/, 200, { ok: false, error });
      await expect(reach()).rejects.toMatchObject({ name: 'DeliveryError', problem, code: error });
    }
  });

  it('posts into the thread of a message, and stays in the thread of a reply', async () => {
    const post = await messenger.post(place, hello, 'round-1');
    const opened = await messenger.thread(post, 'Round 1');
    expect(opened).toBe(placeRef({ team, channel, thread: ts }));
    const reply = await messenger.post(placeRef({ team, channel, thread }), hello, 'round-2');
    expect(await messenger.thread(reply, 'Round 2')).toBe(placeRef({ team, channel, thread }));
    await messenger.post(opened, hello, 'round-1-reveal');
    expect(slack.calls.map(({ body }) => body.thread_ts)).toEqual([undefined, thread, ts]);
  });

  it('rejects with a DeliveryError on a reference that is not its own', async () => {
    const refused = { name: 'DeliveryError', problem: 'invalid' };
    await expect(messenger.post('discord:1' as PlaceRef, hello, 'x')).rejects.toMatchObject(refused);
    await expect(messenger.edit('' as MessageRef, hello)).rejects.toMatchObject(refused);
    await expect(messenger.thread('slack:place:T:C' as MessageRef, 'x')).rejects.toMatchObject(refused);
    expect(slack.calls).toEqual([]);
  });

  it('draws a chart in letters when Slack does not draw it, and sends the words alone when it takes neither', async () => {
    const chart: Message = {
      parts: [{ kind: 'chart', title: '3 picks', bars: [{ label: 'A', value: 3 }] }],
      buttons: [],
    };
    const refused = { ok: false, error: 'invalid_blocks' };
    slack.plan(/post/, 200, refused);
    await messenger.post(place, chart, 'round-1');
    slack.plan(/post/, 200, refused);
    slack.plan(/post/, 200, refused);
    await messenger.post(place, chart, 'round-2');
    const drawn = [expect.objectContaining({ type: 'data_visualization' })];
    const written = [expect.objectContaining({ type: 'rich_text' })];
    expect(slack.calls.map(({ body }) => body.blocks)).toEqual([drawn, written, drawn, written, undefined]);
    expect(slack.calls.map(({ body }) => body.text)).toEqual(Array(5).fill('3 picks\n- A: 3'));
  });

  it.each(Object.entries(sampleMessages))(
    'keeps the buttons of the sample %s as long as it can',
    async (_, message) => {
      for (let layout = 0; layout < 4; layout++) slack.plan(/post/, 200, { ok: false, error: 'invalid_blocks' });
      await messenger.post(place, message, 'round-1').catch(() => {});
      const bodies = slack.calls.map(({ body }) => body);
      const [meant, ...others] = bodies.map(labelsOf);
      expect(others.pop()).toEqual([]);
      expect(others).toEqual(others.map(() => meant));
      if (meant?.length) expect(JSON.stringify(bodies.at(-2))).not.toMatch(/rich_text|mrkdwn/);
      expect(bodies.flatMap(problemsOf)).toEqual([]);
    },
  );

  it('sends the words alone, once, when Slack refuses the layout twice', async () => {
    for (const error of ['msg_blocks_too_long', 'invalid_blocks']) slack.plan(/update/, 200, { ok: false, error });
    await expect(messenger.edit(messageRef({ team, channel, ts }), hello)).rejects.toMatchObject({
      problem: 'invalid',
    });
    expect(slack.calls.map(({ body }) => body.blocks !== undefined)).toEqual([true, false]);
  });
});

describe('the pace of the messenger', () => {
  it('is of posts alone: edits and messages to people do not wait', async () => {
    const other = placeRef({ team, channel: 'C0OTHER01' });
    const post = await messenger.post(place, hello, 'round-1');
    await messenger.edit(post, hello);
    await messenger.tell(userRef({ team, user: person }), hello);
    await messenger.post(await messenger.thread(post, 'Round 1'), hello, 'round-1-reveal');
    await messenger.post(other, hello, 'round-2');
    expect(sleeps).toEqual([1_000, 1_000, 1_000]);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(4);
  });

  it('holds back a post for the one before it, in the thread or beside it', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    sleep = () => promise;
    const first = await messenger.post(place, hello, 'one');
    const second = messenger.post(await messenger.thread(first, 'x'), hello, 'two');
    await messenger.edit(first, hello);
    expect(slack.calls.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.update']);
    resolve();
    await second;
    expect(slack.calls.map(({ body }) => body.thread_ts)).toEqual([undefined, undefined, ts]);
  });
});

describe('looking for a post', () => {
  const since = Temporal.Instant.from('2026-11-23T09:00:00.5Z');
  const metadata = (key: string, event_type = 'smgov_post') => ({ event_type, event_payload: { key } });
  const start = () =>
    slack.adapter.start(
      async () => ({ kind: 'none' }),
      async () => {},
    );
  const found = (...messages: object[]) => slack.plan(/conversations/, 200, { ok: true, messages });
  const looks = () => slack.callsOf('conversations.history', 'conversations.replies');
  afterEach(() => slack.adapter.stop());

  it('finds its own with the key, in the channel', async () => {
    await start();
    found(
      { user: bot, ts: '5.1', text: 'without' },
      { user: person, ts: '4.1', metadata: metadata('round-1') },
      { user: bot, ts: '3.1', metadata: metadata('round-2') },
      { user: bot, ts: '2.1', metadata: metadata('round-1', 'another') },
      { user: bot, ts: '1.1', metadata: metadata('round-1') },
    );
    expect(await messenger.find(place, 'round-1', since)).toBe(messageRef({ team, channel, ts: '1.1' }));
    const oldest = String(Temporal.Instant.from('2026-11-23T08:59:00.5Z').epochMilliseconds / 1_000);
    expect(looks()).toEqual([
      { method: 'conversations.history', body: { channel, oldest, limit: '200', include_all_metadata: 'true' } },
    ]);
  });

  it('finds it in a thread', async () => {
    await start();
    found({ user: bot, ts: '1.1', metadata: metadata('reveal') });
    const there = placeRef({ team, channel, thread });
    expect(await messenger.find(there, 'reveal', since)).toBe(messageRef({ team, channel, ts: '1.1', thread }));
    expect(looks()).toMatchObject([{ method: 'conversations.replies', body: { channel, ts: thread } }]);
  });

  it('finds nothing where there is none, or before the bot knows itself', async () => {
    expect(await messenger.find(place, 'round-1', since)).toBeNull();
    expect(looks()).toEqual([]);
    await start();
    found({ user: person, ts: '1.1' });
    expect(await messenger.find(place, 'round-1', since)).toBeNull();
    expect(looks()).toHaveLength(1);
  });

  it('looks no more where the scope is missing', async () => {
    await start();
    slack.plan(/history/, 200, { ok: false, error: 'missing_scope', needed: 'channels:history' });
    expect(await messenger.find(place, 'round-1', since)).toBeNull();
    expect(await messenger.find(placeRef({ team, channel, thread }), 'round-2', since)).toBeNull();
    expect(looks()).toHaveLength(1);
    found({ user: bot, ts: '1.1', metadata: metadata('round-1') });
    expect(await messenger.find(placeRef({ team, channel: 'C2' }), 'round-1', since)).not.toBeNull();
  });

  it.each(['not_in_channel', 'channel_not_found', 'invalid_arguments'])('finds nothing on %s', async error => {
    await start();
    slack.plan(/history/, 200, { ok: false, error });
    expect(await messenger.find(place, 'round-1', since)).toBeNull();
  });

  it('leaves open what Slack did not answer', async () => {
    await start();
    slack.plan(/history/, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': '60' });
    await expect(messenger.find(place, 'round-1', since)).rejects.toMatchObject({
      name: 'DeliveryError',
      problem: 'rate_limited',
      retryAfter: 60,
    });
  });
});
