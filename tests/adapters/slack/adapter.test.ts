import nock from 'nock';
import { afterEach, describe, expect, it } from 'vitest';
import type { Form, Handle, Inbound, Message, Part, PlaceRef, Reply } from '../../../src/chat.ts';
import { problemsOf } from './check.ts';
import { type Answer, createSlack, lost } from './harness.ts';
import { bot, channel, directChannel, payloads, person, team } from './payloads.ts';

const hello: Message = { parts: [{ kind: 'text', spans: [{ text: 'hello there' }] }], buttons: [] };
const none: Reply = { kind: 'none' };
const emptyForm: Form = { title: 'Settings', submit: '1:settings', submitLabel: 'Save', fields: [] };
const say = (audience: 'caller' | 'place', mode: 'new' | 'replace' = 'new'): Reply => ({
  kind: 'message',
  message: hello,
  audience,
  mode,
});

let slack: ReturnType<typeof createSlack>;
let inbounds: Inbound[];

let now: Temporal.Instant;

/** Milliseconds that the adapter would have waited. */
let waits: number[];

/** What the operator is told to mend. */
let ends: string[];

async function begin(handle: Handle, ackAfter = 0) {
  now = Temporal.Instant.from('2026-11-23T09:00:00Z');
  waits = [];
  ends = [];
  slack = createSlack(undefined, {
    now: () => now,
    ackAfter,
    sleep: async milliseconds => {
      waits.push(milliseconds);
      now = now.add({ milliseconds });
    },
    fail: error => ends.push(error.message),
  });
  inbounds = [];
  await slack.adapter.start(
    async inbound => {
      inbounds.push(inbound);
      return handle(inbound);
    },
    async () => {},
  );
}

async function deliver(payload: object, headers = {}) {
  const response = await slack.post(payload, headers);
  expect(response.status).toBe(200);
  await slack.adapter.idle();
  return response.text();
}

/** The calls that show something, without the words and the key by which they are found again. */
const shown = () =>
  slack
    .callsOf('chat.postMessage', 'chat.postEphemeral', 'respond', 'views.publish')
    .map(({ method, body: { text, blocks, metadata, ...rest } }) => [method, rest]);
const quiet = { unfurl_links: false, unfurl_media: false };
const written = (event: object) => ({ ...payloads.mention(), event: { ...payloads.mention().event, ...event } });

afterEach(async () => {
  await slack.adapter.stop();
  nock.cleanAll();
});

