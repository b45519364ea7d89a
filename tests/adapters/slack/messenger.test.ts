import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageRef, placeRef, userRef } from '../../../adapters/slack/refs.ts';
import type { Message, MessageRef, Messenger, PlaceRef } from '../../../src/chat.ts';
import { createSlack } from './harness.ts';
import { channel, directChannel, person, team } from './payloads.ts';

const hello: Message = { parts: [{ kind: 'text', spans: [{ text: 'hello' }] }], buttons: [] };
const layout = { text: 'hello', blocks: expect.any(Array) };
const thread = '1763890000.000100';
const place = placeRef({ team, channel });
/** The timestamp that the fake gives to a post. */
const ts = '1763899999.000100';

let slack: ReturnType<typeof createSlack>;
let messenger: Messenger;
beforeEach(() => {
  slack = createSlack();
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

  it('sends the words alone, once, when Slack refuses the layout twice', async () => {
    for (const error of ['msg_blocks_too_long', 'invalid_blocks']) slack.plan(/update/, 200, { ok: false, error });
    await expect(messenger.edit(messageRef({ team, channel, ts }), hello)).rejects.toMatchObject({
      problem: 'invalid',
    });
    expect(slack.calls.map(({ body }) => body.blocks !== undefined)).toEqual([true, false]);
  });
});
