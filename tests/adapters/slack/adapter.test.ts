import nock from 'nock';
import { afterEach, describe, expect, it } from 'vitest';
import type { Handle, Inbound, Message, Part, Reply } from '../../../src/chat.ts';
import { createSlack } from './harness.ts';
import { bot, channel, directChannel, payloads, person, team } from './payloads.ts';

const hello: Message = { parts: [{ kind: 'text', spans: [{ text: 'hello there' }] }], buttons: [] };
const none: Reply = { kind: 'none' };
const say = (audience: 'caller' | 'place', mode: 'new' | 'replace' = 'new'): Reply => ({
  kind: 'message',
  message: hello,
  audience,
  mode,
});

let slack: ReturnType<typeof createSlack>;
let inbounds: Inbound[];

let now: Temporal.Instant;

async function begin(handle: Handle, ackAfter = 0) {
  now = Temporal.Instant.from('2026-11-23T09:00:00Z');
  slack = createSlack(undefined, undefined, () => now, ackAfter);
  inbounds = [];
  await slack.adapter.start(async inbound => {
    inbounds.push(inbound);
    return handle(inbound);
  });
}

async function deliver(payload: object, headers = {}) {
  const response = await slack.post(payload, headers);
  expect(response.status).toBe(200);
  await slack.adapter.idle();
  return response.text();
}

/** The calls that show something, without the words. */
const shown = () =>
  slack
    .callsOf('chat.postMessage', 'chat.postEphemeral', 'respond', 'views.publish')
    .map(({ method, body: { text, blocks, ...rest } }) => [method, rest]);
const quiet = { unfurl_links: false, unfurl_media: false };
const written = (event: object) => ({ ...payloads.mention(), event: { ...payloads.mention().event, ...event } });

afterEach(async () => {
  await slack.adapter.stop();
  nock.cleanAll();
});

describe('where an answer stands', () => {
  it('opens a thread under a mention for all to see', async () => {
    await begin(async () => say('place'));
    await deliver(payloads.mention());
    expect(shown()).toEqual([['chat.postMessage', { channel, thread_ts: '1763895012.248919', ...quiet }]]);
  });

  it('stays in the thread of a mention', async () => {
    await begin(async () => say('place'));
    await deliver(written({ thread_ts: '1763890000.000100' }));
    expect(shown()).toEqual([['chat.postMessage', { channel, thread_ts: '1763890000.000100', ...quiet }]]);
  });

  it('answers the caller of a mention where the mention stands', async () => {
    await begin(async () => say('caller'));
    await deliver(payloads.mention());
    await deliver(written({ thread_ts: '1763890000.000100' }));
    expect(shown()).toEqual([
      ['chat.postEphemeral', { channel, user: person }],
      ['chat.postEphemeral', { channel, user: person, thread_ts: '1763890000.000100' }],
    ]);
  });

  it('answers a direct message at its top level, or in its thread', async () => {
    await begin(async () => say('caller'));
    const direct = payloads.direct();
    await deliver(direct);
    await deliver({ ...direct, event: { ...direct.event, thread_ts: '1763890000.000100' } });
    expect(shown()).toEqual([
      ['chat.postMessage', { channel: directChannel, ...quiet }],
      ['chat.postMessage', { channel: directChannel, thread_ts: '1763890000.000100', ...quiet }],
    ]);
  });

  it('keeps the thread of the message whose button was pressed', async () => {
    await begin(async () => say('place'));
    await deliver(payloads.pressInThread());
    const thread_ts = '1763895012.248919';
    expect(shown()).toEqual([['respond', { response_type: 'in_channel', replace_original: false, thread_ts }]]);
  });

  it('answers a command in its channel by the response URL', async () => {
    const audiences = ['caller', 'place'] as const;
    await begin(async () => say(audiences[inbounds.length - 1] ?? 'caller'));
    await deliver(payloads.command());
    await deliver(payloads.command());
    expect(shown()).toEqual([
      ['respond', { response_type: 'ephemeral', replace_original: false }],
      ['respond', { response_type: 'in_channel', replace_original: false }],
    ]);
  });

  it('answers a command in its acknowledgement where the core is quick, unless a chart could be refused', async () => {
    const chart: Part = { kind: 'chart', title: 'Picks', bars: [{ label: 'A', value: 2 }] };
    const replies = [say('place'), { ...say('caller'), message: { parts: [chart], buttons: [] } }];
    await begin(async () => replies[inbounds.length - 1] ?? say('caller'), 1_500);
    const answers = [await deliver(payloads.command()), await deliver(payloads.command())];
    expect(answers.map(body => (body === '' ? '' : JSON.parse(body).response_type))).toEqual(['in_channel', '']);
    expect(slack.callsOf('respond')).toHaveLength(1);
  });

  it('posts the answer to a command in the direct message with the bot, so that it lasts', async () => {
    await begin(async () => say('caller'));
    await deliver({ ...payloads.command(), channel_id: directChannel });
    expect(inbounds[0]?.origin.isPrivate).toBe(true);
    expect(shown()).toEqual([['chat.postMessage', { channel: directChannel, ...quiet }]]);
  });

  it('hides the answer to a command in a direct message between two people', async () => {
    await begin(async () => say('caller'));
    await deliver({ ...payloads.command(), channel_id: 'D0TWOPEOPLE' });
    expect(inbounds[0]?.origin.isPrivate).toBe(false);
    expect(shown()).toEqual([['respond', { response_type: 'ephemeral', replace_original: false }]]);
  });
});