describe('the acknowledgement of a mention', () => {
  it('is given once the core has it, as Slack does not send it again', async () => {
    let kept = false;
    await begin(async () => {
      await new Promise(resolve => setTimeout(resolve, 50));
      kept = true;
      return none;
    }, 10_000);
    expect((await slack.post(payloads.mention())).status).toBe(200);
    expect(kept).toBe(true);
  });

  it('is given for what no listener takes, too', async () => {
    await begin(async () => none, 10_000);
    const unknown = { ...payloads.mention(), event: { type: 'emoji_changed', event_ts: '1763895012.248919' } };
    expect((await slack.post(unknown)).status).toBe(200);
    expect(
      (await slack.post({ ...payloads.mention(), event: { ...payloads.mention().event, user: bot } })).status,
    ).toBe(200);
    expect(inbounds).toEqual([]);
  });
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

  it.each([
    'https://evil.example/commands/1',
    'https://slack.com.evil.example/commands/1',
    'https://evil-slack.com/commands/1',
    'http://hooks.slack.com/commands/1',
    'https://hooks.slack.com:8443/commands/1',
    'file:///etc/passwd',
    'nonsense',
  ])('answers at no address but Slack’s, and so not at %s', async response_url => {
    await begin(async () => say('caller'));
    const asked: unknown[] = [];
    if (URL.canParse(response_url) && response_url.startsWith('http'))
      nock(new URL(response_url).origin)
        .post(/.*/)
        .reply(() => [200, asked.push(1)]);
    await deliver({ ...payloads.command(), response_url });
    expect(asked).toEqual([]);
    expect(shown().map(([method]) => method)).toEqual(['chat.postEphemeral']);
  });

  it('does not follow a response URL elsewhere', async () => {
    await begin(async () => say('caller'));
    const asked: unknown[] = [];
    nock('https://evil.example')
      .post('/')
      .reply(() => [200, asked.push(1)]);
    slack.plan(/respond/, 307, {}, { location: 'https://evil.example/' });
    await deliver(payloads.command());
    expect(asked).toEqual([]);
    expect(shown().map(([method]) => method)).toEqual(['respond', 'chat.postEphemeral']);
  });

  it.each(['https://hooks.slack-gov.com', 'https://slack-gov.com', 'https://workspace.enterprise.slack.com'])(
    'answers at %s too, which is Slack’s',
    async origin => {
      await begin(async () => say('caller'));
      const asked: unknown[] = [];
      nock(origin)
        .post('/commands/1')
        .reply(() => [200, asked.push(1)]);
      await deliver({ ...payloads.command(), response_url: `${origin}/commands/1` });
      expect(asked).toEqual([1]);
      expect(shown()).toEqual([]);
    },
  );

  it('writes a direct message where the bot is not in the channel', async () => {
    await begin(async () => say('caller'));
    slack.plan(/respond/, 404, { ok: false, error: 'expired_url' });
    slack.plan(/postEphemeral/, 200, { ok: false, error: 'not_in_channel' });
    await deliver(payloads.command());
    expect(shown().at(-1)).toEqual(['chat.postMessage', { channel: directChannel, ...quiet }]);
  });

  const slow = (seconds: number): Answer => [429, { ok: false, error: 'ratelimited' }, { 'retry-after': `${seconds}` }];
  const down: Answer = [503, {}];
  const ways: [string, () => object, RegExp][] = [
    ['a command', payloads.command, /^respond$/],
    ['a press', payloads.press, /^respond$/],
    ['a mention', payloads.mention, /postEphemeral/],
    ['a direct message', payloads.direct, /postMessage/],
    ['the Home tab', payloads.home, /views.publish/],
  ];
  const failures: [string, Answer, number][] = [
    ['was too fast', slow(7), 7_000],
    ['failed', down, 300],
    ['was lost', lost, 300],
  ];
  it.each(ways.flatMap(way => failures.map(failure => [...way, ...failure] as const)))(
    'answers %s by the same way again where the call (%s) %s',
    async (_, payload, way, _how, failure, wait) => {
      await begin(async () => say('caller'));
      slack.plan(way, ...failure);
      await deliver(payload());
      expect(shown().map(([method]) => way.test(String(method)))).toEqual([true, true]);
      expect(waits).toEqual([wait]);
      expect(slack.lines.join('')).toContain('a call to slack failed and is made again');
    },
  );

  it('answers for all by the next way when the first one keeps failing', async () => {
    await begin(async () => say('place'));
    for (const failure of [down, lost, down]) slack.plan(/respond/, ...failure);
    await deliver(payloads.press());
    expect(shown().map(([method]) => method)).toEqual(['respond', 'respond', 'respond', 'chat.postMessage']);
    expect(waits).toEqual([300, 2_000]);
  });

  it('waits 15 s in all where Slack asks for it, and then takes the next way', async () => {
    await begin(async () => say('caller'));
    for (const seconds of [8, 7, 1]) slack.plan(/respond/, ...slow(seconds));
    await deliver(payloads.command());
    expect(shown().map(([method]) => method)).toEqual(['respond', 'respond', 'respond', 'chat.postEphemeral']);
    expect(waits).toEqual([8_000, 7_000]);
  });

  it.each([
    ['no time', {}],
    ['none at all', { 'retry-after': '0' }],
    ['a date', { 'retry-after': 'Mon, 23 Nov 2026 09:01:00 GMT' }],
  ])('takes the next way at once where the wait that is asked for is %s', async (_, headers) => {
    await begin(async () => say('caller'));
    slack.plan(/respond/, 429, {}, headers);
    await deliver(payloads.command());
    expect(shown().map(([method]) => method)).toEqual(['respond', 'chat.postEphemeral']);
    expect(waits).toEqual([]);
  });

  it('gives up when all ways keep failing, and says so', async () => {
    await begin(async () => say('caller'));
    for (let call = 0; call < 9; call++) slack.plan(/respond|chat/, ...down);
    await deliver(payloads.command());
    expect(shown()).toHaveLength(9);
    expect(slack.lines.join('')).toContain('an answer was not delivered');
  });

  it.each(['invalid_blocks', 'msg_blocks_too_long'])('keeps the buttons between plain words on %s', async error => {
    const option = (label: string) => ({ label, action: `1:${label}` });
    const parts: Part[] = [
      { kind: 'heading', text: 'One <!channel>?' },
      { kind: 'buttons', buttons: [option('A'), option('B')] },
      { kind: 'list', items: [[{ text: '*Two*', style: 'bold' }], [{ text: 'quiz off', command: true }]] },
    ];
    await begin(async () => ({ ...say('place'), message: { parts, buttons: [option('C')] } }) as Reply);
    slack.plan(/postMessage/, 200, { ok: false, error });
    await deliver(payloads.mention());
    const bodies = slack.callsOf('chat.postMessage').map(({ body }) => body);
    const words = (text: string) => ({ type: 'section', text: { type: 'plain_text', text, emoji: false } });
    expect(bodies).toHaveLength(2);
    expect(bodies[1]?.blocks).toMatchObject([
      words('One <!channel>?'),
      { type: 'actions', elements: [{ action_id: '1:A' }, { action_id: '1:B' }] },
      words('- *Two*\n- /smgov quiz off'),
      { type: 'actions', elements: [{ action_id: '1:C' }] },
    ]);
    expect(bodies.flatMap(problemsOf)).toEqual([]);
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

  it('asks again after a minute, when rights may have changed', async () => {
    await begin(async () => none);
    await deliver(payloads.command());
    slack.plan(/users.info/, 200, { ok: true, user: { id: person, real_name: 'Maria S.', is_admin: false } });
    now = now.add({ minutes: 1 });
    await deliver(payloads.command());
    expect(inbounds.map(({ origin }) => [origin.userName, origin.isAdmin])).toEqual([
      ['Maria', true],
      ['Maria S.', false],
    ]);
    expect(inbounds.map(({ at }) => at.until(now).total('minutes'))).toEqual([1, 0]);
  });

  it('keeps a name and a zone for ten minutes where Slack does not answer again, but no rights', async () => {
    await begin(async () => none);
    await deliver(payloads.command());
    for (const minutes of [9, 1]) {
      now = now.add({ minutes });
      slack.plan(/users.info/, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': '30' });
      await deliver(payloads.command());
    }
    expect(inbounds.map(({ origin }) => [origin.userName, origin.isAdmin, origin.zone])).toEqual([
      ['Maria', true, 'Europe/Lisbon'],
      ['Maria', false, 'Europe/Lisbon'],
      ['maria.silva', false, null],
    ]);
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

  it('passes a tap on before Slack has told who and where it was, and remembers that for the next', async () => {
    await begin(async () => none);
    const { promise, resolve } = Promise.withResolvers<void>();
    const when = (body: Record<string, unknown>) => promise.then((): Answer => [200, { ok: true, ...body }]);
    slack.hold(/users.info/, when({ user: { id: person, real_name: 'Maria', is_admin: true, tz: 'Europe/Lisbon' } }));
    slack.hold(/conversations.open/, when({ channel: { id: directChannel } }));
    const press = payloads.press();
    const direct = { ...press, channel: { id: directChannel, name: 'directmessage' } };
    await deliver(direct);
    const at = now;
    now = now.add({ seconds: 5 });
    const seen = () => inbounds.map(({ origin: { userName, isAdmin, zone } }) => [userName, isAdmin, zone]);
    expect(seen()).toEqual([['maria.silva', false, null]]);
    expect(inbounds[0]?.at).toEqual(at);
    resolve();
    await expect
      .poll(async () => {
        await deliver(direct);
        return seen().at(-1);
      })
      .toEqual(['Maria', true, 'Europe/Lisbon']);
    expect(inbounds.at(-1)?.origin.isPrivate).toBe(true);
    expect(slack.callsOf('users.info', 'conversations.open')).toHaveLength(2);
  });

  it('knows whom an admin names by the workspace that they are of', async () => {
    await begin(async () => none);
    await deliver(payloads.command());
    const naming = { ...payloads.command(), text: 'curators <@U0GUEST01|ana>' };
    const people = async (of: object) => {
      now = now.add({ minutes: 1 });
      const admin = { id: person, is_admin: true };
      slack.plan(/users.info/, 200, { ok: true, user: admin });
      slack.plan(/users.info/, 200, { ok: true, user: { id: 'U0GUEST01', name: 'ana', ...of } });
      await deliver(naming);
      const event = inbounds.at(-1);
      return event && 'people' in event ? event.people : undefined;
    };
    const known = (team: string) => [
      { user: `slack:user:${team}:U0GUEST01`, person: `slack:person:${team}:U0GUEST01`, name: 'ana' },
    ];
    expect(await people({ team_id: 'T0OTHER01' })).toEqual(known('T0OTHER01'));
    expect(await people({ team_id: team })).toEqual(known(team));
    // An organisation has people in several workspaces, and may name itself for them.
    expect(await people({ team_id: 'T0OTHER01', enterprise_user: { teams: ['T0OTHER01', team] } })).toEqual(
      known(team),
    );
    expect(await people({ team_id: 'E0ORG01' })).toEqual(known(team));
    expect(await people({ team_id: undefined })).toEqual(known(team));
  });

  it('gives an admin of another workspace no rights, also where an event does not say whose they are', async () => {
    await begin(async () => none);
    slack.plan(/users.info/, 200, { ok: true, user: { id: person, is_admin: true, team_id: 'T0OTHER01' } });
    await deliver(written({ team: undefined }));
    expect(inbounds.map(({ origin }) => origin.isAdmin)).toEqual([false]);
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
  it('shows what the core says to who opens it, and answers its buttons by direct message', async () => {
    await begin(async () => say('caller'));
    await deliver(payloads.home());
    expect(inbounds[0]).toMatchObject({ kind: 'opened', origin: { isPrivate: true } });
    const [published] = slack.callsOf('views.publish');
    const view = published?.body.view as { private_metadata: string };
    const press = payloads.pressAtHome();
    await deliver({ ...press, view: { ...press.view, private_metadata: view.private_metadata } });
    expect(inbounds[1]).toMatchObject({ kind: 'press', action: '1:topics', origin: { isPrivate: true } });
    expect(shown().at(-1)).toEqual(['chat.postMessage', { channel: directChannel, ...quiet }]);
  });

  it('is shown anew where that is what its button or its form was for', async () => {
    await begin(async inbound => say('caller', inbound.kind === 'opened' ? 'new' : 'replace'));
    await deliver(payloads.home());
    const view = slack.callsOf('views.publish')[0]?.body.view as { private_metadata: string };
    const press = payloads.pressAtHome();
    await deliver({ ...press, view: { ...press.view, private_metadata: view.private_metadata } });
    const submit = payloads.submit();
    await deliver({ ...submit, view: { ...submit.view, private_metadata: view.private_metadata } });
    expect(inbounds.map(({ kind }) => kind)).toEqual(['opened', 'press', 'submit']);
    expect(slack.callsOf('views.publish')).toHaveLength(3);
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
  });

  it('leaves the messages tab alone', async () => {
    await begin(async () => say('caller'));
    const home = payloads.home();
    await deliver({ ...home, event: { ...home.event, tab: 'messages' } });
    expect(inbounds).toEqual([]);
  });
});

describe('where the bot comes and goes', () => {
  it('greets a channel that it was invited to, for all to see', async () => {
    await begin(async () => say('place'));
    await deliver(payloads.joined());
    expect(inbounds[0]).toMatchObject({
      kind: 'joined',
      origin: { user: `slack:user:${team}:${person}`, userName: 'Maria', place: `slack:place:${team}:${channel}` },
    });
    expect(shown()).toEqual([['chat.postMessage', { channel, ...quiet }]]);
  });

  it('does not greet for others, who join too', async () => {
    await begin(async () => say('place'));
    const joined = payloads.joined();
    await deliver({ ...joined, event: { ...joined.event, user: person } });
    expect(inbounds).toEqual([]);
  });

  it.each([
    { type: 'channel_left', channel, actor_id: person },
    { type: 'group_left', channel, actor_id: person },
    { type: 'channel_archive', channel, user: person },
    { type: 'group_archive', channel, user: person },
    { type: 'channel_deleted', channel },
    { type: 'group_deleted', channel, actor_id: person },
  ])('tells the core of $type, and asks Slack nothing', async event => {
    await begin(async () => none);
    await deliver(payloads.event(event));
    const user = `slack:user:${team}:${event.type === 'channel_deleted' ? bot : person}`;
    expect(inbounds).toMatchObject([
      { kind: 'left', tenant: null, origin: { place: `slack:place:${team}:${channel}`, user } },
    ]);
    expect(slack.callsOf('users.info', 'conversations.info')).toEqual([]);
  });

  it.each([{ type: 'app_uninstalled' }, { type: 'tokens_revoked', tokens: { oauth: [], bot: [bot] } }])(
    'tells the core that all is lost by $type, and the operator',
    async event => {
      await begin(async () => none);
      await deliver(payloads.event(event));
      expect(inbounds).toMatchObject([{ kind: 'left', tenant: `slack:place:${team}:` }]);
      expect(ends).toHaveLength(1);
    },
  );

  it('does not take the token of a user for its own', async () => {
    await begin(async () => none);
    await deliver(payloads.event({ type: 'tokens_revoked', tokens: { oauth: [person] } } as { type: string }));
    expect(inbounds).toEqual([]);
  });
});

describe('whether the bot may post', () => {
  const info = (channel: object) => slack.plan(/conversations.info/, 200, { ok: true, channel });
  const standing = () => inbounds.map(({ origin }) => origin.canPost);
  const notMember = { ok: false, missing: 'to be a member of this channel: invite me with /invite @smgov' };
  const ok = { ok: true };

  it('is what Slack tells of the channel', async () => {
    await begin(async () => none);
    for (const channel of [
      { is_member: true, is_archived: false },
      { is_member: false, is_archived: false },
      { is_member: false, is_archived: true },
      { is_mpim: true },
    ]) {
      info(channel);
      await deliver(payloads.command());
      now = now.add({ minutes: 1 });
    }
    expect(standing()).toEqual([ok, notMember, { ok: false, missing: 'this channel to be unarchived' }, ok]);
    expect(slack.callsOf('conversations.info').map(({ body }) => body)).toEqual(Array(4).fill({ channel }));
  });

  it('is asked for a command, a press and a form, and once a minute', async () => {
    await begin(async ({ kind }) => (kind === 'press' ? { kind: 'form', form: emptyForm } : none));
    info({ is_member: false });
    await deliver(payloads.press());
    const view = slack.callsOf('views.open')[0]?.body.view as { private_metadata: string };
    const submit = payloads.submit();
    await deliver({ ...submit, view: { ...submit.view, private_metadata: view.private_metadata } });
    now = now.add({ seconds: 59 });
    await deliver(payloads.command());
    now = now.add({ seconds: 1 });
    await deliver(payloads.command());
    expect(standing()).toEqual([notMember, notMember, notMember, ok]);
    expect(slack.callsOf('conversations.info')).toHaveLength(2);
  });

  it('is taken for granted where it was mentioned or is written to directly', async () => {
    await begin(async () => none);
    await deliver(payloads.mention());
    await deliver(payloads.direct());
    await deliver({ ...payloads.command(), channel_id: directChannel });
    expect(standing()).toEqual([ok, ok, ok]);
    expect(slack.callsOf('conversations.info')).toEqual([]);
  });

  it('is no in a private channel that Slack does not show to it', async () => {
    await begin(async () => none);
    slack.plan(/conversations.info/, 200, { ok: false, error: 'channel_not_found' });
    await deliver(payloads.command());
    expect(standing()).toEqual([notMember]);
  });

  it('is taken for granted without the scope, which is not tried again', async () => {
    await begin(async () => none);
    const provided = 'chat:write,commands';
    slack.plan(/conversations.info/, 200, { ok: false, error: 'missing_scope', needed: 'channels:read', provided });
    await deliver(payloads.command());
    now = now.add({ hours: 1 });
    await deliver(payloads.command());
    expect(standing()).toEqual([ok, ok]);
    expect(slack.callsOf('conversations.info')).toHaveLength(1);
  });

  it('is still asked for channels where only groups of people need another scope', async () => {
    await begin(async () => none);
    const provided = 'chat:write,channels:read,groups:read';
    slack.plan(/conversations.info/, 200, { ok: false, error: 'missing_scope', needed: 'mpim:read', provided });
    await deliver({ ...payloads.command(), channel_id: 'C0GROUP01' });
    info({ is_member: false });
    await deliver(payloads.command());
    expect(standing()).toEqual([ok, notMember]);
  });

  it('is taken for granted where Slack takes long to answer, which is not waited for', async () => {
    await begin(async () => none);
    const { promise, resolve } = Promise.withResolvers<[number, Record<string, unknown>]>();
    slack.hold(/conversations.info/, promise);
    await deliver(payloads.command());
    expect(standing()).toEqual([ok]);
    resolve([200, { ok: true, channel: { is_member: false } }]);
    await expect
      .poll(async () => {
        await deliver(payloads.command());
        return standing().at(-1);
      })
      .toEqual(notMember);
  });

  it('is taken for granted for a minute when Slack does not answer', async () => {
    await begin(async () => none);
    slack.plan(/conversations.info/, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': '30' });
    await deliver(payloads.command());
    await deliver(payloads.command());
    expect(standing()).toEqual([ok, ok]);
    expect(slack.callsOf('conversations.info')).toHaveLength(1);
    expect(slack.lines.join('')).toContain('slack did not tell about a user or a channel');
  });
});

describe('the shortcut on a message', () => {
  it('asks what the message says, and answers the asker alone by its response URL', async () => {
    await begin(async () => say('place'));
    await deliver(payloads.shortcut());
    expect(inbounds).toMatchObject([
      {
        kind: 'command',
        text: 'ask what is R&D <now>?',
        origin: { user: `slack:user:${team}:${person}`, userName: 'Maria', place: `slack:place:${team}:${channel}` },
      },
    ]);
    expect(shown()).toEqual([['respond', { response_type: 'ephemeral', replace_original: false }]]);
  });

  it('answers in the thread of the message', async () => {
    await begin(async () => say('caller'));
    const body = payloads.shortcut();
    const thread_ts = '1763890000.000100';
    await deliver({ ...body, message: { ...body.message, thread_ts } });
    expect(shown()).toEqual([['respond', { response_type: 'ephemeral', replace_original: false, thread_ts }]]);
  });

  it.each([undefined, '', ' <@U0LAN0Z89> '])('asks for help where the message says nothing (%j)', async text => {
    await begin(async () => none);
    const body = payloads.shortcut();
    await deliver({ ...body, message: { ...body.message, text } });
    expect(inbounds).toMatchObject([{ text: 'help' }]);
  });

  it('is acknowledged before the core has answered', async () => {
    const { promise, resolve } = Promise.withResolvers<Reply>();
    await begin(() => promise);
    expect((await slack.post(payloads.shortcut())).status).toBe(200);
    expect(shown()).toEqual([]);
    resolve(say('caller'));
    await slack.adapter.idle();
    expect(shown()).toHaveLength(1);
  });
});

describe('a token that is dead', () => {
  const hello: Message = { parts: [], buttons: [] };
  const fatal = () => slack.lines.map(line => JSON.parse(line)).filter(({ level }) => level === 60);
  const words = ['not_authed', 'invalid_auth', 'account_inactive', 'token_revoked', 'token_expired'];
  const calls: [string, RegExp, () => Promise<unknown>][] = [
    ['a post', /postMessage/, () => slack.adapter.messenger.post(inbounds[0]?.origin.place as PlaceRef, hello, 'x')],
    ['an answer', /postEphemeral/, () => deliver(payloads.mention())],
    ['a question about a user', /users.info/, () => deliver(payloads.home())],
  ];

  it.each([
    ...words.map(word => [word, 'a post'] as const),
    ...calls.map(([call]) => ['token_revoked', call] as const),
  ])('ends the bot on %s, met by %s, and says once what to do', async (error, name) => {
    await begin(async () => say('caller'));
    await deliver(payloads.command());
    now = now.add({ hours: 1 });
    const [, method, call] = calls.find(([called]) => called === name) ?? expect.fail('no such call');
    for (let turn = 0; turn < 2; turn++) {
      slack.plan(method, 200, { ok: false, error });
      await call().catch(() => {});
      now = now.add({ hours: 1 });
    }
    const told = expect.stringMatching(
      new RegExp(`^SLACK_BOT_TOKEN is no longer valid \\(${error}\\).*Reinstall to Workspace.*start again`),
    );
    expect(ends).toEqual([told]);
    expect(fatal()).toMatchObject([{ action: told }]);
  });

  it.each([
    ['app_uninstalled', {}],
    ['tokens_revoked', { tokens: { bot: [bot] } }],
  ])('is told by the event %s, of which the core hears too', async (type, more) => {
    await begin(async () => none);
    const event = { type, ...more };
    await deliver(payloads.event(event));
    await deliver({ ...payloads.event(event), event_id: 'Ev-again' });
    expect(inbounds[0]).toMatchObject({ kind: 'left', tenant: `slack:place:${team}:` });
    expect(ends).toEqual([expect.stringContaining(`(${type})`)]);
    expect(fatal()).toHaveLength(1);
  });

  it('is none where only tokens of users were revoked, or a channel is closed to the bot', async () => {
    await begin(async () => say('caller'));
    await deliver(payloads.event({ type: 'tokens_revoked', ...{ tokens: { oauth: [person] } } }));
    slack.plan(/respond/, 200, { ok: false, error: 'not_in_channel' });
    await deliver(payloads.command());
    expect(ends).toEqual([]);
  });
});

describe('the process', () => {
  it('survives a core that throws', async () => {
    await begin(async () => {
      throw new Error('a bug');
    });
    await deliver(payloads.command());
    await deliver(payloads.mention());
    const told = slack.lines.filter(line => line.includes('an answer was not delivered'));
    expect(told.map(line => JSON.parse(line).stack)).toEqual(Array(2).fill(expect.stringContaining('Error: a bug')));
  });

  it('waits for running work when it stops', async () => {
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    await begin(() => held.then(() => say('caller')));
    const status = async () => (await slack.post(payloads.command())).status;
    expect(await status()).toBe(200);
    const stopped = slack.adapter.stop();
    expect(slack.adapter.ready()).toBe(false);
    expect(await status()).toBe(503);
    expect(slack.callsOf('respond')).toEqual([]);
    release();
    await stopped;
    expect(slack.callsOf('respond')).toHaveLength(1);
  });

  it('hears what is said by /me', async () => {
    await begin(async () => none);
    const direct = payloads.direct();
    await deliver({ ...direct, event: { ...direct.event, subtype: 'me_message', text: 'asks what drift is' } });
    expect(inbounds).toMatchObject([{ kind: 'mention', text: 'asks what drift is' }]);
  });

  it('does not hear itself or an edit', async () => {
    await begin(async () => none);
    await deliver(written({ user: bot }));
    await deliver(payloads.changed());
    expect(inbounds).toEqual([]);
  });
});