describe('when the first way to answer fails', () => {
  it.each([
    ['expired', [404, { ok: false, error: 'expired_url' }]],
    ['used up', [404, { ok: false, error: 'used_url' }]],
  ] as const)('answers a command whose response URL is %s by an ephemeral message', async (_, [status, body]) => {
    await begin(async () => say('caller'));
    slack.plan(/respond/, status, body);
    await deliver(payloads.command());
    expect(shown().map(([method]) => method)).toEqual(['respond', 'chat.postEphemeral']);
  });

  it('writes a direct message where the bot is not in the channel', async () => {
    await begin(async () => say('caller'));
    slack.plan(/respond/, 404, { ok: false, error: 'expired_url' });
    slack.plan(/postEphemeral/, 200, { ok: false, error: 'not_in_channel' });
    await deliver(payloads.command());
    expect(shown().at(-1)).toEqual(['chat.postMessage', { channel: directChannel, ...quiet }]);
  });

  it('does not show an answer twice when it may stand already', async () => {
    await begin(async () => say('place'));
    slack.plan(/respond/, 502, {});
    await deliver(payloads.command());
    expect(shown()).toHaveLength(1);
    expect(slack.lines.join('')).toContain('a slack reply was not delivered');
  });

  it('sends the words alone, once, when Slack refuses the layout', async () => {
    await begin(async () => say('place'));
    slack.plan(/postMessage/, 200, { ok: false, error: 'invalid_blocks' });
    await deliver(payloads.mention());
    const bodies = slack.callsOf('chat.postMessage').map(({ body }) => body);
    expect(bodies.map(({ blocks }) => blocks !== undefined)).toEqual([true, false]);
    expect(bodies[1]).toMatchObject({ text: 'hello there' });
  });
});

describe('what reaches the core', () => {
  it('tells a message that came as mention and as message by one id', async () => {
    await begin(async () => none);
    await deliver(written({ channel: directChannel }));
    await deliver({ ...written({ channel: directChannel, type: 'message', channel_type: 'im' }), event_id: 'Ev2' });
    const [first, second] = inbounds.map(({ eventId }) => eventId);
    expect(inbounds).toHaveLength(2);
    expect(second).toBe(first);
  });

  it('passes on what Slack sends again, under the same id', async () => {
    await begin(async () => none);
    await deliver(payloads.direct());
    await deliver(payloads.direct(), { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' });
    expect(inbounds).toHaveLength(2);
    expect(inbounds[1]?.eventId).toBe(inbounds[0]?.eventId);
  });

  it('asks once for the name, the rights and the time zone of a user', async () => {
    await begin(async () => none);
    await deliver(payloads.direct());
    await deliver(payloads.command());
    expect(inbounds.map(({ origin }) => [origin.userName, origin.isAdmin, origin.zone])).toEqual([
      ['Maria', true, 'Europe/Lisbon'],
      ['Maria', true, 'Europe/Lisbon'],
    ]);
    expect(slack.callsOf('users.info')).toHaveLength(1);
  });

  it('asks again after ten minutes, when rights may have changed', async () => {
    await begin(async () => none);
    await deliver(payloads.command());
    slack.plan(/users.info/, 200, { ok: true, user: { id: person, real_name: 'Maria S.', is_admin: false } });
    now = now.add({ minutes: 10 });
    await deliver(payloads.command());
    expect(inbounds.map(({ origin }) => [origin.userName, origin.isAdmin])).toEqual([
      ['Maria', true],
      ['Maria S.', false],
    ]);
    expect(inbounds.map(({ at }) => at.until(now).total('minutes'))).toEqual([10, 0]);
  });

  it('gives no rights when Slack does not answer, and asks again next time', async () => {
    await begin(async () => none);
    slack.plan(/users.info/, 200, { ok: false, error: 'user_not_found' });
    await deliver(payloads.command());
    await deliver(payloads.command());
    expect(inbounds.map(({ origin }) => [origin.userName, origin.isAdmin, origin.zone])).toEqual([
      ['maria.silva', false, null],
      ['Maria', true, 'Europe/Lisbon'],
    ]);
  });

  it('does not ask about users of another workspace', async () => {
    await begin(async () => none);
    await deliver(written({ team: 'T0OTHER01', user: 'U0GUEST01' }));
    expect(inbounds[0]?.origin).toMatchObject({ user: 'slack:user:T0OTHER01:U0GUEST01', isAdmin: false, zone: null });
    expect(inbounds[0]?.origin.place).toBe(`slack:place:${team}:${channel}`);
    expect(slack.callsOf('users.info')).toEqual([]);
  });
});

describe('the Home tab', () => {
  it('shows what the command help says, and answers its buttons by direct message', async () => {
    await begin(async () => say('caller'));
    await deliver(payloads.home());
    expect(inbounds[0]).toMatchObject({ kind: 'command', text: 'help', origin: { isPrivate: true } });
    const [published] = slack.callsOf('views.publish');
    const view = published?.body.view as { private_metadata: string };
    const press = payloads.pressAtHome();
    await deliver({ ...press, view: { ...press.view, private_metadata: view.private_metadata } });
    expect(inbounds[1]).toMatchObject({ kind: 'press', action: '1:topics', origin: { isPrivate: true } });
    expect(shown().at(-1)).toEqual(['chat.postMessage', { channel: directChannel, ...quiet }]);
  });

  it('leaves the messages tab alone', async () => {
    await begin(async () => say('caller'));
    const home = payloads.home();
    await deliver({ ...home, event: { ...home.event, tab: 'messages' } });
    expect(inbounds).toEqual([]);
  });
});

describe('the process', () => {
  it('survives a core that throws', async () => {
    await begin(async () => {
      throw new Error('a bug');
    });
    await deliver(payloads.command());
    await deliver(payloads.mention());
    expect(slack.lines.filter(line => line.includes('a bug') && line.includes('a slack event failed'))).toHaveLength(2);
  });

  it('waits for running work when it stops', async () => {
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    await begin(() => held.then(() => say('caller')));
    const response = await slack.post(payloads.command());
    expect(response.status).toBe(200);
    const stopped = slack.adapter.stop();
    expect(slack.adapter.ready()).toBe(false);
    await expect(slack.post(payloads.command())).rejects.toThrow();
    expect(slack.callsOf('respond')).toEqual([]);
    release();
    await stopped;
    expect(slack.callsOf('respond')).toHaveLength(1);
  });

  it('does not hear itself or an edit', async () => {
    await begin(async () => none);
    await deliver(written({ user: bot }));
    await deliver(payloads.changed());
    expect(inbounds).toEqual([]);
  });
});
